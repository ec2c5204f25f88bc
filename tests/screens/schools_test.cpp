// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/dateedit.h"
#include "kit/emptystate.h"
#include "kit/stepstrip.h"
#include "kit/translator.h"
#include "schools/openschool.h"
#include "schools/schooldialog.h"
#include "schools/schoolspage.h"
#include "services/drafts.h"
#include "support/teststore.h"
#include "support/typing.h"
#include "tables/fieldedit.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rs;
using test::TestStore;
using test::waitUntil;

namespace {

class SchoolsTest : public testing::Test {
protected:
    SchoolsTest() { QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path()); }

    //! All that was to be written until now is.
    void settle() {
        test::waitFor(store.workspace().write(u"edit"_s, [](storage::Writer&) { return base::Result<>(); }));
    }
    base::Id addSchool(const QString& title, const QVariant& start) {
        domain::Record school(domain::entity(u"event"), base::newId());
        school.set(u"title", title).set(u"start", start).set(u"zone", u"Asia/Krasnoyarsk"_s);
        store.add({school});
        return school.id();
    }

    QTemporaryDir m_settings;
    TestStore store;
};

qint64 inDays(int days) { return QDateTime::currentDateTimeUtc().addDays(days).toMSecsSinceEpoch(); }

} // namespace

TEST_F(SchoolsTest, TheHeadingIsTheBeginningOfTheTitle) {
    struct Case {
        QString title, heading;
    };
    const QList<Case> cases{{u"Школа экспериментов"_s, u"Школа экспериментов"_s},
                            {u"Исследовательские проекты в детском саду"_s, u"Исследовательские проекты"_s},
                            {u"Детский совет: слышим голос ребёнка"_s, u"Детский совет: слышим"_s},
                            {u"Превысокомногорассмотрительствующий"_s, u"Превысокомногорассмотрител"_s}};
    schools::OpenSchool open(store.workspace());
    for (const Case& one : cases) {
        open.open(store.addSchool(one.title));
        EXPECT_EQ(open.title(), one.title);
        EXPECT_EQ(open.shortTitle(), one.heading);
    }
}

TEST_F(SchoolsTest, TheSevenStepsStandInARowLikeAnyOther) {
    addSchool(u"Первая"_s, inDays(40));
    addSchool(u"Вторая"_s, inDays(50));
    QAction create, copy;
    schools::SchoolsPage page(store.workspace(), {&create, &copy});
    page.resize(1200, 400);
    page.show();
    page.activated();
    tables::RecordTable& table = page.table();
    ASSERT_TRUE(waitUntil([&] { return table.model().recordCount() == 2; }));
    const int steps = table.model().columns().indexOf(u"steps");
    const auto cell = [&](int row, int column) {
        return table.grid().viewport()->grab(table.grid().visualRect(table.model().index(row, column))).toImage();
    };
    const auto colors = [](const QImage& image) {
        QSet<QRgb> all;
        for (int x = 0; x < image.width(); ++x) all << image.pixel(x, image.height() / 2);
        return all.size();
    };
    EXPECT_TRUE(waitUntil([&] { return colors(cell(0, steps)) > 2; })) << "boxes are painted when they are counted";
    table.grid().clearSelection();
    for (int row = 0; row < 2; ++row) {
        const QImage own = cell(row, steps), beside = cell(row, steps + 1);
        const auto corner = [](const QImage& image) { return image.pixel(1, image.height() - 3); };
        const auto line = [](const QImage& image) { return image.pixel(1, image.height() - 1); };
        EXPECT_EQ(corner(own), corner(beside)) << row;
        EXPECT_EQ(line(own), line(beside)) << row;
    }
    EXPECT_GE(table.grid().columnWidth(steps), kit::stepstrip::size().width()) << "all seven find room";
}

TEST_F(SchoolsTest, AnEmptyTableOfALaptopWithAServerSaysThatSchoolsAreOnTheirWay) {
    QAction create, copy;
    schools::SchoolsPage page(store.workspace(), {&create, &copy});
    page.resize(1200, 400);
    page.show();
    page.activated();
    const auto sentence = [&] { return page.table().emptyState()->accessibleName(); };
    ASSERT_TRUE(waitUntil([&] { return page.table().emptyState()->isVisible(); }));
    const QString usual = sentence();
    page.setConnected(true);
    EXPECT_NE(sentence(), usual);
    EXPECT_TRUE(sentence().contains(u"server"_s)) << qPrintable(sentence());
    page.setConnected(false);
    EXPECT_EQ(sentence(), usual);
}

