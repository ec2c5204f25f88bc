// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/costs.h"
#include "tables/recordpage.h"

#include <QTimer>

class QGridLayout;

namespace rs::kit {
class Panel;
}

namespace rs::tables {

//! What a school costs: the lines, and under them planned and actual sums by who pays.
class CostsPage : public RecordPage {
    Q_OBJECT
public:
    explicit CostsPage(services::Workspace& workspace, QWidget* parent = nullptr);

    //! As shown now.
    [[nodiscard]] const services::CostSums& sums() const { return m_sums; }

Q_SIGNALS:
    void sumsChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    void read();
    void showSums();
    void addLine(int row, const services::CostSum& sum);

    services::Workspace& m_workspace;
    kit::Panel* m_panel;
    QGridLayout* m_grid;
    QTimer m_soon;
    services::CostSums m_sums;
};

} // namespace rs::tables
