// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever people do: while somebody waits who may move up there is no free place, and undo and redo bring every state
// back exactly.
#include "services/waitingfixture.h"

#include <rapidcheck.h>

#include <map>

namespace rs::test {

using namespace Qt::StringLiterals;

namespace {

class AnyDeeds : public WaitingTest {
protected:
    using State = std::map<Id, QString>;

    static int pick(int bound) { return *rc::gen::inRange(0, bound); }
    static QString anyStatus() {
        static const QStringList codes{u"invited"_s,  u"registered"_s, u"confirmed"_s, u"waiting"_s, u"waiting"_s,
                                       u"declined"_s, u"cancelled"_s,  u"no_show"_s,   u"attended"_s};
        return codes.at(pick(int(codes.size())));
    }

    Result<> change(storage::Writer& writer, QAnyStringView table, const Id& id, QAnyStringView field,
                    const QVariant& value) {
        const domain::Entity& entity = domain::entity(table);
        RS_ASSIGN(const auto there, writer.find(entity, id));
        return there ? writer.update(entity, id, {{entity.indexOf(field), value}}) : Result<>();
    }
    Result<> anyDeed(storage::Writer& writer) {
        const Id school = m_schools.at(pick(int(m_schools.size())));
        const int kind = pick(8);
        if (kind == 0) return change(writer, u"event", school, u"capacity", pick(5) ? QVariant(pick(6)) : QVariant());
        if (kind == 1) return change(writer, u"event", school, u"waiting_list", pick(3) > 0);
        if (kind == 2) return change(writer, u"event", school, u"status", pick(3) ? u"open"_s : u"running"_s);
        if (kind <= 4 || m_people.isEmpty()) {
            RS_ASSIGN(const Id id, writer.insert(person(school, anyStatus(), pick(4))));
            m_people << id;
            return {};
        }
        const Id one = m_people.at(pick(int(m_people.size())));
        if (kind == 5) return change(writer, u"participant", one, u"status", anyStatus());
        if (kind == 6) return change(writer, u"participant", one, u"event_id", QVariant::fromValue(school));
        RS_ASSIGN(const auto there, writer.find(domain::entity(u"participant"), one));
        return there ? writer.remove(domain::entity(u"participant"), one) : Result<>();
    }
    //! Was anything changed by it?
    bool anyStep() {
        const storage::Changes changes = carryOut([&](storage::Writer& writer) -> Result<> {
            for (int i = pick(4); i >= 0; --i) RS_TRY(anyDeed(writer));
            return {};
        });
        return changes.changeSet != 0;
    }

    QList<domain::Record> all(QAnyStringView table) {
        auto reader = storage::RecordReader::byCondition(store().database(), domain::entity(table), u"1");
        return *reader->all();
    }
    State state() {
        State all;
        for (const domain::Record& one : this->all(u"participant"))
            all[one.id()] = one.text(u"status") + u'/' + one.text(u"offered_at") + u'/' + one.text(u"event_id");
        for (const domain::Record& one : this->all(u"event"))
            all[one.id()] = one.text(u"capacity") + u'/' + one.text(u"waiting_list") + u'/' + one.text(u"status");
        return all;
    }
    //! Counted the plain way.
    void expectNoPlaceFreeWhileSomebodyWaits() {
        const QList<domain::Record> people = all(u"participant");
        for (const domain::Record& event : all(u"event")) {
            const QVariant capacity = event.value(u"capacity");
            if (!event.value(u"waiting_list").toBool() || capacity.isNull() || event.text(u"status") != u"open"_s)
                continue;
            qint64 taken = 0, waiting = 0;
            for (const domain::Record& one : people) {
                if (one.reference(u"event_id") != event.id()) continue;
                const QString status = one.text(u"status");
                taken += status == u"registered"_s || status == u"confirmed"_s || status == u"attended"_s;
                waiting += status == u"waiting"_s;
            }
            RC_ASSERT(waiting == 0 || taken >= capacity.toLongLong());
        }
    }
    void clear() {
        for (const QString& table : {u"participant"_s, u"event"_s, u"change_set"_s, u"outbox"_s})
            RC_ASSERT(store().database().execute(u"DELETE FROM "_s + table).has_value());
        m_people.clear();
        m_schools = {addFull(pick(4)), addFull(pick(4))};
    }

    QList<Id> m_schools, m_people;
};

} // namespace

TEST_F(AnyDeeds, LeaveNoPlaceFreeWhileSomebodyWaitsAndAreUndoneExactly) {
    const bool holds = rc::check([this] {
        clear();
        QList<State> states{state()};
        for (int i = pick(12); i >= 0; --i) {
            if (anyStep()) states << state();
            expectNoPlaceFreeWhileSomebodyWaits();
        }
        const qsizetype last = states.size() - 1;
        for (qsizetype i = last; i > 0; --i) {
            undo();
            RC_ASSERT(state() == states.at(i - 1));
        }
        for (qsizetype i = 1; i <= last; ++i) {
            redo();
            RC_ASSERT(state() == states.at(i));
        }
    });
    EXPECT_TRUE(holds);
}

} // namespace rs::test
