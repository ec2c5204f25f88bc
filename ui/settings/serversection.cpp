// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/serversection.h"

#include "kit/dialogseam.h"
#include "kit/label.h"
#include "kit/theme/theme.h"
#include "models/celltext.h"
#include "services/deliver.h"
#include "services/words.h"

#include <QBoxLayout>
#include <QDateTime>
#include <QDir>
#include <QFormLayout>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>

namespace rs::settings {

using namespace Qt::StringLiterals;
using base::Result;
using kit::Label;
using kit::theme::Token;
using kit::theme::Type;
using services::LinkInfo;
using services::SyncStatus;
namespace space = kit::theme::space;

namespace {

constexpr int scopesShown = 7;
constexpr int readAgainMs = 1000;

} // namespace

ServerSection::ServerSection(Store store, QWidget* parent)
    : SettingsSection(parent),
      m_store(store),
      m_intro(new Label),
      m_connect(new QPushButton),
      m_message(new kit::InlineMessage) {
    m_intro->setWordWrap(true);
    kit::theme::makePrimary(m_connect);
    rows()->addWidget(m_message);
    rows()->addWidget(m_intro);
    rows()->addWidget(m_connect, 0, Qt::AlignLeft);
    rows()->addWidget(makeConnected());
    rows()->addStretch();
    connect(m_connect, &QPushButton::clicked, this, &ServerSection::signInWanted);
    ready();
}

QWidget* ServerSection::makeConnected() {
    m_connected = new QWidget;
    auto* column = new QVBoxLayout(m_connected);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::card);
    QFormLayout* form = makeForm();
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (int row = 0; row < RowCount; ++row) {
        m_names << new Label(Type::Body, Token::Secondary);
        m_values << new Label;
        m_values.last()->setWordWrap(true);
        m_values.last()->setTextInteractionFlags(Qt::TextSelectableByMouse);
        form->addRow(m_names.last(), m_values.last());
    }
    m_outWords = new Label(Type::Caption, Token::Secondary);
    m_rightsTitle = new Label(Type::Strong);
    m_rights = new Label;
    for (Label* label : {m_outWords, m_rights}) label->setWordWrap(true);
    m_scopes = new QListWidget;
    m_scopes->setUniformItemSizes(true);
    m_scopes->setFixedHeight(scopesShown * kit::theme::scaled(space::row, 26));
    column->addLayout(form);
    column->addWidget(makeButtons());
    for (QWidget* part : std::initializer_list<QWidget*>{m_outWords, m_rightsTitle, m_rights, m_scopes})
        column->addWidget(part);
    return m_connected;
}

QWidget* ServerSection::makeButtons() {
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::row);
    m_sync = new QPushButton;
    m_again = new QPushButton;
    m_signOut = new QPushButton;
    for (QPushButton* button : {m_sync, m_again, m_signOut}) row->addWidget(button);
    row->addStretch();
    connect(m_sync, &QPushButton::clicked, this, [this] {
        if (m_link) m_link->syncNow();
    });
    connect(m_again, &QPushButton::clicked, this, &ServerSection::signInWanted);
    connect(m_signOut, &QPushButton::clicked, this, &ServerSection::signOut);
    return bar;
}

QString ServerSection::title() const { return tr("Server"); }

QString ServerSection::icon() const { return u"sync"_s; }

void ServerSection::follow(services::ServerLink* link) {
    m_link = link;
    connect(link, &services::ServerLink::statusChanged, this, [this] {
        const bool ended = m_status.state == SyncStatus::State::Working;
        showStatus(m_link->status());
        const bool isOld = !m_sinceRead.isValid() || m_sinceRead.elapsed() > readAgainMs;
        if (ended || (isVisible() && isOld)) readInfo();
    });
    connect(link, &services::ServerLink::infoChanged, this, &ServerSection::readInfo);
    showStatus(link->status());
    readInfo();
}

void ServerSection::readInfo() {
    if (!m_link) return;
    m_sinceRead.start();
    services::deliver(m_link->info(models::windowLanguage()), this, [this](const Result<LinkInfo>& info) {
        if (info) showInfo(*info);
    });
}

void ServerSection::showInfo(const LinkInfo& info) {
    m_info = info;
    retranslate();
}

void ServerSection::showStatus(const SyncStatus& status) {
    m_status = status;
    showRows();
}

