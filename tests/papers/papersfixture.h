// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "papers/document.h"
#include "papers/flow.h"
#include "papers/poster.h"
#include "papers/programmepaper.h"
#include "papers/readinesspaper.h"

#include <gtest/gtest.h>

namespace rs::test {

//! The words of the program's own translations.
[[nodiscard]] papers::Texts textsOf(base::Language language);

struct PlacedText {
    qsizetype page;
    papers::TextItem item;
};
[[nodiscard]] QList<PlacedText> allTexts(const papers::Document& document);
//! Pages on which a text stands as a whole item.
[[nodiscard]] QList<qsizetype> pagesWith(const papers::Document& document, const QString& text);
[[nodiscard]] QString joined(const papers::Document& document);

//! No text leaves its page or stands over another one.
void expectTidy(const papers::Document& document);

//! Two days of an invented school, so many sessions in so many rooms, with breaks for all.
[[nodiscard]] papers::ProgrammePaper programmeOf(int sessions, int rooms);

//! Four steps in all states, one late task, one thing that participants will not find.
[[nodiscard]] papers::ReadinessPaper readinessSample();

//! What a program says to stdout, or nothing if it is not installed.
[[nodiscard]] std::optional<QString> outputOf(const QString& program, const QStringList& arguments);
//! Writes bytes into a file of that name in a folder of the test, for other programs. If RS_SHOTS names a folder,
//! there, to be looked at.
[[nodiscard]] QString fileWith(const QByteArray& bytes, const QString& name);

} // namespace rs::test
