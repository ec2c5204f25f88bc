// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/fixtures.h"

#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

using namespace rs::exchange;
using namespace rs::exchange::test;
using namespace Qt::StringLiterals;
using rs::base::ErrorCode;

namespace {

//! Our files in the hands of LibreOffice: what it shows and what it saves again.
class Office : public testing::Test {
protected:
    void SetUp() override {
        m_program = QStandardPaths::findExecutable(u"soffice"_s);
        ASSERT_FALSE(m_program.isEmpty()) << "bash installer/dependencies.sh office";
    }

    //! The file that LibreOffice makes of one of ours.
    QString converted(const QString& name, const QString& format) const {
        const QString folder = m_files.path(u"made-"_s + format.section(u':', 0, 0));
        QProcess office;
        office.setProcessChannelMode(QProcess::MergedChannels);
        office.start(m_program, {u"-env:UserInstallation=file://"_s + m_files.path(u"profile"_s), u"--headless"_s,
                                 u"--convert-to"_s, format, u"--outdir"_s, folder, m_files.path(name)});
        EXPECT_TRUE(office.waitForFinished(120'000));
        const QString made = folder + u'/' + QFileInfo(name).completeBaseName() + u'.' + format.section(u':', 0, 0);
        EXPECT_TRUE(QFile::exists(made)) << office.readAll().toStdString();
        return made;
    }

    void write(const QString& name) const {
        QList<Column> columns;
        for (int i = 0; i < texts.size(); ++i) columns.append({u"Столбец %1"_s.arg(i)});
        columns.append({u"Дата"_s, CellKind::Date});
        columns.append({u"Минуты"_s, CellKind::Integer});
        columns.append({u"Балл"_s, CellKind::Real});
        ASSERT_TRUE(writeFile(m_files.path(name), columns, {texts + numbers}));
    }

    const QStringList texts = {
        u"=1+1"_s,     u"+7"_s,      u"-2+3"_s, u"@SUM(A1)"_s,     u"000123"_s,     u"12345678901234567890"_s,
        u"1E5"_s,      u"3.10"_s,    u"1/2"_s,  u"TRUE"_s,         u"2027-03-14"_s, u"12:30"_s,
        u"a\n\nb"_s,   u"a  b\tc"_s, u"\"\""_s, u"a;b,\"c\""_s,    u"Ёлкина"_s,     u"😀👩‍🏫"_s,
        u"<b>&amp;"_s, u"_x000D_"_s, u"50%"_s,  u"+79000000001"_s, u"1 000,50"_s,   u"'текст"_s};
    const QStringList numbers = {u"2027-03-14"_s, u"90"_s, u"4.5"_s};
    Files m_files;

private:
    QString m_program;
};

constexpr char asCsv[] = "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,false,false";

} // namespace

TEST_F(Office, ShowsTextsAsTheyAre) {
    for (const QString& name : {u"a.xlsx"_s, u"b.ods"_s}) {
        write(name);
        const Read shown = readFile(converted(name, QLatin1String(asCsv)));
        EXPECT_EQ(shown.cells.value(1).first(texts.size()), texts) << name.toStdString();
        EXPECT_EQ(shown.cells.value(1).mid(texts.size() + 1), numbers.mid(1)) << name.toStdString();
    }
}

TEST_F(Office, SavesWhatWeReadTheSame) {
    for (const QString& name : {u"a.xlsx"_s, u"b.ods"_s}) {
        write(name);
        for (const QString& format : {u"xlsx"_s, u"ods"_s}) {
            const Read again = readFile(converted(name, format));
            EXPECT_EQ(again.cells.value(1), texts + numbers) << name.toStdString() << ' ' << format.toStdString();
        }
    }
}

TEST_F(Office, ItsOldFormatIsRefused) {
    write(u"a.xlsx"_s);
    EXPECT_EQ(readFile(converted(u"a.xlsx"_s, u"xls"_s)).error, ErrorCode::FileTypeUnknown);
}