//! What was not sent is worth a question: until somebody signs in again nobody else will see it.
void ServerSection::signOut() {
    if (!m_link) return;
    if (m_status.unsent == 0) return endSession();
    const kit::Question question{tr("Sign out"),
                                 tr("%Ln change(s) have not been sent. They stay on this laptop and go out when you "
                                    "sign in again; until then nobody else sees them.",
                                    nullptr, int(m_status.unsent)),
                                 {tr("Sign out all the same")}};
    kit::DialogSeam::instance().ask(window(), question, [this](std::optional<int> answer) {
        if (answer) endSession();
    });
}

void ServerSection::endSession() {
    m_signOut->setEnabled(false);
    services::deliver(m_link->signOut(), this, [this](const Result<>& done) {
        m_signOut->setEnabled(true);
        if (!done)
            return say(kit::Severity::Problem, services::Words::of(models::windowLanguage()).sentence(done.error()));
        say(kit::Severity::Ok, tr("Signed out. All data stays on this laptop."));
        if (isVisible()) m_connect->setFocus(Qt::OtherFocusReason);
    });
}

QString ServerSection::words(int row) const { return m_values.at(row)->text(); }

QString ServerSection::keyWords() const {
    if (m_info.tokenFile.isEmpty()) return tr("In the keychain of the system");
    return tr("In the file %1: no keychain answered. Only you may read it, but it is not encrypted.")
        .arg(QDir::toNativeSeparators(m_info.tokenFile));
}

QString ServerSection::stateWords() const {
    if (m_status.state == SyncStatus::State::Working && m_status.total > 0)
        return tr("Under way: %1 of %2").arg(QLocale().toString(m_status.done), QLocale().toString(m_status.total));
    QString words = m_status.lastSync == 0
                        ? tr("Not yet")
                        : QLocale().toString(QDateTime::fromMSecsSinceEpoch(m_status.lastSync), QLocale::ShortFormat);
    if (m_status.error && m_status.error->code != base::ErrorCode::Cancelled)
        words += u". "_s + services::Words::of(models::windowLanguage()).sentence(*m_status.error);
    return words;
}

QString ServerSection::valueOf(Row row) const {
    switch (row) {
    case Server:
        return m_info.address;
    case Account:
        return m_info.user;
    case Role:
        return roleWords(m_info.role);
    case Laptop:
        return m_info.laptop;
    case Key:
        return keyWords();
    case Last:
        return stateWords();
    default:
        return m_status.unsent > 0 ? tr("%Ln change(s) wait for the server", nullptr, int(m_status.unsent))
                                   : tr("Nothing");
    }
}

void ServerSection::showRows() {
    const QStringList names{
        tr("Server"),        tr("Account"),         tr("Role"), tr("This laptop"), tr("Key of the sign-in"),
        tr("Last exchange"), tr("Waits to be sent")};
    for (int row = 0; row < RowCount; ++row) {
        m_names.at(row)->setText(names.at(row));
        const QString value = valueOf(Row(row));
        m_values.at(row)->setText(value.isEmpty() ? u"\u2014"_s : value);
        m_values.at(row)->setAccessibleName(names.at(row) + u": "_s + value);
    }
    m_again->setVisible(m_status.state == SyncStatus::State::Stopped);
    m_sync->setEnabled(m_status.state != SyncStatus::State::Working);
}

void ServerSection::showScopes() {
    const int current = m_scopes->currentRow();
    m_scopes->clear();
    for (const services::ScopeNote& scope : m_info.scopes) m_scopes->addItem(scopeWords(scope));
    m_scopes->setCurrentRow(std::clamp(current, -1, m_scopes->count() - 1));
    m_scopes->setVisible(m_scopes->count() > 0);
}

void ServerSection::retranslate() {
    const bool isConnected = m_info.isConnected(), isOwn = m_store == Store::Own;
    m_intro->setText(isOwn ? tr("This data is on this laptop only. With a shared server everyone in the team sees the "
                                "work of the others; you go on working without the network and nothing is lost.")
                           : tr("The example is never sent anywhere."));
    m_connect->setText(tr("Connect to a server..."));
    m_intro->setVisible(!isConnected);
    m_connect->setVisible(!isConnected && isOwn);
    m_connected->setVisible(isConnected);
    m_sync->setText(tr("Exchange now"));
    m_again->setText(tr("Sign in again..."));
    m_signOut->setText(tr("Sign out"));
    m_outWords->setText(
        tr("After signing out all data and all that was not sent stay on this laptop. What was not sent "
           "goes out after the next sign-in."));
    m_rightsTitle->setText(tr("Who sees what"));
    m_rights->setText(rightsWords(m_info.role));
    m_scopes->setAccessibleName(tr("What this laptop receives"));
    showRows();
    showScopes();
}

} // namespace rs::settings
