// SPDX-License-Identifier: GPL-3.0-or-later
#include "papers/poster.h"

#include "papers/fitted.h"
#include "papers/units.h"

namespace rs::papers {

namespace {

constexpr double codeSide = 62 * mm;

//! The page of a poster, in measures of A4 times a scale.
class PosterPage {
public:
    PosterPage(PaperSize paper, double scale) : m_size(sizeOf(paper, Orientation::Portrait)), m_scale(scale) {}

    void band(const QString& words) {
        const double height = 26 * mm * m_scale;
        m_items << RectItem{{0, 0, m_size.width(), height}, palette::accent};
        const FittedText line = fitted(words, style(17, Weight::Bold, palette::paper), {width(), height}, 6);
        put(line, (height - line.height) / 2);
        m_y = height + 14 * mm * m_scale;
    }

    void title(const QString& words) {
        m_y +=
            put(fitted(words, style(40, Weight::Bold, palette::text), {width(), 68 * mm * m_scale}, 14 * m_scale), m_y);
        m_y += 9 * mm * m_scale;
    }

    void fact(const QString& name, const QString& value) {
        if (value.isEmpty()) return;
        m_y += put(fitted(name, style(11, Weight::Normal, palette::secondary), {width(), 8 * mm * m_scale}, 5), m_y);
        m_y +=
            put(fitted(value, style(18, Weight::Bold, palette::text), {width(), 16 * mm * m_scale}, 7 * m_scale), m_y);
        m_y += 4 * mm * m_scale;
    }

    //! At the foot, on the right, with words over it and the link itself under it.
    void code(const QrCode& code, const QString& words, const QString& link) {
        const double side = codeSide * m_scale, left = m_size.width() - margin() - side;
        const FittedText below = fitted(link, style(9, Weight::Normal, palette::secondary, Align::Centre),
                                        {side, 16 * mm * m_scale}, 4 * m_scale);
        const FittedText above = fitted(words, style(13, Weight::Bold, palette::accent, Align::Centre),
                                        {side, 16 * mm * m_scale}, 6 * m_scale);
        const double top = m_size.height() - margin() - side - below.height;
        m_items << TextItem{{left, top - above.height, side, above.height}, above.text, above.style}
                << CodeItem{{left, top, side, side}, code}
                << TextItem{{left, top + side, side, below.height}, below.text, below.style};
        m_taken = side + 8 * mm * m_scale;
        m_codeTop = top - above.height;
    }

    //! In what is left: beside the code, or over the whole width above it if there is more room.
    void text(const QString& words) {
        m_y += 2 * mm * m_scale;
        const double bottom = m_size.height() - margin();
        const QSizeF beside(width() - m_taken, bottom - m_y);
        const QSizeF above(width(), m_codeTop - 6 * mm * m_scale - m_y);
        const bool goesAbove = m_taken == 0 || above.width() * above.height() > beside.width() * beside.height();
        put(fitted(words, style(14, Weight::Normal, palette::text), goesAbove && m_taken > 0 ? above : beside,
                   6 * m_scale),
            m_y);
    }

    [[nodiscard]] Page page() const { return {m_items}; }

private:
    [[nodiscard]] double margin() const { return 20 * mm * m_scale; }
    [[nodiscard]] double width() const { return m_size.width() - 2 * margin(); }
    [[nodiscard]] TextStyle style(double size, Weight weight, QRgb colour, Align align = Align::Left) const {
        return {size * m_scale, weight, colour, align};
    }
    double put(const FittedText& text, double y) {
        if (text.text.isEmpty()) return 0;
        m_items << TextItem{{margin(), y, text.width, text.height}, text.text, text.style};
        return text.height;
    }

    QSizeF m_size;
    double m_scale;
    double m_y = 0;
    double m_taken = 0;   //!< of the width, by the code
    double m_codeTop = 0; //!< where the code and its words begin
    QList<Item> m_items;
};

} // namespace

base::Result<Document> posterDocument(const Poster& poster, const Texts& texts) {
    const double scale = sizeOf(poster.paper, Orientation::Portrait).width() / (210 * mm);
    PosterPage page(poster.paper, scale);
    page.band(poster.kind);
    page.title(poster.title);
    page.fact(texts(QT_TRANSLATE_NOOP("papers", "When")), poster.when);
    page.fact(texts(QT_TRANSLATE_NOOP("papers", "Where")), poster.where);
    page.fact(texts(QT_TRANSLATE_NOOP("papers", "Topic")), poster.topic);
    if (!poster.link.trimmed().isEmpty()) {
        RS_ASSIGN(const QrCode code, qrCodeOf(poster.link));
        const QString words = poster.linkText.isEmpty()
                                  ? texts(QT_TRANSLATE_NOOP("papers", "Point your phone's camera here"))
                                  : poster.linkText;
        page.code(code, words, poster.link.trimmed());
    }
    page.text(poster.text);
    return Document{poster.title, poster.paper, Orientation::Portrait, {page.page()}};
}

} // namespace rs::papers
