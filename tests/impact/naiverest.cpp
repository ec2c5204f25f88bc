// SPDX-License-Identifier: GPL-3.0-or-later
#include "impact/naive.h"

#include "base/fold.h"
#include "domain/answers.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace rs::test {

using base::fold;
using base::Id;
using namespace Qt::StringLiterals;

namespace {

QString monthOf(const QDate& day) { return day.toString(u"yyyy-MM"_s); }

//! How many different people each cell has.
Naive::Cells sizes(const QMap<QString, QMap<QString, QSet<Id>>>& people) {
    Naive::Cells cells;
    for (auto row = people.begin(); row != people.end(); ++row) {
        for (auto column = row->begin(); column != row->end(); ++column)
            cells[row.key()][column.key()] = double(column->size());
    }
    return cells;
}

void addTo(Naive::Cells& cells, const Naive::Cells& more) {
    for (auto row = more.begin(); row != more.end(); ++row) {
        for (auto column = row->begin(); column != row->end(); ++column) cells[row.key()][column.key()] += *column;
    }
}

//! Means of what was gathered for each cell.
Naive::Cells means(const QMap<QString, QMap<QString, QList<double>>>& numbers) {
    Naive::Cells cells;
    for (auto row = numbers.begin(); row != numbers.end(); ++row) {
        for (auto column = row->begin(); column != row->end(); ++column) {
            double sum = 0;
            for (const double number : *column) sum += number;
            cells[row.key()][column.key()] = sum / double(column->size());
        }
    }
    return cells;
}

} // namespace

Naive::Cells Naive::months(bool onlyPeople) const {
    Cells cells;
    QMap<QString, QMap<QString, People>> people;
    for (const Record& one : participants()) {
        const QString month = monthOf(dayOf(*eventOf(one)));
        if (!onlyPeople) ++cells[month][u"participants"_s];
        const Id person = one.reference(u"person_id");
        if (person.isNull()) continue;
        people[month][monthOf(firstDay(person)) == month ? u"new"_s : u"returning"_s] << person;
        if (!onlyPeople) people[month][u"unique_people"_s] << person;
    }
    addTo(cells, sizes(people));
    return cells;
}

Naive::Cells Naive::byRegion() const {
    Cells cells;
    QMap<QString, QMap<QString, People>> people;
    for (const Record& event : events()) {
        if (event.text(u"region").isEmpty()) continue;
        cells[event.text(u"region")][u"schools"_s] += event.text(u"kind") == u"school";
    }
    for (const Record& one : participants()) {
        const QString region = eventOf(one)->text(u"region");
        if (region.isEmpty()) continue;
        ++cells[region][u"participants"_s];
        if (!one.reference(u"person_id").isNull()) people[region][u"unique_people"_s] << one.reference(u"person_id");
    }
    addTo(cells, sizes(people));
    return cells;
}

Naive::Cells Naive::firstEvents() const {
    QMap<QString, QDate> first;
    for (const Record& event : events(Period::Ignored)) {
        const QString region = event.text(u"region");
        if (region.isEmpty()) continue;
        if (!first.contains(region) || dayOf(event) < first.value(region)) first[region] = dayOf(event);
    }
    Cells cells;
    for (auto it = first.begin(); it != first.end(); ++it) {
        if (isInPeriod(*it)) cells[it.key()][u"value"_s] = 1;
    }
    return cells;
}

Naive::Cells Naive::cohorts() const {
    QMap<Id, QSet<int>> years;
    for (const Record& one : participants(Period::Ignored)) {
        if (!one.reference(u"person_id").isNull())
            years[one.reference(u"person_id")] << dayOf(*eventOf(one, Period::Ignored)).year();
    }
    Cells cells;
    for (const QSet<int>& of : std::as_const(years)) {
        const int first = *std::min_element(of.begin(), of.end());
        for (const int year : of) {
            if (year - first <= 5) ++cells[QString::number(first)][QString::number(year - first)];
        }
    }
    return cells;
}

