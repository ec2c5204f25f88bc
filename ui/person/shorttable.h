// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace rs::person {

//! A table inside a card: as wide as the card, as high as its rows up to some; Tab leaves it, Enter and double click
//! open a row. What people wrote gives way where room is short, our own words never do: before they are cut the table
//! scrolls sideways.
class ShortTable : public QTableView {
    Q_OBJECT
public:
    struct Shape {
        int mostRows;
        QList<int> weights;  //!< how the columns share what is left over
        QList<int> ownWords; //!< columns of dates, fields, states: never cut
    };
    explicit ShortTable(Shape shape, QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;
    [[nodiscard]] int sizeHintForColumn(int column) const override { return QTableView::sizeHintForColumn(column); }
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
    [[nodiscard]] int mostOf(QList<int> wanted, int room) const;

    Shape m_shape;
    bool m_scrolls = false;
};

} // namespace rs::person
