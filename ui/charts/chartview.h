// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartmark.h"
#include "charts/figures.h"
#include "kit/markaccess.h"

#include <QPixmap>

namespace rs::charts {

//! What all charts share: a picture of numbers with marks that arrows and mouse reach, Enter or a click opens, a
//! screen reader hears. A chart itself only draws and says where its marks are.
class ChartView : public QWidget, public kit::MarkedWidget {
    Q_OBJECT
public:
    explicit ChartView(QWidget* parent = nullptr);
    ~ChartView() override;

    void setFigures(const Figures& figures);
    [[nodiscard]] const Figures& figures() const { return m_figures; }
    //! The numbers are being counted anew: these are old.
    void setDimmed(bool dimmed);
    [[nodiscard]] bool isDimmed() const { return m_dimmed; }

    //! What the colours mean; empty if there is but one.
    [[nodiscard]] virtual QList<LegendEntry> legend() const { return {}; }
    //! Only this entry of the legend keeps its colours; -1: all do.
    void emphasise(int entry);
    [[nodiscard]] int emphasised() const { return m_emphasised; }

    //! The legend stands below the chart even where there is room beside the title.
    [[nodiscard]] virtual bool isLegendBelow() const { return false; }
    //! A picture of other numbers, or of these for somebody else: from 0, 0, without frames of focus.
    void paintFigures(QPainter& painter, const QSizeF& size, Figures figures);
    //! How large a picture for a file should be; the size on the screen does not bind it.
    [[nodiscard]] virtual QSize fileSize() const { return {900, 480}; }

    //! So much of a height has a use at this width; what is above stays empty.
    [[nodiscard]] virtual int mostHeight(int /*width*/) const { return QWIDGETSIZE_MAX; }

    [[nodiscard]] const QList<ChartMark>& marks() const;
    //! -1: none.
    void setCurrentMark(int mark);
    //! As a click on it does.
    void activate(int mark);

    [[nodiscard]] int markCount() const override { return int(marks().size()); }
    [[nodiscard]] QString markWords(int mark) const override;
    [[nodiscard]] QRect markRect(int mark) const override { return marks().at(mark).rect.toAlignedRect(); }
    [[nodiscard]] int currentMark() const override { return m_current; }
    [[nodiscard]] int hoveredMark() const { return m_hovered; }

    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    //! Somebody wants to see the records behind a number.
    void markActivated(const rs::impact::Mark& mark);
    //! A mark stands for several rows together: all of them are wanted.
    void tableWanted();
    //! Esc: the focus is to go on.
    void left();

protected:
    //! Draws from 0, 0 and says where the marks are. Words and colours are asked for anew each time.
    virtual QList<ChartMark> draw(QPainter& painter, const QSizeF& size) const = 0;
    //! A colour as it is drawn: pale unless its entry of the legend is emphasised.
    [[nodiscard]] QColor shade(const QColor& color, int entry) const;
    //! Numbers, size or letters are new: whoever scrolls sets its bars.
    virtual void fit() {}
    //! The same marks stand elsewhere, as after scrolling; who has gone to one stays there while it is in sight.
    void moveMarks();
    //! What is drawn leaves the screen: nothing of it can be scrolled.
    [[nodiscard]] bool isForFile() const { return m_isForFile; }

    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    void renew();
    [[nodiscard]] impact::Mark markOfCurrent() const;
    void goBackTo(const impact::Mark& mark);
    void render() const;
    void say();
    void hover(int mark);
    void showTip(int mark);
    [[nodiscard]] int markAt(const QPointF& place) const;
    [[nodiscard]] int neighbour(int key) const;

    Figures m_figures;
    bool m_dimmed = false;
    bool m_isForFile = false;
    int m_emphasised = -1;
    int m_current = -1;
    int m_hovered = -1;
    int m_pressed = -1;
    mutable QPixmap m_picture;
    mutable QList<ChartMark> m_marks;
    mutable bool m_stale = true;
};

} // namespace rs::charts
