// SPDX-License-Identifier: GPL-3.0-or-later
// Connecting to a server as somebody does it: typing, mistakes, a certificate to compare, a second lock, leaving.
#include "kit/dialogseam.h"
#include "kit/inlinemessage.h"
#include "kit/theme/theme.h"
#include "kit/translator.h"
#include "settings/certificatebox.h"
#include "settings/serversection.h"
#include "settings/signindialog.h"
#include "support/fakelink.h"
#include "support/teststore.h"
#include "support/typing.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rs;
using base::ErrorCode;
using services::ScopeNote;
using services::SignedIn;
using settings::ServerSection;
using settings::SignInDialog;
using test::waitUntil;

namespace {

const QString fingerprint =
    u"AB:CD:EF:01:23:45:67:89:AB:CD:EF:01:23:45:67:89:AB:CD:EF:01:23:45:67:89:AB:CD:EF:01:23:45:67:89"_s;

class SignInDialogTest : public testing::Test {
protected:
    void SetUp() override {
        kit::theme::install(kit::theme::Look::Light);
        m_translator.setLanguage(base::Language::English);
        m_dialog = std::make_unique<SignInDialog>(m_link);
        m_dialog->show();
        m_dialog->activateWindow();
    }
    void type(QLineEdit* field, const QString& text) {
        field->clear();
        test::typeText(field, text);
    }
    void fill() {
        type(m_dialog->addressField(), u"school.example.org:8443"_s);
        type(m_dialog->userField(), u"kedrina"_s);
        type(m_dialog->passwordField(), u"correct horse"_s);
    }
    void enter() { QTest::keyClick(m_dialog->passwordField(), Qt::Key_Return); }
    void fail(ErrorCode code, const QStringList& context = {}) {
        m_link.fail(code, context);
        ASSERT_TRUE(waitUntil([&] { return !m_dialog->isBusy(); }));
    }

