// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/markaccess.h"

namespace rs::plan {

//! From invitation to the hall: one horizontal bar a step, all from the same zero, with the amount and its share of
//! the step before. Arrows move over the bars, Enter or a click asks for the people behind one.
class FunnelBars : public QWidget, public kit::MarkedWidget {
    Q_OBJECT
public:
    struct Bar {
        QString words;
        qint64 amount = 0;
    };
    explicit FunnelBars(QWidget* parent = nullptr);
    ~FunnelBars() override;

    void setBars(const QList<Bar>& bars);
    [[nodiscard]] const QList<Bar>& bars() const { return m_bars; }
    [[nodiscard]] int current() const { return m_current; }
    //! Percent of the bar before, rounded; -1 for the first and where the bar before is empty.
    [[nodiscard]] int percent(int bar) const;
    //! «Пришли: 96, 65 % от заявок» as a screen reader hears it.
    [[nodiscard]] QString sentence(int bar) const;
    //! Of the coloured part.
    [[nodiscard]] QRect barRect(int bar) const;

    [[nodiscard]] int markCount() const override { return int(m_bars.size()); }
    [[nodiscard]] QString markWords(int mark) const override { return sentence(mark); }
    [[nodiscard]] QRect markRect(int mark) const override { return rowRect(mark); }
    [[nodiscard]] int currentMark() const override { return m_current; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void barChosen(int bar);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    void setCurrent(int bar);
    void say();
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] QRect rowRect(int bar) const;
    [[nodiscard]] int barAt(const QPoint& place) const;
    [[nodiscard]] int wordsWidth() const;
    [[nodiscard]] int figuresWidth() const;
    [[nodiscard]] QString figures(int bar) const;

    QList<Bar> m_bars;
    int m_current = 0;
    int m_pressed = -1;
};

} // namespace rs::plan
