// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/encoding.h"

#include "exchange/fixtures.h"

#include <QStringEncoder>

using namespace rs::exchange;
using namespace rs::exchange::test;
using namespace Qt::StringLiterals;
using rs::base::ErrorCode;
using testing::ElementsAre;

namespace {

const QString sentence = u"Фамилия;Имя\r\nИванова;Анна Сергеевна\r\nЁлкина;Вера № 5\r\n"_s;

//! An own encoder, so that the tables are not proved by themselves.
QByteArray encoded(const QString& text, const char* name) {
    QStringEncoder encoder(name);
    EXPECT_TRUE(encoder.isValid()) << name;
    return encoder.encode(text);
}

} // namespace

class EncodingOf : public testing::TestWithParam<const char*> {};

TEST_P(EncodingOf, IsFoundAndRead) {
    QByteArray name(GetParam());
    const bool bom = name.endsWith("+bom");
    if (bom) name.chop(4);
    QByteArray bytes = encoded(sentence, name.constData());
    if (bom) bytes.prepend(encoded(u"\ufeff"_s, name.constData()));
    const Read got = readBytes(bytes);
    EXPECT_EQ(got.info.encoding, QString::fromLatin1(name));
    EXPECT_EQ(got.cells,
              QList<QStringList>(
                  {{u"Фамилия"_s, u"Имя"_s}, {u"Иванова"_s, u"Анна Сергеевна"_s}, {u"Ёлкина"_s, u"Вера № 5"_s}}));
    EXPECT_EQ(readBytes(bytes, {.encoding = QString::fromLatin1(name)}).cells, got.cells);
}

INSTANTIATE_TEST_SUITE_P(Encoding, EncodingOf,
                         testing::Values("utf-8", "utf-8+bom", "utf-16le", "utf-16le+bom", "utf-16be", "utf-16be+bom",
                                         "windows-1251", "ibm866"));

TEST(Encoding, Koi8IsFound) {
    const QByteArray bytes = encoded(u"Фамилия;Имя\nИванова;Анна Сергеевна\nПетрова;Ольга\n"_s, "KOI8-R");
    const Read got = readBytes(bytes);
    EXPECT_EQ(got.info.encoding, u"koi8-r"_s);
    EXPECT_EQ(got.cells.value(1), QStringList({u"Иванова"_s, u"Анна Сергеевна"_s}));
}

TEST(Encoding, WesternLettersAreFound) {
    const Read got = readBytes("name,town\nJos\xe9 Garc\xed"
                               "a,M\xfcnchen\n");
    EXPECT_EQ(got.info.encoding, u"windows-1252"_s);
    EXPECT_EQ(got.cells.value(1), QStringList({u"José García"_s, u"München"_s}));
}

TEST(Encoding, TablesAgreeWithTheSystem) {
    QByteArray upper;
    for (int i = 128; i < 256; ++i) upper += char(i);
    const QList<std::pair<Charset, const char*>> tables = {{Charset::Windows1251, "windows-1251"},
                                                           {Charset::Koi8R, "KOI8-R"},
                                                           {Charset::Ibm866, "IBM866"},
                                                           {Charset::Windows1252, "windows-1252"}};
    for (const auto& [charset, name] : tables) {
        const QString ours = decodeSingleByte(upper, charset);
        const QString theirs = QStringDecoder(name).decode(upper);
        ASSERT_EQ(theirs.size(), 128);
        ASSERT_EQ(ours.size(), 128);
        for (qsizetype i = 0; i < 128; ++i) {
            const bool open = ours[i] == QChar::ReplacementCharacter || theirs[i].unicode() < 0xa0;
            EXPECT_TRUE(open || ours[i] == theirs[i]) << name << ' ' << i + 128;
        }
    }
}

TEST(Encoding, AsksOnlyForKnownNames) {
    EXPECT_EQ(readBytes("a", {.encoding = u"klingon"_s}).error, ErrorCode::EncodingUnknown);
    EXPECT_EQ(readBytes("a", {.encoding = u"CP1251"_s}).info.encoding, u"windows-1251"_s);
    EXPECT_EQ(readBytes("a,\xe0\n", {.encoding = u"iso-8859-5"_s}).cells.value(0).value(1), u"р"_s);
}

