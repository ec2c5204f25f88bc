// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/fieldform.h"

#include "kit/label.h"
#include "plan/planfixture.h"

#include <QComboBox>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace rs;
using plan::FieldForm;

namespace {

class FieldFormTest : public test::PlanTest {
protected:
    void SetUp() override {
        PlanTest::SetUp();
        m_form = std::make_unique<FieldForm>(workspace());
        for (const char* field : {"title", "zone", "venue_id"}) m_form->addField(field);
        m_form->setRecord(m_school);
        m_form->show();
    }
    [[nodiscard]] QComboBox* list(QAnyStringView field) const {
        return qobject_cast<QComboBox*>(m_form->edit(field)->editor());
    }
    [[nodiscard]] bool says(const QString& title) const {
        const auto labels = m_form->findChildren<kit::Label*>();
        return std::any_of(labels.begin(), labels.end(), [&](const kit::Label* one) { return one->text() == title; });
    }

    std::unique_ptr<FieldForm> m_form;
};

TEST_F(FieldFormTest, ReadsAgainOnlyWhatConcernsItsRecord) {
    QSignalSpy shown(m_form.get(), &FieldForm::shown);
    const base::Id other = addSchool(u"Другая школа"_s, 50);
    set(u"event"_s, other, u"title"_s, u"Третья школа"_s);
    set(u"team_member"_s, m_leader, u"name"_s, u"Сизых Олег"_s);
    settle();
    EXPECT_EQ(shown.count(), 0) << "nothing of this school";
    set(u"event"_s, m_school, u"title"_s, u"Вопросы"_s);
    EXPECT_TRUE(test::waitUntil([&] { return shown.count() == 1; }));
    EXPECT_EQ(m_form->record().title(), u"Вопросы"_s);
}

TEST_F(FieldFormTest, FollowsTheNamesOfRecordsThatFieldsPointTo) {
    const base::Id venue = add(u"venue"_s, {{u"name"_s, u"Дом учителя"_s}});
    set(u"event"_s, m_school, u"venue_id"_s, QVariant::fromValue(venue));
    ASSERT_TRUE(test::waitUntil([&] { return list(u"venue_id")->currentText() == u"Дом учителя"_s; }));
    set(u"venue"_s, venue, u"name"_s, u"Дворец"_s);
    EXPECT_TRUE(test::waitUntil([&] { return list(u"venue_id")->currentText() == u"Дворец"_s; }));
}

TEST_F(FieldFormTest, OtherTitlesDoNotFillTheListsAnew) {
    QString word = u"First"_s;
    m_form->setTitle("title", [&word] { return word; });
    EXPECT_TRUE(says(u"First"_s));
    QSignalSpy filled(list(u"zone")->model(), &QAbstractItemModel::rowsInserted);
    word = u"Second"_s;
    m_form->refreshTitles();
    EXPECT_TRUE(says(u"Second"_s));
    m_form->retranslate();
    m_form->addField("format");
    EXPECT_EQ(filled.count(), 0) << "the language is the same";
    EXPECT_TRUE(says(u"Second"_s));
}

TEST_F(FieldFormTest, AnotherLanguageFillsThem) {
    const QString english = list(u"zone")->itemText(3);
    EXPECT_TRUE(says(u"Title"_s));
    m_translator.setLanguage(base::Language::Russian);
    m_form->retranslate();
    EXPECT_NE(list(u"zone")->itemText(3), english);
    EXPECT_FALSE(says(u"Title"_s));
}

} // namespace
