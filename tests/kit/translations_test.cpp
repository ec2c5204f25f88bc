// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/chip.h"
#include "kit/selectionbar.h"
#include "kit/translator.h"
#include "kit/undobar.h"

#include <QDir>
#include <QFile>
#include <QPushButton>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using rs::base::Language;

namespace {

struct Counts {
    int messages = 0;
    QStringList faults;
};

//! Every text of a .ts file has a translation, and no context is the bare name of a class: these need
//! their namespace, or the program does not find them.
Counts check(const QString& path)
{
    Counts counts;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return counts;
    QXmlStreamReader xml(&file);
    QString context, source;
    const int forms = path.endsWith(u"_ru.ts"_s) ? 3 : 2;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        if (xml.name() == u"name") context = xml.readElementText();
        else if (xml.name() == u"source") source = xml.readElementText();
        else if (xml.name() == u"translation") {
            ++counts.messages;
            const QString where = context + u" / "_s + source;
            if (!context.isEmpty() && context.front().isUpper()) counts.faults.append(u"no namespace: "_s + where);
            if (xml.attributes().value(u"type"_s) == u"unfinished") counts.faults.append(u"unfinished: "_s + where);
            QString text;
            int found = 0;
            while (xml.readNext() != QXmlStreamReader::EndElement || xml.name() != u"translation") {
                if (xml.isStartElement() && xml.name() == u"numerusform") ++found;
                if (xml.isCharacters()) text += xml.text();
            }
            if (text.trimmed().isEmpty()) counts.faults.append(u"empty: "_s + where);
            if (found > 0 && found != forms) counts.faults.append(u"plural forms: "_s + where);
        }
    }
    return counts;
}

} // namespace

TEST(Translations, AreComplete)
{
    const QDir folder(QStringLiteral(RS_SOURCE_DIR "/translations"));
    const QStringList files = folder.entryList({u"*.ts"_s});
    ASSERT_GE(files.size(), 4);
    for (const QString& name : files) {
        const Counts counts = check(folder.filePath(name));
        EXPECT_GT(counts.messages, 0) << qPrintable(name);
        EXPECT_TRUE(counts.faults.isEmpty()) << qPrintable(name) << "\n" << qPrintable(counts.faults.join(u'\n'));
        const QString twin = name.endsWith(u"_ru.ts"_s) ? name.chopped(6) + u"_en.ts"_s : name.chopped(6) + u"_ru.ts"_s;
        EXPECT_TRUE(files.contains(twin)) << qPrintable(name) << " has no twin";
    }
}

TEST(Translations, ChangeWhileRunning)
{
    rs::kit::Translator translator;
    rs::kit::UndoBar bar;
    const auto word = [&] { return bar.findChild<QPushButton*>()->text(); };
    EXPECT_TRUE(translator.setLanguage(Language::Russian));
    QCoreApplication::sendPostedEvents();
    EXPECT_EQ(word(), u"Отменить");
    EXPECT_EQ(QLocale().language(), QLocale::Russian);
    EXPECT_TRUE(translator.setLanguage(Language::English));
    QCoreApplication::sendPostedEvents();
    EXPECT_EQ(word(), u"Undo");
}

TEST(Translations, GroupNumbersAsTheLanguageDoes)
{
    EXPECT_EQ(rs::kit::Translator::localeFor(Language::Russian).language(), QLocale::Russian);
    EXPECT_EQ(rs::kit::Translator::localeFor(Language::English).language(), QLocale::English);
}
