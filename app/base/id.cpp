// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/id.h"

#include "base/clock.h"

#include <QtEndian>

#include <optional>

namespace rs::base {

namespace {
// Fixed for ever: every built-in and link id hangs on it.
const QUuid projectNamespace(0x6f1d3c52, 0x7b0e, 0x5a64, 0x9c, 0x1f, 0x2e, 0x8a, 0x44, 0xd0, 0x73, 0x19);
} // namespace

IdGenerator::IdGenerator() {
    std::random_device device;
    std::seed_seq seed{device(), device(), device(), device()};
    m_random.seed(seed);
}

IdGenerator::IdGenerator(quint64 seed) : m_random(seed) {}

Id IdGenerator::next(qint64 unixMilliseconds) {
    if (unixMilliseconds > m_last) {
        m_last = unixMilliseconds;
        m_counter = quint16(m_random() & 0x7ff);
    } else if (++m_counter > 0xfff) {
        ++m_last;
        m_counter = 0;
    }
    const quint64 high = (quint64(m_last) << 16) | 0x7000u | m_counter;
    const quint64 low = (m_random() & 0x3fffffffffffffffull) | 0x8000000000000000ull;
    uchar bytes[16];
    qToBigEndian(high, bytes);
    qToBigEndian(low, bytes + 8);
    return QUuid::fromRfc4122(QByteArrayView(reinterpret_cast<const char*>(bytes), 16));
}

Id IdGenerator::next() { return next(nowMilliseconds()); }

namespace {

struct ThreadIds {
    IdGenerator generator;
    std::optional<IdGenerator> seeded;
};

ThreadIds& idsOfThread() {
    static thread_local ThreadIds ids;
    return ids;
}

constexpr qint64 seededTime = 1'790'000'000'000;

} // namespace

Id newId() {
    ThreadIds& ids = idsOfThread();
    return ids.seeded ? ids.seeded->next(seededTime) : ids.generator.next();
}

SeededIds::SeededIds(quint64 seed) { idsOfThread().seeded.emplace(seed); }
SeededIds::~SeededIds() { idsOfThread().seeded.reset(); }

Id linkId(QStringView kind, const Id& first, const Id& second) {
    return QUuid::createUuidV5(projectNamespace, kind.toUtf8() + ':' + first.toRfc4122() + second.toRfc4122());
}

Id builtInId(QStringView table, QStringView code) {
    return QUuid::createUuidV5(projectNamespace, table.toUtf8() + ':' + code.toUtf8());
}

QByteArray toBytes(const Id& id) { return id.isNull() ? QByteArray() : id.toRfc4122(); }

Id idFromBytes(const QByteArray& bytes) { return bytes.size() == 16 ? QUuid::fromRfc4122(bytes) : QUuid(); }

QString toText(const Id& id) { return id.isNull() ? QString() : id.toString(QUuid::WithoutBraces); }

Id idFromText(const QString& text) { return QUuid::fromString(text.trimmed()); }

} // namespace rs::base
