// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/fixtures.h"
#include "exchange/xlsxwriter.h"
#include "exchange/ziparchive.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <clocale>

#ifdef __SANITIZE_ADDRESS__
#include <sanitizer/lsan_interface.h>
#endif

using namespace rs::exchange;
using namespace rs::exchange::test;
using namespace Qt::StringLiterals;
using rs::base::ErrorCode;

namespace {

const QList<Column> columns = {{u"Фамилия"_s, CellKind::Text, u"family_name"_s},
                               {u"Минуты"_s, CellKind::Integer, u"minutes"_s},
                               {u"Балл"_s, CellKind::Real, u"score"_s},
                               {u"Дата"_s, CellKind::Date, u"date"_s},
                               {u"Приход"_s, CellKind::Instant, u"checked_in_at"_s},
                               {u"Согласие"_s, CellKind::Boolean, u"consent"_s},
                               {u"Размер"_s, CellKind::Text, {}}};
const QStringList filled = {u"Зуева"_s, u"90"_s, u"4.5"_s, u"2027-03-14"_s, u"2027-03-14T10:05:00"_s,
                            u"true"_s,  u"=M"_s};
const QStringList odd = {u"+7"_s, u"007"_s, u"1e3"_s, u"14.03"_s, u"утром"_s, u"может быть"_s, QString()};

QByteArray partOf(const QString& path, const QByteArray& name) {
    const auto archive = ZipArchive::open(path);
    EXPECT_TRUE(archive.has_value());
    return (*archive)->peek(name, 1'000'000).value_or(QByteArray());
}

QString written(const Files& files, const QString& name, const WriteOptions& options = {}) {
    const auto bytes = writeFile(files.path(name), columns, {filled, odd}, options);
    EXPECT_TRUE(bytes.has_value());
    EXPECT_EQ(bytes.value_or(0), bytesOf(files.path(name)).size());
    return files.path(name);
}

} // namespace

TEST(Writer, CsvIsWhatExcelOpens) {
    Files files;
    EXPECT_EQ(bytesOf(written(files, u"a.csv"_s, {.yes = u"да"_s})),
              u"\ufeffФамилия;Минуты;Балл;Дата;Приход;Согласие;Размер\r\nЗуева;90;4.5;2027-03-14;2027-03-14 "
              u"10:05:00;да;'=M\r\n"
              "+7;007;1e3;14.03;утром;может быть;\r\n"_s.toUtf8());
    const QByteArray plain =
        bytesOf(written(files, u"b.csv"_s, {.separator = ',', .byteOrderMark = ByteOrderMark::LeaveOut}));
    EXPECT_TRUE(plain.startsWith(u"Фамилия,Минуты,"_s.toUtf8()));
}

TEST(Writer, SheetsKeepKindsAndOddTexts) {
    const QStringList back = {u"Зуева"_s, u"90"_s, u"4.5"_s, u"2027-03-14"_s, u"2027-03-14T10:05:00"_s,
                              u"да"_s,    u"=M"_s};
    for (const QString& name : {u"a.xlsx"_s, u"a.ods"_s}) {
        Files files;
        const Read got = readFile(written(files, name, {.yes = u"да"_s, .sheet = u"Список [1]"_s}));
        EXPECT_EQ(got.cells.value(0), QStringList({u"Фамилия"_s, u"Минуты"_s, u"Балл"_s, u"Дата"_s, u"Приход"_s,
                                                   u"Согласие"_s, u"Размер"_s}));
        EXPECT_EQ(got.cells.value(1), back);
        EXPECT_EQ(got.cells.value(2), odd.mid(0, 6));
        EXPECT_EQ(got.info.sheet, u"Список 1"_s);
    }
}

