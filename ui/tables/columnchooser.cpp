// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/columnchooser.h"

#include "kit/checklistpopup.h"

namespace rs::tables {

void openColumnChooser(QWidget* anchor, QTableView* view, const models::ColumnSet& columns) {
    auto* popup = new kit::CheckListPopup(view);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    QList<kit::Choice> choices;
    QStringList shown;
    for (int column = 0; column < columns.size(); ++column) {
        const QString key = columns.at(column).key();
        choices << kit::Choice{key, columns.at(column).words()};
        if (!view->isColumnHidden(column)) shown << key;
    }
    popup->setChoices(choices, shown);
    const int naming = columns.at(0).isMark() ? 1 : 0;
    QObject::connect(
        popup, &kit::CheckListPopup::checkedChanged, view, [view, columns, naming](const QStringList& keys) {
            for (int column = 0; column < columns.size(); ++column)
                view->setColumnHidden(column, column != naming && !keys.contains(columns.at(column).key()));
        });
    popup->openBelow(anchor);
}

} // namespace rs::tables
