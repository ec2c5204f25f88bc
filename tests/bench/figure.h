// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace rs::bench {

enum class Better { Less, More };

//! A measured value and what it stands beside.
struct Figure {
    QByteArray name;
    double value;
    const char* unit;
    const char* referenceName;
    double reference;
    double limit; //!< of value / reference
    Better better = Better::Less;
};

//! Prints the line `figure NAME value V UNIT reference NAME value V ratio R limit L`. A missing reference (0 or
//! less) ends the run: a figure without one says nothing.
void report(const Figure& figure);

//! True if every figure reported so far kept its limit.
[[nodiscard]] bool allKept();

[[nodiscard]] double median(QList<double> values);
//! The value that 95 of 100 do not exceed.
[[nodiscard]] double percentile95(QList<double> values);

//! One frame of a 60 Hz screen: what a person sees as at once.
inline constexpr double frame = 16.0;

} // namespace rs::bench
