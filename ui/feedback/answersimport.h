// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/feedback/feedbackimporter.h"
#include "services/workspace.h"

#include <QObject>

namespace rs::feedback {

//! The file of a form on its way into a school: reading, planning and storing run in workers.
class AnswersImport : public QObject {
    Q_OBJECT
public:
    AnswersImport(services::Workspace& workspace, const base::Id& school, QObject* parent = nullptr);
    ~AnswersImport() override;

    void open(const QString& path);
    void setKind(int column, domain::QuestionKind kind);
    void skip(int column);
    void store();
    void cancel() { m_progress.cancel(); }

    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] const services::ImportSource* source() const { return m_source.get(); }
    [[nodiscard]] const services::FeedbackColumns& columns() const { return m_columns; }
    [[nodiscard]] const services::FeedbackImportReport& report() const { return m_report; }
    [[nodiscard]] bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void busyChanged();
    //! Another file: other columns.
    void opened();
    //! What happens to the rows is known (again).
    void planned();
    void stored(const rs::services::FeedbackImportReport& report);
    void failed(const rs::base::Error& error);

private:
    struct Reading {
        std::shared_ptr<services::ImportSource> source;
        services::FeedbackColumns columns;
        services::FeedbackImportReport report;
    };
    void plan();
    void setBusy(bool busy);
    [[nodiscard]] services::FeedbackChoices choices() const;

    services::Workspace& m_workspace;
    base::Id m_school;
    QString m_path;
    std::shared_ptr<services::ImportSource> m_source;
    services::FeedbackColumns m_columns;
    services::FeedbackImportReport m_report;
    base::Progress m_progress;
    int m_asked = 0;
    bool m_busy = false;
};

} // namespace rs::feedback
