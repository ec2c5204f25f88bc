// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/recordcopier.h"
#include "services/schools.h"

#include "domain/duedate.h"
#include "domain/registry.h"

namespace rs::services {

using base::Id;
using base::Result;
using domain::Record;

namespace {

constexpr qint64 yearOfWeeks = 364;

Shift shiftOf(const Record& event, const SchoolCopy& wish) {
    const QTimeZone zone = domain::zoneNamed(event.text(u"zone"));
    const QVariant start = event.value(u"start");
    if (!wish.start || domain::isEmpty(start)) return Shift::byDays(zone, yearOfWeeks);
    return Shift::between({start.toLongLong(), zone}, {*wish.start, zone});
}

//! Whoever helped or spoke once is asked anew: nobody has promised anything for the new school.
Result<> copyPeople(RecordCopier& copier, const Id& source, const SchoolCopy& wish) {
    RS_TRY(copier.children(u"team_member", source, {{"state", QStringLiteral("to_ask")}}));
    if (wish.speakers == CopiedSpeakers::StayBehind) return {};
    return copier.children(u"speaker", source, askedAnew());
}

Result<> copySessions(RecordCopier& copier, const Id& source, const SchoolCopy& wish) {
    if (wish.speakers == CopiedSpeakers::AskAnew) return copier.children(u"session", source, {});
    return copier.children(u"session", source, {{"speaker_ids", QVariant()}});
}

} // namespace

Result<Id> copySchool(storage::Writer& writer, const Id& source, const SchoolCopy& wish) {
    const domain::Entity& entity = domain::entity(u"event");
    RS_ASSIGN(const auto event, writer.find(entity, source));
    if (!event) return base::fail(base::ErrorCode::UnknownRecord, {entity.key(), base::toText(source)});
    RecordCopier copier(writer, shiftOf(*event, wish));
    const QString title = wish.title.isEmpty() ? event->text(u"title") : wish.title;
    QList<std::pair<const char*, QVariant>> changes{{"title", title}, {"status", QStringLiteral("draft")}};
    if (wish.start && domain::isEmpty(event->value(u"start"))) changes << std::pair("start", QVariant(*wish.start));
    // The room behind a link is another one each time.
    changes << std::pair("link", QVariant()) << std::pair("meeting_id", QVariant())
            << std::pair("passcode", QVariant());
    changes << std::pair("registration_link", QVariant()) << std::pair("feedback_link", QVariant());
    RS_ASSIGN(const Id copy, copier.put(*event, changes));
    RS_TRY(copyPeople(copier, source, wish));
    RS_TRY(copier.children(u"task", source, {{"state", QStringLiteral("open")}, {"done_at", QVariant()}}));
    RS_TRY(copySessions(copier, source, wish));
    RS_TRY(copier.children(u"cost", source, {{"actual", QVariant()}}));
    RS_TRY(copier.children(u"questionnaire", source, {}));
    RS_TRY(copier.children(u"question", source, {}));
    return copy;
}

} // namespace rs::services