TEST(Writer, XlsxHasRealDatesAndNoFormulas) {
    Files files;
    const QByteArray sheet = partOf(written(files, u"a.xlsx"_s), "xl/worksheets/sheet1.xml");
    EXPECT_TRUE(sheet.contains("<v>46460</v>")) << sheet.constData();
    EXPECT_TRUE(sheet.contains("<v>90</v>"));
    EXPECT_TRUE(sheet.contains("state=\"frozen\""));
    EXPECT_FALSE(sheet.contains("<f"));
    EXPECT_TRUE(partOf(files.path(u"a.xlsx"_s), "xl/styles.xml").contains("yyyy-mm-dd"));
}

//! A program with windows takes the user's locale, and Russians write a decimal comma.
TEST(Writer, XlsxDoesNotMindTheLocale) {
#ifdef __SANITIZE_ADDRESS__
    const __lsan::ScopedDisabler quiet; // glibc never frees what it reads from LOCPATH
#endif
    QTemporaryDir locales;
    const QString made = locales.filePath(u"ru_RU.UTF-8"_s);
    QProcess::execute(u"localedef"_s, {u"-i"_s, u"ru_RU"_s, u"-f"_s, u"UTF-8"_s, made});
    ASSERT_TRUE(QFileInfo::exists(made)) << "bash installer/dependencies.sh test";
    qputenv("LOCPATH", locales.path().toLocal8Bit());
    const bool russian = std::setlocale(LC_ALL, "ru_RU.UTF-8") != nullptr;
    const bool comma = *std::localeconv()->decimal_point == ',';
    Files files;
    const QByteArray sheet = partOf(written(files, u"a.xlsx"_s), "xl/worksheets/sheet1.xml");
    std::setlocale(LC_ALL, "C.UTF-8");
    qunsetenv("LOCPATH");
    EXPECT_TRUE(russian && comma);
    EXPECT_TRUE(sheet.contains("<v>4.5</v>")) << sheet.constData();
    EXPECT_TRUE(sheet.contains("left=\"0.7\"")) << sheet.constData();
    EXPECT_FALSE(sheet.contains("width=\"22,")) << sheet.constData();
}

TEST(Writer, OdsBeginsWithItsTypeUncompressed) {
    Files files;
    const QByteArray bytes = bytesOf(written(files, u"a.ods"_s));
    EXPECT_EQ(bytes.mid(30, 8), "mimetype");
    EXPECT_TRUE(bytes.mid(38).startsWith("application/vnd.oasis.opendocument.spreadsheet"));
    EXPECT_TRUE(partOf(files.path(u"a.ods"_s), "content.xml").contains(R"(office:date-value="2027-03-14T10:05:00")"));
}

TEST(Writer, JsonHasFieldsAndOthers) {
    Files files;
    const QJsonArray list = QJsonDocument::fromJson(bytesOf(written(files, u"a.json"_s))).array();
    ASSERT_EQ(list.size(), 2);
    const QJsonObject first = list[0].toObject();
    EXPECT_EQ(first[u"family_name"].toString(), u"Зуева"_s);
    EXPECT_EQ(first[u"minutes"].toInt(), 90);
    EXPECT_TRUE(first[u"consent"].toBool());
    EXPECT_EQ(first[u"other"].toObject()[u"Размер"].toString(), u"=M"_s);
    EXPECT_EQ(list[1].toObject()[u"minutes"].toString(), u"007"_s);
    EXPECT_TRUE(list[1].toObject()[u"other"].toObject()[u"Размер"].isNull());
    EXPECT_TRUE(writeFile(files.path(u"b.json"_s), columns, {}).has_value());
    EXPECT_EQ(QJsonDocument::fromJson(bytesOf(files.path(u"b.json"_s))).array().size(), 0);
}

TEST(Writer, VCardLinesAreShortAndWhole) {
    Files files;
    const QString note = QString(u"Ёлка "_s).repeated(60);
    ASSERT_TRUE(writeFile(files.path(u"a.vcf"_s), {{u"Заметка"_s, CellKind::Text, u"note"_s}}, {{note}}).has_value());
    for (const QByteArray& line : bytesOf(files.path(u"a.vcf"_s)).split('\n')) {
        EXPECT_LE(line.trimmed().size(), 75);
        EXPECT_FALSE(QString::fromUtf8(line).contains(QChar::ReplacementCharacter));
    }
    EXPECT_EQ(readFile(files.path(u"a.vcf"_s)).cells, Rows({{u"note"_s}, {note}}));
}

