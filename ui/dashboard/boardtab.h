// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "charts/figures.h"
#include "dashboard/tabplan.h"
#include "services/impact.h"

#include <QScrollArea>
#include <QTimer>

namespace rs::charts {
class ChartCard;
class NumberCard;
} // namespace rs::charts

namespace rs::dashboard {

class CardGrid;

//! What a tab shows, and what it is called.
struct Shown {
    const services::ImpactPicture* now = nullptr;
    const services::ImpactPicture* before = nullptr; //!< null: nothing is compared
    QString period = {}, comparedName = {};
    services::RegionCatalog regions = {};
};

//! One tab: number cards above, charts below.
class BoardTab : public QScrollArea {
    Q_OBJECT
public:
    explicit BoardTab(Tab tab, QWidget* parent = nullptr);

    void showPicture(const Shown& shown);
    void setCounting(bool counting);
    [[nodiscard]] const QList<charts::NumberCard*>& numbers() const { return m_numbers; }
    [[nodiscard]] const QList<charts::ChartCard*>& cards() const { return m_cards; }

Q_SIGNALS:
    void markActivated(const rs::impact::Mark& mark);
    void wholeTimeWanted();
    void saved(const QString& path);
    void failed(const rs::base::Error& error);

private:
    void addNumbers();
    void addCharts();
    void showNumbers(const Shown& shown);

    const TabPlan& m_plan;
    CardGrid* m_grid;
    QList<charts::NumberCard*> m_numbers;
    QList<charts::ChartCard*> m_cards;
    QTimer m_dimming; //!< a blink: until it is over old numbers stay bright
};

//! What a chart is told of an indicator.
[[nodiscard]] charts::Figures figuresOf(const QString& indicator, const Shown& shown);

} // namespace rs::dashboard
