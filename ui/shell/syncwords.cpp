// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/syncwords.h"

#include <QDateTime>
#include <QLocale>

namespace rs::shell {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using kit::theme::Token;
using services::SyncStatus;

namespace {

constexpr qint64 minuteMs = 60'000, hourMs = 60 * minuteMs;

QString clock(qint64 at) { return QLocale().toString(QDateTime::fromMSecsSinceEpoch(at).time(), QLocale::ShortFormat); }

ErrorCode codeOf(const SyncStatus& status) { return status.error ? status.error->code : ErrorCode::ServerUnreachable; }

} // namespace

SyncSentence SyncWords::sentence(const SyncStatus& status, qint64 since) {
    switch (status.state) {
    case SyncStatus::State::NotConnected:
        return {u"lock"_s, Token::Secondary, tr("Works on this laptop only")};
    case SyncStatus::State::Working:
        return working(status);
    case SyncStatus::State::Waiting:
        return waiting(status, since);
    case SyncStatus::State::Stopped:
        return {u"warning"_s, Token::Warning, stopped(status)};
    case SyncStatus::State::Resting:
        break;
    }
    if (status.unsent > 0)
        return {u"sync"_s, Token::Secondary, tr("%Ln change(s) wait for the server", nullptr, int(status.unsent))};
    return {u"check"_s, Token::Ok, tr("Everything is on the server")};
}

SyncSentence SyncWords::working(const SyncStatus& status) {
    const QLocale locale;
    const bool isKnown = status.total > 0 && status.done < status.total;
    const QString done = locale.toString(status.done), total = locale.toString(status.total);
    QString words = tr("Syncing");
    if (isKnown && status.lastSync == 0)
        words = tr("Loading %1 of %2; what is here can be used").arg(done, total);
    else if (isKnown)
        words = tr("Syncing: %1 of %2").arg(done, total);
    else if (status.unsent > 0)
        words = tr("Sending %Ln change(s)", nullptr, int(status.unsent));
    return {u"sync"_s, Token::Accent, words};
}

SyncSentence SyncWords::waiting(const SyncStatus& status, qint64 since) {
    QString words = tr("The server does not answer; it is asked again by itself");
    if (codeOf(status) == ErrorCode::ServerUnreachable)
        words = tr("No connection since %1, work goes on").arg(clock(since));
    else if (codeOf(status) == ErrorCode::ServerBusy)
        words = tr("The server is busy; it is asked again by itself");
    else if (codeOf(status) == ErrorCode::Cancelled)
        words = tr("The exchange was left; it goes on by itself");
    if (status.unsent > 0) words += u". "_s + tr("%Ln change(s) wait", nullptr, int(status.unsent));
    return {u"offline"_s, Token::Secondary, words};
}

QString SyncWords::stopped(const SyncStatus& status) {
    switch (codeOf(status)) {
    case ErrorCode::UpgradeRequired:
        return tr("Update the program to sync; work goes on");
    case ErrorCode::CertificateUnknown:
        return tr("The certificate of the server has changed: confirm it to sync");
    default:
        return tr("Sign in again to sync");
    }
}

SyncSentence SyncWords::toDecide(const SyncToDecide& amounts) {
    if (amounts.conflicts == 0)
        return {u"problem"_s, Token::Problem, tr("%Ln change(s) not accepted", nullptr, int(amounts.notAccepted))};
    if (amounts.notAccepted == 0)
        return {u"warning"_s, Token::Warning, tr("%Ln conflict(s) to review", nullptr, int(amounts.conflicts))};
    return {u"warning"_s, Token::Warning, tr("%Ln thing(s) to decide", nullptr, int(amounts.all()))};
}

QString SyncWords::last(qint64 lastSync, qint64 now) {
    if (lastSync == 0) return {};
    const qint64 ago = now - lastSync;
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(lastSync), today = QDateTime::fromMSecsSinceEpoch(now);
    if (ago >= 0 && ago < minuteMs) return tr("Last in step just now");
    if (ago >= 0 && ago < hourMs) return tr("Last in step %Ln minute(s) ago", nullptr, int(ago / minuteMs));
    if (at.date() == today.date()) return tr("Last in step at %1").arg(clock(lastSync));
    if (at.date().addDays(1) == today.date()) return tr("Last in step yesterday %1").arg(clock(lastSync));
    return tr("Last in step %1").arg(QLocale().toString(at, QLocale::ShortFormat));
}

} // namespace rs::shell
