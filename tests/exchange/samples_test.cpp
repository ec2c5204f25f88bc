// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/fixtures.h"

#include <QFileInfo>

using namespace rs::exchange;
using namespace rs::exchange::test;
using namespace Qt::StringLiterals;
using rs::base::ErrorCode;

//! Files of other programs lie outside the sources: RS_SAMPLES names their folder, or they lie beside the checkout.
class Samples : public testing::Test {
protected:
    void SetUp() override {
        const QString named = qEnvironmentVariable("RS_SAMPLES");
        m_folder = named.isEmpty() ? QStringLiteral(RS_SOURCE_DIR "/../shared/samples") : named;
        const bool isThere = QFileInfo(m_folder).isDir();
        if (named.isEmpty() && !isThere)
            GTEST_SKIP() << "SKIPPED: set RS_SAMPLES to the folder of sample files to run these checks";
        ASSERT_TRUE(isThere) << "RS_SAMPLES is not a folder: " << named.toStdString();
    }
    Read read(const QString& name, const ReadOptions& options = {}) const {
        return readFile(m_folder + u'/' + name, options);
    }

private:
    QString m_folder;
};

namespace {

struct SampleCase {
    QString file;
    qsizetype rows; //!< with headings
    int row;        //!< the one looked at, from 0
    QString cell;   //!< a cell it holds
};

} // namespace

TEST_F(Samples, AreReadWhole) {
    const QList<SampleCase> cases = {
        {u"apache-poi/InlineStrings.xlsx"_s, 7, 1, u"1st Inline String"_s},
        {u"apache-poi/TwoSheetsOneHidden.xlsx"_s, 1, 0, u"Sheet2A1"_s},
        {u"apache-poi/SampleSS.strict.xlsx"_s, 3, 1, u"2nd row 2nd column"_s},
        {u"apache-poi/59746_NoRowNums.xlsx"_s, 71, 1, u"true"_s},
        {u"calamine/date.xlsx"_s, 3, 0, u"2021-01-01"_s},
        {u"calamine/date_1904.xlsx"_s, 3, 0, u"2021-01-01"_s},
        {u"calamine/date_iso.xlsx"_s, 6, 0, u"2021-01-01"_s},
        {u"calamine/inlineStr_cdata.xlsx"_s, 2, 0, u"Hello CDATA"_s},
        {u"calamine/has_x000D_.xlsx"_s, 1, 0, u"ABC\nDEF"_s},
        {u"calamine/nonstandard-xml-ns-prefix.xlsx"_s, 3, 2, u"4"_s},
        {u"calamine/no-header.xlsx"_s, 2, 0, u"a"_s},
        {u"calamine/empty_s_attribute.xlsx"_s, 5, 1, u"John"_s},
        {u"csv-spectrum/csvs/location_coordinates.csv"_s, 2, 1, u"Modesto"_s},
        {u"csv-spectrum/csvs/quotes_and_newlines.csv"_s, 3, 1, u"ha \n\"ha\" \nha"_s},
        {u"ez-vcard/John_Doe_ANDROID.vcf"_s, 7, 1, u"john.doe@company.com"_s},
        {u"ez-vcard/John_Doe_MAC_ADDRESS_BOOK.vcf"_s, 2, 1, u"Money Counter"_s},
        {u"hflabs/region.csv"_s, 87, 1, u"0100000000000"_s},
        {u"hflabs/region_cp1251_semicolon.csv"_s, 87, 1, u"Адыгея"_s},
        {u"hflabs/city.csv"_s, 1118, 1, u"Респ Адыгея, г Адыгейск"_s},
        {u"reconstructed/broken_utf8.csv"_s, 4, 3, u"Сидорова Мария Ивановна"_s},
        {u"reconstructed/mixed_encodings.csv"_s, 3, 2, u"Петрова Ольга"_s},
        {u"reconstructed/nul_bytes.csv"_s, 3, 1, u"Иванова Анна"_s},
        {u"reconstructed/teams_attendance_utf16le.csv"_s, 38, 0, u"1. Summary"_s},
        {u"reconstructed/very_long_cell.csv"_s, 3, 2, u"Петрова Ольга"_s},
        {u"smarter_csv/carriage_returns_quoted.csv"_s, 3, 1, u"New Order"_s},
        {u"smarter_csv/emoji.csv"_s, 4, 1, u"José"_s},
        {u"smarter_csv/escaped_quote_char.csv"_s, 3, 1, u"D\"Angelos"_s},
        {u"smarter_csv/line_endings_r.csv"_s, 4, 1, u"hammer"_s},
        {u"smarter_csv/malformed_header.csv"_s, 3, 1, u"Arnold Schwarzenegger"_s},
        {u"smarter_csv/separator_semi.csv"_s, 4, 1, u"a,b,c,d,e,f,g"_s},
        {u"smarter_csv/unquoted_quote_midfield.csv"_s, 2, 1, u"b\"bb"_s},
    };
    for (const SampleCase& sample : cases) {
        const Read got = read(sample.file);
        EXPECT_FALSE(got.error.has_value()) << sample.file.toStdString();
        EXPECT_EQ(got.cells.size(), sample.rows) << sample.file.toStdString();
        EXPECT_TRUE(got.cells.value(sample.row).contains(sample.cell))
            << sample.file.toStdString() << ": " << testing::PrintToString(got.cells.value(sample.row));
    }
}

TEST_F(Samples, EncodingsAreNamed) {
    EXPECT_EQ(read(u"hflabs/region_cp1251_semicolon.csv"_s).info.encoding, u"windows-1251"_s);
    EXPECT_EQ(read(u"smarter_csv/encodings_example_windows-1251.csv"_s).info.encoding, u"windows-1251"_s);
    EXPECT_EQ(read(u"reconstructed/teams_attendance_utf16le.csv"_s).info.encoding, u"utf-16le"_s);
    EXPECT_EQ(read(u"smarter_csv/encodings_example_windows-1251.csv"_s).cells,
              read(u"smarter_csv/encodings_example.csv"_s).cells);
    EXPECT_EQ(read(u"reconstructed/broken_utf8.csv"_s).damaged, QList<int>({3}));
}

TEST_F(Samples, SheetsAreChosenByName) {
    EXPECT_EQ(read(u"apache-poi/unicodeSheetName.xlsx"_s, {.sheet = u"Sheet・1"_s}).cells.size(), 9);
}

TEST_F(Samples, WhatIsNoListIsRefused) {
    EXPECT_EQ(read(u"apache-poi/poc-xmlbomb-empty.xlsx"_s).error, ErrorCode::FileIsBomb);
    EXPECT_EQ(read(u"reconstructed/indico_registrants.json"_s).error, ErrorCode::FileTypeUnknown);
    EXPECT_EQ(read(u"voctoweb/froscon2013_day1.xml"_s).error, ErrorCode::FileTypeUnknown);
    EXPECT_EQ(read(u"npm-ical/test1.ics"_s).error, ErrorCode::FileTypeUnknown);
}
