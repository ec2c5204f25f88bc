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
    auto operator<=>(const BlockEntry&) const = default;
};

quint32 blockOf(quint32 place, std::string_view family, char given) {
    return quint32(
        qHashBits(family.data(), family.size(), place * 2654435761u + quint32(static_cast<unsigned char>(given))));
}

//! Two family names one typing error apart share at least one of: the name itself, the name without one letter.
void addTypoBlocks(std::vector<BlockEntry>& entries, quint32 person, quint32 place, const NameLetters& name) {
    const std::string family = soundOf(name.family), given = soundOf(name.given);
    if (place == 0 || family.empty() || given.empty()) return;
    entries.push_back({blockOf(place, family, given.front()), person});
    for (std::size_t i = 0; i < family.size() && family.size() > 4; ++i) {
        if (i > 0 && family[i] == family[i - 1]) continue;
        std::string shorter = family;
        shorter.erase(i, 1);
        entries.push_back({blockOf(place, shorter, given.front()), person});
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

void comparePeopleOfBlocks(std::vector<BlockEntry>& entries, const std::vector<PersonPrint>& people,
                           std::vector<quint64>& pairs) {
    std::sort(entries.begin(), entries.end());
    entries.erase(std::unique(entries.begin(), entries.end()), entries.end());
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const std::size_t end = std::min(entries.size(), i + 1 + neighbours);
        for (std::size_t j = i + 1; j < end && entries[j].block == entries[i].block; ++j) {
            const quint32 a = entries[i].person, b = entries[j].person;
            if (isWorthALook(people[a], people[b])) pairs.push_back(quint64(a) << 32 | b);
        }
    }
    entries.clear();
}

template <typename Hash>
void compareByHash(const std::vector<PersonPrint>& people, std::vector<quint64>& pairs, Hash hash) {
    std::vector<BlockEntry> entries;
    for (quint32 i = 0; i < people.size(); ++i) {
        if (const quint64 value = hash(people[i])) entries.push_back({quint32(value ^ (value >> 32)), i});
    }
    comparePeopleOfBlocks(entries, people, pairs);
}

template <typename Place>
void compareByPlace(const std::vector<PersonPrint>& people, std::vector<quint64>& pairs, Place place) {
    std::vector<BlockEntry> entries;
    for (quint32 i = 0; i < people.size(); ++i) addTypoBlocks(entries, i, place(people[i]), people[i].name);
    comparePeopleOfBlocks(entries, people, pairs);
}

} // namespace

std::vector<DuplicatePair> findPairs(const std::vector<PersonPrint>& people) {
    std::vector<quint64> pairs;
    compareByHash(people, pairs, [](const PersonPrint& p) { return p.email; });
    compareByHash(people, pairs, [](const PersonPrint& p) { return p.phone; });
    compareByHash(people, pairs, [](const PersonPrint& p) { return p.fullName; });
    compareByPlace(people, pairs, [](const PersonPrint& p) { return p.organisation; });
    compareByPlace(people, pairs, [](const PersonPrint& p) { return p.city; });
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
