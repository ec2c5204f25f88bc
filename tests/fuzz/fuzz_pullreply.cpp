// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/registry.h"
#include "domain/valuecodec.h"
#include "protocol/codec.h"

#include <cstdlib>

// What a server may send, tables by columns in it. A second reading of what was read gives the same bytes.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    using namespace rs::protocol;
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    const auto reply = decode<PullReply>(bytes);
    if (!reply) return 0;
    const QByteArray written = encode(*reply);
    const auto again = decode<PullReply>(written);
    if (!again || encode(*again) != written) std::abort();
    for (const ScopePage& page : reply->scopes) {
        for (const TableRows& table : page.live) {
            const rs::domain::Entity* entity = rs::domain::findEntity(table.table);
            for (const Row& row : table.rows) {
                if (entity && !rs::domain::read(*entity, row.cells).isWhole) std::abort();
            }
        }
    }
    return 0;
}
