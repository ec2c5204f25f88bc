// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;
class QPushButton;

namespace rs::kit {
class FlowLayout;
}

namespace rs::plan {

//! The states of a list side by side, each with its amount; the chosen one filters the list. Arrows move the choice.
class StateFilter : public QWidget {
    Q_OBJECT
public:
    struct State {
        QString code; //!< empty: all
        QString words;
        qint64 amount = 0;
    };
    explicit StateFilter(QWidget* parent = nullptr);

    //! The choice stays if there still is such a state.
    void setStates(const QList<State>& states);
    [[nodiscard]] QString current() const;
    //! Without a signal.
    void setCurrent(const QString& code);
    //! nullptr if there is no such state.
    [[nodiscard]] QPushButton* button(const QString& code) const;

Q_SIGNALS:
    void chosen(const QString& code);

private:
    QPushButton* add(const QString& code);

    QButtonGroup* m_group;
    kit::FlowLayout* m_row;
};

} // namespace rs::plan
