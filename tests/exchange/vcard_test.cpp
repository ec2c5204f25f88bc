// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/fixtures.h"

using namespace rs::exchange;
using namespace rs::exchange::test;
using namespace Qt::StringLiterals;
using testing::ElementsAre;

namespace {

//! The text of a column in a card, counted from 0.
QString at(const Read& got, qsizetype card, const QString& column) {
    return got.cells.value(card + 1).value(got.cells.value(0).indexOf(column));
}

QByteArray card(const QByteArray& lines, const QByteArray& version = "3.0") {
    return "BEGIN:VCARD\r\nVERSION:" + version + "\r\n" + lines + "\r\nEND:VCARD\r\n";
}

} // namespace

TEST(VCard, GivesOurFields) {
    const Read got =
        readBytes(card("N:Иванова;Анна;Петровна;;\r\nFN:Анна "
                       "Иванова\r\nitem1.EMAIL;TYPE=INTERNET;TYPE=HOME:anna@example.org\r\nEMAIL:a2@example.org\r\n"
                       "TEL;TYPE=\"cell,voice\":+7 900 000-00-01\r\nTEL:+7 900 000-00-02\r\nORG:Школа\\, № "
                       "5;Кафедра\r\nTITLE:учитель\r\n"
                       "ADR;TYPE=WORK:;;Мира 1;Ачинск;Красноярский край;662150;Россия\r\nNOTE:раз\\nдва\\; "
                       "три\r\nBDAY:1980-03-22\r\nPHOTO;ENCODING=b:AAAA\r\n BBBB"));
    EXPECT_EQ(got.info.format, Format::VCard);
    EXPECT_EQ(at(got, 0, u"family_name"_s), u"Иванова"_s);
    EXPECT_EQ(at(got, 0, u"given_name"_s), u"Анна"_s);
    EXPECT_EQ(at(got, 0, u"patronymic"_s), u"Петровна"_s);
    EXPECT_EQ(at(got, 0, u"email"_s), u"anna@example.org"_s);
    EXPECT_EQ(at(got, 0, u"email 2"_s), u"a2@example.org"_s);
    EXPECT_EQ(at(got, 0, u"phone"_s), u"+7 900 000-00-01"_s);
    EXPECT_EQ(at(got, 0, u"phone 2"_s), u"+7 900 000-00-02"_s);
    EXPECT_EQ(at(got, 0, u"organisation"_s), u"Школа, № 5"_s);
    EXPECT_EQ(at(got, 0, u"department"_s), u"Кафедра"_s);
    EXPECT_EQ(at(got, 0, u"position"_s), u"учитель"_s);
    EXPECT_EQ(at(got, 0, u"city"_s), u"Ачинск"_s);
    EXPECT_EQ(at(got, 0, u"region"_s), u"Красноярский край"_s);
    EXPECT_EQ(at(got, 0, u"address"_s), u"Мира 1, 662150, Россия"_s);
    EXPECT_EQ(at(got, 0, u"note"_s), u"раз\nдва; три"_s);
    EXPECT_EQ(at(got, 0, u"birthday"_s), u"1980-03-22"_s);
    EXPECT_FALSE(got.cells.value(0).contains(u"full_name"_s));
    EXPECT_FALSE(got.cells.value(0).contains(u"photo"_s));
}

TEST(VCard, FullNameStandsInForMissingParts) {
    const Read got = readBytes(card("N:;;;;\r\nFN:Анна Иванова") + card("N:Зуева;Ия\r\nFN:Ия Зуева"));
    EXPECT_EQ(at(got, 0, u"full_name"_s), u"Анна Иванова"_s);
    EXPECT_EQ(at(got, 1, u"full_name"_s), QString());
    EXPECT_THAT(got.lines, ElementsAre(1, 1, 6));
}

