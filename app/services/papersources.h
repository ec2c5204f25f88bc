// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "papers/feedbacksheet.h"
#include "papers/poster.h"
#include "papers/programmepaper.h"
#include "papers/readinesspaper.h"
#include "services/papers.h"
#include "services/words.h"

namespace rs::services {

//! What papers say, read from a store. Error UnknownRecord.
[[nodiscard]] base::Result<papers::ProgrammePaper> readProgramme(storage::Store& store, const base::Id& school,
                                                                 const Words& words);
[[nodiscard]] base::Result<papers::Poster> readPoster(storage::Store& store, const PosterWish& wish,
                                                      const Words& words);
//! As of now.
[[nodiscard]] base::Result<papers::ReadinessPaper> readReadiness(storage::Store& store, const base::Id& school,
                                                                 const Words& words);
[[nodiscard]] base::Result<papers::FeedbackSheet> readFeedbackSheet(storage::Store& store, const FeedbackWish& wish,
                                                                    const Words& words);

//! The words of papers in the language of `words`.
[[nodiscard]] papers::Texts paperTexts(const Words& words);

//! The word for a code of a closed list.
[[nodiscard]] QString choiceWord(const domain::Record& record, QAnyStringView field, const Words& words);
//! What stands under the title of every paper: when and where.
[[nodiscard]] base::Result<QStringList> headLines(storage::Store& store, const domain::Record& event,
                                                  const Words& words);
//! «14 нояб. 2026 г.», and with a time of day; an empty value is an empty text.
[[nodiscard]] QString shortDate(const QDate& date, const papers::Texts& texts);
[[nodiscard]] QString momentText(const QVariant& moment, const QTimeZone& zone, const papers::Texts& texts);

} // namespace rs::services
