// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/registry.h"
#include "services/demo/demoschools.h"
#include "services/demo/demowords.h"

namespace rs::services {

using base::Id;
using base::Result;
using domain::Record;
using storage::Writer;
namespace words = demowords;
using demowords::text;

namespace {

constexpr int demoYearsOfPartnership = 3;
constexpr qsizetype mostDelegations = 60;
constexpr int yearsOfDelegations = 2;

QString isoDay(const QDate& day) { return day.toString(Qt::ISODate); }

} // namespace

//! Cities visit each other's events; a competition has tracks of stages; schools judge themselves year by year.
Result<> DemoNetwork::writePartnership(Writer& writer) {
    m_clock = m_today.addDays(-2).startOfDay(Qt::UTC).toMSecsSinceEpoch();
    RS_TRY(writeDelegations(writer));
    RS_TRY(writeTracks(writer));
    return writeAssessments(writer);
}

Result<> DemoNetwork::writeDelegations(Writer& writer) {
    const QDate first(m_today.year() + 1 - yearsOfDelegations, 1, 1);
    QList<Held> hosts;
    std::copy_if(m_held.begin(), m_held.end(), std::back_inserter(hosts),
                 [&](const Held& one) { return one.day >= first; });
    const double step = std::max(1.0, double(hosts.size()) / mostDelegations);
    for (double at = 0; at < double(hosts.size()); at += step) {
        const Held& held = hosts.at(qsizetype(at));
        // A few cities travel more than others.
        const QString from = text(words::cities[size_t(m_later.below(m_later.percent(50) ? 4 : 12))].name);
        if (from == held.city) continue;
        Record delegation = fresh(u"delegation");
        delegation.set(u"event_id", refTo(held.event))
            .set(u"title", QStringLiteral("%1 — %2").arg(from, held.city))
            .set(u"from_city", from)
            .set(u"to_city", held.city)
            .set(u"start", isoDay(held.day))
            .set(u"end", isoDay(held.day.addDays(2)))
            .set(u"people", qint64(m_later.between(4, 18)));
        RS_TRY(putRecord(writer, delegation));
    }
    return {};
}

Result<> DemoNetwork::writeTracks(Writer& writer) {
    static constexpr const char16_t* tracks[] = {u"Медиа", u"Государство", u"Культура", u"Наставничество"};
    static constexpr const char16_t* stages[] = {u"Оценка компетенций", u"Курс", u"Практические задания",
                                                 u"Сертификат"};
    Record project = fresh(u"project");
    project.set(u"title", QStringLiteral("Созвездие флагманов образования"))
        .set(u"kind", QStringLiteral("constellation"));
    RS_TRY(putRecord(writer, project));
    int number = 0;
    for (const char16_t* title : tracks) {
        Record track = fresh(u"track");
        track.set(u"project_id", refTo(project.id())).set(u"title", text(title));
        RS_TRY(putRecord(writer, track));
        int left = m_later.between(40, 90);
        qint64 position = 0;
        for (const char16_t* name : stages) {
            Record stage = fresh(u"stage");
            stage.set(u"track_id", refTo(track.id())).set(u"title", text(name)).set(u"position", ++position);
            RS_TRY(putRecord(writer, stage));
            const int stay = position == qint64(std::size(stages)) ? left : left * m_later.between(20, 45) / 100;
            left -= stay;
            RS_TRY(writeApplications(writer, {track.id(), stage.id(), stay}, number));
        }
    }
    return {};
}

Result<> DemoNetwork::writeApplications(Writer& writer, const Applying& applying, int& number) {
    for (int i = 0; i < applying.count; ++i) {
        Record application = fresh(u"application");
        const QDate day = m_today.addDays(-m_later.between(20, 300));
        application.set(u"track_id", refTo(applying.track))
            .set(u"stage_id", refTo(applying.stage))
            .set(u"title", QStringLiteral("Заявка № %1").arg(++number))
            .set(u"submitted_at", day.startOfDay(Qt::UTC).toMSecsSinceEpoch() + 9 * 3600 * 1000LL);
        RS_TRY(putRecord(writer, application));
    }
    return {};
}

Result<> DemoNetwork::writeAssessments(Writer& writer) {
    static constexpr const char16_t* levels[] = {u"beginner", u"advanced", u"model"};
    for (int school = 0; school < 9; ++school) {
        const words::City& city = words::cities[size_t(school) % std::size(words::cities)];
        Record organisation = fresh(u"organisation");
        organisation.set(u"name", QStringLiteral("Общественно-активная школа № %1").arg(school + 1))
            .set(u"kind", QStringLiteral("school"))
            .set(u"region", text(city.region))
            .set(u"city", text(city.name))
            .set(u"level", text(levels[school % 3]));
        RS_TRY(putRecord(writer, organisation));
        for (int year = demoYearsOfPartnership; year > 0; --year) {
            const int grown = demoYearsOfPartnership - year;
            Record assessment = fresh(u"self_assessment");
            assessment.set(u"organisation_id", refTo(organisation.id()))
                .set(u"date", isoDay(m_today.addYears(1 - year).addDays(-m_later.between(5, 60))));
            for (const char16_t* part : {u"volunteering", u"democratization", u"partnership"})
                assessment.set(QStringView(part), qint64(std::min(5, m_later.between(1, 3) + grown)));
            RS_TRY(putRecord(writer, assessment));
        }
    }
    return {};
}

//! How long a practice stays in use, as far as the network knows on its day.
void DemoNetwork::describeUse(Record& adoption, const QDate& since) {
    if (m_later.percent(12)) adoption.set(u"group_size", qint64(m_later.between(12, 32)));
    if (!m_later.percent(70)) return;
    const QDate until = std::min(since.addDays(m_later.between(20, 260)), m_today);
    if (until > since) adoption.set(u"still_used_on", isoDay(until));
}

} // namespace rs::services
