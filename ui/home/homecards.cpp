// SPDX-License-Identifier: GPL-3.0-or-later
#include "home/homecards.h"

#include "kit/label.h"
#include "kit/theme/icon.h"
#include "kit/theme/stylepaint.h"
#include "models/celltext.h"
#include "services/words.h"

#include <QBoxLayout>
#include <QDateTime>
#include <QLocale>
#include <QPainter>
#include <QProgressBar>
#include <QStyleOption>

namespace rs::home {

using namespace Qt::StringLiterals;
using namespace kit::theme;
using kit::Label;
using services::HomeSchool;

namespace {

constexpr int shownSchools = 4;
constexpr int fillHeight = 8;

//! One line that never asks for more width than there is.
class CutLabel : public Label {
public:
    CutLabel(const QString& text, Token tone, QWidget* parent) : Label(Type::Body, tone, parent), m_whole(text) {
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        setToolTip(text);
        setAccessibleName(text);
        setTextFormat(Qt::PlainText);
        setText(text);
    }

protected:
    void resizeEvent(QResizeEvent* event) override {
        Label::resizeEvent(event);
        setText(fontMetrics().elidedText(m_whole, Qt::ElideRight, width()));
    }

private:
    QString m_whole;
};

QString iconOf(const QString& action) {
    if (action == u"import") return u"import"_s;
    if (action == u"merge") return u"review"_s;
    if (action == u"create_school" || action == u"copy_school") return u"schools"_s;
    if (action == u"check_in") return u"door"_s;
    if (action == u"delete") return u"trash"_s;
    if (action == u"add" || action == u"demo") return u"new"_s;
    if (action == u"paste") return u"paste"_s;
    if (action == u"restore") return u"history"_s;
    return u"edit"_s;
}

QString whenOf(qint64 moment) {
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(moment);
    const QLocale locale;
    const QString time = locale.toString(at.time(), u"H:mm"_s);
    const qint64 days = at.date().daysTo(QDate::currentDate());
    if (days == 0) return RecentCard::tr("today, %1").arg(time);
    if (days == 1) return RecentCard::tr("yesterday, %1").arg(time);
    const bool sameYear = at.date().year() == QDate::currentDate().year();
    return locale.toString(at.date(), sameYear ? u"d MMM"_s : u"d MMM yyyy"_s);
}

} // namespace

RegistrationCard::RegistrationCard(QWidget* parent)
    : Card(parent),
      m_sum(new Label(Type::Caption, Token::Secondary, this)) {
    m_sum->setWordWrap(true);
    body()->addWidget(m_sum);
    body()->addStretch();
}

QWidget* RegistrationCard::addSchool(const HomeSchool& school) {
    auto* row = new QWidget(this);
    auto* column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::hair);
    auto* line = new QHBoxLayout;
    line->setSpacing(space::row);
    const qint64 places = school.event.value(u"capacity").toLongLong();
    const qint64 taken = school.progress.taken;
    auto* amount = new Label(Type::Body, Token::Text, row);
    amount->setText(places > 0 ? tr("%L1 of %L2 places").arg(taken).arg(places)
                               : tr("%Ln participant(s)", nullptr, int(taken)));
    line->addWidget(new CutLabel(school.event.title(), Token::Text, row), 1);
    line->addWidget(amount);
    column->addLayout(line);
    if (places > 0) {
        auto* bar = new QProgressBar(row);
        bar->setRange(0, 1000);
        bar->setValue(int(std::min<qint64>(1000, taken * 1000 / places)));
        bar->setTextVisible(false);
        bar->setFixedHeight(fillHeight);
        bar->setAccessibleName(school.event.title());
        column->addWidget(bar);
    }
    return row;
}

