// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/wholeschool.h"

#include "firstrun/firstrunpage.h"
#include "kit/choicecard.h"
#include "kit/dialogseam.h"
#include "plan/planpage.h"
#include "plan/steplist.h"
#include "shell/navigationview.h"
#include "tables/recordtable.h"
#include "timetable/timetableview.h"

#include <QFile>
#include <QListView>

namespace rs::test {

using namespace Qt::StringLiterals;
using shell::PageId;

WholeSchool::~WholeSchool() { kit::DialogSeam::instance().reset(); }

void WholeSchool::begin(Hands::Way way) {
    hands.emplace(way);
    start();
    sit();
}

void WholeSchool::sit() {
    window().resize(1440, 900);
    window().activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window()));
    hands->sitAt(&window());
}

void WholeSchool::restart() {
    start();
    sit();
    ASSERT_TRUE(store().school().isOpen()) << "the open school is forgotten";
    showPlan();
}

void WholeSchool::makeNewSchool() {
    const QString title = u"Исследовательские проекты"_s;
    if (hands->hasKeys())
        hands->keys(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    else
        QTest::mouseClick(store().pages().firstRun()->startCard()->button(), Qt::LeftButton);
    auto* dialog = window().findChild<schools::SchoolDialog*>();
    ASSERT_TRUE(dialog);
    hands->sitAt(dialog);
    typeText(dialog->titleField(), title);
    if (hands->hasKeys())
        QTest::keyClick(dialog->titleField(), Qt::Key_Return);
    else
        QTest::mouseClick(dialog->startButton(), Qt::LeftButton);
    ASSERT_TRUE(waitUntil([&] { return store().school().title() == title; }));
    sit(); // a window manager gives the focus back to the window
    showPlan();
}

void WholeSchool::showPage(PageId id, Qt::Key digit) {
    if (hands->hasKeys()) {
        hands->keys(digit, Qt::ControlModifier);
    } else {
        auto* view = window().findChild<shell::NavigationView*>();
        hands->chooseLine(view, view->model()->index(view->pages()->rowOf(id), 0));
    }
    ASSERT_EQ(window().currentPage(), id);
    waitForTables();
}

void WholeSchool::waitForTables() {
    for (const tables::RecordTable* table : window().findChildren<tables::RecordTable*>())
        ASSERT_TRUE(waitUntil([&] { return !table->isVisible() || table->model().rows().isComplete(); }));
}

void WholeSchool::showPlan() {
    showPage(PageId::Plan, Qt::Key_3);
    page = window().findChild<plan::PlanPage*>();
    ASSERT_TRUE(page);
    ASSERT_TRUE(waitUntil([&] { return page->plan().steps.size() == 7; }));
}

void WholeSchool::showStep(int step) {
    if (hands->hasKeys())
        hands->keys(Qt::Key(Qt::Key_0 + step), Qt::AltModifier);
    else
        hands->chooseLine(page->steps()->view(), page->steps()->model()->index(step - 1));
    ASSERT_EQ(page->step(), step);
    waitForTables();
}

void WholeSchool::leave() {
    if (hands->hasKeys())
        hands->keys(Qt::Key_Tab);
    else
        hands->chooseLine(page->steps()->view(), page->steps()->model()->index(page->step() - 1));
}

void WholeSchool::write(const QString& name, const QString& text) {
    EXPECT_TRUE(hands->write(name, text)) << name.toStdString() << " was not reached among " << hands->everything();
}

QVariant WholeSchool::ofSchool(const QString& field) {
    const auto found = store().workspace().reader().find(domain::entity(u"event"), store().school().id());
    return found && *found ? (*found)->value(field) : QVariant();
}

bool WholeSchool::becomes(const QString& field, const QVariant& wanted) {
    return waitUntil([&] { return ofSchool(field) == wanted; });
}

QList<domain::Record> WholeSchool::stored(const QString& entity, const QString& parent) {
    const QString all = u"1 = 1 or ?1 is null"_s, ours = u"t.%1 = ?1"_s.arg(parent);
    auto reader = storage::RecordReader::byCondition(store().workspace().reader().database(), domain::entity(entity),
                                                     parent.isEmpty() ? all : ours);
    if (!reader) return {};
    reader->statement().bind(1, store().school().id());
    return reader->all().value_or(QList<domain::Record>());
}

domain::Record WholeSchool::storedOne(const QString& entity, const QString& field, const QVariant& value,
                                      const QString& parent) {
    for (const domain::Record& one : stored(entity, parent)) {
        if (one.value(field) == value) return one;
    }
    return domain::Record(domain::entity(entity));
}

bool WholeSchool::lacks(int step, const QString& code) const {
    return page->plan().steps.value(step - 1).missing.contains(code);
}

bool WholeSchool::isFilled(int step, const QString& code) {
    return waitUntil([&] { return !lacks(step, code); });
}

QString WholeSchool::writeFile(const QString& name, const QString& text) {
    QFile file(m_folder.filePath(name));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(text.toUtf8());
    return file.fileName();
}

timetable::TimetableView& WholeSchool::timetable() const { return *page->findChild<timetable::TimetableView*>(); }

void WholeSchool::waitForRow(const QString& table, const QString& column, const QString& text) {
    ASSERT_TRUE(waitUntil([&] { return hands->rowOf(table, column, text) >= 0; }))
        << text.toStdString() << " is not in " << table.toStdString() << ' ' << hands->everything()
        << "\nFocus: " << hands->focus()->metaObject()->className() << " in "
        << hands->focus()->window()->metaObject()->className();
}

} // namespace rs::test
