// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/fixtures.h"
#include "exchange/ziparchive.h"

using namespace rs::exchange;
using namespace rs::exchange::test;
using namespace Qt::StringLiterals;
using rs::base::ErrorCode;
using testing::ElementsAre;

namespace {

Read readTable(const QByteArray& rows) {
    return readZip(document("<table:table table:name='А'>" + rows + "</table:table>"));
}

} // namespace

TEST(Ods, ReadsEveryKindOfCell) {
    const Read got = readTable(
        R"(<table:table-row><table:table-cell office:value-type="float" office:value="79000002321"><text:p>7,9E10</text:p></table:table-cell>)"
        R"(<table:table-cell office:value-type="date" office:date-value="2021-01-01T10:00:00.5"/><table:table-cell office:value-type="time" office:time-value="PT10H05M03.2S"/>)"
        R"(<table:table-cell office:value-type="boolean" office:boolean-value="true"/><table:table-cell office:value-type="percentage" office:value="0.50"/>)"
        R"(<table:table-cell office:value-type="string" calcext:value-type="error"><text:p>#N/A</text:p></table:table-cell>)"
        R"(<table:table-cell office:value-type="string"><office:annotation><text:p>note</text:p></office:annotation><text:p>раз <text:span>два</text:span></text:p><text:p>три<text:s text:c="2"/><text:tab/>4</text:p></table:table-cell></table:table-row>)");
    EXPECT_EQ(got.cells, Rows({{u"79000002321"_s, u"2021-01-01T10:00:00"_s, u"10:05:03"_s, u"true"_s, u"0.5"_s,
                                QString(), u"раз два\nтри  \t4"_s}}));
    EXPECT_EQ(got.info.format, Format::Ods);
}

TEST(Ods, RepeatsAreCountedAndTrailingOnesCostNothing) {
    const Read got = readTable(
        "<table:table-row table:number-rows-repeated='2'><table:table-cell/></table:table-row>"
        "<table:table-row table:number-rows-repeated='2'><table:table-cell "
        "table:number-columns-repeated='2'/><table:table-cell "
        "table:number-columns-repeated='2'><text:p>x</text:p></table:table-cell>"
        "<table:covered-table-cell/><table:table-cell table:number-columns-repeated='1000000'/></table:table-row>"
        "<table:table-row table:number-rows-repeated='1048572'><table:table-cell "
        "table:number-columns-repeated='16384'/></table:table-row>");
    EXPECT_EQ(got.cells, Rows({{QString(), QString(), u"x"_s, u"x"_s}, {QString(), QString(), u"x"_s, u"x"_s}}));
    EXPECT_THAT(got.lines, ElementsAre(3, 4));
    EXPECT_FALSE(got.error.has_value());
}

TEST(Ods, ChoosesVisibleAndNamedSheets) {
    const auto table = [](const char* attributes, const char* text) {
        return QByteArray("<table:table ") + attributes + "><table:table-row><table:table-cell><text:p>" + text +
               "</text:p></table:table-cell></table:table-row></table:table>";
    };
    const Entries entries = document(table("table:name='один' table:style-name='hid'", "1") +
                                     table("table:name='два'", "2") + table("table:name='три'", "3"));
    EXPECT_EQ(readZip(entries).cells, Rows({{u"2"_s}}));
    EXPECT_EQ(readZip(entries).info.sheets, QStringList({u"два"_s, u"три"_s}));
    EXPECT_EQ(readZip(entries, {.sheet = u"Один"_s}).cells, Rows({{u"1"_s}}));
    EXPECT_EQ(readZip(entries, {.sheet = u"Три"_s}).cells, Rows({{u"3"_s}}));
    EXPECT_EQ(readZip(entries, {.sheet = u"нет"_s}).error, ErrorCode::SheetNotFound);
}

TEST(Ods, ATableInsideACellIsNotTheSheet) {
    const Read got = readTable("<table:table-row><table:table-cell><text:p>a</text:p><table:table "
                               "table:name='b'><table:table-row><table:table-cell><text:p>no</text:p></"
                               "table:table-cell></table:table-row></table:table></table:table-cell>"
                               "<table:table-cell><text:p>c</text:p></table:table-cell></table:table-row>");
    EXPECT_EQ(got.cells, Rows({{u"a"_s, u"c"_s}}));
}

//! Escapes like _x0041_ are Excel's; an office program shows and writes them in ODS as the texts that they are.
TEST(Ods, KnowsNoEscapes) {
    EXPECT_EQ(readTable("<table:table-row><table:table-cell><text:p>_x000D_ _x0041_</text:p></table:table-cell>"
                        "<table:table-cell office:value-type='string' office:string-value='a&#9;b'><text:p>ab</text:p>"
                        "</table:table-cell></table:table-row>")
                  .cells,
              Rows({{u"_x000D_ _x0041_"_s, u"a\tb"_s}}));
}

TEST(Ods, WritesWhatOfficeProgramsReadAndReadsItAgain) {
    const QStringList texts = {u"_x000D_ и _x0041_"_s, u"a\tb"_s, u"a\r\nb\rc"_s, u"\x01"_s,
                               u"a\x07\t_x0007_\r\n\uffff"_s};
    Files files;
    QList<Column> columns;
    for (const QString& text : texts) columns.append({text});
    ASSERT_TRUE(writeFile(files.path(u"a.ods"_s), columns, {texts}));
    EXPECT_EQ(readFile(files.path(u"a.ods"_s)).cells, Rows({texts, texts}));
    const auto archive = rs::exchange::ZipArchive::open(files.path(u"a.ods"_s));
    ASSERT_TRUE(archive);
    const QByteArray content = (*archive)->peek("content.xml", 1'000'000).value_or(QByteArray());
    EXPECT_TRUE(content.contains("<text:p>_x000D_ и _x0041_</text:p>")) << content.constData();
    EXPECT_TRUE(content.contains("office:string-value=\"a&#9;b\"")) << content.constData();
}

TEST(Ods, RefusesWhatGrowsAndWhatIsLocked) {
    EXPECT_EQ(readTable("<table:table-row table:number-rows-repeated='1000000'><table:table-cell "
                        "table:number-columns-repeated='1000'><text:p>x</text:p></table:table-cell></table:table-row>")
                  .error,
              ErrorCode::FileIsBomb);
    EXPECT_EQ(readTable("<table:table-row><table:table-cell "
                        "table:number-columns-repeated='20000'><text:p>x</text:p></table:table-cell></table:table-row>")
                  .error,
              ErrorCode::FileIsMalformed);
    EXPECT_EQ(readTable("<table:table-row><table:table-cell><text:p>x<text:s "
                        "text:c='2000000000'/></text:p></table:table-cell></table:table-row>")
                  .error,
              ErrorCode::FileIsBomb);
    Entries locked = document("<table:table table:name='a'/>");
    locked.append(std::pair<QByteArray, QByteArray>{
        "META-INF/manifest.xml",
        "<m:manifest xmlns:m='m'><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>"});
    EXPECT_EQ(readZip(locked).error, ErrorCode::FileIsEncrypted);
    EXPECT_EQ(readZip({{"mimetype", "application/vnd.oasis.opendocument.text"}, {"content.xml", "<x/>"}}).error,
              ErrorCode::FileTypeUnknown);
}
