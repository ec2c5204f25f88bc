// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answers.h"

#include <QWidget>

class QLineEdit;

namespace rs::feedback {

//! Where one answer of a paper form is typed.
class AnswerField : public QWidget {
    Q_OBJECT
public:
    AnswerField(const domain::Question& question, QWidget* parent);

    [[nodiscard]] const domain::Question& question() const { return m_question; }
    //! Undefined while nothing is answered.
    [[nodiscard]] virtual QJsonValue answer() const = 0;
    virtual void setAnswer(const QJsonValue& answer) = 0;
    //! A digit that was typed too much for the field before.
    virtual void typeDigit(int digit) { Q_UNUSED(digit) }

    //! By the kind of the question.
    [[nodiscard]] static AnswerField* make(const domain::Question& question, QWidget* parent);

Q_SIGNALS:
    void changed();
    //! Answered: to the next question, with a digit that belongs to it (-1: none).
    void goOn(int digit);
    void goBack();

private:
    domain::Question m_question;
};

//! Numbers and options as boxes: a digit chooses and, where one answer is all, jumps on. 10 is 1 and 0. Arrows and
//! blank reach all of them, Backspace empties.
class KeyField : public AnswerField {
    Q_OBJECT
public:
    KeyField(const domain::Question& question, QWidget* parent);

    [[nodiscard]] QJsonValue answer() const override;
    void setAnswer(const QJsonValue& answer) override;
    void typeDigit(int digit) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {sizeHint().width() / 2, sizeHint().height()}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] QList<QRect> boxes(int width) const;
    [[nodiscard]] bool isSeveral() const { return domain::isList(question().kind); }
    void choose(int index);
    void describe();

    QStringList m_labels;
    int m_first = 1; //!< what the first box counts as
    QList<int> m_chosen;
    int m_current = 0;
    bool m_waits = false; //!< for the 0 of 10
};

//! Words; a list is separated by semicolons.
class WordsField : public AnswerField {
    Q_OBJECT
public:
    WordsField(const domain::Question& question, QWidget* parent);

    [[nodiscard]] QJsonValue answer() const override;
    void setAnswer(const QJsonValue& answer) override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QLineEdit* m_line;
};

} // namespace rs::feedback
