// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/safety.h"
#include "services/workspace.h"
#include "support/teststore.h"

#include <QFile>
#include <QThread>

namespace {

using namespace Qt::StringLiterals;
using namespace rs;
using services::Changes;
using services::Edit;
using services::Workspace;

const domain::Entity& people() { return domain::entity(u"person"); }

Edit insertion(const QString& family) {
    return {Edit::Kind::Insert, &people(), base::newId(), {{people().indexOf(u"family_name"), family}}};
}

qint64 countOf(Workspace& workspace) { return workspace.reader().count(people()).value_or(-1); }

TEST(WorkspaceTest, AnEditIsStoredAndAnnouncedOnce) {
    test::TestStore store;
    Workspace& workspace = store.workspace();
    QSignalSpy changed(&workspace, &Workspace::changed), undo(&workspace, &Workspace::undoChanged);
    const Changes changes = test::waitFor(workspace.apply(u"add"_s, {insertion(u"Сизых"_s), insertion(u"Осокина"_s)}));
    EXPECT_EQ(changes.records, 2);
    ASSERT_EQ(changed.count(), 1);
    EXPECT_EQ(undo.count(), 1);
    const auto told = changed.first().first().value<Changes>();
    EXPECT_EQ(told.changeSet, changes.changeSet);
    EXPECT_EQ(told.touched.value(&people()).total, 2);
    EXPECT_EQ(countOf(workspace), 2);
    test::waitFor(workspace.undo());
    EXPECT_EQ(countOf(workspace), 0) << "both go back in one step";
    EXPECT_EQ(changed.count(), 2);
    test::waitFor(workspace.redo());
    EXPECT_EQ(countOf(workspace), 2);
}

TEST(WorkspaceTest, OneWritesAtATimeAlsoWhenSomebodyWaitsForTheResult) {
    test::TestStore store;
    std::atomic<int> inside = 0, most = 0;
    QList<QFuture<base::Result<int>>> all;
    for (int i = 0; i < 20; ++i) {
        all << store.workspace().run<int>([&inside, &most](storage::Store&) -> base::Result<int> {
            const int now = ++inside;
            most = std::max(most.load(), now);
            QThread::msleep(2);
            return --inside;
        });
    }
    // The last one has not begun: it is taken into this thread.
    while (!all.isEmpty()) EXPECT_TRUE(all.takeLast().result().has_value());
    EXPECT_EQ(most, 1);
}

TEST(WorkspaceTest, RegionsAreReadAgainOnlyWhenOneChanged) {
    test::TestStore store;
    Workspace& workspace = store.workspace();
    const services::RegionCatalog first = workspace.regions();
    ASSERT_NE(first->byCode(u"RU-KYA"), nullptr);
    test::waitFor(workspace.apply(u"add"_s, {insertion(u"Сизых"_s)}));
    EXPECT_EQ(workspace.regions(), first) << "a person is no region";
    const domain::Entity& region = domain::entity(u"region");
    const auto field = [&region](QAnyStringView name) { return region.indexOf(name); };
    services::RegionCatalog told; // by the time others hear of the change
    QObject::connect(&workspace, &Workspace::changed, &workspace, [&] { told = workspace.regions(); });
    test::waitFor(workspace.apply(
        u"add"_s,
        {{Edit::Kind::Insert,
          &region,
          base::newId(),
          {{field(u"code"), u"KZ-ALA"_s}, {field(u"name_ru"), u"Алматы"_s}, {field(u"zone"), u"Asia/Almaty"_s}}}}));
    ASSERT_NE(told, nullptr);
    EXPECT_NE(told->byCode(u"KZ-ALA"), nullptr);
    EXPECT_EQ(first->byCode(u"KZ-ALA"), nullptr);
    EXPECT_EQ(workspace.regions(), told);
}

TEST(WorkspaceTest, WhatAnotherProgramWroteIsAnnouncedWhenAsked) {
    test::TestStore store;
    Workspace& workspace = store.workspace();
    test::waitFor(workspace.apply(u"add"_s, {insertion(u"Сизых"_s)}));
    QSignalSpy changed(&workspace, &Workspace::changed), undo(&workspace, &Workspace::undoChanged);
    workspace.lookForChanges();
    EXPECT_FALSE(test::waitUntil([&] { return changed.count() > 0; }, 200)) << "our own edits were told before";
    {
        auto other = storage::Store::open(store.path(), storage::Store::Access::Write);
        ASSERT_TRUE(other);
        auto writer = storage::Writer::begin(**other, u"add"_s, u"cli"_s);
        ASSERT_TRUE(writer);
        domain::Record person(people(), base::newId());
        person.set(u"family_name", u"Осокина"_s);
        ASSERT_TRUE(writer->insert(person));
        ASSERT_TRUE(writer->commit());
        test::waitFor(workspace.apply(u"add"_s, {insertion(u"Тихих"_s)})); // ours comes later
        EXPECT_EQ(changed.count(), 1);
        workspace.lookForChanges();
        ASSERT_TRUE(test::waitUntil([&] { return changed.count() == 2; }));
        const auto touched = changed.last().first().value<Changes>().touched.value(&people());
        EXPECT_EQ(touched.ids, QList<base::Id>{person.id()});
        EXPECT_TRUE(touched.rowsCameOrWent);
    }
    EXPECT_EQ(undo.count(), 2);
    workspace.lookForChanges();
    EXPECT_FALSE(test::waitUntil([&] { return changed.count() > 2; }, 200));
}

TEST(WorkspaceTest, AFailedEditLeavesNothingAndSaysNothing) {
    test::TestStore store;
    QSignalSpy changed(&store.workspace(), &Workspace::changed);
    const Edit lost{Edit::Kind::Update, &people(), base::newId(), {{people().indexOf(u"city"), u"Канск"_s}}};
    const auto done = store.workspace().apply(u"edit"_s, {insertion(u"Сизых"_s), lost});
    ASSERT_TRUE(test::waitUntil([&] { return done.isFinished(); }));
    EXPECT_EQ(done.result().error().code, base::ErrorCode::UnknownRecord);
    EXPECT_EQ(countOf(store.workspace()), 0);
    EXPECT_EQ(changed.count(), 0);
}

TEST(WorkspaceTest, WritesComeOneAfterAnother) {
    test::TestStore store;
    QList<QFuture<base::Result<Changes>>> writes;
    for (int i = 0; i < 20; ++i) writes << store.workspace().apply(u"add"_s, {insertion(QString::number(i))});
    qint64 last = 0;
    for (const auto& write : writes) {
        const Changes changes = test::waitFor(write);
        EXPECT_GT(changes.changeSet, last);
        last = changes.changeSet;
    }
    EXPECT_EQ(countOf(store.workspace()), 20);
}

TEST(WorkspaceTest, ReadersDoNotWaitForTheWriter) {
    test::TestStore store;
    std::atomic<bool> finish = false;
    const auto slow = store.workspace().write(u"edit"_s, [&](storage::Writer& writer) -> base::Result<> {
        RS_ASSIGN([[maybe_unused]] const auto id, writer.insert(domain::Record(people()).set(u"family_name", u"А"_s)));
        while (!finish) QThread::msleep(1);
        return {};
    });
    const qint64 seen =
        test::waitFor(store.workspace().read<qint64>([](storage::Store& reader) { return reader.count(people()); }));
    EXPECT_EQ(seen, 0) << "as it was before the change";
    EXPECT_FALSE(slow.isFinished());
    finish = true;
    test::waitFor(slow);
}

TEST(WorkspaceTest, ASecondWindowOnTheStoreLooksOnly) {
    test::TestStore store;
    test::waitFor(store.workspace().apply(u"add"_s, {insertion(u"Сизых"_s)}));
    auto second = Workspace::open(store.path());
    ASSERT_TRUE(second);
    EXPECT_EQ((*second)->state(), Workspace::State::ElsewhereOpen);
    EXPECT_EQ(countOf(**second), 1);
    const auto refused = (*second)->apply(u"add"_s, {insertion(u"Осокина"_s)});
    ASSERT_TRUE(test::waitUntil([&] { return refused.isFinished(); }));
    EXPECT_EQ(refused.result().error().code, base::ErrorCode::StoreIsReadOnly);
    EXPECT_EQ(countOf(store.workspace()), 1);
}

TEST(WorkspaceTest, TheStoreIsFreeAfterClosing) {
    QTemporaryDir folder;
    const QString path = folder.filePath(u"deep/er/store.db"_s);
    for (int i = 0; i < 2; ++i) {
        const auto opened = Workspace::open(path);
        ASSERT_TRUE(opened);
        EXPECT_TRUE((*opened)->isWritable());
    }
}

//! A store with damage in its last pages: its head, and so its schema, is whole.
QString damagedStore(const QTemporaryDir& folder) {
    const QString path = folder.filePath(u"store.db"_s);
    {
        auto opened = Workspace::open(path);
        EXPECT_TRUE(opened);
        QList<Edit> edits;
        for (int i = 0; i < 500; ++i) edits << insertion(u"Сизых%1"_s.arg(i));
        test::waitFor((*opened)->apply(u"add"_s, edits));
        EXPECT_TRUE((*opened)->reader().database().path() == path);
    }
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadWrite));
    const qint64 size = file.size();
    for (qint64 at = size / 4096 * 9 / 10 * 4096; at < size; at += 4096) {
        file.seek(at);
        file.write(QByteArray(2000, '\x5a'));
    }
    return path;
}

