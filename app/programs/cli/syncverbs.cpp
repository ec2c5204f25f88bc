// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "domain/registry.h"
#include "domain/text.h"
#include "domain/valuejson.h"
#include "programs/cli/recordjson.h"
#include "programs/cli/session.h"
#include "programs/cli/verb.h"
#include "services/conflicts.h"
#include "services/writestep.h"
#include "storage/syncmeta.h"
#include "sync/client.h"
#include "sync/connecting.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QThread>

namespace rs::cli {

using base::ErrorCode;
using base::Result;

namespace {

constexpr const char* connectOptions[] = {"user", "password-file", "ca", "code"};
constexpr const char* resolveOptions[] = {"take"};

Result<QByteArray> readFile(const QString& path) {
    QFile file(path);
    if (!file.exists()) return base::fail(ErrorCode::FileNotFound, {path});
    if (!file.open(QIODevice::ReadOnly)) return base::fail(ErrorCode::FileCannotRead, {path});
    constexpr qint64 longest = 1024 * 1024;
    return file.read(longest);
}

Result<sync::Invitation> readInvitation(const Arguments& arguments) {
    RS_TRY(arguments.expectWords(1));
    sync::Invitation invitation;
    RS_ASSIGN(invitation.url, sync::serverUrl(arguments.positional.first()));
    RS_ASSIGN(invitation.user, arguments.required(QStringLiteral("user")));
    RS_ASSIGN(const QString passwords, arguments.required(QStringLiteral("password-file")));
    RS_ASSIGN(const QByteArray lines, readFile(passwords));
    invitation.password = QString::fromUtf8(lines.left(lines.indexOf('\n'))).remove(u'\r');
    invitation.code = arguments.value(QStringLiteral("code"));
    if (!arguments.given(QStringLiteral("ca"))) return invitation;
    RS_ASSIGN(invitation.authorities, readFile(arguments.value(QStringLiteral("ca"))));
    return invitation;
}

Result<> connectToServer(Session& session, const Arguments& arguments) {
    RS_ASSIGN(const sync::Invitation invitation, readInvitation(arguments));
    RS_ASSIGN(storage::Store * store, session.openForWriting());
    RS_ASSIGN(const sync::Connected connected, sync::connectStore(*store, invitation));
    if (connected.place == sync::TokenStore::Place::File)
        Session::note(session
                          .text(RS_TEXT("cli", "No keychain answered. The token is in the file %1, which only you may "
                                               "read; it is not encrypted."))
                          .arg(connected.tokenFile));
    session.answer(QJsonObject{{QStringLiteral("user"), connected.user}, {QStringLiteral("role"), connected.role}},
                   session.text(RS_TEXT("cli", "Connected as %1 (%2).")).arg(connected.user, connected.role));
    return {};
}

Result<std::unique_ptr<sync::HttpTransport>> transportFor(storage::Store& store) {
    RS_ASSIGN(const sync::ServerProfile profile, sync::readProfile(store));
    if (!profile.isConnected()) return base::fail(ErrorCode::NotConnected);
    RS_ASSIGN(const storage::SyncMeta meta, storage::readSyncMeta(store));
    RS_ASSIGN(const QString token, sync::TokenStore(store.path()).read(meta.device));
    return std::make_unique<sync::HttpTransport>(profile, token);
}

//! A server that is busy is asked again, as it wishes, for a while.
Result<> runPatiently(sync::Client& client) {
    constexpr int attempts = 5;
    constexpr qint64 longestSeconds = 10;
    for (int attempt = 1;; ++attempt) {
        const auto done = client.run();
        if (done || done.error().code != ErrorCode::ServerBusy || attempt == attempts) return done;
        const qint64 asked = done.error().context.value(0).toLongLong();
        QThread::sleep(ulong(std::clamp<qint64>(asked, 1, longestSeconds)));
    }
}

Result<> synchronize(Session& session, const Arguments& arguments) {
    RS_TRY(arguments.expectWords(0));
    RS_ASSIGN(storage::Store * store, session.openForWriting());
    RS_ASSIGN(const auto transport, transportFor(*store));
    QElapsedTimer clock;
    clock.start();
    sync::Client::Environment environment;
    environment.now = base::nowMilliseconds;
    environment.newId = base::newId;
    sync::Client client(*store, *transport, environment);
    RS_TRY(runPatiently(client));
    const sync::Report& report = client.report();
    const sync::HttpExchange& wire = transport->exchange();
    constexpr double milliseconds = 1000;
    session.answer(QJsonObject{{QStringLiteral("pushed"), report.pushed},
                               {QStringLiteral("pulled"), report.pulled},
                               {QStringLiteral("conflicts"), report.conflicts},
                               {QStringLiteral("refused"), report.refused},
                               {QStringLiteral("held"), report.held},
                               {QStringLiteral("bytes_sent"), wire.bytesSent()},
                               {QStringLiteral("bytes_received"), wire.bytesReceived()},
                               {QStringLiteral("requests"), wire.requests()},
                               {QStringLiteral("seconds"), double(clock.elapsed()) / milliseconds}},
                   session.text(RS_TEXT("cli", "Sent: %1. Received: %2. Conflicts: %3. Refused: %4. Held back: %5."))
                       .arg(report.pushed)
                       .arg(report.pulled)
                       .arg(report.conflicts)
                       .arg(report.refused)
                       .arg(report.held));
    return {};
}

QJsonValue instantJson(qint64 milliseconds) {
    if (milliseconds == 0) return QJsonValue::Null;
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC).toString(Qt::ISODate);
}

Result<> tellStatus(Session& session, const Arguments& arguments) {
    RS_TRY(arguments.expectWords(0));
    RS_ASSIGN(storage::Store * store, session.openForReading());
    RS_ASSIGN(const sync::ServerProfile profile, sync::readProfile(*store));
    RS_ASSIGN(const storage::SyncMeta meta, storage::readSyncMeta(*store));
    RS_ASSIGN(const qint64 unsent, store->unsent());
    const auto textOrNull = [](const QString& text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); };
    const QString last = instantJson(meta.lastSync).toString();
    session.answer(QJsonObject{{QStringLiteral("server"), textOrNull(profile.url.toString())},
                               {QStringLiteral("user"), textOrNull(profile.user)},
                               {QStringLiteral("role"), textOrNull(profile.role)},
                               {QStringLiteral("unsent"), unsent},
                               {QStringLiteral("last_sync"), instantJson(meta.lastSync)}},
                   profile.isConnected()
                       ? session.text(RS_TEXT("cli", "Server: %1. User: %2. Not sent: %3. Last exchange: %4."))
                             .arg(profile.url.toString(), profile.user, QString::number(unsent),
                                  last.isEmpty() ? QStringLiteral("-") : last)
                       : session.text(RS_TEXT("cli", "Not connected to a server. Not sent: %1.")).arg(unsent));
    return {};
}

