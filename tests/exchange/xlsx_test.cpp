// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/fixtures.h"
#include "exchange/xlsxstyles.h"
#include "exchange/xmltext.h"

using namespace rs::exchange;
using namespace rs::exchange::test;
using namespace Qt::StringLiterals;
using rs::base::ErrorCode;
using testing::ElementsAre;

namespace {

Read readSheet(const QByteArray& data, const Entries& more = {}) { return readZip(workbook(data, more)); }

const QByteArray stylesXml =
    R"(<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd\.mm\.yyyy;@"/><numFmt numFmtId="165" formatCode="[h]:mm:ss"/>)"
    R"(<numFmt numFmtId="166" formatCode="00000"/><numFmt numFmtId="167" formatCode="[$-419]d mmm yyyy hh:mm"/></numFmts>)"
    R"(<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>)"
    R"(<cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="22"/><xf numFmtId="20"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="167"/></cellXfs></styleSheet>)";

QString cellOf(const QByteArray& cell, const QByteArray& workbookXml = {}) {
    Entries more = {{"xl/styles.xml", stylesXml}};
    if (!workbookXml.isEmpty()) more.append({"xl/workbook.xml", workbookXml});
    return readSheet("<row>" + cell + "</row>", more).cells.value(0).value(0);
}

} // namespace

TEST(Xlsx, ReadsEveryKindOfCell) {
    const QByteArray strings = "<sst><si><t>общий</t></si><si><r><t>два "
                               "</t></r><r><t>куска</t></r><rPh><t>фонетика</t></rPh></si><si><t/></si></sst>";
    const Read got = readSheet(
        R"(<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>в </t><t><![CDATA[<ряд>]]></t></is></c>)"
        R"(<c r="D1" t="str"><f>A1&amp;"x"</f><v>итог</v></c><c r="E1" t="b"><v>1</v></c><c r="F1" t="e"><v>#N/A</v></c><c r="G1"><v>7.9000002321E10</v></c>)"
        R"(<c r="H1" t="s"><v>2</v></c><c r="I1" t="d"><v>2021-01-01T10:00:00.000Z</v></c><c r="J1" t="s"><v>99</v></c></row>)",
        {{"xl/sharedStrings.xml", strings}});
    EXPECT_EQ(got.cells, Rows({{u"общий"_s, u"два куска"_s, u"в <ряд>"_s, u"итог"_s, u"true"_s, QString(),
                                u"79000002321"_s, QString(), u"2021-01-01T10:00:00"_s}}));
    EXPECT_EQ(got.info.format, Format::Xlsx);
    EXPECT_EQ(got.info.sheet, u"Лист1"_s);
}

TEST(Xlsx, KeepsPlacesWithAndWithoutReferences) {
    const Read got = readSheet(
        R"(<row r="3"><c r="B3"><v>1</v></c><c><v>2</v></c></row><row/><row><c><v>3</v></c></row><row r="9"><c r="C9"><v>4</v></c><c r="A9"><v>5</v></c></row>)");
    EXPECT_THAT(got.lines, ElementsAre(3, 5, 9));
    EXPECT_EQ(got.cells, Rows({{QString(), u"1"_s, u"2"_s}, {u"3"_s}, {u"5"_s, QString(), u"4"_s}}));
}

TEST(Xlsx, NumbersLookAsTyped) {
    const QList<std::pair<const char*, QString>> cases = {{"5", u"5"_s},
                                                          {"5.0", u"5"_s},
                                                          {"1E+2", u"100"_s},
                                                          {"0.1", u"0.1"_s},
                                                          {"0.10000000000000001", u"0.1"_s},
                                                          {"-3.5", u"-3.5"_s},
                                                          {"-0", u"0"_s},
                                                          {"1.5E-7", u"0.00000015"_s},
                                                          {"12345678901234567890", u"12345678901234567890"_s},
                                                          {"7.9000002321E10", u"79000002321"_s},
                                                          {"x", u"x"_s},
                                                          {"1e999", u"1e999"_s}};
    for (const auto& [number, text] : cases) EXPECT_EQ(numberText(number), text);
}

