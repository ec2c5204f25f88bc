// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/desktop/screenshots.h"

#include "kit/searchfield.h"
#include "network/networkpage.h"
#include "plan/planpage.h"
#include "plan/readinessdialog.h"
#include "programs/desktop/desktop.h"
#include "programs/desktop/lists.h"
#include "programs/desktop/serverscenes.h"
#include "schools/schooldialog.h"
#include "services/schools.h"
#include "settings/settingspage.h"
#include "shell/commandpalette.h"
#include "shell/mainwindow.h"
#include "tables/recordpage.h"
#include "transfer/exportdialog.h"
#include "transfer/importdialog.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QImage>
#include <QScreen>
#include <QSettings>
#include <QTemporaryDir>

#include <algorithm>

namespace rs::desktop {

using namespace Qt::StringLiterals;
using kit::theme::Look;
using network::NetworkPage;
using shell::PageId;

namespace {

constexpr int settleMs = 80; // rows and counts come from workers
constexpr int settleRounds = 25;
constexpr int patienceMs = 30'000;
constexpr QSize largeWindow(1440, 900);
constexpr QSize smallWindow(1024, 640);

void settle(int milliseconds = settleMs) {
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < milliseconds) QApplication::processEvents(QEventLoop::AllEvents, 10);
}

template <typename Condition>
bool waitUntil(Condition condition) {
    QElapsedTimer timer;
    timer.start();
    while (!condition() && timer.elapsed() < patienceMs) QApplication::processEvents(QEventLoop::AllEvents, 10);
    return condition();
}

//! A list as somebody would send it: other headings, one wrong address, one person twice.
const char16_t* const sampleList = uR"(ФИО;Должность;Место работы;Город;Телефон;Почта
Ёлкина Софья Глебовна;Воспитатель;Детский сад № 312;Красноярск;8 900 000-19-06;elkina@example.org
Зимняков Павел Егорович;Педагог;Детский сад № 17;Ачинск;8 900 000-27-53;zimnyakov(at)example.org
Ёлкина Софья;Воспитатель;Детский сад № 312;Красноярск;;elkina@example.org
)";

//! Walks through one running program and takes pictures.
class Photographer {
public:
    Photographer(Desktop& desktop, const QString& folder, const QString& list)
        : m_desktop(desktop),
          m_folder(folder),
          m_list(list) {}

    void walkEmpty();
    void walkExample();
    [[nodiscard]] bool failed() const { return m_failed; }

private:
    template <typename Walk>
    void inEveryLook(Walk walk);
    void shoot(int number, const QString& screen, QWidget* widget = nullptr);
    void page(int number, const QString& screen, PageId id);
    void walkPages();
    void walkPlan();
    void walkNetwork();
    void walkDialogs();
    void walkSettings();
    void walkServer();

    [[nodiscard]] StoreWindow& store() const { return *m_desktop.current(); }
    [[nodiscard]] shell::MainWindow& window() const { return store().window(); }

    Desktop& m_desktop;
    QString m_folder;
    QString m_list;
    QString m_end;
    bool m_failed = false;
};

template <typename Walk>
void Photographer::inEveryLook(Walk walk) {
    for (const auto language : {base::Language::Russian, base::Language::English}) {
        m_desktop.preferences().setLanguage(language);
        for (const Look look : {Look::Light, Look::Dark}) {
            m_desktop.preferences().setLook(look);
            for (const QSize size : {largeWindow, smallWindow}) {
                window().resize(size);
                const QString small = size == smallWindow ? u"-small"_s : QString();
                m_end = small + u"-%1-%2.png"_s.arg(base::languageCode(language), kit::theme::lookName(look));
                walk();
            }
        }
    }
}

//! The picture is taken when two in a row are the same.
void Photographer::shoot(int number, const QString& screen, QWidget* widget) {
    QWidget& shown = widget ? *widget : window();
    const QString file = u"%1/%2-%3%4"_s.arg(m_folder).arg(number, 2, 10, QChar(u'0')).arg(screen, m_end);
    QImage before, now;
    for (int round = 0; round < settleRounds && (now.isNull() || now != before); ++round) {
        before = now;
        settle();
        now = shown.grab().toImage();
    }
    if (!now.save(file)) m_failed = true;
}

void Photographer::page(int number, const QString& screen, PageId id) {
    window().showPage(id);
    shoot(number, screen);
}

void Photographer::walkEmpty() {
    inEveryLook([this] {
        page(1, u"first-run"_s, PageId::Home);
        page(2, u"schools-empty"_s, PageId::Schools);
    });
}

void Photographer::walkExample() {
    const auto schools = services::listSchools(store().workspace().reader());
    if (!schools || schools->isEmpty()) {
        m_failed = true;
        return;
    }
    const auto fullest = std::max_element(schools->begin(), schools->end(),
                                          [](const auto& a, const auto& b) { return a.participants < b.participants; });
    store().openSchool(fullest->id);
    if (!addSampleDisputes(store().workspace(), fullest->id)) m_failed = true;
    inEveryLook([this] {
        walkPages();
        walkPlan();
        walkNetwork();
        walkSettings();
        walkServer();
        walkDialogs();
    });
}

