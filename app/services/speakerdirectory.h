// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/words.h"
#include "storage/store.h"

#include <QDate>

#include <optional>

namespace rs::services {

struct PastTalk {
    base::Id speaker, school; //!< the speaker record, the event
    QString title, schoolTitle, topic, state;
    std::optional<qint64> start; //!< of the school
    base::Id practice;
    std::optional<double> recommendation; //!< of the school's answers, -100 to 100
    qint64 answers = 0;
};

//! One human who speaks, without any account: all speaker records of one card (or, without a card, of one name).
struct SpeakerCard {
    base::Id person; //!< null: no card
    QString name, organisation, phone, email, region, city;
    QStringList topics;    //!< of schools they were accepted at, and of their practices; most frequent first
    QList<PastTalk> talks; //!< the latest first, declined ones and ideas too
    int talksThisYear = 0; //!< accepted, at schools of this calendar year
    int openInvitations = 0;
    std::optional<double> recommendation; //!< mean of the schools with answers, weighed by answers
    QString agreement;                    //!< code of choices::agreement, of the latest record that says one
    QString unavailable;                  //!< «Cannot come» of records of schools that are still ahead
    QStringList busyWith; //!< titles of other schools on the days asked for; only suggestSpeakers() fills it
};

//! Everybody who was ever a speaker, by name.
[[nodiscard]] base::Result<QList<SpeakerCard>> speakerDirectory(storage::Store& store, qint64 now);

//! Why somebody is suggested.
enum class SuggestionReason {
    TalkOnTopic,     //!< has spoken on the topic; %1 title of the school, %2 its year
    PracticeOnTopic, //!< wrote a practice on the topic; %1 its title
    StartedPractice, //!< started to use a practice on the topic; %1 its title
};
struct SpeakerSuggestion {
    SpeakerCard card;
    SuggestionReason reason = SuggestionReason::TalkOnTopic;
    QStringList arguments;
    base::Id practice; //!< to show; may be null
};
//! People for the topic of a school who are not its speakers yet: best score first, then the less busy this year.
//! Those who declined here stay away. Error UnknownRecord.
[[nodiscard]] base::Result<QList<SpeakerSuggestion>> suggestSpeakers(storage::Store& store, const base::Id& school,
                                                                     qint64 now);
//! The reason as a sentence with the score, if known, and how often they speak this year.
[[nodiscard]] QString reasonText(const SpeakerSuggestion& suggestion, const Words& words);

struct SilentSpeaker {
    base::Id speaker;
    QString name;
    QDate invitedOn; //!< may be invalid
    QDate answerBy;  //!< the agreed day, else 14 days after the invitation
    qint64 days = 0; //!< since the answer was due
};
//! Invited speakers of a school whose time to answer is over, the longest silence first. Error UnknownRecord.
[[nodiscard]] base::Result<QList<SilentSpeaker>> silentSpeakers(storage::Store& store, const base::Id& school,
                                                                qint64 now);
//! The same among the speakers of one school; `today` in its zone.
[[nodiscard]] QList<SilentSpeaker> silentAmong(const QList<domain::Record>& speakers, const QDate& today);

} // namespace rs::services
