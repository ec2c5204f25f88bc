// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/celltext.h"
#include "services/mergedcard.h"

#include <QAbstractTableModel>

namespace rs::review {

//! Two cards field by field, and what they would be as one. Where they differ somebody has to choose.
class CompareModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Field, First, Second, Merged, ColumnCount };
    enum Role {
        ChoiceRole = Qt::UserRole + 1, //!< bool: the value of this cell is taken; invalid: nothing to choose
        BothRole,                      //!< bool: both values of the row are kept
        SectionRole,                   //!< bool: the row says what the rows below it are about
    };
    CompareModel(models::CellText& text, QObject* parent = nullptr);

    void setCards(const domain::Record& first, const domain::Record& second);
    void clear();
    [[nodiscard]] const domain::Record& first() const { return m_first; }
    [[nodiscard]] const domain::Record& second() const { return m_second; }
    [[nodiscard]] const QList<services::CardField>& fields() const { return m_fields; }

    //! Nothing happens in a row without a choice, nor with Both where two values contradict each other.
    void choose(int row, services::CardSide side);
    void chooseAll(services::CardSide side);
    [[nodiscard]] bool isDecided() const { return m_first.isValid() && services::isDecided(m_fields); }
    [[nodiscard]] int undecided() const;
    //! -1 if all are decided.
    [[nodiscard]] int firstUndecided() const;
    [[nodiscard]] bool canKeepBoth(int row) const { return m_fields.at(row).canKeepBoth; }
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void choiceChanged();

private:
    [[nodiscard]] QString words(int row, int column) const;
    [[nodiscard]] QVariant choice(int row, int column) const;

    models::CellText& m_text;
    domain::Record m_first, m_second, m_merged;
    QList<services::CardField> m_fields;
};

} // namespace rs::review
