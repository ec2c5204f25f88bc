// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/theme/tokens.h"

#include <QAbstractButton>

namespace rs::kit {

//! A number people can open: icon, number, word, a line below. Checkable, so a row of them can act as tabs
//! (put them into a QButtonGroup).
class NumberCard : public QAbstractButton {
    Q_OBJECT
public:
    explicit NumberCard(const QString& icon, theme::Token tone = theme::Token::Accent, QWidget* parent = nullptr);

    //! word: «новых»; hint: the sentence below it.
    void setTexts(const QString& word, const QString& hint);
    void setNumber(qint64 number);
    [[nodiscard]] qint64 number() const { return m_number; }
    //! Red frame: something here needs attention.
    void setProblem(bool problem);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void refresh();

    QString m_icon;
    theme::Token m_tone;
    QString m_word;
    QString m_hint;
    qint64 m_number = 0;
    bool m_problem = false;
};

} // namespace rs::kit
