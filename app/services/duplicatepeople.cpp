// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/duplicatepeople.h"

#include "domain/entity.h"
#include "services/sharedcandidates.h"
#include "sql/statement.h"

#include <QQueue>
#include <QtConcurrentRun>

#include <iterator>
#include <utility>

namespace rs::services {

using base::Result;
using domain::DuplicateReason;
using domain::PersonKeys;
using domain::PersonPrint;

namespace {

const QString dismissedSetting = QStringLiteral("duplicates.different.");

using Prints = std::vector<PersonPrint>;

struct People {
    Prints prints;
    QList<base::Id> ids;
};

//! Makes prints in other threads while the next rows are read: both take about as long.
class PrintShop {
public:
    explicit PrintShop(Prints& prints) : m_prints(prints) {}

    void add(PersonKeys&& person) {
        m_keys.push_back(std::move(person));
        if (m_keys.size() == keysAtOnce) send();
    }
    //! The last ones are made right here: most schools have no more, and need not wait for another thread.
    void finish() {
        Prints last = printsOf(m_keys);
        while (!m_sent.isEmpty()) collect();
        append(std::move(last));
    }

private:
    static constexpr std::size_t keysAtOnce = 512;
    static constexpr qsizetype mostSent = 16; //!< a slow thread must not let the keys of a million pile up

    static Prints printsOf(const std::vector<PersonKeys>& keys) {
        Prints prints;
        prints.reserve(keys.size());
        for (const PersonKeys& one : keys) prints.push_back(PersonPrint::of(one));
        return prints;
    }
    void send() {
        if (m_sent.size() == mostSent) collect();
        m_sent.enqueue(QtConcurrent::run([keys = std::exchange(m_keys, {})] { return printsOf(keys); }));
    }
    void collect() { append(m_sent.dequeue().takeResult()); }
    void append(Prints&& made) {
        m_prints.insert(m_prints.end(), std::make_move_iterator(made.begin()), std::make_move_iterator(made.end()));
    }

    Prints& m_prints;
    std::vector<PersonKeys> m_keys;
    QQueue<QFuture<Prints>> m_sent;
};

Result<People> readPeople(storage::Store& store, const domain::Entity& entity, const base::Id& parent,
                          const base::Progress& progress) {
    constexpr int peopleBetweenLooks = 1024;
    const QString where =
        parent.isNull() ? QString() : QStringLiteral(" WHERE %1 = ?1").arg(QLatin1String(entity.parent));
    RS_ASSIGN(
        sql::Statement statement,
        sql::Statement::prepare(store.database(),
                                QStringLiteral("SELECT id, family_name, given_name, patronymic, email, phone, region, "
                                               "city, organisation FROM %1%2 ORDER BY n")
                                    .arg(entity.key(), where)));
    if (!parent.isNull()) statement.bind(1, parent);
    People people;
    PrintShop shop(people.prints);
    for (;;) {
        RS_ASSIGN(const bool more, statement.step());
        if (!more) break;
        if (people.ids.size() % peopleBetweenLooks == 0 && progress.isCancelled())
            return base::fail(base::ErrorCode::Cancelled);
        people.ids << statement.id(0);
        shop.add(PersonKeys{statement.text(1), statement.text(2), statement.text(3), statement.text(4),
                            statement.text(5), statement.text(6), statement.text(7), statement.text(8)});
    }
    shop.finish();
    return people;
}

} // namespace

base::Id duplicatePair(const base::Id& a, const base::Id& b) {
    return a < b ? base::linkId(u"duplicate", a, b) : base::linkId(u"duplicate", b, a);
}

Result<QHash<base::Id, QString>> dismissedNotes(storage::Store& store) {
    RS_ASSIGN(
        sql::Statement statement,
        sql::Statement::prepare(store.database(), u"SELECT substr(name, ?2), value FROM setting WHERE name GLOB ?1"));
    statement.bind(1, QStringView(dismissedSetting + u'*')).bind(2, qint64(dismissedSetting.size() + 1));
    QHash<base::Id, QString> notes;
    for (;;) {
        RS_ASSIGN(const bool more, statement.step());
        if (!more) return notes;
        notes.insert(base::idFromText(statement.text(0)), statement.text(1));
    }
}

Result<QSet<base::Id>> dismissedPairs(storage::Store& store) {
    RS_ASSIGN(const auto notes, dismissedNotes(store));
    RS_ASSIGN(QSet<base::Id> pairs, pairsSettledElsewhere(store));
    return pairs.unite(QSet<base::Id>(notes.keyBegin(), notes.keyEnd()));
}

Result<QList<DuplicateCandidate>> findDuplicates(storage::Store& store, const domain::Entity& entity,
                                                 const base::Id& parent, const base::Progress& progress) {
    RS_ASSIGN(const People people, readPeople(store, entity, parent, progress));
    RS_ASSIGN(const std::vector<domain::DuplicatePair> pairs, domain::findPairs(people.prints, progress));
    QList<DuplicateCandidate> found;
    RS_ASSIGN(const QSet<base::Id> dismissed, dismissedPairs(store));
    for (const domain::DuplicatePair& pair : pairs) {
        const base::Id& a = people.ids.at(pair.a);
        const base::Id& b = people.ids.at(pair.b);
        const base::Id id = duplicatePair(a, b);
        if (!dismissed.contains(id)) found << DuplicateCandidate{id, a, b, pair.reasons};
    }
    RS_ASSIGN(const QList<DuplicateCandidate> shared, sharedCandidates(store, entity, parent));
    for (const DuplicateCandidate& one : shared) {
        const auto isSame = [&one](const DuplicateCandidate& other) { return other.id == one.id; };
        if (!dismissed.contains(one.id) && std::none_of(found.begin(), found.end(), isSame)) found << one;
    }
    return found;
}

Result<> dismissDuplicate(storage::Store& store, const base::Id& pair, const QString& note) {
    return store.setSetting(dismissedSetting + base::toText(pair), note);
}

Result<> recallDuplicate(storage::Store& store, const base::Id& pair) {
    RS_ASSIGN(sql::Statement statement,
              sql::Statement::prepare(store.database(), u"DELETE FROM setting WHERE name = ?1"));
    return statement.bind(1, QStringView(dismissedSetting + base::toText(pair))).run();
}

QStringList reasonCodes(domain::DuplicateReasons reasons) {
    static constexpr std::pair<DuplicateReason, const char*> codes[] = {{DuplicateReason::SameEmail, "email"},
                                                                        {DuplicateReason::SamePhone, "phone"},
                                                                        {DuplicateReason::SameName, "name"},
                                                                        {DuplicateReason::SimilarName, "similar_name"},
                                                                        {DuplicateReason::SamePlace, "place"}};
    QStringList found;
    for (const auto& [reason, code] : codes) {
        if (reasons.testFlag(reason)) found << QLatin1String(code);
    }
    return found;
}

} // namespace rs::services
