// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/inlinemessage.h"
#include "kit/translator.h"
#include "plan/datestep.h"
#include "plan/fieldform.h"
#include "plan/venueshortlist.h"
#include "support/people.h"
#include "support/teststore.h"
#include "tables/recordtable.h"
#include "timetable/programmedesk.h"
#include "timetable/takedialog.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rs;
using namespace rs::plan;
using test::waitUntil;

namespace {

class DateStepTest : public testing::Test {
protected:
    DateStepTest() {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        translator.setLanguage(base::Language::Russian);
        school =
            add(u"event",
                {{"title", u"Школа вопросов"_s}, {"zone", u"Asia/Krasnoyarsk"_s}, {"start", at(12)}, {"end", at(13)}});
    }

    //! Noon of a day in March 2027 in Krasnoyarsk.
    static qint64 at(int day) {
        return QDateTime(QDate(2027, 3, day), QTime(12, 0), QTimeZone("Asia/Krasnoyarsk")).toMSecsSinceEpoch();
    }
    base::Id add(QAnyStringView table, const QList<std::pair<const char*, QVariant>>& values) {
        domain::Record record(domain::entity(table), base::newId());
        for (const auto& [field, value] : values) record.set(QLatin1String(field), value);
        store.add({record});
        return record.id();
    }
    [[nodiscard]] domain::Record get(QAnyStringView table, const base::Id& id) {
        const auto found = store.workspace().reader().find(domain::entity(table), id);
        return found && *found ? **found : domain::Record();
    }
    std::unique_ptr<DateStep> open() {
        auto step = std::make_unique<DateStep>(store.workspace());
        step->resize(900, 800);
        step->show();
        step->setSchool(school);
        EXPECT_TRUE(waitUntil([&] { return step->desk().board().event().isValid(); }));
        return step;
    }
    [[nodiscard]] static QPushButton* button(const QWidget& widget, const QString& text) {
        for (QPushButton* one : widget.findChildren<QPushButton*>())
            if (one->text() == text) return one;
        return nullptr;
    }
    [[nodiscard]] static bool hasLabel(const QWidget& widget, const QString& text) {
        const QList<QLabel*> labels = widget.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* one) { return one->text() == text; });
    }

    QTemporaryDir m_settings;
    kit::Translator translator;
    test::TestStore store;
    base::Id school;
};

} // namespace

TEST_F(DateStepTest, AnEmptyProgrammeIsOfferedThatOfAnotherSchool) {
    const auto step = open();
    QPushButton* take = button(*step, u"Взять из другой школы..."_s);
    ASSERT_TRUE(take);
    EXPECT_TRUE(take->isVisible());
    EXPECT_EQ(take->toolTip(), u"Взять программу другой школы"_s);
    EXPECT_LE(step->minimumSizeHint().width(), 560) << "1024 wide: rail, list of steps and margins beside it";
    step->resize(560, 760);
    test::shoot(*step, u"step5-empty-ru-560"_s);
    QTest::mouseClick(take, Qt::LeftButton);
    auto* dialog = step->findChild<timetable::TakeDialog*>();
    ASSERT_TRUE(dialog);
    QTest::qWait(100);
    test::shoot(*dialog, u"take-ru"_s);
    dialog->reject();
    add(u"session", {{"event_id", QVariant::fromValue(school)}, {"title", u"Открытие"_s}});
    EXPECT_TRUE(waitUntil([&] { return !take->isVisible(); }));
}

TEST_F(DateStepTest, TheNameOfTheFieldSaysTheDayOfTheWeek) {
    const auto step = open();
    EXPECT_TRUE(hasLabel(*step, u"Начало, пятница"_s));
    EXPECT_TRUE(hasLabel(*step, u"Конец, суббота"_s));
    const domain::Entity& entity = domain::entity(u"event");
    test::waitFor(store.workspace().apply(
        u"edit"_s, {{services::Edit::Kind::Update, &entity, school, {{entity.indexOf(u"end"), at(11)}}}}));
    EXPECT_TRUE(waitUntil([&] { return hasLabel(*step, u"Конец раньше начала."_s); }));
}

