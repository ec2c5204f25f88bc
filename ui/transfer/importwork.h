// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "services/import/importer.h"
#include "services/workspace.h"

#include <QObject>
#include <QTimer>

#include <atomic>

namespace rs::transfer {

//! An import as a window drives it: reading, planning and storing run in workers, what comes back is announced.
//! While it is busy the rows must not be touched.
class ImportWork : public QObject {
    Q_OBJECT
public:
    ImportWork(services::Workspace& workspace, const base::Id& school, QObject* parent = nullptr);
    ~ImportWork() override;

    void openFile(const QString& path);
    void openText(const QString& text);
    //! Reads the same list in another way.
    void readAgain(const services::ReadingChoices& choices);
    [[nodiscard]] const services::ReadingChoices& choices() const { return m_choices; }
    [[nodiscard]] const QString& path() const { return m_path; }

    [[nodiscard]] const services::ImportSource* source() const { return m_source.get(); }
    [[nodiscard]] const services::ImportPlan& plan() const { return m_plan; }
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] services::Workspace& workspace() { return m_workspace; }

    void setTarget(int column, const services::ColumnTarget& target);
    void mend(qsizetype row, int column, const QString& text);
    void setOnSimilar(services::OnDuplicate rule) { m_onSimilar = rule; }
    [[nodiscard]] services::OnDuplicate onSimilar() const { return m_onSimilar; }
    //! Rows that go in: new, updating, and similar unless these are skipped.
    [[nodiscard]] qint64 rowsToImport() const;

    void import();
    void cancel() { m_progress.cancel(); }
    void rememberColumns();
    //! Writes the rows that cannot be taken into a file, with the reasons in the window's language.
    void saveRejects(const QString& path, base::Language language);

Q_SIGNALS:
    void busyChanged();
    //! How far the work in hand is, 0 to 1000.
    void progressed(int permille);
    //! Another list, or the same read anew: other columns, other rows.
    void opened();
    //! What happens to the rows is known (again).
    void planned();
    void imported(const rs::services::ImportReport& report);
    void rejectsSaved(const QString& path);
    void failed(const rs::base::Error& error);

private:
    struct Reading {
        std::shared_ptr<services::ImportSource> source;
        services::ImportReport report;
    };
    void read();
    void plan(bool opens);
    void begin();
    void end();
    [[nodiscard]] services::ImportChoices importChoices() const;

    services::Workspace& m_workspace;
    base::Id m_school;
    QString m_path, m_text;
    services::ReadingChoices m_choices;
    services::OnDuplicate m_onSimilar = services::OnDuplicate::Merge;
    std::shared_ptr<services::ImportSource> m_source;
    services::ImportPlan m_plan;
    base::Progress m_progress;
    std::shared_ptr<std::atomic<int>> m_done;
    QTimer m_look;
    bool m_busy = false;
};

} // namespace rs::transfer
