// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text.h"
#include "programs/server/verb.h"
#include "programs/verbs/output.h"

#include <QDir>
#include <QFile>
#include <QTranslator>

namespace rs::serverprogram {

using base::ErrorCode;
using base::Result;

namespace {

const QTranslator& translator(base::Language language) {
    static QTranslator both[2];
    QTranslator& one = both[language == base::Language::Russian ? 0 : 1];
    const QString file = QStringLiteral(":/translations/regional-school_%1.qm").arg(base::languageCode(language));
    if (one.isEmpty() && QFile::exists(file)) [[maybe_unused]]
        const bool isLoaded = one.load(file); // without the file the English source texts are shown
    return one;
}

//! Context of the error fills %1, %2.
const char* sourceOf(ErrorCode code) {
    switch (code) {
    case ErrorCode::StoreCannotOpen:
        return RS_TEXT("server", "The database cannot be opened: %1");
    case ErrorCode::StoreIsNewer:
        return RS_TEXT("server", "The database was written by a newer version of the server: %1");
    case ErrorCode::StoreIsDamaged:
        return RS_TEXT("server", "This is damaged, or no database of this server: %1");
    case ErrorCode::StoreIsBusy:
        return RS_TEXT("server", "The database is too busy now. Try again.");
    case ErrorCode::StoreNotEmpty:
        return RS_TEXT("server", "The target is not empty: %1");
    case ErrorCode::DiskFull:
        return RS_TEXT("server", "The disk is full.");
    case ErrorCode::BackupFailed:
        return RS_TEXT("server", "The backup could not be written: %1");
    case ErrorCode::FileNotFound:
        return RS_TEXT("server", "There is no such file: %1");
    case ErrorCode::FileCannotRead:
        return RS_TEXT("server", "The file cannot be read: %1");
    case ErrorCode::FileCannotWrite:
        return RS_TEXT("server", "The file cannot be written: %1");
    case ErrorCode::FileIsMalformed:
        return RS_TEXT("server", "This is no certificate or key, or not the right one: %1");
    case ErrorCode::ValueMissing:
        return RS_TEXT("server", "This is missing: %1");
    case ErrorCode::ValueInvalid:
        return RS_TEXT("server", "%1 cannot be “%2”.");
    case ErrorCode::UnknownRecord:
        return RS_TEXT("server", "There is no such %1: %2");
    case ErrorCode::AccountExists:
        return RS_TEXT("server", "There is already an account “%1”.");
    case ErrorCode::AccountUnknown:
        return RS_TEXT("server", "There is no account “%1”.");
    case ErrorCode::CannotListen:
        return RS_TEXT("server",
                       "Nobody can be served at %1: the port is taken, or the address is of another machine.");
    case ErrorCode::BadArgument:
        return RS_TEXT("server", "This cannot be used here: %1");
    default: // the others come from rooms that a server has not
        return RS_TEXT("server", "The database refused.");
    }
}

} // namespace

Result<server::DataFolder> Session::folder() const {
    if (m_settings.data.isEmpty()) return base::fail(ErrorCode::BadArgument, {QStringLiteral("--data")});
    return server::DataFolder::open(m_settings.data);
}

Result<server::sql::Connection*> Session::connection() {
    if (!m_connection) {
        RS_ASSIGN(const server::DataFolder data, folder());
        RS_ASSIGN(m_connection, data.connect());
    }
    return m_connection.get();
}

Result<std::unique_ptr<server::Accounts>> Session::accounts() {
    RS_ASSIGN(server::sql::Connection * opened, connection());
    return std::make_unique<server::Accounts>(*opened, m_passwords);
}

Result<server::SecretKey> Session::secretKey(const Arguments& arguments) const {
    const QString option = QStringLiteral("second-factor-key");
    RS_ASSIGN(const server::DataFolder data, folder());
    if (!arguments.given(option)) return server::SecretKey(data.file(option));
    RS_ASSIGN(const QString named, arguments.filled(option));
    return server::SecretKey(QDir::current().absoluteFilePath(named));
}

void Session::answer(const QJsonValue& document, const QString& text) const {
    if (m_settings.json)
        verbs::writeLine(stdout, QString::fromUtf8(verbs::compactJson(document)));
    else if (!text.isEmpty())
        verbs::writeLine(stdout, text);
}

void Session::note(const QString& text) { verbs::writeLine(stderr, text); }

QString Session::text(const char* source) const {
    const QString words = translator(m_settings.language).translate("server", source);
    return words.isEmpty() ? QString::fromUtf8(source) : words;
}

QString Session::sentence(const base::Error& error) const {
    QString words = text(sourceOf(error.code));
    for (qsizetype i = 0; i < 2; ++i)
        words.replace(QStringLiteral("%") + QString::number(i + 1), error.context.value(i));
    return words;
}

} // namespace rs::serverprogram
