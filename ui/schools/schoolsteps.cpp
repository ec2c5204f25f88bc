// SPDX-License-Identifier: GPL-3.0-or-later
#include "schools/schoolsteps.h"

#include "base/clock.h"
#include "domain/registry.h"
#include "services/deliver.h"

namespace rs::schools {

using services::SchoolProgress;

SchoolSteps::SchoolSteps(services::Workspace& workspace, QObject* parent) : QObject(parent), m_workspace(workspace) {
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &SchoolSteps::read);
    connect(&workspace, &services::Workspace::changed, this, &SchoolSteps::forget);
}

void SchoolSteps::forget() {
    for (auto one = m_known.cbegin(); one != m_known.cend(); ++one) m_old << one.key();
    Q_EMIT changed();
}

const SchoolProgress* SchoolSteps::of(const base::Id& school) {
    const auto known = m_known.constFind(school);
    if ((known == m_known.cend() || m_old.contains(school)) && !m_wanted.contains(school)) {
        m_wanted << school;
        m_soon.start();
    }
    return known == m_known.cend() ? nullptr : &*known;
}

void SchoolSteps::read() {
    if (m_reading || m_wanted.isEmpty()) return;
    m_reading = true;
    const QList<base::Id> ids = m_wanted.values();
    services::deliver(m_workspace.read<QList<SchoolProgress>>([ids](storage::Store& store) {
        return services::progressOf(store, ids, base::nowMilliseconds());
    }),
                      this, [this, ids](const base::Result<QList<SchoolProgress>>& found) {
                          m_reading = false;
                          for (const base::Id& id : ids) {
                              m_wanted.remove(id);
                              m_old.remove(id);
                          }
                          if (!found) return;
                          for (const SchoolProgress& one : *found) m_known.insert(one.id, one);
                          if (!m_wanted.isEmpty()) m_soon.start();
                          Q_EMIT changed();
                      });
}

} // namespace rs::schools
