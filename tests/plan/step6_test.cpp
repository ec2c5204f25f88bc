// SPDX-License-Identifier: GPL-3.0-or-later
#include "stepfixture.h"

#include "plan/step6page.h"

#include "kit/dialogseam.h"
#include "kit/inlinemessage.h"
#include "kit/undobar.h"
#include "plan/fieldform.h"
#include "plan/funnelbars.h"
#include "plan/statefilter.h"
#include "plan/step6people.h"
#include "plan/step6share.h"
#include "tables/recordtable.h"

#include <QAccessible>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QTemporaryDir>

namespace {

using namespace Qt::StringLiterals;
using namespace rs;
using plan::FunnelBars;
using plan::Step6Page;

class Step6Test : public test::StepTest<Step6Page> {
protected:
    base::Id addGuest(const QString& family, const QString& status, qint64 registered = 0) {
        QList<std::pair<QString, QVariant>> values{
            {u"event_id"_s, QVariant::fromValue(m_school)}, {u"family_name"_s, family}, {u"status"_s, status}};
        if (registered) values << std::pair{u"registered_at"_s, QVariant(registered)};
        return add(u"participant"_s, values);
    }
    void show(int width = 900, int height = 1000) {
        ASSERT_NO_FATAL_FAILURE(showPage(width, height));
        QSignalSpy loaded(m_page, &Step6Page::loaded);
        m_page->setSchool(m_school);
        ASSERT_TRUE(test::waitUntil(
            [&] { return loaded.count() > 0 && m_page->people().table().model().rows().isComplete(); }));
    }
    void setMoment(const QString& field, int days) {
        set(u"event"_s, m_school, field, base::nowMilliseconds() + days * 86'400'000LL);
    }
    bool waitForWindow(const QString& words) {
        return test::waitUntil([&] { return m_page->windowWords().startsWith(words); });
    }
};

TEST_F(Step6Test, TheWindowOfRegistrationIsSaidInWords) {
    show();
    EXPECT_TRUE(waitForWindow(u"Say when people can register"_s));
    setMoment(u"registration_opens"_s, 1);
    EXPECT_TRUE(waitForWindow(u"Registration opens on"_s));
    setMoment(u"registration_opens"_s, -5);
    setMoment(u"registration_closes"_s, 20);
    EXPECT_TRUE(waitForWindow(u"Registration is open until"_s));
    setMoment(u"registration_closes"_s, -1);
    EXPECT_TRUE(waitForWindow(u"Registration closed on"_s));
    setMoment(u"registration_closes"_s, 50);
    EXPECT_TRUE(waitForWindow(u"Registration closes after the start"_s));
    setMoment(u"registration_closes"_s, -10);
    EXPECT_TRUE(waitForWindow(u"Registration closes before it opens"_s));
}

TEST_F(Step6Test, AFieldIsStoredWhenItIsLeft) {
    show();
    m_page->focusField(u"capacity"_s);
    QTest::keyClicks(m_area.focusWidget(), u"30"_s);
    QTest::keyClick(m_area.focusWidget(), Qt::Key_Tab);
    ASSERT_TRUE(test::waitUntil([&] { return value(u"event"_s, m_school, u"capacity"_s).toInt() == 30; }));
    ASSERT_TRUE(test::waitUntil([&] { return m_page->placesWords() == u"0 of 30 places taken"_s; }));
}

TEST_F(Step6Test, APlaceGivenBackIsSeenToGoToTheNextOfTheLine) {
    set(u"event"_s, m_school, u"capacity"_s, 1);
    set(u"event"_s, m_school, u"waiting_list"_s, true);
    const base::Id inside = addGuest(u"Кедрина"_s, u"confirmed"_s);
    const base::Id next = addGuest(u"Вьюгина"_s, u"waiting"_s, 1000);
    addGuest(u"Жарикова"_s, u"waiting"_s, 2000);
    show();
    models::RecordTableModel& model = m_page->people().table().model();
    const int status = model.columns().indexOf(u"status");
    const auto said = [&](const base::Id& id) { return model.index(model.rowOfRecord(id), status).data().toString(); };
    ASSERT_TRUE(test::waitUntil([&] { return said(next) == u"Waiting list"_s; })) << said(next).toStdString();
    set(u"participant"_s, inside, u"status"_s, u"cancelled"_s);
    EXPECT_TRUE(test::waitUntil([&] { return said(next) == u"Registered"_s; })) << said(next).toStdString();
    EXPECT_TRUE(test::waitUntil([&] { return m_page->placesWords().startsWith(u"1 of 1 places taken"_s); }))
        << m_page->placesWords().toStdString();
    test::waitFor(workspace().undo());
    EXPECT_TRUE(test::waitUntil([&] { return said(next) == u"Waiting list"_s; })) << said(next).toStdString();
}

TEST_F(Step6Test, HoursToAnswerBelongToAWaitingList) {
    show();
    auto* hours = m_page->findChild<tables::FieldEdit*>(u"waiting_hours"_s);
    auto* list = m_page->findChild<tables::FieldEdit*>(u"waiting_list"_s);
    ASSERT_TRUE(hours && list);
    EXPECT_FALSE(hours->isVisibleTo(m_page));
    static_cast<QAbstractButton*>(list->editor())->click();
    EXPECT_TRUE(test::waitUntil([&] { return hours->isVisibleTo(m_page); }));
}

TEST_F(Step6Test, TheFunnelShowsWhatIsLeftOfEachStep) {
    for (int i = 0; i < 4; ++i) addGuest(u"Вьюгина"_s, u"invited"_s);
    for (int i = 0; i < 3; ++i) addGuest(u"Баженов"_s, u"registered"_s);
    addGuest(u"Ёлкина"_s, u"attended"_s);
    show();
    FunnelBars& funnel = m_page->funnel();
    ASSERT_EQ(funnel.bars().size(), 3);
    EXPECT_EQ(funnel.bars().at(0).amount, 8);
    EXPECT_EQ(funnel.bars().at(1).amount, 4);
    EXPECT_EQ(funnel.bars().at(2).amount, 1);
    EXPECT_EQ(funnel.percent(0), -1);
    EXPECT_EQ(funnel.percent(1), 50);
    EXPECT_EQ(funnel.percent(2), 25);
    QAccessibleInterface* access = QAccessible::queryAccessibleInterface(&funnel);
    ASSERT_TRUE(access);
    ASSERT_EQ(access->childCount(), 3) << "a screen reader finds each bar";
    EXPECT_EQ(access->child(1)->text(QAccessible::Name), funnel.sentence(1));
    EXPECT_EQ(access->child(1)->rect().size(), QSize(funnel.width(), funnel.height() / 3));
    EXPECT_EQ(access->indexOfChild(access->child(2)), 2);
    EXPECT_EQ(funnel.barRect(1).width() * 2, funnel.barRect(0).width());
    EXPECT_EQ(funnel.barRect(0).left(), funnel.barRect(2).left());
    EXPECT_EQ(funnel.accessibleDescription(), u"On the list: 8"_s);
    funnel.setFocus();
    QTest::keyClick(&funnel, Qt::Key_Down);
    EXPECT_EQ(funnel.accessibleDescription(), u"Registered: 4, 50% of “On the list”"_s);
    QTest::keyClick(&funnel, Qt::Key_Return);
    ASSERT_TRUE(test::waitUntil([&] { return m_page->people().table().model().recordCount() == 3; }));
    EXPECT_EQ(m_page->people().states().current(), u"registered"_s);
}

TEST_F(Step6Test, AnEmptyFunnelDividesByNothing) {
    FunnelBars bars;
    bars.setBars({{u"a"_s, 0}, {u"b"_s, 0}});
    EXPECT_EQ(bars.percent(1), -1);
    EXPECT_EQ(bars.barRect(0).width(), 0);
    bars.setBars({{u"a"_s, 3}, {u"b"_s, 1}});
    EXPECT_EQ(bars.percent(1), 33);
    bars.setBars({});
    QTest::keyClick(&bars, Qt::Key_Return);
}

TEST_F(Step6Test, ThoseInLineMoveUpInTheirOrder) {
    set(u"event"_s, m_school, u"capacity"_s, 2);
    addGuest(u"Баженов"_s, u"confirmed"_s);
    const base::Id second = addGuest(u"Вьюгина"_s, u"waiting"_s, 2000),
                   first = addGuest(u"Ёлкина"_s, u"waiting"_s, 1000);
    show();
    EXPECT_EQ(m_page->people().line().text(), u"2 people on the waiting list, 1 free place"_s);
    m_page->people().filterBy(u"waiting"_s);
    models::RecordTableModel& model = m_page->people().table().model();
    ASSERT_TRUE(test::waitUntil([&] { return model.recordCount() == 2; }));
    EXPECT_EQ(model.recordAt(0).id(), first);
    QPushButton* move = m_page->people().line().actionButtons().first();
    EXPECT_EQ(move->text(), u"Move up 1 person"_s);
    QTest::mouseClick(move, Qt::LeftButton);
    ASSERT_TRUE(test::waitUntil(
        [&] { return m_page->people().line().text() == u"1 person on the waiting list, no free places"_s; }));
    EXPECT_EQ(value(u"participant"_s, first, u"status"_s), u"registered"_s);
    EXPECT_EQ(value(u"participant"_s, second, u"status"_s), u"waiting"_s);
    EXPECT_TRUE(m_page->people().table().undoBar()->text().contains(u"1 person moved up"_s));
}

TEST_F(Step6Test, MissingConsentsAreCounted) {
    show();
    EXPECT_TRUE(m_page->consentWords().startsWith(u"Nobody has registered yet"_s));
    const base::Id guest = addGuest(u"Ёлкина"_s, u"registered"_s);
    addGuest(u"Вьюгина"_s, u"registered"_s);
    set(u"participant"_s, guest, u"consent_processing"_s, true);
    EXPECT_TRUE(test::waitUntil([&] { return m_page->consentWords() == u"Consent: 1 of 2, not asked: 1"_s; }))
        << m_page->consentWords().toStdString();
}

TEST_F(Step6Test, PlacesOverTheVenueAreSaid) {
    const base::Id venue = add(u"venue"_s, {{u"name"_s, u"Детский сад № 12"_s}, {u"capacity"_s, 40}});
    set(u"event"_s, m_school, u"venue_id"_s, QVariant::fromValue(venue));
    set(u"event"_s, m_school, u"capacity"_s, 60);
    show();
    EXPECT_EQ(m_page->placesWords(), u"0 of 60 places taken · the venue has only 40 places"_s);
}

TEST_F(Step6Test, TheShareTextIsCopiedInTheLanguageChosen) {
    set(u"event"_s, m_school, u"registration_link"_s, u"https://example.org/r/7"_s);
    show();
    ASSERT_TRUE(test::waitUntil([&] { return m_page->share().text().contains(u"https://example.org/r/7"_s); }));
    const QString english = m_page->share().text();
    m_page->share().setLanguage(base::Language::Russian);
    ASSERT_TRUE(test::waitUntil([&] { return m_page->share().text() != english; }));
    EXPECT_TRUE(m_page->share().text().contains(u"Вода и лёд"_s));
    QTest::mouseClick(&m_page->share().copyButton(), Qt::LeftButton);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), m_page->share().text());
    EXPECT_TRUE(m_page->share().message().isVisible());
}