//! A value of a conflict: kept as JSON.
QJsonValue jsonOf(const QString& text) { return QJsonDocument::fromJson('[' + text.toUtf8() + ']').array().first(); }

Result<> listConflicts(Session& session, const Arguments& arguments) {
    RS_TRY(arguments.expectWords(0));
    RS_ASSIGN(storage::Store * store, session.openForReading());
    RS_ASSIGN(const QList<domain::Record> conflicts, services::openConflicts(*store));
    session.beginList();
    for (const domain::Record& one : conflicts) {
        const QString field = one.text(u"field");
        session.listItem(QJsonObject{{QStringLiteral("id"), base::toText(one.id())},
                                     {QStringLiteral("table"), one.text(u"table_name")},
                                     {QStringLiteral("record_id"), one.text(u"record_id")},
                                     {QStringLiteral("field"), field.isEmpty() ? QJsonValue() : QJsonValue(field)},
                                     {QStringLiteral("kind"), one.text(u"kind")},
                                     {QStringLiteral("base"), jsonOf(one.text(u"base"))},
                                     {QStringLiteral("server"), jsonOf(one.text(u"server"))},
                                     {QStringLiteral("incoming"), jsonOf(one.text(u"incoming"))},
                                     {QStringLiteral("by"), one.text(u"author")},
                                     {QStringLiteral("device"), one.text(u"device")},
                                     {QStringLiteral("title"), one.text(u"title")},
                                     {QStringLiteral("earlier_by"), one.text(u"earlier_author")},
                                     {QStringLiteral("earlier_device"), one.text(u"earlier_device")},
                                     {QStringLiteral("earlier_at"), instantJson(one.value(u"earlier_at").toLongLong())},
                                     {QStringLiteral("at"), instantJson(one.value(u"at").toLongLong())}},
                         QStringList{base::toText(one.id()), one.text(u"table_name"), field, one.text(u"server"),
                                     one.text(u"incoming"), one.text(u"author")}
                             .join(QStringLiteral("  ")));
    }
    session.endList();
    return {};
}

