// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/celltext.h"
#include "review/comparemodel.h"
#include "services/conflictcards.h"

#include <QAbstractTableModel>

namespace rs::review {

//! The differences about one record: before, on the server, what came later. Nothing is chosen at first.
class ConflictTable : public QAbstractTableModel {
    Q_OBJECT
public:
    using Take = services::ConflictDecision::Take;
    enum Column { Field, Before, Server, Incoming, ColumnCount };
    // Painted by CompareDelegate.
    enum Role { ChoiceRole = CompareModel::ChoiceRole, BothRole = CompareModel::BothRole };
    ConflictTable(models::CellText& text, QObject* parent = nullptr);

    //! What was chosen of the same differences is kept.
    void setCard(const services::ConflictCard& card);
    void clear() { setCard({}); }
    [[nodiscard]] const services::ConflictCard& card() const { return m_card; }

    //! Text: both, one under the other; nothing happens where that makes no sense.
    void choose(int row, Take take);
    void chooseAll(Take take);
    //! What becomes of a field of which both are kept.
    void setResult(int row, const QString& text);
    [[nodiscard]] QString result(int row) const;
    [[nodiscard]] bool isJoined(int row) const;
    [[nodiscard]] bool canJoin(int row) const;
    [[nodiscard]] int undecided() const;
    //! -1 if all are decided.
    [[nodiscard]] int firstUndecided() const;
    [[nodiscard]] QList<services::ConflictDecision> decisions() const;
    //! Who changed the row first and who later, where and when: a line each.
    [[nodiscard]] QString who(int row) const;
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void choiceChanged();

private:
    struct Choice {
        std::optional<Take> take;
        QString text;
    };
    [[nodiscard]] QString words(int row, int column) const;
    [[nodiscard]] QString words(const services::Authorship& of) const;
    [[nodiscard]] QString earlier(int row) const;
    [[nodiscard]] QString later(int row) const;
    [[nodiscard]] QString toolTip(int row, int column) const;
    [[nodiscard]] QString wholeWords(const services::ConflictPart& part, int column) const;
    [[nodiscard]] QString valuesOf(const services::ConflictPart& part) const;
    [[nodiscard]] QVariant choice(int row, int column) const;

    models::CellText& m_text;
    services::ConflictCard m_card;
    QList<Choice> m_choices;
};

} // namespace rs::review
