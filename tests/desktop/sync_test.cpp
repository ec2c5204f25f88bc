// SPDX-License-Identifier: GPL-3.0-or-later
// The shared server in the whole window: from the status line to the settings and to the review, by keys.
#include "desktopfixture.h"

#include "firstrun/choicerow.h"
#include "firstrun/firstrunpage.h"
#include "kit/emptystate.h"
#include "programs/desktop/serverscenes.h"
#include "programs/desktop/syncdesk.h"
#include "review/conflictstab.h"
#include "review/heldtab.h"
#include "review/refusedtab.h"
#include "review/reviewpage.h"
#include "schools/schoolspage.h"
#include "settings/settingspage.h"
#include "shell/navigationmodel.h"
#include "shell/navigationview.h"
#include "shell/syncline.h"
#include "shell/syncpart.h"
#include "support/fakelink.h"

#include <QTabBar>

using namespace Qt::StringLiterals;
using namespace rs;
using review::ReviewPage;
using shell::PageId;
using test::DesktopTest;
using test::waitUntil;

TEST_F(DesktopTest, TheStatusLineLeadsToConnectingAndNothingIsBlocked) {
    start();
    shell::SyncPart* server = window().syncLine().serverPart();
    EXPECT_EQ(server->text(), u"Works on this laptop only"_s);
    server->setFocus();
    QTest::keyClick(server, Qt::Key_Return);
    EXPECT_EQ(window().currentPage(), PageId::Settings);
    QPushButton* connectTo = store().pages().settings()->server()->connectButton();
    ASSERT_TRUE(connectTo->isVisible());
    EXPECT_EQ(window().focusWidget(), connectTo);
    connectTo->click();
    auto* dialog = window().findChild<settings::SignInDialog*>();
    ASSERT_TRUE(dialog && dialog->isVisible());
    EXPECT_FALSE(dialog->isModal());
    connectTo->click();
    EXPECT_EQ(window().findChildren<settings::SignInDialog*>().size(), 1) << "one is enough";
    makeSchool(u"Школа чтения"_s);
    addPerson(u"Ёлкина"_s);
    EXPECT_TRUE(dialog->isVisible()) << "work goes on behind it";
}

TEST_F(DesktopTest, OneKeyExchangesAtOnceOrLeadsToConnecting) {
    start();
    QTest::keyClick(&window(), Qt::Key_F5);
    EXPECT_EQ(window().currentPage(), PageId::Settings) << "there is no server yet";
    auto link = std::make_unique<test::FakeLink>();
    test::FakeLink& server = *link;
    const desktop::SyncDesk desk(store().workspace(), window(), std::move(link));
    services::SyncStatus status;
    status.state = services::SyncStatus::State::Waiting;
    server.setStatus(status);
    QTest::keyClick(&window(), Qt::Key_F5);
    EXPECT_EQ(server.syncs, 1);
}

