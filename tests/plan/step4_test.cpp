// SPDX-License-Identifier: GPL-3.0-or-later
#include "stepfixture.h"

#include "plan/step4page.h"

#include "kit/emptystate.h"
#include "kit/inlinemessage.h"
#include "kit/searchfield.h"
#include "kit/theme/theme.h"
#include "kit/undobar.h"
#include "plan/speakerdirectory.h"
#include "plan/speakersuggestions.h"
#include "plan/statefilter.h"
#include "tables/recordtable.h"

#include <QPushButton>
#include <QTableView>

namespace {

using namespace Qt::StringLiterals;
using namespace rs;
using plan::Step4Page;
using services::SpeakerStep;

class Step4Test : public test::StepTest<Step4Page> {
protected:
    void SetUp() override {
        StepTest::SetUp();
        set(u"event"_s, m_school, u"topic"_s, u"Опыты с водой"_s);
    }
    base::Id addSpeaker(const base::Id& school, const QString& name,
                        const QList<std::pair<QString, QVariant>>& more = {}) {
        return add(u"speaker"_s, QList<std::pair<QString, QVariant>>{{u"event_id"_s, QVariant::fromValue(school)},
                                                                     {u"name"_s, name}} +
                                     more);
    }
    //! A speaker of an earlier school on the same topic.
    base::Id addPastSpeaker(const QString& name, const QString& phone = {}) {
        const base::Id past = addSchool(u"Лёд и пар"_s, -100);
        set(u"event"_s, past, u"topic"_s, u"Опыты с водой"_s);
        const base::Id person = addPerson(name, {{u"phone"_s, phone}});
        addSpeaker(past, name,
                   {{u"person_id"_s, QVariant::fromValue(person)},
                    {u"state"_s, u"accepted"_s},
                    {u"title"_s, u"Тает и течёт"_s},
                    {u"phone"_s, phone}});
        return person;
    }
    void show(int width = 900, int height = 900) {
        ASSERT_NO_FATAL_FAILURE(showPage(width, height));
        QSignalSpy loaded(m_page, &Step4Page::loaded);
        m_page->setSchool(m_school);
        ASSERT_TRUE(test::waitUntil([&] { return loaded.count() > 0 && settled(); }));
    }
    bool settled() const { return m_page->table().model().rows().isComplete(); }
    QString stateText(const QString& code) const { return m_page->states().button(code)->text(); }
    bool waitForState(const QString& code, const QString& text) const {
        return test::waitUntil([&] { return stateText(code) == text; });
    }
    void chooseRow(const base::Id& id) {
        models::RecordTableModel& model = m_page->table().model();
        ASSERT_TRUE(test::waitUntil([&] { return model.rowOfRecord(id) >= 0; }));
        m_page->table().grid().setFocus();
        m_page->table().grid().setCurrentIndex(model.index(model.rowOfRecord(id), model.columns().indexOf(u"name")));
    }
    QString today() const {
        return QDateTime::currentDateTimeUtc().toTimeZone(QTimeZone("Asia/Krasnoyarsk")).date().toString(Qt::ISODate);
    }
    QString dayFromNow(int days) const {
        return QDate::fromString(today(), Qt::ISODate).addDays(days).toString(Qt::ISODate);
    }
};

TEST_F(Step4Test, AStepIsWrittenIntoTheChosenRowAndDated) {
    const base::Id speaker = addSpeaker(m_school, u"Дорожкин Илья"_s, {{u"state"_s, u"idea"_s}});
    show();
    chooseRow(speaker);
    QTest::mouseClick(m_page->button(SpeakerStep::Invited), Qt::LeftButton);
    ASSERT_TRUE(waitForState(u"invited"_s, u"Invited · 1"_s));
    EXPECT_EQ(value(u"speaker"_s, speaker, u"invited_on"_s), today());
    EXPECT_EQ(value(u"speaker"_s, speaker, u"answer_by"_s), dayFromNow(14));
    chooseRow(speaker);
    m_page->button(SpeakerStep::Accepted)->setFocus();
    QTest::keyClick(m_page->button(SpeakerStep::Accepted), Qt::Key_Space);
    ASSERT_TRUE(waitForState(u"accepted"_s, u"Accepted · 1"_s));
    EXPECT_EQ(value(u"speaker"_s, speaker, u"answered_on"_s), today());
    test::waitFor(workspace().undo());
    EXPECT_EQ(value(u"speaker"_s, speaker, u"state"_s), u"invited"_s);
    ASSERT_TRUE(waitForState(u"accepted"_s, u"Accepted · 0"_s));
}

TEST_F(Step4Test, SeveralRowsAreOneStepOfUndo) {
    const base::Id first = addSpeaker(m_school, u"Аксарина Роза"_s, {{u"state"_s, u"idea"_s}});
    const base::Id second = addSpeaker(m_school, u"Кедрина Тая"_s, {{u"state"_s, u"idea"_s}});
    show();
    ASSERT_TRUE(test::waitUntil([&] { return m_page->table().model().recordCount() == 2; }));
    m_page->table().grid().selectAll();
    QTest::mouseClick(m_page->button(SpeakerStep::Invited), Qt::LeftButton);
    ASSERT_TRUE(waitForState(u"invited"_s, u"Invited · 2"_s));
    test::waitFor(workspace().undo());
    EXPECT_EQ(value(u"speaker"_s, first, u"state"_s), u"idea"_s);
    EXPECT_EQ(value(u"speaker"_s, second, u"state"_s), u"idea"_s);
}

TEST_F(Step4Test, WithoutARowNothingCanBeDated) {
    show();
    for (const SpeakerStep step : {SpeakerStep::Invited, SpeakerStep::Accepted, SpeakerStep::Declined})
        EXPECT_FALSE(m_page->button(step)->isEnabled());
    EXPECT_TRUE(m_page->table().emptyState()->isVisible());
}

TEST_F(Step4Test, AStateFiltersTheTable) {
    addSpeaker(m_school, u"Аксарина Роза"_s, {{u"state"_s, u"idea"_s}});
    const base::Id accepted = addSpeaker(m_school, u"Кедрина Тая"_s, {{u"state"_s, u"accepted"_s}});
    show();
    ASSERT_TRUE(waitForState({}, u"All · 2"_s));
    QTest::mouseClick(m_page->states().button(u"accepted"_s), Qt::LeftButton);
    ASSERT_TRUE(test::waitUntil([&] { return m_page->table().model().recordCount() == 1; }));
    EXPECT_EQ(m_page->table().model().recordAt(0).id(), accepted);
    m_page->table().model().clearFilters();
    EXPECT_EQ(m_page->states().current(), QString());
    ASSERT_TRUE(test::waitUntil([&] { return m_page->table().model().recordCount() == 2; }));
}

TEST_F(Step4Test, WhoIsSilentTooLongIsNamedShownAndAskedAgain) {
    addSpeaker(m_school, u"Аксарина Роза"_s, {{u"state"_s, u"invited"_s}, {u"answer_by"_s, dayFromNow(5)}});
    const base::Id silent =
        addSpeaker(m_school, u"Кедрина Тая"_s,
                   {{u"state"_s, u"invited"_s}, {u"invited_on"_s, dayFromNow(-20)}, {u"answer_by"_s, dayFromNow(-3)}});
    show();
    EXPECT_TRUE(m_page->silence().isVisible());
    EXPECT_TRUE(m_page->silence().text().contains(u"Кедрина Тая (3 days)"_s)) << m_page->silence().text().toStdString();
    EXPECT_FALSE(m_page->silence().text().contains(u"Аксарина"_s));
    m_page->focusField(u"answers"_s);
    const auto& grid = m_page->table().grid();
    ASSERT_EQ(grid.chosenRows().size(), 1);
    EXPECT_EQ(m_page->table().model().recordAt(grid.chosenRows().first()).id(), silent);
    QTest::mouseClick(m_page->silence().actionButtons().at(1), Qt::LeftButton);
    ASSERT_TRUE(test::waitUntil([&] { return !m_page->silence().isVisible(); }));
    EXPECT_EQ(value(u"speaker"_s, silent, u"answer_by"_s), dayFromNow(14));
    EXPECT_EQ(value(u"speaker"_s, silent, u"invited_on"_s), dayFromNow(-20));
}

TEST_F(Step4Test, OneClickMakesAnIdeaOfASuggestion) {
    const base::Id person = addPastSpeaker(u"Дорожкин"_s, u"+79000000001"_s);
    show();
    ASSERT_EQ(m_page->suggestions().buttons().size(), 1);
    EXPECT_TRUE(m_page->suggestions().buttons().first()->accessibleName().contains(u"Дорожкин"_s));
    EXPECT_TRUE(m_page->suggestions().buttons().first()->accessibleDescription().contains(u"Лёд и пар"_s))
        << m_page->suggestions().buttons().first()->accessibleDescription().toStdString();
    m_page->suggestions().buttons().first()->setFocus();
    QTest::keyClick(m_page->suggestions().buttons().first(), Qt::Key_Space);
    ASSERT_TRUE(waitForState(u"idea"_s, u"Idea · 1"_s));
    ASSERT_TRUE(test::waitUntil([&] { return m_page->table().model().recordCount() == 1; }));
    const domain::Record idea = m_page->table().model().recordAt(0);
    EXPECT_EQ(idea.reference(u"person_id"), person);
    EXPECT_EQ(idea.text(u"phone"), u"+79000000001"_s);
    EXPECT_TRUE(m_page->table().undoBar()->text().contains(u"Дорожкин"_s));
    ASSERT_TRUE(test::waitUntil([&] { return m_page->suggestions().buttons().isEmpty(); }));
    EXPECT_FALSE(m_page->suggestions().emptySentence().isEmpty());
}

TEST_F(Step4Test, WithoutATopicTheWayIsSaid) {
    set(u"event"_s, m_school, u"topic"_s, {});
    show();
    EXPECT_TRUE(m_page->suggestions().emptySentence().contains(u"step 1"_s));
}

TEST_F(Step4Test, TheDirectoryIsSearchedAndAddedFromByKeyboard) {
    addPastSpeaker(u"Дорожкин"_s, u"+79000000001"_s);
    const base::Id other = addSchool(u"Лес"_s, -50);
    addSpeaker(other, u"Семёнова Ёлка"_s, {{u"state"_s, u"accepted"_s}, {u"email"_s, u"elka@example.org"_s}});
    show();
    QSignalSpy loaded(&m_page->directory(), &plan::SpeakerDirectory::loaded);
    m_page->showPart(Step4Page::Part::Directory);
    ASSERT_TRUE(test::waitUntil([&] { return loaded.count() > 0; }));
    EXPECT_EQ(m_page->directory().table().model()->rowCount(), 2);
    m_page->directory().search().setText(u"семенова"_s);
    EXPECT_EQ(m_page->directory().table().model()->rowCount(), 1);
    EXPECT_TRUE(m_page->directory().details().contains(u"elka@example.org"_s));
    EXPECT_TRUE(m_page->directory().details().contains(u"Лес"_s));
    QTest::keyClick(&m_page->directory().table(), Qt::Key_Return);
    ASSERT_TRUE(waitForState(u"idea"_s, u"Idea · 1"_s));
    ASSERT_TRUE(test::waitUntil([&] { return !m_page->directory().addButton().isEnabled(); }));
    m_page->directory().search().clear();
    m_page->directory().search().setText(u"нет такого"_s);
    EXPECT_TRUE(m_page->directory().emptyState().isVisible());
}

TEST_F(Step4Test, TheFirstTalkWithoutATitleIsFound) {
    addSpeaker(m_school, u"Аксарина Роза"_s, {{u"state"_s, u"accepted"_s}, {u"title"_s, u"Пар"_s}});
    const base::Id untitled = addSpeaker(m_school, u"Кедрина Тая"_s, {{u"state"_s, u"accepted"_s}});
    show();
    ASSERT_TRUE(test::waitUntil([&] { return m_page->table().model().recordCount() == 2; }));
    m_page->focusField(u"talks"_s);
    const QModelIndex current = m_page->table().grid().currentIndex();
    EXPECT_EQ(m_page->table().model().recordAt(current.row()).id(), untitled);
    EXPECT_EQ(m_page->table().model().columns().at(current.column()).key(), u"title"_s);
}

TEST_F(Step4Test, LooksRightInBothLanguagesAndLooks) {
    addPastSpeaker(u"Дорожкин Илья Степанович"_s, u"+79000000001"_s);
    addSpeaker(m_school, u"Аксарина Роза Львовна"_s, {{u"state"_s, u"accepted"_s}, {u"title"_s, u"Пар"_s}});
    addSpeaker(m_school, u"Кедрина Тая"_s, {{u"state"_s, u"invited"_s}, {u"answer_by"_s, dayFromNow(-3)}});
    m_translator.setLanguage(base::Language::Russian);
    show(716, 900);
    m_page->retranslate();
    EXPECT_EQ(stateText(u"invited"_s), u"Приглашение · 1"_s);
    EXPECT_EQ(m_page->button(SpeakerStep::Invited)->text(), u"Приглашение сегодня"_s);
    test::shoot(m_area, u"step4-ru"_s);
    m_page->showPart(Step4Page::Part::Directory);
    ASSERT_TRUE(test::waitUntil([&] { return m_page->directory().table().model()->rowCount() > 0; }));
    test::shoot(m_area, u"step4-directory-ru"_s);
    m_translator.setLanguage(base::Language::English);
    kit::theme::setLook(kit::theme::Look::Dark);
    m_page->retranslate();
    EXPECT_LE(m_page->minimumSizeHint().width(), 560); // 1024 wide: rail, list of steps and margins beside it
    m_page->showPart(Step4Page::Part::School);
    m_area.resize(600, 640);
    test::shoot(m_area, u"step4-dark-en-600"_s);
    kit::theme::setLook(kit::theme::Look::Light);
}

} // namespace
