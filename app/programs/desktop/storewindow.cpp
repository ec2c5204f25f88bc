// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/desktop/storewindow.h"

#include "dashboard/impactpage.h"
#include "domain/registry.h"
#include "home/homepage.h"
#include "programs/desktop/bannerrow.h"
#include "programs/desktop/lists.h"
#include "programs/desktop/preferences.h"
#include "programs/desktop/safekeeping.h"
#include "programs/desktop/searchprovider.h"
#include "programs/desktop/syncdesk.h"
#include "programs/desktop/undodeeds.h"
#include "review/reviewpage.h"
#include "schools/openschool.h"
#include "schools/schooldialog.h"
#include "services/deliver.h"
#include "services/relatedcounts.h"
#include "services/synclink.h"
#include "settings/settingspage.h"
#include "shell/actions.h"
#include "shell/mainwindow.h"
#include "shell/syncline.h"

#include <QAction>
#include <QLineEdit>
#include <QScreen>
#include <QTimer>

namespace rs::desktop {

using kit::Severity;
using schools::SchoolDialog;
using services::Workspace;
using shell::PageId;

namespace {
//! Copying and checking the file must not take the disk from the first seconds of work.
constexpr int safekeepingAfterMs = 3000;
//! Nobody looks at what came of it in the first seconds, and the backup reads the same file.
constexpr int readingAheadAfterMs = 8000;

//! The example is nobody's business but this laptop's.
std::unique_ptr<services::ServerLink> makeLink(Workspace& workspace, StoreWindow::Kind kind) {
    if (kind == StoreWindow::Kind::Example) return nullptr;
    return std::make_unique<services::SyncLink>(workspace);
}
} // namespace

StoreWindow::StoreWindow(std::unique_ptr<Workspace> workspace, Kind kind, Preferences& preferences)
    : m_workspace(std::move(workspace)),
      m_kind(kind),
      m_preferences(preferences),
      m_window(std::make_unique<shell::MainWindow>()),
      m_school(new schools::OpenSchool(*m_workspace, m_window.get())),
      m_pages(new StorePages(*m_workspace, *m_window, *m_school, kind)),
      m_undo(new UndoDeeds(*m_workspace, *m_window)),
      m_safekeeping(new Safekeeping(*m_workspace, *m_window)),
      m_search(new SearchProvider(*m_workspace,
                                  {[this](const services::SearchHit& hit) { openHit(hit); },
                                   [this](const services::SearchHit& hit) { openHitInTable(hit); }},
                                  m_window.get())),
      m_lists(new Lists({*m_workspace, *m_window, *m_school, *m_pages})),
      m_sync(new SyncDesk(*m_workspace, *m_window, makeLink(*m_workspace, kind))) {
    m_window->setExample(kind == Kind::Example);
    if (!m_workspace->isWritable()) m_window->syncLine().setSaving(shell::SyncLine::Saving::ReadOnly);
    m_window->palette().addProvider(
        [this](const QString& text, const shell::CommandPalette::Answer& answer) { m_search->search(text, answer); });
    addBanners();
    offerDeeds();
    connectPages();
    connectSync();
    connect(m_school, &schools::OpenSchool::changed, this, &StoreWindow::schoolChanged);
    m_school->restore();
}

StoreWindow::~StoreWindow() { m_pages->commit(); }

void StoreWindow::show() {
    m_pages->showHome();
    m_window->showPage(PageId::Home);
    m_window->restoreWindow();
    if (const QScreen* screen = m_window->screen())
        m_window->resize(m_window->size().boundedTo(screen->availableSize()));
    m_window->show();
    m_pages->holder(PageId::Home)->mainWidget()->setFocus(Qt::OtherFocusReason);
    if (m_kind == Kind::Own) QTimer::singleShot(safekeepingAfterMs, m_safekeeping, &Safekeeping::begin);
    QTimer::singleShot(safekeepingAfterMs, this, &StoreWindow::lookForSimilar);
    QTimer::singleShot(readingAheadAfterMs, m_pages, &StorePages::prepareImpact);
}

void StoreWindow::connectPages() {
    connect(m_window.get(), &shell::MainWindow::closing, m_pages, &StorePages::commit);
    connect(m_window.get(), &shell::MainWindow::broughtToFront, m_workspace.get(), &Workspace::lookForChanges);
    connect(m_pages, &StorePages::schoolChosen, this, &StoreWindow::openSchool);
    connect(m_pages, &StorePages::languageChosen, &m_preferences, &Preferences::setLanguage);
    connect(m_pages, &StorePages::lookChosen, &m_preferences, &Preferences::setLook);
    connect(m_pages, &StorePages::densityChosen, &m_preferences, &Preferences::setDensity);
    connect(&m_preferences, &Preferences::densityChanged, m_pages, &StorePages::setDensity);
    connect(m_pages, &StorePages::settingsMade, this, &StoreWindow::connectSettings);
    connect(m_pages, &StorePages::reviewMade, this, [this](review::ReviewPage* page) { m_sync->join(page); });
    connect(m_pages, &StorePages::impactMade, this,
            [this](dashboard::ImpactPage* page) { page->follow(m_sync->link()); });
    connect(m_pages, &StorePages::failed, m_undo, [this](const base::Error& error) {
        if (error.code == base::ErrorCode::DiskFull) m_undo->showFailure(error);
    });
    connect(m_safekeeping, &Safekeeping::restoreWanted, this, &StoreWindow::restoreWanted);
    connect(m_safekeeping, &Safekeeping::damageFound, this, &StoreWindow::addDamageBanner);
    connect(m_pages, &StorePages::similarCounted, this, [this](int pairs) {
        if (m_pages->home()) m_pages->home()->setSimilar(pairs);
    });
    connect(m_pages, &StorePages::reviewCounted, this,
            [this](int all) { m_window->setCounter(PageId::Review, all, kit::PillTone::Review); });
    connect(m_lists, &Lists::imported, this, &StoreWindow::lookForSimilar);
    connect(m_lists, &Lists::schoolWanted, this, [this](const QString& title, const Lists::Then& then) {
        SchoolDialog* dialog = beginSchool();
        if (dialog->titleField()->text().isEmpty()) dialog->titleField()->setText(title); // else somebody has begun one
        connect(dialog, &SchoolDialog::made, this, then);
    });
    connect(m_workspace.get(), &Workspace::changed, this, [this](const services::Changes& changes) {
        if (changes.touched.contains(&domain::entity(u"event"))) m_pages->showHome();
        if (changes.touched.contains(&domain::entity(u"participant"))) countParticipants();
    });
}

void StoreWindow::connectSettings(settings::SettingsPage* page) {
    m_safekeeping->join(page->data());
    m_sync->join(page->server());
    connect(page->data(), &settings::DataSection::folderWanted, this, &StoreWindow::folderWanted);
    connect(page->data(), &settings::DataSection::exampleWanted, this,
            m_kind == Kind::Own ? &StoreWindow::exampleWanted : &StoreWindow::exampleRemovalWanted);
}

void StoreWindow::addBanners() {
    if (m_kind == Kind::Example)
        m_window->addBanner(new BannerRow([this](kit::InlineMessage& message) {
            message.showMessage(Severity::Info,
                                tr("This is the example: the people are invented, your own data is untouched."),
                                {{tr("To my schools"), [this] { Q_EMIT ownWanted(); }},
                                 {tr("Remove the example"), [this] { Q_EMIT exampleRemovalWanted(); }}});
        }));
    if (m_workspace->state() == Workspace::State::ElsewhereOpen)
        m_window->addBanner(new BannerRow([this](kit::InlineMessage& message) {
            message.showMessage(Severity::Warning,
                                tr("This data is open in another window. Here it can only be looked at; close the "
                                   "other window to edit it here."),
                                {{tr("Try again"), [this] { Q_EMIT retryWanted(); }}});
        }));
    if (m_workspace->state() == Workspace::State::Damaged) addDamageBanner({});
}

void StoreWindow::addDamageBanner(const QStringList& sentences) {
    const bool readOnly = !m_workspace->isWritable();
    m_window->addBanner(new BannerRow([this, sentences, readOnly](kit::InlineMessage& message) {
        const QString text = readOnly ? tr("The file with the data is damaged and opened to look only. A backup "
                                           "brings everything back as it was that day.")
                                      : tr("The check has found damage: %1").arg(sentences.join(u' '));
        message.showMessage(Severity::Problem, text, {{tr("Backups..."), [this] { Q_EMIT rescueWanted(); }}});
    }));
}

//! Who may be the same human is looked for by itself in stores where that takes a moment; else when somebody asks.
void StoreWindow::lookForSimilar() {
    constexpr qint64 mostPeople = 20'000;
    services::deliver(
        m_workspace->read<qint64>([](storage::Store& store) { return store.count(domain::entity(u"person")); }), this,
        [this](const base::Result<qint64>& people) {
            if (people && *people > 0 && *people <= mostPeople) m_pages->review()->refresh();
        });
}

void StoreWindow::showSettings(int section) {
    settings::SettingsPage* page = m_pages->settings();
    page->showSection(page->sections().at(section));
    m_window->showPage(PageId::Settings);
}

void StoreWindow::openSchool(const base::Id& id) {
    m_school->open(id);
    if (!m_school->isOpen()) return;
    m_window->showPage(PageId::Plan);
    m_pages->holder(PageId::Plan)->mainWidget()->setFocus(Qt::OtherFocusReason);
}

void StoreWindow::schoolChanged() {
    const auto current = m_window->currentPage();
    const bool lost = !m_school->isOpen() && current && groupOf(*current) == shell::PageGroup::School;
    if (lost) m_window->showPage(PageId::Schools);
    m_window->setSchool(m_school->title(), m_school->shortTitle());
    m_window->actions().action(kit::Deed::CloseSchool)->setEnabled(m_school->isOpen());
    countParticipants();
}

void StoreWindow::countParticipants() {
    const base::Id school = m_school->id();
    if (school.isNull()) return;
    using Counts = QHash<base::Id, qint64>;
    services::deliver(m_workspace->read<Counts>([school](storage::Store& store) {
        return services::relatedCounts(store, services::Relation::ParticipantsOfSchool, {school}, 0);
    }),
                      this, [this, school](const base::Result<Counts>& counts) {
                          if (!counts || school != m_school->id()) return;
                          m_window->setCounter(PageId::Participants, counts->value(school), kit::PillTone::Plain);
                      });
}

} // namespace rs::desktop
