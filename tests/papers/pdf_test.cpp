// SPDX-License-Identifier: GPL-3.0-or-later
// The files themselves, read back by other programs: poppler's and ZBar.
#include "papersfixture.h"

#include "papers/paint.h"

#include <QImage>

namespace rs::papers {

namespace {

using base::Language;
using test::fileWith;
using test::outputOf;
using test::textsOf;

Poster posterWith(const QString& link) {
    Poster poster;
    poster.kind = QStringLiteral("Школа");
    poster.title = QStringLiteral("Функциональная грамотность");
    poster.when = QStringLiteral("14 ноября 2026 г.");
    poster.text = QStringLiteral("Приходите все.");
    poster.link = link;
    return poster;
}

} // namespace

TEST(Pdf, TextsCanBeFoundAndPagesAreCounted) {
    const ProgrammePaper paper = test::programmeOf(500, 5);
    const Document document = programmeDocument(paper, textsOf(Language::Russian));
    const QString path = fileWith(toPdf(document), QStringLiteral("programme500.pdf"));
    const auto text = outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), path, QStringLiteral("-")});
    ASSERT_TRUE(text) << "bash installer/dependencies.sh test";
    const QString words = text->simplified();
    for (const int session : {1, 250, 500})
        EXPECT_TRUE(words.contains(QStringLiteral("Занятие %1: смысловое").arg(session))) << session;
    EXPECT_TRUE(words.contains(QStringLiteral("Страница %1 из %1").arg(document.pages.size())));
    const auto about = outputOf(QStringLiteral("pdfinfo"), {path});
    ASSERT_TRUE(about);
    EXPECT_TRUE(about->simplified().contains(QStringLiteral("Pages: %1").arg(document.pages.size())));
    EXPECT_TRUE(about->contains(paper.title)) << about->toStdString();
}

TEST(Pdf, LongPosterIsOnePage) {
    Poster poster = posterWith(QStringLiteral("https://example.org/") + QStringLiteral("long/").repeated(40));
    poster.title = QStringLiteral("Функциональная грамотность в сельской школе: чтение, счёт, естествознание");
    poster.where = QStringLiteral("Ачинск, средняя общеобразовательная школа № 3, улица Примерная, 5, актовый зал");
    poster.topic = QStringLiteral("Читательская и математическая грамотность");
    poster.text =
        QStringLiteral("Два дня мастерских: учителя показывают уроки, а не рассказывают о них. ").repeated(12);
    const auto document = posterDocument(poster, textsOf(Language::Russian));
    ASSERT_TRUE(document);
    const QString path = fileWith(toPdf(*document), QStringLiteral("poster_long.pdf"));
    const auto about = outputOf(QStringLiteral("pdfinfo"), {path});
    ASSERT_TRUE(about) << "bash installer/dependencies.sh test";
    EXPECT_TRUE(about->simplified().contains(QStringLiteral("Pages: 1 "))) << about->toStdString();
    EXPECT_TRUE(about->contains(QStringLiteral("A4"))) << about->toStdString();
}

TEST(Pdf, ProgrammeOfASchoolFitsItsPages) {
    ProgrammePaper paper = test::programmeOf(30, 3);
    paper.sessions[0].end += 20 * 60'000;
    paper.sessions[3] = paper.sessions[4];
    paper.sessions[3].room.clear();
    paper.sessions[3].start = paper.sessions[3].end;
    paper.sessions[3].end += 10 * 60'000;
    paper.sessions[3].kind = ProgrammePaper::Kind::Break;
    paper.sessions[3].title = QStringLiteral("Кофе");
    for (const Language language : {Language::Russian, Language::English}) {
        const Document document = programmeDocument(paper, textsOf(language));
        const QString name = QStringLiteral("programme_%1.pdf").arg(base::languageCode(language));
        const auto about = outputOf(QStringLiteral("pdfinfo"), {fileWith(toPdf(document), name)});
        ASSERT_TRUE(about) << "bash installer/dependencies.sh test";
        EXPECT_TRUE(about->simplified().contains(QStringLiteral("Pages: %1 ").arg(document.pages.size())));
        test::expectTidy(document);
    }
}

