// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/errorwords.h"

#include <QCoreApplication>

namespace rs::services {

using base::ErrorCode;

// No default: a code without words does not compile.
const char* sourceOf(ErrorCode code) { // NOLINT(readability-function-size): a table, one line a code
    switch (code) {
    case ErrorCode::StoreCannotOpen:
        return QT_TRANSLATE_NOOP("error", "The store %1 cannot be opened.");
    case ErrorCode::StoreIsNewer:
        return QT_TRANSLATE_NOOP("error", "The store %1 was written by a newer version of the program. Update the "
                                          "program to open it; nothing was changed.");
    case ErrorCode::StoreIsDamaged:
        return QT_TRANSLATE_NOOP("error", "The store %1 is damaged. Restore it from a backup.");
    case ErrorCode::StoreIsReadOnly:
        return QT_TRANSLATE_NOOP("error", "The store is open to look only; nothing was changed.");
    case ErrorCode::StoreIsBusy:
        return QT_TRANSLATE_NOOP("error", "Another window or program uses the store. Try again when it is done.");
    case ErrorCode::StoreNotEmpty:
        return QT_TRANSLATE_NOOP("error", "The store already has records; example data goes into an empty one only.");
    case ErrorCode::DiskFull:
        return QT_TRANSLATE_NOOP("error", "The disk is full; nothing was changed.");
    case ErrorCode::DatabaseFailed:
        return QT_TRANSLATE_NOOP("error", "The store did not take the change; nothing was changed.");
    case ErrorCode::BackupFailed:
        return QT_TRANSLATE_NOOP("error", "The backup %1 could not be written.");
    case ErrorCode::UnknownTable:
        return QT_TRANSLATE_NOOP("error", "Unknown table: %1.");
    case ErrorCode::UnknownField:
        return QT_TRANSLATE_NOOP("error", "The table %1 has no field %2.");
    case ErrorCode::UnknownRecord:
        return QT_TRANSLATE_NOOP("error", "The table %1 has no record %2.");
    case ErrorCode::AmbiguousName:
        return QT_TRANSLATE_NOOP("error", "Several records are called “%1”. Use the id.");
    case ErrorCode::ValueMissing:
        return QT_TRANSLATE_NOOP("error", "The field “%1” must not be empty.");
    case ErrorCode::ValueInvalid:
        return QT_TRANSLATE_NOOP("error", "The field “%1” cannot take the value “%2”.");
    case ErrorCode::ValueReadOnly:
        return QT_TRANSLATE_NOOP("error", "The field “%1” cannot be changed any more.");
    case ErrorCode::HasChildren:
        return QT_TRANSLATE_NOOP("error", "The record cannot be deleted: %2 more records belong to it (table %1).");
    case ErrorCode::NothingToUndo:
        return QT_TRANSLATE_NOOP("error", "There is nothing to undo.");
    case ErrorCode::NothingToRedo:
        return QT_TRANSLATE_NOOP("error", "There is nothing to redo.");
    case ErrorCode::FileNotFound:
        return QT_TRANSLATE_NOOP("error", "The file %1 was not found.");
    case ErrorCode::FileCannotRead:
        return QT_TRANSLATE_NOOP("error", "The file %1 cannot be read.");
    case ErrorCode::FileCannotWrite:
        return QT_TRANSLATE_NOOP("error", "The file %1 cannot be written.");
    case ErrorCode::FileTooLarge:
        return QT_TRANSLATE_NOOP("error", "The file %1 is larger than %2 MB.");
    case ErrorCode::FileIsEncrypted:
        return QT_TRANSLATE_NOOP("error",
                                 "The file %1 is protected by a password. Save it without a password and try again.");
    case ErrorCode::FileTypeUnknown:
        return QT_TRANSLATE_NOOP("error", "The file %1 is of a type that cannot be read here. Save it as XLSX, ODS or "
                                          "CSV and try again.");
    case ErrorCode::EndingUnknown:
        return QT_TRANSLATE_NOOP("error", "The ending of %1 names no format: choose .csv, .xlsx, .ods, .json or .vcf.");
    case ErrorCode::FileIsMalformed:
        return QT_TRANSLATE_NOOP("error", "The file %1 is damaged or is not what its name says.");
    case ErrorCode::FileIsBomb:
        return QT_TRANSLATE_NOOP("error", "The file %1 unpacks to far more than a list can hold; it was not read.");
    case ErrorCode::TooBigForFormat:
        return QT_TRANSLATE_NOOP("error", "A file of this type cannot hold row %1 %2. Choose CSV instead.");
    case ErrorCode::SheetNotFound:
        return QT_TRANSLATE_NOOP("error", "The file has no sheet “%1”.");
    case ErrorCode::ColumnNotFound:
        return QT_TRANSLATE_NOOP("error", "The list has no column “%1”.");
    case ErrorCode::NoNameColumn:
        return QT_TRANSLATE_NOOP("error", "No column of the list tells the names of people. Say which one does.");
    case ErrorCode::EncodingUnknown:
        return QT_TRANSLATE_NOOP("error", "The encoding “%1” is not known.");
    case ErrorCode::NoRows:
        return QT_TRANSLATE_NOOP("error", "The list has no rows.");
    case ErrorCode::NotConnected:
        return QT_TRANSLATE_NOOP("error", "This store is not connected to a server yet.");
    case ErrorCode::ServerUnreachable:
        return QT_TRANSLATE_NOOP("error", "The server %1 does not answer. Work goes on here; it will be sent later.");
    case ErrorCode::ServerFailed:
        return QT_TRANSLATE_NOOP(
            "error", "The server answered something unexpected (%1). Nothing was lost; it will be tried again.");
    case ErrorCode::ServerBusy:
        return QT_TRANSLATE_NOOP("error", "The server is busy. It will be tried again in %1 s.");
    case ErrorCode::CertificateUnknown:
        return QT_TRANSLATE_NOOP("error", "The certificate of %1 is not known here. Its fingerprint is %2: ask the "
                                          "administrator whether it is right.");
    case ErrorCode::SignInRefused:
        return QT_TRANSLATE_NOOP("error", "The name, the password or the code is not right.");
    case ErrorCode::SecondFactorNeeded:
        return QT_TRANSLATE_NOOP("error", "This account also wants the code from your telephone.");
    case ErrorCode::SignInExpired:
        return QT_TRANSLATE_NOOP("error", "The sign-in has ended. Sign in again; your work is kept.");
    case ErrorCode::DeviceRevoked:
        return QT_TRANSLATE_NOOP("error", "The administrator has ended the access of this laptop.");
    case ErrorCode::AccessDenied:
        return QT_TRANSLATE_NOOP("error", "You have no right to do that.");
    case ErrorCode::EpochChanged:
        return QT_TRANSLATE_NOOP("error", "The server was restored from a backup; everything is compared once more.");
    case ErrorCode::UpgradeRequired:
        return QT_TRANSLATE_NOOP(
            "error",
            "The server needs a newer version of the program. Work goes on here; update the program to send it.");
    case ErrorCode::MessageMalformed:
        return QT_TRANSLATE_NOOP("error", "What came over the network could not be read.");
    case ErrorCode::MessageTooLarge:
        return QT_TRANSLATE_NOOP("error", "What came over the network is too large.");
    case ErrorCode::SyncNotFinished:
        return QT_TRANSLATE_NOOP("error", "Not everything could be exchanged: %1 operations and %2 scopes still wait.");
    case ErrorCode::AccountExists:
        return QT_TRANSLATE_NOOP("error", "There is already an account called “%1”.");
    case ErrorCode::AccountUnknown:
        return QT_TRANSLATE_NOOP("error", "There is no account called “%1”.");
    case ErrorCode::CannotListen:
        return QT_TRANSLATE_NOOP("error", "The port is taken, or the address is not one of this machine: %1");
    case ErrorCode::Cancelled:
        return QT_TRANSLATE_NOOP("error", "Cancelled; nothing was changed.");
    case ErrorCode::BadArgument:
        return QT_TRANSLATE_NOOP("error", "This cannot be used here: %1");
    }
    Q_UNREACHABLE();
}

} // namespace rs::services
