// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/cliprocess.h"

namespace rs::test {

using namespace Qt::StringLiterals;

namespace {

class CliReport : public CliTest {
protected:
    [[nodiscard]] Outcome annual(const Words& words) const { return json(Words{u"report"_s, u"annual"_s} + words); }
};

} // namespace

TEST_F(CliReport, WritesTheYearAsPdf) {
    makeSchool(u"Чтение со смыслом"_s);
    const QString path = file(u"report.pdf"_s);
    const Outcome outcome = annual({u"--year"_s, u"2027"_s, u"--to"_s, path});
    ASSERT_EQ(outcome.code, 0) << outcome.errors.toStdString();
    EXPECT_EQ(outcome.object().keys(), QStringList{u"pages"_s});
    EXPECT_GE(outcome.object().value(u"pages"_s).toInt(), 1);
    QFile written(path);
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    EXPECT_TRUE(written.readAll().startsWith("%PDF"));
    QProcess reader;
    reader.start(u"pdftotext"_s, {path, u"-"_s});
    ASSERT_TRUE(reader.waitForFinished(60'000)) << "bash installer/dependencies.sh test";
    const QString text = QString::fromUtf8(reader.readAllStandardOutput());
    EXPECT_TRUE(text.contains(u"Annual report 2027"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"Чтение со смыслом"_s));
}

TEST_F(CliReport, IsAboutAProjectOrARegion) {
    makeSchool();
    idOf({u"record"_s, u"add"_s, u"project"_s, u"title=Взаимообучение"_s});
    for (const Words& about : {Words{u"--region"_s, u"RU-KYA"_s}, Words{u"--project"_s, u"Взаимообучение"_s}})
        EXPECT_EQ(annual(Words{u"--year"_s, u"2027"_s, u"--to"_s, file(u"r.pdf"_s)} + about).code, 0)
            << about.last().toStdString();
    EXPECT_EQ(annual({u"--year"_s, u"2027"_s, u"--to"_s, file(u"r.pdf"_s), u"--project"_s, u"Нет такого"_s}).code, 1);
    EXPECT_EQ(annual({u"--year"_s, u"2027"_s, u"--to"_s, file(u"r.pdf"_s), u"--region"_s, u"RU-ZZZ"_s}).code, 1);
}

TEST_F(CliReport, SaysWhatIsWrong) {
    makeSchool();
    EXPECT_EQ(annual({u"--to"_s, file(u"r.pdf"_s)}).code, 2);
    EXPECT_EQ(annual({u"--year"_s, u"2027"_s}).code, 2);
    EXPECT_EQ(annual({u"--year"_s, u"soon"_s, u"--to"_s, file(u"r.pdf"_s)}).code, 2);
    EXPECT_EQ(annual({u"--year"_s, u"2027"_s, u"--to"_s, file(u"r.docx"_s)}).code, 2);
    EXPECT_EQ(annual({u"--year"_s, u"2027"_s, u"--to"_s, file(u"no/where.pdf"_s)}).code, 1);
    EXPECT_FALSE(QFile::exists(file(u"r.docx"_s)));
}

} // namespace rs::test
