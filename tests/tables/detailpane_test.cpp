// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/detailpane.h"

#include "kit/checklistpopup.h"
#include "kit/dialogseam.h"
#include "tables/historyview.h"
#include "tables/recordpage.h"
#include "tables/referencesedit.h"
#include "tables/tablefixture.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTabWidget>
#include <QToolButton>

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

TEST_F(DetailPaneTest, whatIsBeingTypedSurvivesAChangeFromElsewhere) {
    QLineEdit* city = line(u"city");
    city->setFocus();
    city->selectAll();
    typeInto(city, "Норильск");
    const domain::Entity& entity = domain::entity(u"participant");
    const auto change = [&](QStringView field, const char* value) {
        test::waitFor(store.workspace().apply("edit", {{services::Edit::Kind::Update,
                                                        &entity,
                                                        page->details().recordId(),
                                                        {{entity.indexOf(field), QString::fromUtf8(value)}}}}));
    };
    change(u"source", "письмо");
    ASSERT_TRUE(waitUntil([&] { return line(u"source")->text() == "письмо"; }));
    EXPECT_EQ(city->text(), "Норильск");
    line(u"source")->setFocus();
    ASSERT_TRUE(waitUntil([&] { return stored(u"city") == "Норильск"; }));
    // What is only looked at follows the store, also with the focus in it.
    city->setFocus();
    change(u"city", "Канск");
    EXPECT_TRUE(waitUntil([&] { return city->text() == "Канск"; }));
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

TEST_F(DetailPaneTest, editorsTakeTheWidthAndTheWayOutComesLast) {
    QCoreApplication::processEvents();
    const int wide = line(u"city")->width();
    EXPECT_GT(wide, 150);
    for (const QStringView field : {QStringView(u"region"), QStringView(u"status"), QStringView(u"registered_at")})
        EXPECT_EQ(page->details().editor(field)->width(), wide) << field.toString().toStdString();
    const QWidget* one = page->details().nextInFocusChain();
    while (!(one->focusPolicy() & Qt::TabFocus) || one->focusProxy()) one = one->nextInFocusChain();
    EXPECT_FALSE(qobject_cast<const QToolButton*>(one)) << "the first is not the button that closes";
}

TEST_F(DetailPaneTest, aLinkOpensInTheBrowserAndNothingElseDoes) {
    domain::Record host(domain::entity(u"organisation"), base::newId());
    host.set(u"name", "Дом учителя").set(u"site", "https://example.org/dom");
    store.add({host});
    tables::RecordPage hosts(store.workspace(), domain::entity(u"organisation"));
    hosts.open({});
    hosts.show();
    ASSERT_TRUE(waitUntil([&] { return hosts.table().model().recordCount() == 1; }));
    hosts.table().grid().setCurrentIndex(hosts.table().model().index(0, 1));
    hosts.setDetailsVisible(true);
    QList<QUrl> opened;
    kit::DialogSeam::instance().setLinkOpener([&](const QUrl& link) { opened << link; });
    auto* button = hosts.details().editor(u"site")->parentWidget()->findChild<QPushButton*>();
    ASSERT_TRUE(button);
    ASSERT_TRUE(button->isEnabled());
    button->click();
    EXPECT_EQ(opened, QList<QUrl>{QUrl("https://example.org/dom")});
    kit::DialogSeam::instance().openLink(QUrl("file:///etc/passwd"));
    kit::DialogSeam::instance().openLink(QUrl("smb://example.org/x"));
    EXPECT_EQ(opened.size(), 1);
    hosts.table().model().setData(hosts.table().model().index(0, hosts.table().model().columns().indexOf(u"site")), "");
    EXPECT_TRUE(waitUntil([&] { return !button->isEnabled(); }));
    kit::DialogSeam::instance().reset();
}

TEST_F(DetailPaneTest, severalRecordsAreTickedInAList) {
    const base::Id other = store.addSchool("Другая школа");
    QList<domain::Record> speakers;
    for (const auto& [name, event] :
         {std::pair("Аносова Вера", school), std::pair("Юркова Анна", school), std::pair("Чужой Тимур", other)}) {
        domain::Record speaker(domain::entity(u"speaker"), base::newId());
        speaker.set(u"event_id", QVariant::fromValue(event)).set(u"name", name);
        speakers << speaker;
    }
    domain::Record session(domain::entity(u"session"), base::newId());
    session.set(u"event_id", QVariant::fromValue(school)).set(u"title", "Опыты с водой");
    session.set(u"speaker_ids", services::referencesOf({speakers.at(1).id()}));
    store.add(speakers + QList<domain::Record>{session});
    tables::RecordPage sessions(store.workspace(), domain::entity(u"session"));
    sessions.open(school);
    sessions.show();
    ASSERT_TRUE(waitUntil([&] { return sessions.table().model().recordCount() == 1; }));
    sessions.table().grid().setCurrentIndex(sessions.table().model().index(0, 0));
    sessions.setDetailsVisible(true);
    auto* edit = qobject_cast<tables::ReferencesEdit*>(sessions.details().editor(u"speaker_ids"));
    ASSERT_TRUE(edit);
    EXPECT_TRUE(edit->isEnabled());
    EXPECT_EQ(edit->line()->text(), "Юркова Анна");
    edit->openList();
    auto* list = edit->popup()->list();
    ASSERT_EQ(list->count(), 2) << "speakers of this school only";
    EXPECT_EQ(list->item(0)->checkState(), Qt::Checked);
    list->item(1)->setCheckState(Qt::Checked);
    EXPECT_EQ(edit->line()->text(), "Юркова Анна; Аносова Вера");
    const auto kept = [&] {
        return services::idsOf(
            store.workspace().reader().get(domain::entity(u"session"), session.id())->value(u"speaker_ids"));
    };
    ASSERT_TRUE(waitUntil([&] { return kept().size() == 2; }));
    undo();
    ASSERT_TRUE(waitUntil([&] { return edit->line()->text() == "Юркова Анна"; }));
}
