// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/celltext.h"
#include "services/refusedchanges.h"

#include <QAbstractTableModel>

namespace rs::review {

//! The values of a change that the server has not taken, beside what stands now. They can be corrected.
class RefusedTable : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Field, Now, Mine, ColumnCount };
    RefusedTable(models::CellText& text, QObject* parent = nullptr);

    //! Corrections of the same change are kept.
    void setChange(const services::RefusedChange& change);
    void clear();
    [[nodiscard]] const std::optional<services::RefusedChange>& change() const { return m_change; }
    //! All of the change, with the corrections.
    [[nodiscard]] QList<domain::FieldValue> values() const;
    //! -1 if the reason is about no field.
    [[nodiscard]] int firstBlamed() const;
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    //! What was typed is no value of the field; empty: it is one again.
    void problemFound(const QString& sentence);

private:
    [[nodiscard]] const domain::Field& fieldAt(int row) const;

    models::CellText& m_text;
    std::optional<services::RefusedChange> m_change;
    QList<domain::FieldValue> m_values; //!< those that people see
};

} // namespace rs::review
