// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/record.h"
#include "plan/askersdialog.h"
#include "plan/planfixture.h"
#include "plan/topicstep.h"
#include "services/valuetext.h"
#include "tables/fieldedit.h"

#include <QListWidget>
#include <QPushButton>
#include <QToolButton>

namespace rs::test {

using namespace Qt::StringLiterals;

namespace {

//! A topic that one person of several is noted at, seen on step 1.
class AskersTest : public PlanTest {
protected:
    void SetUp() override {
        PlanTest::SetUp();
        m_first = addPerson(u"Вьюгина"_s);
        m_second = addPerson(u"Кедрин"_s);
        m_topic = add(u"topic"_s,
                      {{u"title"_s, u"Дневник наблюдений"_s}, {u"asked_by"_s, services::referencesOf({m_first})}});
        add(u"response"_s, {{u"event_id"_s, QVariant::fromValue(m_school)},
                            {u"answers"_s, uR"({"next_topics":"дневник наблюдений"})"_s}});
        open();
        ASSERT_TRUE(waitUntil([&] { return button() != nullptr; }));
    }
    plan::TopicStep& step() { return *m_page->findChild<plan::TopicStep*>(); }
    //! Behind the topic's line; made anew whenever topics are read.
    QToolButton* button() {
        for (auto* one : step().findChildren<QToolButton*>()) {
            if (one->accessibleName() == u"Who asked for \u201cДневник наблюдений\u201d"_s) return one;
        }
        return nullptr;
    }
    QList<base::Id> noted() { return services::idsOf(value(u"topic"_s, m_topic, u"asked_by"_s)); }
    plan::AskersDialog* dialog() { return m_page->window()->findChild<plan::AskersDialog*>(); }

    base::Id m_first, m_second, m_topic;
};

} // namespace

TEST_F(AskersTest, NamesAreSaidWithThoseThatHaveNone) {
    EXPECT_EQ(button()->toolTip(), u"Asked for by: Вьюгина Нелли Ринатовна, and 1 more"_s);
    EXPECT_EQ(button()->accessibleDescription(), button()->toolTip());
    shoot(*m_page, u"askers-step"_s);
}

TEST_F(AskersTest, PeopleAreNotedAndTakenOutByKeys) {
    QTest::keyClick(button(), Qt::Key_Space);
    ASSERT_TRUE(dialog());
    ASSERT_EQ(dialog()->list()->count(), 1);
    QWidget* field = dialog()->personField()->editor();
    type(field, u"Кедрин Нелли Ринатовна"_s);
    QTest::keyClick(field, Qt::Key_Return);
    ASSERT_TRUE(waitUntil([&] { return noted() == QList{m_first, m_second}; }));
    ASSERT_TRUE(waitUntil([&] { return dialog()->list()->count() == 2; }));
    EXPECT_TRUE(dialog()->personField()->value().isNull()) << "ready for the next one";
    shoot(*dialog(), u"askers"_s);
    EXPECT_TRUE(waitUntil([&] { return button() && button()->toolTip().contains(u"Кедрин"_s); }));
    dialog()->list()->setCurrentRow(0);
    dialog()->list()->setFocus();
    QTest::keyClick(dialog()->list(), Qt::Key_Delete);
    EXPECT_TRUE(waitUntil([&] { return noted() == QList{m_second}; }));
    waitFor(workspace().undo());
    EXPECT_EQ(noted(), (QList{m_first, m_second}));
    EXPECT_TRUE(waitUntil([&] { return dialog()->list()->count() == 2; })) << "undo is seen";
}

TEST_F(AskersTest, PeopleAreTakenOutByTheMouse) {
    button()->click();
    ASSERT_TRUE(dialog());
    EXPECT_FALSE(dialog()->removeButton()->isEnabled()) << "nobody is chosen";
    dialog()->list()->setCurrentRow(0);
    QTest::mouseClick(dialog()->removeButton(), Qt::LeftButton);
    EXPECT_TRUE(waitUntil([&] { return noted().isEmpty(); }));
    EXPECT_TRUE(waitUntil([&] { return button() && button()->toolTip() == u"Note who asked for this topic"_s; }));
}

} // namespace rs::test
