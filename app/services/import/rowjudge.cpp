// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/rowjudge.h"

namespace rs::services {

using domain::DuplicateReason;
using domain::PersonKeys;
using domain::PersonPrint;

base::Result<> RowJudge::load(storage::Store& store, const base::Id& event) {
    RS_ASSIGN(sql::Statement statement,
              sql::Statement::prepare(store.database(),
                                      u"SELECT id, person_id, family_name, given_name, patronymic, email, phone, "
                                      "region, city, organisation FROM participant WHERE event_id = ?1"));
    statement.bind(1, event);
    for (;;) {
        RS_ASSIGN(const bool more, statement.step());
        if (!more) break;
        const PersonKeys keys{statement.text(2), statement.text(3), statement.text(4), statement.text(5),
                              statement.text(6), statement.text(7), statement.text(8), statement.text(9)};
        add(PersonPrint::of(keys), Known{statement.id(0), statement.id(1), -1});
    }
    return {};
}

void RowJudge::reserve(qsizetype rows) {
    m_index.reserve(m_index.size() + rows);
    m_known.reserve(m_known.size() + size_t(rows));
}

RowDecision RowJudge::judge(const PersonPrint& print) const {
    const QList<domain::DuplicateMatch> matches = m_index.find(print);
    if (matches.isEmpty()) return {};
    const domain::DuplicateMatch& best = matches.first();
    const bool byContact =
        best.reasons.testFlag(DuplicateReason::SameEmail) || best.reasons.testFlag(DuplicateReason::SamePhone);
    const bool wasThere = known(qint32(best.key)).row < 0;
    return {byContact && wasThere ? RowDecision::Outcome::Update : RowDecision::Outcome::Similar, qint32(best.key)};
}

qint32 RowJudge::add(const PersonPrint& print, const Known& known) {
    const auto number = qint32(m_known.size());
    m_known.push_back(known);
    m_index.add(number, print);
    return number;
}

} // namespace rs::services
