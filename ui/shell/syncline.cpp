// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/syncline.h"

#include "base/clock.h"
#include "kit/label.h"
#include "kit/statelabel.h"
#include "kit/theme/theme.h"
#include "shell/syncpart.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QEvent>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>

namespace rs::shell {

using namespace Qt::StringLiterals;
using kit::theme::Token;
using kit::theme::Type;
using services::SyncStatus;
namespace space = kit::theme::space;

namespace {
constexpr int statusHeight = 28;
constexpr int progressWidth = 160;
constexpr int patienceMs = 1000;
constexpr int minute = 60'000;
} // namespace

SyncLine::SyncLine(QWidget* parent) : QWidget(parent) {
    setMinimumHeight(kit::theme::scaled(10, statusHeight));
    buildParts();
    for (QTimer* timer : {&m_syncPatience, &m_quiet}) timer->setSingleShot(true);
    m_syncPatience.setInterval(patienceMs);
    m_quiet.setInterval(minute);
    m_minute.start(minute);
    connect(&m_syncPatience, &QTimer::timeout, this, &SyncLine::takeServer);
    connect(&m_minute, &QTimer::timeout, this, &SyncLine::retranslate);
    connect(&m_quiet, &QTimer::timeout, this, &SyncLine::announce);
    connect(m_server, &QAbstractButton::clicked, this, &SyncLine::serverPressed);
    connect(m_decide, &QAbstractButton::clicked, this, &SyncLine::decidePressed);
    retranslate();
}

void SyncLine::buildParts() {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::field, 1, space::field, 0);
    row->setSpacing(space::card);
    row->setSizeConstraint(QLayout::SetNoConstraint); // fit() takes care that all has room
    m_saved = new kit::StateLabel(this);
    m_server = new SyncPart(this);
    m_decide = new SyncPart(this);
    m_decide->hide();
    m_when = new kit::Label(Type::Body, Token::Secondary, this);
    m_place = new kit::Label(Type::Body, Token::Secondary, this);
    buildWork();
    for (QWidget* part : std::initializer_list<QWidget*>{m_saved, m_server, m_decide, m_when, m_work})
        row->addWidget(part);
    row->addStretch();
    row->addWidget(m_place);
}

void SyncLine::buildWork() {
    m_work = new QWidget(this);
    auto* row = new QHBoxLayout(m_work);
    row->setContentsMargins(0, 0, 0, 0);
    m_workText = new kit::Label(Type::Caption, Token::Text, m_work);
    m_bar = new QProgressBar(m_work);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(progressWidth);
    m_cancel = new QPushButton(m_work);
    kit::theme::makeLink(m_cancel);
    row->addWidget(m_workText);
    row->addWidget(m_bar);
    row->addWidget(m_cancel);
    m_work->hide();
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_work->show();
        fit();
    });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_cancelWork) m_cancelWork();
    });
}

void SyncLine::setSaving(Saving saving, const QString& reason) {
    m_saving = saving;
    m_reason = reason;
    retranslate();
}

void SyncLine::setServer(const SyncStatus& status) {
    m_coming = status;
    const bool begins = status.state == SyncStatus::State::Working && m_status.state != SyncStatus::State::Working;
    if (begins) {
        if (!m_syncPatience.isActive()) m_syncPatience.start();
        return;
    }
    m_syncPatience.stop();
    takeServer();
}

void SyncLine::takeServer() {
    if (m_coming.state != m_status.state || m_since == 0) m_since = base::nowMilliseconds();
    m_status = m_coming;
    retranslate();
}

void SyncLine::setToDecide(const SyncToDecide& amounts) {
    if (amounts == m_amounts) return;
    m_amounts = amounts;
    retranslate();
}

void SyncLine::setPlace(const QString& text) {
    m_place->setText(text);
    fit();
}

void SyncLine::startWork(const QString& sentence, std::function<void()> cancel) {
    m_workText->setText(sentence);
    m_bar->setAccessibleName(sentence);
    m_bar->setRange(0, 0);
    m_cancel->setVisible(bool(cancel));
    m_cancelWork = std::move(cancel);
    m_patience.start();
}

