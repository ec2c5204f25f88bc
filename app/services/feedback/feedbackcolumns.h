// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answers.h"
#include "services/feedback/questionnairestore.h"
#include "services/import/importsource.h"

namespace rs::services {

//! What a column of a form's answers becomes.
struct FeedbackColumn {
    enum class Kind {
        Question,
        Time,   //!< when the form was sent
        Person, //!< who sent it: `field` of participant, or full_name
        RowId,  //!< the form service's own number: tells forms apart, is not kept
        Skip,
    };
    Kind kind = Kind::Question;
    QString title = {};
    QString field = {};             //!< of Person
    domain::Question question = {}; //!< of Question; a null id: the school does not ask it yet
    QString separator = {};         //!< what the lists of this column are joined with
};

//! Finds for each column the question it answers: by code and text of the school's questions, by what people call the
//! questions of the bank, else by what stands in it.
class FeedbackColumns {
public:
    [[nodiscard]] static FeedbackColumns match(const ImportSource& source, const Questionnaire& form);

    [[nodiscard]] int size() const { return int(m_columns.size()); }
    [[nodiscard]] const FeedbackColumn& at(int column) const { return m_columns.at(column); }
    [[nodiscard]] int questions() const;
    [[nodiscard]] int newQuestions() const;
    //! A form service may put further rows of headings above the answers.
    [[nodiscard]] qsizetype firstRow() const { return m_firstRow; }
    [[nodiscard]] domain::DateOrder dateOrder() const { return m_dateOrder; }

    //! What somebody chose in the preview. A question that the school asks already keeps its kind.
    void setQuestionKind(int column, domain::QuestionKind kind);
    void skip(int column) { m_columns[column].kind = FeedbackColumn::Kind::Skip; }

private:
    class Matcher;
    QList<FeedbackColumn> m_columns;
    QList<QStringList> m_options; //!< by column: what its cells offer to choose from
    qsizetype m_firstRow = 0;
    domain::DateOrder m_dateOrder = domain::DateOrder::DayFirst;
};

} // namespace rs::services
