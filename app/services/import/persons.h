// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/duplicates.h"
#include "domain/record.h"
#include "sql/statement.h"
#include "storage/store.h"

#include <optional>

namespace rs::services {

//! What of a record tells people apart.
[[nodiscard]] domain::PersonPrint printOf(const domain::Record& record);

//! Finds the card of somebody the store knows by e-mail or phone and an agreeing name. Namesakes alone are never
//! taken for one human.
class PersonFinder {
public:
    [[nodiscard]] static base::Result<PersonFinder> prepare(storage::Store& store);

    //! A null id if there is no such card.
    [[nodiscard]] base::Result<base::Id> find(const domain::Record& participant, const domain::PersonPrint& print);

private:
    explicit PersonFinder(std::optional<sql::Statement> statement) : m_statement(std::move(statement)) {}

    std::optional<sql::Statement> m_statement; //!< nothing: the store had nobody when it was prepared
};

} // namespace rs::services
