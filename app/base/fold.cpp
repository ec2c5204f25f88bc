// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/fold.h"

#include <array>

namespace rs::base {

namespace {

char16_t foldedPunctuation(char16_t c) {
    switch (c) {
    case u'\u2010':
    case u'\u2011':
    case u'\u2012':
    case u'\u2013':
    case u'\u2014':
    case u'\u2212':
        return u'-';
    case u'\u00ab':
    case u'\u00bb':
    case u'\u201c':
    case u'\u201d':
    case u'\u201e':
    case u'\u201f':
        return u'"';
    case u'\u2018':
    case u'\u2019':
    case u'\u02bc':
        return u'\'';
    default:
        return c;
    }
}

//! The letters that nearly every cell of a Russian list consists of need no Unicode tables.
char16_t foldedCommon(char16_t c) {
    if (c >= 0x430 && c <= 0x44f) return c;
    if (c < 0x80) return c >= u'A' && c <= u'Z' ? char16_t(c + 32) : c;
    if (c >= 0x410 && c <= 0x42f) return char16_t(c + 32);
    if (c == 0x401 || c == 0x451) return 0x435;
    // «», – and the like: every second name of an organisation has them.
    const char16_t plain = foldedPunctuation(c);
    return plain == c ? char16_t(0) : plain;
}

void appendRare(QString& out, QStringView character) {
    const QString decomposed = character.toString().toCaseFolded().normalized(QString::NormalizationForm_KD);
    for (const QChar part : decomposed) {
        if (part.category() == QChar::Mark_NonSpacing) {
            const bool shortI = part == u'\u0306' && out.endsWith(u'\u0438');
            if (shortI) out.back() = QChar(0x439);
            continue;
        }
        const char16_t common = foldedCommon(part.unicode());
        const QChar folded = common ? QChar(common) : QChar(foldedPunctuation(part.unicode()));
        if (folded.isSpace() ? !out.isEmpty() && out.back() != u' ' : true)
            out += folded.isSpace() ? QChar(u' ') : folded;
    }
}

bool isBlank(char16_t c) { return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r'; }

//! Goes on behind what is folded already, through letters of any kind.
QString foldedFurther(QString out, QStringView text) {
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (isBlank(c)) {
            if (!out.isEmpty() && out.back() != u' ') out += u' ';
        } else if (const char16_t common = foldedCommon(c)) {
            out += QChar(common);
        } else {
            const qsizetype length = text[i].isHighSurrogate() && i + 1 < text.size() ? 2 : 1;
            appendRare(out, text.sliced(i, length));
            i += length - 1;
        }
    }
    if (out.endsWith(u' ')) out.chop(1);
    return out;
}

} // namespace

QString fold(QStringView text) {
    QString out(text.size(), Qt::Uninitialized);
    QChar* const begin = out.data();
    QChar* end = begin;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (isBlank(c)) {
            if (end != begin && end[-1] != u' ') *end++ = u' ';
        } else if (const char16_t common = foldedCommon(c)) {
            *end++ = QChar(common);
        } else {
            out.truncate(end - begin);
            return foldedFurther(std::move(out), text.sliced(i));
        }
    }
    if (end != begin && end[-1] == u' ') --end;
    out.truncate(end - begin);
    return out;
}

namespace {

//! The second byte tells the letter; Р to я sit behind another first byte than А to п.
bool appendRussian(uchar first, uchar second, std::string& out) {
    const bool yo = (first == 0xd0 && second == 0x81) || (first == 0xd1 && second == 0x91);
    int letter = -1; // from а = 0 to я = 31
    if (first == 0xd0 && second >= 0x90 && second <= 0xaf) letter = second - 0x90;
    if (first == 0xd0 && second >= 0xb0 && second <= 0xbf) letter = second - 0xb0;
    if (first == 0xd1 && second >= 0x80 && second <= 0x8f) letter = second - 0x80 + 16;
    if (yo) letter = 5;
    if (letter < 0) return false;
    out += char(letter < 16 ? 0xd0 : 0xd1);
    out += char(letter < 16 ? 0xb0 + letter : 0x80 + letter - 16);
    return true;
}

//! Beside letters, the names of every second organisation have them.
struct Sign {
    std::string_view utf8, folded;
};
constexpr std::array signs{Sign{"«", "\""}, Sign{"»", "\""}, Sign{"№", "no"}, Sign{"–", "-"}, Sign{"—", "-"}};

//! False: another sign or letter.
bool appendSign(std::string_view text, size_t& at, std::string& out) {
    for (const Sign& sign : signs) {
        if (text.substr(at, sign.utf8.size()) != sign.utf8) continue;
        out += sign.folded;
        at += sign.utf8.size() - 1;
        return true;
    }
    return false;
}

//! False if there is anything in it that needs Unicode's tables; what is behind the first `begin` bytes is of no use
//! then.
bool foldPlain(std::string_view text, std::string& out, size_t begin) {
    for (size_t i = 0; i < text.size(); ++i) {
        const auto c = uchar(text[i]);
        if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
            if (out.size() > begin && out.back() != ' ') out += ' ';
        } else if (c > 0 && c < 0x80) {
            out += char(c >= 'A' && c <= 'Z' ? c + 32 : c);
        } else if (i + 1 < text.size() && appendRussian(c, uchar(text[i + 1]), out)) {
            ++i;
        } else if (!appendSign(text, i, out)) {
            return false;
        }
    }
    if (out.size() > begin && out.back() == ' ') out.pop_back();
    return true;
}

} // namespace

void foldUtf8(std::string_view text, std::string& out) {
    const size_t begin = out.size();
    if (foldPlain(text, out, begin)) return;
    out.resize(begin);
    out += fold(QString::fromUtf8(text.data(), qsizetype(text.size()))).toStdString();
}

QString digitsOf(QStringView text) {
    QString out;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9') out += c;
    }
    return out;
}

} // namespace rs::base
