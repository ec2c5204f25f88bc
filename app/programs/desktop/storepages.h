// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "kit/gridview.h"
#include "kit/theme/theme.h"
#include "programs/desktop/pageholder.h"
#include "services/workspace.h"
#include "shell/pageid.h"

#include <QHash>
#include <QPointer>

namespace rs::dashboard {
class ImpactPage;
}
namespace rs::firstrun {
class FirstRunPage;
}
namespace rs::home {
class HomePage;
}
namespace rs::network {
class NetworkPage;
}
namespace rs::person {
class PersonPage;
}
namespace rs::plan {
class PlanPage;
}
namespace rs::review {
class ReviewPage;
}
namespace rs::schools {
class OpenSchool;
class SchoolsPage;
} // namespace rs::schools
namespace rs::services {
class ImpactBoard;
}
namespace rs::settings {
class SettingsPage;
}
namespace rs::shell {
class MainWindow;
}
namespace rs::tables {
class RecordPage;
class RecordTable;
} // namespace rs::tables

namespace rs::desktop {

//! The pages of one store in one window. Each is made when it is first shown, so that the start waits for none.
class StorePages : public QObject {
    Q_OBJECT
public:
    enum class Kind { Own, Example };
    StorePages(services::Workspace& workspace, shell::MainWindow& window, schools::OpenSchool& school, Kind kind);

    //! Home is the ways to begin while there is no school.
    void showHome();
    [[nodiscard]] firstrun::FirstRunPage* firstRun() const { return m_firstRun; }
    [[nodiscard]] home::HomePage* home() const { return m_home; }
    [[nodiscard]] settings::SettingsPage* settings();
    [[nodiscard]] network::NetworkPage* network();
    [[nodiscard]] review::ReviewPage* review();
    [[nodiscard]] dashboard::ImpactPage* impact();
    //! Its numbers are read before anybody looks.
    void prepareImpact();
    //! The table of records behind a number; null while charts are shown.
    [[nodiscard]] tables::RecordTable* impactRows() const;
    [[nodiscard]] plan::PlanPage* plan();
    [[nodiscard]] PageHolder* holder(shell::PageId id) const { return m_holders.value(id); }
    //! A table of the open school or the venues; nullptr for any other page.
    [[nodiscard]] tables::RecordPage* table(shell::PageId id);
    //! The plan of this school, at this step (1 to 7; 0: where the plan opens by itself).
    void openStep(const base::Id& school, int step);
    void showPerson(const base::Id& person);
    void showRole(const domain::Entity& entity, const base::Id& id);
    void setDensity(kit::GridView::Density density);
    //! The store has a server, or has none any more.
    void setConnected(bool connected);
    //! Stores what is being typed on any page.
    void commit();

Q_SIGNALS:
    void serverWanted(); //!< to be connected to one
    void serverStateWanted();
    void schoolChosen(const rs::base::Id& id);
    void languageChosen(rs::base::Language language);
    void lookChosen(rs::kit::theme::Look look);
    void densityChosen(rs::kit::GridView::Density density);
    void settingsMade(rs::settings::SettingsPage* page);
    void reviewMade(rs::review::ReviewPage* page);
    void impactMade(rs::dashboard::ImpactPage* page);
    void tableMade(rs::tables::RecordPage* page);
    //! A paste too large to go in unseen.
    void textImportWanted(const QString& text);
    void failed(const rs::base::Error& error);
    //! Pairs of people to look at, and all that waits in the review.
    void similarCounted(int pairs);
    void reviewCounted(int all);
    void recordRequested(const rs::domain::Entity& entity, const rs::base::Id& id);

private:
    void addPages();
    void add(shell::PageId id, const char* icon, const char* title, PageHolder::Make make);
    [[nodiscard]] kit::Page* makeTable(const char* entity);
    [[nodiscard]] kit::Page* makeSchools();
    [[nodiscard]] kit::Page* makeNetwork();
    [[nodiscard]] kit::Page* makeSettings();
    [[nodiscard]] kit::Page* makePerson();
    [[nodiscard]] kit::Page* makeReview();
    [[nodiscard]] services::ImpactBoard* makeImpactBoard();
    [[nodiscard]] kit::Page* makeImpact();
    [[nodiscard]] kit::Page* makeFeedback();
    [[nodiscard]] kit::Page* makePlan();
    [[nodiscard]] kit::Page* makeProgramme();
    void openNamed(const QString& page);
    void makeFirstRun();
    void makeHome();
    void join(tables::RecordPage* page);
    void addCardOffer(tables::RecordPage* page);
    void addCardAction(tables::RecordPage* page);
    void followSchool(tables::RecordPage* page);

    services::Workspace& m_workspace;
    shell::MainWindow& m_window;
    schools::OpenSchool& m_school;
    Kind m_kind;
    services::ImpactBoard* m_impactBoard;
    QHash<shell::PageId, PageHolder*> m_holders;
    QList<QPointer<tables::RecordPage>> m_tables;
    firstrun::FirstRunPage* m_firstRun = nullptr;
    bool m_isConnected = false;
    home::HomePage* m_home = nullptr;
    shell::PageId m_beforePerson = shell::PageId::Home;
};

} // namespace rs::desktop
