// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/restorepage.h"

#include "kit/dialogseam.h"
#include "kit/inlinemessage.h"
#include "kit/theme/theme.h"
#include "review/backupsmodel.h"
#include "support/people.h"

#include <QAction>
#include <QFile>
#include <QLabel>
#include <QTableView>
#include <QTest>

namespace {

using namespace Qt::StringLiterals;
using namespace rs;
using review::RestorePage;

//! A store that is closed, with one person, a backup of it beside, and then one person more.
class RestorePageTest : public testing::Test {
protected:
    void SetUp() override {
        kit::theme::install(kit::theme::Look::Light);
        kit::DialogSeam::instance().reset();
        m_translator.setLanguage(base::Language::Russian);
        auto workspace = services::Workspace::open(path());
        ASSERT_TRUE(workspace);
        addPerson(**workspace, u"Жарикова"_s);
        ASSERT_FALSE(test::waitFor(services::backUpDaily(**workspace)).isEmpty());
        addPerson(**workspace, u"Сизых"_s);
    }
    void TearDown() override { kit::DialogSeam::instance().reset(); }
    [[nodiscard]] QString path() const { return m_folder.filePath(u"store.db"_s); }
    static void addPerson(services::Workspace& workspace, const QString& family) {
        const domain::Entity& person = domain::entity(u"person");
        test::waitFor(workspace.apply(
            u"add"_s, {{services::Edit::Kind::Insert, &person, {}, {{person.indexOf(u"family_name"), family}}}}));
    }
    [[nodiscard]] qint64 people() const {
        const auto workspace = services::Workspace::open(path());
        return workspace ? (*workspace)->reader().count(domain::entity(u"person")).value_or(-1) : -1;
    }

    kit::Translator m_translator;
    QTemporaryDir m_folder;
};

TEST_F(RestorePageTest, RestoresAfterOneQuestionAndKeepsTheFile) {
    RestorePage page(path());
    page.show();
    ASSERT_EQ(page.table()->model()->rowCount(), 1);
    bool released = false;
    page.setRelease([&] { return released = true; });
    QSignalSpy restored(&page, &RestorePage::restored);
    kit::DialogSeam::instance().setNextAnswer(0);
    QTest::keyClick(page.table(), Qt::Key_Return);
    ASSERT_TRUE(test::waitUntil([&] { return restored.count() == 1; }));
    EXPECT_TRUE(released);
    EXPECT_EQ(people(), 1);
    EXPECT_TRUE(QFile::exists(services::keptBeside(path())));
    EXPECT_EQ(page.message().severity(), kit::Severity::Ok);
    EXPECT_TRUE(page.message().text().contains(u"store.db.before-restore"_s));
}

TEST_F(RestorePageTest, LeavingTheQuestionChangesNothing) {
    RestorePage page(path());
    page.show();
    bool released = false;
    page.setRelease([&] { return released = true; });
    kit::DialogSeam::instance().setNextAnswer(std::nullopt);
    page.restoreAction()->trigger();
    EXPECT_FALSE(released);
    EXPECT_EQ(people(), 2);
}

TEST_F(RestorePageTest, AStoreInUseIsNotReplaced) {
    RestorePage page(path());
    page.show();
    page.setRelease([] { return false; });
    kit::DialogSeam::instance().setNextAnswer(0);
    page.restoreAction()->trigger();
    ASSERT_TRUE(test::waitUntil([&] { return page.message().isVisible(); }));
    EXPECT_EQ(page.message().severity(), kit::Severity::Warning);
    EXPECT_EQ(people(), 2);
}

TEST_F(RestorePageTest, AFileThatIsNoBackupIsRefusedWithASentence) {
    const QString text = m_folder.filePath(u"letter.txt"_s);
    QFile file(text);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(5000, 'a'));
    file.close();
    RestorePage page(path());
    page.show();
    QSignalSpy failed(&page, &RestorePage::restoreFailed);
    kit::DialogSeam::instance().setNextFile(text);
    kit::DialogSeam::instance().setNextAnswer(0);
    page.chooseAction()->trigger();
    ASSERT_TRUE(test::waitUntil([&] { return failed.count() == 1; }));
    EXPECT_EQ(page.message().severity(), kit::Severity::Problem);
    EXPECT_EQ(people(), 2) << "the store is as it was";
}

TEST_F(RestorePageTest, ModelAndWordsInBothLanguages) {
    review::BackupsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setBackups(services::backupsBeside(path()));
    ASSERT_EQ(model.rowCount(), 1);
    EXPECT_FALSE(model.index(0, review::BackupsModel::Size).data().toString().isEmpty());
    model.setBackups({});

    RestorePage page(path());
    page.setProblems(services::problemSentences({u"page 3 is never used"_s}, base::Language::Russian));
    page.resize(1100, 640);
    page.show();
    const auto says = [&](const QString& text) {
        const auto labels = page.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](QLabel* label) { return label->text().contains(text); });
    };
    EXPECT_TRUE(says(u"Хранилище повреждено"_s));
    EXPECT_TRUE(says(u"Файл повреждён в 1 месте"_s));
    test::shoot(page, u"restore-ru"_s);
    m_translator.setLanguage(base::Language::English);
    kit::theme::setLook(kit::theme::Look::Dark);
    test::shoot(page, u"restore-en-dark"_s);
    EXPECT_TRUE(says(u"The store is damaged"_s));
}

TEST_F(RestorePageTest, WithoutBackupsAFileCanBeChosen) {
    QTemporaryDir empty;
    RestorePage page(empty.filePath(u"store.db"_s));
    page.show();
    EXPECT_FALSE(page.restoreAction()->isEnabled());
    EXPECT_TRUE(page.chooseAction()->isEnabled());
    EXPECT_FALSE(page.table()->isVisible());
}

} // namespace
