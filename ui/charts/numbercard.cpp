// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/numbercard.h"

#include "charts/chartpaint.h"
#include "charts/chartwords.h"
#include "kit/theme/stylepaint.h"

#include <QEvent>
#include <QPainter>

#include <cmath>

namespace rs::charts {

using namespace Qt::StringLiterals;
using impact::Value;
using kit::theme::Token;
using kit::theme::Type;
namespace space = kit::theme::space;

namespace {
constexpr int edge = 14;
constexpr qreal faint = 0.4;
} // namespace

NumberCard::NumberCard(const impact::Indicator& indicator, QWidget* parent)
    : QAbstractButton(parent),
      m_indicator(indicator) {
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, [this] {
        if (hasRecords(m_now, m_indicator.unit)) Q_EMIT markActivated({QString::fromLatin1(m_indicator.code), {}, {}});
    });
    refresh();
}

void NumberCard::setNumber(const Value& now, const std::optional<Value>& before, const QString& comparedName) {
    m_now = now;
    m_before = before;
    m_comparedName = comparedName;
    refresh();
}

void NumberCard::setNote(const QString& note) {
    m_note = note;
    refresh();
}

void NumberCard::setDimmed(bool dimmed) {
    m_dimmed = dimmed;
    update();
}

QString NumberCard::title() const { return QCoreApplication::translate("indicator", m_indicator.title); }

QString NumberCard::numberWords() const {
    switch (m_now.state) {
    case Value::State::Known:
        return numberText(m_now.number, m_indicator.unit);
    case Value::State::TooSmall:
        return tr("few answers");
    case Value::State::None:
        break;
    }
    return u"\u2014"_s;
}

QString NumberCard::change(Words words) const {
    if (!m_before || !m_before->isKnown() || !m_now.isKnown()) return {};
    const QString before = numberText(m_before->number, m_indicator.unit);
    //: %1 the number of the compared period: "was +57"
    if (m_indicator.unit == impact::Unit::Points) return tr("was %1").arg(before);
    const QString amount = differenceText(m_now.number - m_before->number, m_indicator.unit);
    if (amount.isEmpty()) return m_comparedName.isEmpty() ? tr("as before") : tr("as in %1").arg(m_comparedName);
    const bool isShort = words == Words::Short || m_comparedName.isEmpty();
    //: %1 a difference, %2 the compared period: "+7 on 2025"
    return isShort ? amount : tr("%1 on %2").arg(amount, m_comparedName);
}

Type NumberCard::numberType() const { return m_now.isKnown() ? Type::Number : Type::CardTitle; }

QString NumberCard::beside() const { return m_note.isEmpty() ? change() : m_note; }

Token NumberCard::tone() const {
    if (!m_note.isEmpty() || !m_before || !m_before->isKnown() || !m_now.isKnown()) return Token::Secondary;
    const double more = m_now.number - m_before->number;
    if (differenceText(more, m_indicator.unit).isEmpty()) return Token::Secondary;
    return more > 0 ? Token::Ok : Token::Warning;
}

void NumberCard::refresh() {
    const QString words = tr("%1: %2").arg(title(), numberWords());
    setAccessibleName(beside().isEmpty() ? words : u"%1, %2"_s.arg(words, beside()));
    const QString definition = QCoreApplication::translate("indicator", m_indicator.definition);
    setAccessibleDescription(definition);
    setCursor(hasRecords(m_now, m_indicator.unit) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setToolTip(u"<b>%1</b><br>%2"_s.arg(words.toHtmlEscaped(), definition.toHtmlEscaped()));
    updateGeometry();
    update();
}

//! All it says, with the change in its short form: the long one is for whoever has room.
QSize NumberCard::sizeHint() const {
    const QString least = m_note.isEmpty() ? change(Words::Short) : m_note;
    const qreal number = paint::width(numberWords(), numberType()) + space::row + paint::width(least, Type::Caption);
    const qreal wide = std::max(paint::width(title(), Type::Caption), number);
    const qreal high = paint::height(Type::Caption) + paint::height(Type::Number) + 2 * space::row;
    return {int(std::ceil(2 * edge + wide)), int(std::ceil(high))};
}

QSize NumberCard::minimumSizeHint() const { return sizeHint(); }

void NumberCard::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const QColor line = kit::theme::color(hasFocus() ? Token::Accent : Token::Line);
    kit::theme::draw::box(&painter, {rect(), kit::theme::color(underMouse() ? Token::Hover : Token::Base), line,
                                     hasFocus() ? 2 : 1, kit::theme::cardRadius});
    const qreal room = width() - 2 * edge;
    const qreal top = (height() - paint::height(Type::Caption) - paint::height(Type::Number)) / 2;
    const QRectF head(edge, top, room, paint::height(Type::Caption));
    paint::text(painter, {head, Qt::AlignLeft, Type::Caption, kit::theme::color(Token::Secondary)}, title());
    if (m_dimmed) painter.setOpacity(faint);
    const QRectF number(edge, head.bottom(), room, paint::height(Type::Number));
    const Token ink = m_now.isKnown() ? Token::Text : Token::Secondary;
    paint::text(painter, {number, Qt::AlignLeft, numberType(), kit::theme::color(ink)}, numberWords());
    const qreal used = paint::width(numberWords(), numberType()) + space::row;
    // Both stand on one line.
    const QFontMetricsF large(kit::theme::font(Type::Number)), small(kit::theme::font(Type::Caption));
    const qreal low = number.top() + large.ascent() - small.ascent();
    const QRectF note(edge + used, low, room - used, small.height());
    const bool fits = !m_note.isEmpty() || paint::width(beside(), Type::Caption) <= note.width();
    paint::text(painter, {note, Qt::AlignLeft, Type::Caption, kit::theme::color(tone())},
                fits ? beside() : change(Words::Short));
}

void NumberCard::changeEvent(QEvent* event) {
    switch (event->type()) {
    case QEvent::LanguageChange:
    case QEvent::LocaleChange:
    case QEvent::ApplicationFontChange:
        refresh();
        break;
    default:
        break;
    }
    QAbstractButton::changeEvent(event);
}

} // namespace rs::charts
