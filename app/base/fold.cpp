// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/fold.h"

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
    case u'`':
        return u'\'';
    default:
        return c;
    }
}

//! The letters that nearly every cell of a Russian list consists of need no Unicode tables.
char16_t foldedCommon(char16_t c) {
    if (c < 0x80) return c >= u'A' && c <= u'Z' ? char16_t(c + 32) : c;
    if (c >= 0x410 && c <= 0x42f) return char16_t(c + 32);
    if (c >= 0x430 && c <= 0x44f) return c;
    if (c == 0x401 || c == 0x451) return 0x435;
    return 0;
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

} // namespace

QString fold(QStringView text) {
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (c == u' ' || c == u'\t' || c == u'\n' || c == u'\r') {
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

QString digitsOf(QStringView text) {
    QString out;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9') out += c;
    }
    return out;
}

} // namespace rs::base
