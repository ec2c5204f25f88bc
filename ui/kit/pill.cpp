// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/pill.h"

#include "kit/theme/stylepaint.h"

#include <QPainter>

namespace rs::kit {

using namespace theme;

namespace {

constexpr int pillEdge = 7;

QSize pillSize(const QString& text) {
    const QFontMetrics metrics(theme::font(Type::Caption));
    const int height = metrics.height() + space::hair;
    return QSize(std::max(height, metrics.horizontalAdvance(text) + 2 * pillEdge), height);
}

} // namespace

Pill::Pill(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    hide();
}

void Pill::setText(const QString& text, PillTone tone) {
    m_text = text;
    m_tone = tone;
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    updateGeometry();
    update();
}

QSize Pill::sizeHint() const { return pillSize(m_text); }

int Pill::paint(QPainter* painter, const QRect& rect, const QString& text, PillTone tone) {
    const QSize size = pillSize(text);
    const QRect frame(rect.right() - size.width() + 1, rect.center().y() - size.height() / 2, size.width(),
                      size.height());
    painter->save();
    if (tone != PillTone::Plain) {
        const bool late = tone == PillTone::Late;
        draw::box(painter, {frame, color(late ? Token::ProblemTint : Token::WarningTint), {}, 1, size.height() / 2});
        painter->setPen(color(late ? Token::Problem : Token::Warning));
    } else {
        painter->setPen(color(Token::Secondary));
    }
    QFont font = theme::font(Type::Caption);
    if (tone != PillTone::Plain) font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->drawText(frame, Qt::AlignCenter, text);
    painter->restore();
    return size.width();
}

void Pill::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paint(&painter, rect(), m_text, m_tone);
}

} // namespace rs::kit
