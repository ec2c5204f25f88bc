// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/tablewords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace rs::tables {

namespace {

struct TableWords {
    const char* entity;
    const char* amount; //!< with %n
    const char* title;
    const char* empty;
    const char* icon;
};

constexpr TableWords tableWords[] = {
    {"participant", QT_TRANSLATE_N_NOOP("table", "%n people"), QT_TRANSLATE_NOOP("table", "Participants"),
     QT_TRANSLATE_NOOP("table", "Here is everybody who takes part in this school. Add people or import a list."),
     "people"},
    {"team_member", QT_TRANSLATE_N_NOOP("table", "%n people"), QT_TRANSLATE_NOOP("table", "Team"),
     QT_TRANSLATE_NOOP("table", "Here are those who prepare this school. Begin with the leader."), "team"},
    {"speaker", QT_TRANSLATE_N_NOOP("table", "%n speakers"), QT_TRANSLATE_NOOP("table", "Speakers"),
     QT_TRANSLATE_NOOP("table", "Here are those who speak at this school, with their talks."), "speaker"},
    {"venue", QT_TRANSLATE_N_NOOP("table", "%n venues"), QT_TRANSLATE_NOOP("table", "Venues"),
     QT_TRANSLATE_NOOP("table", "Here are the places where schools meet, with their rooms."), "venue"},
    {"room", QT_TRANSLATE_N_NOOP("table", "%n rooms"), QT_TRANSLATE_NOOP("table", "Rooms"),
     QT_TRANSLATE_NOOP("table", "Here are the rooms of the venue."), "venue"},
    {"cost", QT_TRANSLATE_N_NOOP("table", "%n lines"), QT_TRANSLATE_NOOP("table", "Costs"),
     QT_TRANSLATE_NOOP("table", "Here is what this school costs and who pays: planned first, actual later."), "file"},
    {"event", QT_TRANSLATE_N_NOOP("table", "%n schools"), QT_TRANSLATE_NOOP("table", "Schools"),
     QT_TRANSLATE_NOOP("table", "Here are all your schools. Start the first one."), "schools"},
    {"person", QT_TRANSLATE_N_NOOP("table", "%n people"), QT_TRANSLATE_NOOP("table", "People"),
     QT_TRANSLATE_NOOP("table", "Here is everybody from all schools, each person once."), "people"},
    {"organisation", QT_TRANSLATE_N_NOOP("table", "%n organisations"), QT_TRANSLATE_NOOP("table", "Organisations"),
     QT_TRANSLATE_NOOP("table", "Here are kindergartens, schools and centres that people come from."), "network"},
};
constexpr TableWords otherWords{"", QT_TRANSLATE_N_NOOP("table", "%n records"), nullptr,
                                QT_TRANSLATE_NOOP("table", "There is nothing here yet."), "library"};

const TableWords& wordsOf(const domain::Entity& entity) {
    const auto* found = std::find_if(std::begin(tableWords), std::end(tableWords), [&](const TableWords& words) {
        return entity.key() == QLatin1String(words.entity);
    });
    return found == std::end(tableWords) ? otherWords : *found;
}

QString say(const char* text, int n = -1) { return QCoreApplication::translate("table", text, nullptr, n); }

} // namespace

namespace {

const char* amountText(const domain::Entity& entity, Whose whose) {
    const bool isManyTimes = whose == Whose::OfManySchools && entity.key() == QLatin1String("participant");
    return isManyTimes ? QT_TRANSLATE_N_NOOP("table", "%n participations") : wordsOf(entity).amount;
}

} // namespace

QString amountWords(const domain::Entity& entity, qint64 amount, Whose whose) {
    QString words = say(amountText(entity, whose), int(amount));
    // Groups of digits, as numbers are written in this language.
    return words.replace(QString::number(amount), QLocale().toString(amount));
}

QString countLine(const domain::Entity& entity, qint64 total, qint64 shown, Whose whose) {
    const QString all = amountWords(entity, std::max(total, shown), whose);
    if (total <= shown) return all;
    //: %1 = "148 people", %2 = how many of them pass the filters
    return say(QT_TRANSLATE_NOOP("table", "%1 · shown: %2")).arg(all, QLocale().toString(shown));
}

QString pageTitle(const domain::Entity& entity) {
    const char* title = wordsOf(entity).title;
    return title ? say(title) : QCoreApplication::translate("entity", entity.plural);
}

QString emptySentence(const domain::Entity& entity) { return say(wordsOf(entity).empty); }

QString emptyIcon(const domain::Entity& entity) { return QLatin1String(wordsOf(entity).icon); }

QString changeWords(const domain::Entity& entity, const QString& action, qint64 amount) {
    const QString words = amountWords(entity, amount);
    if (action == QLatin1String("delete")) return say(QT_TRANSLATE_NOOP("table", "Deleted: %1")).arg(words);
    if (action == QLatin1String("add")) return say(QT_TRANSLATE_NOOP("table", "Added: %1")).arg(words);
    if (action == QLatin1String("paste")) return say(QT_TRANSLATE_NOOP("table", "Pasted: %1")).arg(words);
    if (action == QLatin1String("fill")) return say(QT_TRANSLATE_NOOP("table", "Filled in: %1")).arg(words);
    return say(QT_TRANSLATE_NOOP("table", "Changed: %1")).arg(words);
}

} // namespace rs::tables
