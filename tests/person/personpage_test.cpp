// SPDX-License-Identifier: GPL-3.0-or-later
// The card as somebody uses it: types, leaves fields, clicks.
#include "person/personpage.h"

#include "kit/theme/theme.h"
#include "person/cardofferbar.h"
#include "person/consentrow.h"
#include "person/historymodel.h"
#include "person/rolesmodel.h"
#include "person/shorttable.h"
#include "support/people.h"
#include "tables/fieldedit.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>

namespace {

using namespace Qt::StringLiterals;
using namespace rs;
using person::PersonPage;
using tables::FieldEdit;

class PersonPageTest : public test::PeopleTest {
protected:
    void SetUp() override {
        kit::theme::install(kit::theme::Look::Light);
        m_translator.setLanguage(base::Language::Russian);
        m_person = addPerson(u"Жарикова"_s, {{u"email"_s, u"zharikova@example.org"_s},
                                             {u"phone"_s, u"+79000000001"_s},
                                             {u"region"_s, u"RU-KYA"_s},
                                             {u"city"_s, u"Норильск"_s},
                                             {u"organisation"_s, u"Детский сад № 44"_s},
                                             {u"position"_s, u"Психолог"_s}});
        m_past = addSchool(u"Исследовательские проекты в детском саду"_s, -200);
        m_coming = addSchool(u"Вода и лёд: опыты зимой"_s, 20);
        m_pastRole = addRegistration(
            m_past, m_person,
            {{u"phone"_s, u"+79000000001"_s}, {u"status"_s, u"attended"_s}, {u"certificate_number"_s, u"2026-015"_s}});
        m_role = addRegistration(m_coming, m_person, {{u"phone"_s, u"+79000000001"_s}, {u"status"_s, u"confirmed"_s}});
        m_page = std::make_unique<PersonPage>(workspace());
        m_page->resize(1150, 760);
        m_page->show();
        m_page->activateWindow();
        open(m_person);
    }
    void open(const base::Id& person) {
        QSignalSpy shown(m_page.get(), &PersonPage::shown);
        m_page->showPerson(person);
        ASSERT_TRUE(test::waitUntil([&] { return shown.count() > 0; }));
    }
    QLineEdit* line(const char16_t* field) {
        return qobject_cast<QLineEdit*>(m_page->edit(QStringView(field))->editor());
    }
    void type(const char16_t* field, const QString& text) {
        line(field)->setFocus();
        line(field)->selectAll();
        // QTest's own keyClicks() knows Latin letters only.
        for (const QChar letter : text)
            QTest::sendKeyEvent(QTest::Click, line(field), Qt::Key_unknown, QString(letter), Qt::NoModifier);
    }
    bool becomes(const QString& table, const base::Id& id, const QString& field, const QVariant& wanted) {
        return test::waitUntil([&] { return value(table, id, field) == wanted; });
    }
    template <typename Widget>
    Widget* child(const QString& text) {
        for (Widget* one : m_page->findChildren<Widget*>()) {
            if (one->text() == text && !one->isHidden()) return one;
        }
        return nullptr;
    }
    //! Waits until nothing that was begun is under way.
    void settle() {
        test::waitFor(workspace().read<int>([](storage::Store&) { return base::Result<int>(1); }));
    }

