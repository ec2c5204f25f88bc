// SPDX-License-Identifier: GPL-3.0-or-later
// The sheet with the way to a questionnaire: what it says, and that phones read it.
#include "papersfixture.h"

#include "papers/feedbacksheet.h"
#include "papers/paint.h"

namespace rs::papers {

namespace {

using base::Language;
using test::fileWith;
using test::outputOf;
using test::textsOf;

FeedbackSheet sampleSheet(FeedbackSheet::Kind kind) {
    return {QStringLiteral("Исследовательские проекты в детском саду"),
            QStringLiteral("12–13 марта 2027 г., 10:00 (UTC+7)"),
            QStringLiteral("https://forms.example.org/q/krasnoyarsk-2027"),
            QStringLiteral("9 вопросов, около 4 минут"),
            QStringLiteral("Ответы до 22 марта 2027 г."),
            kind};
}

QList<CodeItem> codesIn(const Document& document) {
    QList<CodeItem> codes;
    for (const Item& item : document.pages.first().items) {
        if (const auto* code = std::get_if<CodeItem>(&item)) codes << *code;
    }
    return codes;
}

//! What a phone reads from the file, one code a line.
QString readFrom(const Document& document, const QString& name) {
    const QString path = fileWith(toPdf(document), name + QStringLiteral(".pdf"));
    const QString stem = path.chopped(4) + QStringLiteral("_page");
    EXPECT_TRUE(
        outputOf(QStringLiteral("pdftoppm"), {QStringLiteral("-r"), QStringLiteral("100"), QStringLiteral("-png"),
                                              QStringLiteral("-singlefile"), path, stem}));
    const auto read = outputOf(QStringLiteral("zbarimg"),
                               {QStringLiteral("--quiet"), QStringLiteral("--raw"), stem + QStringLiteral(".png")});
    EXPECT_TRUE(read) << "bash installer/dependencies.sh test";
    return read.value_or(QString()).trimmed();
}

} // namespace

TEST(FeedbackSheet, SaysAllOnOnePageAndItsCodeIsRead) {
    for (const Language language : {Language::Russian, Language::English}) {
        const FeedbackSheet sheet = sampleSheet(FeedbackSheet::Kind::Wall);
        const auto document = feedbackDocument(sheet, textsOf(language));
        ASSERT_TRUE(document);
        ASSERT_EQ(document->pages.size(), 1);
        EXPECT_EQ(document->paper, PaperSize::A4);
        test::expectTidy(*document);
        const QString text = test::joined(*document);
        const QString request = language == Language::Russian ? QStringLiteral("Расскажите, что думаете")
                                                              : QStringLiteral("Tell us what you think");
        for (const QString& part : {request, sheet.title, sheet.when, sheet.link, sheet.about, sheet.until})
            EXPECT_TRUE(text.contains(part)) << part.toStdString();
        const QString name = QStringLiteral("feedback_%1").arg(base::languageCode(language));
        EXPECT_EQ(readFrom(*document, name), sheet.link);
    }
}

TEST(FeedbackSheet, FourCardsAreFourTimesTheSame) {
    const FeedbackSheet sheet = sampleSheet(FeedbackSheet::Kind::Cards);
    const auto document = feedbackDocument(sheet, textsOf(Language::Russian));
    ASSERT_TRUE(document);
    ASSERT_EQ(document->pages.size(), 1);
    test::expectTidy(*document);
    EXPECT_EQ(test::joined(*document).count(sheet.title), 4);
    const QList<CodeItem> codes = codesIn(*document);
    ASSERT_EQ(codes.size(), 4);
    const QSizeF page = sizeOf(PaperSize::A4, Orientation::Portrait);
    for (const CodeItem& code : codes) {
        const QPointF middle = code.box.center();
        EXPECT_FALSE(code.box.left() < page.width() / 2 && code.box.right() > page.width() / 2) << "cut apart";
        EXPECT_NEAR(std::fmod(middle.x(), page.width() / 2), page.width() / 4, 1);
    }
    const QStringList read = readFrom(*document, QStringLiteral("feedback_cards")).split(u'\n');
    EXPECT_EQ(read.size(), 4);
    for (const QString& one : read) EXPECT_EQ(one, sheet.link);
}

TEST(FeedbackSheet, LongTextsFitAndNothingKnownIsNoLine) {
    for (const auto kind : {FeedbackSheet::Kind::Wall, FeedbackSheet::Kind::Cards}) {
        FeedbackSheet sheet = sampleSheet(kind);
        sheet.title = QStringLiteral("Методическое сопровождение функциональной грамотности ").repeated(6);
        sheet.when = sheet.when.repeated(5);
        sheet.link = QStringLiteral("https://example.org/") + QStringLiteral("a").repeated(400);
        sheet.about = sheet.about.repeated(6);
        const auto document = feedbackDocument(sheet, textsOf(Language::Russian));
        ASSERT_TRUE(document);
        test::expectTidy(*document);
        for (const test::PlacedText& text : test::allTexts(*document)) {
            for (const CodeItem& code : codesIn(*document)) {
                const QRectF shared = text.item.box & code.box;
                EXPECT_FALSE(shared.width() > 1 && shared.height() > 1) << text.item.text.left(40).toStdString();
            }
        }
    }
    const FeedbackSheet bare{QStringLiteral("Кедр"), {}, QStringLiteral("https://example.org/q"), {}, {}};
    const auto document = feedbackDocument(bare, textsOf(Language::English));
    ASSERT_TRUE(document);
    EXPECT_EQ(test::allTexts(*document).size(), 4) << test::joined(*document).toStdString();
}

TEST(FeedbackSheet, WithoutALinkThereIsNothingToShow) {
    FeedbackSheet sheet = sampleSheet(FeedbackSheet::Kind::Wall);
    sheet.link = QStringLiteral("  ");
    const auto none = feedbackDocument(sheet, textsOf(Language::English));
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().code, base::ErrorCode::ValueMissing);
    sheet.link = QStringLiteral("https://example.org/") + QStringLiteral("a").repeated(3000);
    const auto tooLong = feedbackDocument(sheet, textsOf(Language::English));
    ASSERT_FALSE(tooLong);
    EXPECT_EQ(tooLong.error().code, base::ErrorCode::ValueInvalid);
}

} // namespace rs::papers
