// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/theme/textline.h"

#include <QApplication>
#include <QFontMetrics>
#include <QGlyphRun>
#include <QHash>
#include <QPainter>
#include <QRawFont>
#include <cmath>
#include <map>

namespace rs::kit::theme {

namespace {

constexpr char16_t ellipsis = u'\u2026';

struct Glyph {
    quint32 index = 0; //!< 0 = the font has none, another font must help
    qreal advance = 0;
};

//! The glyphs of a type met so far.
struct Face {
    QFont font;
    QRawFont raw;
    qreal ascent = 0;
    qreal height = 0;
    QHash<char16_t, Glyph> glyphs = {};

    const Glyph& glyph(char16_t c) {
        const auto known = glyphs.constFind(c);
        if (known != glyphs.cend()) return *known;
        const QList<quint32> found = raw.glyphIndexesForString(QString(QChar(c)));
        Glyph one;
        if (found.size() == 1 && found.front() != 0)
            one = {found.front(), raw.advancesForGlyphIndexes(found).value(0).x()};
        return *glyphs.insert(c, one);
    }
};

Face& faceOf(Type type) {
    static std::map<Type, Face> faces;
    static QFont system;
    if (system != QApplication::font()) {
        faces.clear();
        system = QApplication::font();
    }
    const auto known = faces.find(type);
    if (known != faces.end()) return known->second;
    const QFont own = font(type);
    const QFontMetricsF metrics(own);
    return faces.emplace(type, Face{own, QRawFont::fromFont(own), metrics.ascent(), metrics.height()}).first->second;
}

//! Letters that stand one after another: no marks, no joining, no other direction.
bool isPlain(char16_t c) {
    return (c >= 0x20 && c < 0x300) || (c >= 0x400 && c < 0x530 && !(c >= 0x483 && c <= 0x489)) || c == 0x2116 ||
           (c >= 0x2010 && c < 0x2028);
}

struct Run {
    QList<quint32> indexes;
    QList<QPointF> places;
    qreal width = 0;
    bool whole = true; //!< false: shaping or another font is needed
};

Run runOf(const QString& text, Face& face, qreal room) {
    const qreal dots = face.glyph(ellipsis).advance;
    Run run;
    run.indexes.reserve(text.size());
    run.places.reserve(text.size());
    qsizetype kept = 0; // how many glyphs leave room for the ellipsis
    qreal keptWidth = 0;
    for (const QChar c : text) {
        const char16_t letter = c == u'\n' || c == u'\t' || c == u'\r' ? u' ' : c.unicode();
        if (!isPlain(letter)) return {{}, {}, 0, false};
        const Glyph glyph = face.glyph(letter);
        if (glyph.index == 0) return {{}, {}, 0, false};
        if (run.width + dots <= room) {
            kept = run.indexes.size();
            keptWidth = run.width;
        }
        run.indexes.append(glyph.index);
        run.places.append(QPointF(run.width, 0));
        run.width += glyph.advance;
        if (run.width <= room) continue;
        run.indexes.resize(kept);
        run.places.resize(kept);
        run.indexes.append(face.glyph(ellipsis).index);
        run.places.append(QPointF(keptWidth, 0));
        run.width = keptWidth + dots;
        break;
    }
    return run;
}

void drawShaped(QPainter* painter, const QRect& rect, Qt::Alignment across, const QString& text) {
    QString flat = text;
    flat.replace(u'\n', u' ');
    painter->drawText(rect, int(across | Qt::AlignVCenter) | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(flat, Qt::ElideRight, rect.width()));
}

} // namespace

// NOLINTNEXTLINE(readability-function-size): the arguments of QPainter::drawText
void drawLine(QPainter* painter, const QRect& rect, Qt::Alignment across, const QString& text, Type type) {
    if (text.isEmpty() || rect.width() <= 0) return;
    Face& face = faceOf(type);
    painter->setFont(face.font);
    const Run run = runOf(text, face, rect.width());
    if (!run.whole || face.glyph(ellipsis).index == 0) return drawShaped(painter, rect, across, text);
    qreal x = rect.left();
    if (across & Qt::AlignRight)
        x = rect.right() + 1 - run.width;
    else if (across & Qt::AlignHCenter)
        x += (rect.width() - run.width) / 2;
    const qreal y = rect.top() + (rect.height() - face.height) / 2 + face.ascent;
    QGlyphRun glyphs;
    glyphs.setRawFont(face.raw);
    glyphs.setGlyphIndexes(run.indexes);
    glyphs.setPositions(run.places);
    painter->drawGlyphRun(QPointF(x, std::round(y)), glyphs);
}

} // namespace rs::kit::theme