TEST_F(SchoolsTest, StepsInANarrowColumnLeaveTheNextOneAlone) {
    addSchool(u"Первая"_s, inDays(40));
    QAction create, copy;
    schools::SchoolsPage page(store.workspace(), {&create, &copy});
    page.resize(1200, 400);
    page.show();
    page.activated();
    kit::GridView& grid = page.table().grid();
    ASSERT_TRUE(waitUntil([&] { return page.table().model().recordCount() == 1; }));
    const int steps = page.table().model().columns().indexOf(u"steps");
    const auto cellAt = [&](int column) { return grid.visualRect(page.table().model().index(0, column)); };
    grid.setColumnWidth(steps, 40);
    grid.clearSelection();
    const auto boxSeen = [&] {
        const QImage own = grid.viewport()->grab(cellAt(steps)).toImage();
        QSet<QRgb> colors;
        for (int x = 0; x < own.width(); ++x) colors << own.pixel(x, own.height() / 2);
        return colors.size() > 2;
    };
    ASSERT_TRUE(waitUntil(boxSeen)) << "boxes are painted when they are counted";
    // The whole row at once, as on the screen: the next cell is empty and stays so.
    const QImage row = grid.viewport()->grab(cellAt(steps).united(cellAt(steps + 1))).toImage();
    const int middle = row.height() / 2;
    for (int x = 48; x < row.width() - 2; ++x) ASSERT_EQ(row.pixel(x, middle), row.pixel(row.width() - 2, middle)) << x;
}

TEST_F(SchoolsTest, TheOpenSchoolIsRememberedAndForgottenWhenItGoes) {
    const base::Id id = store.addSchool(u"Школа чтения"_s);
    schools::OpenSchool first(store.workspace());
    first.open(id);
    schools::OpenSchool second(store.workspace());
    second.restore();
    EXPECT_EQ(second.id(), id);
    test::waitFor(store.workspace().apply(
        u"delete"_s, {services::Edit{services::Edit::Kind::Remove, &domain::entity(u"event"), id}}));
    EXPECT_TRUE(waitUntil([&] { return !second.isOpen(); }));
    EXPECT_TRUE(second.title().isEmpty());
}

TEST_F(SchoolsTest, ASchoolNeedsATitleAndTakesTheZoneOfItsRegion) {
    schools::SchoolDialog dialog(store.workspace(), schools::SchoolDialog::Purpose::New, nullptr);
    QSignalSpy made(&dialog, &schools::SchoolDialog::made);
    dialog.startButton()->click();
    EXPECT_FALSE(dialog.titleProblem().isEmpty());
    EXPECT_EQ(made.count(), 0);
    dialog.titleField()->setText(u"  Школа чтения  "_s);
    dialog.regionBox()->setCurrentIndex(dialog.regionBox()->findData(u"RU-KYA"_s));
    dialog.startButton()->click();
    ASSERT_TRUE(waitUntil([&] { return made.count() == 1; }));
    const auto id = made.first().first().value<base::Id>();
    const auto school = store.workspace().reader().get(domain::entity(u"event"), id);
    ASSERT_TRUE(school);
    EXPECT_EQ(school->text(u"title"), u"Школа чтения"_s);
    EXPECT_EQ(school->text(u"region"), u"RU-KYA"_s);
    EXPECT_EQ(school->text(u"zone"), u"Asia/Krasnoyarsk"_s);
    EXPECT_TRUE(school->value(u"start").isNull());
    EXPECT_FALSE(school->text(u"status").isEmpty());
}

TEST_F(SchoolsTest, AStartIsTypedInOneGo) {
    struct Case {
        const char16_t* typed;
        QDateTime start; //!< by the clock of the school
    };
    const QTimeZone krasnoyarsk("Asia/Krasnoyarsk");
    const QList<Case> cases{{u"12.03.2027", QDateTime(QDate(2027, 3, 12), QTime(10, 0), krasnoyarsk)},
                            {u"12.03.2027 9:30", QDateTime(QDate(2027, 3, 12), QTime(9, 30), krasnoyarsk)},
                            {u"2027-03-12 14:00", QDateTime(QDate(2027, 3, 12), QTime(14, 0), krasnoyarsk)}};
    for (const Case& one : cases) {
        schools::SchoolDialog dialog(store.workspace(), schools::SchoolDialog::Purpose::New, nullptr);
        QSignalSpy made(&dialog, &schools::SchoolDialog::made);
        dialog.show();
        dialog.titleField()->setText(u"Школа чтения"_s);
        dialog.startField()->editor()->setFocus();
        test::typeText(dialog.startField()->editor(), QString::fromUtf16(one.typed));
        dialog.startField()->flush();
        dialog.regionBox()->setCurrentIndex(dialog.regionBox()->findData(u"RU-KYA"_s)); // the same hour of its clock
        dialog.startButton()->click();
        ASSERT_TRUE(waitUntil([&] { return made.count() == 1; }));
        const auto school =
            store.workspace().reader().get(domain::entity(u"event"), made.first().first().value<base::Id>());
        ASSERT_TRUE(school);
        EXPECT_EQ(school->value(u"start").toLongLong(), one.start.toMSecsSinceEpoch());
    }
}

