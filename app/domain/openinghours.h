// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/timespan.h"

#include <QList>
#include <QString>
#include <QTimeZone>

#include <array>
#include <optional>

namespace rs::domain {

//! When a venue is open, by days of the week. Knows nothing until it is read.
class OpeningHours {
public:
    //! Minutes since midnight; an end beyond 24:00 lies in the next day.
    struct Interval {
        int from = 0, to = 0;
        [[nodiscard]] bool operator==(const Interval&) const = default;
    };

    //! Reads «9:00–18:00», «пн-пт 9-18, сб 10:00-15:00», "Mon-Fri 9-13, 14-18; Sun closed", «ежедневно с 9 до 21»,
    //! «круглосуточно», "24/7". Days that are not named are closed once any day is named. Nothing if the text says
    //! something else: then nobody is warned by a guess.
    [[nodiscard]] static std::optional<OpeningHours> read(QStringView text);

    [[nodiscard]] bool isKnown() const { return m_known; }
    //! Of a day, 1 Monday ... 7 Sunday, ordered and apart.
    [[nodiscard]] const QList<Interval>& on(int dayOfWeek) const { return m_days.at(size_t(dayOfWeek - 1)); }
    //! Is it open all the time of a span, on clocks of this zone? True while nothing is known.
    [[nodiscard]] bool cover(const TimeSpan& span, const QTimeZone& zone) const;
    //! The first moment of a day when it opens; nothing if it does not.
    [[nodiscard]] std::optional<qint64> opensOn(QDate day, const QTimeZone& zone) const;

private:
    [[nodiscard]] bool coverDay(QDate day, Interval wanted) const;

    bool m_known = false;
    std::array<QList<Interval>, 7> m_days;
};

} // namespace rs::domain
