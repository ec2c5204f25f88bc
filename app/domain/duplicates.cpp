// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/duplicates.h"

#include "base/fold.h"
#include "domain/contacts.h"

#include <algorithm>

namespace rs::domain {

namespace {

//! A mailbox that more people share is a mailbox of a school: looking at the latest of them is enough, and the
//! same full name is found by the name.
constexpr int longestChain = 128;

quint64 hashOf(const QString& text) {
    return text.isEmpty() ? 0
                          : std::max<quint64>(1, qHashBits(text.constData(), size_t(text.size()) * sizeof(QChar), 7));
}

//! An extension behind the number («доб. 12») is not part of it.
QString phoneKey(QStringView phone) {
    const auto letter = std::find_if(phone.begin(), phone.end(), [](QChar c) { return c.isLetter(); });
    return base::digitsOf(phone.first(letter - phone.begin()));
}

bool contradict(quint64 a, quint64 b) { return a != 0 && b != 0 && a != b; }
bool same(quint64 a, quint64 b) { return a != 0 && a == b; }

bool samePlace(const PersonPrint& a, const PersonPrint& b) {
    return same(a.organisation, b.organisation) || (same(a.city, b.city) && !contradict(a.region, b.region));
}

int weight(DuplicateReasons reasons) {
    int sum = 0;
    if (reasons.testFlag(DuplicateReason::SameEmail)) sum += 4;
    if (reasons.testFlag(DuplicateReason::SamePhone)) sum += 4;
    if (reasons.testFlag(DuplicateReason::SameName)) sum += 3;
    if (reasons.testFlag(DuplicateReason::SimilarName)) sum += 2;
    if (reasons.testFlag(DuplicateReason::SamePlace)) sum += 1;
    return sum;
}

} // namespace

PersonPrint PersonPrint::of(const PersonKeys& person) {
    PersonPrint print;
    print.name = NameLetters::of(person.family, person.given, person.patronymic);
    print.fullName = nameHash(print.name);
    print.email = hashOf(emailKey(person.email));
    print.phone = hashOf(phoneKey(person.phone));
    print.region = quint32(hashOf(person.region.toUpper()));
    print.city = quint32(hashOf(base::fold(person.city)));
    print.organisation = quint32(hashOf(base::fold(person.organisation)));
    return print;
}

DuplicateReasons reasonsBetween(const PersonPrint& a, const PersonPrint& b) {
    DuplicateReasons reasons;
    reasons.setFlag(DuplicateReason::SameEmail, same(a.email, b.email));
    reasons.setFlag(DuplicateReason::SamePhone, same(a.phone, b.phone));
    reasons.setFlag(DuplicateReason::SamePlace, samePlace(a, b));
    if (same(a.fullName, b.fullName))
        reasons.setFlag(DuplicateReason::SameName);
    else if (compareNames(a.name, b.name) == NameAgreement::Agree)
        reasons.setFlag(DuplicateReason::SimilarName);
    return reasons;
}

bool isDuplicate(const PersonPrint& a, const PersonPrint& b) {
    const bool sameName = same(a.fullName, b.fullName);
    if (same(a.email, b.email) || same(a.phone, b.phone))
        return sameName || compareNames(a.name, b.name) != NameAgreement::Contradict;
    if (!sameName || contradict(a.email, b.email) || contradict(a.phone, b.phone) || contradict(a.region, b.region))
        return false;
    // A single word or an initial is not a full name: something else must speak for it.
    return a.name.fullParts() >= 2 || samePlace(a, b);
}

void DuplicateIndex::reserve(qsizetype people) {
    m_people.reserve(std::size_t(people));
    for (QHash<quint64, int>& last : m_last) last.reserve(people);
}

void DuplicateIndex::add(qint64 key, const PersonPrint& person) {
    const quint64 hashes[] = {person.email, person.phone, person.fullName};
    Entry entry{key, person, {-1, -1, -1}};
    const int index = int(m_people.size());
    for (int kind = 0; kind < 3; ++kind) {
        if (hashes[kind] == 0) continue;
        const auto it = m_last[kind].find(hashes[kind]);
        if (it == m_last[kind].end()) {
            m_last[kind].insert(hashes[kind], index);
        } else {
            entry.next[kind] = it.value();
            it.value() = index;
        }
    }
    m_people.push_back(std::move(entry));
}

QList<DuplicateMatch> DuplicateIndex::find(const PersonPrint& person) const {
    const quint64 hashes[] = {person.email, person.phone, person.fullName};
    QList<int> found;
    for (int kind = 0; kind < 3; ++kind) {
        int steps = 0;
        for (int i = m_last[kind].value(hashes[kind], -1); i >= 0 && steps < longestChain; ++steps) {
            const Entry& entry = m_people[std::size_t(i)];
            if (!found.contains(i) && isDuplicate(person, entry.print)) found.append(i);
            i = entry.next[kind];
        }
    }
    std::sort(found.begin(), found.end());
    QList<DuplicateMatch> matches;
    for (const int i : std::as_const(found)) {
        const Entry& entry = m_people[std::size_t(i)];
        const auto again =
            std::find_if(matches.begin(), matches.end(), [&](const DuplicateMatch& m) { return m.key == entry.key; });
        const DuplicateReasons reasons = reasonsBetween(person, entry.print);
        if (again != matches.end())
            again->reasons |= reasons;
        else
            matches.append({entry.key, reasons});
    }
    std::stable_sort(matches.begin(), matches.end(), [](const DuplicateMatch& a, const DuplicateMatch& b) {
        return weight(a.reasons) > weight(b.reasons);
    });
    return matches;
}

} // namespace rs::domain
