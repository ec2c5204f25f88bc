// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "domain/fieldmerge.h"
#include "domain/registry.h"
#include "storage/cells.h"
#include "sync/transport.h"

#include <QHash>
#include <QSet>

#include <functional>
#include <map>

namespace rs::test {

//! A server of a few rules, in memory: enough to see what a client does with each answer. One table of scopes, rows
//! that change by compare-and-set, a ledger; everything that it is asked is kept.
class FakeServer : public sync::Transport {
public:
    struct Kept {
        int table = 0;
        base::Id id;
        qint64 scope = 0;
        qint64 seq = 0;
        qint64 rv = 0;
        QByteArray cells;
        bool isDead = false;
    };
    struct Feed {
        protocol::ScopeAccess access;
        bool isAllowed = true;
    };

    base::Id epoch = base::newId();
    base::Id epochOfCaller;
    qint64 accessVersion = 1;
    int schema = domain::schemaVersion;
    QList<protocol::PushRequest> pushes, expectedPushes, prepared;
    QList<protocol::PullRequest> pulls, expected;
    void expect(const protocol::PullRequest& request) override { expected << request; }
    void expectPush(const protocol::PushRequest& request) override { expectedPushes << request; }
    void prepare(const protocol::PushRequest& request) override { prepared << request; }
    int hellos = 0;
    //! Asked before and after each push: an error that it returns is what the client gets.
    std::function<std::optional<base::ErrorCode>(const protocol::PushRequest&)> beforePush, afterPush;
    std::function<std::optional<base::ErrorCode>(const protocol::PullRequest&)> beforePull;
    //! What becomes of an operation, if not what the rules say.
    std::function<std::optional<protocol::OpResult>(const protocol::Operation&)> judge;
    //! Answers may be spoiled here.
    std::function<void(protocol::PullReply&)> spoil;
    std::function<void(protocol::PushReply&)> spoilPush;
    //! Rows that were taken as they were sent are not sent back, as the real server does it.
    bool isShort = false;

    FakeServer() { addScope({}); }

    qint64 addScope(const domain::ScopeName& name, protocol::Rights rights = protocol::Rights::Write) {
        const qint64 no = qint64(m_scopes.size()) + 1;
        m_scopes[no].access.scope = no;
        m_scopes[no].access.name = name;
        m_scopes[no].access.rights = rights;
        ++accessVersion;
        return no;
    }
    Feed& scope(qint64 no) { return m_scopes[no]; }

    //! As if somebody else had written it.
    void put(const domain::Record& record, qint64 scope) {
        put(record.entity().number, record.id(), domain::encode(record), scope);
    }
    void put(int table, const base::Id& id, const QByteArray& cells, qint64 scope) {
        Kept& row = m_rows[{table, id}];
        if (row.scope != 0 && row.scope != scope)
            m_left.append({table, id, row.scope, ++m_seq[row.scope], row.rv + 1, {}, false});
        row = {table, id, scope, ++m_seq[scope], row.rv + 1, cells, false};
    }
    void kill(const domain::Entity& entity, const base::Id& id) {
        Kept& row = m_rows[{entity.number, id}];
        row.seq = ++m_seq[row.scope];
        ++row.rv;
        row.isDead = true;
    }
    //! As if the row had never come to be: drift.
    void forget(const domain::Entity& entity, const base::Id& id) { m_rows.erase({entity.number, id}); }
    const Kept* find(const domain::Entity& entity, const base::Id& id) const {
        const auto row = m_rows.find({entity.number, id});
        return row == m_rows.end() || row->second.isDead ? nullptr : &row->second;
    }
    QString text(const domain::Entity& entity, const base::Id& id, QStringView field) const {
        const Kept* row = find(entity, id);
        return row ? storage::readCells(entity, id, row->cells)->record.text(field) : QStringLiteral("(none)");
    }
    struct Copy;
    //! What a backup holds, and putting it back.
    [[nodiscard]] std::shared_ptr<Copy> backup() const;
    void restore(const Copy& copy);

    void setEpoch(const base::Id& id) override { epochOfCaller = id; }
    base::Result<protocol::Hello> hello() override {
        ++hellos;
        return protocol::Hello{epoch, schema, 1, base::nowMilliseconds(), 500, 1000};
    }
    base::Result<protocol::PushReply> push(const protocol::PushRequest& request) override;
    base::Result<protocol::PullReply> pull(const protocol::PullRequest& request) override;

private:
    using Key = std::pair<int, base::Id>;
    //! Of masked scopes the tests put the cells as they are masked.
    void tell(protocol::PushReply& reply, const Key& key, const Kept& row);
    protocol::OpResult decide(const protocol::Operation& op);
    protocol::OpResult apply(const protocol::Operation& op, const domain::Entity& entity);
    qint64 homeOf(const domain::Record& record);
    protocol::ScopePage page(const protocol::Cursor& cursor, int limit);
    protocol::Digest digest(qint64 scope) const;

    std::map<qint64, Feed> m_scopes;
    std::map<Key, Kept> m_rows;
    QList<Kept> m_left;
    QHash<qint64, qint64> m_seq;
    QHash<base::Id, protocol::OpResult> m_ledger;
};

struct FakeServer::Copy {
    std::map<Key, Kept> rows;
    QList<Kept> left;
    QHash<qint64, qint64> seq;
    QHash<base::Id, protocol::OpResult> ledger;
};

} // namespace rs::test
