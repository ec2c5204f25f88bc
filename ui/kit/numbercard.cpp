// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/numbercard.h"

#include "kit/theme/icon.h"
#include "kit/theme/stylepaint.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>

namespace rs::kit {

using namespace theme;

namespace {
constexpr int edge = 14;

//! The longest word of the hint: the card is never narrower.
int widestWord(const QFontMetrics& metrics, const QString& words) {
    int widest = 0;
    for (const QString& word : words.split(u' ')) widest = std::max(widest, metrics.horizontalAdvance(word));
    return widest;
}
} // namespace

NumberCard::NumberCard(const QString& icon, Token tone, QWidget* parent)
    : QAbstractButton(parent),
      m_icon(icon),
      m_tone(tone) {
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void NumberCard::setTexts(const QString& word, const QString& hint) {
    m_word = word;
    m_hint = hint;
    refresh();
}

void NumberCard::setNumber(qint64 number) {
    m_number = number;
    refresh();
}

void NumberCard::setProblem(bool problem) {
    m_problem = problem;
    update();
}

void NumberCard::refresh() {
    setAccessibleName(QLocale().toString(m_number) + u' ' + m_word);
    setAccessibleDescription(m_hint);
    setToolTip(m_hint);
    updateGeometry();
    update();
}

QSize NumberCard::sizeHint() const {
    const QFontMetrics number(theme::font(Type::Number)), body(theme::font(Type::Body)),
        caption(theme::font(Type::Caption));
    const int first = smallIcon + space::row + number.horizontalAdvance(QLocale().toString(m_number)) + space::row +
                      body.horizontalAdvance(m_word);
    // The hint may take two lines; words of ours are never cut.
    const int hint = (caption.horizontalAdvance(m_hint) + widestWord(caption, m_hint)) / 2;
    const int width = 2 * edge + std::max(first, hint);
    return QSize(width, heightForWidth(width));
}

QSize NumberCard::minimumSizeHint() const { return sizeHint(); }

int NumberCard::heightForWidth(int width) const {
    const QFontMetrics number(theme::font(Type::Number)), caption(theme::font(Type::Caption));
    const QRect room(0, 0, std::max(1, width - 2 * edge), QWIDGETSIZE_MAX);
    const int hint = std::max(caption.height(), caption.boundingRect(room, Qt::TextWordWrap, m_hint).height());
    return number.height() + hint + 2 * space::row + space::hair;
}

void NumberCard::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const bool strong = hasFocus() || isChecked() || m_problem;
    const Token line = hasFocus() || (isChecked() && !m_problem) ? Token::Accent
                       : m_problem                               ? Token::Problem
                                                                 : Token::Line;
    draw::box(&painter, {rect(), color(underMouse() ? Token::Hover : Token::Base), color(line),
                         strong && (hasFocus() || isChecked()) ? 2 : 1, cardRadius});
    const QFontMetrics number(theme::font(Type::Number));
    const int top = space::row;
    const int baseline = top + number.ascent();
    int x = edge;
    paintIcon(&painter, QRect(x, top + (number.height() - smallIcon) / 2, smallIcon, smallIcon), m_icon, m_tone);
    x += smallIcon + space::row;
    painter.setPen(color(Token::Text));
    painter.setFont(theme::font(Type::Number));
    const QString text = QLocale().toString(m_number);
    painter.drawText(x, baseline, text);
    x += number.horizontalAdvance(text) + space::row;
    painter.setFont(theme::font(Type::Body));
    painter.drawText(x, baseline, painter.fontMetrics().elidedText(m_word, Qt::ElideRight, width() - x - edge / 2));
    painter.setPen(color(Token::Secondary));
    painter.setFont(theme::font(Type::Caption));
    painter.drawText(rect().adjusted(edge, top + number.height(), -edge, 0), Qt::TextWordWrap, m_hint);
}

void NumberCard::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LocaleChange || event->type() == QEvent::ApplicationFontChange) refresh();
    QAbstractButton::changeEvent(event);
}

} // namespace rs::kit
