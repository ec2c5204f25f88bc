// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/desktop/storepages.h"

#include "domain/registry.h"
#include "feedback/feedbackpage.h"
#include "firstrun/firstrunpage.h"
#include "home/homepage.h"
#include "kit/theme/icon.h"
#include "network/networkpage.h"
#include "person/cardofferbar.h"
#include "person/personpage.h"
#include "plan/planpage.h"
#include "programs/desktop/paperdesk.h"
#include "programs/desktop/preferences.h"
#include "review/reviewpage.h"
#include "schools/openschool.h"
#include "schools/schoolspage.h"
#include "settings/settingspage.h"
#include "shell/actions.h"
#include "shell/mainwindow.h"
#include "tables/costspage.h"
#include "tables/detailpane.h"
#include "tables/venuespage.h"
#include "timetable/programmepage.h"

#include <QAction>
#include <QBoxLayout>
#include <QCoreApplication>

namespace rs::desktop {

using namespace Qt::StringLiterals;
using kit::Deed;
using shell::PageId;
using tables::RecordPage;

StorePages::StorePages(services::Workspace& workspace, shell::MainWindow& window, schools::OpenSchool& school,
                       Kind kind)
    : QObject(&window),
      m_workspace(workspace),
      m_window(window),
      m_school(school),
      m_kind(kind),
      m_impactBoard(makeImpactBoard()) {
    addPages();
}

void StorePages::add(PageId id, const char* icon, const char* title, PageHolder::Make make) {
    auto* holder = new PageHolder(std::move(make));
    m_holders.insert(id, holder);
    m_window.addPage(
        id, QString::fromLatin1(icon),
        [title] { return QCoreApplication::translate("rs::desktop::StorePages", title); }, holder);
}

void StorePages::addPages() {
    add(PageId::Home, "home", QT_TR_NOOP("Home"), {});
    add(PageId::Schools, "schools", QT_TR_NOOP("Schools"), [this] { return makeSchools(); });
    add(PageId::Plan, "plan", QT_TR_NOOP("Plan"), [this] { return makePlan(); });
    add(PageId::Programme, "programme", QT_TR_NOOP("Programme"), [this] { return makeProgramme(); });
    add(PageId::Team, "team", QT_TR_NOOP("Team"), [this] { return makeTable("team_member"); });
    add(PageId::Speakers, "speaker", QT_TR_NOOP("Speakers"), [this] { return makeTable("speaker"); });
    add(PageId::Venues, "venue", QT_TR_NOOP("Venues"), [this] { return makeTable("venue"); });
    add(PageId::Participants, "people", QT_TR_NOOP("Participants"), [this] { return makeTable("participant"); });
    add(PageId::Costs, "file", QT_TR_NOOP("Costs"), [this] { return makeTable("cost"); });
    add(PageId::Feedback, "feedback", QT_TR_NOOP("Feedback"), [this] { return makeFeedback(); });
    add(PageId::Network, "network", QT_TR_NOOP("Network"), [this] { return makeNetwork(); });
    add(PageId::Impact, "impact", QT_TR_NOOP("Impact"), [this] { return makeImpact(); });
    add(PageId::Review, "review", QT_TR_NOOP("Review"), [this] { return makeReview(); });
    add(PageId::Settings, "settings", QT_TR_NOOP("Settings"), [this] { return makeSettings(); });
    add(PageId::Person, "people", QT_TR_NOOP("Person"), [this] { return makePerson(); });
}

void StorePages::showHome() {
    const auto schools = m_workspace.reader().count(domain::entity(u"event"));
    const bool any = !schools || *schools > 0;
    if (any && !m_home) makeHome();
    if (!any && !m_firstRun) makeFirstRun();
    m_holders.value(PageId::Home)->setPage(any ? static_cast<kit::Page*>(m_home) : m_firstRun);
}

void StorePages::makeFirstRun() {
    using firstrun::FirstRunPage;
    m_firstRun = new FirstRunPage;
    m_firstRun->setExampleOffered(m_kind == Kind::Own);
    m_firstRun->setConnected(m_isConnected);
    const auto trigger = [this](Deed deed) {
        return [action = m_window.actions().action(deed)] { action->trigger(); };
    };
    connect(m_firstRun, &FirstRunPage::schoolWanted, this, trigger(Deed::NewSchool));
    connect(m_firstRun, &FirstRunPage::exampleWanted, this, trigger(Deed::LoadExample));
    connect(m_firstRun, &FirstRunPage::fileWanted, this, trigger(Deed::Import));
    connect(m_firstRun, &FirstRunPage::serverWanted, this, &StorePages::serverWanted);
    connect(m_firstRun, &FirstRunPage::serverStateWanted, this, &StorePages::serverStateWanted);
    connect(m_firstRun, &FirstRunPage::restoreWanted, this, trigger(Deed::Restore));
    connect(m_firstRun, &FirstRunPage::helpWanted, this, trigger(Deed::Keys));
    connect(m_firstRun, &FirstRunPage::languageChosen, this, &StorePages::languageChosen);
    connect(m_firstRun, &FirstRunPage::lookChosen, this, &StorePages::lookChosen);
}

void StorePages::setConnected(bool connected) {
    m_isConnected = connected;
    if (m_firstRun) m_firstRun->setConnected(connected);
    if (auto* schools = qobject_cast<schools::SchoolsPage*>(m_holders.value(PageId::Schools)->page()))
        schools->setConnected(connected);
}

void StorePages::makeHome() {
    const shell::Actions& actions = m_window.actions();
    m_home = new home::HomePage(m_workspace, {actions.action(Deed::NewSchool), actions.action(Deed::CopySchool)});
    connect(m_home, &home::HomePage::stepWanted, this, &StorePages::openStep);
    connect(m_home, &home::HomePage::taskWanted, this, [this](const services::TaskLine& task) {
        openStep(task.school, task.step);
        PageHolder* holder = m_holders.value(PageId::Plan);
        auto* page = holder ? qobject_cast<plan::PlanPage*>(holder->ensurePage()) : nullptr;
        if (page && page->school() == task.school) page->showTask(task.id);
    });
    connect(m_home, &home::HomePage::failed, this, &StorePages::failed);
    connect(m_home, &home::HomePage::allSchoolsWanted, this, [this] { m_window.showPage(PageId::Schools); });
    connect(m_home, &home::HomePage::reviewWanted, this, [this] {
        m_window.showPage(PageId::Review);
        review()->showWaiting();
    });
}

void StorePages::openStep(const base::Id& school, int step) {
    Q_EMIT schoolChosen(school);
    PageHolder* holder = m_holders.value(PageId::Plan);
    if (!m_school.isOpen() || !holder) return;
    m_window.showPage(PageId::Plan);
    if (auto* page = qobject_cast<plan::PlanPage*>(holder->ensurePage()); page && step > 0) page->showStep(step);
}

kit::Page* StorePages::makeSchools() {
    const shell::Actions& actions = m_window.actions();
    auto* page =
        new schools::SchoolsPage(m_workspace, {actions.action(Deed::NewSchool), actions.action(Deed::CopySchool)});
    page->setConnected(m_isConnected);
    connect(page, &schools::SchoolsPage::schoolChosen, this, &StorePages::schoolChosen);
    join(page);
    return page;
}

kit::Page* StorePages::makeTable(const char* entity) {
    const domain::Entity& table = domain::entity(QLatin1String(entity));
    RecordPage* page = table.key() == "venue"_L1  ? static_cast<RecordPage*>(new tables::VenuesPage(m_workspace))
                       : table.key() == "cost"_L1 ? new tables::CostsPage(m_workspace)
                                                  : new RecordPage(m_workspace, table);
    join(page);
    if (table.key() == "participant"_L1)
        page->table().setEmptyActions({m_window.actions().action(Deed::New), m_window.actions().action(Deed::Import)});
    if (table.parent) {
        connect(&m_school, &schools::OpenSchool::changed, page, [this, page] { followSchool(page); });
        followSchool(page);
    } else {
        page->open({});
    }
    return page;
}

//! The rows of the open school, in its time. Asked again only when it is another school.
void StorePages::followSchool(RecordPage* page) {
    models::RecordTableModel& model = page->table().model();
    if (model.text().zone() != m_school.zone()) {
        model.text().setZone(m_school.zone());
        model.retranslate();
    }
    if (m_school.isOpen() && model.query().parent != m_school.id()) page->open(m_school.id());
}

kit::Page* StorePages::makeNetwork() {
    auto* page = new network::NetworkPage(m_workspace);
    connect(page, &network::NetworkPage::tableMade, this, &StorePages::join);
    return page;
}

kit::Page* StorePages::makeSettings() {
    using settings::KeyEntry;
    using settings::SettingsPage;
    const auto keys = [this] {
        QList<KeyEntry> all;
        for (int i = 0; i < kit::deedCount; ++i) {
            const QAction* action = m_window.actions().action(Deed(i));
            if (!action->isVisible() || action->shortcut().isEmpty()) continue;
            QStringList shown;
            for (const QKeySequence& one : action->shortcuts()) shown << one.toString(QKeySequence::NativeText);
            const bool named = Deed(i) == Deed::Undo || Deed(i) == Deed::Redo; // their text is that of the next step
            const QString words = named ? action->iconText() : action->text().remove(u'&');
            all << KeyEntry{shown.join(u" / "_s), words, tr("Menus")};
        }
        all << KeyEntry{u"Alt+1 ... Alt+7"_s, tr("Steps of the plan"), tr("Plan")};
        all << KeyEntry{u"Ctrl+Tab / Ctrl+Shift+Tab"_s, tr("Out of a table, with its row chosen"), tr("Tables")};
        return all;
    };
    const auto store = m_kind == Kind::Own ? settings::DataSection::Store::Own : settings::DataSection::Store::Example;
    auto* page = new SettingsPage(store, keys);
    page->general()->showDensity(Preferences::density());
    connect(page->general(), &settings::GeneralSection::languageChosen, this, &StorePages::languageChosen);
    connect(page->general(), &settings::GeneralSection::lookChosen, this, &StorePages::lookChosen);
    connect(page->general(), &settings::GeneralSection::densityChosen, this, &StorePages::densityChosen);
    Q_EMIT settingsMade(page);
    return page;
}

kit::Page* StorePages::makePerson() {
    using person::PersonPage;
    auto* page = new PersonPage(m_workspace);
    connect(page, &PersonPage::schoolRequested, this, &StorePages::schoolChosen);
    connect(page, &PersonPage::closeRequested, this, [this] { m_window.showPage(m_beforePerson); });
    connect(page, &PersonPage::compareRequested, this, [this](const base::Id& first, const base::Id& second) {
        m_window.showPage(PageId::Review);
        review()->showPair(first, second);
    });
    connect(page, &PersonPage::undoRequested, m_window.actions().action(Deed::Undo), &QAction::trigger);
    return page;
}

kit::Page* StorePages::makeFeedback() {
    using feedback::FeedbackPage;
    auto* page = new FeedbackPage(m_workspace);
    const auto followSchool = [this, page] { page->setSchool(m_school.id()); };
    connect(&m_school, &schools::OpenSchool::changed, page, followSchool);
    followSchool();
    connect(page, &FeedbackPage::undoRequested, m_window.actions().action(Deed::Undo), &QAction::trigger);
    return page;
}

kit::Page* StorePages::makeReview() {
    using review::ReviewPage;
    auto* page = new ReviewPage(m_workspace);
    const auto followSchool = [this, page] { page->setSchool(m_school.id()); };
    connect(&m_school, &schools::OpenSchool::changed, page, followSchool);
    followSchool();
    connect(page, &ReviewPage::countChanged, this, [this, page](int all) {
        Q_EMIT similarCounted(page->similarCount());
        Q_EMIT reviewCounted(all);
    });
    connect(page, &ReviewPage::recordRequested, this, &StorePages::recordRequested);
    connect(page, &ReviewPage::cardRequested, this, &StorePages::showPerson);
    connect(page, &ReviewPage::undoRequested, m_window.actions().action(Deed::Undo), &QAction::trigger);
    Q_EMIT reviewMade(page);
    return page;
}

kit::Page* StorePages::makePlan() {
    using plan::PlanPage;
    auto* page = new PlanPage(m_workspace);
    const auto followSchool = [this, page] { page->setSchool(m_school.id()); };
    connect(&m_school, &schools::OpenSchool::changed, page, followSchool);
    followSchool();
    connect(page, &PlanPage::pageWanted, this, &StorePages::openNamed);
    connect(page, &PlanPage::schoolWanted, this, &StorePages::schoolChosen);
    connect(page, &PlanPage::failed, this, &StorePages::failed);
    connect(page, &PlanPage::undoRequested, m_window.actions().action(Deed::Undo), &QAction::trigger);
    connect(page, &PlanPage::reportPdfWanted, new PaperDesk(m_workspace, m_window), &PaperDesk::saveReport);
    connect(page, &PlanPage::shown, this,
            [this, page] { m_window.setCounter(PageId::Speakers, page->plan().silent.size(), kit::PillTone::Late); });
    return page;
}

kit::Page* StorePages::makeProgramme() {
    using timetable::ProgrammePage;
    auto* page = new ProgrammePage(m_workspace);
    const auto followSchool = [this, page] { page->setSchool(m_school.id()); };
    connect(&m_school, &schools::OpenSchool::changed, page, followSchool);
    followSchool();
    connect(page, &ProgrammePage::venuesWanted, this, [this] { openStep(m_school.id(), 5); });
    connect(page, &ProgrammePage::schoolWanted, this, &StorePages::schoolChosen);
    connect(page, &ProgrammePage::undoRequested, m_window.actions().action(Deed::Undo), &QAction::trigger);
    connect(page, &ProgrammePage::tableMade, this, [this](tables::RecordTable* table) {
        table->setActionSource([this](Deed deed) { return m_window.actions().action(deed); });
    });
    connect(page, &ProgrammePage::failed, this, &StorePages::failed);
    return page;
}

//! Where a step of the plan leads to.
void StorePages::openNamed(const QString& page) {
    static const QHash<QString, PageId> pages{
        {u"team"_s, PageId::Team},           {u"speakers"_s, PageId::Speakers},
        {u"venues"_s, PageId::Venues},       {u"participants"_s, PageId::Participants},
        {u"programme"_s, PageId::Programme}, {u"feedback"_s, PageId::Feedback}};
    if (page == u"import"_s) {
        m_window.showPage(PageId::Participants);
        m_window.actions().action(Deed::Import)->trigger();
        return;
    }
    if (page == u"copy"_s)
        m_window.actions().action(Deed::CopySchool)->trigger();
    else if (const auto found = pages.constFind(page); found != pages.cend() && m_holders.contains(*found))
        m_window.showPage(*found);
}

void StorePages::join(RecordPage* page) {
    m_tables << page;
    page->table().setActionSource([this](Deed deed) { return m_window.actions().action(deed); });
    connect(&page->table(), &tables::RecordTable::importWanted, this, &StorePages::textImportWanted);
    connect(&page->table(), &tables::RecordTable::failed, this, &StorePages::failed);
    const QLatin1String entity = page->table().model().entity().key();
    if (entity == "participant"_L1 || entity == "speaker"_L1 || entity == "team_member"_L1 || entity == "person"_L1)
        addCardAction(page);
    if (entity == "participant"_L1 || entity == "person"_L1) addCardOffer(page);
    Q_EMIT tableMade(page);
}

//! Under the title: a card edit may go on to registrations, a registration edit to the card.
void StorePages::addCardOffer(RecordPage* page) {
    auto* offer = new person::CardOfferBar(m_workspace, page);
    static_cast<QBoxLayout*>(page->layout())->insertWidget(1, offer);
    connect(offer, &person::CardOfferBar::failed, this, &StorePages::failed);
}

//! In the context menu and above a selection: everything about the human behind the current row.
void StorePages::addCardAction(RecordPage* page) {
    auto* card = new QAction(kit::theme::icon(u"people"_s), tr("Person card"), page);
    page->table().setExtraActions({card});
    connect(card, &QAction::triggered, this, [this, page] {
        const QModelIndex current = page->table().grid().currentIndex();
        const auto id = current.data(models::RecordTableModel::RecordIdRole).value<base::Id>();
        const domain::Entity& entity = page->table().model().entity();
        if (id.isNull()) return;
        entity.key() == "person"_L1 ? showPerson(id) : showRole(entity, id);
    });
    connect(&m_window, &QWidget::windowTitleChanged, card, [card] { card->setText(tr("Person card")); });
}

settings::SettingsPage* StorePages::settings() {
    return static_cast<settings::SettingsPage*>(m_holders.value(PageId::Settings)->ensurePage());
}

network::NetworkPage* StorePages::network() {
    return static_cast<network::NetworkPage*>(m_holders.value(PageId::Network)->ensurePage());
}

review::ReviewPage* StorePages::review() {
    return static_cast<review::ReviewPage*>(m_holders.value(PageId::Review)->ensurePage());
}

plan::PlanPage* StorePages::plan() { return static_cast<plan::PlanPage*>(m_holders.value(PageId::Plan)->ensurePage()); }

RecordPage* StorePages::table(PageId id) {
    PageHolder* holder = m_holders.value(id);
    return holder ? qobject_cast<RecordPage*>(holder->ensurePage()) : nullptr;
}

void StorePages::showPerson(const base::Id& person) {
    const auto from = m_window.currentPage().value_or(PageId::Home);
    if (from != PageId::Person) m_beforePerson = from;
    auto* page = static_cast<person::PersonPage*>(m_holders.value(PageId::Person)->ensurePage());
    page->showPerson(person);
    m_window.showPage(PageId::Person);
}

void StorePages::showRole(const domain::Entity& entity, const base::Id& id) {
    const auto record = m_workspace.reader().find(entity, id);
    const base::Id person = record && *record ? (*record)->reference(u"person_id") : base::Id();
    if (!person.isNull()) showPerson(person);
}

void StorePages::commit() {
    if (auto* page = qobject_cast<feedback::FeedbackPage*>(m_holders.value(PageId::Feedback)->page())) page->commit();
    if (auto* page = qobject_cast<plan::PlanPage*>(m_holders.value(PageId::Plan)->page())) page->keep();
    if (auto* page = qobject_cast<timetable::ProgrammePage*>(m_holders.value(PageId::Programme)->page()))
        page->commit();
    if (tables::RecordTable* rows = impactRows()) rows->commit();
    for (const auto& page : std::as_const(m_tables)) {
        if (page) page->commit();
    }
}

void StorePages::setDensity(kit::GridView::Density density) {
    for (const auto& page : std::as_const(m_tables)) {
        if (page) page->table().grid().setDensity(density);
    }
}

} // namespace rs::desktop
