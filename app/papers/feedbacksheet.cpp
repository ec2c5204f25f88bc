// SPDX-License-Identifier: GPL-3.0-or-later
#include "papers/feedbacksheet.h"

#include "papers/fitted.h"
#include "papers/units.h"

namespace rs::papers {

namespace {

//! One card from top to bottom, everything in its middle, in measures of A4 times a scale.
class FeedbackCard {
public:
    FeedbackCard(QRectF box, QList<Item>& items) : m_box(box), m_scale(box.width() / (210 * mm)), m_items(items) {}

    void band(const QString& words) {
        const double height = scaled(46 * mm);
        m_items << RectItem{{m_box.topLeft(), QSizeF(m_box.width(), height)}, palette::accent};
        const FittedText line =
            fitted(words, style(34 * m_scale, Weight::Bold, palette::paper), {width(), height}, 14 * m_scale);
        put(line, (height - line.height) / 2);
        m_y = height + scaled(10 * mm);
    }

    //! Words over one another; each may take so many millimetres of a sheet A4.
    void line(const QString& words, const TextStyle& wanted, double most) {
        if (words.isEmpty()) return;
        TextStyle small = wanted;
        small.size *= m_scale;
        const double smallest = std::min(7.0, wanted.size / 2) * m_scale;
        m_y += put(fitted(words, small, {width(), scaled(most * mm)}, smallest), m_y) + scaled(3 * mm);
    }

    //! As large as the card has room for above what has to stand under it.
    void code(const QrCode& code, double below) {
        m_y += scaled(2 * mm);
        const double side = std::min(scaled(145 * mm), m_box.height() - m_y - scaled(below * mm));
        m_items << CodeItem{{m_box.left() + (m_box.width() - side) / 2, m_box.top() + m_y, side, side}, code};
        m_y += side + scaled(2 * mm);
    }

    [[nodiscard]] static TextStyle style(double size, Weight weight, QRgb colour) {
        return {size, weight, colour, Align::Centre};
    }

private:
    [[nodiscard]] double scaled(double length) const { return length * m_scale; }
    [[nodiscard]] double margin() const { return scaled(18 * mm); }
    [[nodiscard]] double width() const { return m_box.width() - 2 * margin(); }
    double put(const FittedText& text, double y) {
        m_items << TextItem{{m_box.left() + margin(), m_box.top() + y, text.width, text.height}, text.text, text.style};
        return text.height;
    }

    QRectF m_box;
    double m_scale;
    QList<Item>& m_items;
    double m_y = 0;
};

void putCard(const FeedbackSheet& sheet, const QrCode& code, const QRectF& box, const Texts& texts, Page& page) {
    constexpr double underCode = 54; // millimetres of A4: the link, what it takes, until when
    FeedbackCard card(box, page.items);
    const auto style = &FeedbackCard::style;
    card.band(texts(QT_TRANSLATE_NOOP("papers", "Tell us what you think")));
    card.line(sheet.title, style(22, Weight::Bold, palette::text), 30);
    card.line(sheet.when, style(13, Weight::Normal, palette::secondary), 8);
    card.line(texts(QT_TRANSLATE_NOOP("papers", "Point your phone's camera here")),
              style(15, Weight::Bold, palette::accent), 8);
    card.code(code, underCode);
    card.line(sheet.link.trimmed(), style(12, Weight::Normal, palette::secondary), 16);
    card.line(sheet.about, style(15, Weight::Normal, palette::text), 8);
    card.line(sheet.until, style(15, Weight::Normal, palette::text), 8);
}

} // namespace

base::Result<Document> feedbackDocument(const FeedbackSheet& sheet, const Texts& texts) {
    if (sheet.link.trimmed().isEmpty())
        return base::fail(base::ErrorCode::ValueMissing, {QStringLiteral("feedback_link")});
    RS_ASSIGN(const QrCode code, qrCodeOf(sheet.link));
    const QSizeF size = sizeOf(PaperSize::A4, Orientation::Portrait);
    Page page;
    if (sheet.kind == FeedbackSheet::Kind::Wall) {
        putCard(sheet, code, QRectF({0, 0}, size), texts, page);
    } else {
        const double x = size.width() / 2, y = size.height() / 2;
        for (const QPointF& corner : {QPointF(0, 0), QPointF(x, 0), QPointF(0, y), QPointF(x, y)})
            putCard(sheet, code, QRectF(corner, size / 2), texts, page);
        page.items << LineItem{{x, 0}, {x, size.height()}} << LineItem{{0, y}, {size.width(), y}};
    }
    return Document{sheet.title, PaperSize::A4, Orientation::Portrait, {page}};
}

} // namespace rs::papers
