// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/openstore.h"
#include "sync/client.h"
#include "sync/fakeserver.h"

namespace rs::test {

//! A store with a client.
class Laptop : public OpenStore {
public:
    explicit Laptop(sync::Transport& server) : m_server(&server) {}

    [[nodiscard]] sync::Client client() {
        sync::Client::Environment environment;
        environment.now = [this] { return now; };
        environment.newId = base::newId;
        environment.quirks = quirks;
        environment.operationsAtOnce = operationsAtOnce;
        environment.rowsAtOnce = rowsAtOnce;
        environment.mostRowsAtOnce = std::max(rowsAtOnce, mostRowsAtOnce);
        environment.firstLoadFrom = firstLoadFrom;
        environment.changed = [this](const storage::Changes& changes) { heard << changes; };
        return sync::Client(store(), *m_server, environment);
    }
    //! A whole meeting; what it did.
    sync::Report sync() {
        sync::Client one = client();
        const auto done = one.run();
        EXPECT_TRUE(done) << int(done.error().code) << ' ' << qPrintable(done.error().detail);
        return one.report();
    }

    qint64 now = 1'800'000'000'000;
    sync::Quirks quirks;
    int operationsAtOnce = 500;
    int rowsAtOnce = 1000;
    int mostRowsAtOnce = 0; //!< less than rowsAtOnce: all pages are alike
    qint64 firstLoadFrom = 20'000;
    QList<storage::Changes> heard;

private:
    sync::Transport* m_server;
};

inline const domain::Entity& topics() { return domain::entity(u"topic"); }
inline const domain::Entity& events() { return domain::entity(u"event"); }
inline const domain::Entity& participants() { return domain::entity(u"participant"); }

inline domain::Record event(const QString& title) {
    domain::Record record(events(), base::newId());
    return record.set(u"title", title).set(u"region", QStringLiteral("RU-KYA"));
}
inline domain::Record participant(const base::Id& school, const QString& family) {
    domain::Record record(participants(), base::newId());
    return record.set(u"event_id", QVariant::fromValue(school)).set(u"family_name", family);
}

} // namespace rs::test
