// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/dialog.h"
#include "transfer/importwork.h"

class QButtonGroup;
class QCheckBox;
class QProgressBar;
class QPushButton;
class QRadioButton;
class QTableView;

namespace rs::kit {
class InlineMessage;
class Label;
} // namespace rs::kit

namespace rs::transfer {

class ImportCards;
class ImportModel;
class MappingHeader;
class ReadingDialog;

//! A list somebody sent, before it goes into a school: what was recognized, what happens to each row, what is wrong
//! with it and can be mended here. All rows that can be taken go in together or none does.
class ImportDialog : public kit::Dialog {
    Q_OBJECT
public:
    ImportDialog(services::Workspace& workspace, const base::Id& school, QWidget* parent = nullptr);
    ~ImportDialog() override;

    void openFile(const QString& path) { m_work->openFile(path); }
    //! From the clipboard.
    void openText(const QString& text) { m_work->openText(text); }
    //! Asks for a file; the dialog closes if there is none and none was open.
    void chooseFile();

    [[nodiscard]] ImportWork& work() const { return *m_work; }
    [[nodiscard]] ImportModel& model() const { return *m_model; }
    [[nodiscard]] ImportCards& cards() const { return *m_cards; }
    [[nodiscard]] QTableView& table() const { return *m_table; }
    [[nodiscard]] MappingHeader& header() const { return *m_header; }
    [[nodiscard]] QPushButton* importButton() const { return m_import; }
    [[nodiscard]] QPushButton* rejectsButton() const { return m_rejects; }
    [[nodiscard]] kit::InlineMessage* message() const { return m_message; }
    [[nodiscard]] kit::Label* sentence() const { return m_sentence; }
    [[nodiscard]] QCheckBox* remember() const { return m_remember; }
    [[nodiscard]] QRadioButton* similar(services::OnDuplicate rule) const { return m_similar[int(rule)]; }

Q_SIGNALS:
    //! «Импорт: 206 строк»: what an undo bar says. The dialog has closed.
    void imported(const QString& sentence, const rs::base::Id& school);

protected:
    void changeEvent(QEvent* event) override;
    void done(int result) override;

private:
    void build();
    [[nodiscard]] QWidget* buildTop();
    [[nodiscard]] QWidget* buildRules();
    [[nodiscard]] QWidget* buildButtons();
    void wire();
    void retranslate();
    void showOpened();
    void showPlan();
    void showBusy();
    void showProblem();
    void showError(const base::Error& error);
    void goToProblem(int step);
    void saveRejects();
    void restoreSize();
    [[nodiscard]] QString recognized() const;

    base::Id m_school;
    ImportWork* m_work;
    ImportModel* m_model;
    kit::Label *m_name, *m_sentence, *m_rule, *m_promise;
    QPushButton *m_reading, *m_other, *m_rejects, *m_import, *m_cancel;
    ImportCards* m_cards;
    QTableView* m_table;
    MappingHeader* m_header;
    kit::InlineMessage* m_message;
    QRadioButton* m_similar[3] = {};
    QCheckBox* m_remember;
    QProgressBar* m_progress;
    ReadingDialog* m_readingDialog = nullptr;
};

} // namespace rs::transfer
