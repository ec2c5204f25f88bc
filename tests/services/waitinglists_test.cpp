// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/importer.h"
#include "services/merge.h"
#include "services/rowedits.h"
#include "services/waitingfixture.h"
#include "support/storework.h"
#include "support/teststore.h"

namespace rs::test {

using namespace Qt::StringLiterals;

namespace {

//! One place, taken; two wait, the second registered first.
class FullSchool : public WaitingTest {
protected:
    void SetUp() override {
        WaitingTest::SetUp();
        school = addFull(1);
        inside = put(school, u"confirmed"_s);
        late = put(school, u"waiting"_s, 2000);
        early = put(school, u"waiting"_s, 1000);
    }
    [[nodiscard]] QStringList line() { return statesOf({inside, early, late}); }
    const QStringList full{u"confirmed"_s, u"waiting"_s, u"waiting"_s};

    Id school, inside, early, late;
};

} // namespace

TEST_F(FullSchool, APlaceGivenBackGoesToTheFirstOfTheLineInTheSameStep) {
    const storage::Changes changes = set(u"participant", inside, u"status", u"declined"_s);
    EXPECT_EQ(line(), (QStringList{u"declined"_s, u"registered"_s, u"waiting"_s}));
    EXPECT_EQ(get(u"participant", early).value(u"offered_at"), now);
    const auto& touched = changes.touched.value(&domain::entity(u"participant"));
    EXPECT_EQ(touched.ids, (QList<Id>{inside, early})) << "who shows rows hears of both";
    EXPECT_EQ(changes.counted, 1) << "the deed is one of one record";
    EXPECT_EQ(changes.action, u"edit"_s);
}

TEST_F(FullSchool, OneStepOfUndoTakesBackBothAndMovesNobody) {
    set(u"participant", inside, u"status", u"cancelled"_s);
    const auto step = storage::Undo(store()).nextUndo();
    ASSERT_TRUE(step && *step);
    EXPECT_EQ((*step)->action, u"edit"_s);
    EXPECT_EQ((*step)->records, 1);
    undo();
    EXPECT_EQ(line(), full);
    EXPECT_TRUE(get(u"participant", early).value(u"offered_at").isNull());
    redo();
    EXPECT_EQ(line(), (QStringList{u"cancelled"_s, u"registered"_s, u"waiting"_s}));
    undo();
    EXPECT_EQ(line(), full);
}

TEST_F(FullSchool, UndoThatFreesAPlaceMovesNobody) {
    set(u"event", school, u"waiting_list", false);
    set(u"participant", inside, u"status", u"invited"_s);
    set(u"participant", inside, u"status", u"confirmed"_s);
    set(u"event", school, u"waiting_list", true);
    EXPECT_EQ(line(), full);
    undo();
    undo(); // of «confirmed»: a place is free now
    EXPECT_EQ(line(), (QStringList{u"invited"_s, u"waiting"_s, u"waiting"_s}));
}

TEST_F(FullSchool, EveryWayToAFreePlaceIsOne) {
    const Id other = addFull(0);
    struct Way {
        const char* name;
        std::function<void()> go;
        int moved;
    };
    const Way ways[] = {
        {"deleted", [&] { remove(u"participant", inside); }, 1},
        {"went to another school", [&] { set(u"participant", inside, u"event_id", QVariant::fromValue(other)); }, 1},
        {"more places", [&] { set(u"event", school, u"capacity", 3); }, 2},
        {"many more places", [&] { set(u"event", school, u"capacity", 100); }, 2},
        {"the list switched on",
         [&] {
             set(u"event", school, u"waiting_list", false);
             set(u"event", school, u"capacity", 2);
             EXPECT_EQ(line(), full);
             set(u"event", school, u"waiting_list", true);
         },
         1},
        {"put off",
         [&] {
             set(u"event", school, u"start", now - hour);
             set(u"event", school, u"capacity", 2);
             EXPECT_EQ(line(), full);
             set(u"event", school, u"start", now + hour);
         },
         1},
        {"merged",
         [&] {
             const Id again = put(person(school, u"registered"_s));
             set(u"event", school, u"capacity", 2);
             EXPECT_EQ(line(), full);
             EXPECT_TRUE(services::mergeRecords(store(), {&domain::entity(u"participant"), inside, again, {}}, u"t"_s));
         },
         1},
    };
    for (const Way& way : ways) {
        way.go();
        QStringList waiting{statusOf(early), statusOf(late)};
        EXPECT_EQ(waiting.count(u"registered"_s), way.moved) << way.name;
        while (*storage::Undo(store()).nextUndo()) undo();
        EXPECT_EQ(line(), full) << way.name;
    }
}

TEST_F(FullSchool, NothingElseMovesAnybody) {
    struct Way {
        const char* name;
        std::function<void()> go;
    };
    const Id registered = put(addFull(5), u"registered"_s);
    const Way ways[] = {
        {"another field", [&] { set(u"participant", inside, u"city", u"Канск"_s); }},
        {"another title", [&] { set(u"event", school, u"title", u"Другая"_s); }},
        {"a place is confirmed", [&] { set(u"participant", inside, u"status", u"attended"_s); }},
        {"fewer places", [&] { set(u"event", school, u"capacity", 0); }},
        {"places unknown", [&] { set(u"event", school, u"capacity", {}); }},
        {"somewhere else", [&] { set(u"participant", registered, u"status", u"declined"_s); }},
        {"one more waits", [&] { put(school, u"waiting"_s, 3000); }},
        {"the list is off",
         [&] {
             set(u"event", school, u"waiting_list", false);
             remove(u"participant", inside);
             set(u"event", school, u"capacity", 50);
         }},
        {"the school is on",
         [&] {
             set(u"event", school, u"status", u"running"_s);
             set(u"participant", inside, u"status", u"no_show"_s);
         }},
        {"cancelled",
         [&] {
             set(u"event", school, u"status", u"cancelled"_s);
             set(u"participant", inside, u"status", u"cancelled"_s);
         }},
    };
    for (const Way& way : ways) {
        way.go();
        EXPECT_EQ(statesOf({early, late}), (QStringList{u"waiting"_s, u"waiting"_s})) << way.name;
        while (*storage::Undo(store()).nextUndo()) undo();
        EXPECT_EQ(line(), full) << way.name;
    }
}

//! Time passes without anybody's deed: the organizer asks for it.
TEST_F(FullSchool, OffersThatLapsedStayWithWhoAsksForThem) {
    set(u"event", school, u"waiting_hours", 24);
    set(u"participant", inside, u"status", u"declined"_s);
    EXPECT_EQ(statusOf(early), u"registered"_s);
    const domain::Entity& entity = domain::entity(u"participant");
    carryOut([&](storage::Writer& writer) { // the offer is old by now
        return writer.update(entity, early, {{entity.indexOf(u"offered_at"), now - 48 * hour}});
    });
    set(u"participant", put(school, u"invited"_s), u"status", u"declined"_s);
    EXPECT_EQ(statesOf({early, late}), (QStringList{u"registered"_s, u"waiting"_s}));
    carryOut([&](storage::Writer& writer) -> Result<> {
        RS_TRY(services::followWaitingLine(writer, school, now));
        return {};
    });
    EXPECT_EQ(statesOf({early, late}), (QStringList{u"waiting"_s, u"registered"_s}));
}

TEST_F(FullSchool, AStepThatFailsMovesNobody) {
    const auto done = services::carryOut(store(), {u"edit"_s, u"test"_s}, [&](storage::Writer& writer) -> Result<> {
        RS_TRY(writer.remove(domain::entity(u"participant"), inside));
        return base::fail(base::ErrorCode::Cancelled);
    });
    EXPECT_FALSE(done);
    EXPECT_EQ(line(), full);
}

TEST_F(FullSchool, AListOfNewPeopleFillsThePlacesThatAreThere) {
    set(u"event", school, u"capacity", 4); // two move up, one place is left
    const auto source = services::ImportSource::readText(
        u"Фамилия\tИмя\tСтатус\nЁлкина\tСофья\tв листе ожидания\nЖариков\tТимур\tв листе ожидания\n"_s, {});
    ASSERT_TRUE(source);
    services::ImportChoices choices;
    choices.event = school;
    const auto report = services::Importer(**source, choices).import(store());
    ASSERT_TRUE(report) << int(report.error().code);
    EXPECT_EQ(report->changes.counted, 2);
    auto reader = storage::RecordReader::byCondition(store().database(), domain::entity(u"participant"),
                                                     u"t.family_name IN ('Ёлкина', 'Жариков') ORDER BY t.n");
    const QList<domain::Record> people = *reader->all();
    ASSERT_EQ(people.size(), 2);
    EXPECT_EQ(people[0].text(u"status"), u"registered"_s);
    EXPECT_EQ(people[1].text(u"status"), u"waiting"_s);
    undo();
    EXPECT_EQ(count(u"participant"), 3);
}

//! The road for one edit must not depend on how many people other schools have, and stay short in a large one.
TEST_F(WaitingTest, AnEditInALargeSchoolStaysCheap) {
    const Id large = addFull(5000), small = addFull(10);
    Id inLarge, inSmall;
    carryOut([&](storage::Writer& writer) -> Result<> {
        for (int i = 0; i < 5000; ++i) {
            RS_ASSIGN(inLarge, writer.insert(person(large, i ? u"confirmed"_s : u"waiting"_s)));
        }
        for (int i = 0; i < 10; ++i) {
            RS_ASSIGN(inSmall, writer.insert(person(small, u"confirmed"_s)));
        }
        return {};
    });
    const auto work = [&](const Id& id, QAnyStringView field, const QVariant& value) {
        return storeWork(store().database(), [&] { set(u"participant", id, field, value); });
    };
    const qint64 phone = work(inSmall, u"phone", u"+79000000001"_s);
    EXPECT_LE(work(inLarge, u"phone", u"+79000000001"_s), phone + phone / 10) << "no look at the line";
    const qint64 status = work(inSmall, u"status", u"attended"_s);
    // Some ten instructions a person of the school, counted in tens.
    EXPECT_LE(work(inLarge, u"status", u"attended"_s), status + 2 * 5000);
}

TEST(WaitingInAWindow, RowsAreToldAndMarkedRowsGoInOneStep) {
    TestStore store;
    const base::Id school = store.addSchool();
    const domain::Entity& event = domain::entity(u"event");
    const domain::Entity& entity = domain::entity(u"participant");
    QList<domain::Record> people;
    for (int i = 0; i < 5; ++i) {
        people << TestStore::participant(school, i);
        people.last().set(u"status", i < 3 ? u"registered"_s : u"waiting"_s);
    }
    store.add(people);
    services::Workspace& workspace = store.workspace();
    waitFor(workspace.apply(u"edit"_s, {{services::Edit::Kind::Update,
                                         &event,
                                         school,
                                         {{event.indexOf(u"capacity"), 3}, {event.indexOf(u"waiting_list"), true}}}}));
    QSignalSpy changed(&workspace, &services::Workspace::changed);
    services::RowsOfTable rows{&entity, {}};
    auto reader = storage::RecordReader::byId(workspace.reader().database(), entity);
    for (int i = 0; i < 2; ++i) {
        ASSERT_TRUE(*reader->find(people[i].id()));
        rows.rows.push_back(reader->number());
    }
    const auto changes =
        waitFor(services::updateRows(workspace, u"edit"_s, rows, {{entity.indexOf(u"status"), u"cancelled"_s}}));
    EXPECT_EQ(changes.counted, 2);
    ASSERT_EQ(changed.count(), 1);
    const auto told = changed.at(0).at(0).value<storage::Changes>();
    EXPECT_EQ(told.touched.value(&entity).ids,
              (QList<base::Id>{people[0].id(), people[1].id(), people[3].id(), people[4].id()}));
    EXPECT_EQ(workspace.reader().get(entity, people[4].id())->text(u"status"), u"registered"_s);
    waitFor(workspace.undo());
    EXPECT_EQ(workspace.reader().get(entity, people[4].id())->text(u"status"), u"waiting"_s);
    EXPECT_EQ(workspace.reader().get(entity, people[0].id())->text(u"status"), u"registered"_s);
}

} // namespace rs::test
