// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/celltext.h"
#include "services/personcard.h"

#include <QAbstractTableModel>

namespace rs::person {

//! Who changed which field of a card when, from what to what; newest first.
class HistoryModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { When, Who, Field, From, To, ColumnCount };
    HistoryModel(models::CellText& text, QObject* parent = nullptr);

    void setHistory(const QList<services::PersonChange>& changes);
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString words(const services::PersonChange& change, int column) const;
    [[nodiscard]] static QString fieldOf(const services::PersonChange& change);
    [[nodiscard]] QString value(const services::PersonChange& change, const QVariant& value) const;

    models::CellText& m_text;
    QList<services::PersonChange> m_changes;
};

} // namespace rs::person
