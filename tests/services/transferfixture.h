// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/registry.h"
#include "services/import/importer.h"
#include "storage/recordio.h"
#include "storage/undo.h"
#include "storage/writer.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace rs::test {

//! A store with one school, and lists made of text.
class TransferTest : public testing::Test {
protected:
    void SetUp() override {
        auto opened = storage::Store::open(file(QStringLiteral("store.db")), storage::Store::Access::Write);
        ASSERT_TRUE(opened);
        m_store = std::move(*opened);
        m_school = addSchool(QStringLiteral("Школа"), QStringLiteral("Asia/Krasnoyarsk"));
    }

    [[nodiscard]] QString file(const QString& name) const { return m_directory.filePath(name); }
    [[nodiscard]] storage::Store& store() { return *m_store; }
    [[nodiscard]] const base::Id& school() const { return m_school; }

    base::Id addSchool(const QString& title, const QString& zone) {
        domain::Record event(domain::entity(u"event"));
        event.set(u"title", title).set(u"kind", QStringLiteral("school")).set(u"zone", zone);
        return add(event);
    }

    base::Id add(const domain::Record& record) {
        auto writer = storage::Writer::begin(store(), QStringLiteral("add"), QStringLiteral("test"));
        EXPECT_TRUE(writer);
        const auto id = writer->insert(record);
        EXPECT_TRUE(id);
        EXPECT_TRUE(writer->commit());
        return id.value_or(base::Id());
    }

    static std::shared_ptr<services::ImportSource> read(const QString& text) {
        auto source = services::ImportSource::readText(text, {});
        EXPECT_TRUE(source) << (source ? 0 : int(source.error().code));
        return source ? *source : nullptr;
    }

    services::ImportReport import(services::ImportSource& source,
                                  services::OnDuplicate rule = services::OnDuplicate::Merge) {
        services::ImportChoices choices;
        choices.event = school();
        choices.onUpdate = choices.onSimilar = rule;
        auto report = services::Importer(source, choices).import(store());
        EXPECT_TRUE(report) << (report ? 0 : int(report.error().code)) << " "
                            << (report ? "" : report.error().detail.toStdString());
        return report ? std::move(*report) : services::ImportReport();
    }

    services::ImportReport importText(const QString& text, services::OnDuplicate rule = services::OnDuplicate::Merge) {
        const auto source = read(text);
        return source ? import(*source, rule) : services::ImportReport();
    }

    //! Of one table, in the order in which they came.
    QList<domain::Record> all(QAnyStringView table) {
        auto reader = storage::RecordReader::byCondition(store().database(), domain::entity(table), u"1 ORDER BY t.n");
        EXPECT_TRUE(reader);
        auto records = reader->all();
        EXPECT_TRUE(records);
        return records.value_or(QList<domain::Record>());
    }
    QList<domain::Record> participants() { return all(u"participant"); }

private:
    QTemporaryDir m_directory;
    std::unique_ptr<storage::Store> m_store;
    base::Id m_school;
};

} // namespace rs::test
