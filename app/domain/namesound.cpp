// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/namesound.h"

#include "base/fold.h"

#include <QString>

#include <algorithm>

namespace rs::domain {

namespace {

//! Folded Cyrillic letters а...я are kept as the bytes 0xe0...0xff of Windows-1251.
constexpr char cyrillic(char16_t c) { return char(0xe0 + (c - 0x430)); }
constexpr bool isLatin(char c) { return c >= 'a' && c <= 'z'; }

struct Sound {
    const char* latin;
    const char16_t* letters;
};
//! Latin groups and what they stand for; the longest come first.
constexpr Sound latinSounds[] = {
    {"shch", u"ш"}, {"sch", u"ш"}, {"zh", u"ж"}, {"kh", u"х"}, {"ts", u"ц"}, {"tz", u"ц"}, {"ch", u"ч"}, {"sh", u"ш"},
    {"ck", u"к"},   {"ph", u"ф"},  {"th", u"т"}, {"yu", u"ю"}, {"ju", u"ю"}, {"iu", u"ю"}, {"ya", u"я"}, {"ja", u"я"},
    {"ia", u"я"},   {"yo", u"е"},  {"jo", u"е"}, {"ye", u"е"}, {"je", u"е"}, {"ie", u"е"}, {"a", u"а"},  {"b", u"б"},
    {"c", u"к"},    {"d", u"д"},   {"e", u"е"},  {"f", u"ф"},  {"g", u"г"},  {"h", u"х"},  {"i", u"и"},  {"j", u"и"},
    {"k", u"к"},    {"l", u"л"},   {"m", u"м"},  {"n", u"н"},  {"o", u"о"},  {"p", u"п"},  {"q", u"к"},  {"r", u"р"},
    {"s", u"с"},    {"t", u"т"},   {"u", u"у"},  {"v", u"в"},  {"w", u"в"},  {"x", u"кс"}, {"y", u"и"},  {"z", u"з"},
};

//! Appends a sound so that the same word written in either script grows the same way.
void appendSound(std::string& out, char c) {
    if (c == cyrillic(u'ь') || c == cyrillic(u'ъ')) return;
    if (c == cyrillic(u'й') || c == cyrillic(u'ы')) c = cyrillic(u'и');
    if (c == cyrillic(u'щ')) c = cyrillic(u'ш');
    if (c == cyrillic(u'э')) c = cyrillic(u'е');
    const char last = out.empty() ? '\0' : out.back();
    const bool softened = c == cyrillic(u'е') || c == cyrillic(u'я') || c == cyrillic(u'ю');
    if (last == cyrillic(u'и') && (softened || c == cyrillic(u'и'))) out.pop_back();
    if (last == cyrillic(u'т') && c == cyrillic(u'с')) {
        out.back() = cyrillic(u'ц');
        return;
    }
    if (out.empty() || out.back() != c) out += c;
}

const Sound* latinSoundAt(std::string_view text) {
    const auto* found = std::find_if(std::begin(latinSounds), std::end(latinSounds),
                                     [&](const Sound& sound) { return text.starts_with(sound.latin); });
    return found == std::end(latinSounds) ? nullptr : found;
}

} // namespace

std::string lettersOf(QStringView name) {
    std::string out;
    for (const QChar c : base::fold(name)) {
        const char16_t code = c.unicode();
        if (code >= 0x430 && code <= 0x44f) {
            out += cyrillic(code);
        } else if (code >= u'a' && code <= u'z') {
            out += char(code);
        } else if (c.isLetterOrNumber()) {
            // Other scripts and digits: both halves, shifted away from the letters above where they would meet.
            if (code >= 0x80) out += char(1 + (code >> 8) % 32);
            out += char(code & 0x7f);
        }
    }
    return out;
}

std::string soundOf(std::string_view letters) {
    std::string out;
    out.reserve(letters.size());
    for (std::size_t i = 0; i < letters.size();) {
        if (!isLatin(letters[i])) {
            appendSound(out, letters[i++]);
            continue;
        }
        const Sound* sound = latinSoundAt(letters.substr(i));
        for (const char16_t* c = sound->letters; *c; ++c) appendSound(out, cyrillic(*c));
        i += std::string_view(sound->latin).size();
    }
    return out;
}

} // namespace rs::domain
