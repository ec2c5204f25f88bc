// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/dateedit.h"

#include "domain/dates.h"
#include "kit/theme/icon.h"
#include "kit/theme/theme.h"

#include <QBoxLayout>
#include <QCalendarWidget>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

namespace rs::kit {

DateEdit::DateEdit(QWidget* parent) : QWidget(parent), m_line(new QLineEdit(this)), m_button(new QToolButton(this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_line, 1);
    row->addWidget(m_button);
    m_button->setIcon(theme::icon(QStringLiteral("calendar")));
    m_button->setFocusPolicy(Qt::NoFocus);
    theme::makeSmall(m_button);
    connect(m_button, &QToolButton::clicked, this, &DateEdit::openCalendar);
    setFocusProxy(m_line);
    setAutoFillBackground(true);
    retranslate();
}

QString DateEdit::text() const { return m_line->text(); }

void DateEdit::setText(const QString& text) { m_line->setText(text); }

void DateEdit::openCalendar() {
    auto* calendar = new QCalendarWidget(this);
    calendar->setWindowFlags(Qt::Popup);
    calendar->setAttribute(Qt::WA_DeleteOnClose);
    calendar->setFirstDayOfWeek(QLocale().firstDayOfWeek());
    const domain::DateReading now = domain::readDate(text(), domain::DateOrder::DayFirst);
    if (now.ok()) calendar->setSelectedDate(now.date);
    connect(calendar, &QCalendarWidget::activated, this, [this, calendar](const QDate& day) {
        calendar->close();
        take(day);
    });
    connect(calendar, &QCalendarWidget::clicked, calendar,
            [calendar](const QDate& day) { Q_EMIT calendar->activated(day); });
    calendar->adjustSize();
    calendar->move(mapToGlobal(QPoint(0, height())));
    calendar->show();
    calendar->setFocus();
}

void DateEdit::take(const QDate& day) {
    const domain::DateReading now = domain::readDate(text(), domain::DateOrder::DayFirst);
    const QString time = now.ok() && now.time.isValid() ? now.time.toString(QStringLiteral(" HH:mm")) : QString();
    m_line->setText(day.toString(Qt::ISODate) + time);
    m_line->setFocus();
    Q_EMIT dayChosen();
}

void DateEdit::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Down && (event->modifiers() & Qt::AltModifier)) return openCalendar();
    QWidget::keyPressEvent(event);
}

void DateEdit::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void DateEdit::retranslate() {
    m_button->setToolTip(tr("Calendar (Alt+Down)"));
    m_button->setAccessibleName(tr("Calendar"));
}

} // namespace rs::kit
