// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/openstore.h"

namespace rs::test {

//! A store of its own for each case, with people.
class StoreTest : public testing::Test, protected OpenStore {
protected:
    static const domain::Entity& participants() { return domain::entity(u"participant"); }

    static domain::Record participant(const QString& family, const QString& given = {}) {
        domain::Record record(participants(), base::newId());
        return record.set(u"family_name", family).set(u"given_name", given);
    }
    void set(const base::Id& id, const char16_t* field, const QVariant& value) {
        OpenStore::set(participants(), id, field, value);
    }
    [[nodiscard]] QString family(const base::Id& id) { return text(participants(), id, u"family_name"); }
};

} // namespace rs::test