    kit::Translator m_translator;
    base::Id m_person, m_past, m_coming, m_pastRole, m_role;
    std::unique_ptr<PersonPage> m_page;
};

TEST_F(PersonPageTest, ShowsTheCard) {
    EXPECT_EQ(line(u"family_name")->text(), u"Жарикова");
    EXPECT_EQ(line(u"phone")->text(), u"+7 900 000-00-01");
    EXPECT_EQ(qobject_cast<QComboBox*>(m_page->edit(u"region")->editor())->currentText(), u"Красноярский край");
    EXPECT_EQ(m_page->findChild<person::RolesModel*>()->rowCount(), 2);
    EXPECT_GT(m_page->findChild<person::HistoryModel*>()->rowCount(), 0);
    EXPECT_EQ(m_page->findChildren<person::ConsentRow*>().size(), 3);
    EXPECT_NE(m_page->findChild<QPushButton*>(), nullptr);
}

TEST_F(PersonPageTest, AFieldIsStoredWhenItIsLeft) {
    type(u"city", u"Дивногорск"_s);
    EXPECT_EQ(value(u"person"_s, m_person, u"city"_s), u"Норильск"_s);
    QTest::keyClick(line(u"city"), Qt::Key_Tab);
    EXPECT_TRUE(becomes(u"person"_s, m_person, u"city"_s, u"Дивногорск"_s));
    type(u"position", u"Логопед"_s);
    m_page->hide();
    EXPECT_TRUE(becomes(u"person"_s, m_person, u"position"_s, u"Логопед"_s));
    EXPECT_EQ(value(u"person"_s, m_person, u"family_name"_s), u"Жарикова"_s);
}

TEST_F(PersonPageTest, WhatIsTypedOnOneCardNeverGoesToAnother) {
    const base::Id other = addPerson(u"Сизых"_s, {{u"city"_s, u"Канск"_s}});
    type(u"city", u"Шарыпово"_s);
    open(other);
    EXPECT_TRUE(becomes(u"person"_s, m_person, u"city"_s, u"Шарыпово"_s));
    EXPECT_EQ(line(u"city")->text(), u"Канск");
    EXPECT_EQ(value(u"person"_s, other, u"city"_s), u"Канск"_s);
}

TEST_F(PersonPageTest, ABadValueStaysWithItsReason) {
    type(u"email", u"zharikova.example.org"_s);
    QTest::keyClick(line(u"email"), Qt::Key_Return);
    EXPECT_FALSE(m_page->edit(u"email")->reason().isEmpty());
    settle();
    EXPECT_EQ(value(u"person"_s, m_person, u"email"_s), u"zharikova@example.org"_s);
    EXPECT_EQ(line(u"email")->text(), u"zharikova.example.org");
    QTest::keyClick(line(u"email"), Qt::Key_Escape);
    EXPECT_EQ(line(u"email")->text(), u"zharikova@example.org");
    EXPECT_TRUE(m_page->edit(u"email")->reason().isEmpty());
    type(u"family_name", u" "_s);
    QTest::keyClick(line(u"family_name"), Qt::Key_Return);
    EXPECT_FALSE(m_page->edit(u"family_name")->reason().isEmpty());
}

TEST_F(PersonPageTest, TypingSurvivesAChangeFromElsewhere) {
    type(u"city", u"Шары"_s);
    QSignalSpy shown(m_page.get(), &PersonPage::shown);
    set(u"person"_s, m_person, u"position"_s, u"Методист"_s);
    ASSERT_TRUE(test::waitUntil([&] { return shown.count() > 0; }));
    EXPECT_EQ(line(u"position")->text(), u"Методист");
    ASSERT_TRUE(line(u"city")->hasFocus());
    EXPECT_EQ(line(u"city")->text(), u"Шары");
}

TEST_F(PersonPageTest, ConsentIsRecordedAndWithdrawn) {
    auto* row = m_page->findChildren<person::ConsentRow*>().first();
    const auto buttons = row->findChildren<QPushButton*>();
    buttons.at(0)->click();
    ASSERT_TRUE(test::waitUntil([&] { return row->consent().stands(); }));
    EXPECT_FALSE(buttons.at(0)->isVisible());
    EXPECT_TRUE(buttons.at(1)->isVisible());
    buttons.at(1)->click();
    ASSERT_TRUE(test::waitUntil([&] { return row->consent().withdrawn.has_value(); }));
    EXPECT_EQ(value(u"person"_s, m_person, u"consent_processing"_s), QVariant(false));
}

TEST_F(PersonPageTest, OffersComingRegistrationsOnceAndAsOneStep) {
    type(u"phone", u"89000000099"_s);
    QTest::keyClick(line(u"phone"), Qt::Key_Return);
    auto* offer = m_page->findChild<person::CardOfferBar*>();
    ASSERT_TRUE(test::waitUntil([&] { return !offer->isHidden(); }));
    EXPECT_TRUE(offer->text().contains(u"В 1 заявке на будущие школы"_s));
    EXPECT_TRUE(offer->text().contains(u"Телефон"_s));
    offer->actionButtons().first()->click();
    EXPECT_TRUE(becomes(u"participant"_s, m_role, u"phone"_s, u"+79000000099"_s));
    EXPECT_EQ(value(u"participant"_s, m_pastRole, u"phone"_s), u"+79000000001"_s);
    EXPECT_TRUE(offer->isHidden());
    test::waitFor(workspace().undo());
    EXPECT_EQ(value(u"participant"_s, m_role, u"phone"_s), u"+79000000001"_s);
    EXPECT_EQ(value(u"person"_s, m_person, u"phone"_s), u"+79000000099"_s);
}

TEST_F(PersonPageTest, ARegistrationEditOffersTheCard) {
    set(u"participant"_s, m_role, u"phone"_s, u"+79000000077"_s);
    auto* offer = m_page->findChild<person::CardOfferBar*>();
    ASSERT_TRUE(test::waitUntil([&] { return !offer->isHidden(); }));
    offer->actionButtons().first()->click();
    EXPECT_TRUE(becomes(u"person"_s, m_person, u"phone"_s, u"+79000000077"_s));
}

TEST_F(PersonPageTest, EnterOnARoleOpensItsSchool) {
    QSignalSpy opened(m_page.get(), &PersonPage::schoolRequested);
    auto* table = m_page->findChildren<person::ShortTable*>().first();
    table->setFocus();
    table->setCurrentIndex(table->model()->index(1, 0));
    QTest::keyClick(table, Qt::Key_Return);
    ASSERT_EQ(opened.count(), 1);
    EXPECT_EQ(opened.first().first().value<base::Id>(), m_past);
    child<QPushButton>(u"№ 2026-015: Исследовательские проекты в детском саду, "_s +
                       person::daysOf(m_page->card().roles.at(1)))
        ->click();
    EXPECT_EQ(opened.last().first().value<base::Id>(), m_past);
}

TEST_F(PersonPageTest, WordsOfOursInItsTablesAreNeverCut) {
    set(u"person"_s, m_person, u"consent_processing"_s, true);
    set(u"person"_s, m_person, u"organisation"_s, QString(u"Детский сад "_s).repeated(12));
    for (const auto language : {base::Language::Russian, base::Language::English}) {
        m_translator.setLanguage(language);
        for (const QSize size : {QSize(1150, 760), QSize(812, 560), QSize(420, 560)}) {
            m_page->resize(size);
            QCoreApplication::processEvents();
            const auto tables = m_page->findChildren<person::ShortTable*>();
            const QList<QList<int>> ours{{person::RolesModel::When, person::RolesModel::State},
                                         {person::HistoryModel::When, person::HistoryModel::Field}};
            ASSERT_EQ(tables.size(), ours.size());
            for (int i = 0; i < ours.size(); ++i) {
                const person::ShortTable& table = *tables.at(i);
                ASSERT_GT(table.model()->rowCount(), 0);
                for (const int column : ours.at(i))
                    EXPECT_GE(table.columnWidth(column), std::max(table.sizeHintForColumn(column),
                                                                  table.horizontalHeader()->sectionSizeHint(column)))
                        << i << ' ' << column << ' ' << size.width();
                // What does not fit beside them can be reached.
                const bool fits = table.horizontalHeader()->length() <= table.viewport()->width();
                EXPECT_EQ(table.horizontalScrollBar()->maximum() > 0, !fits);
                EXPECT_GE(table.viewport()->height(), table.rowHeight(0)) << "the bar stands below the rows";
            }
        }
    }
}

TEST_F(PersonPageTest, SimilarCardsAreMarkedWithCompare) {
    const base::Id twin = addPerson(u"Жарикова"_s, {{u"email"_s, u"zharikova@example.org"_s}});
    ASSERT_TRUE(test::waitUntil([&] { return m_page->card().similar.size() == 1; }));
    QSignalSpy compare(m_page.get(), &PersonPage::compareRequested);
    child<QPushButton>(u"Сравнить"_s)->click();
    ASSERT_EQ(compare.count(), 1);
    EXPECT_EQ(compare.first().at(0).value<base::Id>(), m_person);
    EXPECT_EQ(compare.first().at(1).value<base::Id>(), twin);
}

TEST_F(PersonPageTest, ACardThatGoesSaysSo) {
    const base::Id person = addPerson(u"Сизых"_s);
    open(person);
    QSignalSpy shown(m_page.get(), &PersonPage::shown);
    test::waitFor(workspace().apply(u"delete"_s, {{services::Edit::Kind::Remove, &domain::entity(u"person"), person}}));
    ASSERT_TRUE(test::waitUntil([&] { return shown.count() > 0; }));
    EXPECT_FALSE(m_page->card().person.isValid());
    EXPECT_NE(child<QLabel>(u"Этой карточки больше нет: удаление или объединение."_s), nullptr);
}

TEST_F(PersonPageTest, ADamagedStoreIsOnlyLookedAt) {
    workspace().setDamaged();
    ASSERT_TRUE(test::waitUntil([&] { return line(u"city")->isReadOnly(); }));
    for (auto* row : m_page->findChildren<person::ConsentRow*>()) {
        for (auto* button : row->findChildren<QPushButton*>()) EXPECT_FALSE(button->isVisible());
    }
}

TEST_F(PersonPageTest, LooksRightInBothLanguagesAndLooks) {
    addPerson(u"Жарикова"_s, {{u"email"_s, u"zharikova@example.org"_s}});
    set(u"person"_s, m_person, u"consent_processing"_s, true);
    ASSERT_TRUE(test::waitUntil([&] { return !m_page->card().similar.isEmpty(); }));
    for (const auto language : {base::Language::Russian, base::Language::English}) {
        m_translator.setLanguage(language);
        for (const auto look : {kit::theme::Look::Light, kit::theme::Look::Dark}) {
            kit::theme::setLook(look);
            for (const QSize size : {QSize(1150, 760), QSize(812, 560), QSize(800, 1700)}) {
                m_page->resize(size);
                test::shoot(*m_page, u"person-%1-%2-%3"_s.arg(base::languageCode(language), kit::theme::lookName(look),
                                                              QString::number(size.width())));
                EXPECT_LE(m_page->width(), size.width()) << "the page is wider than its window";
            }
        }
    }
    EXPECT_NE(child<QLabel>(u"Roles in schools"_s), nullptr);
}

} // namespace
