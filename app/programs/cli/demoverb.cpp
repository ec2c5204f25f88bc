// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text.h"
#include "programs/cli/session.h"
#include "programs/cli/verb.h"
#include "services/demo/demo.h"

namespace rs::cli {

using base::ErrorCode;
using base::Result;

namespace {

constexpr const char* demoOptions[] = {"participants", "schools", "seed", "until"};

Result<qint64> numberOf(const Arguments& arguments, const QString& option, qint64 least) {
    RS_ASSIGN(const QString text, arguments.required(option));
    bool ok = false;
    const qint64 number = text.toLongLong(&ok);
    if (ok && number >= least) return number;
    return base::fail(ErrorCode::BadArgument, {QStringLiteral("--%1 %2").arg(option, text)});
}

Result<> demo(Session& session, const Arguments& arguments) {
    RS_TRY(arguments.expectWords(0));
    services::DemoSize size;
    RS_ASSIGN(size.participants, numberOf(arguments, QStringLiteral("participants"), 0));
    RS_ASSIGN(const qint64 schools, numberOf(arguments, QStringLiteral("schools"), 1));
    RS_ASSIGN(const qint64 seed, numberOf(arguments, QStringLiteral("seed"), 0));
    size.schools = int(schools);
    size.seed = quint64(seed);
    const QString until = arguments.value(QStringLiteral("until"));
    if (!until.isEmpty()) size.until = QDate::fromString(until, Qt::ISODate);
    if (!size.until.isValid()) return base::fail(ErrorCode::BadArgument, {QStringLiteral("--until ") + until});
    RS_ASSIGN(storage::Store * store, session.openForWriting());
    RS_TRY(services::fillWithDemo(*store, size, Session::author()));
    session.answer(
        QJsonObject{{QStringLiteral("schools"), size.schools}, {QStringLiteral("participants"), size.participants}},
        session.text(RS_TEXT("cli", "Schools: %1")).arg(size.schools) + u'\n' +
            session.text(RS_TEXT("cli", "Participants: %1")).arg(size.participants));
    return {};
}

constexpr Verb demoVerbList[] = {
    {"demo",
     "--participants N --schools M --seed S [--until DATE]",
     RS_TEXT("cli", "Fills an empty store with a made-up network."),
     demoOptions,
     {},
     demo},
};

} // namespace

std::span<const Verb> demoVerbs() { return demoVerbList; }

} // namespace rs::cli
