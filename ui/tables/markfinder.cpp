// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/markfinder.h"

#include "services/deliver.h"
#include "services/duplicatepeople.h"

#include <QSet>

namespace rs::tables {

using models::RecordTableModel;

namespace {
constexpr int pause = 1500; // ms; typing in cells must not meet a search after each of them
} // namespace

MarkFinder::MarkFinder(RecordTableModel& model, QObject* parent) : QObject(parent), m_model(model) {
    m_timer.setSingleShot(true);
    m_timer.setInterval(pause);
    connect(&m_timer, &QTimer::timeout, this, &MarkFinder::look);
    connect(&model.workspace(), &services::Workspace::changed, this, [this](const services::Changes& changes) {
        if (changes.touched.contains(&m_model.entity())) lookSoon();
    });
}

MarkFinder::~MarkFinder() { m_progress.cancel(); }

void MarkFinder::look() {
    m_progress.cancel();
    m_progress = {};
    m_school = m_model.query().parent;
    if (m_school.isNull()) return;
    using Ids = QSet<base::Id>;
    auto found = m_model.workspace().read<Ids>(
        [school = m_school, entity = &m_model.entity(), progress = m_progress](auto& store) -> base::Result<Ids> {
            RS_ASSIGN(const auto pairs, services::findDuplicates(store, *entity, school, progress));
            Ids ids;
            for (const services::DuplicateCandidate& pair : pairs) ids << pair.a << pair.b;
            return ids;
        });
    services::deliver(found, this, [this, school = m_school](const base::Result<Ids>& ids) {
        if (!ids || school != m_school) return;
        m_model.setMarkSource([similar = *ids](const domain::Record& record) {
            return similar.contains(record.id()) ? RecordTableModel::Mark::Similar : RecordTableModel::Mark::None;
        });
    });
}

} // namespace rs::tables
