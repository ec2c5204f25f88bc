// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text.h"
#include "programs/server/verb.h"
#include "server/accounts/totp.h"
#include "server/core/rights.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace rs::serverprogram {

using base::ErrorCode;
using base::Result;
using server::GrantList;

namespace {

constexpr qsizetype shortPassword = 8;

//! The first line of the file.
Result<QString> readPassword(const Session& session, const Arguments& arguments) {
    RS_ASSIGN(const QString path, arguments.filled(QStringLiteral("password-file")));
    QFile file(path);
    if (!file.exists()) return base::fail(ErrorCode::FileNotFound, {path});
    if (!file.open(QIODevice::ReadOnly)) return base::fail(ErrorCode::FileCannotRead, {path});
    QByteArray line = file.readLine();
    while (line.endsWith('\n') || line.endsWith('\r')) line.chop(1);
    const QString password = QString::fromUtf8(line);
    if (!password.isEmpty() && password.size() < shortPassword)
        Session::note(session.text(RS_TEXT("server", "The password is short: others may guess it.")));
    return password;
}

Result<GrantList> readGrants(const Arguments& arguments) {
    GrantList grants;
    grants.regions = arguments.options.value(QStringLiteral("region"));
    for (const QString& text : arguments.options.value(QStringLiteral("school"))) {
        const base::Id school = base::idFromText(text);
        if (school.isNull()) return base::fail(ErrorCode::BadArgument, {QStringLiteral("--school ") + text});
        grants.schools << school;
    }
    return grants;
}

QJsonArray toJson(const QList<base::Id>& ids) {
    QJsonArray array;
    for (const base::Id& id : ids) array << base::toText(id);
    return array;
}

QString timeText(qint64 at) {
    return at == 0 ? QString() : QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(Qt::ISODate);
}

QJsonObject toJson(const server::AccountInfo& account) {
    return {
        {QStringLiteral("id"), base::toText(account.id)},
        {QStringLiteral("name"), account.name},
        {QStringLiteral("role"), server::roleName(account.role)},
        {QStringLiteral("regions"), QJsonArray::fromStringList(account.grants.regions)},
        {QStringLiteral("schools"), toJson(account.grants.schools)},
        {QStringLiteral("created"), timeText(account.createdAt)},
        {QStringLiteral("revoked"), account.revokedAt == 0 ? QJsonValue() : QJsonValue(timeText(account.revokedAt))},
        {QStringLiteral("second_factor"), account.hasSecondFactor},
        {QStringLiteral("devices"), account.devices}};
}

QString lineOf(const Session& session, const server::AccountInfo& account) {
    QStringList words{account.name, server::roleName(account.role)};
    words << account.grants.regions;
    for (const base::Id& school : account.grants.schools) words << base::toText(school);
    if (account.revokedAt != 0) words << session.text(RS_TEXT("server", "(revoked)"));
    return words.join(u' ');
}

Result<> add(Session& session, const Arguments& arguments) {
    RS_TRY(arguments.expectWords(1));
    RS_ASSIGN(const QString roleText, arguments.filled(QStringLiteral("role")));
    const std::optional<server::Role> role = server::roleOf(roleText);
    if (!role) return base::fail(ErrorCode::BadArgument, {QStringLiteral("--role ") + roleText});
    server::NewAccount account{arguments.positional.first(), *role, {}, {}};
    RS_ASSIGN(account.grants, readGrants(arguments));
    RS_ASSIGN(account.password, readPassword(session, arguments));
    RS_ASSIGN(const auto accounts, session.accounts());
    RS_ASSIGN(const base::Id id, accounts->add(account));
    session.answer(QJsonObject{{QStringLiteral("id"), base::toText(id)},
                               {QStringLiteral("name"), account.name.trimmed()},
                               {QStringLiteral("role"), roleText}},
                   session.text(RS_TEXT("server", "%1 may sign in now.")).arg(account.name.trimmed()));
    return {};
}

Result<> list(Session& session, const Arguments& arguments) {
    RS_TRY(arguments.expectWords(0));
    RS_ASSIGN(const auto accounts, session.accounts());
    RS_ASSIGN(const QList<server::AccountInfo> known, accounts->list());
    QJsonArray array;
    QStringList lines;
    for (const server::AccountInfo& account : known) {
        array << toJson(account);
        lines << lineOf(session, account);
    }
    session.answer(array, lines.join(u'\n'));
    return {};
}

Result<> sayDone(const Session& session, const QString& name) {
    session.answer(QJsonObject{{QStringLiteral("name"), name}}, session.text(RS_TEXT("server", "Done: %1")).arg(name));
    return {};
}

Result<> revoke(Session& session, const Arguments& arguments) {
    RS_TRY(arguments.expectWords(1));
    RS_ASSIGN(const auto accounts, session.accounts());
    RS_TRY(accounts->revoke(arguments.positional.first()));
    return sayDone(session, arguments.positional.first());
}

Result<> changePassword(Session& session, const Arguments& arguments) {
    RS_TRY(arguments.expectWords(1));
    RS_ASSIGN(const QString password, readPassword(session, arguments));
    RS_ASSIGN(const auto accounts, session.accounts());
    RS_TRY(accounts->setPassword(arguments.positional.first(), password));
    return sayDone(session, arguments.positional.first());
}

enum class Deed { Give, Take };

Result<> changeGrants(Session& session, const Arguments& arguments, Deed deed) {
    RS_TRY(arguments.expectWords(1));
    RS_ASSIGN(const GrantList grants, readGrants(arguments));
    if (grants.isEmpty()) return base::fail(ErrorCode::BadArgument, {QStringLiteral("--region, --school")});
    RS_ASSIGN(const auto accounts, session.accounts());
    const QString& name = arguments.positional.first();
    RS_TRY(deed == Deed::Give ? accounts->grant(name, grants) : accounts->withdraw(name, grants));
    return sayDone(session, name);
}

Result<> grant(Session& session, const Arguments& arguments) { return changeGrants(session, arguments, Deed::Give); }
Result<> withdraw(Session& session, const Arguments& arguments) { return changeGrants(session, arguments, Deed::Take); }

Result<QByteArray> lockedSecret(Session& session, const Arguments& arguments, server::Accounts& accounts) {
    RS_ASSIGN(const server::SecretKey key, session.secretKey(arguments));
    RS_ASSIGN(const server::DataFolder folder, session.folder());
    auto secret = accounts.enableSecondFactor(arguments.positional.first(), key);
    if (key.file() == folder.file(QFileInfo(key.file()).fileName())) folder.handOver(key.file());
    return secret;
}

Result<> secondFactor(Session& session, const Arguments& arguments) {
    RS_TRY(arguments.expectWords(1));
    const QString& name = arguments.positional.first();
    RS_ASSIGN(const auto accounts, session.accounts());
    if (arguments.has(QStringLiteral("off"))) {
        RS_TRY(accounts->disableSecondFactor(name));
        return sayDone(session, name);
    }
    RS_ASSIGN(const QByteArray secret, lockedSecret(session, arguments, *accounts));
    const QString address = server::totpAddress(name, secret);
    session.answer(QJsonObject{{QStringLiteral("name"), name},
                               {QStringLiteral("secret"), server::toBase32(secret)},
                               {QStringLiteral("address"), address}},
                   session.text(RS_TEXT("server", "Put this into the telephone's program for codes: %1")).arg(address));
    return {};
}

constexpr const char* addOptions[] = {"role", "region", "school", "password-file"};
constexpr const char* passwordOptions[] = {"password-file"};
constexpr const char* grantOptions[] = {"region", "school"};
constexpr const char* factorOptions[] = {"second-factor-key"};
constexpr const char* factorFlags[] = {"off"};
constexpr Verb userVerbList[] = {
    {"user add",
     "NAME --role admin|coordinator|leader|organizer [--region CODE]... [--school ID]... --password-file F",
     RS_TEXT("server", "Lets somebody sign in."),
     addOptions,
     {},
     add},
    {"user list", "", RS_TEXT("server", "Shows everybody who may sign in, or could once."), {}, {}, list},
    {"user revoke",
     "NAME",
     RS_TEXT("server", "Ends somebody's access at once, on all devices. What they have not sent is still taken, to be "
                       "looked at."),
     {},
     {},
     revoke},
    {"user password",
     "NAME --password-file F",
     RS_TEXT("server", "Gives somebody another password."),
     passwordOptions,
     {},
     changePassword},
    {"user grant",
     "NAME [--region CODE]... [--school ID]...",
     RS_TEXT("server", "Gives somebody regions or schools."),
     grantOptions,
     {},
     grant},
    {"user withdraw",
     "NAME [--region CODE]... [--school ID]...",
     RS_TEXT("server", "Takes regions or schools away again; they go from the laptop, too."),
     grantOptions,
     {},
     withdraw},
    {"user totp", "NAME [--second-factor-key F | --off]",
     RS_TEXT("server", "From now on a code from the telephone is wanted as well, or no longer."), factorOptions,
     factorFlags, secondFactor},
};

} // namespace

std::span<const Verb> userVerbs() { return userVerbList; }

} // namespace rs::serverprogram
