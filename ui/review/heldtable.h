// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/celltext.h"
#include "review/comparemodel.h"
#include "services/heldwork.h"

#include <QAbstractTableModel>

namespace rs::review {

//! All changes of what somebody did in one step: for each a row that says what it is about, below it its values.
class HeldTable : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Field, Before, Server, Theirs, ColumnCount };
    enum Role { SectionRole = CompareModel::SectionRole }; // painted by CompareDelegate
    HeldTable(models::CellText& text, QObject* parent = nullptr);

    void setCard(const services::HeldCard& card);
    void clear() { setCard({}); }
    [[nodiscard]] const services::HeldCard& card() const { return m_card; }
    //! Its first cell is as wide as the table.
    [[nodiscard]] bool isWide(int row) const { return m_rows.at(row).field < 0; }
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    static constexpr int title = -1, hidden = -2;
    struct Row {
        int change = 0;
        int field = title; //!< among the fields of the change, or what the row says
    };
    [[nodiscard]] QString words(const Row& row, int column) const;
    [[nodiscard]] bool isSeen(const services::HeldChange& change, const services::HeldField& value) const;

    models::CellText& m_text;
    services::HeldCard m_card;
    QList<Row> m_rows;
};

} // namespace rs::review