TEST_F(DateStepTest, AChosenVenueBecomesThatOfTheSchoolInOneStep) {
    const base::Id first = add(u"venue", {{"name", u"Детский сад № 312"_s}, {"capacity", 180LL}});
    const base::Id second = add(u"venue", {{"name", u"Дом учителя"_s}});
    const base::Id good =
        add(u"venue_option", {{"event_id", QVariant::fromValue(school)}, {"venue_id", QVariant::fromValue(first)}});
    const base::Id before = add(
        u"venue_option",
        {{"event_id", QVariant::fromValue(school)}, {"venue_id", QVariant::fromValue(second)}, {"state", u"chosen"_s}});
    const auto step = open();
    EXPECT_TRUE(waitUntil([&] { return step->shortlist().amount() == 2; }));
    step->showShortlist(true);
    tables::RecordTable& table = step->shortlist().table();
    ASSERT_TRUE(waitUntil([&] { return table.model().rowCount() >= 2; }));
    for (int row = 0; row < 2; ++row) {
        if (table.model().recordAt(row).id() == good) table.grid().setCurrentIndex(table.model().index(row, 0));
    }
    EXPECT_TRUE(step->shortlist().details().contains(u"180 мест"_s)) << step->shortlist().details().toStdString();
    QTest::mouseClick(step->shortlist().chooseButton(), Qt::LeftButton);
    EXPECT_TRUE(waitUntil([&] { return get(u"event", school).reference(u"venue_id") == first; }));
    EXPECT_EQ(get(u"venue_option", good).text(u"state"), u"chosen"_s);
    EXPECT_EQ(get(u"venue_option", before).text(u"state"), u"considered"_s);
    test::waitFor(store.workspace().undo());
    EXPECT_TRUE(get(u"event", school).reference(u"venue_id").isNull());
    EXPECT_EQ(get(u"venue_option", before).text(u"state"), u"chosen"_s);
}

TEST_F(DateStepTest, AMovedSchoolTakesItsProgrammeAlongByOneClick) {
    const base::Id session = add(u"session", {{"event_id", QVariant::fromValue(school)},
                                              {"title", u"Встреча"_s},
                                              {"start", at(5)},
                                              {"end", at(5) + 3'600'000}});
    const auto step = open();
    ASSERT_TRUE(waitUntil([&] { return step->message().isVisible(); }));
    QTest::mouseClick(step->message().actionButtons().value(0), Qt::LeftButton);
    EXPECT_TRUE(waitUntil([&] { return get(u"session", session).value(u"start").toLongLong() == at(12); }));
    EXPECT_TRUE(waitUntil([&] { return !step->message().isVisible(); }));
    test::waitFor(store.workspace().undo());
    EXPECT_EQ(get(u"session", session).value(u"start").toLongLong(), at(5));
}

TEST_F(DateStepTest, TheFieldsStandInOneLineAndTheZoneIsNamedByItsCity) {
    const auto step = open();
    step->resize(690, 700); // what a window of 1440 leaves
    QCoreApplication::processEvents();
    const auto top = [&](QAnyStringView field) {
        QWidget* editor = step->form().edit(field)->editor();
        return editor->mapTo(step.get(), QPoint()).y();
    };
    for (const char* field : {"end", "zone", "venue_id"}) EXPECT_EQ(top(QLatin1String(field)), top(u"start")) << field;
    auto* zone = qobject_cast<QComboBox*>(step->form().edit(u"zone")->editor());
    ASSERT_TRUE(zone);
    EXPECT_EQ(zone->currentText(), u"Красноярск, UTC+7"_s);
    int times = 0;
    for (const QLabel* one : step->findChildren<QLabel*>())
        times += one->isVisible() && one->text().contains(u"на ваших часах"_s, Qt::CaseInsensitive);
    EXPECT_LE(times, 1) << "the viewer's clock is told twice";
}

TEST_F(DateStepTest, MissingThingsLeadToTheirPlace) {
    const auto step = open();
    step->activateWindow();
    step->focusField(u"venue_id"_s);
    EXPECT_TRUE(step->form().isAncestorOf(step->focusWidget()));
    step->focusField(u"sessions"_s);
    EXPECT_TRUE(step->desk().isAncestorOf(step->focusWidget()));
}