    kit::Translator m_translator;
    test::FakeLink m_link;
    std::unique_ptr<SignInDialog> m_dialog;
};

TEST_F(SignInDialogTest, WhatIsMissingIsSaidUnderItsFieldAndNobodyIsAsked) {
    type(m_dialog->addressField(), u"school.example.org"_s);
    enter();
    EXPECT_TRUE(m_link.asked.isEmpty());
    EXPECT_EQ(m_dialog->problemOf(m_dialog->addressField()), QString());
    EXPECT_EQ(m_dialog->problemOf(m_dialog->userField()), u"Fill this in to connect"_s);
    EXPECT_EQ(m_dialog->problemOf(m_dialog->passwordField()), u"Fill this in to connect"_s);
    EXPECT_EQ(m_dialog->focusWidget(), m_dialog->userField());
    EXPECT_TRUE(m_dialog->codeField()->isHidden()) << "nobody has asked for a code";
}

TEST_F(SignInDialogTest, EnterSendsWhatWasTypedAndSaysThatItGoesOn) {
    fill();
    type(m_dialog->laptopField(), u"Вход Б"_s);
    enter();
    ASSERT_EQ(m_link.asked.size(), 1);
    EXPECT_EQ(m_link.asked.first().address, u"school.example.org:8443"_s);
    EXPECT_EQ(m_link.asked.first().user, u"kedrina"_s);
    EXPECT_EQ(m_link.asked.first().password, u"correct horse"_s);
    EXPECT_EQ(m_link.asked.first().laptop, u"Вход Б"_s);
    EXPECT_TRUE(m_dialog->isBusy());
    EXPECT_FALSE(m_dialog->isModal()) << "work goes on behind it";
    enter();
    EXPECT_EQ(m_link.asked.size(), 1) << "once is enough";
    QSignalSpy signedIn(m_dialog.get(), &SignInDialog::signedIn);
    m_link.answer(SignedIn{u"kedrina"_s, u"leader"_s, {}});
    EXPECT_TRUE(waitUntil([&] { return signedIn.count() == 1 && !m_dialog->isVisible(); }));
}

TEST_F(SignInDialogTest, AMistakeStandsUnderItsFieldAndAllThatWasTypedStays) {
    struct Case {
        ErrorCode code;
        QLineEdit* field;
        QString words;
    };
    const Case cases[] = {
        {ErrorCode::BadArgument, m_dialog->addressField(), u"no address"_s},
        {ErrorCode::ServerUnreachable, m_dialog->addressField(), u"Nothing answers"_s},
        {ErrorCode::ServerFailed, m_dialog->addressField(), u"not a server of this program"_s},
        {ErrorCode::SignInRefused, m_dialog->passwordField(), u"The name or the password is not right"_s},
    };
    fill();
    for (const Case& one : cases) {
        enter();
        fail(one.code);
        EXPECT_TRUE(m_dialog->problemOf(one.field).contains(one.words)) << one.words.toStdString();
        EXPECT_EQ(m_dialog->focusWidget(), one.field) << one.words.toStdString();
        EXPECT_EQ(m_dialog->addressField()->text(), u"school.example.org:8443"_s);
        EXPECT_EQ(m_dialog->userField()->text(), u"kedrina"_s);
        EXPECT_EQ(m_dialog->passwordField()->text(), u"correct horse"_s);
        EXPECT_TRUE(m_dialog->isVisible());
    }
    enter();
    EXPECT_EQ(m_dialog->problemOf(m_dialog->passwordField()), QString()) << "gone with the next attempt";
    EXPECT_EQ(m_link.asked.size(), 5);
}

TEST_F(SignInDialogTest, TooManyAttemptsAreSaidInASentence) {
    fill();
    enter();
    fail(ErrorCode::ServerBusy, {u"30"_s});
    bool isSaid = false;
    for (const auto* one : m_dialog->findChildren<kit::InlineMessage*>())
        isSaid |= one->isVisible() && one->text().contains(u"30"_s);
    EXPECT_TRUE(isSaid);
}

TEST_F(SignInDialogTest, ACodeIsAskedForOnlyWhenTheServerWantsOne) {
    fill();
    enter();
    EXPECT_EQ(m_link.asked.first().code, QString());
    fail(ErrorCode::SecondFactorNeeded);
    EXPECT_TRUE(m_dialog->codeField()->isVisible());
    EXPECT_EQ(m_dialog->focusWidget(), m_dialog->codeField());
    EXPECT_EQ(m_dialog->problemOf(m_dialog->codeField()), QString()) << "nothing was wrong yet";
    type(m_dialog->codeField(), u"123 456"_s);
    QTest::keyClick(m_dialog->codeField(), Qt::Key_Return);
    ASSERT_EQ(m_link.asked.size(), 2);
    EXPECT_EQ(m_link.asked.last().code, u"123 456"_s);
    fail(ErrorCode::SignInRefused);
    EXPECT_TRUE(m_dialog->problemOf(m_dialog->passwordField()).contains(u"code"_s));
}

TEST_F(SignInDialogTest, AnUnknownCertificateIsComparedBeforeItIsTrusted) {
    fill();
    enter();
    fail(ErrorCode::CertificateUnknown, {u"school.example.org"_s, fingerprint});
    EXPECT_TRUE(m_dialog->certificate()->isVisible());
    EXPECT_EQ(m_dialog->certificate()->fingerprintText(),
              u"ABCD EF01 2345 6789\nABCD EF01 2345 6789\nABCD EF01 2345 6789\nABCD EF01 2345 6789"_s);
    EXPECT_FALSE(m_dialog->connectButton()->isEnabled()) << "nothing is trusted by pressing Enter twice";
    enter();
    EXPECT_EQ(m_link.asked.size(), 1);
    EXPECT_EQ(m_dialog->focusWidget(), m_dialog->certificate()->tick());
    QTest::keyClick(m_dialog->certificate()->tick(), Qt::Key_Space);
    EXPECT_EQ(m_dialog->connectButton()->text(), u"Trust it and connect"_s);
    m_dialog->connectButton()->click();
    ASSERT_EQ(m_link.asked.size(), 2);
    EXPECT_EQ(m_link.asked.last().pin.toHex(), QString(fingerprint).remove(u':').toLower().toLatin1());
}

TEST_F(SignInDialogTest, AnotherAddressHasAnotherCertificate) {
    fill();
    enter();
    fail(ErrorCode::CertificateUnknown, {u"school.example.org"_s, fingerprint});
    m_dialog->certificate()->tick()->setChecked(true);
    type(m_dialog->addressField(), u"other.example.org"_s);
    EXPECT_TRUE(m_dialog->certificate()->isHidden());
    enter();
    ASSERT_EQ(m_link.asked.size(), 2);
    EXPECT_TRUE(m_link.asked.last().pin.isEmpty()) << "what was confirmed was another server's";
}

TEST_F(SignInDialogTest, EscapeLeavesAtOnceAndWhatRunsIsCancelled) {
    fill();
    enter();
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    EXPECT_FALSE(m_dialog->isVisible());
    EXPECT_EQ(m_link.cancels, 1);
    m_link.fail(ErrorCode::Cancelled);
    QCoreApplication::processEvents();
}

TEST_F(SignInDialogTest, SigningInAgainKnowsTheServerAndWarnsOfAnotherCertificate) {
    m_dialog->setKnown({u"https://school.example.org:8443"_s, u"kedrina"_s, u"leader"_s, u"Вход Б"_s, {}, {}});
    EXPECT_EQ(m_dialog->windowTitle(), u"Sign in again"_s);
    EXPECT_EQ(m_dialog->addressField()->text(), u"https://school.example.org:8443"_s);
    EXPECT_EQ(m_dialog->laptopField()->text(), u"Вход Б"_s);
    type(m_dialog->passwordField(), u"secret"_s);
    enter();
    fail(ErrorCode::CertificateUnknown, {u"school.example.org"_s, fingerprint});
    bool warns = false;
    for (const auto* label : m_dialog->certificate()->findChildren<QLabel*>())
        warns |= label->text().contains(u"another certificate"_s);
    EXPECT_TRUE(warns);
}

TEST_F(SignInDialogTest, TabGoesThroughTheFieldsInTheirOrderAndAllHaveNames) {
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_dialog.get()));
    m_dialog->addressField()->setFocus();
    for (QWidget* next :
         std::initializer_list<QWidget*>{m_dialog->userField(), m_dialog->passwordField(), m_dialog->laptopField()}) {
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Tab);
        EXPECT_EQ(m_dialog->focusWidget(), next);
        EXPECT_FALSE(next->accessibleName().isEmpty());
    }
    EXPECT_EQ(m_dialog->passwordField()->echoMode(), QLineEdit::Password);
}

