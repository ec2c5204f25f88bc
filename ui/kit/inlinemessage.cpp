// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/inlinemessage.h"

#include "kit/label.h"
#include "kit/theme/theme.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QPushButton>

namespace rs::kit {

using namespace Qt::StringLiterals;
using theme::Token;

QString iconOf(Severity severity) {
    switch (severity) {
    case Severity::Info:
        return u"info"_s;
    case Severity::Ok:
        return u"check-circle"_s;
    case Severity::Warning:
        return u"warning"_s;
    case Severity::Problem:
        return u"problem"_s;
    }
    return {};
}

Token toneOf(Severity severity) {
    switch (severity) {
    case Severity::Info:
        return Token::Accent;
    case Severity::Ok:
        return Token::Ok;
    case Severity::Warning:
        return Token::Warning;
    case Severity::Problem:
        return Token::Problem;
    }
    return Token::Text;
}

Token tintOf(Severity severity) {
    switch (severity) {
    case Severity::Info:
        return Token::InfoTint;
    case Severity::Ok:
        return Token::OkTint;
    case Severity::Warning:
        return Token::WarningTint;
    case Severity::Problem:
        return Token::ProblemTint;
    }
    return Token::Base;
}

InlineMessage::InlineMessage(QWidget* parent) : Panel(parent) {
    m_row = new QHBoxLayout(this);
    m_row->setContentsMargins(theme::space::field, theme::space::row, theme::space::field, theme::space::row);
    m_row->setSpacing(theme::space::row);
    m_icon = new IconLabel({}, Token::Text, theme::smallIcon, this);
    m_text = new Label(theme::Type::Body, Token::Text, this);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::RichText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_row->addWidget(m_icon);
    m_row->addWidget(m_text, 1);
    hide();
}

void InlineMessage::showMessage(Severity severity, const QString& text, const QList<Action>& actions) {
    m_severity = severity;
    m_sentence = text;
    m_place.clear();
    qDeleteAll(m_buttons);
    m_buttons.clear();
    for (const Action& action : actions.first(std::min<qsizetype>(actions.size(), 2))) {
        auto* button = new QPushButton(action.text, this);
        theme::makeLink(button);
        connect(button, &QPushButton::clicked, this, [run = action.run] {
            if (run) run();
        });
        m_row->addWidget(button);
        m_buttons.append(button);
    }
    m_icon->setIcon(iconOf(severity), toneOf(severity));
    setSurface({tintOf(severity), toneOf(severity), theme::cardRadius, 1});
    refreshText();
    show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void InlineMessage::setPlace(const QString& place) {
    m_place = place;
    refreshText();
}

void InlineMessage::refreshText() {
    const QString bold = m_place.isEmpty() ? QString() : u"<b>%1</b> "_s.arg(m_place.toHtmlEscaped());
    m_text->setText(bold + m_sentence.toHtmlEscaped());
    setAccessibleName(text());
}

void InlineMessage::dismiss() { hide(); }

QString InlineMessage::text() const { return m_place.isEmpty() ? m_sentence : m_place + u' ' + m_sentence; }

} // namespace rs::kit
