// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/syncline.h"

#include "kit/label.h"
#include "kit/statelabel.h"
#include "kit/theme/theme.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>

namespace rs::shell {

using namespace Qt::StringLiterals;
using kit::theme::Token;
using kit::theme::Type;
namespace space = kit::theme::space;

namespace {
constexpr int statusHeight = 28;
constexpr int progressWidth = 160;
constexpr int patienceMs = 1000;
} // namespace

SyncLine::SyncLine(QWidget* parent) : QWidget(parent) {
    setMinimumHeight(kit::theme::scaled(10, statusHeight));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::field, 1, space::field, 0);
    row->setSpacing(space::card);
    m_saved = new kit::StateLabel(this);
    m_waits = new kit::StateLabel(this);
    m_place = new kit::Label(Type::Body, Token::Secondary, this);
    buildWork();
    row->addWidget(m_saved);
    row->addWidget(m_waits);
    row->addWidget(m_work);
    row->addStretch();
    row->addWidget(m_place);
    retranslate();
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
    connect(&m_patience, &QTimer::timeout, m_work, &QWidget::show);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_cancelWork) m_cancelWork();
    });
}

void SyncLine::setSaving(Saving saving, const QString& reason) {
    m_saving = saving;
    m_reason = reason;
    retranslate();
}

void SyncLine::setNoServer() {
    m_server = Server::None;
    retranslate();
}

void SyncLine::setWaiting(int changes) {
    m_server = Server::Known;
    m_waiting = changes;
    retranslate();
}

void SyncLine::setPlace(const QString& text) { m_place->setText(text); }

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
}

QString SyncLine::text() const { return m_saved->word() + u" \u00b7 "_s + m_waits->word(); }

void SyncLine::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void SyncLine::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), kit::theme::color(Token::Window));
    painter.fillRect(QRect(0, 0, width(), 1), kit::theme::color(Token::Line));
}

void SyncLine::retranslate() {
    const QString before = accessibleName();
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
    if (m_server == Server::None)
        m_waits->setState(u"lock"_s, Token::Secondary, tr("Works on this laptop only"), Token::Secondary);
    else if (m_waiting > 0)
        m_waits->setState(u"sync"_s, Token::Secondary, tr("%Ln change(s) wait for the server", nullptr, m_waiting),
                          Token::Secondary);
    else
        m_waits->setState(u"check"_s, Token::Ok, tr("Everything is on the server"), Token::Secondary);
    m_cancel->setText(tr("Cancel"));
    setAccessibleName(text());
    if (before != accessibleName()) {
        QAccessibleEvent event(this, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace rs::shell
