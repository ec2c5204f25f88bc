// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

#include <memory>

namespace rs::exchange {

enum class Format { Csv, Xlsx, Ods, VCard };

//! The word the command line prints and a file's name ends with: csv, xlsx, ods, vcard.
[[nodiscard]] QString formatName(Format format);

//! One row of a table from outside. Sheets give no empty rows and may end a row at its last filled cell.
struct Row {
    int line = 0;         //!< where the row begins in the file, from 1; in a sheet the row's number
    QStringList cells;    //!< dates as 2027-03-14 or 2027-03-14T10:00:00, times 10:00:00, truth true or false
    bool damaged = false; //!< holds bytes that mean nothing in the encoding (shown as U+FFFD)
};

//! What the caller knows better than we can guess; an empty text means: find out.
struct ReadOptions {
    QString encoding = {};  //!< utf-8, windows-1251, koi8-r, ... (text files only)
    QString separator = {}; //!< one ASCII character, or "tab" (text files only)
    QString sheet = {};     //!< name of the sheet (workbooks only)
};

//! How the file was understood.
struct TableInfo {
    Format format = Format::Csv;
    QString encoding = {};
    QString separator = {};
    QStringList sheets = {}; //!< the visible ones, in the workbook's order
    QString sheet = {};
    qint64 bytes = 0;
};

//! Gives rows one by one in bounded memory. After an error or the end it gives nothing more.
class TableReader {
public:
    TableReader() = default;
    virtual ~TableReader() = default;
    Q_DISABLE_COPY_MOVE(TableReader)

    //! False at the end. Errors: FileIsMalformed, FileIsBomb, FileTooLarge, FileCannotRead.
    [[nodiscard]] virtual base::Result<bool> next(Row& row) = 0;
    [[nodiscard]] virtual const TableInfo& info() const = 0;
    //! How far we are, 0 to 1.
    [[nodiscard]] virtual double position() const = 0;
};

//! Opens a list; its content decides the format, never its name. Errors besides those of next(): FileNotFound,
//! FileTypeUnknown, FileIsEncrypted, EncodingUnknown, SheetNotFound, BadArgument (separator).
[[nodiscard]] base::Result<std::unique_ptr<TableReader>> openTable(const QString& path, const ReadOptions& options);

//! The same for text from the clipboard: what a spreadsheet copies (tabs), CSV or vCard.
[[nodiscard]] base::Result<std::unique_ptr<TableReader>> openText(const QString& text, const ReadOptions& options);

} // namespace rs::exchange
