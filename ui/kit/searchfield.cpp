// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/searchfield.h"

#include "kit/theme/icon.h"
#include "kit/theme/stylepaint.h"

#include <QAction>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

namespace rs::kit {

using namespace Qt::StringLiterals;
using theme::Token;

SearchField::SearchField(QWidget* parent) : QLineEdit(parent) {
    addAction(theme::icon(u"search"_s, Token::Secondary), QLineEdit::LeadingPosition);
    m_clear = addAction(theme::icon(u"close"_s, Token::Secondary), QLineEdit::TrailingPosition);
    m_clear->setVisible(false);
    connect(m_clear, &QAction::triggered, this, &QLineEdit::clear);
    connect(this, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_clear->setVisible(!text.isEmpty());
        update();
    });
    retranslate();
}

void SearchField::setShortcutHint(const QKeySequence& keys) {
    m_hint = keys;
    refreshMargins();
    update();
}

void SearchField::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        if (text().isEmpty())
            Q_EMIT escaped();
        else
            clear();
        return;
    }
    if (event->key() == Qt::Key_Down) {
        Q_EMIT downPressed();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

QRect SearchField::hintRect() const {
    const QFontMetrics caption(theme::font(theme::Type::Caption));
    const int w = caption.horizontalAdvance(m_hint.toString(QKeySequence::NativeText)) + 2 * 6;
    const int h = std::min(height() - theme::space::row, caption.height() + theme::space::hair);
    return QRect(width() - w - theme::space::row, (height() - h) / 2, w, h);
}

void SearchField::refreshMargins() {
    const int right = m_hint.isEmpty() || !text().isEmpty() ? 0 : width() - hintRect().left();
    setTextMargins(0, 0, right, 0);
}

void SearchField::paintEvent(QPaintEvent* event) {
    QLineEdit::paintEvent(event);
    if (m_hint.isEmpty() || !text().isEmpty()) return;
    QPainter painter(this);
    const QRect r = hintRect();
    theme::draw::box(&painter, {r, theme::color(Token::Window), theme::color(Token::Line), 1, 3});
    painter.setFont(theme::font(theme::Type::Caption));
    painter.setPen(theme::color(Token::Secondary));
    painter.drawText(r, Qt::AlignCenter, m_hint.toString(QKeySequence::NativeText));
}

void SearchField::resizeEvent(QResizeEvent* event) {
    QLineEdit::resizeEvent(event);
    refreshMargins();
}

void SearchField::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QLineEdit::changeEvent(event);
}

void SearchField::retranslate() {
    m_clear->setText(tr("Clear"));
    m_clear->setToolTip(tr("Clear (Esc)"));
}

} // namespace rs::kit
