// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "impact/filter.h"

#include <QCoreApplication>

namespace rs::dashboard {

//! The days a dashboard looks at, as people choose them.
class Period {
    Q_DECLARE_TR_FUNCTIONS(rs::dashboard::Period)
public:
    enum class Kind { ThisYear, LastYear, Year, All, Own };
    Kind kind = Kind::ThisYear;
    int year = 0;             //!< of Year
    QDate from = {}, to = {}; //!< of Own

    [[nodiscard]] static Period wholeTime() { return {Kind::All}; }
    //! Puts its days into a filter; `today` says which year this one is.
    void fill(impact::Filter& filter, const QDate& today) const;
    //! «2026 год», «Всё время», «1 фев. – 3 мар. 2026»
    [[nodiscard]] QString name(const QDate& today) const;

    //! As it is kept: this, last, 2023, all, 2026-02-01/2026-03-03. What is none of these is this year.
    [[nodiscard]] QString code() const;
    [[nodiscard]] static Period fromCode(const QString& code);

    [[nodiscard]] bool operator==(const Period&) const = default;
};

//! «2026», or the days; empty where both ends are open.
[[nodiscard]] QString daysName(const impact::Filter& filter);

} // namespace rs::dashboard
