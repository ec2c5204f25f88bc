// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <tl/expected.hpp>

namespace rs::base {

//! What a function that can fail returns. std::expected comes with C++23; then this alias is all that changes.
template <typename T = void>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, QStringList context = {}, QString detail = {}) {
    return tl::unexpected<Error>(Error{code, std::move(context), std::move(detail)});
}

} // namespace rs::base

//! Leaves the function with the error of a failed step.
#define RS_TRY(step)                                                                                                   \
    do {                                                                                                               \
        if (auto rsResult = (step); !rsResult) return tl::unexpected<rs::base::Error>(std::move(rsResult).error());    \
    } while (false)

#define RS_CONCAT_INNER(a, b) a##b
#define RS_CONCAT(a, b) RS_CONCAT_INNER(a, b)

//! RS_ASSIGN(auto row, next()) takes the value of a step or leaves the function with its error.
#define RS_ASSIGN(target, step) RS_ASSIGN_AS(RS_CONCAT(rsStep, __LINE__), target, step)
#define RS_ASSIGN_AS(name, target, step)                                                                               \
    auto name = (step);                                                                                                \
    if (!name) return tl::unexpected<rs::base::Error>(std::move(name).error());                                        \
    target = std::move(*name)
