// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/export/programmeexport.h"

#include "base/clock.h"
#include "domain/registry.h"
#include "domain/text.h"
#include "exchange/programmefile.h"
#include "services/papers.h"
#include "services/programme.h"
#include "services/valuetext.h"
#include "services/words.h"

namespace rs::services {

using namespace Qt::StringLiterals;
using base::Id;
using base::Result;
using domain::Record;
using exchange::ProgrammeFile;

namespace {

//! Where the school is: its venue with the address, else its city.
QString placeOf(const Programme& programme) {
    QStringList parts;
    if (programme.venue.isValid()) {
        parts << programme.venue.text(u"name") << programme.venue.text(u"city") << programme.venue.text(u"address");
    } else {
        parts << programme.event.text(u"city");
    }
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

//! Who speaks in a session, and what they say it is about.
void takeSpeakers(const Programme& programme, const QHash<Id, const Record*>& speakers, const Record& session,
                  ProgrammeFile::Session& out) {
    QStringList abstracts;
    for (const Id& id : idsOf(session.value(u"speaker_ids"))) {
        const auto human = programme.humans.constFind(id);
        if (human == programme.humans.cend()) continue;
        const Record& speaker = *speakers.value(id);
        const bool listed = std::any_of(out.people.cbegin(), out.people.cend(),
                                        [&](const ProgrammeFile::Person& one) { return one.id == *human; });
        if (!listed) out.people << ProgrammeFile::Person{*human, speaker.text(u"name")};
        if (!speaker.text(u"abstract").isEmpty()) abstracts << speaker.text(u"abstract");
    }
    out.abstract = abstracts.join(u"\n\n"_s);
}

ProgrammeFile fileOf(const Programme& programme, base::Language language) {
    const Words& words = Words::of(language);
    const Record& event = programme.event;
    ProgrammeFile file;
    file.id = event.id();
    file.title = event.text(u"title");
    file.place = placeOf(programme);
    file.language = base::languageCode(language);
    file.noRoom = words.text("programme", RS_TEXT("programme", "No room"));
    file.link = event.text(u"link");
    file.zone = programme.zone;
    file.start = programme.facts.event.start;
    file.end = programme.facts.event.end;
    file.madeAt = base::nowMilliseconds();
    for (const Record& room : programme.rooms)
        file.rooms << ProgrammeFile::Room{room.id(), room.text(u"name"), room.value(u"capacity").toLongLong()};
    QHash<Id, const Record*> speakers;
    for (const Record& speaker : programme.speakers) speakers.insert(speaker.id(), &speaker);
    const domain::Field& kind = *domain::entity(u"session").field(u"kind");
    for (const Record& session : programme.sessions) {
        const domain::SessionSlot slot = slotOf(programme, session);
        if (!slot.isTimed()) continue;
        const bool known = programme.names.contains(slot.room);
        ProgrammeFile::Session one{slot.id,
                                   session.text(u"title"),
                                   words.choice(kind, session.text(u"kind")),
                                   {},
                                   slot.track,
                                   known ? slot.room : Id(),
                                   slot.start,
                                   slot.end,
                                   {}};
        takeSpeakers(programme, speakers, session, one);
        file.sessions << one;
    }
    return file;
}

} // namespace

Result<ProgrammeExport> exportProgramme(storage::Store& store, const Id& school, const QString& path,
                                        base::Language language) {
    if (path.endsWith(u".pdf", Qt::CaseInsensitive)) {
        RS_ASSIGN(const Paper paper, programmePaper(store, school, language));
        RS_ASSIGN(const PaperFile file, paper.save(path));
        return ProgrammeExport{file.sessions, file.bytes};
    }
    const auto format = exchange::programmeFormatOf(path);
    if (!format) return base::fail(base::ErrorCode::EndingUnknown, {path});
    RS_ASSIGN(const Programme programme, loadProgramme(store, school));
    const ProgrammeFile file = fileOf(programme, language);
    RS_ASSIGN(const qint64 bytes, exchange::writeProgramme(file, path, *format));
    return ProgrammeExport{file.sessions.size(), bytes};
}

} // namespace rs::services
