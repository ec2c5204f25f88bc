// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/editdistance.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace rs::domain {

namespace {

//! Longer texts are no names; they count as equal or different only.
constexpr int longestCompared = 64;

template <typename View>
int boundedErrors(View a, View b, int limit) {
    const int n = int(a.size()), m = int(b.size());
    if (std::abs(n - m) > limit) return limit + 1;
    if (std::max(n, m) > longestCompared) return a == b ? 0 : limit + 1;
    std::array<int, longestCompared + 1> beforeLast{}, last{}, current{};
    for (int j = 0; j <= m; ++j) last[j] = j;
    for (int i = 1; i <= n; ++i) {
        current[0] = i;
        int best = i;
        for (int j = 1; j <= m; ++j) {
            const int change = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            current[j] = std::min({last[j] + 1, current[j - 1] + 1, change});
            const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
            if (swapped) current[j] = std::min(current[j], beforeLast[j - 2] + 1);
            best = std::min(best, current[j]);
        }
        if (best > limit) return limit + 1;
        beforeLast = last;
        last = current;
    }
    return std::min(last[m], limit + 1);
}

} // namespace

int typingErrors(QStringView a, QStringView b, int limit) { return boundedErrors(a, b, limit); }
int typingErrors(std::string_view a, std::string_view b, int limit) { return boundedErrors(a, b, limit); }

int atMostOneTypingError(std::string_view a, std::string_view b) {
    if (a.size() > b.size()) std::swap(a, b);
    if (b.size() - a.size() > 1) return 2;
    std::size_t first = 0;
    while (first < a.size() && a[first] == b[first]) ++first;
    if (first == b.size()) return 0;
    const std::string_view restA = a.substr(first), restB = b.substr(first);
    if (a.size() < b.size()) return restA == restB.substr(1) ? 1 : 2;
    if (restA.substr(1) == restB.substr(1)) return 1;
    const bool swapped = restA.size() >= 2 && restA[0] == restB[1] && restA[1] == restB[0];
    return swapped && restA.substr(2) == restB.substr(2) ? 1 : 2;
}

} // namespace rs::domain
