// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/columnset.h"

#include "domain/registry.h"

#include <QSet>

#include <gtest/gtest.h>

using namespace rs;
using models::Column;
using models::ColumnSet;

namespace {

QStringList keysOf(const char* entity, bool standard) {
    QStringList keys;
    const ColumnSet set = ColumnSet::of(domain::entity(QLatin1String(entity)));
    for (const Column& column : set.all()) {
        if (column.standard == standard) keys << column.key();
    }
    return keys;
}

} // namespace

TEST(ColumnSet, participantsStandInTheUsualOrder) {
    const QStringList expected{"mark",         "family_name", "given_name",    "patronymic", "position",
                               "organisation", "city",        "status",        "phone",      "consent_processing",
                               "email",        "source",      "checked_in_at", "minutes",    "certificate_number",
                               "delegation",   "note"};
    EXPECT_EQ(keysOf("participant", true), expected);
    EXPECT_TRUE(keysOf("participant", false).contains("consent_mailing"));
    EXPECT_TRUE(keysOf("participant", false).contains("other"));
}

TEST(ColumnSet, everyTableHasColumnsThatExistOnce) {
    for (const domain::Entity* entity : domain::entities()) {
        const ColumnSet set = ColumnSet::of(*entity);
        EXPECT_GT(set.size(), 0) << entity->name;
        QSet<QString> keys;
        for (const Column& column : set.all()) {
            const QString key = column.key();
            EXPECT_FALSE(key.isEmpty()) << entity->name;
            EXPECT_FALSE(keys.contains(key)) << entity->name << ' ' << key.toStdString();
            keys.insert(key);
            if (column.field) {
                EXPECT_FALSE(column.field->is(domain::Trait::Internal)) << key.toStdString();
                EXPECT_FALSE(column.words().isEmpty());
            }
            EXPECT_GE(column.width, 30);
        }
        for (const domain::Field& field : entity->fields) {
            const bool hidden =
                field.is(domain::Trait::Internal) || (entity->parent && field.key() == QLatin1String(entity->parent));
            EXPECT_EQ(set.indexOf(QString(field.key())) >= 0, !hidden) << entity->name << ' ' << field.name;
        }
    }
}

TEST(ColumnSet, numbersStandRight) {
    const ColumnSet set = ColumnSet::of(domain::entity(u"venue"));
    EXPECT_TRUE(set.at(set.indexOf(u"capacity")).isRight());
    EXPECT_TRUE(set.at(set.indexOf(u"rooms")).isRight());
    EXPECT_FALSE(set.at(set.indexOf(u"name")).isRight());
    EXPECT_FALSE(set.at(0).isRight());
}
