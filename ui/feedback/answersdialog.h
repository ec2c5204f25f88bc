// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feedback/answersimport.h"
#include "kit/dialog.h"

class QListWidget;
class QProgressBar;
class QPushButton;
class QTableWidget;

namespace rs::kit {
class InlineMessage;
class Label;
} // namespace rs::kit

namespace rs::feedback {

//! The file of a form before it goes in: what each column becomes (to be chosen anew), how many forms are new, which
//! rows are wrong and why. All that can be taken goes in together or nothing does.
class AnswersDialog : public kit::Dialog {
    Q_OBJECT
public:
    AnswersDialog(services::Workspace& workspace, const base::Id& school, QWidget* parent = nullptr);

    void openFile(const QString& path) { m_work->open(path); }
    [[nodiscard]] AnswersImport& work() const { return *m_work; }
    [[nodiscard]] QTableWidget* columns() const { return m_columns; }
    [[nodiscard]] QListWidget* problems() const { return m_problems; }
    [[nodiscard]] QPushButton* importButton() const { return m_import; }
    [[nodiscard]] kit::Label* sentence() const { return m_sentence; }
    [[nodiscard]] kit::InlineMessage* message() const { return m_message; }

Q_SIGNALS:
    //! «Импорт: 40 ответов». The dialog has closed.
    void imported(const QString& sentence);

protected:
    void changeEvent(QEvent* event) override;
    void done(int result) override;

private:
    void build();
    void wire();
    void retranslate();
    void showColumns();
    void showPlan();
    void showBusy();
    [[nodiscard]] QWidget* targetBox(int column);
    [[nodiscard]] QString targetWord(const services::FeedbackColumn& column) const;

    AnswersImport* m_work;
    kit::Label *m_name, *m_sentence;
    QTableWidget* m_columns;
    QListWidget* m_problems;
    kit::InlineMessage* m_message;
    QProgressBar* m_progress;
    QPushButton *m_import, *m_cancel;
};

} // namespace rs::feedback
