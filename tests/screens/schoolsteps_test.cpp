// SPDX-License-Identifier: GPL-3.0-or-later
// The column of the seven steps: what it knows of a school, when it asks again, how it is painted and told.
#include "schools/schoolsteps.h"

#include "kit/stepstrip.h"
#include "kit/theme/theme.h"
#include "models/recordtablemodel.h"
#include "schools/stepsdelegate.h"
#include "support/people.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <QToolTip>

namespace {

using namespace Qt::StringLiterals;
using namespace rs;
using schools::SchoolSteps;
using test::waitUntil;

class SchoolStepsTest : public test::PeopleTest {
protected:
    void SetUp() override {
        kit::theme::install(kit::theme::Look::Light);
        m_translator.setLanguage(base::Language::English);
        m_school = addSchool(u"Вода и лёд"_s, 100);
        m_steps = std::make_unique<SchoolSteps>(workspace());
    }
    int percent() {
        const services::SchoolProgress* progress = m_steps->of(m_school);
        return progress ? progress->percent : -1;
    }
    //! A view of one row with the school in it.
    std::unique_ptr<QTableView> show() {
        m_model.setItem(0, 0, new QStandardItem);
        m_model.item(0, 0)->setData(QVariant::fromValue(m_school), models::RecordTableModel::RecordIdRole);
        auto view = std::make_unique<QTableView>();
        view->setModel(&m_model);
        view->setItemDelegate(new schools::StepsDelegate(*m_steps, view.get()));
        view->setColumnWidth(0, kit::stepstrip::size().width() + 80);
        view->resize(400, 200);
        view->show();
        return view;
    }

    kit::Translator m_translator;
    QStandardItemModel m_model;
    base::Id m_school;
    std::unique_ptr<SchoolSteps> m_steps;
};

TEST_F(SchoolStepsTest, ReadsWhatIsAskedForAndSaysWhenItIsThere) {
    QSignalSpy changed(m_steps.get(), &SchoolSteps::changed);
    EXPECT_EQ(m_steps->of(m_school), nullptr);
    ASSERT_TRUE(waitUntil([&] { return changed.count() > 0; }));
    ASSERT_TRUE(m_steps->of(m_school));
    EXPECT_EQ(m_steps->of(m_school)->steps.size(), 7);
    const base::Id other = addSchool(u"Другая"_s, 10);
    ASSERT_TRUE(waitUntil([&] { return m_steps->of(other) != nullptr; }));
    EXPECT_EQ(m_steps->of(other)->id, other);
}

TEST_F(SchoolStepsTest, KeepsTheOldUntilTheNewComes) {
    ASSERT_TRUE(waitUntil([&] { return percent() >= 0; }));
    const int before = percent();
    set(u"event"_s, m_school, u"problem"_s, u"Как заметить интерес"_s);
    set(u"event"_s, m_school, u"topic"_s, u"Опыты"_s);
    EXPECT_GE(percent(), 0) << "the cell went blank while it was read again";
    EXPECT_TRUE(waitUntil([&] { return percent() > before; }));
}

TEST_F(SchoolStepsTest, AnUnknownSchoolIsNotAskedForWithoutEnd) {
    const base::Id nobody = base::newId();
    QSignalSpy changed(m_steps.get(), &SchoolSteps::changed);
    EXPECT_EQ(m_steps->of(nobody), nullptr);
    ASSERT_TRUE(waitUntil([&] { return changed.count() > 0; }));
    EXPECT_EQ(m_steps->of(nobody), nullptr);
    EXPECT_EQ(m_steps->of(base::Id()), nullptr);
}

TEST_F(SchoolStepsTest, IsPaintedWhenItIsKnownAndNeverTyped) {
    const auto view = show();
    const QImage blank = view->viewport()->grab().toImage();
    ASSERT_TRUE(waitUntil([&] { return percent() >= 0; }));
    view->viewport()->update();
    EXPECT_NE(view->viewport()->grab().toImage(), blank) << "no boxes were painted";
    view->edit(m_model.index(0, 0));
    EXPECT_EQ(view->viewport()->findChildren<QLineEdit*>().size(), 0);
}

TEST_F(SchoolStepsTest, ABoxTellsItsStepAndStateInWords) {
    const auto view = show();
    ASSERT_TRUE(waitUntil([&] { return percent() >= 0; }));
    const QRect cell = view->visualRect(m_model.index(0, 0));
    QStyleOptionViewItem option;
    option.rect = cell;
    for (int x = cell.left(); x < cell.right(); x += 4) {
        QHelpEvent event(QEvent::ToolTip, QPoint(x, cell.center().y()),
                         view->viewport()->mapToGlobal(QPoint(x, cell.center().y())));
        view->itemDelegate()->helpEvent(&event, view.get(), option, m_model.index(0, 0));
        if (QToolTip::text().startsWith(u"5. Date and venue: "_s)) return;
    }
    FAIL() << "no box told the fifth step; the last said " << QToolTip::text().toStdString();
}

} // namespace
