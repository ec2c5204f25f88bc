// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace rs::base {

//! Everything that can go wrong, grouped by the room that notices it. The words people read for a code
//! are made in one place, services/words.cpp, so a new code without words does not compile.
enum class ErrorCode {
    // storage
    StoreCannotOpen, //!< context: path
    StoreIsNewer,    //!< written by a newer version of the program; never touched
    StoreIsDamaged,  //!< context: path
    StoreIsReadOnly, //!< opened to look only (damaged, or no right to write)
    StoreIsBusy,     //!< another program holds the write lock too long
    StoreNotEmpty,   //!< demo data goes into an empty store only
    DiskFull,
    DatabaseFailed, //!< context: none; detail has the engine's words
    BackupFailed,   //!< context: path
    // records
    UnknownTable,  //!< context: name
    UnknownField,  //!< context: table, name
    UnknownRecord, //!< context: table, id
    AmbiguousName, //!< context: what was asked for
    ValueMissing,  //!< context: field
    ValueInvalid,  //!< context: field, value
    ValueReadOnly, //!< context: field
    HasChildren,   //!< context: table, number of records that hang on it
    NothingToUndo,
    NothingToRedo,
    // files
    FileNotFound,    //!< context: path
    FileCannotRead,  //!< context: path
    FileCannotWrite, //!< context: path
    FileTooLarge,    //!< context: path, limit in MB
    FileIsEncrypted, //!< protected by a password; context: path
    FileTypeUnknown, //!< nothing here reads it; context: path
    EndingUnknown,   //!< a file to write whose ending names no format; context: path
    FileIsMalformed, //!< context: path
    FileIsBomb,      //!< inflates or expands beyond any honest file; context: path
    TooBigForFormat, //!< a sheet takes no more rows, or a cell no more letters; context: row, column title or empty
    SheetNotFound,   //!< context: sheet name
    ColumnNotFound,  //!< context: column name
    NoNameColumn,    //!< a list in which nothing tells who is who
    EncodingUnknown, //!< context: encoding name
    NoRows,          //!< the list has no rows at all
    // the shared server
    NotConnected,       //!< no server was named yet
    ServerUnreachable,  //!< context: host
    ServerFailed,       //!< it answered what the protocol does not know; context: status
    ServerBusy,         //!< context: seconds to wait
    CertificateUnknown, //!< context: host, fingerprint (SHA-256, hexadecimal with colons)
    SignInRefused,      //!< wrong name, password or code
    SecondFactorNeeded,
    SignInExpired, //!< the token is no longer taken: sign in again
    DeviceRevoked,
    AccessDenied,
    EpochChanged,    //!< the server was restored from a backup
    UpgradeRequired, //!< this version is too old for the server
    MessageMalformed,
    MessageTooLarge,
    SyncNotFinished, //!< something still waits; context: operations, scopes
    AccountExists,   //!< context: name
    AccountUnknown,  //!< context: name
    CannotListen,    //!< the server's port is taken, or the address is not of this machine; context: address
    // any long work
    Cancelled,
    BadArgument, //!< wrong words on the command line; context: the word
};

//! A failure as a value: a code for the program, context for the sentence, detail for the log.
struct Error {
    ErrorCode code = ErrorCode::DatabaseFailed;
    QStringList context; //!< arguments of the sentence, in the order given beside the code
    QString detail = {}; //!< never translated, never shown alone, no personal data
};

} // namespace rs::base
