// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "papers/textstyle.h"

#include <QTextLayout>

#include <memory>

namespace rs::papers {

//! A text broken into lines of a width; words that are longer than a line are broken, so nothing leaves its box.
class TextShape {
public:
    TextShape(const QString& text, const TextStyle& style, double width);

    [[nodiscard]] double height() const { return m_height; } //!< of an empty text: 0
    [[nodiscard]] int lineCount() const { return m_layout->lineCount(); }
    //! How many letters from the beginning stand in lines that fit into this height; always at least one line.
    [[nodiscard]] qsizetype lettersWithin(double height) const;
    void draw(QPainter& painter, QPointF at) const;

private:
    std::unique_ptr<QTextLayout> m_layout;
    QRgb m_colour;
    double m_height = 0;
};

[[nodiscard]] inline double heightOf(const QString& text, const TextStyle& style, double width) {
    return TextShape(text, style, width).height();
}

} // namespace rs::papers
