// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/encoding.h"

#include <QStringDecoder>

#include <array>

namespace rs::exchange {

namespace {

int sequenceLength(unsigned char lead) {
    if (lead >= 0xc2 && lead <= 0xdf) return 2;
    if (lead >= 0xe0 && lead <= 0xef) return 3;
    if (lead >= 0xf0 && lead <= 0xf4) return 4;
    return 0;
}

bool isSequence(const unsigned char* at, int length) {
    for (int i = 1; i < length; ++i) {
        if ((at[i] & 0xc0) != 0x80) return false;
    }
    if (at[0] == 0xe0) return at[1] >= 0xa0;
    if (at[0] == 0xed) return at[1] < 0xa0;
    if (at[0] == 0xf0) return at[1] >= 0x90;
    if (at[0] == 0xf4) return at[1] < 0x90;
    return true;
}

Encoding plain(Charset charset, qsizetype bom = 0) { return {charsetName(charset), charset, false, bom}; }

Encoding transcoding(const QString& name, qsizetype bom = 0) { return {name, Charset::Utf8, true, bom}; }

//! UTF-16 of Latin or Cyrillic text has 0x00 or 0x04 in every other byte, which no other text has.
bool isUtf16(QByteArrayView sample, qsizetype highByte) {
    if (sample.size() < 4) return false;
    qsizetype pairs = 0;
    qsizetype typical = 0;
    bool ascii = false;
    for (qsizetype i = 0; i + 1 < sample.size(); i += 2, ++pairs) {
        const char high = sample[i + highByte];
        const char low = sample[i + 1 - highByte];
        typical += (high == 0 && low != 0) || high == 4;
        ascii = ascii || (high == 0 && low >= '\t');
    }
    return ascii && typical * 10 >= pairs * 7;
}

bool isCyrillic(char16_t c) { return (c >= 0x410 && c <= 0x44f) || c == 0x401 || c == 0x451; }

//! High where the text consists of common Russian letters in words of sane case.
int cyrillicScore(QStringView text) {
    static constexpr std::u16string_view common = u"оеаинтсрвлкОЕАИНТСРВЛК";
    int score = 0;
    char16_t before = 0;
    for (const QChar character : text) {
        const char16_t c = character.unicode();
        if (c < 0x80) {
            before = 0;
            continue;
        }
        const bool lower = c >= 0x430 && c <= 0x451;
        if (!isCyrillic(c))
            score -= 2;
        else if (before >= 0x430 && !lower)
            score -= 3;
        else if (common.find(c) != std::u16string_view::npos)
            score += 2;
        before = c;
    }
    return score;
}

//! Accented letters of a western list stand alone between ASCII letters; Cyrillic ones stand together.
bool looksWestern(QByteArrayView sample) {
    const auto isLetter = [&](qsizetype i) {
        return i >= 0 && i < sample.size() && ((sample[i] | 0x20) >= 'a' && (sample[i] | 0x20) <= 'z');
    };
    const auto isHigh = [&](qsizetype i) { return i >= 0 && i < sample.size() && sample[i] < 0; };
    qsizetype alone = 0;
    qsizetype together = 0;
    for (qsizetype i = 0; i < sample.size(); ++i) {
        if (!isHigh(i)) continue;
        if (isHigh(i - 1) || isHigh(i + 1))
            ++together;
        else if (isLetter(i - 1) || isLetter(i + 1))
            ++alone;
    }
    return alone > together * 2;
}

Charset guessSingleByte(QByteArrayView sample) {
    if (looksWestern(sample)) return Charset::Windows1252;
    Charset best = Charset::Windows1251;
    int bestScore = cyrillicScore(decodeSingleByte(sample, best));
    for (const Charset other : {Charset::Koi8R, Charset::Ibm866}) {
        const int score = cyrillicScore(decodeSingleByte(sample, other));
        if (score > bestScore) {
            best = other;
            bestScore = score;
        }
    }
    return best;
}

QString simplified(const QString& name) {
    QString out;
    for (const QChar c : name) {
        if (c.isLetterOrNumber()) out += c.toLower();
    }
    return out;
}

struct KnownName {
    QStringView name;
    Charset charset;
};

constexpr std::array<KnownName, 16> knownNames = {{
    {u"utf8", Charset::Utf8},
    {u"utf8bom", Charset::Utf8},
    {u"utf8sig", Charset::Utf8},
    {u"ascii", Charset::Utf8},
    {u"usascii", Charset::Utf8},
    {u"windows1251", Charset::Windows1251},
    {u"cp1251", Charset::Windows1251},
    {u"1251", Charset::Windows1251},
    {u"koi8r", Charset::Koi8R},
    {u"koi8", Charset::Koi8R},
    {u"ibm866", Charset::Ibm866},
    {u"cp866", Charset::Ibm866},
    {u"866", Charset::Ibm866},
    {u"windows1252", Charset::Windows1252},
    {u"cp1252", Charset::Windows1252},
    {u"1252", Charset::Windows1252},
}};

} // namespace

Utf8Count countUtf8(QByteArrayView bytes) {
    Utf8Count count;
    const auto* at = reinterpret_cast<const unsigned char*>(bytes.data());
    const auto* end = at + bytes.size();
    while (at < end) {
        if (*at < 0x80) {
            ++at;
            continue;
        }
        const int length = sequenceLength(*at);
        if (length > 0 && end - at >= length && isSequence(at, length)) {
            ++count.letters;
            at += length;
        } else {
            ++count.wrong;
            ++at;
        }
    }
    return count;
}

bool looksLikeWindows1251(QByteArrayView bytes) {
    const Utf8Count count = countUtf8(bytes);
    if (count.letters * 4 > count.wrong) return false;
    qsizetype high = 0;
    qsizetype letters = 0;
    for (const QChar c : decodeSingleByte(bytes, Charset::Windows1251)) {
        if (c.unicode() < 0x80) continue;
        ++high;
        letters += isCyrillic(c.unicode()) || QStringView(u"«»№—–…“”„’\u00a0").contains(c);
    }
    return letters * 10 >= high * 9;
}

Encoding guessEncoding(QByteArrayView sample) {
    using namespace Qt::StringLiterals;
    if (sample.startsWith("\xef\xbb\xbf")) return plain(Charset::Utf8, 3);
    if (sample.startsWith("\xff\xfe")) return transcoding(u"utf-16le"_s, 2);
    if (sample.startsWith("\xfe\xff")) return transcoding(u"utf-16be"_s, 2);
    if (isUtf16(sample, 1)) return transcoding(u"utf-16le"_s);
    if (isUtf16(sample, 0)) return transcoding(u"utf-16be"_s);
    const Utf8Count count = countUtf8(sample);
    return plain(count.letters >= count.wrong ? Charset::Utf8 : guessSingleByte(sample));
}

base::Result<Encoding> encodingNamed(const QString& name, QByteArrayView sample) {
    using namespace Qt::StringLiterals;
    const QString wanted = simplified(name);
    for (const KnownName& known : knownNames) {
        if (wanted != known.name) continue;
        return plain(known.charset, known.charset == Charset::Utf8 && sample.startsWith("\xef\xbb\xbf") ? 3 : 0);
    }
    if (wanted == u"utf16le" || (wanted == u"utf16" && !sample.startsWith("\xfe\xff"))) {
        return transcoding(u"utf-16le"_s, sample.startsWith("\xff\xfe") ? 2 : 0);
    }
    if (wanted == u"utf16be" || wanted == u"utf16") {
        return transcoding(u"utf-16be"_s, sample.startsWith("\xfe\xff") ? 2 : 0);
    }
    const QString lower = name.trimmed().toLower();
    if (!QStringDecoder(lower.toLatin1().constData()).isValid()) {
        return base::fail(base::ErrorCode::EncodingUnknown, {name});
    }
    return transcoding(lower);
}

} // namespace rs::exchange
