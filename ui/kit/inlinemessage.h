// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/panel.h"

#include <QList>
#include <functional>

class QHBoxLayout;
class QPushButton;

namespace rs::kit {

class IconLabel;
class Label;

//! What a message is about; each has its icon, so colour is never alone.
enum class Severity { Info, Ok, Warning, Problem };

//! A tinted frame in the page: what, where, what to do, with at most two actions. Hidden until something is shown.
class InlineMessage : public Panel {
    Q_OBJECT
public:
    struct Action {
        QString text;
        std::function<void()> run;
    };
    explicit InlineMessage(QWidget* parent = nullptr);

    //! More than two actions are not shown: a message that needs them is a dialog.
    void showMessage(Severity severity, const QString& text, const QList<Action>& actions = {});
    //! Bold beginning of the sentence: the place («Строка 6, «Эл. почта»:»).
    void setPlace(const QString& place);
    void dismiss();
    [[nodiscard]] QString text() const;
    [[nodiscard]] Severity severity() const { return m_severity; }
    [[nodiscard]] QList<QPushButton*> actionButtons() const { return m_buttons; }

private:
    void refreshText();

    Severity m_severity = Severity::Info;
    QString m_place;
    QString m_sentence;
    IconLabel* m_icon;
    Label* m_text;
    QHBoxLayout* m_row;
    QList<QPushButton*> m_buttons;
};

[[nodiscard]] QString iconOf(Severity severity);
[[nodiscard]] theme::Token toneOf(Severity severity);
[[nodiscard]] theme::Token tintOf(Severity severity);

} // namespace rs::kit
