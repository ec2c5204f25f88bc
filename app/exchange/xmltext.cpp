// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xmltext.h"

namespace rs::exchange {

namespace {

int hexDigit(QChar c) {
    if (c >= u'0' && c <= u'9') return c.unicode() - u'0';
    const char16_t lower = c.unicode() | 0x20;
    return lower >= u'a' && lower <= u'f' ? lower - u'a' + 10 : -1;
}

//! The value of _xHHHH at this place, whatever follows; -1 if there is none.
int escapeAt(QStringView text, qsizetype at) {
    if (at + 6 > text.size() || text[at] != u'_' || text[at + 1] != u'x') return -1;
    int value = 0;
    for (qsizetype i = at + 2; i < at + 6; ++i) {
        const int digit = hexDigit(text[i]);
        if (digit < 0) return -1;
        value = value * 16 + digit;
    }
    return value;
}

bool needsEscape(QChar c) {
    const char16_t code = c.unicode();
    return (code < 0x20 && code != u'\t' && code != u'\n') || code == 0xfffe || code == 0xffff;
}

//! Nearly every text needs nothing: one pass without branches says so.
bool mayNeedEscape(QStringView text) {
    unsigned found = 0;
    for (const QChar letter : text) {
        const char16_t c = letter.unicode();
        found |= unsigned(c < 0x20) | unsigned(c == u'_') | unsigned(c >= 0xfffe);
    }
    return found != 0;
}

void appendEscape(QString& out, QChar c) {
    out += QStringLiteral("_x") + QString::number(c.unicode(), 16).toUpper().rightJustified(4, u'0') + u'_';
}

} // namespace

QString withXmlEscapes(const QString& text) {
    if (!mayNeedEscape(text)) return text;
    QString out;
    out.reserve(text.size() + 16);
    for (qsizetype i = 0; i < text.size(); ++i) {
        // A line feed behind a carriage return is escaped too, or the pair would be read as one line end. What looks
        // like the start of an escape is one, too: the next character's own escape may complete it.
        const bool pair = text[i] == u'\n' && i > 0 && text[i - 1] == u'\r';
        if (pair || needsEscape(text[i]) || escapeAt(text, i) >= 0)
            appendEscape(out, text[i]);
        else
            out += text[i];
    }
    return out;
}

QString fromXmlEscapes(const QString& text) {
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size();) {
        const int value = i + 6 < text.size() && text[i + 6] == u'_' ? escapeAt(text, i) : -1;
        const QChar c = value > 0 ? QChar(value) : text[i];
        i += value > 0 ? 7 : 1;
        if (c == u'\r' && i < text.size() && text[i] == u'\n') continue;
        out += c;
    }
    return out;
}

QString textOfXml(std::string_view utf8) {
    const QString text = QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
    const bool plain = utf8.find('_') == std::string_view::npos && utf8.find('\r') == std::string_view::npos;
    return plain ? text : fromXmlEscapes(text);
}

} // namespace rs::exchange
