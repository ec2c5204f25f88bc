// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recordtablemodel.h"
#include "support/teststore.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>

using namespace rs;
using models::RecordTableModel;
using test::waitUntil;

namespace {

class RecordTable : public testing::Test {
protected:
    void SetUp() override {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        school = store.addSchool();
        store.addParticipants(school, 10);
        model = std::make_unique<RecordTableModel>(store.workspace(), domain::entity(u"participant"));
        tester = std::make_unique<QAbstractItemModelTester>(model.get(),
                                                            QAbstractItemModelTester::FailureReportingMode::Fatal);
        model->setParentRecord(school);
        ASSERT_TRUE(waitUntil(
            [&] { return model->recordCount() == 10 && model->rows().isComplete() && model->total() == 10; }));
    }
    int column(QStringView key) const { return model->columns().indexOf(key); }
    QModelIndex at(int row, QStringView key) const { return model->index(row, column(key)); }
    QString text(int row, QStringView key) const { return at(row, key).data().toString(); }
    QStringList families() const {
        QStringList names;
        for (int row = 0; row < model->recordCount(); ++row) names << text(row, u"family_name");
        return names;
    }
    void settle() {
        ASSERT_TRUE(waitUntil([&] { return model->rows().isComplete(); }));
    }

    test::TestStore store;
    base::Id school;
    std::unique_ptr<RecordTableModel> model;
    std::unique_ptr<QAbstractItemModelTester> tester;
};

} // namespace

