// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/label.h"

#include "kit/theme/icon.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace rs::kit {

namespace {
constexpr qsizetype widthsKept = 8;
} // namespace

Label::Label(theme::Type type, theme::Token tone, QWidget* parent) : QLabel(parent), m_type(type), m_tone(tone) {
    refresh();
}

void Label::setTone(theme::Token tone) {
    m_tone = tone;
    refresh();
}

void Label::showText(const QString& text) {
    setText(text);
    setVisible(!text.isEmpty());
}

int Label::heightForWidth(int width) const {
    const Measured now{text(), contentsMargins(), font(), margin(), indent(), logicalDpiY(), textFormat(), wordWrap()};
    if (!(now == m_measured)) {
        m_measured = now;
        m_heights.clear();
    }
    const auto known =
        std::find_if(m_heights.cbegin(), m_heights.cend(), [width](const auto& one) { return one.first == width; });
    if (known != m_heights.cend()) return known->second;
    if (m_heights.size() == widthsKept) m_heights.removeFirst();
    m_heights.emplaceBack(width, QLabel::heightForWidth(width));
    return m_heights.last().second;
}

void Label::changeEvent(QEvent* event) {
    QLabel::changeEvent(event);
    const auto type = event->type();
    if (type == QEvent::PaletteChange || type == QEvent::StyleChange || type == QEvent::ApplicationFontChange)
        refresh();
}

void Label::refresh() {
    if (m_refreshing) return; // setting a palette announces a change of palette
    m_refreshing = true;
    if (m_tone != theme::Token::Text) {
        QPalette own;
        for (const auto group : {QPalette::Active, QPalette::Inactive})
            own.setColor(group, QPalette::WindowText, theme::color(m_tone));
        setPalette(own);
    } else {
        setPalette(QPalette());
    }
    setFont(theme::font(m_type));
    m_refreshing = false;
}

IconLabel::IconLabel(const QString& icon, theme::Token tone, int size, QWidget* parent)
    : QWidget(parent),
      m_icon(icon),
      m_tone(tone),
      m_size(size) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::setIcon(const QString& icon, theme::Token tone) {
    m_icon = icon;
    m_tone = tone;
    update();
}

QSize IconLabel::sizeHint() const { return QSize(m_size, m_size); }

void IconLabel::paintEvent(QPaintEvent*) {
    if (m_icon.isEmpty()) return;
    QPainter painter(this);
    theme::paintIcon(&painter, rect(), m_icon, m_tone);
}

} // namespace rs::kit