TEST_F(Step6Test, TheLetterOfInvitationStandsBesideTheShareText) {
    set(u"event"_s, m_school, u"registration_link"_s, u"https://example.org/r/7"_s);
    show();
    plan::Step6Share& share = m_page->share();
    ASSERT_TRUE(test::waitUntil([&] { return share.text().contains(u"https://example.org/r/7"_s); }));
    const QString post = share.text();
    EXPECT_FALSE(post.contains(u"Dear colleagues"_s));
    share.textBox().setFocus();
    QTest::keyClick(&share.textBox(), Qt::Key_End);
    EXPECT_EQ(share.textBox().currentText(), u"Invitation letter"_s);
    ASSERT_TRUE(test::waitUntil([&] { return share.text().startsWith(u"Dear colleagues,"_s); }));
    EXPECT_TRUE(share.text().contains(u"https://example.org/r/7"_s));
    share.setLanguage(base::Language::Russian);
    ASSERT_TRUE(test::waitUntil([&] { return share.text().startsWith(u"Уважаемые коллеги,"_s); }));
    QTest::mouseClick(&share.copyButton(), Qt::LeftButton);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), share.text());
    QTest::keyClick(&share.textBox(), Qt::Key_Home);
    share.setLanguage(base::Language::English);
    EXPECT_TRUE(test::waitUntil([&] { return share.text() == post; }));
}

