// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/duedate.h"
#include "domain/registry.h"
#include "services/annualparts.h"
#include "services/recordswhere.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace rs::services {

using base::Id;
using base::Result;
using domain::Record;
using impact::Value;
using papers::AnnualReport;

namespace {

constexpr qsizetype mostPractices = 10, mostQuotes = 3;
constexpr qsizetype fewestWords = 3; //!< «Спасибо» is no quote

QDate dayOf(const Record& event) {
    return domain::dayOf(event.value(u"start").toLongLong(), domain::zoneNamed(event.text(u"zone")));
}

//! The records behind the rows of a table of events.
QList<Id> idsOfRows(const impact::Table& events) {
    QList<Id> ids;
    for (const impact::Category& row : events.rows) ids << base::idFromText(row.key);
    return ids;
}

//! Who has agreed to publication and has not taken it back.
Result<QSet<Id>> publishable(storage::Store& store, const QList<Id>& people) {
    QSet<Id> agreed;
    RS_TRY(forRowsWhere(store,
                        u"SELECT person_id FROM consent WHERE person_id IN (%1) AND purpose = 'publication' AND "
                        "given_at IS NOT NULL AND withdrawn_at IS NULL",
                        people, [&](const sql::Statement& row) { agreed << row.id(0); }));
    return agreed;
}

//! Words people wrote to be quoted, by who wrote them.
Result<QHash<Id, QStringList>> wordsToQuote(storage::Store& store, const QList<Id>& events) {
    QHash<Id, QStringList> words;
    RS_TRY(forRowsWhere(store,
                        u"SELECT person_id, answers FROM response WHERE event_id IN (%1) AND person_id IS NOT NULL "
                        "AND answers LIKE '%\"quote\"%' ORDER BY n",
                        events, [&](const sql::Statement& row) {
                            const QString text = QJsonDocument::fromJson(row.text(1).toUtf8())
                                                     .object()
                                                     .value(QLatin1String("quote"))
                                                     .toString()
                                                     .simplified();
                            if (text.split(u' ', Qt::SkipEmptyParts).size() >= fewestWords) words[row.id(0)] << text;
                        }));
    RS_ASSIGN(const QSet<Id> agreed, publishable(store, words.keys()));
    words.removeIf([&](const auto& one) { return !agreed.contains(one.key()); });
    return words;
}

//! Who took up a practice at these events, by practice.
Result<QHash<Id, QList<Id>>> adoptersOf(storage::Store& store, const QList<Id>& events) {
    QHash<Id, QList<Id>> people;
    RS_TRY(forRowsWhere(store,
                        u"SELECT practice_id, person_id FROM adoption WHERE event_id IN (%1) AND person_id IS NOT "
                        "NULL ORDER BY n",
                        events, [&](const sql::Statement& row) { people[row.id(0)] << row.id(1); }));
    return people;
}

QString quoted(const QString& words, base::Language language) {
    return language == base::Language::Russian ? QChar(0xAB) + words + QChar(0xBB)
                                               : QChar(0x201C) + words + QChar(0x201D);
}

//! «применяют 38 человек, через полгода — 21»
QString useOf(const impact::Table& kept, qsizetype row, const Words& words) {
    const auto at = [&](const char16_t* code) {
        return kept.values.at(row).value(kept.columns.indexOf(QStringView(code)), Value{0, Value::State::None});
    };
    const Value atOnce = at(u"at_once"), later = at(u"after_6");
    if (atOnce.state == Value::State::TooSmall)
        return words.text("annualreport", QT_TRANSLATE_NOOP("annualreport", "Started to use by fewer than five"));
    if (!atOnce.isKnown()) return {};
    QString use = words.text("annualreport", QT_TRANSLATE_N_NOOP("annualreport", "Started to use: %n people"),
                             int(atOnce.number));
    if (later.isKnown() && later.number > 0)
        use += QStringLiteral(" \u00b7 ") +
               words.text("annualreport", QT_TRANSLATE_N_NOOP("annualreport", "still in use after half a year: %n"),
                          int(later.number));
    return use;
}

} // namespace

Result<QList<AnnualReport::School>> annualSchools(storage::Store& store, const impact::Table& events,
                                                  const IndicatorWords& words) {
    RS_ASSIGN(const QList<Record> records, recordsWhere(store, u"event", QLatin1String("id"), idsOfRows(events)));
    QHash<QString, Record> byKey;
    for (const Record& record : records) byKey.insert(base::toText(record.id()), record);
    QList<AnnualReport::School> schools;
    for (qsizetype row = 0; row < events.rows.size(); ++row) {
        const auto event = byKey.constFind(events.rows.at(row).key);
        if (event == byKey.cend()) continue; // it went while the report was made
        const Value people = events.values.at(row).at(0), score = events.values.at(row).at(1);
        QStringList where{event->text(u"city")};
        if (!event->text(u"region").isEmpty()) where << words.region(event->text(u"region"));
        where.removeAll(QString());
        schools << AnnualReport::School{event->title(),
                                        words.locale().toString(dayOf(*event), QStringLiteral("d MMM yyyy")),
                                        where.join(QStringLiteral(", ")),
                                        event->text(u"topic"),
                                        words.number(people, impact::Unit::Records),
                                        score.isKnown() ? words.number(score, impact::Unit::Points)
                                                        : QStringLiteral("\u2013")};
    }
    return schools;
}

Result<QList<AnnualReport::Practice>> annualPractices(storage::Store& store, const impact::Table& events,
                                                      const impact::Table& kept, const Words& words) {
    const QList<Id> ids = idsOfRows(events);
    RS_ASSIGN(const auto quotes, wordsToQuote(store, ids));
    RS_ASSIGN(const auto adopters, adoptersOf(store, ids));
    QList<AnnualReport::Practice> practices;
    for (qsizetype row = 0; row < qMin(kept.rows.size(), mostPractices); ++row) {
        const Id id = base::idFromText(kept.rows.at(row).key);
        RS_ASSIGN(const auto record, store.find(domain::entity(u"practice"), id));
        if (!record) continue;
        AnnualReport::Practice practice{record->title(), record->text(u"topic"), useOf(kept, row, words), {}};
        for (const Id& person : adopters.value(id)) {
            for (const QString& text : quotes.value(person)) {
                const QString quote = quoted(text, words.language());
                if (practice.quotes.size() < mostQuotes && !practice.quotes.contains(quote)) practice.quotes << quote;
            }
        }
        practices << practice;
    }
    return practices;
}

} // namespace rs::services
