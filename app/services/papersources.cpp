// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/papersources.h"

#include "domain/duedate.h"
#include "domain/registry.h"
#include "services/feedback/asking.h"
#include "services/jointext.h"
#include "services/programme.h"
#include "services/valuetext.h"
#include "services/zonewords.h"

namespace rs::services {

using base::Id;
using base::Result;
using domain::Record;
using papers::ProgrammePaper;

namespace {

//! Names of the records by id. Two of one name are told apart by a number, or their columns would become one.
QHash<Id, QString> namesOf(const QList<Record>& records, QStringList& inOrder) {
    QHash<Id, QString> names;
    for (const Record& record : records) {
        QString name = record.title();
        for (int number = 2; inOrder.contains(name); ++number)
            name = QStringLiteral("%1 (%2)").arg(record.title()).arg(number);
        inOrder << name;
        names.insert(record.id(), name);
    }
    return names;
}

ProgrammePaper::Kind kindOf(const Programme& programme, const Record& session) {
    switch (slotOf(programme, session).kind) {
    case domain::SessionSlot::Kind::Plenary:
        return ProgrammePaper::Kind::Plenary;
    case domain::SessionSlot::Kind::Pause:
        return ProgrammePaper::Kind::Break;
    case domain::SessionSlot::Kind::Part:
        return ProgrammePaper::Kind::Talk;
    }
    Q_UNREACHABLE();
}

} // namespace

QString choiceWord(const Record& record, QAnyStringView field, const Words& words) {
    return words.choice(*record.entity().field(field), record.text(field));
}

Result<QStringList> headLines(storage::Store& store, const Record& event, const Words& words) {
    RS_ASSIGN(const QString where, whereText(store, event, words.language()));
    QStringList lines{whenText(event, words.language()), where};
    lines.removeAll(QString());
    return lines;
}

QString shortDate(const QDate& date, const papers::Texts& texts) {
    return texts.locale().toString(date, QStringLiteral("d MMM yyyy"));
}

QString momentText(const QVariant& moment, const QTimeZone& zone, const papers::Texts& texts) {
    if (domain::isEmpty(moment)) return {};
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(moment.toLongLong(), zone);
    return shortDate(at.date(), texts) + u' ' + at.time().toString(QStringLiteral("HH:mm"));
}

papers::Texts paperTexts(const Words& words) {
    return {words.language(),
            [&words](const char* source, int number) { return words.text("papers", source, number); }};
}

Result<ProgrammePaper> readProgramme(storage::Store& store, const Id& school, const Words& words) {
    RS_ASSIGN(const Programme programme, loadProgramme(store, school));
    RS_ASSIGN(const QStringList lines, headLines(store, programme.event, words));
    ProgrammePaper paper{programme.event.title(), lines, programme.zone, {}, {}, zoneCity(programme.zone, words)};
    const QHash<Id, QString> rooms = namesOf(programme.rooms, paper.rooms);
    QHash<Id, QString> speakers;
    for (const Record& speaker : programme.speakers) {
        // Who said no is not announced, even where nobody has taken them out of the programme yet.
        if (speaker.text(u"state") != QLatin1String("declined")) speakers.insert(speaker.id(), speaker.text(u"name"));
    }
    for (const Record& session : programme.sessions) {
        QStringList names;
        for (const Id& id : idsOf(session.value(u"speaker_ids"))) names << speakers.value(id);
        names.removeAll(QString());
        paper.sessions << ProgrammePaper::Session{session.value(u"start").toLongLong(),
                                                  session.value(u"end").toLongLong(),
                                                  session.title(),
                                                  choiceWord(session, u"kind", words),
                                                  kindOf(programme, session),
                                                  rooms.value(session.reference(u"room_id")),
                                                  names,
                                                  session.text(u"track")};
    }
    return paper;
}

Result<papers::Poster> readPoster(storage::Store& store, const PosterWish& wish, const Words& words) {
    RS_ASSIGN(const Record event, store.get(domain::entity(u"event"), wish.school));
    RS_ASSIGN(const QString where, whereText(store, event, words.language()));
    const QTimeZone zone = domain::zoneNamed(event.text(u"zone"));
    const QString closes = momentText(event.value(u"registration_closes"), zone, paperTexts(words));
    const QString until =
        closes.isEmpty()
            ? QString()
            : words.text("publicfacts", QT_TRANSLATE_NOOP("publicfacts", "Registration until %1")).arg(closes);
    return papers::Poster{choiceWord(event, u"kind", words),
                          event.title(),
                          whenText(event, words.language()),
                          where,
                          event.text(u"topic"),
                          wish.text.isEmpty() ? event.text(u"problem") : wish.text,
                          wish.link,
                          until,
                          wish.paper == PosterWish::Paper::A3 ? papers::PaperSize::A3 : papers::PaperSize::A4};
}

Result<papers::FeedbackSheet> readFeedbackSheet(storage::Store& store, const FeedbackWish& wish, const Words& words) {
    RS_ASSIGN(const Asking asking, loadAsking(store, wish.school));
    const auto text = [&words](const char* source, int number = -1) { return words.text("asking", source, number); };
    QStringList about;
    if (asking.questions > 0)
        about << text(QT_TRANSLATE_N_NOOP("asking", "%n questions"), asking.questions)
              << text(QT_TRANSLATE_N_NOOP("asking", "about %n minutes"), asking.minutes);
    const QString until =
        asking.closed.due.isValid()
            ? text(QT_TRANSLATE_NOOP("asking", "Answers until %1")).arg(longDay(asking.closed.due, words.language()))
            : QString();
    using papers::FeedbackSheet;
    return FeedbackSheet{asking.event.title(),
                         whenText(asking.event, words.language()),
                         wish.link,
                         about.join(QStringLiteral(", ")),
                         until,
                         wish.sheet == FeedbackWish::Sheet::Cards ? FeedbackSheet::Kind::Cards
                                                                  : FeedbackSheet::Kind::Wall};
}

} // namespace rs::services
