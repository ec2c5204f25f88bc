// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/duplicates.h"
#include "domain/namesound.h"

#include <algorithm>

namespace rs::domain {

namespace {

//! In a block of more people than this (a big city, a common name) each is compared with so many neighbours.
constexpr std::size_t neighbours = 48;

struct BlockEntry {
    quint32 block, person;
    [[nodiscard]] quint64 both() const { return quint64(block) << 32 | person; } // one comparison instead of two
    bool operator<(const BlockEntry& other) const { return both() < other.both(); }
    bool operator==(const BlockEntry&) const = default;
};

//! Looks some times a loop whether anybody still waits, and says how far the work is.
class Looks {
public:
    explicit Looks(const base::Progress& progress) : m_progress(progress) {}

    //! Asked at every step of a loop; false: give up.
    [[nodiscard]] bool goOn(std::size_t step, std::size_t steps) const {
        const std::size_t part = steps / looksALoop + 1;
        if (step % part != 0) return true;
        const std::size_t done = m_loop * looksALoop + step / part;
        m_progress.report(qint64(done), whole);
        return !m_progress.isCancelled();
    }
    void nextLoop() { ++m_loop; }

private:
    static constexpr std::size_t looksALoop = 32;
    static constexpr qint64 whole = 10 * looksALoop; //!< five ways to compare: entries are gathered, then compared

    const base::Progress& m_progress;
    std::size_t m_loop = 0;
};

constexpr std::size_t noLetter = std::string_view::npos;

//! Of all letters of the family name but one (FNV-1a): asked for so often that it must not copy a name.
quint32 blockOf(quint32 seed, std::string_view family, std::size_t without = noLetter) {
    quint32 hash = seed;
    for (std::size_t i = 0; i < family.size(); ++i) {
        if (i != without) hash = (hash ^ static_cast<unsigned char>(family[i])) * 16777619u;
    }
    return hash ^ (hash >> 15);
}

//! Two family names one typing error apart share at least one of: the name itself, the name without one letter.
void addTypoBlocks(std::vector<BlockEntry>& entries, quint32 person, quint32 place, const NameLetters& name) {
    if (place == 0) return;
    const std::string family = soundOf(name.family), given = soundOf(name.given);
    if (family.empty() || given.empty()) return;
    const quint32 seed = place * 2654435761u ^ static_cast<unsigned char>(given.front());
    entries.push_back({blockOf(seed, family), person});
    for (std::size_t i = 0; i < family.size() && family.size() > 4; ++i) {
        if (i > 0 && family[i] == family[i - 1]) continue;
        entries.push_back({blockOf(seed, family, i), person});
    }
}

bool differ(quint64 a, quint64 b) { return a != 0 && b != 0 && a != b; }

//! Asks the cheap questions first: nearly all pairs of a block end with them.
bool isWorthALook(const PersonPrint& a, const PersonPrint& b) {
    if (isDuplicate(a, b)) return true;
    const bool contacts = differ(a.email, b.email) || differ(a.phone, b.phone);
    const bool sameOrganisation = a.organisation != 0 && a.organisation == b.organisation;
    const bool sameCity = a.city != 0 && a.city == b.city && !differ(a.region, b.region);
    if (!sameOrganisation && (contacts || !sameCity)) return false;
    return compareNames(a.name, b.name) == NameAgreement::Agree;
}

//! What belongs to a search, whichever way it compares.
struct Search {
    const std::vector<PersonPrint>& people;
    Looks looks;
    std::vector<quint64> pairs = {};
};

//! False when nobody waits any more.
[[nodiscard]] bool comparePeopleOfBlocks(std::vector<BlockEntry>& entries, Search& search) {
    search.looks.nextLoop();
    std::sort(entries.begin(), entries.end());
    entries.erase(std::unique(entries.begin(), entries.end()), entries.end());
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (!search.looks.goOn(i, entries.size())) return false;
        const std::size_t end = std::min(entries.size(), i + 1 + neighbours);
        for (std::size_t j = i + 1; j < end && entries[j].block == entries[i].block; ++j) {
            const quint32 a = entries[i].person, b = entries[j].person;
            if (isWorthALook(search.people[a], search.people[b])) search.pairs.push_back(quint64(a) << 32 | b);
        }
    }
    search.looks.nextLoop();
    return true;
}

template <typename Hash>
[[nodiscard]] bool compareByHash(Search& search, Hash hash) {
    std::vector<BlockEntry> entries;
    for (quint32 i = 0; i < search.people.size(); ++i) {
        if (!search.looks.goOn(i, search.people.size())) return false;
        if (const quint64 value = hash(search.people[i])) entries.push_back({quint32(value ^ (value >> 32)), i});
    }
    return comparePeopleOfBlocks(entries, search);
}

template <typename Place>
[[nodiscard]] bool compareByPlace(Search& search, Place place) {
    std::vector<BlockEntry> entries;
    for (quint32 i = 0; i < search.people.size(); ++i) {
        if (!search.looks.goOn(i, search.people.size())) return false;
        addTypoBlocks(entries, i, place(search.people[i]), search.people[i].name);
    }
    return comparePeopleOfBlocks(entries, search);
}

[[nodiscard]] bool compareAllWays(Search& search) {
    return compareByHash(search, [](const PersonPrint& p) { return p.email; }) &&
           compareByHash(search, [](const PersonPrint& p) { return p.phone; }) &&
           compareByHash(search, [](const PersonPrint& p) { return p.fullName; }) &&
           compareByPlace(search, [](const PersonPrint& p) { return p.organisation; }) &&
           compareByPlace(search, [](const PersonPrint& p) { return p.city; });
}

} // namespace

base::Result<std::vector<DuplicatePair>> findPairs(const std::vector<PersonPrint>& people,
                                                   const base::Progress& progress) {
    Search search{people, Looks(progress)};
    if (!compareAllWays(search)) return base::fail(base::ErrorCode::Cancelled);
    std::vector<quint64>& pairs = search.pairs;
    std::sort(pairs.begin(), pairs.end());
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
    std::vector<DuplicatePair> found;
    found.reserve(pairs.size());
    for (const quint64 pair : pairs) {
        const quint32 a = quint32(pair >> 32), b = quint32(pair);
        found.push_back({a, b, reasonsBetween(people[a], people[b])});
    }
    return found;
}

} // namespace rs::domain
