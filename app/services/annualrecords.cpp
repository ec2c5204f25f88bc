// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/fold.h"
#include "domain/duedate.h"
#include "domain/registry.h"
#include "services/annualparts.h"
#include "services/recommendation.h"
#include "services/recordswhere.h"
#include "storage/recordio.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace rs::services {

using base::Id;
using base::Result;
using domain::Record;
using impact::Value;
using papers::AnnualReport;

namespace {

constexpr qint64 smallest = 5; //!< fewer people than these are not told of
constexpr qsizetype mostPractices = 10, mostQuotes = 3;
constexpr qsizetype fewestWords = 3; //!< «Спасибо» is no quote

QDate dayOf(const Record& event) {
    return domain::dayOf(event.value(u"start").toLongLong(), domain::zoneNamed(event.text(u"zone")));
}

bool isIn(const Record& event, const impact::Filter& filter) {
    const QDate day = dayOf(event);
    if ((filter.from.isValid() && day < filter.from) || (filter.to.isValid() && day > filter.to)) return false;
    if (!filter.project.isNull() && event.reference(u"project_id") != filter.project) return false;
    if (!filter.region.isEmpty() && event.text(u"region") != filter.region) return false;
    if (!filter.topic.isEmpty() && base::fold(event.text(u"topic").trimmed()) != base::fold(filter.topic.trimmed()))
        return false;
    if (!filter.format.isEmpty() && event.text(u"format") != filter.format) return false;
    return filter.level.isEmpty() || event.text(u"audience_level") == filter.level;
}

QList<Id> idsOfRecords(const QList<Record>& records) {
    QList<Id> ids;
    for (const Record& record : records) ids << record.id();
    return ids;
}

//! How many took part in each event, of those who are counted everywhere.
Result<QHash<Id, qint64>> participantsOfEvents(storage::Store& store, const QList<Id>& events) {
    QHash<Id, qint64> counts;
    RS_TRY(forRowsWhere(store,
                        u"SELECT event_id, count(*) FROM participant WHERE event_id IN (%1) AND status IN "
                        "('registered', 'confirmed', 'attended', 'no_show') GROUP BY event_id",
                        events, [&](const sql::Statement& row) { counts.insert(row.id(0), row.integer(1)); }));
    return counts;
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

Result<QList<Record>> eventsOf(storage::Store& store, const impact::Filter& filter) {
    RS_ASSIGN(auto reader, storage::RecordReader::byCondition(store.database(), domain::entity(u"event"),
                                                              u"t.start IS NOT NULL AND coalesce(t.status, '') <> "
                                                              "'cancelled' ORDER BY t.start, t.n"));
    RS_ASSIGN(QList<Record> events, reader.all());
    events.removeIf([&](const Record& event) { return !isIn(event, filter); });
    return events;
}

Result<QList<AnnualReport::School>> annualSchools(storage::Store& store, const QList<Record>& events,
                                                  const IndicatorWords& words) {
    RS_ASSIGN(const auto counts, participantsOfEvents(store, idsOfRecords(events)));
    RS_ASSIGN(const auto scores, recommendations(store));
    const impact::Table none;
    QList<AnnualReport::School> schools;
    for (const Record& event : events) {
        const qint64 people = counts.value(event.id());
        const RecommendationCount count = scores.value(event.id());
        const auto score = count.score();
        const bool tells = score && count.answers >= smallest;
        QStringList where{event.text(u"city")};
        if (!event.text(u"region").isEmpty()) where << words.row(none, {event.text(u"region")});
        where.removeAll(QString());
        const Value number{double(people),
                           people > 0 && people < smallest ? Value::State::TooSmall : Value::State::Known};
        schools << AnnualReport::School{
            event.title(),
            words.locale().toString(dayOf(event), QStringLiteral("d MMM yyyy")),
            where.join(QStringLiteral(", ")),
            event.text(u"topic"),
            number.isKnown() ? words.number(number, impact::Unit::Records) : QStringLiteral("<5"),
            tells ? words.number({*score}, impact::Unit::Points) : QStringLiteral("\u2013")};
    }
    return schools;
}

Result<QList<AnnualReport::Practice>> annualPractices(storage::Store& store, const QList<Record>& events,
                                                      const impact::Table& kept, const Words& words) {
    const QList<Id> ids = idsOfRecords(events);
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
