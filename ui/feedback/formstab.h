// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feedback/formsmodel.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;
class QTableView;

namespace rs::kit {
class EmptyState;
class Label;
} // namespace rs::kit

namespace rs::feedback {

class FeedbackBook;

//! Single forms: looked at, corrected (Enter, F2, double click), deleted (Ctrl+Del).
class FormsTab : public QWidget {
    Q_OBJECT
public:
    explicit FormsTab(FeedbackBook& book, QWidget* parent = nullptr);

    void retranslate();
    //! Opens the current form for correction.
    void correctCurrent();
    void removeChosen();
    [[nodiscard]] bool hasChosen() const { return !chosen().isEmpty(); }
    [[nodiscard]] FormsModel& model() const { return *m_model; }
    [[nodiscard]] QTableView* table() const { return m_table; }
    [[nodiscard]] QPushButton* correctButton() const { return m_correct; }
    [[nodiscard]] QPushButton* removeButton() const { return m_remove; }
    [[nodiscard]] kit::EmptyState* emptyState() const { return m_empty; }

Q_SIGNALS:
    void correctWanted(const rs::services::StoredForm& form);
    void removed(int forms);
    void chosenChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void showForms();
    void refreshButtons();
    void openForm(const QModelIndex& index);
    [[nodiscard]] QList<int> chosen() const;

    FeedbackBook& m_book;
    FormsModel* m_model;
    QStackedWidget* m_stack;
    kit::EmptyState* m_empty;
    QTableView* m_table;
    kit::Label* m_hint;
    QPushButton *m_correct, *m_remove;
};

} // namespace rs::feedback
