// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/filtereditor.h"

#include "domain/dates.h"
#include "kit/dateedit.h"
#include "kit/dialog.h"
#include "kit/fielderror.h"
#include "kit/theme/icon.h"
#include "kit/theme/schoolstyle.h"
#include "kit/theme/stylepaint.h"
#include "kit/theme/theme.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QPainter>

namespace rs::kit {

using namespace Qt::StringLiterals;
using theme::Token;

FilterLine::FilterLine(QWidget* parent) : QLineEdit(parent) {
    theme::makeSmall(this);
    setProperty(theme::property::quiet, true);
    retranslate();
}

void FilterLine::retranslate() {
    setPlaceholderText(u"\u2026"_s);
    setToolTip(tr("Text: contains. =x exact, !x not, >5, 1..5, - empty, * not empty"));
}

void FilterLine::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QLineEdit::changeEvent(event);
}

void FilterLine::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT leftDown();
        return;
    case Qt::Key_Escape:
        text().isEmpty() ? Q_EMIT leftDown() : clear();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

FilterButton::FilterButton(QWidget* parent) : QAbstractButton(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    theme::makeSmall(this);
}

QSize FilterButton::sizeHint() const { return QSize(80, theme::scaled(8, 26)); }

void FilterButton::showChoice(const QString& words, const QString& hint) {
    m_active = !words.isEmpty();
    setText(m_active ? words : hint);
    setToolTip(words);
    update();
}

void FilterButton::paintEvent(QPaintEvent*) {
    constexpr int arrow = 12;
    QPainter painter(this);
    const bool strong = m_active || hasFocus();
    theme::draw::box(&painter, {rect(), theme::color(underMouse() ? Token::Hover : Token::Base),
                                theme::color(strong ? Token::Accent : Token::Line), hasFocus() ? 2 : 1});
    painter.setPen(theme::color(m_active ? Token::Text : Token::Disabled));
    const QRect words = rect().adjusted(theme::space::row, 0, -arrow - theme::space::row - 2, 0);
    painter.drawText(words, Qt::AlignVCenter, fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
    const QRect sign(width() - arrow - theme::space::row, (height() - arrow) / 2, arrow, arrow);
    theme::paintIcon(&painter, sign, u"chevron-down"_s, Token::Secondary);
}

void FilterButton::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Down:
        event->modifiers() & Qt::AltModifier ? click() : Q_EMIT leftDown();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        return;
    case Qt::Key_Escape:
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        Q_EMIT clearWanted();
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

namespace {

struct DateWords {
    const char* filter;
    const char* words;
};

//! Order of the menu. The words are looked up in the context of FilterButton.
constexpr std::array<DateWords, 5> dateWords = {{
    {"today", QT_TRANSLATE_NOOP("rs::kit::FilterButton", "today")},
    {"week", QT_TRANSLATE_NOOP("rs::kit::FilterButton", "this week")},
    {"month", QT_TRANSLATE_NOOP("rs::kit::FilterButton", "this month")},
    {"-", QT_TRANSLATE_NOOP("rs::kit::FilterButton", "empty")},
    {"*", QT_TRANSLATE_NOOP("rs::kit::FilterButton", "not empty")},
}};

//! A day with its name before it and what is wrong with it below.
class DateField : public QObject {
public:
    DateField(QFormLayout* form, const QString& name, const QDate& day)
        : QObject(form),
          m_edit(new DateEdit),
          m_error(new FieldError(m_edit->line())) {
        m_edit->setText(QLocale().toString(day, isRussian() ? u"dd.MM.yyyy"_s : u"d MMM yyyy"_s));
        m_edit->line()->setAccessibleName(name);
        form->addRow(name, m_edit);
        form->addRow(QString(), m_error);
    }
    [[nodiscard]] QDate day() const {
        const auto order = isRussian() ? domain::DateOrder::DayFirst : domain::DateOrder::MonthFirst;
        return domain::readDate(m_edit->text(), order).date;
    }
    bool isRight() {
        if (day().isValid()) {
            m_error->clear();
            return true;
        }
        m_error->showReason(FilterButton::tr("This is not a date."));
        m_edit->line()->setFocus(Qt::OtherFocusReason);
        return false;
    }

private:
    static bool isRussian() { return QLocale().language() == QLocale::Russian; }

    DateEdit* m_edit;
    FieldError* m_error;
};

void openRangeDialog(QWidget* parent, const std::function<void(const QString&)>& then) {
    auto* dialog = new Dialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(FilterButton::tr("Range of dates"));
    auto* form = new QFormLayout(dialog);
    auto* from = new DateField(form, FilterButton::tr("From"), QDate::currentDate().addDays(-30));
    auto* until = new DateField(form, FilterButton::tr("To"), QDate::currentDate());
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, dialog);
    form->addRow(buttons);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, [=] {
        if (!from->isRight() || !until->isRight()) return;
        const QDate first = std::min(from->day(), until->day()), last = std::max(from->day(), until->day());
        then(first.toString(Qt::ISODate) + u".."_s + last.toString(Qt::ISODate));
        dialog->accept();
    });
    dialog->open();
}

} // namespace

void openDateMenu(QWidget* anchor, const std::function<void(const QString&)>& then) {
    auto* menu = new QMenu(anchor);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(FilterButton::tr("all"), menu, [then] { then({}); });
    menu->addSeparator();
    for (const DateWords& one : dateWords) {
        menu->addAction(QCoreApplication::translate("rs::kit::FilterButton", one.words), menu,
                        [then, filter = QString::fromLatin1(one.filter)] { then(filter); });
    }
    menu->addSeparator();
    menu->addAction(FilterButton::tr("Range..."), menu, [anchor, then] { openRangeDialog(anchor->window(), then); });
    menu->popup(anchor->mapToGlobal(QPoint(0, anchor->height())));
}

QString dateFilterWords(const QString& filter) {
    for (const DateWords& one : dateWords) {
        if (filter == QLatin1String(one.filter)) return QCoreApplication::translate("rs::kit::FilterButton", one.words);
    }
    const QStringList ends = filter.split(u".."_s);
    if (ends.size() != 2) return filter;
    const auto local = [](const QString& iso) {
        return QLocale().toString(QDate::fromString(iso, Qt::ISODate), QLocale::ShortFormat);
    };
    return local(ends[0]) + u'\u2013' + local(ends[1]);
}

} // namespace rs::kit
