// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/rowfeed.h"

#include "services/import/persons.h"

#include <QtConcurrentRun>

namespace rs::services {

namespace {
constexpr qsizetype rowsInBatch = 512;
} // namespace

RowFeed::RowFeed(const ImportSource& source, const domain::Record& event, Purpose purpose)
    : m_source(source),
      m_interpreter(source.interpreter(event)),
      m_maker(event.id()),
      m_purpose(purpose),
      m_ordered(source.firstDataRow()) {
    order();
}

RowFeed::~RowFeed() {
    if (m_coming) m_coming->waitForFinished();
}

void RowFeed::order() {
    m_coming.reset();
    const qsizetype first = m_ordered;
    if (first >= m_source.rows().size()) return;
    m_ordered = std::min(first + rowsInBatch, m_source.rows().size());
    m_coming = QtConcurrent::run([this, first] { return read(first); });
}

RowFeed::Batch RowFeed::read(qsizetype first) {
    const qsizetype end = std::min(first + rowsInBatch, m_source.rows().size());
    Batch batch(size_t(end - first));
    for (qsizetype row = first; row < end; ++row) {
        Entry& entry = batch[size_t(row - first)];
        entry.row = row;
        m_interpreter.interpret(m_source.rows(), row, entry.interpreted);
        if (!entry.interpreted.problems.isEmpty()) continue;
        entry.print = printOf(entry.interpreted.participant);
        if (m_purpose == Purpose::Store) entry.made = m_maker.make(entry.interpreted.participant);
    }
    return batch;
}

RowFeed::Entry* RowFeed::next() {
    if (m_at >= m_batch.size()) {
        if (!m_coming) return nullptr;
        m_batch = m_coming->takeResult();
        m_at = 0;
        order();
    }
    return &m_batch[m_at++];
}

} // namespace rs::services
