// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/celltext.h"
#include "services/conflictcards.h"

#include <QWidget>

class QPlainTextEdit;
class QPushButton;

namespace rs::kit {
class Label;
class InlineMessage;
} // namespace rs::kit

namespace rs::review {

class ConflictTable;
class CompareView;

//! What two people have made of one record: choose per field, decide. Up and Down go through the fields, 1, 2 and 3
//! (both texts) choose, Enter applies once everything is chosen.
class ConflictPane : public QWidget {
    Q_OBJECT
public:
    explicit ConflictPane(services::Workspace& workspace, QWidget* parent = nullptr);

    void showCard(const services::ConflictCard& card);
    void clear();
    [[nodiscard]] ConflictTable& model() const { return *m_model; }
    [[nodiscard]] CompareView* table() const { return m_table; }
    [[nodiscard]] QPlainTextEdit* resultField() const { return m_result; }
    [[nodiscard]] QPushButton* applyButton() const { return m_apply; }
    void setBusy(bool busy);
    void showProblem(const QString& sentence);
    void retranslate();

Q_SIGNALS:
    void applyRequested();
    void laterRequested();
    void openRequested();

private:
    void build();
    [[nodiscard]] QWidget* makeTop();
    [[nodiscard]] QWidget* makeResult();
    [[nodiscard]] QWidget* makeButtons();
    void refresh();
    void showResult();
    [[nodiscard]] QString placeWords() const;
    [[nodiscard]] QString hint(int row, int open) const;
    bool choose(int key);
    void apply();
    void fitColumns();

    services::Workspace& m_workspace;
    models::CellText m_text;
    ConflictTable* m_model;
    bool m_busy = false;
    kit::Label* m_title;
    kit::Label* m_place;
    kit::Label* m_who;
    kit::Label* m_hint;
    kit::InlineMessage* m_problem;
    CompareView* m_table;
    QWidget* m_resultRow = nullptr;
    kit::Label* m_resultWord = nullptr;
    QPlainTextEdit* m_result = nullptr;
    QPushButton *m_open = nullptr, *m_allServer = nullptr, *m_allIncoming = nullptr, *m_both = nullptr;
    QPushButton *m_apply = nullptr, *m_later = nullptr;
};

} // namespace rs::review
