// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "services/feedback/feedbackreport.h"

#include <QObject>

#include <functional>

namespace rs::feedback {

//! The questionnaire of the open school and what it brought, read again whenever it changes; all tabs of the page
//! work on one.
class FeedbackBook : public QObject {
    Q_OBJECT
public:
    explicit FeedbackBook(services::Workspace& workspace, QObject* parent = nullptr);

    void setSchool(const base::Id& school);
    [[nodiscard]] const base::Id& school() const { return m_school; }
    [[nodiscard]] const services::FeedbackReport& report() const { return m_report; }
    [[nodiscard]] const QList<domain::Question>& questions() const { return m_report.questionnaire.questions; }
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
    services::Workspace& m_workspace;
    base::Id m_school;
    services::FeedbackReport m_report;
    int m_asked = 0; //!< only the answer to the last question counts
};

} // namespace rs::feedback