TEST_F(Step6Test, ALinkThatIsNoAddressIsSaidAndKept) {
    show();
    const auto warning = [this] {
        QString words;
        for (const QLabel* label : m_page->share().form().findChildren<QLabel*>())
            if (label->isVisible()) words += label->text() + u'\n';
        return words;
    };
    set(u"event"_s, m_school, u"registration_link"_s, u"example.org/r"_s);
    EXPECT_TRUE(test::waitUntil([&] { return warning().contains(u"Not the address of a site"_s); }));
    set(u"event"_s, m_school, u"registration_link"_s, u"https://example.org/r"_s);
    EXPECT_TRUE(test::waitUntil([&] { return !warning().contains(u"Not the address of a site"_s); }));
    EXPECT_EQ(value(u"event"_s, m_school, u"registration_link"_s), u"https://example.org/r"_s);
}

TEST_F(Step6Test, ThePosterIsPrintedOnTheSheetThatWasChosen) {
    set(u"event"_s, m_school, u"registration_link"_s, u"https://example.org/r/7"_s);
    show();
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"printed.pdf"_s);
    kit::DialogSeam::instance().setNextPrinter(file);
    m_page->share().paperBox().setCurrentIndex(1);
    QTest::mouseClick(&m_page->share().printButton(), Qt::LeftButton);
    ASSERT_TRUE(test::waitUntil([&] { return m_page->share().message().isVisible(); }));
    EXPECT_EQ(m_page->share().message().text(), u"The paper is sent to the printer."_s);
    QFile pdf(file);
    ASSERT_TRUE(pdf.open(QIODevice::ReadOnly));
    const QRegularExpression sheet(u"MediaBox \\[\\s*\\S+ \\S+ (\\S+) "_s);
    EXPECT_NEAR(sheet.match(QString::fromLatin1(pdf.readAll())).captured(1).toDouble(), 842, 2);
}