TEST(VCard, OldQuotedPrintableWithSoftBreaks) {
    const Read got =
        readBytes(card("N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=D0=98=\r\n=D0=B2;=D0=90\r\nNOTE;ENCODING=QUOTED-"
                       "PRINTABLE:a=0D=0Ab=\r\n=3D\\n\r\n"
                       "TITLE;CHARSET=windows-1251;ENCODING=QUOTED-PRINTABLE:=E2=F0=E0=F7\r\nTEL;CELL;PREF:123",
                       "2.1"));
    EXPECT_EQ(at(got, 0, u"family_name"_s), u"Ив"_s);
    EXPECT_EQ(at(got, 0, u"given_name"_s), u"А"_s);
    EXPECT_EQ(at(got, 0, u"note"_s), u"a\nb=\\n"_s);
    EXPECT_EQ(at(got, 0, u"position"_s), u"врач"_s);
    EXPECT_EQ(at(got, 0, u"phone"_s), u"123"_s);
}

TEST(VCard, FoldsMayCutLetters) {
    const QByteArray name = u"Иванова"_s.toUtf8();
    EXPECT_EQ(at(readBytes(card("N:" + name.left(3) + "\r\n " + name.mid(3) + ";А")), 0, u"family_name"_s),
              u"Иванова"_s);
    EXPECT_EQ(at(readBytes(card("N:" + name.left(3) + "\n\t" + name.mid(3) + ";А", "4.0")), 0, u"family_name"_s),
              u"Иванова"_s);
}

TEST(VCard, AddressesOfVersionFour) {
    const Read got = readBytes(card("N:A;B\r\nTEL;VALUE=uri:tel:+7-900-000\r\nEMAIL:mailto:a@example.org", "4.0"));
    EXPECT_EQ(at(got, 0, u"phone"_s), u"+7-900-000"_s);
    EXPECT_EQ(at(got, 0, u"email"_s), u"a@example.org"_s);
}

TEST(VCard, ACutFileGivesWhatItHas) {
    const Read got = readBytes("BEGIN:VCARD\nVERSION:3.0\nN:Зуева;Ия\nrubbish\nEMAIL");
    EXPECT_EQ(got.cells, QList<QStringList>({{u"family_name"_s, u"given_name"_s}, {u"Зуева"_s, u"Ия"_s}}));
    EXPECT_FALSE(readBytes("BEGIN:VCARD").error.has_value());
}

TEST(VCard, OldBytesAndDamage) {
    const Read old = readBytes(card("N:\xc8\xe2\xe0\xed\xee\xe2\xe0;\xc0\xed\xed\xe0"));
    EXPECT_EQ(at(old, 0, u"family_name"_s), u"Иванова"_s);
    const Read bad = readBytes(card(u"N:Иванова;Анна\r\nNOTE:Мария "_s.toUtf8() + "\xff\xfe"));
    EXPECT_THAT(bad.damaged, ElementsAre(1));
}

TEST(VCard, ManyValuesOfOnePropertyAreAllKept) {
    QByteArray lines = "N:Зуева;Ия";
    for (int i = 0; i < 3'000; ++i) lines += "\r\nTEL:" + QByteArray::number(i);
    const Read got = readBytes(card(lines));
    EXPECT_EQ(at(got, 0, u"phone"_s), u"0"_s);
    EXPECT_EQ(at(got, 0, u"phone 19"_s), u"18"_s);
    EXPECT_TRUE(at(got, 0, u"phone 20"_s).startsWith(u"19, 20, ")) << at(got, 0, u"phone 20"_s).left(40).toStdString();
    EXPECT_TRUE(at(got, 0, u"phone 20"_s).endsWith(u", 2999"));
}

TEST(VCard, FromTheClipboard) {
    EXPECT_EQ(readAll(openText(u"BEGIN:VCARD\nFN:Ия\nEND:VCARD\n"_s, {})).cells,
              QList<QStringList>({{u"full_name"_s}, {u"Ия"_s}}));
}
