// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "charts/chartview.h"
#include "kit/panel.h"

#include <QTimer>

class QHBoxLayout;
class QMenu;
class QPushButton;
class QStackedWidget;
class QToolButton;
class QVBoxLayout;

namespace rs::kit {
class Label;
} // namespace rs::kit

namespace rs::charts {

class FiguresView;
class LegendRow;

//! A chart with its title, what its colours mean, the same numbers as a table, and the ways they leave the program.
class ChartCard : public kit::Panel {
    Q_OBJECT
public:
    //! The card owns the chart.
    explicit ChartCard(ChartView* chart, QWidget* parent = nullptr);

    void setFigures(const Figures& figures);
    //! Instead of the indicator's own title: «Цели 2026».
    void setTitle(const QString& title);
    //! While numbers are counted anew the old ones are dimmed, if it takes longer than a blink.
    void setCounting(bool counting);
    //! Said where there is nothing to draw; default: «За этот период школ нет».
    void setEmptyWords(const QString& words);
    //! Without it the page itself says how many records were counted, and when.
    void setCaptionShown(bool shown);
    void showAsTable(bool table);
    [[nodiscard]] bool isTable() const;

    [[nodiscard]] ChartView& chart() const { return *m_chart; }
    [[nodiscard]] FiguresView& table() const { return *m_table; }
    [[nodiscard]] QMenu& menu() const { return *m_menu; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString caption() const;
    [[nodiscard]] bool isEmpty() const;
    //! Its least height does not hang on its width: rows of cards keep theirs.
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }
    //! So much of a height has a use at this width: a few rows do not need a whole screen.
    [[nodiscard]] int mostHeight(int width) const;

    //! Title, legend, chart and caption as they go into a file, light whatever the window looks like.
    void paintPicture(QPainter& painter, const QRectF& room) const;
    [[nodiscard]] QSize pictureSize() const;
    //! By the end of the name: png, svg, pdf, csv, xlsx. Done in the background; saved() or failed() follows.
    void save(const QString& path);
    //! Picture and numbers onto the clipboard.
    void copy() const;

Q_SIGNALS:
    void markActivated(const rs::impact::Mark& mark);
    //! From the empty state: nothing lies in the period that is looked at.
    void wholeTimeWanted();
    void saved(const QString& path);
    void failed(const rs::base::Error& error);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void build();
    void buildEmpty();
    void connectParts();
    void buildMenu();
    void retranslate();
    void refresh();
    void updateMenu();
    void placeLegend();
    void askForFile(const QString& ending);
    void tellDefinition();
    void openAll();

    ChartView* m_chart;
    kit::Label* m_title;
    LegendRow* m_legend;
    QToolButton* m_more;
    QMenu* m_menu;
    QVBoxLayout* m_column = nullptr;
    QHBoxLayout* m_head = nullptr;
    QStackedWidget* m_stack;
    FiguresView* m_table;
    QWidget* m_empty;
    kit::Label* m_emptyText;
    QPushButton* m_wholeTime;
    kit::Label* m_caption;
    QTimer m_dimming;
    QString m_ownTitle, m_emptyWords;
    bool m_wantsTable = false, m_captionShown = true, m_legendBelow = false;
};

} // namespace rs::charts
