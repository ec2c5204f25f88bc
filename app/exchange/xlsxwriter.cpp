// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsxwriter.h"

#include "exchange/limits.h"
#include "exchange/savefile.h"
#include "exchange/xmltext.h"

#include <QDir>
#include <QFile>
#include <QUuid>

#include <xlsxwriter.h>

#include <algorithm>
#include <cerrno>
#include <clocale>
#include <cstdio>

namespace rs::exchange {

using base::ErrorCode;

namespace {

//! In characters; wide enough for what such columns usually hold.
double widthOf(const Column& column) {
    int usual = 16;
    switch (column.kind) {
    case CellKind::Date:
        usual = 12;
        break;
    case CellKind::Instant:
        usual = 18;
        break;
    case CellKind::Integer:
    case CellKind::Real:
    case CellKind::Boolean:
        usual = 10;
        break;
    case CellKind::Text:
        usual = 22;
        break;
    }
    return qBound(usual, int(column.title.size()) + 2, 45);
}

//! libxlsxwriter prints numbers through printf: in a Russian locale "0,7" would make the workbook unreadable. Only the
//! calling thread is concerned, and only while this lives.
class PointAsDecimalMark {
public:
    PointAsDecimalMark()
        : m_plain(newlocale(LC_NUMERIC_MASK, "C", duplocale(LC_GLOBAL_LOCALE))),
          m_before(uselocale(m_plain)) {}
    ~PointAsDecimalMark() {
        uselocale(m_before);
        freelocale(m_plain);
    }
    Q_DISABLE_COPY_MOVE(PointAsDecimalMark)

private:
    locale_t m_plain;
    locale_t m_before;
};

base::Error tooBig(quint32 row, const QString& column) {
    return {ErrorCode::TooBigForFormat, {QString::number(row + 1), column}, {}};
}

} // namespace

QString sheetNameFor(const QString& wanted) {
    QString name;
    for (const QChar c : wanted) name += QStringView(u"[]:*?/\\").contains(c) || c.unicode() < 0x20 ? QChar(u' ') : c;
    name = name.simplified().left(31).trimmed();
    while (name.startsWith(u'\'')) name.remove(0, 1);
    while (name.endsWith(u'\'') || name.endsWith(QChar(u' ')) || (!name.isEmpty() && name.back().isHighSurrogate()))
        name.chop(1);
    const bool taken = name.isEmpty() || name.compare(QStringLiteral("History"), Qt::CaseInsensitive) == 0;
    return taken ? QStringLiteral("Sheet1") : name;
}

XlsxWriter::~XlsxWriter() {
    if (!m_book) return;
    lxw_workbook_free(m_book);
    QFile::remove(m_partPath);
}

base::Result<> XlsxWriter::begin(const QList<Column>& columns) {
    if (columns.size() > limits::columns) return tl::unexpected(tooBig(0, QString::number(columns.size())));
    m_columns = columns;
    m_hasNumbers = std::any_of(columns.begin(), columns.end(), [](const Column& column) {
        return column.kind != CellKind::Text && column.kind != CellKind::Boolean;
    });
    m_partPath = m_path + u'.' + QUuid::createUuid().toString(QUuid::Id128).left(8) + QStringLiteral(".part");
    if (QFile probe(m_partPath); !probe.open(QIODevice::WriteOnly)) {
        return base::fail(ErrorCode::FileCannotWrite, {m_path}, probe.errorString());
    }
    const PointAsDecimalMark point;
    QByteArray temporary = QFile::encodeName(QDir::tempPath());
    lxw_workbook_options options = {};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = temporary.data();
    options.use_zip64 = LXW_FALSE;
    m_book = workbook_new_opt(QFile::encodeName(m_partPath).constData(), &options);
    m_sheet = m_book ? workbook_add_worksheet(m_book, sheetNameFor(m_options.sheet).toUtf8().constData()) : nullptr;
    if (!m_sheet) return base::fail(ErrorCode::FileCannotWrite, {m_path});
    addFormats();
    for (qsizetype i = 0; i < columns.size(); ++i) {
        worksheet_set_column(m_sheet, lxw_col_t(i), lxw_col_t(i), widthOf(columns[i]), nullptr);
    }
    worksheet_freeze_panes(m_sheet, 1, 0);
    for (qsizetype i = 0; i < columns.size(); ++i) RS_TRY(writeText(quint16(i), columns[i].title, m_bold));
    m_row = 1;
    return {};
}

void XlsxWriter::addFormats() {
    m_bold = workbook_add_format(m_book);
    format_set_bold(m_bold);
    m_date = workbook_add_format(m_book);
    format_set_num_format(m_date, m_options.dateFormat.toUtf8().constData());
    m_instant = workbook_add_format(m_book);
    format_set_num_format(m_instant, (m_options.dateFormat.toUtf8() + " hh:mm:ss").constData());
}

base::Result<> XlsxWriter::write(const QStringList& cells) {
    if (m_hasNumbers) {
        const PointAsDecimalMark point;
        return writeRow(cells);
    }
    return writeRow(cells);
}

base::Result<> XlsxWriter::writeRow(const QStringList& cells) {
    if (m_row >= quint32(limits::sheetRows)) return tl::unexpected(tooBig(m_row, {}));
    for (qsizetype i = 0; i < qMin(cells.size(), m_columns.size()); ++i) {
        if (!cells[i].isEmpty()) RS_TRY(writeCell(quint16(i), cells[i]));
    }
    ++m_row;
    return {};
}

base::Result<> XlsxWriter::writeCell(quint16 column, const QString& text) {
    const CellKind kind = m_columns[column].kind;
    if (kind == CellKind::Text) return writeText(column, text, nullptr);
    if (kind == CellKind::Boolean) {
        const bool yes = text == QStringLiteral("true");
        return writeText(column, yes ? m_options.yes : text == QStringLiteral("false") ? m_options.no : text, nullptr);
    }
    if (const auto number = plainNumber(text, kind)) {
        worksheet_write_number(m_sheet, m_row, column, *number, nullptr);
        return {};
    }
    const bool dated = kind == CellKind::Date || kind == CellKind::Instant;
    const auto time = dated ? wallTime(text, kind) : std::nullopt;
    // Excel's days before March 1900 are wrong by one.
    if (!time || time->year < 1901) return writeText(column, text, nullptr);
    lxw_datetime value = {time->year, time->month, time->day, time->hour, time->minute, double(time->second)};
    worksheet_write_datetime(m_sheet, m_row, column, &value, kind == CellKind::Date ? m_date : m_instant);
    return {};
}

base::Result<> XlsxWriter::writeText(quint16 column, const QString& text, lxw_format* format) {
    if (text.size() > limits::sheetCellLength) return tl::unexpected(tooBig(m_row, m_columns[column].title));
    const QByteArray utf8 = withXmlEscapes(text).toUtf8();
    const lxw_error error = worksheet_write_string(m_sheet, m_row, column, utf8.constData(), format);
    if (error == LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED) return tl::unexpected(tooBig(m_row, m_columns[column].title));
    if (error != LXW_NO_ERROR)
        return base::fail(ErrorCode::FileCannotWrite, {m_path}, QString::fromUtf8(lxw_strerror(error)));
    return {};
}

base::Result<qint64> XlsxWriter::finish() {
    const PointAsDecimalMark point;
    errno = 0;
    lxw_workbook* book = std::exchange(m_book, nullptr);
    const lxw_error error = workbook_close(book);
    QFile part(m_partPath);
    const qint64 bytes = part.size();
    const bool placed = error == LXW_NO_ERROR && std::rename(QFile::encodeName(m_partPath).constData(),
                                                             QFile::encodeName(m_path).constData()) == 0;
    if (placed) return bytes;
    const base::Error failure = writeError(m_path, QString::fromUtf8(lxw_strerror(error)));
    part.remove();
    return tl::unexpected(failure);
}

} // namespace rs::exchange
