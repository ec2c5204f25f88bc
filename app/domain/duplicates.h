// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "domain/nameagreement.h"

#include <QFlags>
#include <QHash>
#include <QList>
#include <QString>

#include <vector>

namespace rs::domain {

//! What tells people apart, as a record has it. Any of it may be empty.
struct PersonKeys {
    QString family, given, patronymic;
    QString email, phone;
    QString region; //!< code
    QString city, organisation;
};

//! The same, small: about 130 bytes a person. Zero means empty.
struct PersonPrint {
    NameLetters name;
    quint64 fullName = 0;
    quint64 email = 0, phone = 0;
    quint32 region = 0, city = 0, organisation = 0;

    [[nodiscard]] static PersonPrint of(const PersonKeys& person);
};

enum class DuplicateReason {
    SameEmail = 1,
    SamePhone = 2,
    SameName = 4,
    SimilarName = 8, //!< the names agree, but not to the letter
    SamePlace = 16,  //!< organisation or city
};
Q_DECLARE_FLAGS(DuplicateReasons, DuplicateReason)

//! What speaks for these two being one human.
[[nodiscard]] DuplicateReasons reasonsBetween(const PersonPrint& a, const PersonPrint& b);

//! The rule of import: the same e-mail or phone and names that do not contradict, or the same full name where
//! neither e-mail nor phone nor region contradicts. One e-mail with two different names is two people.
[[nodiscard]] bool isDuplicate(const PersonPrint& a, const PersonPrint& b);

struct DuplicateMatch {
    qint64 key = 0;
    DuplicateReasons reasons;
};

//! Everybody met so far, to ask whether somebody new is one of them. Adding and asking take constant time.
class DuplicateIndex {
public:
    void reserve(qsizetype people);
    //! The same key may be added again when its record has got more filled fields.
    void add(qint64 key, const PersonPrint& person);
    //! All duplicates by the rule of import, best first, then in the order of adding.
    [[nodiscard]] QList<DuplicateMatch> find(const PersonPrint& person) const;
    [[nodiscard]] qsizetype size() const { return qsizetype(m_people.size()); }

private:
    struct Entry {
        qint64 key;
        PersonPrint print;
        int next[3]; //!< the entry before this one with the same e-mail, phone, name
    };
    std::vector<Entry> m_people;
    QHash<quint64, int> m_last[3];
};

struct DuplicatePair {
    quint32 a = 0, b = 0; //!< positions in the list asked about, a < b
    DuplicateReasons reasons;

    [[nodiscard]] bool operator==(const DuplicatePair&) const = default;
};

//! Pairs worth a look in a whole store: duplicates by the rule, and people of one organisation or city whose
//! names differ by a typing error. Ordered by a, then b. Takes seconds for 600,000 people. Error Cancelled.
[[nodiscard]] base::Result<std::vector<DuplicatePair>> findPairs(const std::vector<PersonPrint>& people,
                                                                 const base::Progress& progress = {});

} // namespace rs::domain

Q_DECLARE_OPERATORS_FOR_FLAGS(rs::domain::DuplicateReasons)
