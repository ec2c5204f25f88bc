// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/registry.h"
#include "domain/valuecodec.h"
#include "programs/serverprocess.h"

namespace rs::test {

namespace {

using protocol::HeldDecision;
using protocol::HeldOutcome;
using protocol::HeldReply;

protocol::Operation operation(protocol::OpKind kind, const base::Id& row, const char16_t* field, const QString& value) {
    const domain::Entity& event = domain::entity(u"event");
    protocol::Operation op;
    op.id = base::newId();
    op.table = event.number;
    op.row = row;
    op.kind = kind;
    QList<domain::FieldValue> set{{event.indexOf(QStringView(field)), value}};
    if (kind == protocol::OpKind::Insert) set << domain::FieldValue{event.indexOf(u"region"), QStringLiteral("RU-KYA")};
    op.set = domain::encode(event, set);
    return op;
}

//! A school in a region, and what somebody has changed there who was locked out before it was sent.
class HeldTest : public ServerTest {
protected:
    void SetUp() override {
        const QString role = QStringLiteral("--role"), region = QStringLiteral("--region");
        const auto add = [&](const char* name, const char* as, const char* where = nullptr) {
            Words words{role, QString::fromLatin1(as)};
            if (where) words << region << QString::fromLatin1(where);
            addUser(QString::fromLatin1(name), words);
        };
        add("root", "admin");
        add("leader", "leader", "RU-KYA");
        add("elsewhere", "leader", "RU-TOM");
        add("coordinator", "coordinator");
        add("organizer", "organizer", "RU-KYA");
        add("gone", "leader", "RU-KYA");
        url = serve();
        const base::Id school = base::newId();
        push(tokenOf("root"), operation(protocol::OpKind::Insert, school, u"title", QStringLiteral("School")));
        const QString last = tokenOf("gone");
        done({QStringLiteral("user"), QStringLiteral("revoke"), QStringLiteral("gone")});
        edit = operation(protocol::OpKind::Update, school, u"topic", QStringLiteral("Astronomy"));
        push(last, edit);
        gone = last;
    }
    QString tokenOf(const char* name) { return session(url, QString::fromLatin1(name)).accessToken; }
    void push(const QString& token, const protocol::Operation& op) {
        const auto sent = ask(QStringLiteral("/v1/sync/push"),
                              protocol::encode(protocol::PushRequest{base::newId(), {}, {op}}), bearer(token));
        EXPECT_EQ(sent.status, 200);
    }
    Fetched ask(const QString& path, const QByteArray& body, const Words& more) const {
        return post(url + path, body, more);
    }
    Fetched list(const Words& more) const {
        return ask(QStringLiteral("/v1/held/list"), protocol::encode(protocol::HeldRequest{}), more);
    }
    Fetched decide(const QString& token, HeldDecision decision) const {
        return ask(QStringLiteral("/v1/held/decide"), protocol::encode(protocol::HeldVerdict{edit.id, decision}),
                   bearer(token));
    }

    QString url, gone;
    protocol::Operation edit;
};

} // namespace

TEST_F(HeldTest, WhoLeadsThereSeesItAndDecides) {
    for (const char* name : {"elsewhere", "coordinator", "organizer"}) {
        const QString token = tokenOf(name);
        const auto reply = protocol::decode<HeldReply>(list(bearer(token)).body);
        ASSERT_TRUE(reply) << name;
        EXPECT_TRUE(reply->held.isEmpty() && reply->rows.isEmpty() && reply->isDone) << name;
        EXPECT_EQ(decide(token, HeldDecision::Apply).status, 403) << name;
    }
    const QString leader = tokenOf("leader");
    for (const QString& token : {leader, tokenOf("root")}) {
        const auto reply = protocol::decode<HeldReply>(list(bearer(token)).body);
        ASSERT_TRUE(reply && reply->held.size() == 1);
        EXPECT_EQ(reply->held.first().op, edit);
        EXPECT_EQ(reply->held.first().author, QStringLiteral("gone"));
        EXPECT_EQ(reply->held.first().laptop, QStringLiteral("laptop"));
        ASSERT_EQ(reply->rows.size(), 1);
        EXPECT_EQ(reply->rows.first().rows.first().id, edit.row);
    }
    for (int i = 0; i < 2; ++i) { // the answer may have been lost
        const Fetched decided = decide(leader, HeldDecision::Apply);
        const auto outcome = protocol::decode<HeldOutcome>(decided.body);
        ASSERT_TRUE(outcome && outcome->results.size() == 1) << decided.status;
        EXPECT_EQ(outcome->results.first().outcome, protocol::Outcome::Applied);
    }
    EXPECT_EQ(decide(leader, HeldDecision::Drop).status, 403) << "it has been decided";
    EXPECT_TRUE(protocol::decode<HeldReply>(list(bearer(leader)).body)->held.isEmpty());
    const QJsonArray audit = done({QStringLiteral("audit")}).array();
    const auto isDecision = [](const QJsonValue& line) {
        return line.toObject().value(QStringLiteral("action")) == QJsonValue(QStringLiteral("held_applied"));
    };
    ASSERT_EQ(std::count_if(audit.begin(), audit.end(), isDecision), 1);
    const QJsonObject line = std::find_if(audit.begin(), audit.end(), isDecision)->toObject();
    EXPECT_EQ(line.value(QStringLiteral("user")), QJsonValue(QStringLiteral("leader")));
    EXPECT_TRUE(line.value(QStringLiteral("subject")).toString().contains(base::toText(edit.id)));
}

TEST_F(HeldTest, WhoeverIsNobodyHearsNothing) {
    const Words token = bearer(tokenOf("leader"));
    EXPECT_EQ(list({}).status, 401);
    EXPECT_EQ(list(bearer(QStringLiteral("made-up"))).status, 401);
    EXPECT_EQ(list(bearer(gone)).status, 403) << "a last push is all that is left to them";
    EXPECT_EQ(decide(gone, HeldDecision::Apply).status, 403);
    EXPECT_EQ(list(token.mid(0, 2)).status, 400) << "no schema";
    EXPECT_EQ(
        list(token + Words{QStringLiteral("-H"), QStringLiteral("Sync-Epoch: ") + base::toText(base::newId())}).status,
        409);
    EXPECT_EQ(fetch(url + QStringLiteral("/v1/held/list"), token).status, 405);
    for (const char* path : {"/v1/held/list", "/v1/held/decide"})
        EXPECT_EQ(ask(QString::fromLatin1(path), "\xa1\x61x\x01", token).status, 400) << path;
}

} // namespace rs::test
