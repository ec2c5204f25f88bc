// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/storefixture.h"

#include <rapidcheck.h>

#include <map>

namespace rs::test {

using storage::Undo;
using storage::Writer;

namespace {

using State = std::map<base::Id, QString>;

class AnyEdits : public StoreTest {
protected:
    State state() {
        State all;
        auto reader = storage::RecordReader::byCondition(store().database(), participants(), u"1");
        const QList<domain::Record> records = *reader->all();
        for (const domain::Record& record : records)
            all[record.id()] = record.text(u"family_name") + u'/' + record.text(u"email") + u'/' + record.searchText();
        return all;
    }
    //! A change set of one to three random inserts, updates and removals.
    void randomChange() { // NOLINT(readability-function-size): RS_TRY in a loop in a lambda
        static const QStringList names{QStringLiteral("Ёлкина"), QStringLiteral("Иванова"), QStringLiteral("a'b\"c"),
                                       QStringLiteral("ж")};
        const auto pick = [](int bound) { return *rc::gen::inRange(0, bound); };
        write([&](Writer& writer) -> base::Result<> {
            for (int i = pick(3); i >= 0; --i) {
                const int kind = m_ids.isEmpty() ? 0 : pick(4);
                if (kind == 0) {
                    const domain::Record record = participant(names.at(pick(4)));
                    m_ids << record.id();
                    RS_TRY(writer.insert(record));
                    continue;
                }
                const base::Id id = m_ids.at(pick(int(m_ids.size())));
                const auto there = writer.find(participants(), id);
                if (!*there) continue;
                if (kind == 1)
                    RS_TRY(writer.remove(participants(), id));
                else
                    RS_TRY(writer.update(
                        participants(), id,
                        {{participants().indexOf(kind == 2 ? u"family_name" : u"email"), names.at(pick(4))}}));
            }
            return {};
        });
    }
    void clear() {
        close();
        for (const auto* suffix : {"", "-wal", "-shm"}) QFile::remove(path() + QLatin1String(suffix));
        m_ids.clear();
        open();
    }

private:
    QList<base::Id> m_ids;
};

} // namespace

TEST_F(AnyEdits, UndoGoesBackThroughEveryStateAndRedoForth) {
    const bool holds = rc::check([&] {
        clear();
        std::vector<State> states{state()};
        for (int i = *rc::gen::inRange(1, 8); i > 0; --i) {
            randomChange();
            if (states.back() != state())
                states.push_back(state());
            else
                while (states.size() - 1 >
                       size_t(number(QStringLiteral("SELECT count(*) FROM change_set WHERE state = 0"))))
                    states.pop_back();
            while (states.size() - 1 <
                   size_t(number(QStringLiteral("SELECT count(*) FROM change_set WHERE state = 0"))))
                states.push_back(state());
        }
        for (size_t i = states.size() - 1; i > 0; --i) {
            RC_ASSERT(bool(Undo(store()).undo({})));
            RC_ASSERT(state() == states[i - 1]);
        }
        open();
        for (size_t i = 1; i < states.size(); ++i) {
            RC_ASSERT(bool(Undo(store()).redo({})));
            RC_ASSERT(state() == states[i]);
        }
        RC_ASSERT(
            number(QStringLiteral("SELECT count(*) FROM participant_fts WHERE participant_fts MATCH '\"ина\"'")) ==
            number(QStringLiteral("SELECT count(*) FROM participant WHERE instr(search_text, 'ина')")));
    });
    EXPECT_TRUE(holds);
}

} // namespace rs::test
