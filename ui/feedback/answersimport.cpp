// SPDX-License-Identifier: GPL-3.0-or-later
#include "feedback/answersimport.h"

#include "models/celltext.h"
#include "services/deliver.h"

namespace rs::feedback {

using base::Result;
using services::FeedbackColumns;
using services::FeedbackImporter;
using services::FeedbackImportReport;
using services::ImportSource;
using storage::Store;

AnswersImport::AnswersImport(services::Workspace& workspace, const base::Id& school, QObject* parent)
    : QObject(parent),
      m_workspace(workspace),
      m_school(school) {}

AnswersImport::~AnswersImport() { m_progress.cancel(); }

services::FeedbackChoices AnswersImport::choices() const {
    return {m_school, m_workspace.author(), models::windowLanguage()};
}

void AnswersImport::setBusy(bool busy) {
    m_busy = busy;
    Q_EMIT busyChanged();
}

void AnswersImport::open(const QString& path) {
    m_path = path;
    m_progress = base::Progress();
    setBusy(true);
    const auto work = [path, choices = choices(), progress = m_progress](Store& store) -> Result<Reading> {
        Reading reading;
        RS_ASSIGN(reading.source, ImportSource::readFile(path, {}, progress));
        RS_ASSIGN(const services::Questionnaire form, services::loadQuestionnaire(store, choices.event));
        reading.columns = FeedbackColumns::match(*reading.source, form);
        RS_ASSIGN(reading.report, FeedbackImporter(*reading.source, reading.columns, choices).plan(store, progress));
        return reading;
    };
    services::deliver(m_workspace.read<Reading>(work), this, [this, asked = ++m_asked](const Result<Reading>& reading) {
        if (asked != m_asked) return;
        if (reading) {
            m_source = reading->source;
            m_columns = reading->columns;
            m_report = reading->report;
        }
        setBusy(false);
        if (!reading) {
            Q_EMIT failed(reading.error());
            return;
        }
        Q_EMIT opened();
        Q_EMIT planned();
    });
}

void AnswersImport::setKind(int column, domain::QuestionKind kind) {
    m_columns.setQuestionKind(column, kind);
    plan();
}

void AnswersImport::skip(int column) {
    m_columns.skip(column);
    plan();
}

void AnswersImport::plan() {
    if (!m_source) return;
    setBusy(true);
    const auto work = [source = m_source, columns = m_columns, choices = choices(), progress = m_progress](
                          Store& store) { return FeedbackImporter(*source, columns, choices).plan(store, progress); };
    services::deliver(m_workspace.read<FeedbackImportReport>(work), this,
                      [this, asked = ++m_asked](const Result<FeedbackImportReport>& report) {
                          if (asked != m_asked) return;
                          m_report = report ? *report : FeedbackImportReport();
                          setBusy(false);
                          if (!report) Q_EMIT failed(report.error());
                          Q_EMIT planned();
                      });
}

void AnswersImport::store() {
    if (m_busy || !m_source) return;
    setBusy(true);
    const auto work = [source = m_source, columns = m_columns, choices = choices(), progress = m_progress](
                          Store& store) { return FeedbackImporter(*source, columns, choices).import(store, progress); };
    services::deliver(m_workspace.run<FeedbackImportReport>(work), this,
                      [this](const Result<FeedbackImportReport>& report) {
                          setBusy(false);
                          if (!report) {
                              Q_EMIT failed(report.error());
                              return;
                          }
                          m_workspace.announce(report->changes);
                          Q_EMIT stored(*report);
                      });
}

} // namespace rs::feedback
