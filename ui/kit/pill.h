// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/theme/tokens.h"

#include <QWidget>

class QPainter;

namespace rs::kit {

//! Plain = an amount, Review = something to look at, Late = late or refused.
enum class PillTone { Plain, Review, Late };

//! A number (or a word) in a rounded frame.
class Pill : public QWidget {
    Q_OBJECT
public:
    explicit Pill(QWidget* parent = nullptr);
    //! Hidden while the text is empty.
    void setText(const QString& text, PillTone tone = PillTone::Plain);
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;

    //! For delegates: draws right-aligned and vertically centred in rect, returns the width used.
    static int paint(QPainter* painter, const QRect& rect, const QString& text, PillTone tone);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
    PillTone m_tone = PillTone::Plain;
};

} // namespace rs::kit
