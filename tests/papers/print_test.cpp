// SPDX-License-Identifier: GPL-3.0-or-later
// What a printer gets is what stands in the file. The printer here prints into a file.
#include "papersfixture.h"

#include "papers/paint.h"

#include <QPrinter>
#include <QTemporaryDir>

namespace rs::papers {

namespace {

using base::Language;
using test::fileWith;
using test::outputOf;
using test::textsOf;

QString wordsOf(const QString& path) {
    const auto text = outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
    EXPECT_TRUE(text) << "bash installer/dependencies.sh test";
    return text.value_or(QString());
}

QString aboutOf(const QString& path) {
    const auto about = outputOf(QStringLiteral("pdfinfo"), {path});
    EXPECT_TRUE(about) << "bash installer/dependencies.sh test";
    return about.value_or(QString()).simplified();
}

class Printing : public testing::Test {
protected:
    void toPrinter(QPrinter& printer, const QString& name) {
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path(name));
    }
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

QList<Document> samples() {
    const Texts texts = textsOf(Language::Russian);
    Poster poster;
    poster.kind = QStringLiteral("Школа");
    poster.title = QStringLiteral("Чтение со смыслом");
    poster.link = QStringLiteral("https://example.org/r");
    poster.paper = PaperSize::A3;
    return {programmeDocument(test::programmeOf(60, 3), texts), readinessDocument(test::readinessSample(), texts),
            *posterDocument(poster, texts)};
}

} // namespace

TEST_F(Printing, PagesAndTextsAreThoseOfTheFile) {
    int number = 0;
    for (const Document& document : samples()) {
        for (const QPrinter::PrinterMode mode : {QPrinter::ScreenResolution, QPrinter::HighResolution}) {
            const QString file = fileWith(toPdf(document), QStringLiteral("file%1.pdf").arg(++number));
            const QString printed = QStringLiteral("printed%1.pdf").arg(number);
            QPrinter printer(mode);
            toPrinter(printer, printed);
            askForSheet(document, printer);
            ASSERT_TRUE(paintPages(document, printer));
            const QString sheet = document.paper == PaperSize::A3 ? QStringLiteral("A3") : QStringLiteral("A4");
            EXPECT_TRUE(aboutOf(path(printed)).contains(QStringLiteral("Pages: %1 ").arg(document.pages.size())));
            EXPECT_TRUE(aboutOf(path(printed)).contains(sheet)) << aboutOf(path(printed)).toStdString();
            EXPECT_FALSE(wordsOf(file).simplified().isEmpty());
            EXPECT_EQ(wordsOf(path(printed)).simplified(), wordsOf(file).simplified());
        }
    }
}

TEST_F(Printing, ALargePosterFitsASmallSheetWholly) {
    Poster poster;
    poster.title = QStringLiteral("Чтение со смыслом");
    poster.text = QStringLiteral("Два дня мастерских.");
    poster.link = QStringLiteral("https://example.org/r/achinsk");
    poster.paper = PaperSize::A3;
    const auto document = posterDocument(poster, textsOf(Language::Russian));
    ASSERT_TRUE(document);
    QPrinter printer(QPrinter::HighResolution);
    toPrinter(printer, QStringLiteral("small.pdf"));
    askForSheet(*document, printer);
    printer.setPageSize(QPageSize(QPageSize::A5)); // somebody chose it in the dialog
    printer.setPageMargins(QMarginsF(6, 6, 6, 6), QPageLayout::Millimeter);
    ASSERT_TRUE(paintPages(*document, printer));
    const QString file = path(QStringLiteral("small.pdf"));
    EXPECT_TRUE(aboutOf(file).contains(QStringLiteral("A5"))) << aboutOf(file).toStdString();
    for (const QString& part : {poster.title, poster.text, poster.link})
        EXPECT_TRUE(wordsOf(file).contains(part)) << part.toStdString();
    const QString stem = path(QStringLiteral("small"));
    ASSERT_TRUE(
        outputOf(QStringLiteral("pdftoppm"), {QStringLiteral("-r"), QStringLiteral("150"), QStringLiteral("-png"),
                                              QStringLiteral("-singlefile"), file, stem}));
    const auto read = outputOf(QStringLiteral("zbarimg"),
                               {QStringLiteral("--quiet"), QStringLiteral("--raw"), stem + QStringLiteral(".png")});
    ASSERT_TRUE(read) << "bash installer/dependencies.sh test";
    EXPECT_EQ(read->trimmed(), poster.link) << "the code is cut";
}

TEST_F(Printing, APrinterThatTakesNothingSaysSo) {
    QPrinter printer;
    toPrinter(printer, QStringLiteral("no/where.pdf"));
    EXPECT_FALSE(paintPages(samples().at(1), printer));
}

} // namespace rs::papers