void Photographer::walkPages() {
    page(3, u"home"_s, PageId::Home);
    page(4, u"schools"_s, PageId::Schools);
    page(5, u"team"_s, PageId::Team);
    page(6, u"speakers"_s, PageId::Speakers);
    page(7, u"venues"_s, PageId::Venues);
    window().showPage(PageId::Participants);
    tables::RecordPage* people = store().pages().table(PageId::Participants);
    people->setDetailsVisible(false);
    people->table().grid().clearSelection();
    shoot(8, u"participants"_s);
    people->table().grid().selectRow(2);
    people->table().grid().setCurrentIndex(people->table().model().index(2, 1));
    people->setDetailsVisible(true);
    shoot(9, u"participant-details"_s);
    people->setDetailsVisible(false);
    store().pages().showRole(people->table().model().entity(), people->table().model().recordAt(2).id());
    shoot(10, u"person-card"_s);
}

void Photographer::walkPlan() {
    window().showPage(PageId::Plan);
    plan::PlanPage* plan = store().pages().plan();
    if (!waitUntil([&] { return !plan->plan().steps.isEmpty(); })) m_failed = true;
    for (int step = 1; step <= 7; ++step) {
        plan->showStep(step);
        shoot(30 + step, u"plan-step-%1"_s.arg(step));
    }
    plan::ReadinessDialog* report = plan->openReport();
    shoot(38, u"readiness-report"_s, report);
    report->close();
    page(39, u"programme"_s, PageId::Programme);
    page(40, u"feedback"_s, PageId::Feedback);
    page(41, u"costs"_s, PageId::Costs);
}

void Photographer::walkNetwork() {
    window().showPage(PageId::Network);
    const QStringList names{u"network-participants"_s, u"network-people"_s, u"network-organisations"_s,
                            u"network-venues"_s};
    for (int tab = 0; tab < NetworkPage::tabCount; ++tab) {
        store().pages().network()->showTab(NetworkPage::Tab(tab));
        shoot(11 + tab, names.at(tab));
    }
    page(15, u"review"_s, PageId::Review);
}

void Photographer::walkSettings() {
    window().showPage(PageId::Settings);
    settings::SettingsPage* page = store().pages().settings();
    const std::pair<settings::SettingsSection*, QString> sections[] = {{page->general(), u"settings-general"_s},
                                                                       {page->data(), u"settings-data"_s},
                                                                       {page->keys(), u"settings-keys"_s},
                                                                       {page->about(), u"settings-about"_s}};
    int number = 16;
    for (const auto& [section, name] : sections) {
        page->showSection(section);
        shoot(number++, name);
    }
}

void Photographer::walkServer() {
    const auto take = [this](int number, const QString& screen, QWidget& widget) { shoot(number, screen, &widget); };
    if (!walkServerScenes(store(), take)) m_failed = true;
    if (!walkImpactScenes(store(), take)) m_failed = true;
}

void Photographer::walkDialogs() {
    window().showPage(PageId::Participants);
    schools::SchoolDialog* school = store().beginSchool();
    shoot(20, u"new-school"_s, school);
    school->reject();
    store().lists().importFile(m_list);
    settle(3 * settleMs);
    transfer::ImportDialog* import = store().lists().dialog();
    if (import) {
        shoot(21, u"import"_s, import);
        import->reject();
    }
    transfer::ExportDialog* out = store().lists().exportTable(store().pages().table(PageId::Participants)->table());
    shoot(22, u"export"_s, out);
    out->reject();
    window().palette().open();
    window().palette().field()->setText(u"irjk"_s); // «школ» typed in the wrong layout
    settle(2 * settleMs);
    shoot(23, u"find-everything"_s);
    window().palette().hide();
}

} // namespace

int takeScreenshots(const Options& options) {
    const QTemporaryDir folder;
    const QDir pictures(options.screenshots);
    if (!folder.isValid() || !QDir().mkpath(pictures.path())) return 1;
    for (const auto format : {QSettings::NativeFormat, QSettings::IniFormat})
        QSettings::setPath(format, QSettings::UserScope, folder.path());
    QFile list(folder.filePath(u"participants.csv"_s));
    if (!list.open(QIODevice::WriteOnly)) return 1;
    list.write(QString::fromUtf16(sampleList).toUtf8());
    list.close();

    Options own = options;
    own.store = folder.filePath(u"store.db"_s);
    Desktop desktop(own);
    desktop.start();
    if (!desktop.current()) return 1;
    Photographer photographer(desktop, pictures.path(), list.fileName());
    photographer.walkEmpty();
    desktop.openExample();
    if (!waitUntil([&] { return desktop.current()->workspace().path() == desktop.examplePath(); })) return 1;
    photographer.walkExample();
    return photographer.failed() ? 1 : 0;
}

} // namespace rs::desktop
