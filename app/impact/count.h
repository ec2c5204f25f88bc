// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "impact/cards.h"
#include "impact/draft.h"
#include "impact/indicator.h"
#include "impact/look.h"

namespace rs::storage {
class Store;
}

namespace rs::impact {

//! Counts the indicator of a code into a draft; false if there is none.
bool fill(const QString& code, const Look& look, Draft& draft);

//! The numbers of one indicator; a table without an indicator if there is none of this code.
[[nodiscard]] Table count(const Look& look, const QString& code);
//! All indicators of each of the looks, by code; on two threads.
[[nodiscard]] QList<QHash<QString, Table>> countAll(const QList<Look>& looks);
//! A row for each event looked at, by day, with its id as key: how many took part (participants), and the score of its
//! own answers (recommendation). Not an indicator: a list of events is no chart.
[[nodiscard]] Table countByEvent(const Look& look);
//! From the tables of one number.
[[nodiscard]] Cards cardsOf(const QHash<QString, Table>& tables);

//! The records behind a mark, by their numbers in the facts.
[[nodiscard]] Behind behind(const Look& look, const Mark& mark);
//! What kind of record they are, as the registry calls it.
[[nodiscard]] QString entityOf(Kind kind);
//! Their ids. Participants have them in the store.
[[nodiscard]] base::Result<Rows> rowsOf(storage::Store& store, const Facts& facts, const Behind& behind);

} // namespace rs::impact
