// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QHBoxLayout;
class QPushButton;

namespace rs::kit {

class IconLabel;
class Label;

//! What stands where a list would be: an icon, one sentence on what belongs here, one or two buttons that work.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(QWidget* parent = nullptr);

    void setMessage(const QString& icon, const QString& sentence);
    //! The first one is filled; more than two are left out.
    void setActions(const QList<QAction*>& actions);
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QList<QPushButton*> buttons() const { return m_buttons; }

private:
    IconLabel* m_icon;
    Label* m_text;
    QHBoxLayout* m_row;
    QList<QPushButton*> m_buttons;
};

} // namespace rs::kit
