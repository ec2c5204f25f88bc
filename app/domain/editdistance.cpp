// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/editdistance.h"

#include <utility>

namespace rs::domain {

namespace {

constexpr int tooManyErrors = 2;

template <typename View>
int errorsOfOneWalk(View a, View b) {
    if (a.size() > b.size()) std::swap(a, b);
    const auto n = a.size(), m = b.size();
    if (m - n > 1) return tooManyErrors;
    decltype(n + 0) first = 0;
    while (first < n && a[first] == b[first]) ++first;
    if (first == m) return 0;
    const auto sameFrom = [&](auto i, auto j) {
        while (i < n && j < m && a[i] == b[j]) ++i, ++j;
        return i == n && j == m;
    };
    if (n < m) return sameFrom(first, first + 1) ? 1 : tooManyErrors;
    if (sameFrom(first + 1, first + 1)) return 1;
    const bool swapped = first + 1 < n && a[first] == b[first + 1] && a[first + 1] == b[first];
    return swapped && sameFrom(first + 2, first + 2) ? 1 : tooManyErrors;
}

} // namespace

int typingErrors(QStringView a, QStringView b) { return errorsOfOneWalk(a, b); }
int typingErrors(std::string_view a, std::string_view b) { return errorsOfOneWalk(a, b); }

} // namespace rs::domain