TEST(Writer, NothingHalfWrittenIsLeft) {
    for (const QString& name : {u"a.csv"_s, u"a.xlsx"_s, u"a.ods"_s, u"a.json"_s, u"a.vcf"_s}) {
        Files files;
        files.write(name, "old");
        {
            const auto writer = createTable(files.path(name), *outputFormatOf(name));
            ASSERT_TRUE(writer->begin(columns).has_value());
            ASSERT_TRUE(writer->write(filled).has_value());
        }
        EXPECT_EQ(bytesOf(files.path(name)), "old");
        EXPECT_EQ(QDir(files.path({})).entryList(QDir::Files | QDir::Hidden), QStringList{name});
    }
}

TEST(Writer, AFolderThatIsNotThereIsNamed) {
    for (const QString& name : {u"no/a.csv"_s, u"no/a.xlsx"_s, u"no/a.ods"_s, u"no/a.json"_s, u"no/a.vcf"_s}) {
        Files files;
        const auto result = writeFile(files.path(name), columns, {filled});
        ASSERT_FALSE(result.has_value()) << name.toStdString();
        EXPECT_EQ(result.error().code, ErrorCode::FileCannotWrite);
        EXPECT_EQ(result.error().context, QStringList{files.path(name)});
    }
}

TEST(Writer, XlsxRefusesWhatExcelCannotHold) {
    Files files;
    const auto result = writeFile(files.path(u"a.xlsx"_s), columns, {filled, {QString(32'768, u'x')}});
    ASSERT_FALSE(result.has_value());
    EXPECT_EQ(result.error().code, ErrorCode::TooBigForFormat);
    EXPECT_EQ(result.error().context, QStringList({u"3"_s, u"Фамилия"_s}));
    EXPECT_TRUE(writeFile(files.path(u"b.xlsx"_s), columns, {{QString(32'767, u'я')}}).has_value());
}

TEST(Writer, SheetNamesAreMadeFit) {
    const QList<std::pair<QString, QString>> names = {{u"Участники"_s, u"Участники"_s},
                                                      {u"a/b:c"_s, u"a b c"_s},
                                                      {u"'x'"_s, u"x"_s},
                                                      {u""_s, u"Sheet1"_s},
                                                      {u"history"_s, u"Sheet1"_s},
                                                      {QString(40, u'я'), QString(31, u'я')}};
    for (const auto& [wanted, name] : names) EXPECT_EQ(sheetNameFor(wanted), name);
}

TEST(Writer, KindsAreTakenStrictly) {
    EXPECT_TRUE(wallTime(u"2027-02-28", CellKind::Date).has_value());
    for (const QString& text : {u"2027-02-30"_s, u"2027-2-28"_s, u"20270228"_s, u"2027-02-28T10:00:00"_s})
        EXPECT_FALSE(wallTime(text, CellKind::Date)) << text.toStdString();
    for (const QString& text : {u"2027-02-28T24:00:00"_s, u"2027-02-28 10:00:00"_s, u"2027-02-28T10:00:00Z"_s})
        EXPECT_FALSE(wallTime(text, CellKind::Instant));
    for (const QString& text : {u"1"_s, u"-5"_s, u"1.5"_s, u"0"_s})
        EXPECT_TRUE(plainNumber(text, CellKind::Real)) << text.toStdString();
    for (const QString& text : {u"01"_s, u"+5"_s, u"1.50"_s, u"1e3"_s, u"nan"_s, u"1234567890123456"_s, u" 1"_s})
        EXPECT_FALSE(plainNumber(text, CellKind::Real)) << text.toStdString();
    EXPECT_FALSE(plainNumber(u"1", CellKind::Text));
}
