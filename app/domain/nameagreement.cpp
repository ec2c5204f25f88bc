// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/nameagreement.h"

#include "domain/editdistance.h"
#include "domain/givennames.h"
#include "domain/namesound.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <optional>

namespace rs::domain {

namespace {

constexpr std::size_t longestSurePart = 4; //!< up to here a typing error makes another name
constexpr std::size_t longPart = 7;
constexpr int tooMany = 100;

struct PartErrors {
    int count = tooMany;
    bool gender = false; //!< the error is a final «а»: Иванов and Иванова
};

bool differsByFinalA(std::string_view a, std::string_view b) {
    if (a.size() > b.size()) std::swap(a, b);
    const bool isA = b.size() == a.size() + 1 && (b.back() == '\xe0' || b.back() == 'a');
    return isA && b.substr(0, a.size()) == a;
}

bool isCyrillicLetter(char c) { return static_cast<unsigned char>(c) >= 0xe0; }

//! Anna and Zhanna are one letter apart and two people.
bool areTwoKnownNames(std::string_view soundA, std::string_view soundB) {
    return soundA != soundB && isCommonGivenSound(soundA) && isCommonGivenSound(soundB);
}

PartErrors errorsBetween(const std::string& a, const std::string& b) {
    if (a == b) return {0, false};
    const bool oneAlphabet = isCyrillicLetter(a.front()) == isCyrillicLetter(b.front());
    const bool initial = a.size() == 1 || b.size() == 1;
    const bool typo = !initial && oneAlphabet && std::max(a.size(), b.size()) > longestSurePart &&
                      typingErrors(std::string_view(a), std::string_view(b)) <= 1;
    // In one alphabet names that sound alike begin alike; most comparisons end here.
    if (!typo && !initial && oneAlphabet && a.front() != b.front()) return {};
    const std::string soundA = soundOf(a), soundB = soundOf(b);
    if (initial) return {!soundA.empty() && !soundB.empty() && soundA.front() == soundB.front() ? 0 : tooMany, false};
    if (soundA == soundB) return {0, false};
    const bool soundTypo = std::max(soundA.size(), soundB.size()) > longestSurePart &&
                           typingErrors(std::string_view(soundA), std::string_view(soundB)) <= 1;
    if ((!typo && !soundTypo) || areTwoKnownNames(soundA, soundB)) return {};
    return {1, differsByFinalA(a, b) || differsByFinalA(soundA, soundB)};
}

using Parts = std::array<const std::string*, 3>;

Parts partsOf(const NameLetters& name) { return {&name.family, &name.given, &name.patronymic}; }

constexpr int orders[][3] = {{0, 1, 2}, {1, 0, 2}, {2, 0, 1}, {1, 2, 0}, {0, 2, 1}, {2, 1, 0}};

struct Pairing {
    int full = 0;    //!< parts said on both sides in full
    int matched = 0; //!< these and initials
    bool fits = true;
    bool onlyPatronymicMissing = true;
};

//! The errors between each part of a and each of b, found when first asked for.
class ErrorTable {
public:
    ErrorTable(const Parts& a, const Parts& b) : m_a(a), m_b(b) {}

    const PartErrors& at(int i, int j) {
        std::optional<PartErrors>& cell = m_cells[std::size_t(i)][std::size_t(j)];
        if (!cell) cell = errorsBetween(*m_a[std::size_t(i)], *m_b[std::size_t(j)]);
        return *cell;
    }
    [[nodiscard]] const std::string& left(int i) const { return *m_a[std::size_t(i)]; }
    [[nodiscard]] const std::string& right(int j) const { return *m_b[std::size_t(j)]; }

private:
    const Parts& m_a;
    const Parts& m_b;
    std::array<std::array<std::optional<PartErrors>, 3>, 3> m_cells;
};

//! Lays the parts of b, in one order, beside those of a.
Pairing pairUp(ErrorTable& table, const int (&order)[3]) {
    Pairing pairing;
    int errors = 0, genders = 0;
    std::size_t shortest = longPart;
    for (int i = 0; i < 3; ++i) {
        const std::string &left = table.left(i), &right = table.right(order[i]);
        if (left.empty() || right.empty()) {
            const bool leftOver = !left.empty() || !right.empty();
            const int place = left.empty() ? order[i] : i;
            if (leftOver && place != 2) pairing.onlyPatronymicMissing = false;
            continue;
        }
        const PartErrors& part = table.at(i, order[i]);
        errors += part.count;
        if (part.count > 0) shortest = std::min({shortest, left.size(), right.size()});
        genders += int(part.gender);
        ++pairing.matched;
        if (left.size() > 1 && right.size() > 1) ++pairing.full;
    }
    // Two errors that both tell a man from a woman are brother and sister, not two typing errors.
    pairing.fits = errors <= 1 || (errors == 2 && shortest >= longPart && genders == 0);
    return pairing;
}

} // namespace

NameLetters NameLetters::of(QStringView family, QStringView given, QStringView patronymic) {
    return {lettersOf(family), lettersOf(given), lettersOf(patronymic)};
}

NameAgreement compareNames(const NameLetters& a, const NameLetters& b) {
    if (a.isEmpty() || b.isEmpty()) return NameAgreement::Unknown;
    const Parts left = partsOf(a), right = partsOf(b);
    const int parts = std::min(a.parts(), b.parts());
    ErrorTable table(left, right);
    bool undecided = false;
    for (const int(&order)[3] : orders) {
        const Pairing pairing = pairUp(table, order);
        if (!pairing.fits || pairing.matched < parts) continue;
        const bool enough = pairing.matched >= 2 && pairing.full > 0;
        if (enough && pairing.onlyPatronymicMissing) return NameAgreement::Agree;
        undecided = true;
    }
    return undecided ? NameAgreement::Unknown : NameAgreement::Contradict;
}

quint64 nameHash(const NameLetters& name) {
    std::array<std::string, 3> sounds{soundOf(name.family), soundOf(name.given), soundOf(name.patronymic)};
    std::sort(sounds.begin(), sounds.end());
    std::string all;
    for (const std::string& sound : sounds) {
        if (!sound.empty()) all += sound + '|';
    }
    return all.empty() ? 0 : std::max<quint64>(1, qHashBits(all.data(), all.size(), 1));
}

} // namespace rs::domain
