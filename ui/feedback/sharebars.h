// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/markaccess.h"

namespace rs::feedback {

//! Shares as lines of a list: word, bar, amount. Words are cut where they must be, the tool tip has them whole.
class ShareBars : public QWidget, public kit::MarkedWidget {
    Q_OBJECT
public:
    struct Bar {
        QString label;
        QString value;    //!< «12 · 40 %»
        double share = 0; //!< 0 to 1: how long the bar is
    };
    explicit ShareBars(QWidget* parent = nullptr);

    void setBars(const QList<Bar>& bars);
    [[nodiscard]] const QList<Bar>& bars() const { return m_bars; }
    [[nodiscard]] int markCount() const override { return int(m_bars.size()); }
    //! «Мастер-классы: 12 · 40 %»
    [[nodiscard]] QString markWords(int mark) const override;
    [[nodiscard]] QRect markRect(int mark) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] int labelWidth() const;
    [[nodiscard]] int valueWidth() const;

    QList<Bar> m_bars;
};

} // namespace rs::feedback
