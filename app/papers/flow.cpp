// SPDX-License-Identifier: GPL-3.0-or-later
#include "papers/flow.h"

#include "papers/textshape.h"
#include "papers/units.h"

namespace rs::papers {

namespace {

constexpr double margin = 15 * mm;
constexpr double footHeight = 8 * mm; //!< between the body and the lower margin

//! One line: what is too long ends in dots.
QString shortened(const QString& text, const TextStyle& style, double width) {
    QString rest = text.simplified();
    if (TextShape(rest, style, width).lineCount() < 2) return rest;
    rest.truncate(TextShape(rest, style, width - 3 * style.size * pt).lettersWithin(0));
    return rest.trimmed() + QChar(0x2026);
}

} // namespace

Flow::Flow(QString title, PaperSize paper, Orientation orientation)
    : m_document{std::move(title), paper, orientation, {}} {
    newPage();
}

double Flow::left() const { return margin; }
double Flow::width() const { return size().width() - 2 * margin; }
double Flow::bottom() const { return size().height() - margin - footHeight; }
double Flow::bodyHeight() const { return bottom() - margin; }
double Flow::room() const { return bottom() - m_y; }
bool Flow::isAtTop() const { return m_y <= margin; }

void Flow::newPage() {
    m_document.pages << Page{};
    m_y = margin;
}

void Flow::need(double height) {
    if (room() < height && !isAtTop()) newPage();
}

void Flow::text(const QString& text, const TextStyle& style) {
    QString rest = text;
    while (!rest.isEmpty()) {
        const TextShape shape(rest, style, width());
        QString part = rest;
        if (shape.height() > room()) {
            if (!isAtTop() && TextShape(QStringLiteral("X"), style, width()).height() > room()) {
                newPage();
                continue;
            }
            part.truncate(shape.lettersWithin(room()));
        }
        const double height = heightOf(part, style, width());
        items() << TextItem{{left(), m_y, width(), height}, part, style};
        m_y += height;
        rest.remove(0, part.size());
    }
}

Document Flow::finish(const Texts& texts) && {
    const double y = size().height() - margin - footHeight / 2;
    TextStyle style = styles::caption;
    const double height = heightOf(QStringLiteral("X"), style, width());
    const QString name = shortened(m_document.title, style, width() * 0.7);
    const qsizetype count = m_document.pages.size();
    for (qsizetype i = 0; i < count; ++i) {
        QList<Item>& all = m_document.pages[i].items;
        style.align = Align::Left;
        all << TextItem{{left(), y, width() * 0.7, height}, name, style};
        style.align = Align::Right;
        const QString number = texts(QT_TRANSLATE_NOOP("papers", "Page %1 of %2")).arg(i + 1).arg(count);
        all << TextItem{{left() + width() * 0.7, y, width() * 0.3, height}, number, style};
    }
    return std::move(m_document);
}

} // namespace rs::papers
