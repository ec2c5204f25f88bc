// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/duplicates.h"
#include "services/import/persons.h"

#include <vector>

namespace rs::services {

//! What an import does about somebody who is in the school or in the file already.
enum class OnDuplicate {
    Merge, //!< fills the empty fields of the one known
    Skip,
    Keep, //!< adds the row apart
};

//! What happens to a row of a list.
struct RowDecision {
    enum class Outcome : quint8 {
        New,
        Update,  //!< the same e-mail or phone as a participant of the school
        Similar, //!< an earlier row of the list, or a participant with the same name
        Rejected,
    };
    Outcome outcome = Outcome::New;
    qint32 known = -1; //!< whom it is the same as: number in RowJudge's list of the known; -1: nobody

    [[nodiscard]] bool operator==(const RowDecision&) const = default;
};

//! Remembers everybody of a school and of the rows judged so far, and tells who comes again.
class RowJudge {
public:
    struct Known {
        base::Id participant; //!< null: a row of the list that is not stored (yet)
        base::Id person;
        qint32 row = -1; //!< of the list; -1: was in the school before
    };

    //! Reads who is in the school.
    [[nodiscard]] base::Result<> load(storage::Store& store, const base::Id& event);
    void reserve(qsizetype rows);

    [[nodiscard]] RowDecision judge(const domain::PersonPrint& print) const;
    //! A new row; returns its number among the known.
    qint32 add(const domain::PersonPrint& print, const Known& known);
    //! The row told more about somebody known.
    void complete(qint32 known, const domain::PersonPrint& print) { m_index.add(known, print); }

    [[nodiscard]] const Known& known(qint32 number) const { return m_known[size_t(number)]; }
    [[nodiscard]] const std::vector<Known>& everybody() const { return m_known; }

private:
    domain::DuplicateIndex m_index;
    std::vector<Known> m_known;
};

} // namespace rs::services