TEST(Xlsx, DatesComeFromTheirFormat) {
    const QByteArray old =
        R"(<workbook><workbookPr date1904="1"/><sheets><sheet name="a" id="s1"/></sheets></workbook>)";
    EXPECT_EQ(cellOf("<c s='1'><v>44197</v></c>"), u"2021-01-01"_s);
    EXPECT_EQ(cellOf("<c s='1'><v>42735</v></c>", old), u"2021-01-01"_s);
    EXPECT_EQ(cellOf("<c s='2'><v>44197.5</v></c>"), u"2021-01-01T12:00:00"_s);
    EXPECT_EQ(cellOf("<c s='2'><v>44197</v></c>"), u"2021-01-01T00:00:00"_s);
    EXPECT_EQ(cellOf("<c s='1'><v>44197.75</v></c>"), u"2021-01-01T18:00:00"_s);
    EXPECT_EQ(cellOf("<c s='3'><v>0.416666666666667</v></c>"), u"10:00:00"_s);
    EXPECT_EQ(cellOf("<c s='4'><v>1.5</v></c>"), u"36:00:00"_s);
    EXPECT_EQ(cellOf("<c s='5'><v>42</v></c>"), u"00042"_s);
    EXPECT_EQ(cellOf("<c s='6'><v>44197.9999999</v></c>"), u"2021-01-02T00:00:00"_s);
    EXPECT_EQ(cellOf("<c s='1'><v>1</v></c>"), u"1900-01-01"_s);
    EXPECT_EQ(cellOf("<c s='1'><v>-5</v></c>"), u"-5"_s);
    EXPECT_EQ(cellOf("<c s=''><v>44197</v></c>"), u"44197"_s);
    EXPECT_EQ(cellOf("<c s='77'><v>44197</v></c>"), u"44197"_s);
}

TEST(Xlsx, FormatCodesAreUnderstood) {
    const QList<std::pair<const char*, NumberKind>> cases = {{"General", NumberKind::Plain},
                                                             {"0.00", NumberKind::Plain},
                                                             {"0.00E+00", NumberKind::Plain},
                                                             {"#,##0\" шт\"", NumberKind::Plain},
                                                             {"@", NumberKind::Plain},
                                                             {"[Red]0", NumberKind::Plain},
                                                             {"\"dd\"0", NumberKind::Plain},
                                                             {"dd.mm.yyyy", NumberKind::Date},
                                                             {"[$-F800]dddd\\,\\ mmmm", NumberKind::Date},
                                                             {"mmm", NumberKind::Date},
                                                             {"h:mm AM/PM", NumberKind::Time},
                                                             {"mm:ss", NumberKind::Time},
                                                             {"[mm]:ss", NumberKind::Elapsed},
                                                             {"m/d/yy h:mm", NumberKind::DateTime}};
    for (const auto& [code, kind] : cases) EXPECT_EQ(numberFormat(code).kind, kind) << code;
    EXPECT_EQ(builtInFormat(14).kind, NumberKind::Date);
    EXPECT_EQ(builtInFormat(22).kind, NumberKind::DateTime);
    EXPECT_EQ(builtInFormat(46).kind, NumberKind::Elapsed);
    EXPECT_EQ(builtInFormat(49).kind, NumberKind::Plain);
}