TEST_F(DesktopTest, ALaptopThatCannotReachTheServerSaysSoUnderTheAddress) {
    qputenv("RS_NO_KEYCHAIN", "1");
    start();
    settings::SignInDialog* dialog = store().sync().beginSignIn();
    ASSERT_TRUE(dialog);
    dialog->addressField()->setText(u"https://127.0.0.1:9"_s); // nobody listens there
    dialog->userField()->setText(u"kedrina"_s);
    dialog->passwordField()->setText(u"correct horse"_s);
    QTest::keyClick(dialog->passwordField(), Qt::Key_Return);
    EXPECT_TRUE(dialog->isBusy());
    EXPECT_TRUE(waitUntil([&] { return !dialog->isBusy(); }, 30'000));
    EXPECT_FALSE(dialog->problemOf(dialog->addressField()).isEmpty());
    EXPECT_EQ(dialog->passwordField()->text(), u"correct horse"_s);
    dialog->addressField()->setText(u"ftp://school.example.org"_s);
    QTest::keyClick(dialog->passwordField(), Qt::Key_Return);
    EXPECT_TRUE(waitUntil([&] { return dialog->problemOf(dialog->addressField()).contains(u"no address"_s); }));
}

TEST_F(DesktopTest, WhoseTeamHasAServerBeginsThere) {
    start();
    store().pages().firstRun()->serverRow()->button()->click();
    auto* dialog = window().findChild<settings::SignInDialog*>();
    ASSERT_TRUE(dialog && dialog->isVisible());
}

TEST_F(DesktopTest, HomeOfALaptopThatLoadsLeadsToHowItStandsAndNotToConnecting) {
    start();
    Q_EMIT store().sync().connectedChanged(true);
    store().pages().firstRun()->serverRow()->button()->click();
    EXPECT_EQ(window().findChild<settings::SignInDialog*>(), nullptr);
    EXPECT_EQ(window().currentPage(), PageId::Settings);
}

TEST_F(DesktopTest, TheFirstPageAndTheSchoolsFollowTheStatusOfTheLink) {
    start();
    auto link = std::make_unique<test::FakeLink>();
    test::FakeLink* server = link.get();
    const desktop::SyncDesk desk(store().workspace(), window(), std::move(link));
    QObject::connect(&desk, &desktop::SyncDesk::connectedChanged, &store().pages(), &desktop::StorePages::setConnected);
    const auto row = [&] { return store().pages().firstRun()->serverRow()->question(); };
    const QString unasked = row();
    services::SyncStatus status;
    status.state = services::SyncStatus::State::Working;
    server->setStatus(status);
    const QString loading = row();
    EXPECT_NE(loading, unasked);
    status.state = services::SyncStatus::State::Resting;
    server->setStatus(status);
    EXPECT_EQ(row(), loading) << "connected is connected, whatever it does";
    window().showPage(PageId::Schools);
    auto* schools = qobject_cast<schools::SchoolsPage*>(store().pages().holder(PageId::Schools)->page());
    ASSERT_TRUE(schools);
    const auto sentence = [&] { return schools->table().emptyState()->accessibleName(); };
    ASSERT_TRUE(waitUntil([&] { return !sentence().isEmpty(); }));
    const QString coming = sentence();
    status.state = services::SyncStatus::State::NotConnected;
    server->setStatus(status);
    EXPECT_EQ(row(), unasked);
    EXPECT_NE(sentence(), coming);
}

TEST_F(DesktopTest, WhatWaitsIsCountedEverywhereAndOnePressAway) {
    start();
    makeSchool(u"Школа чтения"_s);
    addPerson(u"Ёлкина"_s);
    addPerson(u"Зимняков"_s);
    ASSERT_TRUE(desktop::addSampleDisputes(store().workspace(), store().school().id()));
    store().sync().count();
    shell::SyncPart* decide = window().syncLine().decidePart();
    ASSERT_TRUE(waitUntil([&] { return decide->isVisible() && decide->text() == u"3 things to decide"_s; }))
        << decide->text().toStdString();
    ReviewPage* review = store().pages().review();
    ASSERT_TRUE(waitUntil([&] { return review->count() == 3; })) << review->count();
    const int row = window().navigation().pages()->rowOf(PageId::Review);
    EXPECT_EQ(window().navigation().pages()->index(row).data(shell::NavigationModel::CounterRole).toInt(), 3);
    window().showPage(PageId::Home);
    decide->setFocus();
    QTest::keyClick(decide, Qt::Key_Return);
    EXPECT_EQ(window().currentPage(), PageId::Review);
    EXPECT_EQ(window().focusWidget(), review->conflicts().list()) << "the keys go on there";
    EXPECT_EQ(review->findChild<QTabBar*>()->currentIndex(), int(ReviewPage::Conflicts));
    EXPECT_EQ(review->conflicts().count(), 2);
    EXPECT_EQ(review->refused().count(), 1);
}

TEST_F(DesktopTest, ARecordInConflictIsOpenedWhereItIsSeen) {
    start();
    makeSchool(u"Школа чтения"_s);
    addPerson(u"Ёлкина"_s);
    addPerson(u"Зимняков"_s);
    ASSERT_TRUE(desktop::addSampleDisputes(store().workspace(), store().school().id()));
    ReviewPage* review = store().pages().review();
    review->refreshServer();
    ASSERT_TRUE(waitUntil([&] { return review->conflicts().count() == 2; }));
    window().showPage(PageId::Review);
    review->showTab(ReviewPage::Conflicts);
    for (auto* one : review->conflicts().findChildren<QPushButton*>()) {
        if (one->text() == u"Open the record"_s) one->click();
    }
    EXPECT_EQ(window().currentPage(), PageId::Participants);
}

TEST_F(DesktopTest, WhatTheServerHoldsBackIsAskedForByTheLinkOfTheStore) {
    start();
    ReviewPage* review = store().pages().review();
    QSignalSpy outdated(&review->held(), &review::HeldTab::outdated);
    Q_EMIT store().sync().link()->infoChanged();
    EXPECT_EQ(outdated.count(), 1);
    auto link = std::make_unique<test::FakeLink>();
    link->heldNow = {{base::newId(), u"mutovina"_s, {}, 1000, 2000, {}, QTimeZone::utc(), {}}};
    test::FakeLink* server = link.get();
    auto* desk = new desktop::SyncDesk(store().workspace(), window(), std::move(link));
    desk->join(review);
    window().showPage(PageId::Review);
    EXPECT_EQ(server->heldAsked, 0) << "it is not connected";
    services::SyncStatus status;
    status.state = services::SyncStatus::State::Resting;
    server->setStatus(status);
    ASSERT_TRUE(waitUntil([&] { return review->count() == 1; }));
    const int row = window().navigation().pages()->rowOf(PageId::Review);
    EXPECT_EQ(window().navigation().pages()->index(row).data(shell::NavigationModel::CounterRole).toInt(), 1);
    outdated.clear();
    Q_EMIT store().sync().link()->infoChanged();
    EXPECT_EQ(outdated.count(), 0) << "one server at a time";
}

TEST_F(DesktopTest, TheExampleIsNeverSentAnywhere) {
    start();
    ASSERT_TRUE(store().sync().link());
    m_desktop->openExample();
    ASSERT_TRUE(waitUntil([&] { return store().workspace().path() == m_desktop->examplePath(); }));
    EXPECT_FALSE(store().sync().link());
    EXPECT_EQ(store().sync().beginSignIn(), nullptr);
    EXPECT_FALSE(store().pages().settings()->server()->connectButton()->isVisibleTo(store().pages().settings()));
}
