// SPDX-License-Identifier: GPL-3.0-or-later
// What the menus of a window do beyond its pages, and where a hit of the search leads.
#include "domain/registry.h"
#include "kit/searchfield.h"
#include "network/networkpage.h"
#include "programs/desktop/safekeeping.h"
#include "programs/desktop/storewindow.h"
#include "programs/desktop/syncdesk.h"
#include "review/reviewpage.h"
#include "schools/openschool.h"
#include "schools/schooldialog.h"
#include "schools/schoolspage.h"
#include "services/search.h"
#include "settings/settingspage.h"
#include "shell/actions.h"
#include "shell/mainwindow.h"

#include <QAction>
#include <QPushButton>

namespace rs::desktop {

using kit::Deed;
using network::NetworkPage;
using schools::SchoolDialog;
using shell::PageId;

namespace {

enum Section { General, Server, Data, Keys, About };

} // namespace

void StoreWindow::offerDeeds() {
    shell::Actions& actions = m_window->actions();
    actions.offer(Deed::Settings, [this] { showSettings(General); });
    actions.offer(Deed::Keys, [this] { showSettings(Keys); });
    actions.offer(Deed::Help, [this] { showSettings(Keys); });
    actions.offer(Deed::About, [this] { showSettings(About); });
    offerSchoolDeeds();
    offerDataDeeds();
}

void StoreWindow::connectSync() {
    connect(m_pages, &StorePages::serverWanted, m_sync, &SyncDesk::beginSignIn);
    connect(m_pages, &StorePages::serverStateWanted, this, &StoreWindow::showServer);
    connect(m_sync, &SyncDesk::connectedChanged, m_pages, &StorePages::setConnected);
    connect(m_sync, &SyncDesk::settingsWanted, this, &StoreWindow::showServer);
    connect(m_sync, &SyncDesk::reviewWanted, this, [this] {
        m_window->showPage(PageId::Review);
        m_pages->review()->showToDecide();
        m_pages->review()->mainWidget()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_sync, &SyncDesk::counted, this, [this](const services::ReviewCounts& counts) {
        PageHolder* holder = m_pages->holder(PageId::Review);
        const qint64 all = counts.conflicts + counts.notAccepted;
        const bool any = all > 0;
        if (m_pages->home()) m_pages->home()->setToDecide(all);
        if (any || holder->page()) m_pages->review()->refreshServer();
    });
    connect(m_pages, &StorePages::recordRequested, this, [this](const domain::Entity& entity, const base::Id& id) {
        const auto record = m_workspace->reader().find(entity, id);
        if (record && *record) openRecord(**record);
    });
}

//! How the store is connected; who may mend it with one press has the focus on it.
void StoreWindow::showServer() {
    showSettings(Server);
    settings::ServerSection* server = m_pages->settings()->server();
    if (server->connectButton()->isVisible()) server->connectButton()->setFocus(Qt::OtherFocusReason);
}

//! Where a record of any table is seen.
void StoreWindow::openRecord(const domain::Record& record) {
    static const QSet<QString> known{QStringLiteral("event"),    QStringLiteral("person"),
                                     QStringLiteral("speaker"),  QStringLiteral("session"),
                                     QStringLiteral("practice"), QStringLiteral("organisation"),
                                     QStringLiteral("venue"),    QStringLiteral("topic")};
    const services::SearchHit hit{&record.entity(), record.id(), record.title()};
    const QString table = record.entity().key();
    const base::Id school = record.entity().indexOf(u"event_id") >= 0 ? record.reference(u"event_id") : base::Id();
    if (known.contains(table))
        openHit(hit);
    else if (table == QLatin1String("participant"))
        openSchoolOf(hit, PageId::Participants);
    else if (table == QLatin1String("team_member"))
        openSchoolOf(hit, PageId::Team);
    else if (table == QLatin1String("cost"))
        openSchoolOf(hit, PageId::Costs);
    else if (!school.isNull())
        openSchool(school);
}

void StoreWindow::offerSchoolDeeds() {
    shell::Actions& actions = m_window->actions();
    actions.offer(Deed::CloseSchool, [this] {
        m_school->close();
        m_window->showPage(PageId::Schools);
    });
    actions.action(Deed::CloseSchool)->setEnabled(false);
    if (!m_workspace->isWritable()) return;
    actions.offer(Deed::NewSchool, [this] { beginSchool(); });
    actions.offer(Deed::CopySchool, [this] { copySchool(); });
}

void StoreWindow::offerDataDeeds() {
    shell::Actions& actions = m_window->actions();
    actions.offer(Deed::FindDuplicates, [this] {
        m_window->showPage(PageId::Review);
        m_pages->review()->showTab(review::ReviewPage::SimilarPeople);
    });
    actions.offer(Deed::CheckData, [this] {
        showSettings(Data);
        m_safekeeping->check();
    });
    actions.offer(Deed::Restore, [this] { showSettings(Data); });
    actions.offer(Deed::Backup, [this] {
        showSettings(Data);
        m_safekeeping->backUp();
    });
    if (m_kind == Kind::Own)
        actions.offer(Deed::LoadExample, [this] { Q_EMIT exampleWanted(); });
    else
        actions.offer(Deed::RemoveExample, [this] { Q_EMIT exampleRemovalWanted(); });
}

SchoolDialog* StoreWindow::beginSchool() {
    auto* dialog = new SchoolDialog(*m_workspace, SchoolDialog::Purpose::New, m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SchoolDialog::made, this, &StoreWindow::openSchool);
    dialog->open();
    return dialog;
}

SchoolDialog* StoreWindow::copySchool() {
    auto* dialog = new SchoolDialog(*m_workspace, SchoolDialog::Purpose::Copy, m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto* schools = dynamic_cast<schools::SchoolsPage*>(m_pages->holder(PageId::Schools)->page());
    const bool fromTable = schools && m_window->currentPage() == PageId::Schools;
    dialog->setSource(fromTable ? schools->current() : m_school->id());
    connect(dialog, &SchoolDialog::made, this, &StoreWindow::openSchool);
    dialog->open();
    return dialog;
}

void StoreWindow::openHit(const services::SearchHit& hit) {
    const QLatin1String entity = hit.entity->key();
    if (entity == QLatin1String("event"))
        openSchool(hit.id);
    else if (entity == QLatin1String("person"))
        m_pages->showPerson(hit.id);
    else if (entity == QLatin1String("speaker"))
        openSchoolOf(hit, PageId::Speakers);
    else if (entity == QLatin1String("session"))
        openSession(hit);
    else if (entity == QLatin1String("practice"))
        openPractice(hit);
    else
        openHitInTable(hit);
}

void StoreWindow::openHitInTable(const services::SearchHit& hit) {
    const QLatin1String entity = hit.entity->key();
    const auto showIn = [&](NetworkPage::Tab tab) {
        m_window->showPage(PageId::Network);
        m_pages->network()->showTab(tab);
        m_pages->network()->page(tab).table().search()->setText(hit.title);
    };
    if (entity == QLatin1String("person"))
        showIn(NetworkPage::Tab::People);
    else if (entity == QLatin1String("organisation"))
        showIn(NetworkPage::Tab::Organisations);
    else if (entity == QLatin1String("venue"))
        showIn(NetworkPage::Tab::Venues);
    else if (entity == QLatin1String("topic"))
        showSchoolsOn(hit.title);
    else
        openHit(hit);
}

//! Schools that were held on a topic, or will be.
void StoreWindow::showSchoolsOn(const QString& topic) {
    m_window->showPage(PageId::Schools);
    if (auto* table = m_pages->table(PageId::Schools)) table->table().search()->setText(topic);
}

//! The timetable it stands in.
void StoreWindow::openSession(const services::SearchHit& hit) {
    constexpr int timetableStep = 5;
    const auto record = m_workspace->reader().find(*hit.entity, hit.id);
    if (record && *record) m_pages->openStep((*record)->reference(u"event_id"), timetableStep);
}

//! Who showed it last; a practice nobody showed leads to the schools on its topic.
void StoreWindow::openPractice(const services::SearchHit& hit) {
    const domain::Entity& speakers = domain::entity(u"speaker");
    auto reader = storage::RecordReader::byCondition(m_workspace->reader().database(), speakers,
                                                     u"t.practice_id = ?1 ORDER BY t.n DESC LIMIT 1");
    if (!reader) return;
    reader->statement().bind(1, hit.id);
    const auto found = reader->all();
    if (found && !found->isEmpty())
        return openSchoolOf({&speakers, found->first().id(), found->first().title()}, PageId::Speakers);
    const auto practice = m_workspace->reader().find(*hit.entity, hit.id);
    showSchoolsOn(practice && *practice ? (*practice)->text(u"topic") : QString());
}

//! Opens the school that the record hangs on, at one of its pages.
void StoreWindow::openSchoolOf(const services::SearchHit& hit, PageId page) {
    const auto record = m_workspace->reader().find(*hit.entity, hit.id);
    if (!record || !*record) return;
    openSchool((*record)->reference(u"event_id"));
    if (!m_school->isOpen()) return;
    m_window->showPage(page);
    if (auto* table = m_pages->table(page)) table->table().search()->setText(hit.title);
}

} // namespace rs::desktop
