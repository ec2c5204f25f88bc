// SPDX-License-Identifier: GPL-3.0-or-later
#include "papers/textshape.h"

#include <QPainter>
#include <QTextOption>

namespace rs::papers {

namespace {

Qt::Alignment alignmentOf(Align align) {
    switch (align) {
    case Align::Left:
        return Qt::AlignLeft;
    case Align::Centre:
        return Qt::AlignHCenter;
    case Align::Right:
        return Qt::AlignRight;
    }
    Q_UNREACHABLE();
}

QString withLineSeparators(QString text) {
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    return text.replace(u'\r', QChar::LineSeparator).replace(u'\n', QChar::LineSeparator);
}

} // namespace

TextShape::TextShape(const QString& text, const TextStyle& style, double width)
    : m_layout(std::make_unique<QTextLayout>(withLineSeparators(text), fontOf(style))),
      m_colour(style.colour) {
    QTextOption option(alignmentOf(style.align));
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout->setTextOption(option);
    if (text.isEmpty()) return;
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, m_height});
        m_height += line.height();
    }
    m_layout->endLayout();
}

qsizetype TextShape::lettersWithin(double height) const {
    qsizetype letters = 0;
    for (int i = 0; i < m_layout->lineCount(); ++i) {
        const QTextLine line = m_layout->lineAt(i);
        if (i > 0 && line.y() + line.height() > height) break;
        letters = line.textStart() + line.textLength();
    }
    return letters;
}

void TextShape::draw(QPainter& painter, QPointF at) const {
    painter.setPen(QColor(m_colour));
    m_layout->draw(&painter, at);
}

} // namespace rs::papers
