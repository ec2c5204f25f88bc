// SPDX-License-Identifier: GPL-3.0-or-later
// What the program shows first: an empty store, one that is open elsewhere, one that cannot be opened, the example.
#include "desktopfixture.h"

#include "firstrun/firstrunpage.h"
#include "firstrun/startproblempage.h"
#include "kit/choicecard.h"
#include "kit/dialogseam.h"
#include "kit/inlinemessage.h"
#include "kit/label.h"
#include "programs/desktop/safekeeping.h"
#include "review/restorepage.h"
#include "services/demo/demo.h"
#include "services/safety.h"
#include "sql/database.h"

#include <QFile>
#include <QPointer>

using namespace Qt::StringLiterals;
using namespace rs;
using kit::Deed;
using shell::PageId;
using test::DesktopTest;
using test::waitUntil;

namespace {

QString wordsOfBanners(const shell::MainWindow& window) {
    QString all;
    for (const auto* message : window.findChildren<kit::InlineMessage*>()) {
        if (message->isVisible()) all += message->text() + u'\n';
    }
    return all;
}

QString wordsOf(const QWidget& page) {
    QString all;
    for (const auto* label : page.findChildren<kit::Label*>()) all += label->text() + u'\n';
    return all;
}

} // namespace

TEST_F(DesktopTest, AnEmptyStoreShowsTheWaysToBegin) {
    start();
    ASSERT_TRUE(store().pages().firstRun());
    EXPECT_TRUE(store().pages().firstRun()->isVisible());
    EXPECT_FALSE(store().pages().home());
    EXPECT_EQ(window().windowTitle(), u"Regional School"_s);
    EXPECT_TRUE(action(Deed::New)->isEnabled());
    EXPECT_FALSE(action(Deed::CloseSchool)->isEnabled());
    EXPECT_FALSE(action(Deed::Print)->isEnabled()) << "there is nothing to print here";
    EXPECT_TRUE(wordsOfBanners(window()).isEmpty());
}