void SyncLine::setWorkDone(qint64 done, qint64 total) {
    constexpr int steps = 1000; // rows may be more than an int holds
    m_bar->setRange(0, total > 0 ? steps : 0);
    m_bar->setValue(total > 0 ? int(double(done) / double(total) * steps) : 0);
}

void SyncLine::endWork() {
    m_patience.stop();
    m_work->hide();
    m_cancelWork = nullptr;
    fit();
}

QString SyncLine::text() const {
    QStringList parts{m_saved->word(), m_server->text()};
    if (m_amounts.all() > 0) parts << m_decide->text();
    if (m_status.state != SyncStatus::State::NotConnected && !m_when->text().isEmpty()) parts << m_when->text();
    return parts.join(u" \u00b7 "_s);
}

QSize SyncLine::minimumSizeHint() const { return {0, minimumHeight()}; }

//! When there is no room for all, the time goes first, then what is taken for granted, then the bare place.
void SyncLine::fit() {
    m_when->setVisible(!m_when->text().isEmpty());
    m_saved->setVisible(true);
    m_place->setVisible(!m_place->text().isEmpty());
    QList<QWidget*> giveWay{m_when};
    if (m_saving == Saving::Saved) giveWay << m_saved;
    giveWay << m_place;
    for (QWidget* one : giveWay) {
        layout()->invalidate();
        if (layout()->totalMinimumSize().width() <= width()) break;
        one->hide();
    }
}

void SyncLine::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit();
}

void SyncLine::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void SyncLine::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), kit::theme::color(Token::Window));
    painter.fillRect(QRect(0, 0, width(), 1), kit::theme::color(Token::Line));
}

void SyncLine::showSaving() {
    switch (m_saving) {
    case Saving::Saved:
        m_saved->setState(u"check"_s, Token::Ok, tr("Saved on this laptop"), Token::Secondary);
        break;
    case Saving::DiskFull:
        m_saved->setState(u"problem"_s, Token::Problem,
                          tr("Not saved: the disk is full. Your text is kept in the field"));
        break;
    case Saving::Refused:
        m_saved->setState(u"problem"_s, Token::Problem, tr("Not saved: %1").arg(m_reason));
        break;
    case Saving::ReadOnly:
        m_saved->setState(u"lock"_s, Token::Warning,
                          m_reason.isEmpty() ? tr("Only to look at, nothing is saved") : m_reason);
        break;
    }
}

void SyncLine::showServer() {
    const SyncSentence sentence = SyncWords::sentence(m_status, m_since);
    const bool isCalm = m_status.state != SyncStatus::State::Stopped;
    m_server->setState(sentence.icon, sentence.tone, sentence.words, isCalm ? Token::Secondary : sentence.tone);
    switch (m_status.state) {
    case SyncStatus::State::NotConnected:
        m_server->setToolTip(tr("Connect to a shared server"));
        break;
    case SyncStatus::State::Stopped:
        m_server->setToolTip(tr("Show what has to be done"));
        break;
    default:
        m_server->setToolTip(tr("Exchange with the server now"));
    }
    m_server->setAccessibleDescription(m_server->toolTip());
    const SyncSentence decide = SyncWords::toDecide(m_amounts);
    m_decide->setState(decide.icon, decide.tone, decide.words, decide.tone);
    m_decide->setVisible(m_amounts.all() > 0);
    const bool isConnected = m_status.state != SyncStatus::State::NotConnected;
    m_when->setText(isConnected ? SyncWords::last(m_status.lastSync, base::nowMilliseconds()) : QString());
}

void SyncLine::retranslate() {
    showSaving();
    showServer();
    m_cancel->setText(tr("Cancel"));
    setAccessibleName(text());
    fit();
    if (!m_quiet.isActive()) announce();
}

//! Read aloud at most once a minute, and only what is not a mere number that runs.
void SyncLine::announce() {
    const bool isRunning = m_status.state == SyncStatus::State::Working;
    QStringList parts{m_saved->word(), isRunning ? QString() : m_server->text()};
    if (m_amounts.all() > 0) parts << m_decide->text();
    const QString now = parts.join(u" \u00b7 "_s);
    if (now == m_announced) return;
    m_announced = now;
    QAccessibleEvent event(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
    m_quiet.start();
    Q_EMIT announced(now);
}

} // namespace rs::shell
