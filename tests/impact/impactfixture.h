// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "impact/count.h"
#include "impact/factsreader.h"
#include "support/openstore.h"

#include <QTimeZone>

namespace rs::test {

//! A store, and its indicators.
class ImpactTest : public testing::Test {
protected:
    using Values = QList<std::pair<const char16_t*, QVariant>>;

    //! The same for every test, whatever the clock says.
    static QDate today() { return QDate(2026, 9, 20); }

    base::Id add(QStringView table, const Values& values) {
        domain::Record record(domain::entity(table), base::newId());
        for (const auto& [field, value] : values) record.set(QStringView(field), value);
        return m_open.insert(record);
    }
    //! A school at ten in the morning in Moscow.
    base::Id addSchool(const QDate& day, const Values& more = {}) {
        return add(u"event",
                   Values{{u"title", QStringLiteral("Школа")},
                          {u"kind", QStringLiteral("school")},
                          {u"start", QDateTime(day, QTime(10, 0), QTimeZone("Europe/Moscow")).toMSecsSinceEpoch()},
                          {u"zone", QStringLiteral("Europe/Moscow")}} +
                       more);
    }
    base::Id addPerson() { return add(u"person", {{u"family_name", QStringLiteral("Алова")}}); }
    base::Id addParticipant(const base::Id& event, const base::Id& person, const char16_t* status = u"attended") {
        return add(u"participant", {{u"event_id", of(event)},
                                    {u"person_id", of(person)},
                                    {u"family_name", QStringLiteral("Алова")},
                                    {u"status", QString::fromUtf16(status)}});
    }
    static QVariant of(const base::Id& id) { return id.isNull() ? QVariant() : QVariant::fromValue(id); }

    [[nodiscard]] std::shared_ptr<const impact::Facts> facts() {
        auto read = impact::readFacts(m_open.store());
        EXPECT_TRUE(read) << qPrintable(read ? QString() : read.error().detail);
        return read ? *read : std::make_shared<impact::Facts>();
    }
    [[nodiscard]] impact::Table table(const char* code, const impact::Filter& filter = {}) {
        const auto all = facts();
        return impact::count(impact::Look(*all, filter, today()), QLatin1String(code));
    }
    //! The cell of a table by its keys; -1: it has none.
    static double cell(const impact::Table& table, const QString& row, const QString& column) {
        const qsizetype at = table.columns.indexOf(column);
        for (qsizetype i = 0; at >= 0 && i < table.rows.size(); ++i) {
            if (table.rows.at(i).key == row) return table.values.at(i).at(at).number;
        }
        return -1;
    }
    [[nodiscard]] double number(const char* code, const impact::Filter& filter = {}) {
        return cell(table(code, filter), {}, QStringLiteral("value"));
    }
    static impact::Filter year(int number) { return {QDate(number, 1, 1), QDate(number, 12, 31)}; }

    OpenStore m_open;
};

} // namespace rs::test
