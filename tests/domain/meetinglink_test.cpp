// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meetinglink.h"

#include <gtest/gtest.h>

namespace rs::test {

using namespace Qt::StringLiterals;
using domain::MeetingProblem;

namespace {

//! A room of another platform than Zoom.
QString telemost(const QString& path) { return u"https://"_s + u"telemost.yandex.ru/"_s + path; }

} // namespace

TEST(MeetingLink, IsCheckedForThePlatformsShape) {
    struct Case {
        QString platform, link;
        MeetingProblem problem;
    };
    const Case cases[] = {
        {u"Zoom"_s, {}, MeetingProblem::LinkMissing},
        {u"Zoom"_s, u"https://zoom.us/j/12345678901?pwd=abc"_s, MeetingProblem::None},
        {u"zoom"_s, u"https://us02web.zoom.us/j/12345678901"_s, MeetingProblem::None},
        {u"Зум"_s, u"https://us02web.zoom.us/my/school"_s, MeetingProblem::None},
        {u"Zoom"_s, u"https://zoom.us/"_s, MeetingProblem::LinkWithoutRoom},
        {u"Zoom"_s, u"https://zoom.us.example.org/j/12345678901"_s, MeetingProblem::LinkOfOtherPlatform},
        {u"Zoom"_s, telemost(u"j/12345"_s), MeetingProblem::LinkOfOtherPlatform},
        {u"Zoom"_s, u"zoom.us/j/12345678901"_s, MeetingProblem::LinkNotWeb},
        {u"Zoom"_s, u"позвоним по зуму"_s, MeetingProblem::LinkNotWeb},
        {u"Телемост"_s, telemost(u"j/12345"_s), MeetingProblem::None},
        {u"BigBlueButton"_s, u"https://bbb.example.org/b/ann-abc"_s, MeetingProblem::None},
        {u"BigBlueButton"_s, u"https://bbb.example.org"_s, MeetingProblem::LinkWithoutRoom},
        {u"Свой сервер"_s, u"https://meet.example.org/room"_s, MeetingProblem::None},
        {u"Свой сервер"_s, u"https://meet.example.org"_s, MeetingProblem::None},
        {{}, u"https://zoom.us/j/12345678901"_s, MeetingProblem::None},
        {{}, u"https://zoom.us"_s, MeetingProblem::LinkWithoutRoom},
        {{}, u"ftp://example.org/room"_s, MeetingProblem::LinkNotWeb},
    };
    for (const Case& one : cases)
        EXPECT_EQ(domain::checkLink({one.platform, one.link, {}, {}}), one.problem)
            << one.platform.toStdString() << ' ' << one.link.toStdString();
}

TEST(MeetingLink, AnyLinkIsTheAddressOfASiteOrNot) {
    for (const QString& link : {u"https://forms.example.org/q/7"_s, u" http://example.org "_s,
                                u"https://школа.example.org/анкета"_s, u"https://example.org/f?a=1&b=2#c"_s})
        EXPECT_TRUE(domain::isWebAddress(link)) << link.toStdString();
    for (const QString& link : {u""_s, u"example.org/q"_s, u"анкета на столе"_s, u"https://"_s, u"https://анкета"_s,
                                u"ftp://example.org"_s, u"file:///home/a.html"_s, u"https://example.org/a b"_s})
        EXPECT_FALSE(domain::isWebAddress(link)) << link.toStdString();
}

TEST(MeetingLink, TellsPlatformAndNumber) {
    EXPECT_EQ(domain::platformOf(u"https://us02web.zoom.us/j/1"_s), u"Zoom"_s);
    EXPECT_EQ(domain::platformOf(u"https://example.org/j/1"_s), QString());
    EXPECT_EQ(domain::meetingIdIn(u"https://zoom.us/j/12345678901?pwd=a"_s), u"12345678901"_s);
    EXPECT_EQ(domain::meetingIdIn(u"https://zoom.us/my/school"_s), QString());
    EXPECT_EQ(domain::meetingIdIn(u"https://example.org/j/12345678901"_s), QString());
    EXPECT_EQ(domain::groupedMeetingId(u"12345678901"_s), u"123 4567 8901"_s);
    EXPECT_EQ(domain::groupedMeetingId(u"123-456-789"_s), u"123 456 789"_s);
    EXPECT_EQ(domain::groupedMeetingId(u"school"_s), u"school"_s);
}

TEST(MeetingLink, MeetingIdAndPasscodeHaveAShape) {
    const QString link = u"https://zoom.us/j/12345678901"_s;
    const auto number = [&](const QString& id) { return domain::checkMeetingId({u"Zoom"_s, link, id, {}}); };
    EXPECT_EQ(number(u"123 4567 8901"_s), MeetingProblem::None);
    EXPECT_EQ(number({}), MeetingProblem::None);
    EXPECT_EQ(number(u"123"_s), MeetingProblem::MeetingIdShape);
    EXPECT_EQ(number(u"12345678902"_s), MeetingProblem::MeetingIdDiffers);
    EXPECT_EQ(domain::checkMeetingId({u"Свой сервер"_s, {}, u"room"_s, {}}), MeetingProblem::None);

    const auto passcode = [&](const QString& code) { return domain::checkPasscode({u"Zoom"_s, link, {}, code}); };
    EXPECT_EQ(passcode(u"Ab12"_s), MeetingProblem::None);
    EXPECT_EQ(passcode({}), MeetingProblem::PasscodeMissing);
    EXPECT_EQ(passcode(u"12 34"_s), MeetingProblem::PasscodeShape);
    EXPECT_EQ(passcode(u"12345678901"_s), MeetingProblem::PasscodeShape);
    EXPECT_EQ(domain::checkPasscode({u"Zoom"_s, link + u"?pwd=abc"_s, {}, {}}), MeetingProblem::None);
    EXPECT_EQ(domain::checkPasscode({u"Телемост"_s, telemost(u"j/1"_s), {}, {}}), MeetingProblem::None);
}

} // namespace rs::test