class ServerSectionTest : public testing::Test {
protected:
    void SetUp() override {
        kit::theme::install(kit::theme::Look::Light);
        m_translator.setLanguage(base::Language::English);
        m_section = std::make_unique<ServerSection>(ServerSection::Store::Own);
        m_section->show();
    }
    void connectIt(const QString& role = u"leader"_s) {
        m_link.now = {u"https://school.example.org"_s, u"kedrina"_s, role, u"Вход Б"_s, {}, {}};
        m_link.now.scopes = {{ScopeNote::Kind::Common, {}, ScopeNote::Access::Add, false, 40, 40},
                             {ScopeNote::Kind::School, u"Вода и лёд"_s, ScopeNote::Access::Write, true, 340, 1200}};
        m_section->follow(&m_link);
        ASSERT_TRUE(waitUntil([&] { return m_section->info().isConnected(); }));
    }
    kit::Translator m_translator;
    test::FakeLink m_link;
    std::unique_ptr<ServerSection> m_section;
};

TEST_F(ServerSectionTest, WithoutAServerItOffersOne) {
    m_section->follow(&m_link);
    QCoreApplication::processEvents();
    EXPECT_TRUE(m_section->connectButton()->isVisible());
    EXPECT_FALSE(m_section->signOutButton()->isVisible());
    QSignalSpy wanted(m_section.get(), &ServerSection::signInWanted);
    m_section->connectButton()->click();
    EXPECT_EQ(wanted.count(), 1);
    ServerSection example(ServerSection::Store::Example);
    example.show();
    EXPECT_FALSE(example.connectButton()->isVisible()) << "the example is never sent";
}

