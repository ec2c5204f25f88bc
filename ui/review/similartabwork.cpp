// SPDX-License-Identifier: GPL-3.0-or-later
// Searching and deciding.
#include "review/compareview.h"
#include "review/similartab.h"

#include "review/comparemodel.h"
#include "review/comparepane.h"
#include "review/pairsmodel.h"
#include "services/deliver.h"
#include "services/merge.h"
#include "services/reviewdecisions.h"
#include "services/similarpeople.h"

#include <QListView>
#include <QTableView>

namespace rs::review {

using base::Result;
using services::Changes;
using services::DuplicateCandidate;

void SimilarTab::refresh() {
    if (isOfSchool() && m_school.isNull()) return showState();
    if (m_stale && !m_searching) search();
}

void SimilarTab::setSchool(const base::Id& school) {
    if (school == m_school) return;
    cancel();
    ++m_job; // what is still looked for is of another school
    m_searching = false;
    m_school = school;
    m_pairs->setPairs({});
    m_pane->clear();
    sayWhatIsMissing();
    showState();
    lookAgain();
}

void SimilarTab::search() {
    m_progress = base::Progress();
    m_searching = true;
    m_stale = false;
    const quint64 job = ++m_job;
    showState();
    const auto found = m_workspace.read<QList<DuplicateCandidate>>(
        [&entity = m_entity, school = m_school, progress = m_progress](storage::Store& store) {
            return services::findDuplicates(store, entity, school, progress);
        });
    services::deliver(found, this, [this, job](const Result<QList<DuplicateCandidate>>& pairs) {
        if (job == m_job) land(pairs);
    });
}

void SimilarTab::cancel() { m_progress.cancel(); }

void SimilarTab::land(const Result<QList<DuplicateCandidate>>& found) {
    m_searching = false;
    if (found) {
        const int row = m_list->currentIndex().row();
        const base::Id before = row >= 0 ? m_pairs->pair(row).id : base::Id();
        m_pairs->setPairs(*found);
        int now = 0;
        for (int i = 0; i < count(); ++i) {
            if (m_pairs->pair(i).id == before) now = i;
        }
        if (count() > 0) m_list->setCurrentIndex(m_pairs->index(now));
    } else {
        m_stale = true;
        if (found.error().code != base::ErrorCode::Cancelled)
            m_pane->showProblem(services::Words::of(models::windowLanguage()).sentence(found.error()));
    }
    showState();
    Q_EMIT searched();
    // People have changed while we searched.
    if (found && m_stale && isVisible()) search();
}

void SimilarTab::onChanged(const Changes& changes) {
    const bool concerns =
        changes.touched.contains(&m_entity) || changes.touched.contains(&domain::entity(u"duplicate_candidate"));
    if (m_own || !concerns) return;
    m_pairs->refresh();
    lookAgain();
}

void SimilarTab::lookAgain() {
    m_stale = true;
    if (isVisible()) refresh();
}

void SimilarTab::showPair(const base::Id& first, const base::Id& second) {
    const auto a = m_workspace.reader().find(m_entity, first), b = m_workspace.reader().find(m_entity, second);
    if (!a || !b || !*a || !*b) return;
    const domain::DuplicateReasons reasons = domain::reasonsBetween(domain::PersonPrint::of(services::keysOf(**a)),
                                                                    domain::PersonPrint::of(services::keysOf(**b)));
    const int row = m_pairs->addPair({services::duplicatePair(first, second), first, second, reasons});
    m_list->setCurrentIndex(m_pairs->index(row));
    showState();
    m_pane->table()->setFocus();
}

void SimilarTab::merge() {
    const int row = m_list->currentIndex().row();
    if (row < 0 || m_own) return;
    const DuplicateCandidate pair = m_pairs->pair(row);
    const CompareModel& cards = m_pane->model();
    const services::MergeChoice choice{&m_entity, pair.a, pair.b,
                                       services::mergedValues(cards.first(), cards.second(), cards.fields())};
    const QString title = services::mergedCard(cards.first(), cards.second(), cards.fields()).title();
    m_own = true;
    m_pane->setBusy(true);
    const auto merged = m_workspace.run<Changes>([this, choice](storage::Store& store) -> Result<Changes> {
        RS_ASSIGN(const Changes changes, services::mergeRecords(store, choice, m_workspace.author()));
        m_workspace.announce(changes);
        return changes;
    });
    services::deliver(merged, this, [this, row, title, gone = pair.b](const Result<Changes>& changes) {
        m_own = false;
        m_pane->setBusy(false);
        if (!changes) {
            m_pane->showProblem(services::Words::of(models::windowLanguage()).sentence(changes.error()));
            return;
        }
        m_pairs->removeCard(gone);
        m_pairs->refresh();
        finish(row);
        Q_EMIT decided(
            (isOfSchool() ? tr("Two registrations became one: %1") : tr("Two cards became one: %1")).arg(title), true);
    });
}

void SimilarTab::markDifferent() {
    const int row = m_list->currentIndex().row();
    if (row < 0 || m_own) return;
    const DuplicateCandidate pair = m_pairs->pair(row);
    m_own = true;
    m_pane->setBusy(true);
    const auto stored = m_workspace.run<void>([pair, author = m_workspace.author()](storage::Store& store) {
        return services::decideDifferent(store, pair, author);
    });
    services::deliver(stored, this, [this, pair](const Result<>& done) {
        m_own = false;
        m_pane->setBusy(false);
        const int at = m_pairs->rowOf(pair.a, pair.b);
        if (!done) {
            m_pane->showProblem(services::Words::of(models::windowLanguage()).sentence(done.error()));
            return;
        }
        if (at >= 0) m_pairs->removePair(at);
        finish(at);
        Q_EMIT decided(tr("Marked as different people. Resolved has the way back."), false);
    });
}

void SimilarTab::finish(int row) {
    if (count() > 0) m_list->setCurrentIndex(m_pairs->index(std::clamp(row, 0, count() - 1)));
    showCurrent();
    showState();
    // The button that was pressed may be disabled now: the keyboard goes on in the table.
    if (count() > 0) m_pane->table()->setFocus();
}

} // namespace rs::review