TEST_F(SchoolsTest, AStartThatIsNoDateIsRefused) {
    schools::SchoolDialog dialog(store.workspace(), schools::SchoolDialog::Purpose::New, nullptr);
    QSignalSpy made(&dialog, &schools::SchoolDialog::made);
    dialog.show();
    dialog.titleField()->setText(u"Школа чтения"_s);
    dialog.startField()->editor()->setFocus();
    test::typeText(dialog.startField()->editor(), u"весной"_s);
    dialog.startButton()->click();
    EXPECT_FALSE(dialog.startField()->reason().isEmpty());
    EXPECT_EQ(made.count(), 0);
}

TEST_F(SchoolsTest, ATypedRegionCountsOrIsRefused) {
    schools::SchoolDialog dialog(store.workspace(), schools::SchoolDialog::Purpose::New, nullptr);
    QSignalSpy made(&dialog, &schools::SchoolDialog::made);
    dialog.show();
    dialog.titleField()->setText(u"Школа чтения"_s);
    dialog.regionBox()->setFocus();
    dialog.regionBox()->setEditText(u"Нарния"_s);
    dialog.startButton()->click();
    EXPECT_FALSE(dialog.regionProblem().isEmpty());
    dialog.regionBox()->setEditText(u"край"_s); // several
    dialog.startButton()->click();
    EXPECT_FALSE(dialog.regionProblem().isEmpty());
    EXPECT_EQ(made.count(), 0);
    dialog.regionBox()->setEditText(u"красноярский"_s);
    EXPECT_TRUE(dialog.regionProblem().isEmpty()) << "a new word, a new try";
    dialog.startButton()->click();
    ASSERT_TRUE(waitUntil([&] { return made.count() == 1; }));
    const auto school =
        store.workspace().reader().get(domain::entity(u"event"), made.first().first().value<base::Id>());
    ASSERT_TRUE(school);
    EXPECT_EQ(school->text(u"region"), u"RU-KYA"_s);
    EXPECT_EQ(school->text(u"zone"), u"Asia/Krasnoyarsk"_s);
}

//! A form that is opened again and again, as after a start of the program.
class SchoolForm : public SchoolsTest {
protected:
    void SetUp() override { reopen(); }
    void reopen(schools::SchoolDialog::Purpose purpose = schools::SchoolDialog::Purpose::New) {
        dialog.reset();
        settle();
        dialog = std::make_unique<schools::SchoolDialog>(store.workspace(), purpose, nullptr);
        dialog->show();
    }
    void typeStart(const QString& text) const {
        dialog->startField()->editor()->setFocus();
        test::typeText(dialog->startField()->editor(), text);
    }
    [[nodiscard]] QString title() const { return dialog->titleField()->text(); }

    std::unique_ptr<schools::SchoolDialog> dialog;
};

TEST_F(SchoolForm, WhatIsTypedIsThereWhenItIsOpenedNext) {
    test::typeText(dialog->titleField(), u"Школа чте"_s);
    test::typeText(dialog->regionBox()->lineEdit(), u"красноя"_s);
    typeStart(u"12.03.2027 9:30"_s);
    reopen();
    EXPECT_EQ(title(), u"Школа чте"_s);
    EXPECT_EQ(dialog->regionBox()->currentText(), u"красноя"_s);
    Q_EMIT dialog->regionBox()->lineEdit()->editingFinished();
    test::typeText(dialog->titleField(), u"ния"_s);
    reopen();
    EXPECT_EQ(title(), u"Школа чтения"_s);
    EXPECT_EQ(dialog->regionBox()->currentData().toString(), u"RU-KYA"_s);
    const QDateTime start(QDate(2027, 3, 12), QTime(9, 30), QTimeZone("Asia/Krasnoyarsk"));
    EXPECT_EQ(dialog->startField()->value().toLongLong(), start.toMSecsSinceEpoch());
    reopen(schools::SchoolDialog::Purpose::Copy);
    EXPECT_TRUE(title().isEmpty()) << "another form";
    reopen();
    dialog->close(); // the end of a session closes it, too
    reopen();
    EXPECT_EQ(title(), u"Школа чтения"_s);
}