Naive::Cells Naive::byTopic() const {
    Cells cells;
    for (const Record& event : events()) {
        const QString topic = fold(event.text(u"topic"));
        if (topic.isEmpty()) continue;
        cells[topic][u"schools"_s] += event.text(u"kind") == u"school";
        for (const Record& one : participants()) cells[topic][u"participants"_s] += eventOf(one)->id() == event.id();
    }
    return cells;
}

Naive::Cells Naive::topicsAsked() const {
    QSet<QString> known;
    for (const Record& topic : all(u"topic"_s)) known << fold(topic.text(u"title"));
    for (const Record& event : all(u"event"_s)) {
        if (counts(event) && !event.text(u"topic").isEmpty()) known << fold(event.text(u"topic"));
    }
    QMap<QString, QMap<QString, People>> people;
    for (const Record& topic : all(u"topic"_s)) {
        for (const Id& person : domain::referencedIds(topic.value(u"asked_by")))
            people[fold(topic.text(u"title"))][u"people"_s] << person;
    }
    Cells cells;
    for (const Record& response : ofEvents(u"response"_s)) {
        const QJsonObject answers = QJsonDocument::fromJson(response.text(u"answers").toUtf8()).object();
        const QString wish = answers.value(u"next_topics"_s).toString();
        if (fold(wish).isEmpty()) continue;
        QStringList named;
        for (const QString& topic : std::as_const(known)) {
            if (fold(wish).contains(topic)) named << topic;
        }
        if (named.isEmpty()) named << fold(wish);
        const Id person = response.reference(u"person_id");
        for (const QString& topic : std::as_const(named)) {
            if (person.isNull())
                ++cells[topic][u"nameless"_s];
            else
                people[topic][u"people"_s] << person;
        }
    }
    addTo(cells, sizes(people));
    if (m_filter.topic.isEmpty()) return cells;
    const QString asked = fold(m_filter.topic);
    return cells.contains(asked) ? Cells{{asked, cells.value(asked)}} : Cells();
}

Naive::Cells Naive::byWord(const std::function<QString(const Record&, const Record&)>& word) const {
    Cells cells;
    for (const Record& one : participants()) ++cells[keyOr(word(one, *eventOf(one)))][u"participants"_s];
    return cells;
}

Naive::Cells Naive::byProject() const {
    Cells cells;
    for (const Record& event : events()) {
        auto& row = cells[keyOr(base::toText(event.reference(u"project_id")))];
        ++row[u"events"_s];
        row[u"schools"_s] += event.text(u"kind") == u"school";
    }
    return cells;
}

Naive::Cells Naive::funnel() const {
    const auto row = [](double number) { return QMap<QString, double>{{u"value"_s, number}}; };
    double came = 0;
    for (const Record& one : participants()) came += one.text(u"status") == u"attended";
    return {{u"invited"_s, row(double(ofEvents(u"participant"_s).size()))},
            {u"registered"_s, row(double(participants().size()))},
            {u"came"_s, row(came)},
            {u"feedback"_s, row(double(ofEvents(u"response"_s).size()))},
            {u"practice"_s, row(*one(u"adopters"_s))}};
}

Naive::Cells Naive::answers(bool wantsMeans) const {
    QStringList codes;
    for (const Record& question : all(u"question"_s)) {
        if (question.text(u"kind") == u"scale") codes << question.text(u"code");
    }
    for (const domain::BankQuestion& question : domain::questionBank()) {
        if (question.kind == domain::QuestionKind::Scale) codes << QLatin1String(question.code);
    }
    QMap<QString, QMap<QString, QList<double>>> given;
    for (const Record& response : ofEvents(u"response"_s)) {
        const QJsonObject answers = QJsonDocument::fromJson(response.text(u"answers").toUtf8()).object();
        for (const QString& code : QSet<QString>(codes.begin(), codes.end())) {
            const QString words = domain::answerText(answers.value(code));
            const auto reading = domain::readAnswer(domain::QuestionKind::Scale, words, {});
            if (!words.isEmpty() && reading.value.isDouble()) given[code][u"mean"_s] << reading.value.toDouble();
        }
    }
    if (wantsMeans) return means(given);
    Cells cells;
    for (auto it = given.begin(); it != given.end(); ++it) {
        const QList<double>& all = it.value()[u"mean"_s];
        for (int answer = 1; answer <= 5; ++answer)
            cells[it.key()][QString::number(answer)] =
                100.0 * double(std::count(all.begin(), all.end(), answer)) / double(all.size());
    }
    return cells;
}

