// SPDX-License-Identifier: GPL-3.0-or-later
#include "feedback/feedbackbook.h"

#include "domain/registry.h"
#include "models/celltext.h"
#include "services/deliver.h"

namespace rs::feedback {

using base::Result;
using services::FeedbackReport;

FeedbackBook::FeedbackBook(services::Workspace& workspace, QObject* parent) : QObject(parent), m_workspace(workspace) {
    connect(&workspace, &services::Workspace::changed, this, [this](const services::Changes& changes) {
        for (const char16_t* table : {u"questionnaire", u"question", u"response", u"task", u"participant"}) {
            if (changes.touched.contains(&domain::entity(QStringView(table)))) return reload();
        }
    });
}

base::Language FeedbackBook::language() { return models::windowLanguage(); }

void FeedbackBook::setSchool(const base::Id& school) {
    if (m_school == school) return;
    m_school = school;
    reload();
}

void FeedbackBook::reload() {
    if (m_school.isNull()) {
        m_report = {};
        Q_EMIT loaded();
        return;
    }
    const auto work = [school = m_school](storage::Store& store) { return services::loadFeedback(store, school); };
    services::deliver(m_workspace.read<FeedbackReport>(work), this,
                      [this, asked = ++m_asked](const Result<FeedbackReport>& report) {
                          if (asked != m_asked) return;
                          if (!report) {
                              Q_EMIT failed(report.error());
                              return;
                          }
                          m_report = *report;
                          Q_EMIT loaded();
                      });
}

void FeedbackBook::write(const QString& action, const services::Workspace::Work& work,
                         const std::function<void(bool)>& then) {
    services::deliver(m_workspace.write(action, work), this, [this, then](const Result<services::Changes>& changes) {
        if (!changes) Q_EMIT failed(changes.error());
        if (then) then(changes.has_value());
    });
}

} // namespace rs::feedback