TEST_F(SchoolForm, WhatIsRefusedIsKeptWhileItIsTyped) {
    test::typeText(dialog->titleField(), u"Школа"_s);
    typeStart(u"весной"_s);
    ASSERT_TRUE(waitUntil([&] {
        const auto kept = services::draft(store.workspace().reader(), u"form/new_school"_s);
        return kept && kept->contains(u"весной"_s);
    }));
    reopen();
    EXPECT_EQ(static_cast<kit::DateEdit*>(dialog->startField()->editor())->text(), u"весной"_s);
    EXPECT_FALSE(dialog->startField()->reason().isEmpty());
}

TEST_F(SchoolForm, WhoCancelsForgets) {
    test::typeText(dialog->titleField(), u"Школа"_s);
    reopen();
    dialog->cancelButton()->click();
    reopen();
    EXPECT_TRUE(title().isEmpty());
    test::typeText(dialog->titleField(), u"Школа"_s);
    reopen();
    QTest::keyClick(dialog.get(), Qt::Key_Escape);
    reopen();
    EXPECT_TRUE(title().isEmpty());
}

TEST_F(SchoolForm, ASchoolThatIsMadeComesNoSecondTime) {
    test::typeText(dialog->titleField(), u"Школа"_s);
    reopen();
    QSignalSpy made(dialog.get(), &schools::SchoolDialog::made);
    dialog->startButton()->click();
    ASSERT_TRUE(waitUntil([&] { return made.count() == 1; }));
    reopen();
    EXPECT_TRUE(title().isEmpty());
}

TEST_F(SchoolsTest, ACopyThatWasBegunGoesOnWithItsSchool) {
    const base::Id first = addSchool(u"Школа чтения"_s, inDays(-100));
    const base::Id second = addSchool(u"Школа письма"_s, inDays(-50));
    const auto open = [&](const base::Id& source) {
        settle();
        auto dialog =
            std::make_unique<schools::SchoolDialog>(store.workspace(), schools::SchoolDialog::Purpose::Copy, nullptr);
        dialog->setSource(source);
        EXPECT_TRUE(waitUntil([&] { return dialog->findChild<QComboBox*>()->count() == 2; }));
        return dialog;
    };
    const auto sourceOf = [](const schools::SchoolDialog& dialog) {
        return dialog.findChild<QComboBox*>()->currentData().value<base::Id>();
    };
    auto dialog = open(first);
    EXPECT_EQ(sourceOf(*dialog), first);
    dialog->show();
    test::typeText(dialog->titleField(), u"Снова чте"_s);
    dialog.reset();
    dialog = open(second);
    EXPECT_EQ(dialog->titleField()->text(), u"Снова чте"_s);
    EXPECT_EQ(sourceOf(*dialog), first);
    dialog->cancelButton()->click();
    dialog.reset();
    dialog = open(second);
    EXPECT_EQ(sourceOf(*dialog), second);
}

TEST_F(SchoolsTest, ACopyIsAYearLaterUnlessSaidOtherwise) {
    const qint64 start = inDays(-100);
    const base::Id source = addSchool(u"Школа чтения"_s, start);
    schools::SchoolDialog dialog(store.workspace(), schools::SchoolDialog::Purpose::Copy, nullptr);
    dialog.setSource(source);
    QSignalSpy made(&dialog, &schools::SchoolDialog::made);
    ASSERT_TRUE(waitUntil([&] { return dialog.startButton()->isEnabled() && dialog.findChild<QComboBox*>(); }));
    ASSERT_TRUE(waitUntil([&] {
        if (made.isEmpty() && dialog.startButton()->isEnabled()) dialog.startButton()->click();
        return !made.isEmpty();
    }));
    const auto copy = store.workspace().reader().get(domain::entity(u"event"), made.first().first().value<base::Id>());
    ASSERT_TRUE(copy);
    EXPECT_EQ(copy->text(u"title"), u"Школа чтения"_s);
    EXPECT_EQ(copy->value(u"start").toLongLong(), start + 364ll * 24 * 3600 * 1000);
}
