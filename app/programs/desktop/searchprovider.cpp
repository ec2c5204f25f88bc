// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/desktop/searchprovider.h"

#include "kit/layoutfold.h"
#include "models/celltext.h"
#include "services/deliver.h"
#include "services/words.h"

namespace rs::desktop {

using namespace Qt::StringLiterals;
using base::Result;
using Found = QList<services::SearchHit>;

namespace {

constexpr qsizetype mostOfAKind = 8;

//! Kinds of records that have a place in the window; empty: none.
QString iconOf(const domain::Entity& entity) {
    const QLatin1String key = entity.key();
    if (key == "person"_L1) return u"people"_s;
    if (key == "event"_L1) return u"schools"_s;
    if (key == "organisation"_L1) return u"network"_s;
    if (key == "venue"_L1) return u"venue"_s;
    if (key == "speaker"_L1) return u"speaker"_s;
    if (key == "session"_L1) return u"programme"_s;
    if (key == "practice"_L1) return u"star"_s;
    if (key == "topic"_L1) return u"library"_s;
    return {};
}

//! What was typed; if nothing has it, the same keys under the other layout.
Result<Found> find(storage::Store& store, const QString& text, const base::Progress& progress) {
    RS_ASSIGN(Found found, services::searchEverything(store, text, mostOfAKind, progress));
    const QString other = kit::otherLayout(text);
    if (!found.isEmpty() || other == text) return found;
    return services::searchEverything(store, other, mostOfAKind, progress);
}

} // namespace

SearchProvider::SearchProvider(services::Workspace& workspace, Ways ways, QObject* parent)
    : QObject(parent),
      m_workspace(workspace),
      m_ways(std::move(ways)) {}

void SearchProvider::search(const QString& text, const shell::CommandPalette::Answer& answer) {
    m_running.cancel();
    m_running = base::Progress();
    services::deliver(m_workspace.read<Found>([text, progress = m_running](storage::Store& store) -> Result<Found> {
        if (progress.isCancelled()) return base::fail(base::ErrorCode::Cancelled);
        return find(store, text, progress);
    }),
                      this, [this, answer](const Result<Found>& found) {
                          if (found) answer(hitsOf(*found));
                      });
}

QList<shell::Hit> SearchProvider::hitsOf(const Found& found) const {
    const services::Words& words = services::Words::of(models::windowLanguage());
    QList<shell::Hit> hits;
    for (const services::SearchHit& one : found) {
        const QString icon = iconOf(*one.entity);
        if (icon.isEmpty()) continue;
        hits << shell::Hit{words.entities(*one.entity),
                           one.title,
                           one.school,
                           icon,
                           [open = m_ways.open, one] { open(one); },
                           [open = m_ways.openInTable, one] { open(one); }};
    }
    return hits;
}

} // namespace rs::desktop
