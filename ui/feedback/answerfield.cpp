// SPDX-License-Identifier: GPL-3.0-or-later
#include "feedback/answerfield.h"

#include "kit/theme/stylepaint.h"
#include "kit/theme/tokens.h"

#include <QBoxLayout>
#include <QCompleter>
#include <QJsonArray>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

#include <algorithm>

namespace rs::feedback {

using domain::QuestionKind;
using kit::theme::Token;
namespace space = kit::theme::space;
namespace theme = kit::theme;

AnswerField::AnswerField(const domain::Question& question, QWidget* parent) : QWidget(parent), m_question(question) {
    setAccessibleName(question.text);
}

AnswerField* AnswerField::make(const domain::Question& question, QWidget* parent) {
    const bool words = question.kind == QuestionKind::Text || question.kind == QuestionKind::Practice ||
                       (domain::hasOptions(question.kind) && question.options.isEmpty());
    if (words) return new WordsField(question, parent);
    return new KeyField(question, parent);
}

KeyField::KeyField(const domain::Question& question, QWidget* parent) : AnswerField(question, parent) {
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    if (const auto range = domain::rangeOf(question.kind)) {
        m_first = range->first;
        for (int n = range->first; n <= range->last; ++n) m_labels << QString::number(n);
        return;
    }
    constexpr int lastDigit = 9;
    for (qsizetype i = 0; i < question.options.size(); ++i)
        m_labels << (i < lastDigit ? QString::number(i + 1) + QStringLiteral("  ") : QString()) +
                        question.options.at(i);
}

QList<QRect> KeyField::boxes(int width) const {
    QList<QRect> rects;
    const int height = fontMetrics().height() + space::field;
    int x = 0, y = 0;
    for (const QString& label : m_labels) {
        const int wanted = std::max(fontMetrics().horizontalAdvance(label) + 2 * space::row, height + space::hair);
        const int size = std::min(wanted, width);
        if (x > 0 && x + size > width) {
            x = 0;
            y += height + space::hair;
        }
        rects << QRect(x, y, size, height);
        x += size + space::hair;
    }
    return rects;
}

int KeyField::heightForWidth(int width) const {
    const QList<QRect> rects = boxes(width);
    return rects.isEmpty() ? 0 : rects.last().bottom() + 1;
}

QSize KeyField::sizeHint() const {
    constexpr int usualWidth = 520;
    return {usualWidth, heightForWidth(usualWidth)};
}

QJsonValue KeyField::answer() const {
    if (m_chosen.isEmpty()) return QJsonValue::Undefined;
    if (domain::rangeOf(question().kind)) return m_first + m_chosen.first();
    if (!isSeveral()) return question().options.value(m_chosen.first());
    QJsonArray all;
    for (qsizetype i = 0; i < question().options.size(); ++i) {
        if (m_chosen.contains(int(i))) all << question().options.at(i);
    }
    return all;
}

void KeyField::setAnswer(const QJsonValue& answer) {
    m_chosen.clear();
    m_waits = false;
    m_current = 0;
    for (const QString& word : domain::answerWords(answer)) {
        const bool number = domain::rangeOf(question().kind).has_value();
        const auto index = int(number ? word.toInt() - m_first : question().options.indexOf(word));
        if (index >= 0 && index < m_labels.size()) m_chosen << index;
    }
    describe();
}

void KeyField::describe() {
    setAccessibleDescription(domain::answerText(answer()));
    update();
    Q_EMIT changed();
}

void KeyField::choose(int index) {
    if (index < 0 || index >= m_labels.size()) return;
    m_current = index;
    if (!isSeveral())
        m_chosen = {index};
    else if (!m_chosen.removeOne(index))
        m_chosen << index;
    describe();
}

void KeyField::typeDigit(int digit) {
    const bool tens = question().kind == QuestionKind::Recommendation;
    if (m_waits) {
        m_waits = false;
        if (digit == 0) choose(int(m_labels.size()) - 1);
        Q_EMIT goOn(digit == 0 ? -1 : digit);
        return;
    }
    const int index = digit - m_first;
    if (index < 0 || index >= m_labels.size()) return;
    choose(index);
    m_waits = tens && digit == 1;
    if (!m_waits && !isSeveral()) Q_EMIT goOn(-1);
}

void KeyField::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    if (key >= Qt::Key_0 && key <= Qt::Key_9 && !(event->modifiers() & Qt::ControlModifier)) {
        return typeDigit(key - Qt::Key_0);
    }
    m_waits = false;
    const auto last = int(m_labels.size()) - 1;
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() & Qt::ControlModifier) return event->ignore();
        [[fallthrough]];
    case Qt::Key_Down:
        Q_EMIT goOn(-1);
        return;
    case Qt::Key_Up:
        Q_EMIT goBack();
        return;
    case Qt::Key_Left:
    case Qt::Key_Right:
        m_current = std::clamp(m_current + (key == Qt::Key_Left ? -1 : 1), 0, last);
        return update();
    case Qt::Key_Space:
        return choose(m_current);
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
        return setAnswer(QJsonValue::Undefined);
    default:
        QWidget::keyPressEvent(event);
    }
}

void KeyField::mousePressEvent(QMouseEvent* event) {
    const QList<QRect> rects = boxes(width());
    for (qsizetype i = 0; i < rects.size(); ++i) {
        if (rects[i].contains(event->pos())) choose(int(i));
    }
}

void KeyField::focusOutEvent(QFocusEvent* event) {
    m_waits = false;
    AnswerField::focusOutEvent(event);
    update();
}

void KeyField::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const QList<QRect> rects = boxes(width());
    for (qsizetype i = 0; i < rects.size(); ++i) {
        const bool chosen = m_chosen.contains(int(i));
        theme::draw::box(&painter, {rects[i], theme::color(chosen ? Token::Fill : Token::Base),
                                    theme::color(chosen ? Token::Fill : Token::Border), 1, theme::radius});
        painter.setPen(theme::color(chosen ? Token::OnFill : Token::Text));
        const QRect inner = rects[i].adjusted(space::hair, 0, -space::hair, 0);
        painter.drawText(inner, Qt::AlignCenter,
                         fontMetrics().elidedText(m_labels.at(i), Qt::ElideRight, inner.width()));
        if (hasFocus() && i == m_current) theme::draw::focusFrame(&painter, rects[i]);
    }
}

WordsField::WordsField(const domain::Question& question, QWidget* parent)
    : AnswerField(question, parent),
      m_line(new QLineEdit(this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_line);
    setFocusProxy(m_line);
    m_line->setAccessibleName(question.text);
    m_line->installEventFilter(this);
    if (!question.options.isEmpty()) {
        auto* completer = new QCompleter(question.options, m_line);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        m_line->setCompleter(completer);
    }
    connect(m_line, &QLineEdit::textChanged, this, &AnswerField::changed);
    connect(m_line, &QLineEdit::returnPressed, this, [this] { Q_EMIT goOn(-1); });
}

QJsonValue WordsField::answer() const {
    return domain::readAnswer(question().kind, m_line->text(), QStringLiteral(";")).value;
}

void WordsField::setAnswer(const QJsonValue& answer) { m_line->setText(domain::answerText(answer)); }

bool WordsField::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool up = key->key() == Qt::Key_Up, down = key->key() == Qt::Key_Down && !m_line->completer();
        if (up) Q_EMIT goBack();
        if (down) Q_EMIT goOn(-1);
        if (up || down) return true;
    }
    return AnswerField::eventFilter(watched, event);
}

} // namespace rs::feedback
