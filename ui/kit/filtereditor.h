// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/checklistpopup.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <functional>

namespace rs::kit {

//! A line of the filter row: typed text filters at each keystroke, Esc clears, Down or Enter goes to the rows.
class FilterLine : public QLineEdit {
    Q_OBJECT
public:
    explicit FilterLine(QWidget* parent);
Q_SIGNALS:
    void leftDown();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
};

//! A field of the filter row that opens a list or a menu; it shows in words what is chosen.
class FilterButton : public QAbstractButton {
    Q_OBJECT
public:
    explicit FilterButton(QWidget* parent);
    [[nodiscard]] QSize sizeHint() const override;
    //! The hint is shown quietly while nothing is chosen.
    void showChoice(const QString& words, const QString& hint);
Q_SIGNALS:
    void leftDown();
    void clearWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    bool m_active = false;
};

//! Menu of a date column: today, this week, this month, a range, empty, any. Answers in the words of the filter.
void openDateMenu(QWidget* anchor, const std::function<void(const QString&)>& then);
//! What a date filter is called: "today" -> «сегодня», "2027-02-01..2027-02-09" -> local dates.
[[nodiscard]] QString dateFilterWords(const QString& filter);

} // namespace rs::kit
