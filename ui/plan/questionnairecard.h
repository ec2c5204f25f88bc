// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/card.h"
#include "services/feedback/asking.h"
#include "services/programmecopy.h"

class QBoxLayout;
class QComboBox;
class QPushButton;

namespace rs::feedback {
class FeedbackBook;
}
namespace rs::kit {
class Label;
}

namespace rs::plan {

//! Which questionnaire a school has (a template, that of another school, own questions), when it goes out and until
//! when answers are welcome.
class QuestionnaireCard : public kit::Card {
    Q_OBJECT
public:
    explicit QuestionnaireCard(feedback::FeedbackBook& book, QWidget* parent = nullptr);

    void setSchool(const base::Id& school);
    void retranslate();
    //! Days and schools are read again.
    void load();
    //! To what takes a questionnaire, or leads to its questions.
    void focusQuestions();

    //! Templates, then schools; out of sight once there are questions.
    [[nodiscard]] QComboBox& sources() const { return *m_sources; }
    [[nodiscard]] QPushButton& takeButton() const { return *m_take; }
    [[nodiscard]] QPushButton& pageButton() const { return *m_page; }
    [[nodiscard]] QPushButton& daysButton() const { return *m_addDays; }
    [[nodiscard]] QString questionWords() const;
    [[nodiscard]] QString dayWords() const;

Q_SIGNALS:
    void pageWanted();
    void failed(const rs::base::Error& error);

private:
    struct Found {
        services::Asking asking;
        QList<services::SourceSchool> schools;
    };
    void build();
    void take();
    void showQuestions();
    void showDays();
    void fillSources();
    void nameTake();

    feedback::FeedbackBook& m_book;
    Found m_found;
    quint64 m_job = 0;
    kit::Label* m_questions;
    QComboBox* m_sources;
    QPushButton *m_take, *m_page;
    kit::Label* m_days;
    QPushButton* m_addDays;
};

} // namespace rs::plan