TEST_F(Step6Test, APrinterThatIsLeftOrRefusesIsToldApart) {
    show();
    const QTemporaryDir folder;
    kit::DialogSeam::instance().setNextPrinter(QString());
    QTest::mouseClick(&m_page->share().printButton(), Qt::LeftButton);
    QTest::qWait(200);
    EXPECT_FALSE(m_page->share().message().isVisible()) << "nothing was printed, nothing is said";
    kit::DialogSeam::instance().setNextPrinter(folder.filePath(u"none/printed.pdf"_s));
    QTest::mouseClick(&m_page->share().printButton(), Qt::LeftButton);
    ASSERT_TRUE(test::waitUntil([&] { return m_page->share().message().isVisible(); }));
    EXPECT_EQ(m_page->share().message().severity(), kit::Severity::Problem);
}

TEST_F(Step6Test, ThePosterIsAsLargeAsWasChosen) {
    show();
    const QTemporaryDir folder;
    const auto widthOf = [&](const QString& paper) {
        const QString file = folder.filePath(paper + u".pdf"_s);
        QComboBox& box = m_page->share().paperBox();
        box.setFocus();
        QTest::keyClick(&box, Qt::Key_Home);
        while (box.currentText() != paper && box.currentIndex() + 1 < box.count()) QTest::keyClick(&box, Qt::Key_Down);
        kit::DialogSeam::instance().setNextFile(file);
        QTest::mouseClick(&m_page->share().saveButton(), Qt::LeftButton);
        EXPECT_TRUE(test::waitUntil([&] { return QFile::exists(file); }));
        QFile pdf(file);
        EXPECT_TRUE(pdf.open(QIODevice::ReadOnly));
        const QRegularExpression sheet(u"MediaBox \\[\\s*\\S+ \\S+ (\\S+) "_s);
        return sheet.match(QString::fromLatin1(pdf.readAll())).captured(1).toDouble();
    };
    EXPECT_NEAR(widthOf(u"A4"_s), 595, 2); // points: 210 mm
    EXPECT_NEAR(widthOf(u"A3"_s), 842, 2); // 297 mm
}

