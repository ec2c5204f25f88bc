// SPDX-License-Identifier: GPL-3.0-or-later
// Every screen and dialog, in both languages, in the smallest window and with a large font: nothing of ours is cut,
// all that the keyboard reaches has a name, and Tab goes where the eye goes.
#include "desktopfixture.h"
#include "screencheck.h"

#include "kit/searchfield.h"
#include "network/networkpage.h"
#include "plan/planpage.h"
#include "plan/readinessdialog.h"
#include "plan/taskdialog.h"
#include "plan/taskpanel.h"
#include "programs/desktop/lists.h"
#include "programs/desktop/screenshots.h"
#include "programs/desktop/serverscenes.h"
#include "services/schools.h"
#include "settings/settingspage.h"
#include "shell/commandpalette.h"
#include "transfer/exportdialog.h"
#include "transfer/importdialog.h"

#include <QDir>
#include <QFile>
#include <QImage>

using namespace Qt::StringLiterals;
using namespace rs;
using network::NetworkPage;
using shell::PageId;
using test::DesktopTest;
using test::waitUntil;

namespace {

constexpr QSize smallest(1024, 640);
constexpr QSize usual(1440, 900);
constexpr QSize widest(2560, 1440);
constexpr int patienceMs = 3000;
constexpr int settleMs = 150; // rows and counts come from workers

const char16_t* const list = uR"(ФИО;Должность;Место работы;Город;Телефон;Почта
Ёлкина Софья Глебовна;Воспитатель;Детский сад № 312;Красноярск;8 900 000-19-06;elkina@example.org
Зимняков Павел Егорович;Педагог;Детский сад № 17;Ачинск;8 900 000-27-53;zimnyakov(at)example.org
)";

class Looks : public DesktopTest {
protected:
    ~Looks() override { QApplication::setFont(m_font); }

    void openExample() {
        start();
        m_desktop->openExample();
        ASSERT_TRUE(waitUntil([&] { return store().workspace().path() == m_desktop->examplePath(); }));
        const auto schools = services::listSchools(store().workspace().reader());
        ASSERT_TRUE(schools && !schools->isEmpty());
        const auto fullest = std::max_element(schools->begin(), schools->end(), [](const auto& a, const auto& b) {
            return a.participants < b.participants;
        });
        store().openSchool(fullest->id);
        ASSERT_TRUE(desktop::addSampleDisputes(store().workspace(), fullest->id));
    }

    void setFontSize(qreal points) {
        QFont font = m_font;
        font.setPointSizeF(points);
        QApplication::setFont(font);
    }

    //! RS_TEST_PICTURES=FOLDER keeps a picture of everything that is looked at.
    void look(const QString& name, QWidget& screen) {
        QTest::qWait(settleMs);
        // A screen that is still being laid out is given time; what stays wrong is a fault.
        const test::ScreenFaults before = m_faults;
        [[maybe_unused]] const bool sound = QTest::qWaitFor(
            [&] {
                m_faults = before;
                test::checkScreen(name + m_end, screen, m_faults);
                return m_faults.text() == before.text();
            },
            patienceMs);
        const QString folder = qEnvironmentVariable("RS_TEST_PICTURES");
        if (!folder.isEmpty()) screen.grab().save(u"%1/%2%3.png"_s.arg(folder, name, m_end));
    }

    void look(const QString& name, PageId page) {
        window().showPage(page);
        look(name, window());
    }

    template <typename Walk>
    void inBothLanguages(QSize size, Walk walk) {
        for (const auto language : {base::Language::Russian, base::Language::English}) {
            m_desktop->preferences().setLanguage(language);
            window().resize(size);
            m_end = u"-%1-%2-%3"_s.arg(base::languageCode(language))
                        .arg(size.width())
                        .arg(QApplication::font().pointSizeF());
            walk();
        }
    }

    void walkEmpty() {
        look(u"first-run"_s, PageId::Home);
        look(u"schools-empty"_s, PageId::Schools);
        look(u"review-empty"_s, PageId::Review);
    }
    void walkPages();
    void walkServer();
    void walkParticipants();
    void walkDialogs();
    void walkEverything() {
        walkPages();
        walkServer();
        walkParticipants();
        walkDialogs();
    }
    void expectNoFault() { EXPECT_TRUE(m_faults.isEmpty()) << m_faults.text().toStdString(); }

    QFont m_font = QApplication::font();
    QString m_end;
    test::ScreenFaults m_faults;
};

void Looks::walkPages() {
    look(u"home"_s, PageId::Home);
    look(u"schools"_s, PageId::Schools);
    for (int step = 1; step <= 7; ++step) {
        store().pages().plan()->showStep(step);
        look(u"plan-%1"_s.arg(step), PageId::Plan);
    }
    look(u"programme"_s, PageId::Programme);
    look(u"feedback"_s, PageId::Feedback);
    look(u"costs"_s, PageId::Costs);
    look(u"team"_s, PageId::Team);
    look(u"speakers"_s, PageId::Speakers);
    look(u"venues"_s, PageId::Venues);
    window().showPage(PageId::Network);
    for (int tab = 0; tab < NetworkPage::tabCount; ++tab) {
        store().pages().network()->showTab(NetworkPage::Tab(tab));
        look(u"network-%1"_s.arg(tab), window());
    }
    look(u"review"_s, PageId::Review);
    window().showPage(PageId::Settings);
    const auto sections = store().pages().settings()->sections();
    for (int i = 0; i < sections.size(); ++i) {
        store().pages().settings()->showSection(sections.at(i));
        look(u"settings-%1"_s.arg(i), window());
    }
}

