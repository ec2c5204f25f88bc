// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace rs::impact {

//! Walks through the members of the JSON object of a form's answers where they lie: making a document of each of a
//! million forms would take longer than all else. Stops where it is not the text of an object.
class AnswerScan {
public:
    explicit AnswerScan(QByteArrayView json);

    //! True while there is a member to look at.
    [[nodiscard]] bool next();
    [[nodiscard]] QByteArrayView code() const { return m_code; }
    //! 1 to 5, given as a number or as words that begin with it; 0 for anything else.
    [[nodiscard]] int score() const;
    //! The text of a text; empty for anything else.
    [[nodiscard]] QString text() const;

private:
    void skipBlanks();
    [[nodiscard]] bool take(char wanted);
    [[nodiscard]] bool takeText(QByteArrayView& inside);
    [[nodiscard]] bool takeValue();
    [[nodiscard]] bool skipNested();

    const char* m_at;
    const char* m_end;
    QByteArrayView m_code, m_value;
    bool m_isText = false;
    bool m_isFirst = true;
};

} // namespace rs::impact