TEST_F(ServerSectionTest, TellsServerAccountRoleLaptopKeyAndWhatLoads) {
    connectIt();
    const QString all = m_section->words(0) + m_section->words(1) + m_section->words(2) + m_section->words(3);
    for (const QString& one : {u"https://school.example.org"_s, u"kedrina"_s, u"Leader of a region"_s, u"Вход Б"_s})
        EXPECT_TRUE(all.contains(one)) << one.toStdString();
    EXPECT_EQ(m_section->words(4), u"In the keychain of the system"_s);
    ASSERT_EQ(m_section->scopes()->count(), 2);
    EXPECT_EQ(m_section->scopes()->item(1)->text(),
              u"School «Вода и лёд» · to read and to change · loading 340 of 1,200"_s);
    m_link.now.tokenFile = u"/somewhere/store.db.token"_s;
    Q_EMIT m_link.infoChanged();
    ASSERT_TRUE(waitUntil([&] { return m_section->words(4).contains(u"store.db.token"_s); }));
    EXPECT_TRUE(m_section->words(4).contains(u"not encrypted"_s)) << "it is said openly";
}

TEST_F(ServerSectionTest, ExchangesAtOnceAndTellsHowItStands) {
    connectIt();
    m_section->syncButton()->click();
    EXPECT_EQ(m_link.syncs, 1);
    services::SyncStatus status;
    status.state = services::SyncStatus::State::Waiting;
    status.unsent = 12;
    status.error = base::Error{ErrorCode::ServerUnreachable, {u"school.example.org"_s}};
    m_link.setStatus(status);
    EXPECT_TRUE(m_section->words(5).contains(u"does not answer"_s)) << m_section->words(5).toStdString();
    EXPECT_EQ(m_section->words(6), u"12 changes wait for the server"_s);
}

TEST_F(ServerSectionTest, SigningOutAsksOnlyIfSomethingWasNotSent) {
    connectIt();
    kit::DialogSeam::instance().reset();
    services::SyncStatus status;
    status.state = services::SyncStatus::State::Resting;
    status.unsent = 3;
    m_link.setStatus(status);
    kit::DialogSeam::instance().setNextAnswer(std::nullopt);
    m_section->signOutButton()->click();
    EXPECT_EQ(m_link.signOuts, 0) << "left";
    EXPECT_TRUE(kit::DialogSeam::instance().lastText().contains(u"3 changes have not been sent"_s));
    status.unsent = 0;
    m_link.setStatus(status);
    m_section->signOutButton()->click();
    EXPECT_EQ(m_link.signOuts, 1);
    EXPECT_TRUE(waitUntil([&] { return !m_section->info().isConnected() && m_section->connectButton()->isVisible(); }));
}

TEST_F(ServerSectionTest, EveryRoleIsToldWhoSeesWhatInBothLanguages) {
    QSet<QString> told;
    for (const auto language : {base::Language::English, base::Language::Russian}) {
        m_translator.setLanguage(language);
        QCoreApplication::processEvents();
        for (const QString& role : {u"admin"_s, u"coordinator"_s, u"leader"_s, u"organizer"_s}) {
            services::LinkInfo info{u"https://school.example.org"_s, u"kedrina"_s, role, {}, {}, {}};
            m_section->showInfo(info);
            told << m_section->words(2);
        }
    }
    EXPECT_EQ(told.size(), 8);
    EXPECT_FALSE(told.contains(u"admin"_s)) << "no code is shown";
}

} // namespace