Naive::Cells Naive::recommendationByMonth() const {
    QMap<QString, Records> months;
    for (const Record& response : ofEvents(u"response"_s)) months[monthOf(dayOf(*eventOf(response)))] << response;
    Cells cells;
    for (auto it = months.begin(); it != months.end(); ++it) {
        if (const auto of = score(*it)) cells[it.key()][u"score"_s] = *of;
    }
    return cells;
}

//! Without a card somebody is the one card that bears the name among speakers, if there is one alone.
Naive::Cells Naive::speakers() const {
    QMap<QString, People> cards;
    for (const Record& one : all(u"speaker"_s)) {
        if (!one.reference(u"person_id").isNull()) cards[fold(one.text(u"name"))] << one.reference(u"person_id");
    }
    QMap<QString, Records> responses;
    for (const Record& one : ofEvents(u"speaker"_s)) {
        if (one.text(u"state") != u"accepted") continue;
        Id person = one.reference(u"person_id");
        const People named = cards.value(fold(one.text(u"name")));
        if (person.isNull() && named.size() == 1) person = *named.begin();
        const QString key = person.isNull() ? u"name "_s + fold(one.text(u"name")) : base::toText(person);
        for (const Record& response : all(u"response"_s)) {
            if (response.reference(u"event_id") == one.reference(u"event_id")) responses[key] << response;
        }
    }
    Cells cells;
    for (auto it = responses.begin(); it != responses.end(); ++it) {
        if (const auto of = score(*it)) cells[it.key()][u"score"_s] = *of;
    }
    return cells;
}

Naive::Cells Naive::practices() const {
    QSet<Id> shown;
    for (const Record& one : ofEvents(u"speaker"_s)) shown << one.reference(u"practice_id");
    for (const Record& one : ofEvents(u"practice"_s)) shown << one.id();
    shown.remove(Id());
    return {{QString(), {{u"shown"_s, double(shown.size())}, {u"adopted"_s, double(ofEvents(u"adoption"_s).size())}}}};
}

Naive::Cells Naive::practicesKept() const {
    Cells cells;
    for (const Record& one : ofEvents(u"adoption"_s)) {
        auto& row = cells[keyOr(base::toText(one.reference(u"practice_id")))];
        ++row[u"at_once"_s];
        QDate since = QDate::fromString(one.text(u"since"), Qt::ISODate);
        if (!since.isValid()) since = dayOf(*eventOf(one));
        const QDate until = QDate::fromString(one.text(u"still_used_on"), Qt::ISODate);
        for (const int months : {1, 3, 6}) {
            if (until.isValid() && since.addMonths(months) <= until) ++row[u"after_%1"_s.arg(months)];
        }
    }
    return cells;
}

bool Naive::hasOwn(const Record& record, const QString& date, const Id& project, const QString& topic) const {
    if (!record.reference(u"event_id").isNull()) return eventOf(record).has_value();
    if (m_filter.from.isValid() || m_filter.to.isValid()) {
        const QDate day = QDate::fromString(date, Qt::ISODate);
        if (!day.isValid() || !isInPeriod(day)) return false;
    }
    if (!m_filter.project.isNull() && m_filter.project != project) return false;
    if (!m_filter.topic.isEmpty() && fold(m_filter.topic) != fold(topic)) return false;
    return m_filter.region.isEmpty() && m_filter.format.isEmpty() && m_filter.level.isEmpty();
}

Naive::Cells Naive::exchange() const {
    QMap<QString, QString> labels; // the first spelling is shown: events, then delegations, guests before hosts
    const auto label = [&](const QString& city) {
        if (!labels.contains(fold(city))) labels.insert(fold(city), city.simplified());
    };
    for (const Record& event : all(u"event"_s)) {
        if (counts(event)) label(event.text(u"city"));
    }
    Cells cells;
    for (const Record& one : all(u"delegation"_s)) {
        label(one.text(u"from_city"));
        label(one.text(u"to_city"));
    }
    for (const Record& one : all(u"delegation"_s)) {
        if (!hasOwn(one, one.text(u"start"), {}, one.text(u"topic"))) continue;
        QString host = fold(one.text(u"to_city"));
        if (host.isEmpty() && eventOf(one)) host = fold(eventOf(one)->text(u"city"));
        const QString guest = fold(one.text(u"from_city"));
        if (!host.isEmpty() && !guest.isEmpty()) ++cells[host][labels.value(guest)];
    }
    return cells;
}