void RegistrationCard::show(const services::HomeBoard& board) {
    qDeleteAll(m_rows);
    m_rows.clear();
    for (const HomeSchool& school : board.schools) {
        const QString status = school.event.text(u"status");
        const bool counts = status == u"open" || (school.progress.taken > 0 && status == u"draft");
        if (!counts || m_rows.size() >= shownSchools) continue;
        m_rows << addSchool(school);
        body()->insertWidget(int(m_rows.size()) - 1, m_rows.last());
        m_rows.last()->show();
    }
    setTitle(tr("Registration for schools"));
    if (m_rows.isEmpty())
        m_sum->setText(tr("No school has open registration now."));
    else
        m_sum->setText(tr("In a week: +%Ln registration(s).", nullptr, int(board.signedUpThisWeek)) + u' ' +
                       tr("Waiting list: %Ln person(s).", nullptr, int(board.waiting)));
}

RecentCard::RecentCard(QWidget* parent) : Card(parent), m_none(new Label(Type::Body, Token::Secondary, this)) {
    body()->addWidget(m_none);
    body()->addStretch();
}

void RecentCard::show(const services::HomeBoard& board) {
    qDeleteAll(m_rows);
    m_rows.clear();
    const services::Words& words = services::Words::of(models::windowLanguage());
    for (const services::RecentChange& one : board.recent) {
        auto* row = new QWidget(this);
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(space::row);
        const QString author = one.author.isEmpty() ? QString() : u" \u00b7 "_s + one.author;
        line->addWidget(new kit::IconLabel(iconOf(one.action), Token::Secondary, smallIcon, row));
        line->addWidget(new CutLabel(words.action(one.action, one.records) + author, Token::Text, row), 1);
        auto* when = new Label(Type::Caption, Token::Secondary, row);
        when->setText(whenOf(one.at));
        line->addWidget(when);
        m_rows << row;
        body()->insertWidget(int(m_rows.size()) - 1, row);
        row->show();
    }
    setTitle(tr("Recent"));
    m_none->showText(m_rows.isEmpty() ? tr("Nothing has been changed yet.") : QString());
}

LinkRow::LinkRow(const QString& icon, QWidget* parent) : QAbstractButton(parent), m_icon(icon) {
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void LinkRow::setWords(const QString& title, const QString& detail, const QString& amount) {
    setText(title);
    m_detail = detail;
    m_amount = amount;
    setAccessibleName(u"%1: %2"_s.arg(title, amount));
    setToolTip(detail);
    update();
}

QSize LinkRow::sizeHint() const {
    const int height =
        QFontMetrics(kit::theme::font(Type::Body)).height() + QFontMetrics(kit::theme::font(Type::Caption)).height();
    return QSize(0, height + 2 * space::row);
}

void LinkRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    if (underMouse()) painter.fillRect(rect(), color(Token::Hover));
    QRect inner = rect().adjusted(space::hair, space::row, -space::hair, -space::row);
    const QRect sign(inner.left(), inner.top() + 1, smallIcon, smallIcon);
    paintIcon(&painter, sign, m_icon, Token::Warning);
    const QRect arrow(inner.right() - smallIcon, inner.center().y() - smallIcon / 2, smallIcon, smallIcon);
    paintIcon(&painter, arrow, u"chevron-right"_s, Token::Secondary);
    inner.adjust(smallIcon + space::field, 0, -smallIcon - space::row, 0);
    painter.setFont(kit::theme::font(Type::Strong));
    painter.setPen(color(Token::Text));
    painter.drawText(inner, Qt::AlignRight | Qt::AlignVCenter, m_amount);
    inner.setRight(inner.right() - painter.fontMetrics().horizontalAdvance(m_amount) - space::row);
    const QRect above(inner.left(), inner.top(), inner.width(), inner.height() / 2);
    painter.setFont(kit::theme::font(Type::Body));
    painter.drawText(above, Qt::AlignVCenter, painter.fontMetrics().elidedText(text(), Qt::ElideRight, above.width()));
    painter.setFont(kit::theme::font(Type::Caption));
    painter.setPen(color(Token::Secondary));
    painter.drawText(above.translated(0, above.height()), Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_detail, Qt::ElideRight, above.width()));
    if (hasFocus()) draw::focusFrame(&painter, rect());
}

} // namespace rs::home
