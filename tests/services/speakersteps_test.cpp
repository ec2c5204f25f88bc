// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/speakersteps.h"

#include "domain/registry.h"

#include <gtest/gtest.h>

namespace {

using namespace Qt::StringLiterals;
using namespace rs;
using services::SpeakerStep;

const QDate today(2027, 2, 10);

domain::Record speaker(const QString& state, const QString& invited = {}, const QString& answerBy = {}) {
    domain::Record record(domain::entity(u"speaker"), base::newId());
    record.set(u"state", state).set(u"invited_on", invited).set(u"answer_by", answerBy);
    return record;
}

domain::Record after(domain::Record record, SpeakerStep step, const QDate& start = {}) {
    for (const auto& [field, value] : services::speakerStepValues(step, record, {today, start}))
        record.set(field, value);
    return record;
}

TEST(SpeakerSteps, AnInvitationIsDatedAndWaitsFourteenDays) {
    domain::Record was = speaker(u"declined"_s);
    was.set(u"answered_on", u"2027-02-01"_s);
    const domain::Record now = after(was, SpeakerStep::Invited);
    EXPECT_EQ(now.text(u"state"), u"invited"_s);
    EXPECT_EQ(now.text(u"invited_on"), u"2027-02-10"_s);
    EXPECT_EQ(now.text(u"answer_by"), u"2027-02-24"_s);
    EXPECT_TRUE(now.text(u"answered_on").isEmpty());
}

TEST(SpeakerSteps, TheDayToAnswerByIsTheAgreedOneOrBeforeTheSchool) {
    struct Case {
        const char* agreed;
        QDate start;
        const char* expected;
    };
    const Case cases[] = {
        {"2027-02-12", {}, "2027-02-12"},                // agreed and ahead
        {"2027-02-10", {}, "2027-02-24"},                // today is no time to answer
        {"", QDate(2027, 2, 18), "2027-02-17"},          // the school is near
        {"", QDate(2027, 6, 1), "2027-02-24"},           // the school is far
        {"", QDate(2027, 2, 10), "2027-02-24"},          // it begins today
        {"", QDate(2027, 1, 1), "2027-02-24"},           // it is over
        {"2027-02-20", QDate(2027, 2, 18), "2027-02-20"} // what people agreed stays
    };
    for (const Case& one : cases) {
        const auto was = speaker(u"idea"_s, {}, QString::fromLatin1(one.agreed));
        EXPECT_EQ(after(was, SpeakerStep::Invited, one.start).text(u"answer_by"), QString::fromLatin1(one.expected));
    }
}

TEST(SpeakerSteps, AnAnswerIsDatedAndKeepsTheInvitation) {
    for (const auto& [step, state] :
         {std::pair{SpeakerStep::Accepted, u"accepted"_s}, std::pair{SpeakerStep::Declined, u"declined"_s}}) {
        const domain::Record now = after(speaker(u"invited"_s, u"2027-02-01"_s, u"2027-02-15"_s), step);
        EXPECT_EQ(now.text(u"state"), state);
        EXPECT_EQ(now.text(u"answered_on"), u"2027-02-10"_s);
        EXPECT_EQ(now.text(u"invited_on"), u"2027-02-01"_s);
        EXPECT_EQ(now.text(u"answer_by"), u"2027-02-15"_s);
    }
}

} // namespace