TEST(Xlsx, ChoosesVisibleAndNamedSheets) {
    const Entries book = workbook(
        {},
        {{"xl/workbook.xml",
          R"(<x:workbook xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"><x:sheets><x:sheet name="тайный" state="hidden" r:id="s1" xmlns:r="r"/><x:sheet name="Видный" r:id="s2" xmlns:r="r"/></x:sheets></x:workbook>)"},
         {"xl/_rels/workbook.xml.rels",
          R"(<Relationships><Relationship Id="s1" Type="http://x/worksheet" Target="worksheets/a.xml"/><Relationship Id="s2" Type="http://x/worksheet" Target="../xl/worksheets/b.xml"/></Relationships>)"},
         {"xl/worksheets/a.xml", "<worksheet><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>"},
         {"xl/worksheets/b.xml",
          R"(<x:worksheet xmlns:x="y"><x:sheetData><x:row><x:c><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>)"}});
    EXPECT_EQ(readZip(book).cells, Rows({{u"2"_s}}));
    EXPECT_EQ(readZip(book).info.sheets, QStringList({u"Видный"_s}));
    EXPECT_EQ(readZip(book, {.sheet = u"ТАЙНЫЙ"_s}).cells, Rows({{u"1"_s}}));
    EXPECT_EQ(readZip(book, {.sheet = u"нет"_s}).error, ErrorCode::SheetNotFound);
}

TEST(Xlsx, EscapesAreResolved) {
    const QList<std::pair<QString, QString>> cases = {{u"a_x000D_\nb"_s, u"a\nb"_s},      {u"a_x000D_b"_s, u"a\rb"_s},
                                                      {u"_x005F_x000D_"_s, u"_x000D_"_s}, {u"_x12_"_s, u"_x12_"_s},
                                                      {u"_x000D__x000A_"_s, u"\r\n"_s},   {u"_xZZZZ_"_s, u"_xZZZZ_"_s}};
    for (const auto& [escaped, text] : cases) EXPECT_EQ(fromXmlEscapes(escaped), text);
    for (const QString& text :
         {u"\r\n"_s, u"_x0041_"_s, u"_x005F_x0041_"_s, u"\x01\uffff"_s, u"a\r"_s, u"_x0007\r"_s, u"_x 007\r"_s})
        EXPECT_EQ(fromXmlEscapes(withXmlEscapes(text)), text);
}

TEST(Xlsx, RefusesWhatGrows) {
    const QByteArray bomb =
        R"(<!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet><sheetData><row><c t="str"><v>&a;</v></c></row></sheetData></worksheet>)";
    EXPECT_EQ(readZip(workbook({}, {{"xl/worksheets/a.xml", bomb}})).error, ErrorCode::FileIsBomb);
    EXPECT_EQ(readSheet(QByteArray(200'000'000, ' ')).error, ErrorCode::FileIsBomb);
    EXPECT_EQ(readSheet("<row r='1048577'><c><v>1</v></c></row>").error, ErrorCode::FileIsMalformed);
    EXPECT_EQ(readSheet("<row><c r='XFE1'><v>1</v></c></row>").error, ErrorCode::FileIsMalformed);
    QByteArray wide;
    for (int i = 0; i < 3'500; ++i) wide += "<row><c r='XFD1'><v>1</v></c></row>";
    EXPECT_EQ(readSheet(wide).error, ErrorCode::FileIsBomb);
    EXPECT_EQ(readSheet("<row>" + QByteArray("<a>").repeated(1000)).error, ErrorCode::FileIsMalformed);
}

TEST(Xlsx, RefusesWhatIsBroken) {
    EXPECT_EQ(readSheet("<row><c>").error, ErrorCode::FileIsMalformed);
    EXPECT_EQ(readZip({{"word/document.xml", "<x/>"}}).error, ErrorCode::FileTypeUnknown);
    EXPECT_EQ(readZip({{"_rels/.rels", "<R><Relationship Type='/officeDocument' Target='word/document.xml'/></R>"},
                       {"word/document.xml", "<x/>"}})
                  .error,
              ErrorCode::FileTypeUnknown);
    Files files;
    const QString path = files.zip(u"a.xlsx"_s, workbook("<row><c><v>1</v></c></row>"));
    const QByteArray whole = bytesOf(path);
    EXPECT_EQ(readFile(files.write(u"cut.xlsx"_s, whole.left(whole.size() / 2))).error, ErrorCode::FileIsMalformed);
    EXPECT_THAT(readFile(files.path(u"cut.xlsx"_s)).errorContext, ElementsAre(files.path(u"cut.xlsx"_s)));
}
