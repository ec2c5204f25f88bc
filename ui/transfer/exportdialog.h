// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/query.h"
#include "kit/dialog.h"
#include "services/export/exporter.h"
#include "services/workspace.h"

#include <QTimer>

#include <atomic>

class QButtonGroup;
class QComboBox;
class QFormLayout;
class QProgressBar;
class QPushButton;
class QRadioButton;

namespace rs::kit {
class InlineMessage;
class Label;
} // namespace rs::kit

namespace rs::transfer {

//! What a table can give to an export.
struct ExportRequest {
    domain::Query shown = {};                      //!< as filtered and sorted now
    std::vector<storage::RowNumber> selected = {}; //!< in the order shown
    QStringList shownColumns = {};                 //!< names of fields
    QString title = {};                            //!< what the file is called at first
};

//! A table goes out as a file: which rows, which columns, which format, in which language.
class ExportDialog : public kit::Dialog {
    Q_OBJECT
public:
    enum class Rows { All, Shown, Selected };
    enum class Columns { All, Shown };

    ExportDialog(services::Workspace& workspace, ExportRequest request, QWidget* parent = nullptr);
    ~ExportDialog() override;

    [[nodiscard]] QRadioButton* rows(Rows rows) const { return m_rows[int(rows)]; }
    [[nodiscard]] QRadioButton* columns(Columns columns) const { return m_columns[int(columns)]; }
    [[nodiscard]] QComboBox* format() const { return m_format; }
    [[nodiscard]] QComboBox* language() const { return m_language; }
    [[nodiscard]] QComboBox* separator() const { return m_separator; }
    [[nodiscard]] QPushButton* exportButton() const { return m_export; }
    [[nodiscard]] kit::InlineMessage* message() const { return m_message; }

Q_SIGNALS:
    void exported(const QString& path, qint64 rows);

protected:
    void changeEvent(QEvent* event) override;
    void done(int result) override;

private:
    void build();
    void retranslate();
    void chooseFile();
    void exportTo(const QString& path);
    void showBusy(bool busy);
    void showExported(const QString& path, qint64 rows);
    [[nodiscard]] services::ExportChoices choices() const;

    services::Workspace& m_workspace;
    ExportRequest m_request;
    QFormLayout* m_form;
    QRadioButton* m_rows[3] = {};
    QRadioButton* m_columns[2] = {};
    QComboBox *m_format, *m_language, *m_separator;
    kit::InlineMessage* m_message;
    QProgressBar* m_progress;
    QPushButton *m_export, *m_close;
    base::Progress m_work;
    std::shared_ptr<std::atomic<int>> m_done;
    QTimer m_look;
    bool m_busy = false;
};

} // namespace rs::transfer
