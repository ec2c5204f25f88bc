// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/record.h"
#include "domain/registry.h"

#include <QRegularExpression>
#include <QSet>
#include <QUuid>

#include <gtest/gtest.h>

namespace rs::test {

using namespace domain;

TEST(Registry, FieldsAreFoundByTheWholeNameInAnyEncoding) {
    for (const Entity* entity : entities()) {
        for (size_t i = 0; i < entity->fields.size(); ++i) {
            const QString name(entity->fields[i].key());
            EXPECT_EQ(entity->indexOf(name), int(i)) << entity->fields[i].name;
            EXPECT_EQ(entity->indexOf(QUtf8StringView(entity->fields[i].name)), int(i));
            EXPECT_EQ(entity->indexOf(entity->fields[i].key()), int(i));
            EXPECT_LT(entity->indexOf(name + u'x'), 0);
        }
        EXPECT_LT(entity->indexOf(u""), 0);
        EXPECT_LT(entity->indexOf(u"название"), 0);
    }
}

TEST(Registry, NumbersAndNamesAreUnique) {
    QSet<int> numbers;
    QSet<QString> names;
    for (const Entity* entity : entities()) {
        numbers << entity->number;
        names << entity->key();
        EXPECT_EQ(findEntity(entity->number), entity);
        EXPECT_EQ(findEntity(entity->key()), entity);
        QSet<QString> fields;
        for (const Field& field : entity->fields) fields << field.key();
        EXPECT_EQ(size_t(fields.size()), entity->fields.size()) << entity->name;
    }
    EXPECT_EQ(numbers.size(), entities().size());
    EXPECT_EQ(names.size(), entities().size());
}

TEST(Registry, HasEveryRecordOfTheProduct) {
    for (const char* name : {"region",        "city",
                             "organisation",  "person",
                             "consent",       "project",
                             "track",         "stage",
                             "event",         "team_member",
                             "task",          "speaker",
                             "venue",         "room",
                             "session",       "participant",
                             "attendance",    "application",
                             "cost",          "venue_option",
                             "topic",         "questionnaire",
                             "question",      "response",
                             "practice",      "adoption",
                             "delegation",    "tutoring",
                             "consultation",  "self_assessment",
                             "joint_project", "newsletter_issue"})
        EXPECT_TRUE(findEntity(QLatin1String(name))) << name;
}

TEST(Registry, ReferencesPointToTablesAndParentsAreReferences) {
    for (const Entity* entity : entities()) {
        for (const Field& field : entity->fields) {
            const bool reference = field.type == FieldType::Reference || field.type == FieldType::References;
            EXPECT_EQ(field.target != nullptr, reference) << entity->name << '.' << field.name;
            if (reference) {
                EXPECT_TRUE(findEntity(QLatin1String(field.target))) << entity->name << '.' << field.name;
            }
            if (field.type == FieldType::Reference) {
                EXPECT_TRUE(field.key().endsWith(QLatin1String("_id"))) << entity->name << '.' << field.name;
            }
            EXPECT_EQ(field.choices.empty(), field.type != FieldType::Choice) << entity->name << '.' << field.name;
            EXPECT_EQ(field.unit != nullptr, field.merge == MergeRule::Unit) << entity->name << '.' << field.name;
            EXPECT_LE(field.since, schemaVersion);
        }
        if (entity->parent) {
            EXPECT_EQ(entity->field(QLatin1String(entity->parent))->type, FieldType::Reference) << entity->name;
        }
    }
}

TEST(Registry, KeysTitlesAndSearchNameFields) {
    for (const Entity* entity : entities()) {
        for (const char* name : entity->title)
            EXPECT_TRUE(entity->field(QLatin1String(name))) << entity->name << '.' << name;
        for (const char* name : entity->search)
            EXPECT_TRUE(entity->field(QLatin1String(name))) << entity->name << '.' << name;
        for (const Key& key : entity->keys) {
            EXPECT_TRUE(QLatin1String(key.name).endsWith(QLatin1String("_key")));
            for (const char* name : key.fields)
                EXPECT_TRUE(entity->field(QLatin1String(name))) << entity->name << '.' << name;
        }
        if (entity->hasFullText) {
            EXPECT_FALSE(entity->search.empty()) << entity->name;
        }
    }
}

TEST(Registry, NamesAreSqlWordsInLowerCase) {
    const QRegularExpression word(QStringLiteral("^[a-z][a-z0-9_]*$"));
    for (const Entity* entity : entities()) {
        EXPECT_TRUE(word.match(entity->key()).hasMatch());
        for (const Field& field : entity->fields) EXPECT_TRUE(word.match(field.key()).hasMatch()) << field.name;
    }
}

TEST(Registry, WhatNamesOrReachesAPersonIsPersonal) {
    for (const char* table : {"person", "participant", "team_member", "speaker"}) {
        for (const Field& field : findEntity(QLatin1String(table))->fields) {
            const bool contact = field.type == FieldType::Email || field.type == FieldType::Phone ||
                                 field.key().endsWith(QLatin1String("_name")) ||
                                 field.key() == QLatin1String("patronymic") || field.key() == QLatin1String("name");
            if (contact) {
                EXPECT_TRUE(field.is(Trait::Personal)) << table << '.' << field.name;
            }
        }
    }
}

//! They are made of the bytes of texts (storage/rowimage.h).
TEST(Registry, KeysAndSearchAreMadeOfTexts) {
    const auto isText = [](const Entity& entity, const char* name) {
        const Field* field = entity.field(QLatin1String(name));
        const bool isOther = field && (field->type == FieldType::Integer || field->type == FieldType::Instant ||
                                       field->type == FieldType::Real || field->type == FieldType::YesNo ||
                                       field->type == FieldType::Reference);
        return field && field->isStored() && !isOther;
    };
    for (const Entity* entity : entities()) {
        for (const Key& key : entity->keys) {
            for (const char* name : key.fields) EXPECT_TRUE(isText(*entity, name)) << entity->name << '.' << name;
        }
        if (!entity->hasFullText) continue;
        for (const char* name : entity->search.empty() ? entity->title : entity->search)
            EXPECT_TRUE(isText(*entity, name)) << entity->name << '.' << name;
    }
}

TEST(Record, MakesTitleKeysAndSearchText) {
    Record record(entity(u"participant"), QUuid::createUuid());
    record.set(u"family_name", QStringLiteral("Ёлкина")).set(u"given_name", QStringLiteral("Софья"));
    record.set(u"phone", QStringLiteral("+79000001906")).set(u"email", QStringLiteral("S@Example.org"));
    EXPECT_EQ(record.title(), QStringLiteral("Ёлкина Софья"));
    EXPECT_EQ(record.key(record.entity().keys.front()), QStringLiteral("елкина софья"));
    EXPECT_EQ(record.searchText(), QStringLiteral("елкина софья s@example.org 79000001906"));
}

TEST(Record, KnowsANumberFromAnEmptyValue) {
    EXPECT_EQ(knownNumber(QVariant()), std::nullopt);
    EXPECT_EQ(knownNumber(QString()), std::nullopt);
    EXPECT_EQ(knownNumber(qint64(0)), std::optional<qint64>(0)) << "nothing is not zero";
    EXPECT_EQ(knownNumber(qint64(-42)), std::optional<qint64>(-42));
}

} // namespace rs::test
