// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/desktop/serverscenes.h"

#include "base/clock.h"
#include "domain/registry.h"
#include "domain/valuejson.h"
#include "programs/desktop/storewindow.h"
#include "review/compareview.h"
#include "review/conflictpane.h"
#include "review/conflictstab.h"
#include "review/conflicttable.h"
#include "review/heldtab.h"
#include "review/heldtable.h"
#include "review/reviewpage.h"
#include "services/serverlink.h"
#include "settings/settingspage.h"
#include "settings/signindialog.h"
#include "shell/mainwindow.h"
#include "shell/syncline.h"
#include "storage/outbox.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPromise>
#include <QTableView>
#include <QTimeZone>

namespace rs::desktop {

using namespace Qt::StringLiterals;
using base::Result;
using domain::Record;

namespace {

const domain::Entity& participants() { return domain::entity(u"participant"); }

Record conflictAbout(const Record& record, const QString& field, const QString& before, const QString& incoming) {
    const domain::Field& of = *participants().field(field);
    Record conflict(domain::entity(u"conflict"));
    conflict.set(u"event_id", record.value(u"event_id"));
    conflict.set(u"table_name", u"participant"_s).set(u"record_id", base::toText(record.id()));
    conflict.set(u"field", field).set(u"kind", u"edit"_s);
    conflict.set(u"base", domain::toJson(of, before)).set(u"server", domain::toJson(of, record.value(field)));
    conflict.set(u"incoming", domain::toJson(of, incoming));
    conflict.set(u"author", u"Т. Кедрина"_s).set(u"device", u"Вход Б"_s);
    conflict.set(u"at", base::nowMilliseconds()).set(u"state", u"open"_s);
    return conflict;
}

Result<QList<Record>> twoOf(storage::Store& store, const base::Id& school) {
    RS_ASSIGN(auto reader, storage::RecordReader::byCondition(store.database(), participants(),
                                                              u"t.event_id = ?1 ORDER BY t.name_key LIMIT 2"));
    reader.statement().bind(1, school);
    return reader.all();
}

Result<> writeAll(storage::Writer& writer, const base::Id& school) {
    RS_ASSIGN(QList<Record> people, twoOf(writer.store(), school));
    if (people.size() < 2) return base::fail(base::ErrorCode::NoRows);
    const int note = participants().indexOf(u"note");
    const QString saw = u"Нужен доступ для коляски."_s, stands = saw + u" Приедет с коллегой."_s;
    RS_TRY(writer.update(participants(), people[0].id(), {{note, stands}}));
    people[0].set(note, stands);
    Record conflicts[] = {conflictAbout(people[0], u"phone"_s, u"+79000002735"_s, u"+79000007235"_s),
                          conflictAbout(people[0], u"organisation"_s, {}, u"Детский сад «Тополёк»"_s),
                          conflictAbout(people[0], u"note"_s, saw, saw + u" Обед — без молока."_s),
                          conflictAbout(people[1], u"city"_s, {}, u"Дивногорск"_s)};
    constexpr int hour = 3'600'000;
    conflicts[3].set(u"at", base::nowMilliseconds() - hour); // the latest stands first
    for (const Record& one : conflicts) {
        RS_ASSIGN([[maybe_unused]] const base::Id id, writer.insert(one));
    }
    return writer.update(participants(), people[1].id(),
                         {{participants().indexOf(u"email"), u"zimnyakov@example.org"_s},
                          {participants().indexOf(u"position"), u"Педагог"_s}});
}

//! The latest change is the one that was not accepted: the record is again as the server has it.
Result<> refuseLatest(storage::Store& store) {
    RS_TRY(store.database().execute(u"UPDATE participant SET email = 'bazhenova@example.org', position = NULL "
                                    "WHERE email = 'zimnyakov@example.org'"));
    return store.database().execute(
        QStringLiteral(
            "UPDATE outbox SET state = %1, code = %2, fields = 'email' WHERE n = (SELECT max(n) FROM outbox)")
            .arg(int(storage::OpState::Refused))
            .arg(int(protocol::OpCode::BadValue)));
}

//! A server that never answers.
class SilentLink : public services::ServerLink {
public:
    [[nodiscard]] const services::SyncStatus& status() const override { return m_status; }
    void syncNow() override {}
    [[nodiscard]] QFuture<Result<services::SignedIn>> signIn(const services::SignIn&) override { return {}; }
    void cancelSignIn() override {}
    [[nodiscard]] QFuture<Result<>> signOut() override { return {}; }
    [[nodiscard]] QFuture<Result<services::LinkInfo>> info(base::Language) override { return {}; }
    [[nodiscard]] QFuture<Result<QList<services::HeldCard>>> heldWork() override { return {}; }
    [[nodiscard]] QFuture<Result<services::HeldResult>> decideHeld(const QList<base::Id>&,
                                                                   services::HeldDecision) override {
        return {};
    }

private:
    services::SyncStatus m_status;
};

services::HeldField heldField(const QString& name, const QVariant& before, const QVariant& now, const QVariant& after) {
    return {participants().indexOf(name), before, now, after};
}

QList<services::HeldCard> sampleHeld() {
    using services::HeldChange;
    constexpr qint64 hour = 3'600'000;
    const qint64 now = base::nowMilliseconds();
    const QTimeZone zone("Asia/Krasnoyarsk");
    const auto change = [](const QString& title, HeldChange::Kind kind, const QList<services::HeldField>& fields) {
        const bool isThere = kind != HeldChange::Kind::Added;
        return HeldChange{&participants(), base::newId(), title, kind, {}, isThere, false, fields};
    };
    const QString school = u"Исследовательские проекты в детском саду"_s;
    const QList<HeldChange> first{
        change(u"Баженова Алла Игоревна"_s, HeldChange::Kind::Changed,
               {heldField(u"phone"_s, u"+79000002735"_s, u"+79000002735"_s, u"+79000007235"_s),
                heldField(u"organisation"_s, u"Детский сад № 17"_s, u"Детский сад «Тополёк»"_s,
                          u"МБДОУ «Детский сад № 17 общеразвивающего вида»"_s)}),
        change(u"Зимняков Павел Егорович"_s, HeldChange::Kind::Added,
               {heldField(u"family_name"_s, {}, {}, u"Зимняков"_s), heldField(u"given_name"_s, {}, {}, u"Павел"_s),
                heldField(u"patronymic"_s, {}, {}, u"Егорович"_s), heldField(u"city"_s, {}, {}, u"Ачинск"_s)})};
    const QList<HeldChange> second{
        change(u"Ёлкина Софья Глебовна"_s, HeldChange::Kind::Deleted,
               {heldField(u"family_name"_s, u"Ёлкина"_s, u"Ёлкина"_s, {}), heldField(u"city"_s, {}, u"Канск"_s, {})})};
    return {{base::newId(), u"mutovina"_s, u"Вход А"_s, now - 30 * hour, now - 28 * hour, school, zone, first},
            {base::newId(), u"zharikova"_s, u"Методист"_s, now - 5 * hour, now - 4 * hour, school, zone, second}};
}

//! A server that holds back what two people did.
class HoldingLink : public SilentLink {
public:
    explicit HoldingLink(const services::SyncStatus& status) : m_now(status) {}
    [[nodiscard]] const services::SyncStatus& status() const override { return m_now; }
    [[nodiscard]] QFuture<Result<QList<services::HeldCard>>> heldWork() override {
        QPromise<Result<QList<services::HeldCard>>> answer;
        answer.start();
        answer.addResult(m_held);
        answer.finish();
        return answer.future();
    }

private:
    services::SyncStatus m_now;
    QList<services::HeldCard> m_held = sampleHeld();
};

template <typename Condition>
bool waitFor(Condition condition) {
    constexpr int patienceMs = 10'000;
    QElapsedTimer timer;
    timer.start();
    while (!condition() && timer.elapsed() < patienceMs) QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    return condition();
}

//! Conflicts of the first record in front, one field of each kind decided. False: they did not come.
bool stageConflicts(review::ReviewPage& page) {
    using review::ConflictTable;
    page.showTab(review::ReviewPage::Conflicts);
    review::ConflictPane& pane = page.conflicts().pane();
    if (!waitFor([&] { return pane.model().rowCount() >= 3; })) return false;
    pane.model().choose(0, ConflictTable::Take::Server);
    pane.model().choose(1, ConflictTable::Take::Incoming);
    pane.model().choose(2, ConflictTable::Take::Text);
    pane.table()->setCurrentIndex(pane.model().index(2, ConflictTable::Server));
    return true;
}

services::SyncStatus sampleStatus() {
    services::SyncStatus status;
    status.state = services::SyncStatus::State::Resting;
    status.unsent = 2;
    status.lastSync = base::nowMilliseconds() - 5 * 60'000;
    return status;
}

void stageServer(settings::ServerSection& section) {
    using services::ScopeNote;
    services::LinkInfo link{u"https://school.example.org:8443"_s, u"kedrina"_s, u"leader"_s, u"Вход Б"_s, {}, {}};
    link.scopes = {{ScopeNote::Kind::Common, {}, ScopeNote::Access::Add, false, 412, 412},
                   {ScopeNote::Kind::Region, u"Красноярский край"_s, ScopeNote::Access::Write, false, 96, 96},
                   {ScopeNote::Kind::School, u"Исследовательские проекты в детском саду"_s, ScopeNote::Access::Write,
                    true, 340, 1200}};
    section.showInfo(link);
    section.showStatus(sampleStatus());
}

void stageCertificate(settings::SignInDialog& dialog) {
    QStringList pairs;
    constexpr int bytes = 32, step = 7;
    for (int i = 0; i < bytes; ++i) pairs << u"%1"_s.arg(i * step, 2, 16, QChar(u'0'));
    dialog.showError({base::ErrorCode::CertificateUnknown, {u"school.example.org"_s, pairs.join(u':')}});
}

bool walkReview(StoreWindow& store, const Shoot& shoot) {
    using review::ReviewPage;
    store.window().showPage(shell::PageId::Review);
    ReviewPage& page = *store.pages().review();
    HoldingLink link(sampleStatus());
    page.follow(&link);
    const bool isThere = stageConflicts(page) && waitFor([&] { return page.held().count() > 0; });
    store.window().syncLine().setServer(sampleStatus());
    shoot(25, u"review-conflicts"_s, store.window());
    page.showTab(ReviewPage::NotAccepted);
    shoot(26, u"review-not-accepted"_s, store.window());
    page.showTab(ReviewPage::Held);
    page.held().table()->setCurrentIndex(page.held().model().index(1, review::HeldTable::Field));
    shoot(24, u"review-held"_s, store.window());
    page.showTab(ReviewPage::Resolved);
    shoot(27, u"review-resolved"_s, store.window());
    page.showTab(ReviewPage::SimilarPeople);
    return isThere;
}

void walkSettings(StoreWindow& store, const Shoot& shoot) {
    store.window().showPage(shell::PageId::Settings);
    settings::ServerSection* server = store.pages().settings()->server();
    store.pages().settings()->showSection(server);
    stageServer(*server);
    shoot(28, u"settings-server"_s, store.window());
    SilentLink link;
    settings::SignInDialog dialog(link, &store.window());
    dialog.show();
    shoot(29, u"sign-in"_s, dialog);
    dialog.addressField()->setText(u"school.example.org:8443"_s);
    dialog.userField()->setText(u"kedrina"_s);
    dialog.passwordField()->setText(u"correct horse"_s);
    stageCertificate(dialog);
    shoot(30, u"sign-in-certificate"_s, dialog);
    server->showInfo({});
    store.window().syncLine().setServer({});
}

} // namespace

bool addSampleDisputes(services::Workspace& workspace, const base::Id& school) {
    auto written = workspace.write(u"edit"_s, [school](storage::Writer& writer) { return writeAll(writer, school); });
    return written.result().has_value() && workspace.run<void>(refuseLatest).result().has_value();
}

bool walkServerScenes(StoreWindow& store, const Shoot& shoot) {
    const bool isThere = walkReview(store, shoot);
    walkSettings(store, shoot);
    return isThere;
}

} // namespace rs::desktop