TEST_F(RecordTable, showsRowsInTheOrderOfNames) {
    EXPECT_EQ(model->rowCount(), 11); // and the row that adds
    EXPECT_EQ(text(0, u"family_name"), "Абросимова");
    EXPECT_EQ(text(4, u"family_name"), "Ёлкина"); // ё beside е
    EXPECT_EQ(text(5, u"family_name"), "Ельцова");
    EXPECT_EQ(text(0, u"status"), "Confirmed");
    EXPECT_EQ(at(0, u"status").data(Qt::DecorationRole).toString(), "check");
    EXPECT_EQ(at(0, u"status").data(RecordTableModel::IconToneRole).toInt(), int(RecordTableModel::Tone::Ok));
    EXPECT_EQ(text(0, u"phone"), "+7 900 000-00-00");
    EXPECT_EQ(at(0, u"status").data(RecordTableModel::RawValueRole).toString(), "confirmed");
    EXPECT_TRUE(at(0, u"minutes").data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
    EXPECT_EQ(at(2, u"city").data(Qt::AccessibleTextRole).toString(), "Row 3, City: " + text(2, u"city"));
    EXPECT_TRUE(model->isAddRow(10));
    EXPECT_EQ(text(10, u"family_name"), "Add...");
}

TEST_F(RecordTable, storesAnEditAndUndoesIt) {
    QSignalSpy edited(model.get(), &RecordTableModel::edited);
    ASSERT_TRUE(model->setData(at(0, u"city"), "Норильск"));
    EXPECT_EQ(text(0, u"city"), "Норильск"); // at once
    ASSERT_TRUE(waitUntil([&] { return edited.size() == 1; }));
    EXPECT_EQ(edited.first().at(0).toString(), "edit");
    settle();
    EXPECT_EQ(text(0, u"city"), "Норильск");
    const base::Id id = at(0, u"city").data(RecordTableModel::RecordIdRole).value<base::Id>();
    EXPECT_EQ(store.workspace().reader().get(model->entity(), id)->text(u"city"), "Норильск");

    test::waitFor(store.workspace().undo());
    ASSERT_TRUE(waitUntil([&] { return text(0, u"city") == "Ачинск"; }));
}

TEST_F(RecordTable, refusesWhatIsNoValueAndSaysWhy) {
    EXPECT_FALSE(model->setData(at(0, u"email"), "без собаки"));
    EXPECT_EQ(model->problemOf(column(u"email"), "без собаки"), "There is no @ in the address");
    EXPECT_FALSE(model->problemOf(column(u"phone"), "12").isEmpty());
    EXPECT_FALSE(model->problemOf(column(u"minutes"), "много").isEmpty());
    EXPECT_FALSE(model->problemOf(column(u"minutes"), "-5").isEmpty());
    EXPECT_FALSE(model->problemOf(column(u"family_name"), "  ").isEmpty());
    EXPECT_FALSE(model->problemOf(column(u"status"), "синий").isEmpty());
    EXPECT_TRUE(model->problemOf(column(u"status"), "Подтверждено").isEmpty() ||
                model->problemOf(column(u"status"), "Confirmed").isEmpty());
    EXPECT_TRUE(model->problemOf(column(u"region"), "Красноярский край").isEmpty());
    EXPECT_TRUE(model->problemOf(column(u"email"), "").isEmpty());
    EXPECT_EQ(text(0, u"email"), "person0@example.org");
}

TEST_F(RecordTable, filtersAndSearches) {
    model->setFilter(column(u"city"), "=Ачинск");
    ASSERT_TRUE(waitUntil([&] { return model->recordCount() == 4; }));
    for (int row = 0; row < 4; ++row) EXPECT_EQ(text(row, u"city"), "Ачинск");
    EXPECT_EQ(model->total(), 10);
    model->setFilter(column(u"city"), "");
    ASSERT_TRUE(waitUntil([&] { return model->recordCount() == 10; }));
    model->setSearch("елкина");
    ASSERT_TRUE(waitUntil([&] { return model->recordCount() == 1; }));
    EXPECT_EQ(text(0, u"family_name"), "Ёлкина");
    EXPECT_TRUE(model->isFiltered());
    model->clearFilters();
    ASSERT_TRUE(waitUntil([&] { return model->recordCount() == 10; }));
    model->setFilter(column(u"minutes"), "много");
    ASSERT_TRUE(waitUntil([&] { return model->recordCount() == 0; }));
}

TEST_F(RecordTable, cellsAreFollowedThroughSortAndFilter) {
    const QPersistentModelIndex followed = at(2, u"family_name");
    const QString name = followed.data().toString();
    QSignalSpy resets(model.get(), &QAbstractItemModel::modelReset);
    model->sort(column(u"family_name"), Qt::DescendingOrder);
    ASSERT_TRUE(waitUntil([&] { return text(0, u"family_name") == "Мутовина" && model->rows().isComplete(); }));
    ASSERT_TRUE(followed.isValid());
    EXPECT_EQ(followed.data().toString(), name);
    EXPECT_EQ(followed.row(), 7);
    model->setSearch(name);
    ASSERT_TRUE(waitUntil([&] { return model->recordCount() == 1; }));
    EXPECT_EQ(followed.row(), 0);
    model->setSearch("Мутовина");
    ASSERT_TRUE(waitUntil([&] { return text(0, u"family_name") == "Мутовина"; }));
    EXPECT_FALSE(followed.isValid());
    EXPECT_EQ(resets.size(), 0);
}

TEST_F(RecordTable, sortsByClosedListsInTheirOrder) {
    model->setSort({{"status", Qt::AscendingOrder}, {"family_name", Qt::DescendingOrder}});
    settle();
    ASSERT_TRUE(waitUntil([&] { return text(0, u"status") == "Invited"; }));
    EXPECT_EQ(text(9, u"status"), "Checked in");
    EXPECT_FALSE(model->isSortable(0));
}

TEST_F(RecordTable, lastRowAddsWhenNothingRequiredIsMissing) {
    QSignalSpy added(model.get(), &RecordTableModel::added);
    ASSERT_TRUE(model->setData(at(10, u"city"), "Канск"));
    EXPECT_EQ(added.size(), 0);
    EXPECT_EQ(text(10, u"city"), "Канск");
    EXPECT_TRUE(at(10, u"family_name").data(RecordTableModel::MissingRole).toBool());
    ASSERT_TRUE(model->setData(at(10, u"family_name"), "Юркова"));
    ASSERT_EQ(added.size(), 1);
    ASSERT_TRUE(waitUntil([&] { return model->recordCount() == 11 && model->rows().isComplete(); }));
    EXPECT_EQ(families().last(), "Юркова");
    EXPECT_EQ(text(10, u"city"), "Канск");
    EXPECT_EQ(at(10, u"city").data(RecordTableModel::RecordIdRole).value<base::Id>(),
              added.first().first().value<base::Id>());
    EXPECT_EQ(text(11, u"city"), "");
    ASSERT_TRUE(waitUntil([&] { return model->total() == 11; }));
}

TEST_F(RecordTable, manyRowsChangeAndGoInOneStep) {
    model->update("edit", {0, 2, 4}, {{model->entity().indexOf(u"status"), "declined"}});
    ASSERT_TRUE(waitUntil([&] { return text(4, u"status") == "Declined"; }));
    EXPECT_EQ(text(0, u"status"), "Declined");
    EXPECT_NE(text(1, u"status"), "Declined");
    test::waitFor(store.workspace().undo());
    ASSERT_TRUE(waitUntil([&] { return text(0, u"status") == "Confirmed"; }));

    QSignalSpy edited(model.get(), &RecordTableModel::edited);
    model->remove({0, 1});
    ASSERT_TRUE(
        waitUntil([&] { return edited.size() == 1 && model->recordCount() == 8 && model->rows().isComplete(); }));
    EXPECT_EQ(edited.first().at(0).toString(), "delete");
    EXPECT_EQ(edited.first().at(1).toInt(), 2);
    test::waitFor(store.workspace().undo());
    ASSERT_TRUE(waitUntil([&] { return model->recordCount() == 10 && model->rows().isComplete(); }));
    EXPECT_EQ(families().first(), "Абросимова");
}

TEST_F(RecordTable, marksComeFromTheirSource) {
    EXPECT_EQ(model->index(1, 0).data(RecordTableModel::MarkRole).toInt(), 0);
    model->setMarkSource([](const domain::Record& record) {
        return record.text(u"family_name") == "Баженов" ? RecordTableModel::Mark::Similar
                                                        : RecordTableModel::Mark::None;
    });
    EXPECT_EQ(model->index(1, 0).data(Qt::DecorationRole).toString(), "review");
    EXPECT_FALSE(model->index(1, 0).data(Qt::ToolTipRole).toString().isEmpty());
    EXPECT_FALSE(model->index(0, 0).data(Qt::DecorationRole).isValid());
}

TEST_F(RecordTable, longListsComeInPagesWithoutReset) {
    store.addParticipants(school, 700);
    ASSERT_TRUE(waitUntil([&] { return model->recordCount() == 710 && model->rows().isComplete(); }));
    QStringList names = families();
    EXPECT_EQ(names.size(), 710);
    model->sort(column(u"city"), Qt::DescendingOrder);
    ASSERT_TRUE(waitUntil([&] { return text(0, u"city") == "Красноярск" && model->rows().isComplete(); }));
    EXPECT_EQ(model->recordCount(), 710);
    EXPECT_EQ(text(709, u"city"), "Ачинск");
}

TEST_F(RecordTable, roomsAreCountedBesideVenues) {
    domain::Record venue(domain::entity(u"venue"), base::newId());
    venue.set(u"name", "Дом учителя");
    QList<domain::Record> records{venue};
    for (const char* name : {"Зал", "Класс"}) {
        domain::Record room(domain::entity(u"room"), base::newId());
        room.set(u"venue_id", QVariant::fromValue(venue.id())).set(u"name", QString::fromUtf8(name));
        records << room;
    }
    store.add(records);
    RecordTableModel venues(store.workspace(), domain::entity(u"venue"));
    const QAbstractItemModelTester venueTester(&venues, QAbstractItemModelTester::FailureReportingMode::Fatal);
    venues.refresh();
    ASSERT_TRUE(waitUntil([&] { return venues.recordCount() == 1; }));
    EXPECT_EQ(venues.index(0, venues.columns().indexOf(u"rooms")).data().toString(), "2");
}

namespace {

//! The same hour in two places: a school in Omsk, one in Krasnoyarsk.
class Zones : public testing::Test {
protected:
    static constexpr qint64 morning = 1'804'993'200'000; // 14.03.2027 03:00 UTC
    void SetUp() override {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        for (const auto& [title, zone] : {std::pair("Alpha", "Asia/Omsk"), std::pair("Beta", "Asia/Krasnoyarsk")}) {
            domain::Record school(domain::entity(u"event"), base::newId());
            school.set(u"title", title).set(u"kind", "school").set(u"zone", zone).set(u"start", morning);
            store.add({school});
            ids << school.id();
        }
        model = std::make_unique<RecordTableModel>(store.workspace(), domain::entity(u"event"));
        model->text().setZone(QTimeZone("Europe/Moscow"));
        model->setSort({{"title", Qt::AscendingOrder}});
        model->refresh();
        ASSERT_TRUE(waitUntil([&] { return model->recordCount() == 2; }));
    }
    QModelIndex start(int row) const { return model->index(row, model->columns().indexOf(u"start")); }
    qint64 stored(int row) {
        return store.workspace().reader().get(model->entity(), ids.at(row))->value(u"start").toLongLong();
    }

    test::TestStore store;
    QList<base::Id> ids;
    std::unique_ptr<RecordTableModel> model;
};

} // namespace

TEST_F(Zones, aSchoolSaysItsTimesOnItsOwnClock) {
    EXPECT_TRUE(start(0).data().toString().endsWith("09:00")) << start(0).data().toString().toStdString();
    EXPECT_TRUE(start(1).data().toString().endsWith("10:00"));
    EXPECT_TRUE(start(1).data(Qt::EditRole).toString().endsWith("10:00"));
    const QString tip = start(1).data(Qt::ToolTipRole).toString();
    EXPECT_EQ(tip.contains("Krasnoyarsk, UTC+7"),
              QTimeZone::systemTimeZone().offsetFromUtc(QDateTime::fromMSecsSinceEpoch(morning)) != 7 * 3600)
        << tip.toStdString();
}

TEST_F(Zones, whatIsTypedIsReadOnTheClockOfTheSchool) {
    ASSERT_TRUE(model->setData(start(1), "14.03.2027 11:30"));
    ASSERT_TRUE(waitUntil([&] { return stored(1) == morning + 90 * 60'000; }));
    ASSERT_TRUE(waitUntil([&] { return start(1).data().toString().endsWith("11:30"); }));
    // The same hour for both, not the same moment.
    ASSERT_TRUE(model->fill({0, 1}, start(0).column(), "14.03.2027 12:00", "fill"));
    ASSERT_TRUE(
        waitUntil([&] { return stored(0) == morning + 3 * 3'600'000 && stored(1) == morning + 2 * 3'600'000; }));
}

TEST_F(Zones, peopleOfAllSchoolsHaveTheTimesOfTheirSchools) {
    for (int i = 0; i < 2; ++i) {
        domain::Record person = test::TestStore::participant(ids.at(i), i);
        person.set(u"registered_at", morning);
        store.add({person});
    }
    RecordTableModel people(store.workspace(), domain::entity(u"participant"));
    people.refresh();
    ASSERT_TRUE(waitUntil([&] { return people.recordCount() == 2; }));
    const int column = people.columns().indexOf(u"registered_at");
    EXPECT_TRUE(people.index(0, column).data().toString().endsWith("09:00"));
    EXPECT_TRUE(people.index(1, column).data().toString().endsWith("10:00"));
    ASSERT_TRUE(people.setData(people.index(1, column), "14.03.2027 10:30"));
    ASSERT_TRUE(waitUntil([&] {
        return people.index(1, column).data(RecordTableModel::RawValueRole).toLongLong() == morning + 30 * 60'000;
    }));
}

TEST_F(Zones, aDayIsThatOfTheSchoolsOwnClock) {
    const QTimeZone omsk("Asia/Omsk"), krasnoyarsk("Asia/Krasnoyarsk");
    // Just after midnight in both places: an hour apart, and in Moscow still the day before.
    const auto midnight = [](const QTimeZone& zone, int day) {
        return QDateTime(QDate(2027, 3, day), QTime(0, 10), zone).toMSecsSinceEpoch();
    };
    const auto move = [&](int row, qint64 to) {
        test::waitFor(store.workspace().apply("edit", {{services::Edit::Kind::Update,
                                                        &model->entity(),
                                                        ids.at(row),
                                                        {{model->entity().indexOf(u"start"), to}}}}));
    };
    move(0, midnight(omsk, 14));
    move(1, midnight(krasnoyarsk, 14));
    const auto found = [&](const char* filter) {
        model->setFilter(start(0).column(), filter);
        QStringList titles;
        EXPECT_TRUE(waitUntil([&] { return model->rows().isComplete(); }));
        for (int row = 0; row < model->recordCount(); ++row)
            titles << model->index(row, model->columns().indexOf(u"title")).data().toString();
        return titles;
    };
    EXPECT_EQ(found("14.03.2027"), (QStringList{"Alpha", "Beta"}));
    EXPECT_EQ(found("13.03.2027"), QStringList());
    EXPECT_EQ(found("<14.03.2027"), QStringList());
    EXPECT_EQ(found(">=14.03.2027"), (QStringList{"Alpha", "Beta"}));
    EXPECT_EQ(found("13.03.2027..14.03.2027"), (QStringList{"Alpha", "Beta"}));
    // The filter stands while a school goes to another zone: there it is another day.
    EXPECT_EQ(found("14.03.2027").size(), 2);
    test::waitFor(store.workspace().apply("edit", {{services::Edit::Kind::Update,
                                                    &model->entity(),
                                                    ids.at(1),
                                                    {{model->entity().indexOf(u"zone"), "Asia/Novosibirsk"}}}}));
    EXPECT_TRUE(waitUntil([&] { return model->recordCount() == 2 && model->rows().isComplete(); }))
        << "Novosibirsk and Krasnoyarsk share their hours";
    test::waitFor(store.workspace().apply("edit", {{services::Edit::Kind::Update,
                                                    &model->entity(),
                                                    ids.at(1),
                                                    {{model->entity().indexOf(u"zone"), "Europe/Samara"}}}}));
    EXPECT_TRUE(waitUntil([&] { return model->recordCount() == 1; }));
}

TEST_F(Zones, aFilterIsReadAgainInTheSchoolThatIsOpen) {
    const qint64 late = QDateTime(QDate(2027, 3, 14), QTime(23, 30), QTimeZone("Asia/Omsk")).toMSecsSinceEpoch();
    for (int i = 0; i < 2; ++i) {
        domain::Record person = test::TestStore::participant(ids.at(i), i);
        person.set(u"registered_at", late); // the fourteenth in Omsk, the fifteenth in Krasnoyarsk
        store.add({person});
    }
    RecordTableModel people(store.workspace(), domain::entity(u"participant"));
    const int column = people.columns().indexOf(u"registered_at");
    const auto open = [&](int school, const char* zone) {
        people.text().setZone(QTimeZone(zone));
        people.setParentRecord(ids.at(school));
        EXPECT_TRUE(waitUntil([&] { return people.rows().isComplete(); }));
        return people.recordCount();
    };
    people.setFilter(column, "14.03.2027");
    EXPECT_EQ(open(0, "Asia/Omsk"), 1);
    EXPECT_EQ(open(1, "Asia/Krasnoyarsk"), 0);
    EXPECT_EQ(open(0, "Asia/Omsk"), 1);
    RecordTableModel everybody(store.workspace(), domain::entity(u"participant"));
    everybody.setFilter(column, "15.03.2027");
    ASSERT_TRUE(waitUntil([&] { return everybody.rows().isComplete() && everybody.recordCount() == 1; }));
    EXPECT_EQ(everybody.recordAt(0).reference(u"event_id"), ids.at(1));
}
