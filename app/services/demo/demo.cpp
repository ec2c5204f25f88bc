// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/demo/demo.h"

#include "domain/registry.h"
#include "services/demo/demoschools.h"
#include "storage/bulk.h"
#include "storage/writer.h"

namespace rs::services {

using base::Result;
using storage::Writer;

namespace {

//! A change set of this many records stays a transaction of some hundred megabytes at most.
constexpr qint64 recordsInASet = 200000;

class Batches {
public:
    Batches(storage::Store& store, QString author) : m_store(store), m_author(std::move(author)) {}

    Result<Writer*> writer() {
        if (m_writer && m_writer->records() >= recordsInASet) RS_TRY(finish());
        if (!m_writer) {
            RS_ASSIGN(Writer begun, Writer::begin(m_store, QStringLiteral("demo"), m_author, Writer::Kind::FirstLoad));
            m_writer = std::make_unique<Writer>(std::move(begun));
        }
        return m_writer.get();
    }
    Result<> finish() {
        if (!m_writer) return {};
        const auto changes = m_writer->commit();
        m_writer.reset();
        if (!changes) return tl::unexpected(changes.error());
        return {};
    }

private:
    storage::Store& m_store;
    QString m_author;
    std::unique_ptr<Writer> m_writer;
};

Result<> checkEmpty(storage::Store& store) {
    for (const char16_t* table : {u"event", u"participant", u"person"}) {
        RS_ASSIGN(const qint64 count, store.count(domain::entity(QStringView(table))));
        if (count > 0) return base::fail(base::ErrorCode::StoreNotEmpty);
    }
    return {};
}

} // namespace

Result<> fillWithDemo(storage::Store& store, const DemoSize& size, const QString& author,
                      const base::Progress& progress) {
    RS_TRY(checkEmpty(store));
    // Indexes over a million random names are built several times as fast in one go.
    RS_ASSIGN(storage::BulkLoad bulk, storage::BulkLoad::begin(store));
    DemoNetwork network(size);
    Batches batches(store, author);
    {
        RS_ASSIGN(Writer * writer, batches.writer());
        RS_TRY(network.writeCommon(*writer));
    }
    for (int school = 0; school < size.schools; ++school) {
        if (progress.isCancelled()) return base::fail(base::ErrorCode::Cancelled);
        progress.report(school, size.schools);
        RS_ASSIGN(Writer * writer, batches.writer());
        RS_TRY(network.writeSchool(*writer, school));
        while (network.hasMoreParticipants(school)) {
            RS_ASSIGN(writer, batches.writer());
            RS_TRY(network.writeParticipants(*writer, school, 5000));
        }
    }
    {
        RS_ASSIGN(Writer * writer, batches.writer());
        RS_TRY(network.writeWishes(*writer));
        RS_TRY(network.writePartnership(*writer));
    }
    RS_TRY(batches.finish());
    return bulk.finish();
}

} // namespace rs::services