TEST_F(Step6Test, ThePosterIsShownAndSaved) {
    set(u"event"_s, m_school, u"registration_link"_s, u"https://example.org/r/7"_s);
    show();
    ASSERT_TRUE(test::waitUntil([&] { return !m_page->share().preview().pixmap(Qt::ReturnByValue).isNull(); }));
    QTemporaryDir folder;
    const QString file = folder.filePath(u"poster.pdf"_s);
    kit::DialogSeam::instance().setNextFile(file);
    QTest::mouseClick(&m_page->share().saveButton(), Qt::LeftButton);
    ASSERT_TRUE(test::waitUntil([&] { return m_page->share().message().isVisible(); }));
    EXPECT_EQ(m_page->share().message().text(), u"The poster is saved: poster.pdf"_s);
    QFile pdf(file);
    ASSERT_TRUE(pdf.open(QIODevice::ReadOnly));
    EXPECT_TRUE(pdf.read(8).startsWith("%PDF-"));
    kit::DialogSeam::instance().setNextFile(folder.filePath(u"none/poster.pdf"_s));
    QTest::mouseClick(&m_page->share().saveButton(), Qt::LeftButton);
    ASSERT_TRUE(test::waitUntil([&] { return m_page->share().message().severity() == kit::Severity::Problem; }));
}

TEST_F(Step6Test, ButtonsLeadToTheTableAndToTheImport) {
    show();
    QSignalSpy wanted(m_page, &plan::StepPage::pageWanted);
    QTest::mouseClick(&m_page->people().pageButton(), Qt::LeftButton);
    QTest::mouseClick(&m_page->people().importButton(), Qt::LeftButton);
    ASSERT_EQ(wanted.count(), 2);
    EXPECT_EQ(wanted.at(0).at(0).toString(), u"participants"_s);
    EXPECT_EQ(wanted.at(1).at(0).toString(), u"import"_s);
}

TEST_F(Step6Test, LooksRightInBothLanguagesAndLooks) {
    set(u"event"_s, m_school, u"capacity"_s, 6);
    setMoment(u"registration_opens"_s, -5);
    setMoment(u"registration_closes"_s, 20);
    set(u"event"_s, m_school, u"registration_link"_s, u"https://example.org/r/7"_s);
    store().addParticipants(m_school, 12);
    m_translator.setLanguage(base::Language::Russian);
    show(716, 1500);
    m_page->retranslate();
    EXPECT_TRUE(m_page->windowWords().startsWith(u"Регистрация открыта до"_s));
    test::shoot(m_area, u"step6-ru"_s);
    lookNarrow(6);
}

} // namespace
