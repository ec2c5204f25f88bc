// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/registry.h"
#include "domain/valuecodec.h"
#include "protocol/codec.h"

#include <cstdlib>

// What a laptop may send. Whatever is read can be written and read again, the same; values are read as a server does.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    using namespace rs::protocol;
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    const auto request = decode<PushRequest>(bytes);
    if (!request) return 0;
    const auto again = decode<PushRequest>(encode(*request));
    if (!again || *again != *request) std::abort();
    for (const Operation& op : request->ops) {
        const rs::domain::Entity* entity = rs::domain::findEntity(op.table);
        if (!entity) continue;
        const rs::domain::Values values = rs::domain::read(*entity, op.set);
        if (rs::domain::read(*entity, rs::domain::encode(*entity, values.known)).known != values.known) std::abort();
    }
    return 0;
}
