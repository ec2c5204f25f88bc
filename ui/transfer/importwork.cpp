// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/importwork.h"

#include "services/deliver.h"
#include "services/import/rejects.h"

namespace rs::transfer {

using base::Result;
using services::ImportReport;
using services::ImportSource;
using storage::Store;

namespace {
constexpr int lookEvery = 50; // milliseconds
constexpr int whole = 1000;
} // namespace

ImportWork::ImportWork(services::Workspace& workspace, const base::Id& school, QObject* parent)
    : QObject(parent),
      m_workspace(workspace),
      m_school(school),
      m_done(std::make_shared<std::atomic<int>>(0)) {
    m_look.setInterval(lookEvery);
    connect(&m_look, &QTimer::timeout, this, [this] { Q_EMIT progressed(m_done->load()); });
}

ImportWork::~ImportWork() { m_progress.cancel(); }

void ImportWork::openFile(const QString& path) {
    m_path = path;
    m_text.clear();
    m_choices = {};
    read();
}

void ImportWork::openText(const QString& text) {
    m_path.clear();
    m_text = text;
    m_choices = {};
    read();
}

void ImportWork::readAgain(const services::ReadingChoices& choices) {
    m_choices = choices;
    read();
}

void ImportWork::begin() {
    m_busy = true;
    m_done->store(0);
    // The worker only leaves a number behind: this object may be gone before it ends.
    m_progress = base::Progress([left = m_done](qint64 done, qint64 total) {
        if (total > 0) left->store(int(done * whole / total));
    });
    m_look.start();
    Q_EMIT busyChanged();
}

void ImportWork::end() {
    m_busy = false;
    m_look.stop();
    Q_EMIT busyChanged();
}

services::ImportChoices ImportWork::importChoices() const {
    services::ImportChoices choices;
    choices.event = m_school;
    choices.author = m_workspace.author();
    choices.onSimilar = m_onSimilar;
    return choices;
}

void ImportWork::read() {
    using Source = std::shared_ptr<ImportSource>;
    begin();
    auto work = [path = m_path, text = m_text, choices = m_choices,
                 progress = m_progress](Store& store) -> Result<Source> {
        RS_ASSIGN(Source source, path.isEmpty() ? ImportSource::readText(text, choices, progress)
                                                : ImportSource::readFile(path, choices, progress));
        RS_ASSIGN(services::RegionCatalog regions, services::loadRegions(store));
        source->setRegions(std::move(regions));
        RS_ASSIGN(const QString remembered, store.setting(source->mapping().signature()));
        if (!remembered.isEmpty()) source->mapping().applyJson(remembered);
        return source;
    };
    services::deliver(m_workspace.read<Source>(work), this, [this](const Result<Source>& source) {
        end();
        if (!source) {
            Q_EMIT failed(source.error());
            return;
        }
        m_source = *source;
        m_plan = {};
        plan(true);
    });
}

void ImportWork::plan(bool opens) {
    if (!m_source->mapping().hasName()) {
        // Nobody can say who is who: the preview shows the rows, the columns must be told first.
        m_plan = {};
        Q_EMIT opens ? opened() : planned();
        if (opens) Q_EMIT planned();
        return;
    }
    begin();
    auto work = [source = m_source, choices = importChoices(), progress = m_progress](Store& store) {
        return services::Importer(*source, choices).plan(store, progress);
    };
    services::deliver(m_workspace.read<ImportReport>(work), this, [this, opens](const Result<ImportReport>& report) {
        end();
        if (!report) {
            Q_EMIT failed(report.error());
            return;
        }
        m_plan = report->plan;
        if (opens) Q_EMIT opened();
        Q_EMIT planned();
    });
}

void ImportWork::setTarget(int column, const services::ColumnTarget& target) {
    if (m_busy || !m_source) return;
    m_source->mapping().setTarget(column, target);
    plan(false);
}

void ImportWork::mend(qsizetype row, int column, const QString& text) {
    if (m_busy || !m_source) return;
    m_source->rows().setCell(row, column, text);
    plan(false);
}

qint64 ImportWork::rowsToImport() const {
    using Outcome = services::RowDecision::Outcome;
    const bool skips = m_onSimilar == services::OnDuplicate::Skip;
    return m_plan.count(Outcome::New) + m_plan.count(Outcome::Update) + (skips ? 0 : m_plan.count(Outcome::Similar));
}

void ImportWork::import() {
    if (m_busy || !m_source) return;
    begin();
    auto work = [source = m_source, choices = importChoices(), progress = m_progress,
                 workspace = &m_workspace](Store& store) -> Result<ImportReport> {
        RS_ASSIGN(ImportReport report, services::Importer(*source, choices).import(store, progress));
        workspace->announce(report.changes);
        return report;
    };
    services::deliver(m_workspace.run<ImportReport>(work), this, [this](const Result<ImportReport>& report) {
        end();
        if (report)
            Q_EMIT imported(*report);
        else
            Q_EMIT failed(report.error());
    });
}

void ImportWork::saveRejects(const QString& path, base::Language language) {
    if (m_busy || !m_source) return;
    begin();
    auto work = [path, source = m_source, plan = m_plan, progress = m_progress,
                 words = &services::Words::of(language)](Store&) -> Result<bool> {
        RS_TRY(services::saveRejects(path, {*source, plan, *words}, progress));
        return true;
    };
    services::deliver(m_workspace.read<bool>(work), this, [this, path](const Result<bool>& saved) {
        end();
        if (saved)
            Q_EMIT rejectsSaved(path);
        else
            Q_EMIT failed(saved.error());
    });
}

void ImportWork::rememberColumns() {
    if (!m_source) return;
    auto work = [name = m_source->mapping().signature(),
                 value = m_source->mapping().toJson()](Store& store) -> Result<bool> {
        RS_TRY(store.setSetting(name, value));
        return true;
    };
    // Nothing hangs on the answer: the next such list is recognized anew if this is lost.
    [[maybe_unused]] const auto future = m_workspace.run<bool>(work);
}

} // namespace rs::transfer
