// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QHBoxLayout;
class QPushButton;

namespace rs::kit {

class Label;

//! First row of a page: title, amount, the page's actions and its one primary button at the right end.
class PageHeader : public QWidget {
    Q_OBJECT
public:
    explicit PageHeader(QWidget* parent = nullptr);

    void setTitle(const QString& title);
    //! What the rest of the row needs at least: a long title is elided to what is left.
    [[nodiscard]] int widthBesideTitle() const;
    //! «148 человек · показано 96»
    void setAmount(const QString& text);
    [[nodiscard]] QString amount() const;
    //! A button that shows text, icon, state and menu of the action and follows them.
    QPushButton* addButton(QAction* action);
    //! Filled; one a page, always last.
    QPushButton* setPrimary(QAction* action);
    void addWidget(QWidget* widget);

private:
    Label* m_title;
    Label* m_amount;
    QHBoxLayout* m_actions;
    QPushButton* m_primary = nullptr;
};

//! A push button that is an action: text, icon, enabled and visible state, tool tip with the shortcut.
[[nodiscard]] QPushButton* buttonFor(QAction* action, QWidget* parent);

//! "Delete (Ctrl+Del)": the tool tip of an action.
[[nodiscard]] QString tipOf(const QAction* action);

} // namespace rs::kit
