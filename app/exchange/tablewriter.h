// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace rs::exchange {

//! What the texts of a column are. A text that is not of its column's kind is written as text, never lost.
enum class CellKind {
    Text,
    Integer, //!< 15
    Real,    //!< 1.5
    Date,    //!< 2027-03-14
    Instant, //!< wall time in the zone it is shown in: 2027-03-14T10:00:00
    Boolean, //!< true, false
};

struct Column {
    QString title;
    CellKind kind = CellKind::Text;
    QString field = {}; //!< name in the registry (JSON key, vCard property); empty: a column of somebody's own list
};

enum class OutputFormat { Csv, Xlsx, Ods, Json, VCard };

enum class ByteOrderMark { Write, LeaveOut };

struct WriteOptions {
    char separator = ';'; //!< CSV; one of ; , tab |
    ByteOrderMark byteOrderMark =
        ByteOrderMark::Write;            //!< CSV; without it Excel takes UTF-8 for the system's code page
    QString yes = QStringLiteral("yes"); //!< words for true and false (not in JSON and vCard)
    QString no = QStringLiteral("no");
    QString sheet = QStringLiteral("Sheet1");          //!< made fit for Excel: 31 characters, no []:*?/\ in it
    QString dateFormat = QStringLiteral("yyyy-mm-dd"); //!< how XLSX shows dates, as a spreadsheet's format code
};

//! Writes a table row by row in bounded memory. The file appears, whole, only when finish() succeeds.
class TableWriter {
public:
    TableWriter() = default;
    virtual ~TableWriter() = default; //!< without finish() nothing is left behind
    Q_DISABLE_COPY_MOVE(TableWriter)

    //! Errors: FileCannotWrite, DiskFull.
    [[nodiscard]] virtual base::Result<> begin(const QList<Column>& columns) = 0;
    //! One text a column, missing ones are empty. Errors: FileCannotWrite, DiskFull, TooBigForFormat.
    [[nodiscard]] virtual base::Result<> write(const QStringList& cells) = 0;
    //! Bytes of the file. Errors: FileCannotWrite, DiskFull.
    [[nodiscard]] virtual base::Result<qint64> finish() = 0;
};

//! By the end of the file's name: csv, txt, xlsx, ods, json, vcf.
[[nodiscard]] std::optional<OutputFormat> outputFormatOf(const QString& path);

[[nodiscard]] std::unique_ptr<TableWriter> createTable(const QString& path, OutputFormat format,
                                                       const WriteOptions& options = {});

//! The date and time of a cell, as numbers that spreadsheets and dates are made of.
struct WallTime {
    int year = 0;
    int month = 0;
    int day = 0;
    int hour = 0;
    int minute = 0;
    int second = 0;
};

//! Nothing if the text is not exactly a date (Date) or a date with time (Instant).
[[nodiscard]] std::optional<WallTime> wallTime(QStringView text, CellKind kind);

//! The number of an Integer or Real cell, only if it is written as a spreadsheet would write it again.
[[nodiscard]] std::optional<double> plainNumber(QStringView text, CellKind kind);

} // namespace rs::exchange
