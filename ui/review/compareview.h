// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

#include <functional>

namespace rs::review {

//! Fields below each other, the values to choose from beside each other. The field takes the width of its longest word,
//! the values share the rest.
class CompareView : public QTableView {
    Q_OBJECT
public:
    explicit CompareView(QAbstractItemModel* model, QWidget* parent = nullptr);

    //! What a key without Ctrl, Alt or Shift does with the current cell; false: nothing, the table has it.
    void setKeys(std::function<bool(int)> deed) { m_deed = std::move(deed); }
    void fitColumns();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    std::function<bool(int)> m_deed;
};

} // namespace rs::review