Naive::Cells Naive::tracks() const {
    Cells cells;
    for (const Record& one : all(u"application"_s)) {
        const auto track = find(u"track"_s, one.reference(u"track_id"));
        if (!track) continue;
        const QVariant at = one.value(u"submitted_at");
        const QString day = at.isNull()
                                ? QString()
                                : QDateTime::fromMSecsSinceEpoch(at.toLongLong(), Qt::UTC).date().toString(Qt::ISODate);
        if (!hasOwn(one, day, track->reference(u"project_id"), {})) continue;
        const auto stage = find(u"stage"_s, one.reference(u"stage_id"));
        ++cells[base::toText(track->id())][stage ? stage->text(u"title") : u"no_stage"_s];
    }
    return cells;
}

Naive::Cells Naive::assessments() const {
    QMap<QString, QMap<QString, QList<double>>> given;
    for (const Record& one : all(u"self_assessment"_s)) {
        const QDate day = QDate::fromString(one.text(u"date"), Qt::ISODate);
        if (!day.isValid() || !isInPeriod(day)) continue;
        const auto organisation = find(u"organisation"_s, one.reference(u"organisation_id"));
        const QString region = organisation ? organisation->text(u"region") : QString();
        const QString level = organisation ? organisation->text(u"level") : QString();
        if (!m_filter.region.isEmpty() && region != m_filter.region) continue;
        if (!m_filter.level.isEmpty() && level != m_filter.level) continue;
        for (const QString& part : {u"volunteering"_s, u"democratization"_s, u"partnership"_s}) {
            if (!one.value(part).isNull()) given[QString::number(day.year())][part] << one.value(part).toDouble();
        }
    }
    return means(given);
}

//! Of the kinds that random networks have: participants and scores of projects, participants of schools.
Naive::Cells Naive::goals() const {
    Cells cells;
    for (const Record& project : all(u"project"_s)) {
        if (!m_filter.project.isNull() && m_filter.project != project.id()) continue;
        const QJsonObject goals = QJsonDocument::fromJson(project.text(u"goals").toUtf8()).object();
        const QDate start = QDate::fromString(project.text(u"start"), Qt::ISODate);
        for (auto it = goals.begin(); it != goals.end(); ++it) {
            const bool isScore = it->isString();
            const QDate end = isScore ? QDate(2026, 12, 31) : QDate::fromString(project.text(u"end"), Qt::ISODate);
            if (m_filter.to.isValid() && start.isValid() && start > m_filter.to) continue;
            if (m_filter.from.isValid() && end.isValid() && end < m_filter.from) continue;
            Naive of = *this;
            of.m_filter = {start, end.isValid() && end < m_today ? end : m_today, project.id()};
            auto& row = cells[base::toText(project.id()) + (isScore ? u":recommendation"_s : u":participants"_s)];
            row[u"target"_s] = isScore ? 40 : it->toDouble();
            if (const auto actual = of.one(isScore ? u"recommendation"_s : u"participants"_s))
                row[u"actual"_s] = *actual;
        }
    }
    for (const Record& event : events()) {
        const QJsonObject goals = QJsonDocument::fromJson(event.text(u"goals").toUtf8()).object();
        if (goals.isEmpty() || dayOf(event) > m_today) continue;
        cells[u"schools:participants"_s][u"target"_s] += goals.value(u"participants"_s).toDouble();
        cells[u"schools:"_s + fold(u"Прочее"_s)][u"target"_s] += 5;
        auto& row = cells[u"schools:participants"_s];
        for (const Record& one : participants()) row[u"actual"_s] += eventOf(one)->id() == event.id();
    }
    return cells;
}

} // namespace rs::test