TEST(Encoding, ARowGluedInFromAnotherExportIsRead) {
    const QByteArray bytes =
        u"ФИО;Город\r\nИванова Анна;Тула\r\n"_s.toUtf8() + encoded(u"Петрова Ольга;Орёл\r\n"_s, "windows-1251");
    const Read got = readBytes(bytes);
    EXPECT_EQ(got.info.encoding, u"utf-8"_s);
    EXPECT_EQ(got.cells.value(2), QStringList({u"Петрова Ольга"_s, u"Орёл"_s}));
    EXPECT_THAT(got.damaged, ElementsAre());
}

TEST(Encoding, AUtf8RowAmongOldOnesIsRead) {
    const QByteArray bytes = encoded(u"ФИО;Город\r\nИванова Анна;Тула\r\nСмирнова Вера;Тверь\r\n"_s, "windows-1251") +
                             u"Зуева Ия;Уфа\r\n"_s.toUtf8();
    const Read got = readBytes(bytes);
    EXPECT_EQ(got.info.encoding, u"windows-1251"_s);
    EXPECT_EQ(got.cells.value(3), QStringList({u"Зуева Ия"_s, u"Уфа"_s}));
}

TEST(Encoding, ADamagedRowIsMarkedAndKept) {
    const Read got = readBytes(u"ФИО;Роль\r\nИванова;учитель\r\nПетрова;"_s.toUtf8() + "\xff\xfe\r\n" +
                               u"Зуева;врач\r\n"_s.toUtf8());
    EXPECT_EQ(got.info.encoding, u"utf-8"_s);
    EXPECT_THAT(got.damaged, ElementsAre(3));
    EXPECT_EQ(got.cells.value(2), QStringList({u"Петрова"_s, u"\ufffd\ufffd"_s}));
}

TEST(Encoding, AReplacementCharacterOfTheFileItselfIsNoDamage) {
    const Read got = readBytes(u"a,b\n37\ufffd36,x\n"_s.toUtf8());
    EXPECT_THAT(got.damaged, ElementsAre());
    EXPECT_EQ(got.cells.value(1).value(0), u"37\ufffd36"_s);
}

TEST(Encoding, OtherFilesAreNotLists) {
    const QList<QByteArray> others = {"%PDF-1.7\n",
                                      "\x89PNG\r\n\x1a\n",
                                      "{\"a\":1}",
                                      " [ {\"a\":1}]",
                                      "<?xml version='1.0'?><a/>",
                                      "BEGIN:VCALENDAR\r\n",
                                      QByteArray("\x7f"
                                                 "ELF\2\1\1\0\0\0",
                                                 10)};
    for (const QByteArray& bytes : others)
        EXPECT_EQ(readBytes(bytes).error, ErrorCode::FileTypeUnknown) << bytes.constData();
    QByteArray noise;
    quint32 state = 1;
    for (int i = 0; i < 5000; ++i) noise += char((state = state * 1664525 + 1013904223) >> 24);
    EXPECT_EQ(readBytes(noise).error, ErrorCode::FileTypeUnknown);
}

TEST(Encoding, OldAndProtectedOfficeFilesAreNamed) {
    const QByteArray compound = QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(600, '\0');
    EXPECT_EQ(readBytes(compound).error, ErrorCode::FileTypeUnknown);
    const char16_t name[] = u"EncryptedPackage";
    EXPECT_EQ(readBytes(compound + QByteArray(reinterpret_cast<const char*>(name), 32)).error,
              ErrorCode::FileIsEncrypted);
}

TEST(Encoding, AMissingFileAndAFolderAreNamed) {
    Files files;
    EXPECT_EQ(readFile(files.path(u"none.csv"_s)).error, ErrorCode::FileNotFound);
    EXPECT_EQ(readFile(files.path(u"."_s)).error, ErrorCode::FileCannotRead);
}
