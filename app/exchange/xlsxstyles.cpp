// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsxstyles.h"

#include "exchange/limits.h"

#include <QDate>
#include <QLocale>

#include <charconv>
#include <cmath>

namespace rs::exchange {

namespace {

constexpr qint64 daySeconds = 24 * 60 * 60;

//! A format code without literal text, colours and conditions; [h] and the like stay as the letter alone.
std::string bareCode(std::string_view code, bool& elapsed) {
    std::string out;
    for (size_t i = 0; i < code.size(); ++i) {
        const char c = code[i];
        if (c == ';') break;
        if (c == '"') {
            const size_t end = code.find('"', i + 1);
            i = end == std::string_view::npos ? code.size() : end;
        } else if (c == '\\' || c == '_' || c == '*') {
            ++i;
        } else if (c == '[') {
            const size_t end = code.find(']', i);
            const std::string_view inner = code.substr(i + 1, end == std::string_view::npos ? 0 : end - i - 1);
            const bool clock = !inner.empty() && inner.find_first_not_of("hHmMsS") == std::string_view::npos;
            elapsed = elapsed || clock;
            i = end == std::string_view::npos ? code.size() : end;
        } else {
            out += c >= 'A' && c <= 'Z' ? char(c + 32) : c;
        }
    }
    return out;
}

bool hasAny(const std::string& text, const char* letters) { return text.find_first_of(letters) != std::string::npos; }

QString clockText(qint64 seconds) {
    return QStringLiteral("%1:%2:%3")
        .arg(seconds / 3600, 2, 10, QLatin1Char('0'))
        .arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'))
        .arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

//! Day 60 of the 1900 system is a 29 February that never was.
QDate dateOf(qint64 day, bool date1904) {
    if (date1904) return QDate(1904, 1, 1).addDays(day);
    return day < 60 ? QDate(1899, 12, 31).addDays(day) : QDate(1899, 12, 30).addDays(day);
}

} // namespace

NumberFormat numberFormat(std::string_view code) {
    bool elapsed = false;
    std::string bare = bareCode(code, elapsed);
    if (bare.starts_with("general")) return {};
    if (!bare.empty() && bare.size() <= 30 && bare.find_first_not_of('0') == std::string::npos) {
        return {NumberKind::Plain, quint8(bare.size() > 1 ? bare.size() : 0)};
    }
    for (const char* half : {"am/pm", "a/p"}) {
        const size_t at = bare.find(half);
        if (at != std::string::npos) bare.replace(at, std::string_view(half).size(), "h");
    }
    const bool clock = hasAny(bare, "hs");
    const bool day = hasAny(bare, "yd") || (hasAny(bare, "m") && !clock && !elapsed);
    if (elapsed && !day) return {NumberKind::Elapsed};
    if (day) return {clock ? NumberKind::DateTime : NumberKind::Date};
    return {clock ? NumberKind::Time : NumberKind::Plain};
}

NumberFormat builtInFormat(int id) {
    if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || (id >= 34 && id <= 36) || (id >= 50 && id <= 58)) {
        return {NumberKind::Date};
    }
    if (id == 22) return {NumberKind::DateTime};
    if ((id >= 18 && id <= 21) || id == 32 || id == 33 || id == 45 || id == 47) return {NumberKind::Time};
    if (id == 46) return {NumberKind::Elapsed};
    return {};
}

void XlsxStyles::startElement(std::string_view name, const XmlAttributes& attributes) {
    if (name == "numFmts")
        m_inFormats = true;
    else if (name == "cellXfs")
        m_inCellStyles = true;
    else if (name == "numFmt" && m_inFormats)
        m_custom.insert(intOf(attributes["numFmtId"], -1), numberFormat(attributes["formatCode"]));
    else if (name == "xf" && m_inCellStyles) {
        const int id = intOf(attributes["numFmtId"], 0);
        m_styles.push_back(m_custom.contains(id) ? m_custom.value(id) : builtInFormat(id));
    }
    if (m_styles.size() > limits::styles || m_custom.size() > limits::styles) {
        refuse(base::ErrorCode::FileIsMalformed, "too many styles");
    }
}

void XlsxStyles::endElement(std::string_view name) {
    if (name == "numFmts")
        m_inFormats = false;
    else if (name == "cellXfs")
        m_inCellStyles = false;
}

NumberFormat XlsxStyles::formatOf(size_t style) const {
    return style < m_styles.size() ? m_styles[style] : NumberFormat{};
}

QString numberText(std::string_view number) {
    const std::string_view digits = number.starts_with('-') ? number.substr(1) : number;
    const bool whole =
        !digits.empty() && digits.size() < 40 && digits.find_first_not_of("0123456789") == std::string_view::npos;
    if (whole && digits != "0") return QString::fromLatin1(number.data(), qsizetype(number.size()));
    bool ok = false;
    const double value = QByteArrayView(number.data(), qsizetype(number.size())).toDouble(&ok);
    if (!ok || !std::isfinite(value)) return QString::fromUtf8(number.data(), qsizetype(number.size()));
    if (value == 0) return QStringLiteral("0");
    return QString::number(value, 'f', QLocale::FloatingPointShortest);
}

QString formattedNumber(std::string_view number, NumberFormat format, bool date1904) {
    if (format.kind == NumberKind::Plain) {
        const QString text = numberText(number);
        const bool pad = format.digits > 1 && !text.contains(u'.') && !text.startsWith(u'-');
        return pad ? text.rightJustified(format.digits, u'0') : text;
    }
    bool ok = false;
    const double serial = QByteArrayView(number.data(), qsizetype(number.size())).toDouble(&ok);
    if (!ok || !(serial >= 0 && serial < 2'958'466)) return numberText(number);
    const qint64 seconds = std::llround(serial * double(daySeconds));
    if (format.kind == NumberKind::Elapsed || (format.kind == NumberKind::Time && seconds < daySeconds))
        return clockText(seconds);
    const QString date = dateOf(seconds / daySeconds, date1904).toString(Qt::ISODate);
    if (seconds % daySeconds == 0 && format.kind != NumberKind::DateTime) return date;
    return date + u'T' + clockText(seconds % daySeconds);
}

int intOf(std::string_view text, int fallback) {
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() ? value : fallback;
}

} // namespace rs::exchange
