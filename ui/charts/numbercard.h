// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "impact/indicator.h"
#include "impact/table.h"
#include "kit/theme/tokens.h"

#include <QAbstractButton>
#include <optional>

namespace rs::charts {

//! One number that is the answer: what it is, the number, how it changed. A click or Enter opens the records,
//! if there are any.
class NumberCard : public QAbstractButton {
    Q_OBJECT
public:
    explicit NumberCard(const impact::Indicator& indicator, QWidget* parent = nullptr);

    //! `before`: the same number of the compared period, which is called `comparedName`.
    void setNumber(const impact::Value& now, const std::optional<impact::Value>& before = {},
                   const QString& comparedName = {});
    //! Stands beside the number instead of the change: «60 % новых», «+9, цель 40». Empty: the change.
    void setNote(const QString& note);
    //! The number is being counted anew.
    void setDimmed(bool dimmed);

    [[nodiscard]] const impact::Indicator& indicator() const { return m_indicator; }
    [[nodiscard]] QString numberWords() const;
    //! «+7 к 2025», «было +57»; empty if nothing is compared. Short: «+7».
    enum class Words { Whole, Short };
    [[nodiscard]] QString change(Words words = Words::Whole) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void markActivated(const rs::impact::Mark& mark);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    [[nodiscard]] QString title() const;
    [[nodiscard]] kit::theme::Type numberType() const;
    [[nodiscard]] QString beside() const;
    [[nodiscard]] kit::theme::Token tone() const;

    const impact::Indicator& m_indicator;
    impact::Value m_now{0, impact::Value::State::None};
    std::optional<impact::Value> m_before;
    QString m_comparedName;
    QString m_note;
    bool m_dimmed = false;
};

} // namespace rs::charts
