// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/figures.h"
#include "services/export/tablefile.h"

#include <QAbstractTableModel>
#include <QTableView>

namespace rs::charts {

//! The numbers of a chart as a table: a row a category, a column a series, those of the compared period behind them.
class FiguresModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setFigures(const Figures& figures);
    //! What a click on this cell asks for; nothing for zeros and numbers of the compared period.
    [[nodiscard]] std::optional<impact::Mark> mark(const QModelIndex& index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] bool isCompared(int column) const { return column > m_figures.table.columns.size(); }

    Figures m_figures;
};

//! The table twin of a chart. Enter or a double click opens the records behind a number, Ctrl+C copies what is
//! selected, Tab leaves it.
class FiguresView : public QTableView {
    Q_OBJECT
public:
    explicit FiguresView(QWidget* parent = nullptr);

    void setFigures(const Figures& figures);
    [[nodiscard]] FiguresModel& figuresModel() const { return *m_model; }
    void copy() const;
    //! All rows, with room for the bar below them.
    [[nodiscard]] int mostHeight() const;

Q_SIGNALS:
    void markActivated(const rs::impact::Mark& mark);
    void left(); //!< Esc

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void open(const QModelIndex& index);
    void fit();
    void shareWidth();

    FiguresModel* m_model;
    int m_nameWidth = 0; //!< of the longest name
};

//! The same numbers for a file: words in the headings, numbers as numbers.
[[nodiscard]] services::PlainTable plainTable(const Figures& figures);
//! And for the clipboard: as they are read.
[[nodiscard]] QString copiedTable(const Figures& figures);

} // namespace rs::charts
