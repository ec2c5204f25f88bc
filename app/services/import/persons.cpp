// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/persons.h"

namespace rs::services {

using base::Result;
using domain::DuplicateReason;
using domain::PersonKeys;
using domain::PersonPrint;

PersonPrint printOf(const domain::Record& record) {
    return PersonPrint::of(PersonKeys{record.text(u"family_name"), record.text(u"given_name"),
                                      record.text(u"patronymic"), record.text(u"email"), record.text(u"phone"),
                                      record.text(u"region"), record.text(u"city"), record.text(u"organisation")});
}

Result<PersonFinder> PersonFinder::prepare(storage::Store& store) {
    RS_ASSIGN(const QVariant anybody, store.database().scalar(u"SELECT 1 FROM person LIMIT 1"));
    if (anybody.isNull()) return PersonFinder(std::nullopt);
    const QString columns = QStringLiteral("id, family_name, given_name, patronymic, email, phone");
    RS_ASSIGN(sql::Statement statement,
              sql::Statement::prepare(store.database(),
                                      QStringLiteral("SELECT * FROM (SELECT %1 FROM person WHERE email = ?1 LIMIT 50) "
                                                     "UNION ALL SELECT * FROM (SELECT %1 FROM person WHERE phone = ?2 "
                                                     "LIMIT 50)")
                                          .arg(columns)));
    return PersonFinder(std::move(statement));
}

Result<base::Id> PersonFinder::find(const domain::Record& participant, const PersonPrint& print) {
    const QVariant email = participant.value(u"email");
    const QVariant phone = participant.value(u"phone");
    if (!m_statement || (domain::isEmpty(email) && domain::isEmpty(phone))) return base::Id();
    m_statement->bind(1, email).bind(2, phone);
    base::Id found;
    while (found.isNull()) {
        RS_ASSIGN(const bool more, m_statement->step());
        if (!more) break;
        const PersonPrint known = PersonPrint::of(PersonKeys{m_statement->text(1),
                                                             m_statement->text(2),
                                                             m_statement->text(3),
                                                             m_statement->text(4),
                                                             m_statement->text(5),
                                                             {},
                                                             {},
                                                             {}});
        if (compareNames(known.name, print.name) == domain::NameAgreement::Agree) found = m_statement->id(0);
    }
    m_statement->reset();
    return found;
}

} // namespace rs::services