Result<services::ConflictSide> sideOf(const Arguments& arguments) {
    RS_ASSIGN(const QString side, arguments.required(QStringLiteral("take")));
    if (side == QLatin1String("server")) return services::ConflictSide::Server;
    if (side == QLatin1String("incoming")) return services::ConflictSide::Incoming;
    return base::fail(ErrorCode::BadArgument, {side});
}

Result<> resolve(Session& session, const Arguments& arguments) {
    RS_TRY(arguments.expectWords(1));
    RS_ASSIGN(const services::ConflictSide side, sideOf(arguments));
    const domain::Entity& conflicts = domain::entity(u"conflict");
    const base::Id id = base::idFromText(arguments.positional.first());
    if (id.isNull()) return base::fail(ErrorCode::UnknownRecord, {conflicts.key(), arguments.positional.first()});
    RS_ASSIGN(storage::Store * store, session.openForWriting());
    RS_ASSIGN([[maybe_unused]] const storage::Changes changes,
              services::carryOut(*store, {QStringLiteral("resolve"), Session::author(), &conflicts},
                                 [&](storage::Writer& writer) {
                                     return services::resolveConflict(writer, id, side, Session::author());
                                 }));
    RS_ASSIGN(const domain::Record conflict, store->get(conflicts, id));
    const services::ConflictSubject subject = services::subjectOf(conflict);
    RS_ASSIGN(const auto record, store->find(*subject.entity, subject.id));
    const domain::Record& shown = record ? *record : conflict;
    session.answer(RecordJson(*store).object(shown), shown.title());
    return {};
}

constexpr Verb syncVerbTable[] = {
    {"connect",
     "URL --user U --password-file F [--code C] [--ca FILE]",
     RS_TEXT("cli", "Signs in to a server: address, device and trusted certificates stay with the store."),
     connectOptions,
     {},
     connectToServer},
    {"sync",
     "",
     RS_TEXT("cli", "Exchanges everything with the server, until nothing waits and all is there."),
     {},
     {},
     synchronize},
    {"status",
     "",
     RS_TEXT("cli", "Tells the server, the user, what was not sent and when all was exchanged."),
     {},
     {},
     tellStatus},
    {"conflicts",
     "",
     RS_TEXT("cli", "Lists what two people have changed unseen by each other."),
     {},
     {},
     listConflicts},
    {"resolve",
     "CONFLICT --take server|incoming",
     RS_TEXT("cli", "Decides a conflict: what stands stays, or what came later replaces it."),
     resolveOptions,
     {},
     resolve},
};

} // namespace

std::span<const Verb> syncVerbs() { return syncVerbTable; }

} // namespace rs::cli
