// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/checklistpopup.h"
#include "models/recordtablemodel.h"

#include <functional>

namespace rs::tables {

//! How an empty value is written in a list of filters.
inline constexpr char16_t emptyChoice[] = u"-";

//! Entries of a closed list or of yes and no, with the icons of states. Empty for other fields.
[[nodiscard]] QList<kit::Choice> closedChoices(const models::RecordTableModel& model, const domain::Field& field);

//! Counts the values of a column among the rows the other filters let through, in a worker; then `then`, most
//! frequent first for open lists. Nothing comes if `context` is gone.
void countChoices(models::RecordTableModel& model, int column, QObject* context,
                  std::function<void(const QList<kit::Choice>&)> then);

//! Different texts of a column, most frequent first, for a completer.
void collectTexts(models::RecordTableModel& model, const domain::Field& field, QObject* context,
                  std::function<void(const QStringList&)> then);

} // namespace rs::tables