TEST(WorkspaceTest, DamageFoundByTheCheckStopsAllWriting) {
    QTemporaryDir folder;
    const QString path = damagedStore(folder);
    auto opened = Workspace::open(path);
    ASSERT_TRUE(opened);
    QSignalSpy state(opened->get(), &Workspace::stateChanged);
    const QStringList problems = test::waitFor(services::checkStore(**opened, base::Language::English));
    ASSERT_FALSE(problems.isEmpty());
    EXPECT_TRUE(problems.first().startsWith(u"The file is damaged"_s)) << problems.first().toStdString();
    EXPECT_EQ((*opened)->state(), Workspace::State::Damaged);
    EXPECT_TRUE(test::waitUntil([&] { return state.count() == 1; }));
    const auto refused = (*opened)->apply(u"add"_s, {insertion(u"Осокина"_s)});
    ASSERT_TRUE(test::waitUntil([&] { return refused.isFinished(); }));
    EXPECT_EQ(refused.result().error().code, base::ErrorCode::StoreIsReadOnly);
}

TEST(WorkspaceTest, AFileThatIsNoStoreIsCalledDamagedAndStays) {
    QTemporaryDir folder;
    const QString path = folder.filePath(u"store.db"_s);
    const QByteArray letter(9000, 'x');
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(letter);
    file.close();
    const auto opened = Workspace::open(path);
    if (opened)
        EXPECT_EQ((*opened)->state(), Workspace::State::Damaged);
    else
        EXPECT_EQ(opened.error().code, base::ErrorCode::StoreIsDamaged);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), letter);
}

} // namespace
