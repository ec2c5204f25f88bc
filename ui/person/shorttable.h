// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace rs::person {

//! A table inside a card: as wide as the card, as high as its rows up to some; Tab leaves it, Enter and double click
//! open a row.
class ShortTable : public QTableView {
    Q_OBJECT
public:
    //! `weights`: how the columns share the width.
    ShortTable(int mostRows, const QList<int>& weights, QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void opened(int row);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitRows();
    void fitColumns();

    int m_mostRows;
    QList<int> m_weights;
};

} // namespace rs::person
