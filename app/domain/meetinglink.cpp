// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meetinglink.h"

#include "base/fold.h"

#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

namespace rs::domain {

namespace {

struct Platform {
    const char* name;
    const char16_t* otherName; //!< folded, as people type it, too
    const char* hosts;         //!< ends of host names, joined by blanks
    const char* room;          //!< what the path of a room looks like
};

constexpr Platform platforms[] = {
    {"Zoom", u"зум", "zoom.us zoom.com", R"(^/(j|w|my|s|wc|webinar/register|meeting/register)/[^/]+)"},
    {"Yandex Telemost", u"телемост", "telemost.yandex.ru telemost.yandex.com", R"(^/(j|live)/[^/]+)"},
    {"VK Calls", u"vk звонки", "vk.com vk.ru", R"(^/call/(join/)?[^/]+)"},
    {"Google Meet", u"meet", "meet.google.com", R"(^/[a-z0-9-]+)"},
    {"Microsoft Teams", u"teams", "teams.microsoft.com teams.live.com", R"(^/(l/meetup-join|meet)/[^/]+)"},
    {"BigBlueButton", u"bbb", "", R"(^/.+)"},
    {"Jitsi Meet", u"jitsi", "meet.jit.si", R"(^/[^/]+)"},
};

QUrl webAddress(const QString& link) {
    const QUrl url(link.trimmed(), QUrl::StrictMode);
    const bool isWeb = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    return isWeb && url.isValid() && url.host().contains(u'.') ? url : QUrl();
}

bool leadsTo(const QUrl& url, const Platform& platform) {
    for (const QString& host : QString::fromLatin1(platform.hosts).split(u' ', Qt::SkipEmptyParts)) {
        if (url.host() == host || url.host().endsWith(u'.' + host)) return true;
    }
    return false;
}

const Platform* byLink(const QUrl& url) {
    for (const Platform& one : platforms) {
        if (leadsTo(url, one)) return &one;
    }
    return nullptr;
}

const Platform* byName(const QString& name) {
    const QString folded = base::fold(name);
    if (folded.isEmpty()) return nullptr;
    for (const Platform& one : platforms) {
        if (folded == base::fold(QString::fromLatin1(one.name)) || folded == QStringView(one.otherName)) return &one;
    }
    return nullptr;
}

bool isZoom(const MeetingRoom& room) {
    const Platform* platform =
        room.platform.trimmed().isEmpty() ? byLink(webAddress(room.link)) : byName(room.platform);
    return platform == &platforms[0];
}

} // namespace

QStringList knownPlatforms() {
    QStringList names;
    for (const Platform& one : platforms) names << QString::fromLatin1(one.name);
    return names;
}

QString platformOf(const QString& link) {
    const Platform* platform = byLink(webAddress(link));
    return platform ? QString::fromLatin1(platform->name) : QString();
}

QString meetingIdIn(const QString& link) {
    static const QRegularExpression zoomRoom(QStringLiteral(R"(^/(?:j|w|s|wc)/(\d{9,11})(?:/|$))"));
    const QUrl url = webAddress(link);
    if (byLink(url) != &platforms[0]) return {};
    return zoomRoom.match(url.path()).captured(1);
}

bool isWebAddress(const QString& link) { return !webAddress(link).isEmpty(); }

MeetingProblem checkLink(const MeetingRoom& room) {
    if (room.link.trimmed().isEmpty()) return MeetingProblem::LinkMissing;
    const QUrl url = webAddress(room.link);
    if (url.isEmpty()) return MeetingProblem::LinkNotWeb;
    const Platform* named = byName(room.platform);
    const Platform* linked = byLink(url);
    // A platform without hosts of its own runs on anybody's server.
    const bool anywhere = named && *named->hosts == '\0';
    if (named && !anywhere && linked != named) return MeetingProblem::LinkOfOtherPlatform;
    const Platform* platform = named ? named : linked;
    if (!platform) return MeetingProblem::None;
    const QRegularExpression shape(QString::fromLatin1(platform->room));
    return shape.match(url.path()).hasMatch() ? MeetingProblem::None : MeetingProblem::LinkWithoutRoom;
}

MeetingProblem checkMeetingId(const MeetingRoom& room) {
    static const QRegularExpression digits(QStringLiteral(R"(^\d{9,11}$)"));
    static const QRegularExpression gaps(QStringLiteral(R"([\s-])"));
    const QString id = QString(room.meetingId).remove(gaps);
    if (id.isEmpty() || !isZoom(room)) return MeetingProblem::None;
    if (!digits.match(id).hasMatch()) return MeetingProblem::MeetingIdShape;
    const QString linked = meetingIdIn(room.link);
    return linked.isEmpty() || linked == id ? MeetingProblem::None : MeetingProblem::MeetingIdDiffers;
}

MeetingProblem checkPasscode(const MeetingRoom& room) {
    if (!isZoom(room)) return MeetingProblem::None;
    const QString passcode = room.passcode.trimmed();
    const bool isInLink = QUrlQuery(webAddress(room.link)).hasQueryItem(QStringLiteral("pwd"));
    if (passcode.isEmpty()) return isInLink ? MeetingProblem::None : MeetingProblem::PasscodeMissing;
    return passcode.size() > 10 || passcode.contains(u' ') ? MeetingProblem::PasscodeShape : MeetingProblem::None;
}

QString groupedMeetingId(const QString& meetingId) {
    static const QRegularExpression gaps(QStringLiteral(R"([\s-])"));
    static const QRegularExpression digits(QStringLiteral(R"(^(\d{3})(\d{3,4})(\d{3,4})$)"));
    const auto match = digits.match(QString(meetingId).remove(gaps));
    if (!match.hasMatch()) return meetingId.trimmed();
    return match.captured(1) + u' ' + match.captured(2) + u' ' + match.captured(3);
}

} // namespace rs::domain
