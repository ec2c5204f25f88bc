// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace rs::domain {

//! What is wrong with the way into an online room.
enum class MeetingProblem {
    None,
    LinkMissing,
    LinkNotWeb,          //!< no https address with a host
    LinkOfOtherPlatform, //!< the address is not of the platform that is given
    LinkWithoutRoom,     //!< the platform's own page, but no room in it
    MeetingIdShape,      //!< Zoom: 9 to 11 digits
    MeetingIdDiffers,    //!< the link leads to a room of another number
    PasscodeMissing,     //!< Zoom: neither a passcode nor one in the link
    PasscodeShape,       //!< longer than 10 characters or with blanks
};

struct MeetingRoom {
    QString platform, link, meetingId, passcode;
};

//! http or https with the name of a site: what a browser opens and a QR code leads to.
[[nodiscard]] bool isWebAddress(const QString& link);

//! Names of platforms that are known by their links. Any other name is allowed, too.
[[nodiscard]] QStringList knownPlatforms();
//! The platform that a link leads to; empty if it is none of the known.
[[nodiscard]] QString platformOf(const QString& link);
//! The meeting id and passcode a link carries; empty where it does not.
[[nodiscard]] QString meetingIdIn(const QString& link);

[[nodiscard]] MeetingProblem checkLink(const MeetingRoom& room);
[[nodiscard]] MeetingProblem checkMeetingId(const MeetingRoom& room);
[[nodiscard]] MeetingProblem checkPasscode(const MeetingRoom& room);
//! 123 4567 8901: in groups, as people read it aloud. Anything but 9 to 11 digits stays as it is.
[[nodiscard]] QString groupedMeetingId(const QString& meetingId);

} // namespace rs::domain
