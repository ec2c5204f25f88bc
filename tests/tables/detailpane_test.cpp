// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/detailpane.h"

#include "tables/historyview.h"
#include "tables/recordpage.h"
#include "tables/tablefixture.h"

#include <QLineEdit>
#include <QTabWidget>

using namespace rs;
using test::waitUntil;

namespace {

class DetailPaneTest : public test::TableFixture {
protected:
    void SetUp() override {
        TableFixture::SetUp();
        page = std::make_unique<tables::RecordPage>(store.workspace(), domain::entity(u"participant"));
        page->resize(1300, 700);
        page->open(school);
        page->show();
        ASSERT_TRUE(waitUntil([&] { return page->table().model().recordCount() == 10; }));
        page->table().grid().setCurrentIndex(page->table().model().index(0, column(u"city")));
        page->setDetailsVisible(true);
    }
    QLineEdit* line(QStringView field) { return qobject_cast<QLineEdit*>(page->details().editor(field)); }
    QString stored(QStringView field) {
        return store.workspace().reader().get(domain::entity(u"participant"), page->details().recordId())->text(field);
    }
    std::unique_ptr<tables::RecordPage> page;
};

} // namespace

TEST_F(DetailPaneTest, aFieldIsStoredWhenItIsLeft) {
    ASSERT_EQ(line(u"city")->text(), "Ачинск");
    line(u"city")->setFocus();
    line(u"city")->setText("Норильск");
    line(u"family_name")->setFocus();
    ASSERT_TRUE(waitUntil([&] { return stored(u"city") == "Норильск"; }));
    ASSERT_TRUE(waitUntil([&] { return page->table().model().index(0, column(u"city")).data() == "Норильск"; }));
}

TEST_F(DetailPaneTest, anotherRowStoresWhatWasTypedFirst) {
    const base::Id first = page->details().recordId();
    line(u"city")->setFocus();
    line(u"city")->setText("Дивногорск");
    page->table().grid().setCurrentIndex(page->table().model().index(1, column(u"city")));
    EXPECT_NE(page->details().recordId(), first);
    ASSERT_TRUE(waitUntil([&] {
        return store.workspace().reader().get(domain::entity(u"participant"), first)->text(u"city") == "Дивногорск";
    }));
}

TEST_F(DetailPaneTest, wrongValueIsNotStoredAndEscGivesItUp) {
    line(u"email")->setFocus();
    line(u"email")->setText("нет");
    page->details().commit();
    EXPECT_EQ(stored(u"email"), "person0@example.org");
    EXPECT_EQ(line(u"email")->text(), "нет");
    QTest::keyClick(line(u"email"), Qt::Key_Escape);
    EXPECT_EQ(line(u"email")->text(), "person0@example.org");
}

TEST_F(DetailPaneTest, historyTellsWhatChanged) {
    page->table().model().setData(page->table().model().index(0, column(u"city")), "Норильск");
    ASSERT_TRUE(waitUntil([&] { return stored(u"city") == "Норильск"; }));
    auto* tabs = page->details().findChild<QTabWidget*>();
    auto* history = page->details().findChild<tables::HistoryView*>();
    tabs->setCurrentWidget(history);
    ASSERT_TRUE(waitUntil([&] { return history->count() > 1; }));
    EXPECT_TRUE(history->item(0)->text().startsWith("City: Ачинск → Норильск"))
        << history->item(0)->text().toStdString();
}

TEST_F(DetailPaneTest, besideTheTableWhenWideAndOverItWhenNarrow) {
    const auto gap = [&] { return page->details().geometry().left() - page->table().geometry().right(); };
    ASSERT_TRUE(waitUntil([&] { return gap() > 0; }));
    const int wide = page->table().width();
    page->resize(1000, 640);
    ASSERT_TRUE(waitUntil([&] { return gap() < 0; }));
    EXPECT_EQ(page->details().geometry().right(), page->rect().right());
    page->setDetailsVisible(false);
    EXPECT_FALSE(page->areDetailsVisible());
    EXPECT_GT(wide, 500);
}
