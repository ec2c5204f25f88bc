// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/taskrow.h"

#include "kit/label.h"
#include "kit/theme/icon.h"
#include "kit/theme/theme.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QCoreApplication>
#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QToolButton>

namespace rs::plan {

using namespace Qt::StringLiterals;
using kit::theme::Token;
using kit::theme::Type;
namespace space = kit::theme::space;

namespace {

constexpr int leastTarget = 26; // to be hit by a finger or an unsteady hand

QString dayOfMonth(const QDate& day, const QDate& today) {
    return QLocale().toString(day, day.year() == today.year() ? u"d MMM"_s : u"d MMM yyyy"_s);
}

} // namespace

QString dueWords(const services::TaskLine& task, const QDate& today) {
    const auto words = [](const char* text, int n = -1) {
        return QCoreApplication::translate("rs::plan::TaskRow", text, nullptr, n);
    };
    if (task.isDone) {
        if (!task.doneAt) return words(QT_TRANSLATE_NOOP("rs::plan::TaskRow", "done"));
        const QDate day = QDateTime::fromMSecsSinceEpoch(*task.doneAt).date();
        return words(QT_TRANSLATE_NOOP("rs::plan::TaskRow", "done %1")).arg(dayOfMonth(day, today));
    }
    if (!task.due.isValid()) {
        if (!task.dueDays) return {};
        const QString sign = *task.dueDays < 0 ? u"\u2212"_s : u"+"_s;
        return words(QT_TRANSLATE_N_NOOP("rs::plan::TaskRow", "%1%n day(s) from the start"),
                     int(std::abs(*task.dueDays)))
            .arg(sign);
    }
    const QString day = dayOfMonth(task.due, today);
    const int left = int(today.daysTo(task.due));
    if (left < 0) return u"%1, %2"_s.arg(day, words(QT_TRANSLATE_N_NOOP("rs::plan::TaskRow", "%n day(s) ago"), -left));
    if (left == 0) return u"%1, %2"_s.arg(day, words(QT_TRANSLATE_NOOP("rs::plan::TaskRow", "today")));
    if (left == 1) return u"%1, %2"_s.arg(day, words(QT_TRANSLATE_NOOP("rs::plan::TaskRow", "tomorrow")));
    constexpr int soon = 14;
    if (left > soon) return day;
    return u"%1, %2"_s.arg(day, words(QT_TRANSLATE_N_NOOP("rs::plan::TaskRow", "in %n day(s)"), left));
}

TaskRow::TaskRow(QWidget* parent)
    : QWidget(parent),
      m_tick(new QCheckBox(this)),
      m_title(new kit::Label(Type::Body, Token::Text, this)),
      m_details(new kit::Label(Type::Caption, Token::Secondary, this)),
      m_edit(new QToolButton(this)) {
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    m_details->setWordWrap(true);
    m_details->setTextFormat(Qt::RichText);
    m_edit->setIcon(kit::theme::icon(u"edit"_s, Token::Secondary));
    m_edit->setAutoRaise(true);
    kit::theme::makeSmall(m_edit);
    m_tick->setMinimumWidth(leastTarget);
    build();
}

void TaskRow::build() {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::card, space::row, space::row, space::row);
    row->setSpacing(space::row);
    row->addWidget(m_tick, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout;
    column->setSpacing(2);
    column->addWidget(m_title);
    column->addWidget(m_details);
    row->addLayout(column, 1);
    row->addWidget(m_edit, 0, Qt::AlignTop);
    connect(m_tick, &QCheckBox::clicked, this, &TaskRow::ticked);
    connect(m_edit, &QToolButton::clicked, this, &TaskRow::editWanted);
}

void TaskRow::showTask(const services::TaskLine& task, const QDate& today) {
    m_task = task;
    m_today = today;
    refresh();
}

void TaskRow::setReadOnly(bool readOnly) {
    m_tick->setDisabled(readOnly);
    m_edit->setDisabled(readOnly);
}

QString TaskRow::details() const {
    QStringList parts{m_task.isMine ? tr("you") : m_task.ownerName.isEmpty() ? tr("no owner") : m_task.ownerName};
    if (const QString due = dueWords(m_task, m_today); !due.isEmpty()) parts << due;
    if (!m_task.waitsFor.isEmpty() && !m_task.isDone)
        parts << tr("after %n other task(s)", nullptr, int(m_task.waitsFor.size()));
    return parts.join(u" \u00b7 "_s);
}

void TaskRow::refresh() {
    const bool late = m_task.state == domain::DueState::Late;
    m_tick->setChecked(m_task.isDone);
    m_title->setText(m_task.title);
    m_title->setTone(m_task.isDone ? Token::Secondary : Token::Text);
    QFont font = m_title->font();
    font.setStrikeOut(m_task.isDone);
    m_title->setFont(font);
    QString words = details().toHtmlEscaped();
    if (const QString due = dueWords(m_task, m_today).toHtmlEscaped(); late && !due.isEmpty())
        words.replace(due, u"<span style=\"color:%1\">%2</span>"_s.arg(kit::theme::color(Token::Problem).name(), due));
    m_details->setText(words);
    m_tick->setAccessibleName(m_task.title);
    m_tick->setAccessibleDescription(details());
    m_edit->setToolTip(tr("Change the task..."));
    m_edit->setAccessibleName(tr("Change the task: %1").arg(m_task.title));
}

void TaskRow::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange) refresh();
}

void TaskRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), kit::theme::color(Token::Line));
}

void TaskRow::mouseDoubleClickEvent(QMouseEvent*) {
    if (m_edit->isEnabled()) Q_EMIT editWanted();
}

} // namespace rs::plan
