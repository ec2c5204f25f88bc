// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/registry.h"
#include "domain/text.h"
#include "programs/server/verb.h"
#include "server/core/audit.h"
#include "server/core/quarantine.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

namespace rs::serverprogram {

using base::ErrorCode;
using base::Result;

namespace {

QString kindOf(protocol::OpKind kind) {
    switch (kind) {
    case protocol::OpKind::Insert:
        return QStringLiteral("insert");
    case protocol::OpKind::Update:
        return QStringLiteral("update");
    case protocol::OpKind::Delete:
        return QStringLiteral("delete");
    case protocol::OpKind::Restore:
        return QStringLiteral("restore");
    case protocol::OpKind::Merge:
        return QStringLiteral("merge");
    }
    Q_UNREACHABLE();
}

//! In whose name it is decided: whoever may write there.
Result<server::AccountInfo> decider(Session& session, const Arguments& arguments) {
    RS_ASSIGN(const QString name, arguments.filled(QStringLiteral("user")));
    RS_ASSIGN(const auto accounts, session.accounts());
    RS_ASSIGN(const QList<server::AccountInfo> known, accounts->list());
    for (const server::AccountInfo& account : known) {
        if (server::accountKey(account.name) == server::accountKey(name)) return account;
    }
    return base::fail(ErrorCode::AccountUnknown, {name});
}

Result<> listHeld(Session& session, const Arguments& arguments) {
    RS_TRY(arguments.expectWords(0));
    RS_ASSIGN(const server::AccountInfo account, decider(session, arguments));
    RS_ASSIGN(server::sql::Connection * connection, session.connection());
    const server::Caller caller{account.id, {}, account.name, account.role};
    RS_ASSIGN(const QList<protocol::HeldOperation> held, server::Quarantine(*connection, caller).all());
    QJsonArray array;
    QStringList lines;
    for (const protocol::HeldOperation& one : held) {
        const QString at = QDateTime::fromMSecsSinceEpoch(one.at, Qt::UTC).toString(Qt::ISODate);
        const QStringList words{
            base::toText(one.op.id), at, one.author, kindOf(one.op.kind), server::tableName(one.op.table),
            base::toText(one.op.row)};
        array << QJsonObject{{QStringLiteral("id"), words.at(0)},     {QStringLiteral("at"), words.at(1)},
                             {QStringLiteral("author"), words.at(2)}, {QStringLiteral("kind"), words.at(3)},
                             {QStringLiteral("table"), words.at(4)},  {QStringLiteral("record"), words.at(5)},
                             {QStringLiteral("laptop"), one.laptop}};
        lines << words.join(QStringLiteral("  "));
    }
    session.answer(array, lines.join(u'\n'));
    return {};
}

Result<> decideHeld(Session& session, const Arguments& arguments, protocol::HeldDecision decision) {
    RS_TRY(arguments.expectWords(1));
    const QString& text = arguments.positional.first();
    const base::Id op = base::idFromText(text);
    if (op.isNull()) return base::fail(ErrorCode::BadArgument, {text});
    RS_ASSIGN(const server::AccountInfo account, decider(session, arguments));
    RS_ASSIGN(server::sql::Connection * connection, session.connection());
    const server::Caller caller{account.id, {}, account.name, account.role};
    const auto decided = server::Quarantine(*connection, caller).decide({op, decision});
    if (!decided && decided.error().failure == protocol::Failure::Busy) return base::fail(ErrorCode::StoreIsBusy);
    if (!decided) return base::fail(ErrorCode::UnknownRecord, {QStringLiteral("operation"), text});
    session.answer(QJsonObject{{QStringLiteral("operations"), decided->results.size()}},
                   session.text(RS_TEXT("server", "Done: %1")).arg(text));
    return {};
}

Result<> applyHeld(Session& session, const Arguments& arguments) {
    return decideHeld(session, arguments, protocol::HeldDecision::Apply);
}
Result<> dropHeld(Session& session, const Arguments& arguments) {
    return decideHeld(session, arguments, protocol::HeldDecision::Drop);
}

constexpr const char* heldOptions[] = {"user"};
constexpr Verb heldVerbList[] = {
    {"held list",
     "--user NAME",
     RS_TEXT("server", "Shows work of people who may not write there any more; it waits for this person's decision."),
     heldOptions,
     {},
     listHeld},
    {"held apply",
     "ID --user NAME",
     RS_TEXT("server", "Takes such work in, with all that was done in the same step."),
     heldOptions,
     {},
     applyHeld},
    {"held drop", "ID --user NAME", RS_TEXT("server", "Leaves such work out for good."), heldOptions, {}, dropHeld},
};

} // namespace

std::span<const Verb> heldVerbs() { return heldVerbList; }

} // namespace rs::serverprogram