TEST_F(DesktopTest, TheExampleOpensAndGoesInOneClickEach) {
    start();
    store().pages().firstRun()->exampleCard()->button()->setFocus();
    QTest::keyClick(store().pages().firstRun()->exampleCard()->button(), Qt::Key_Return);
    ASSERT_TRUE(waitUntil([&] { return store().workspace().path() == m_desktop->examplePath(); }, 60'000));
    EXPECT_TRUE(window().windowTitle().contains(u"Example"_s));
    const services::DemoSize size;
    EXPECT_EQ(*store().workspace().reader().count(domain::entity(u"event")), size.schools);
    EXPECT_EQ(*store().workspace().reader().count(domain::entity(u"participant")), size.participants);
    EXPECT_TRUE(wordsOfBanners(window()).contains(u"example"_s));
    action(Deed::RemoveExample)->trigger();
    ASSERT_TRUE(waitUntil([&] { return m_desktop->current() && store().workspace().path() == m_options.store; }));
    EXPECT_FALSE(QFile::exists(m_desktop->examplePath()));
    EXPECT_FALSE(window().windowTitle().contains(u"Example"_s));
    EXPECT_EQ(*store().workspace().reader().count(domain::entity(u"event")), 0);
}

TEST_F(DesktopTest, TheWayBackFromTheExampleKeepsIt) {
    start();
    m_desktop->openExample();
    ASSERT_TRUE(waitUntil([&] { return store().workspace().path() == m_desktop->examplePath(); }, 60'000));
    Q_EMIT store().ownWanted();
    ASSERT_TRUE(waitUntil([&] { return m_desktop->current() && store().workspace().path() == m_options.store; }));
    EXPECT_TRUE(QFile::exists(m_desktop->examplePath()));
}

TEST_F(DesktopTest, ASecondWindowSaysSoAndOnlyLooks) {
    start();
    makeSchool(u"Школа чтения"_s);
    desktop::Desktop second(m_options);
    second.start();
    ASSERT_TRUE(second.current());
    QCoreApplication::processEvents();
    shell::MainWindow& other = second.current()->window();
    EXPECT_TRUE(wordsOfBanners(other).contains(u"another window"_s));
    EXPECT_FALSE(other.actions().action(Deed::NewSchool)->isVisible());
    EXPECT_FALSE(other.actions().action(Deed::Undo)->isVisible());
    // It is free again: «Try again» makes it an ordinary window.
    m_desktop.reset();
    Q_EMIT second.current()->retryWanted();
    ASSERT_TRUE(waitUntil([&] { return second.current() && second.current()->workspace().isWritable(); }));
}

TEST_F(DesktopTest, AStoreOfANewerProgramIsNotTouched) {
    start();
    m_desktop.reset();
    {
        auto database = sql::Database::open(m_options.store, sql::Database::Mode::ReadWrite);
        ASSERT_TRUE(database);
        ASSERT_TRUE((*database)->execute(u"PRAGMA user_version=999"));
    }
    start();
    EXPECT_FALSE(m_desktop->current());
    ASSERT_TRUE(m_desktop->problemWindow());
    auto* page = m_desktop->problemWindow()->findChild<firstrun::StartProblemPage*>();
    ASSERT_TRUE(page);
    EXPECT_TRUE(page->isVisible());
    EXPECT_TRUE(wordsOf(*page).contains(u"newer"_s)) << wordsOf(*page).toStdString();
}

TEST_F(DesktopTest, WhatIsNoStoreAtAllLeadsToTheBackups) {
    QDir().mkpath(QFileInfo(m_options.store).absolutePath());
    QFile file(m_options.store);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();
    start();
    const QWidget* shown = m_desktop->current() ? static_cast<QWidget*>(&window()) : m_desktop->problemWindow();
    ASSERT_TRUE(shown);
    EXPECT_TRUE(m_desktop->problemWindow() && m_desktop->problemWindow()->findChild<review::RestorePage*>());
}

TEST_F(DesktopTest, AnExampleThatCannotBeMadeLeavesEverythingAsItWas) {
    start();
    QDir().mkpath(m_desktop->examplePath() + u".new"_s); // a folder stands where the file should come
    m_desktop->openExample();
    EXPECT_FALSE(kit::DialogSeam::instance().lastText().isEmpty());
    EXPECT_EQ(store().workspace().path(), m_options.store);
    EXPECT_TRUE(store().pages().firstRun()->isVisible());
}

TEST_F(DesktopTest, ABackupIsPutInForceAfterOneQuestion) {
    start();
    makeSchool(u"Школа чтения"_s);
    const QString backup = m_folder.filePath(u"one.backup"_s);
    QFuture<base::Result<>> copied = services::backUpTo(store().workspace(), backup);
    ASSERT_TRUE(waitUntil([&] { return copied.isFinished(); }));
    ASSERT_TRUE(copied.result());
    makeSchool(u"Школа письма"_s);
    EXPECT_EQ(*store().workspace().reader().count(domain::entity(u"event")), 2);
    kit::DialogSeam::instance().setNextAnswer(std::nullopt);
    Q_EMIT store().safekeeping().restoreWanted(backup);
    QCoreApplication::processEvents();
    EXPECT_EQ(*store().workspace().reader().count(domain::entity(u"event")), 2) << "the question was left";
    const QPointer<QObject> before = m_desktop->current(); // the new window may have the address of the old one
    kit::DialogSeam::instance().setNextAnswer(0);
    Q_EMIT store().safekeeping().restoreWanted(backup);
    ASSERT_TRUE(waitUntil([&] { return !before && m_desktop->current(); }));
    EXPECT_EQ(*store().workspace().reader().count(domain::entity(u"event")), 1);
    EXPECT_TRUE(QFile::exists(services::keptBeside(m_options.store)));
}
