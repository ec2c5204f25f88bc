// SPDX-License-Identifier: GPL-3.0-or-later
#include "feedback/feedbackbook.h"

#include "domain/duedate.h"
#include "domain/registry.h"
#include "models/celltext.h"
#include "services/deliver.h"

namespace rs::feedback {

using base::Result;

FeedbackBook::FeedbackBook(services::Workspace& workspace, QObject* parent, Reads reads)
    : QObject(parent),
      m_workspace(workspace),
      m_reads(reads) {
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
        ++m_asked; // what is on its way belongs to the school before
        m_report = {};
        m_forms.clear();
        Q_EMIT loaded();
        return;
    }
    const auto work = [school = m_school, reads = m_reads](storage::Store& store) {
        return read(store, school, reads);
    };
    services::deliver(m_workspace.read<Reading>(work), this, [this, asked = ++m_asked](const Result<Reading>& reading) {
        if (asked != m_asked) return;
        if (!reading) {
            Q_EMIT failed(reading.error());
            return;
        }
        m_report = reading->report;
        m_forms = reading->forms;
        m_zone = reading->zone;
        Q_EMIT loaded();
    });
}

Result<FeedbackBook::Reading> FeedbackBook::read(storage::Store& store, const base::Id& school, Reads reads) {
    Reading reading;
    RS_ASSIGN(reading.report, services::loadFeedback(store, school));
    if (reads == Reads::Report) return reading;
    RS_ASSIGN(reading.forms, services::loadForms(store, school));
    RS_ASSIGN(const domain::Record event, store.get(domain::entity(u"event"), school));
    reading.zone = domain::zoneNamed(event.text(u"zone"));
    return reading;
}

void FeedbackBook::write(const QString& action, const services::Workspace::Work& work,
                         const std::function<void(bool)>& then) {
    services::deliver(m_workspace.write(action, work), this, [this, then](const Result<services::Changes>& changes) {
        if (!changes) Q_EMIT failed(changes.error());
        if (then) then(changes.has_value());
    });
}

} // namespace rs::feedback