TEST(Pdf, ReportSpeaksBothLanguages) {
    for (const Language language : {Language::Russian, Language::English}) {
        const Document document = readinessDocument(test::readinessSample(), textsOf(language));
        const QString path =
            fileWith(toPdf(document), QStringLiteral("report_%1.pdf").arg(base::languageCode(language)));
        const auto text = outputOf(QStringLiteral("pdftotext"), {path, QStringLiteral("-")});
        ASSERT_TRUE(text) << "bash installer/dependencies.sh test";
        const bool russian = language == Language::Russian;
        EXPECT_TRUE(text->contains(russian ? QStringLiteral("Семь шагов") : QStringLiteral("The seven steps")));
        EXPECT_TRUE(text->contains(QStringLiteral("Жарикова")));
    }
}

TEST(Pdf, FontsAreEmbeddedAndSpeakCyrillic) {
    const auto poster = posterDocument(posterWith(QStringLiteral("https://example.org")), textsOf(Language::Russian));
    ASSERT_TRUE(poster);
    const auto fonts = outputOf(QStringLiteral("pdffonts"), {fileWith(toPdf(*poster), QStringLiteral("fonts.pdf"))});
    ASSERT_TRUE(fonts) << "bash installer/dependencies.sh test";
    const QStringList lines = fonts->split(u'\n', Qt::SkipEmptyParts).mid(2);
    ASSERT_FALSE(lines.isEmpty());
    for (const QString& line : lines) {
        EXPECT_TRUE(line.contains(QStringLiteral("Sans"))) << line.toStdString();
        EXPECT_EQ(line.simplified().split(u' ').value(line.simplified().split(u' ').size() - 5), QStringLiteral("yes"))
            << "not embedded: " << line.toStdString();
    }
}

TEST(Pdf, CodesAreReadBack) {
    const QList<std::pair<QString, QString>> links{
        {QStringLiteral("https://example.org/r/achinsk?from=poster"), {}},
        {QStringLiteral("https://школа.example.org/запись"),
         QStringLiteral("https://xn--80atdl2c.example.org/%D0%B7%D0%B0%D0%BF%D0%B8%D1%81%D1%8C")},
        {QStringLiteral("https://example.org/") + QStringLiteral("long/").repeated(120), {}},
        {QStringLiteral("https://t.example.org"), {}}};
    for (const auto& [link, expected] : links) {
        const auto poster = posterDocument(posterWith(link), textsOf(Language::Russian));
        ASSERT_TRUE(poster);
        const QString picture = fileWith(toPng(*poster, 0, 1240), QStringLiteral("poster.png"));
        const auto read = outputOf(QStringLiteral("zbarimg"),
                                   {QStringLiteral("--quiet"), QStringLiteral("--raw"), QStringLiteral("-Sdisable"),
                                    QStringLiteral("-Sqrcode.enable"), picture});
        ASSERT_TRUE(read) << "bash installer/dependencies.sh test";
        EXPECT_EQ(read->trimmed().toStdString(), (expected.isEmpty() ? link : expected).toStdString());
    }
}

TEST(Pdf, CodeOfTheFileIsReadBack) {
    const QString link = QStringLiteral("https://example.org/r/achinsk");
    const auto poster = posterDocument(posterWith(link), textsOf(Language::English));
    ASSERT_TRUE(poster);
    const QString path = fileWith(toPdf(*poster), QStringLiteral("poster.pdf"));
    const QString stem = path.chopped(4) + QStringLiteral("_page");
    ASSERT_TRUE(
        outputOf(QStringLiteral("pdftoppm"), {QStringLiteral("-r"), QStringLiteral("100"), QStringLiteral("-png"),
                                              QStringLiteral("-singlefile"), path, stem}));
    const auto read = outputOf(QStringLiteral("zbarimg"),
                               {QStringLiteral("--quiet"), QStringLiteral("--raw"), stem + QStringLiteral(".png")});
    ASSERT_TRUE(read) << "bash installer/dependencies.sh test";
    EXPECT_EQ(read->trimmed(), link);
}

TEST(Pdf, PictureShowsThePage) {
    const auto poster = posterDocument(posterWith({}), textsOf(Language::English));
    ASSERT_TRUE(poster);
    const QImage image = QImage::fromData(toPng(*poster, 0, 420));
    EXPECT_EQ(image.size(), QSize(420, 594));
    EXPECT_EQ(image.pixel(5, 5), palette::accent);
    EXPECT_EQ(image.pixel(410, 580), palette::paper);
}

} // namespace rs::papers
