// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace rs::person {

//! A table inside a card: as high as its rows up to some, Tab leaves it, Enter and double click open a row.
class ShortTable : public QTableView {
    Q_OBJECT
public:
    explicit ShortTable(int mostRows, QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void opened(int row);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void fitRows();
    int m_mostRows;
};

} // namespace rs::person
