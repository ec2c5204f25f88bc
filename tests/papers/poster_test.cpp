// SPDX-License-Identifier: GPL-3.0-or-later
#include "papersfixture.h"

#include "papers/units.h"

namespace rs::papers {

namespace {

using test::joined;
using test::textsOf;

Poster samplePoster() {
    return {QStringLiteral("Школа"),
            QStringLiteral("Функциональная грамотность в сельской школе"),
            QStringLiteral("14–15 ноября 2026 г., 10:00 (UTC+7)"),
            QStringLiteral("Ачинск, школа № 3"),
            QStringLiteral("Читательская грамотность"),
            QStringLiteral("Два дня мастерских от учителей для учителей."),
            QStringLiteral("https://example.org/r/achinsk"),
            {},
            PaperSize::A4};
}

const CodeItem* codeIn(const Document& document) {
    for (const Item& item : document.pages.first().items) {
        if (const auto* code = std::get_if<CodeItem>(&item)) return code;
    }
    return nullptr;
}

} // namespace

TEST(PosterTest, SaysAllOnOnePage) {
    for (const PaperSize paper : {PaperSize::A4, PaperSize::A3}) {
        Poster poster = samplePoster();
        poster.paper = paper;
        const auto document = posterDocument(poster, textsOf(base::Language::Russian));
        ASSERT_TRUE(document);
        EXPECT_EQ(document->pages.size(), 1);
        const QString text = joined(*document);
        for (const QString& part : {poster.kind, poster.title, poster.when, poster.where, poster.topic, poster.text,
                                    poster.link, QStringLiteral("Когда")})
            EXPECT_TRUE(text.contains(part)) << part.toStdString();
        test::expectTidy(*document);
    }
}

TEST(PosterTest, LargePaperIsTheSmallOneEnlarged) {
    Poster poster = samplePoster();
    const auto small = posterDocument(poster, textsOf(base::Language::English));
    poster.paper = PaperSize::A3;
    const auto large = posterDocument(poster, textsOf(base::Language::English));
    ASSERT_TRUE(small && large);
    EXPECT_NEAR(codeIn(*large)->box.width() / codeIn(*small)->box.width(), 297.0 / 210, 0.001);
}

TEST(PosterTest, WithoutALinkThereIsNoCode) {
    Poster poster = samplePoster();
    poster.link = QStringLiteral("  ");
    const auto document = posterDocument(poster, textsOf(base::Language::English));
    ASSERT_TRUE(document);
    EXPECT_EQ(codeIn(*document), nullptr);
}

TEST(PosterTest, LongTextsFitAndStayClearOfTheCode) {
    Poster poster = samplePoster();
    poster.title = QStringLiteral("Методическое сопровождение функциональной грамотности ").repeated(6);
    poster.when = poster.when.repeated(5);
    poster.where = QStringLiteral("Муниципальное бюджетное общеобразовательное учреждение, ").repeated(8);
    poster.topic = poster.title;
    poster.text = QStringLiteral("Приглашаем учителей, методистов и руководителей школ края. ").repeated(60);
    poster.link = QStringLiteral("https://example.org/") + QStringLiteral("a").repeated(400);
    const auto document = posterDocument(poster, textsOf(base::Language::Russian));
    ASSERT_TRUE(document);
    test::expectTidy(*document);
    for (const test::PlacedText& text : test::allTexts(*document)) {
        const QRectF shared = text.item.box & codeIn(*document)->box;
        EXPECT_FALSE(shared.width() > 1 && shared.height() > 1) << text.item.text.left(40).toStdString();
    }
}

TEST(PosterTest, LinkTooLongForACodeIsRefused) {
    Poster poster = samplePoster();
    poster.link = QStringLiteral("https://example.org/") + QStringLiteral("a").repeated(3000);
    const auto document = posterDocument(poster, textsOf(base::Language::English));
    ASSERT_FALSE(document);
    EXPECT_EQ(document.error().code, base::ErrorCode::ValueInvalid);
}

} // namespace rs::papers
