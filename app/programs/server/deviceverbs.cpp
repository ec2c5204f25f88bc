// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text.h"
#include "programs/server/verb.h"
#include "server/core/audit.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

namespace rs::serverprogram {

using base::ErrorCode;
using base::Result;

namespace {

constexpr int auditLines = 1000;

QString deviceTime(qint64 at) {
    return at == 0 ? QString() : QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(Qt::ISODate);
}

Result<> listDevices(Session& session, const Arguments& arguments) {
    if (arguments.positional.size() > 1) RS_TRY(arguments.expectWords(1));
    RS_ASSIGN(const auto accounts, session.accounts());
    RS_ASSIGN(const QList<server::DeviceInfo> devices, accounts->devices(arguments.positional.value(0)));
    QJsonArray array;
    QStringList lines;
    for (const server::DeviceInfo& device : devices) {
        array << QJsonObject{{QStringLiteral("id"), base::toText(device.id)},
                             {QStringLiteral("user"), device.account},
                             {QStringLiteral("label"), device.label},
                             {QStringLiteral("created"), deviceTime(device.createdAt)},
                             {QStringLiteral("seen"), deviceTime(device.seenAt)},
                             {QStringLiteral("revoked"),
                              device.revokedAt == 0 ? QJsonValue() : QJsonValue(deviceTime(device.revokedAt))}};
        QStringList words{base::toText(device.id), device.account, device.label, deviceTime(device.seenAt)};
        if (device.revokedAt != 0) words << session.text(RS_TEXT("server", "(revoked)"));
        lines << words.join(QStringLiteral("  "));
    }
    session.answer(array, lines.join(u'\n'));
    return {};
}

Result<> revokeDevice(Session& session, const Arguments& arguments) {
    RS_TRY(arguments.expectWords(1));
    const QString& text = arguments.positional.first();
    const base::Id device = base::idFromText(text);
    if (device.isNull()) return base::fail(ErrorCode::BadArgument, {text});
    RS_ASSIGN(const auto accounts, session.accounts());
    RS_TRY(accounts->revokeDevice(device));
    session.answer(QJsonObject{{QStringLiteral("id"), text}}, session.text(RS_TEXT("server", "Done: %1")).arg(text));
    return {};
}

//! A day of UTC, as in 2027-03-14; nothing given: all.
Result<qint64> readSince(const Arguments& arguments) {
    const QString text = arguments.value(QStringLiteral("since"));
    if (text.isEmpty()) return 0;
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!day.isValid()) return base::fail(ErrorCode::BadArgument, {QStringLiteral("--since ") + text});
    return day.startOfDay(Qt::UTC).toMSecsSinceEpoch();
}

Result<> audit(Session& session, const Arguments& arguments) {
    RS_TRY(arguments.expectWords(0));
    RS_ASSIGN(const qint64 since, readSince(arguments));
    RS_ASSIGN(server::sql::Connection * connection, session.connection());
    RS_ASSIGN(const QList<server::AuditLine> found, server::Audit(*connection).lines(since, auditLines));
    QJsonArray array;
    QStringList lines;
    for (const server::AuditLine& line : found) {
        const QString device = line.device.isNull() ? QString() : base::toText(line.device);
        array << QJsonObject{{QStringLiteral("at"), deviceTime(line.at)},
                             {QStringLiteral("user"), line.account},
                             {QStringLiteral("device"), device},
                             {QStringLiteral("action"), line.action},
                             {QStringLiteral("subject"), line.subject}};
        lines << QStringList{deviceTime(line.at), line.account, line.action, line.subject}.join(QStringLiteral("  "));
    }
    session.answer(array, lines.join(u'\n'));
    return {};
}

constexpr const char* auditOptions[] = {"since"};
constexpr Verb deviceVerbList[] = {
    {"device list", "[NAME]", RS_TEXT("server", "Shows the laptops that have signed in."), {}, {}, listDevices},
    {"device revoke", "ID", RS_TEXT("server", "Ends the access of one laptop at once."), {}, {}, revokeDevice},
    {"audit",
     "[--since YYYY-MM-DD]",
     RS_TEXT("server", "Shows sign-ins, grants, exports, deletions and merges, the newest first."),
     auditOptions,
     {},
     audit},
};

} // namespace

std::span<const Verb> deviceVerbs() { return deviceVerbList; }

} // namespace rs::serverprogram
