// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "programs/desktop/storepages.h"
#include "services/workspace.h"

namespace rs::services {
struct SearchHit;
}
namespace rs::schools {
class SchoolDialog;
}

namespace rs::desktop {

class Lists;
class Preferences;
class Safekeeping;
class SearchProvider;
class SyncDesk;
class UndoDeeds;

//! One open store and its window. What concerns another store is asked for by a signal.
class StoreWindow : public QObject {
    Q_OBJECT
public:
    using Kind = StorePages::Kind;
    StoreWindow(std::unique_ptr<services::Workspace> workspace, Kind kind, Preferences& preferences);
    ~StoreWindow() override;

    [[nodiscard]] services::Workspace& workspace() const { return *m_workspace; }
    [[nodiscard]] shell::MainWindow& window() const { return *m_window; }
    [[nodiscard]] StorePages& pages() const { return *m_pages; }
    [[nodiscard]] schools::OpenSchool& school() const { return *m_school; }
    [[nodiscard]] Lists& lists() const { return *m_lists; }
    [[nodiscard]] Safekeeping& safekeeping() const { return *m_safekeeping; }
    [[nodiscard]] SyncDesk& sync() const { return *m_sync; }
    //! Shows the window; what takes time begins after it is there.
    void show();
    void openSchool(const base::Id& id);
    //! The form is shown, not waited for; the school that comes of it is opened.
    schools::SchoolDialog* beginSchool();
    schools::SchoolDialog* copySchool();

Q_SIGNALS:
    void exampleWanted();
    void exampleRemovalWanted();
    //! Back from the example to the user's own store.
    void ownWanted();
    void retryWanted();
    void folderWanted();
    //! Empty: a file is asked for.
    void restoreWanted(const QString& backup);
    //! The store is damaged: the way back to a backup.
    void rescueWanted();

private:
    void offerDeeds();
    void offerSchoolDeeds();
    void offerDataDeeds();
    void connectPages();
    void connectSync();
    void connectSettings(settings::SettingsPage* page);
    void addBanners();
    void addDamageBanner(const QStringList& sentences);
    void schoolChanged();
    void lookForSimilar();
    void countParticipants();
    void showSettings(int section);
    void showServer();
    void openHit(const services::SearchHit& hit);
    void openRecord(const domain::Record& record);
    void openHitInTable(const services::SearchHit& hit);
    void openSession(const services::SearchHit& hit);
    void openPractice(const services::SearchHit& hit);
    void showSchoolsOn(const QString& topic);
    void openSchoolOf(const services::SearchHit& hit, shell::PageId page);

    std::unique_ptr<services::Workspace> m_workspace; // goes last: everything below reads it
    Kind m_kind;
    Preferences& m_preferences;
    std::unique_ptr<shell::MainWindow> m_window;
    schools::OpenSchool* m_school;
    StorePages* m_pages;
    UndoDeeds* m_undo;
    Safekeeping* m_safekeeping;
    SearchProvider* m_search;
    Lists* m_lists;
    SyncDesk* m_sync;
};

} // namespace rs::desktop
