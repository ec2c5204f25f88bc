// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/importwork.h"

#include <QAbstractTableModel>

#include <optional>

namespace rs::transfer {

//! The rows of a list with what happens to each: line, words, then the columns of the file. Cells are unpacked when
//! they are looked at.
class ImportModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Line, Deed, FirstCell };
    enum Role {
        OutcomeRole = Qt::UserRole, //!< services::RowDecision::Outcome as int; nothing while it is not known
        ProblemRole,                //!< true for the cell that is to blame
    };
    using Outcome = services::RowDecision::Outcome;

    explicit ImportModel(ImportWork& work, QObject* parent = nullptr);

    //! Only rows of one outcome, or all.
    void setOutcome(std::optional<Outcome> outcome);
    [[nodiscard]] std::optional<Outcome> outcome() const { return m_outcome; }
    //! Row of the list shown here.
    [[nodiscard]] qsizetype sourceRow(int row) const;
    [[nodiscard]] const QList<services::RowProblem> problems(int row) const;
    //! The next row with a problem from here on (step 1 or -1), round the end; -1 if there is none.
    [[nodiscard]] int nextProblem(int row, int step) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

private:
    void reset();
    void replan();
    void choose();
    [[nodiscard]] QString deedText(qsizetype row) const;
    [[nodiscard]] QString nameOf(const base::Id& participant) const;
    [[nodiscard]] bool isToBlame(qsizetype row, int column) const;
    [[nodiscard]] std::optional<Outcome> outcomeOf(qsizetype row) const;

    ImportWork& m_work;
    std::optional<Outcome> m_outcome;
    std::vector<qsizetype> m_chosen; //!< rows of the list, when not all are shown
    mutable QHash<base::Id, QString> m_names;
    int m_rows = 0;
    int m_columns = 0;
};

} // namespace rs::transfer
