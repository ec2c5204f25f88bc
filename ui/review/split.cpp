// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/split.h"

#include "review/pairdelegate.h"

#include <QListView>
#include <QSettings>
#include <QSplitter>

namespace rs::review {

namespace {

constexpr int listWidth = 264, leastListWidth = 200;

} // namespace

void prepareList(QListView& list, QAbstractItemModel* model, const QString& icon) {
    list.setModel(model);
    list.setItemDelegate(new PairDelegate(&list, icon));
    list.setUniformItemSizes(true);
    list.setMinimumWidth(leastListWidth);
    list.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list.setMouseTracking(true);
}

void fillSplit(QSplitter& splitter, QWidget* left, QWidget* right) {
    const QString setting = QStringLiteral("review/splitter");
    splitter.addWidget(left);
    splitter.addWidget(right);
    splitter.setChildrenCollapsible(false);
    splitter.setStretchFactor(1, 1);
    splitter.setSizes({listWidth, 3 * listWidth});
    splitter.restoreState(QSettings().value(setting).toByteArray());
    QObject::connect(&splitter, &QSplitter::splitterMoved, &splitter,
                     [&splitter, setting] { QSettings().setValue(setting, splitter.saveState()); });
}

} // namespace rs::review
