// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAbstractItemModel;
class QListView;
class QSplitter;
class QWidget;

namespace rs::review {

//! A list of what waits for a decision, painted by PairDelegate.
void prepareList(QListView& list, QAbstractItemModel* model, const QString& icon = QStringLiteral("review"));

//! What waits at left, the current one at right. The splitter stands where it was left last time, on whichever tab that
//! was, and it is remembered where it is moved.
void fillSplit(QSplitter& splitter, QWidget* left, QWidget* right);

} // namespace rs::review
