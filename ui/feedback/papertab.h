// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feedback/answerfield.h"
#include "services/feedback/forms.h"

#include <QJsonObject>

class QPushButton;
class QScrollArea;

namespace rs::kit {
class InlineMessage;
class Label;
} // namespace rs::kit

namespace rs::feedback {

class FeedbackBook;

//! Paper forms, one after another, by the keyboard alone: a digit answers and jumps on, Enter goes to the next
//! question and from the last one stores the form and begins the next.
class PaperTab : public QWidget {
    Q_OBJECT
public:
    explicit PaperTab(FeedbackBook& book, QWidget* parent = nullptr);

    void retranslate();
    //! To the first question of the form.
    void begin();
    //! Stores the form as a new one, or in place of the one that is corrected.
    void store();
    //! Shows a form that was stored; what was being typed comes back afterwards.
    void correct(const services::StoredForm& form);
    //! Another school: nothing comes back.
    void forget();
    [[nodiscard]] bool isCorrecting() const { return !m_corrected.isNull(); }
    [[nodiscard]] QJsonObject answers() const;
    //! What is typed and not stored, with the form that is corrected; empty: nothing.
    [[nodiscard]] QJsonObject draft() const;
    //! Goes on with what draft() said some time ago.
    void resume(const QJsonObject& draft);
    [[nodiscard]] const QList<AnswerField*>& fields() const { return m_fields; }
    //! Forms typed since the page was opened.
    [[nodiscard]] int typed() const { return m_typed; }
    [[nodiscard]] QPushButton* storeButton() const { return m_store; }
    [[nodiscard]] QPushButton* clearButton() const { return m_clear; }
    [[nodiscard]] kit::InlineMessage* message() const { return m_message; }

Q_SIGNALS:
    //! Something was typed, stored or cleared.
    void changed();
    void stored();
    //! A form was corrected, or left as it was.
    void correctionEnded(bool changed);

private:
    void build();
    void rebuild();
    void addField(const domain::Question& question, QWidget* form);
    void move(int from, int step, int digit = -1);
    void setAnswers(const QJsonObject& answers);
    void storeCorrection(const QJsonObject& form);
    void endCorrection(bool changed);

    FeedbackBook& m_book;
    QScrollArea* m_area;
    kit::Label* m_hint;
    kit::InlineMessage* m_message;
    QPushButton* m_store;
    QPushButton* m_clear;
    QList<domain::Question> m_questions;
    QList<AnswerField*> m_fields;
    base::Id m_corrected; //!< the form that is corrected; null: a new one is typed
    QString m_mark;       //!< what it is called
    QJsonObject m_draft;  //!< what was being typed before
    int m_typed = 0;
};

} // namespace rs::feedback
