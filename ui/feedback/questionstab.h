// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/questionnaires.h"

#include <QWidget>

class QAction;
class QCheckBox;
class QComboBox;
class QLineEdit;
class QListWidget;
class QMenu;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace rs::kit {
class Card;
class EmptyState;
class Label;
} // namespace rs::kit

namespace rs::feedback {

class FeedbackBook;

//! The questionnaire: from a template, from the bank, own questions, in any order. What is typed is stored when its
//! field is left.
class QuestionsTab : public QWidget {
    Q_OBJECT
public:
    explicit QuestionsTab(FeedbackBook& book, QWidget* parent = nullptr);

    void retranslate();
    //! Stores what is being typed.
    void flush();
    [[nodiscard]] QListWidget* list() const { return m_list; }
    [[nodiscard]] QLineEdit* text() const { return m_text; }
    [[nodiscard]] QComboBox* kind() const { return m_kind; }
    [[nodiscard]] QPlainTextEdit* options() const { return m_options; }
    [[nodiscard]] QMenu* templates() const { return m_templates; }
    [[nodiscard]] QMenu* bank() const { return m_bank; }
    [[nodiscard]] QPushButton* ownButton() const { return m_own; }
    [[nodiscard]] QPushButton* upButton() const { return m_up; }
    [[nodiscard]] QPushButton* removeButton() const { return m_remove; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    [[nodiscard]] QWidget* buildBar();
    [[nodiscard]] QWidget* buildEditor();
    void fillMenus();
    void showQuestions();
    void showCurrent();
    void store();
    void addOwn();
    void addTemplate(const QString& code);
    void move(int step);
    void storeOrder();
    void remove();
    [[nodiscard]] const domain::Question* current() const;

    FeedbackBook& m_book;
    QStackedWidget* m_stack;
    kit::EmptyState* m_empty;
    QAction *m_useSchool, *m_useOwn;
    QListWidget* m_list;
    QMenu *m_templates, *m_bank;
    QPushButton *m_fromTemplate = nullptr, *m_fromBank = nullptr, *m_own = nullptr, *m_up = nullptr, *m_down = nullptr,
                *m_remove = nullptr;
    kit::Card* m_editor;
    kit::Label *m_textWord = nullptr, *m_kindWord = nullptr, *m_optionsWord = nullptr, *m_code;
    QLineEdit* m_text;
    QComboBox* m_kind;
    QPlainTextEdit* m_options;
    QCheckBox* m_required;
    base::Id m_wanted; //!< becomes current when it is read
    bool m_wantsLast = false;
};

} // namespace rs::feedback
