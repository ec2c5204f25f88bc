// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/openinghourstext.h"

#include <QRegularExpression>

namespace rs::domain {

using namespace Qt::StringLiterals;

namespace {

constexpr unsigned daysOfWeek = 0b11111110;
constexpr unsigned workDays = 0b00111110;
constexpr unsigned weekend = 0b11000000;

struct DayWord {
    const char16_t* start; //!< of a word; whole words are at most three letters
    unsigned days;
};
constexpr DayWord dayWords[] = {
    {u"понедельник", 1 << 1}, {u"вторник", 1 << 2},   {u"сред", 1 << 3},      {u"четверг", 1 << 4},
    {u"пятниц", 1 << 5},      {u"суббот", 1 << 6},    {u"воскресен", 1 << 7}, {u"mon", 1 << 1},
    {u"tue", 1 << 2},         {u"wed", 1 << 3},       {u"thu", 1 << 4},       {u"fri", 1 << 5},
    {u"sat", 1 << 6},         {u"sun", 1 << 7},       {u"будн", workDays},    {u"weekday", workDays},
    {u"выходные", weekend},   {u"выходным", weekend}, {u"weekend", weekend},  {u"ежедневно", daysOfWeek},
    {u"daily", daysOfWeek},
};
constexpr DayWord shortDays[] = {{u"пн", 1 << 1}, {u"вт", 1 << 2}, {u"ср", 1 << 3}, {u"чт", 1 << 4},
                                 {u"пт", 1 << 5}, {u"сб", 1 << 6}, {u"вс", 1 << 7}};

unsigned daysNamed(const QString& word) {
    for (const DayWord& one : shortDays) {
        if (word == QStringView(one.start)) return one.days;
    }
    for (const DayWord& one : dayWords) {
        if (word.startsWith(QStringView(one.start))) return one.days;
    }
    return 0;
}

bool saysClosed(const QString& word) {
    static const QStringList words{u"выходной"_s, u"закрыто"_s, u"closed"_s};
    return words.contains(word);
}

bool saysNothingMore(const QString& word) {
    static const QStringList words{u"с"_s, u"и"_s, u"в"_s, u"до"_s, u"from"_s, u"to"_s, u"and"_s, u"ч"_s, u"часов"_s};
    return words.contains(word);
}

bool isSingle(unsigned days) { return days != 0 && (days & (days - 1)) == 0; }

//! пн-пт, and пт-вт over the week's end.
unsigned daysBetween(unsigned first, unsigned last) {
    unsigned days = first;
    for (unsigned day = first; day != last;) {
        day = day == (1U << 7) ? 1U << 1 : day << 1;
        days |= day;
    }
    return days;
}

//! Minutes of a clock time in groups hour, minutes, am or pm; nothing for 25:00 and 9:70.
std::optional<int> minutesOf(const QRegularExpressionMatch& match, int group) {
    int hour = match.captured(group).toInt();
    const int minute = match.captured(group + 1).toInt();
    const QString half = match.captured(group + 2);
    if (!half.isEmpty()) {
        if (hour < 1 || hour > 12) return std::nullopt;
        hour = hour % 12 + (half == "pm"_L1 ? 12 : 0);
    }
    if (hour > 24 || minute > 59 || (hour == 24 && minute > 0)) return std::nullopt;
    return hour * 60 + minute;
}

//! Reads from left to right: days gather until times or "closed" are said of them.
class Reader {
public:
    bool times(const QRegularExpressionMatch& match) {
        const auto from = minutesOf(match, 1), to = minutesOf(match, 4);
        if (!from || !to) return false;
        if (m_days == 0 && m_entries.isEmpty()) m_days = daysOfWeek;
        if (m_days == 0) return false;
        say({{*from, *to > *from ? *to : *to + 24 * 60}});
        return true;
    }

    bool word(const QString& word) {
        const unsigned days = daysNamed(word);
        if (days != 0) {
            name(days);
            return true;
        }
        if (word == u"круглосуточно") {
            if (m_days == 0) m_days = daysOfWeek;
            say({{0, 24 * 60}});
            return true;
        }
        if (saysClosed(word)) {
            if (m_days == 0) return false;
            say({});
            return true;
        }
        if (word == u"по") m_range = m_last != 0;
        return word == u"по" || saysNothingMore(word);
    }

    void dash() { m_range = m_last != 0; }

    //! Nothing if days were named of which nothing was said.
    [[nodiscard]] std::optional<QList<OpeningHoursEntry>> entries() const {
        if (m_entries.isEmpty() || !m_said) return std::nullopt;
        return m_entries;
    }

private:
    void name(unsigned days) {
        if (m_said) m_days = 0;
        m_said = false;
        m_days |= m_range && isSingle(m_last) && isSingle(days) ? daysBetween(m_last, days) : days;
        m_last = days;
        m_range = false;
    }

    void say(const QList<OpeningHours::Interval>& times) {
        m_entries << OpeningHoursEntry{m_days, times};
        m_said = true;
        m_last = 0;
        m_range = false;
    }

    QList<OpeningHoursEntry> m_entries;
    unsigned m_days = 0, m_last = 0;
    bool m_said = false, m_range = false;
};

} // namespace

std::optional<QList<OpeningHoursEntry>> readOpeningHoursText(const QString& folded) {
    static const QRegularExpression token(
        u"24/7|(\\d{1,2})(?:[:.](\\d{2}))?\\s*([ap]m)?\\s*(?:-|до|to)\\s*(\\d{1,2})(?:[:.](\\d{2}))?\\s*([ap]m)?|"
        "(\\p{L}+)|(-)|[\\s,;:.()]+|(.)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    Reader reader;
    for (auto matches = token.globalMatch(folded); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        if (match.captured() == "24/7"_L1) {
            if (!reader.word(u"круглосуточно"_s)) return std::nullopt;
        } else if (!match.captured(1).isEmpty()) {
            if (!reader.times(match)) return std::nullopt;
        } else if (!match.captured(7).isEmpty()) {
            if (!reader.word(match.captured(7))) return std::nullopt;
        } else if (!match.captured(8).isEmpty()) {
            reader.dash();
        } else if (!match.captured(9).isEmpty()) {
            return std::nullopt;
        }
    }
    return reader.entries();
}

} // namespace rs::domain
