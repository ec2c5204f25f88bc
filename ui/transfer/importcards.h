// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/importmodel.h"

#include <QWidget>

class QTabBar;

namespace rs::kit {
class NumberCard;
}

namespace rs::transfer {

//! The four amounts of an import as cards, and the same as tabs with "all" in front: both choose what the table shows.
class ImportCards : public QWidget {
    Q_OBJECT
public:
    using Outcome = ImportModel::Outcome;
    explicit ImportCards(QWidget* parent = nullptr);

    void showPlan(const services::ImportPlan& plan, qint64 rows);
    [[nodiscard]] kit::NumberCard* card(Outcome outcome) const { return m_cards[int(outcome)]; }
    [[nodiscard]] QTabBar* tabs() const { return m_tabs; }
    //! Shows all rows again.
    void reset();

Q_SIGNALS:
    void chosen(std::optional<rs::transfer::ImportModel::Outcome> outcome);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void choose(int tab);

    kit::NumberCard* m_cards[4] = {};
    QTabBar* m_tabs;
    qint64 m_rows = 0;
};

} // namespace rs::transfer
