// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "services/feedback/feedbackreport.h"
#include "services/feedback/forms.h"

#include <QObject>
#include <QTimeZone>

#include <functional>

namespace rs::feedback {

//! The questionnaire of the open school and what it brought, read again whenever it changes; all tabs of the page
//! work on one.
class FeedbackBook : public QObject {
    Q_OBJECT
public:
    enum class Reads { Report, FormsToo };
    explicit FeedbackBook(services::Workspace& workspace, QObject* parent = nullptr, Reads reads = Reads::Report);

    void setSchool(const base::Id& school);
    [[nodiscard]] const base::Id& school() const { return m_school; }
    [[nodiscard]] const services::FeedbackReport& report() const { return m_report; }
    [[nodiscard]] const QList<domain::Question>& questions() const { return m_report.questionnaire.questions; }
    //! The latest first; empty unless they are asked for.
    [[nodiscard]] const QList<services::StoredForm>& forms() const { return m_forms; }
    //! Of the school.
    [[nodiscard]] const QTimeZone& zone() const { return m_zone; }
    [[nodiscard]] services::Workspace& workspace() const { return m_workspace; }
    [[nodiscard]] bool isWritable() const { return m_workspace.isWritable() && !m_school.isNull(); }
    //! Of the window: what new questions are written in.
    [[nodiscard]] static base::Language language();

    //! One step of undo; `then` hears whether it was stored.
    void write(const QString& action, const services::Workspace::Work& work,
               const std::function<void(bool)>& then = {});
    void reload();

Q_SIGNALS:
    void loaded();
    void failed(const rs::base::Error& error);

private:
    struct Reading {
        services::FeedbackReport report;
        QList<services::StoredForm> forms;
        QTimeZone zone = QTimeZone::utc();
    };
    [[nodiscard]] static base::Result<Reading> read(storage::Store& store, const base::Id& school, Reads reads);

    services::Workspace& m_workspace;
    Reads m_reads;
    base::Id m_school;
    services::FeedbackReport m_report;
    QList<services::StoredForm> m_forms;
    QTimeZone m_zone = QTimeZone::utc();
    int m_asked = 0; //!< only the answer to the last question counts
};

} // namespace rs::feedback
