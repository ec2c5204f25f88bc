// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tablewriter.h"

#include "exchange/csvwriter.h"
#include "exchange/jsonwriter.h"
#include "exchange/odswriter.h"
#include "exchange/vcardwriter.h"
#include "exchange/xlsxstyles.h"
#include "exchange/xlsxwriter.h"

#include <QDate>
#include <QFileInfo>

#include <cmath>

namespace rs::exchange {

using namespace Qt::StringLiterals;

namespace {

//! The digits at a place, -1 if there is anything else.
int digitsAt(QStringView text, qsizetype from, qsizetype count) {
    int value = 0;
    for (qsizetype i = from; i < from + count; ++i) {
        if (text[i] < u'0' || text[i] > u'9') return -1;
        value = value * 10 + (text[i].unicode() - u'0');
    }
    return value;
}

} // namespace

std::optional<OutputFormat> outputFormatOf(const QString& path) {
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == u"csv" || suffix == u"txt") return OutputFormat::Csv;
    if (suffix == u"xlsx") return OutputFormat::Xlsx;
    if (suffix == u"ods") return OutputFormat::Ods;
    if (suffix == u"json") return OutputFormat::Json;
    if (suffix == u"vcf") return OutputFormat::VCard;
    return std::nullopt;
}

std::unique_ptr<TableWriter> createTable(const QString& path, OutputFormat format, const WriteOptions& options) {
    switch (format) {
    case OutputFormat::Csv:
        return std::make_unique<CsvWriter>(path, options);
    case OutputFormat::Xlsx:
        return std::make_unique<XlsxWriter>(path, options);
    case OutputFormat::Ods:
        return std::make_unique<OdsWriter>(path, options);
    case OutputFormat::Json:
        return std::make_unique<JsonWriter>(path);
    case OutputFormat::VCard:
        return std::make_unique<VCardWriter>(path);
    }
    return nullptr;
}

std::optional<WallTime> wallTime(QStringView text, CellKind kind) {
    const bool withTime = kind == CellKind::Instant;
    if (text.size() != (withTime ? 19 : 10) || text[4] != u'-' || text[7] != u'-') return std::nullopt;
    WallTime time{digitsAt(text, 0, 4), digitsAt(text, 5, 2), digitsAt(text, 8, 2)};
    if (time.year < 1 || !QDate::isValid(time.year, time.month, time.day)) return std::nullopt;
    if (!withTime) return time;
    if (text[10] != u'T' || text[13] != u':' || text[16] != u':') return std::nullopt;
    time.hour = digitsAt(text, 11, 2);
    time.minute = digitsAt(text, 14, 2);
    time.second = digitsAt(text, 17, 2);
    const bool valid = time.hour >= 0 && time.hour < 24 && time.minute >= 0 && time.minute < 60 && time.second >= 0 &&
                       time.second < 60;
    return valid ? std::optional(time) : std::nullopt;
}

std::optional<double> plainNumber(QStringView text, CellKind kind) {
    if ((kind != CellKind::Integer && kind != CellKind::Real) || text.isEmpty() || text.size() > 17)
        return std::nullopt;
    bool ok = false;
    const double value = text.toDouble(&ok);
    // Spreadsheets keep 15 digits for sure; what would come back otherwise stays text.
    const QByteArray written = QByteArray::number(value, 'g', 15);
    const bool same =
        ok && std::isfinite(value) && numberText(std::string_view(written.constData(), size_t(written.size()))) == text;
    return same ? std::optional(value) : std::nullopt;
}

} // namespace rs::exchange
