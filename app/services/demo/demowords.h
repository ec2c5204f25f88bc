// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>

//! Words the made-up network is put together from. Every combination is invented.
namespace rs::services::demowords {

[[nodiscard]] inline QString text(const char16_t* word) { return QString::fromUtf16(word); }

struct City {
    const char16_t* region;
    const char16_t* name;
};

//! A task of every school.
struct Task {
    int step;
    int days; //!< from the start
    const char16_t* title;
};

extern const std::span<const Task> tasks;
extern const std::span<const char16_t* const> comments;
extern const std::span<const char16_t* const> familyNames;
extern const std::span<const char16_t* const> femaleNames;
extern const std::span<const char16_t* const> maleNames;
extern const std::span<const char16_t* const> patronymicStems;
extern const std::span<const City> cities;
extern const std::span<const char16_t* const> positions;
extern const std::span<const char16_t* const> organisationNames;
extern const std::span<const char16_t* const> topics;
extern const std::span<const char16_t* const> practices;
extern const std::span<const char16_t* const> talks;
extern const std::span<const char16_t* const> sources;

} // namespace rs::services::demowords
