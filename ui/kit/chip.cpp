// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/chip.h"

#include "kit/flowlayout.h"
#include "kit/theme/icon.h"
#include "kit/theme/stylepaint.h"
#include "kit/theme/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>

namespace rs::kit {

using namespace Qt::StringLiterals;
using theme::Token;

namespace {
constexpr int crossSize = 12;
constexpr int longestText = 320;
} // namespace

Chip::Chip(const QString& text, QWidget* parent) : QAbstractButton(parent) {
    setText(text);
    setAccessibleName(text);
    setToolTip(text);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
}

QSize Chip::sizeHint() const {
    const int words = std::min(fontMetrics().horizontalAdvance(text()), longestText);
    return QSize(words + crossSize + 2 * theme::space::field + theme::space::row, theme::scaled(8, 26));
}

void Chip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const QColor line = hasFocus() ? theme::color(Token::Accent) : QColor();
    theme::draw::box(&painter,
                     {rect(), theme::color(underMouse() ? Token::Selected : Token::InfoTint), line, 2, height() / 2});
    const QRect words =
        rect().adjusted(theme::space::field, 0, -theme::space::field - crossSize - theme::space::row / 2, 0);
    painter.setPen(theme::color(Token::Accent));
    painter.drawText(words, Qt::AlignVCenter, fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
    const QRect cross(width() - theme::space::field - crossSize, (height() - crossSize) / 2, crossSize, crossSize);
    theme::paintIcon(&painter, cross, u"close"_s, Token::Accent);
}

void Chip::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        click();
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

ChipRow::ChipRow(QWidget* parent) : QWidget(parent), m_clear(new QPushButton(this)) {
    auto* flow = new FlowLayout(this);
    theme::makeLink(m_clear);
    flow->addWidget(m_clear);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_clear, &QPushButton::clicked, this, &ChipRow::cleared);
    retranslate();
    hide();
}

void ChipRow::setChips(const QList<Entry>& chips) {
    for (Chip* chip : m_chips) {
        layout()->removeWidget(chip);
        chip->hide();
        chip->deleteLater(); // the chip may be the sender that led here
    }
    m_chips.clear();
    layout()->removeWidget(m_clear);
    for (const Entry& entry : chips) {
        auto* chip = new Chip(entry.text, this);
        connect(chip, &Chip::clicked, this, [this, id = entry.id] { Q_EMIT removed(id); });
        layout()->addWidget(chip);
        chip->show();
        m_chips.append(chip);
    }
    layout()->addWidget(m_clear);
    setVisible(!chips.isEmpty());
    layout()->invalidate(); // adding to a layout does not place anew what stands in it
    updateGeometry();
}

void ChipRow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void ChipRow::retranslate() { m_clear->setText(tr("Clear filters")); }

} // namespace rs::kit