void Looks::walkServer() {
    const auto see = [this](int, const QString& screen, QWidget& widget) { look(screen, widget); };
    EXPECT_TRUE(desktop::walkServerScenes(store(), see));
    EXPECT_TRUE(desktop::walkImpactScenes(store(), see));
}

void Looks::walkParticipants() {
    tables::RecordPage* people = store().pages().table(PageId::Participants);
    look(u"participants"_s, PageId::Participants);
    tables::RecordTable& table = people->table();
    ASSERT_TRUE(waitUntil([&] { return table.model().recordCount() > 2; }));
    table.grid().selectRow(0);
    table.grid().selectionModel()->select(table.model().index(1, 1),
                                          QItemSelectionModel::Select | QItemSelectionModel::Rows);
    look(u"participants-selected"_s, window());
    people->setDetailsVisible(true);
    look(u"participant-details"_s, window());
    people->setDetailsVisible(false);
    store().pages().showRole(table.model().entity(), table.model().recordAt(2).id());
    look(u"person-card"_s, window());
}

void Looks::walkDialogs() {
    window().showPage(PageId::Plan);
    plan::PlanPage* plan = store().pages().plan();
    ASSERT_TRUE(waitUntil([&] { return plan->plan().steps.size() == 7; }));
    plan::ReadinessDialog* report = plan->openReport();
    look(u"readiness-report"_s, *report);
    report->close();
    plan::TaskDialog* task = plan->tasks()->beginTask();
    look(u"task"_s, *task);
    task->reject();
    window().showPage(PageId::Participants);
    schools::SchoolDialog* school = store().beginSchool();
    look(u"new-school"_s, *school);
    school->reject();
    QFile file(m_folder.filePath(u"list.csv"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QString::fromUtf16(list).toUtf8());
    file.close();
    store().lists().importFile(file.fileName());
    ASSERT_TRUE(waitUntil([&] { return store().lists().dialog() != nullptr; }));
    QTest::qWait(2 * settleMs);
    look(u"import"_s, *store().lists().dialog());
    store().lists().dialog()->reject();
    transfer::ExportDialog* out = store().lists().exportTable(participants());
    look(u"export"_s, *out);
    out->reject();
    window().palette().open();
    window().palette().field()->setText(u"irjk"_s); // «школ» under the wrong layout
    look(u"find-everything"_s, window());
    window().palette().hide();
}

} // namespace

TEST_F(Looks, PicturesOfEveryScreenAreTaken) {
    m_options.screenshots = m_folder.filePath(u"pictures"_s);
    ASSERT_EQ(desktop::takeScreenshots(m_options), 0);
    const QStringList inWindow =
        u"01-first-run 02-schools-empty 03-home 04-schools 05-team 06-speakers 07-venues 08-participants "
        "09-participant-details 10-person-card 11-network-participants 12-network-people 13-network-organisations "
        "14-network-venues 15-review 16-settings-general 17-settings-data 18-settings-keys 19-settings-about "
        "23-find-everything 24-review-held 25-review-conflicts 26-review-not-accepted 31-plan-step-1 32-plan-step-2 "
        "33-plan-step-3 34-plan-step-4 35-plan-step-5 36-plan-step-6 "
        "37-plan-step-7 39-programme 40-feedback 41-costs"_s.split(u' ');
    const QStringList dialogs = u"20-new-school 21-import 22-export 38-readiness-report"_s.split(u' ');
    const auto picture = [this](const QString& screen, const QString& end) {
        return QImage(u"%1/%2%3.png"_s.arg(m_options.screenshots, screen, end));
    };
    for (const QString& screen : inWindow + dialogs) {
        for (const QString& size : {QString(), u"-small"_s}) {
            const QImage russian = picture(screen, size + u"-ru-light"_s),
                         english = picture(screen, size + u"-en-light"_s);
            const QImage dark = picture(screen, size + u"-ru-dark"_s);
            ASSERT_FALSE(russian.isNull() || english.isNull() || dark.isNull()) << screen.toStdString();
            EXPECT_FALSE(picture(screen, size + u"-en-dark"_s).isNull()) << screen.toStdString();
            if (inWindow.contains(screen)) {
                EXPECT_EQ(russian.size(), size.isEmpty() ? usual : smallest);
            }
            EXPECT_NE(russian, english) << screen.toStdString();
            EXPECT_GT(russian.pixelColor(2, 2).lightness(), 200) << screen.toStdString();
            EXPECT_LT(dark.pixelColor(2, 2).lightness(), 60) << screen.toStdString();
        }
    }
}

TEST_F(Looks, TheFirstScreensFitTheSmallestWindow) {
    start();
    inBothLanguages(smallest, [this] { walkEmpty(); });
    expectNoFault();
}

TEST_F(Looks, EveryScreenFitsTheSmallestWindow) {
    openExample();
    inBothLanguages(smallest, [this] { walkEverything(); });
    expectNoFault();
}

TEST_F(Looks, EveryScreenFillsAWideWindow) {
    openExample();
    inBothLanguages(widest, [this] { walkEverything(); });
    expectNoFault();
}

TEST_F(Looks, EveryScreenFitsALargeFont) {
    setFontSize(14);
    openExample();
    inBothLanguages(usual, [this] { walkEverything(); });
    expectNoFault();
}
