// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/cliprocess.h"

#include <QFile>
#include <QRegularExpression>

namespace rs::test {

using namespace Qt::StringLiterals;

namespace {
using CliUsage = CliTest;

const QStringList& verbs() {
    static const QStringList all{u"demo"_s,
                                 u"school list"_s,
                                 u"school create"_s,
                                 u"school copy"_s,
                                 u"school show"_s,
                                 u"import participants"_s,
                                 u"export participants"_s,
                                 u"record list"_s,
                                 u"record get"_s,
                                 u"record add"_s,
                                 u"record set"_s,
                                 u"record delete"_s,
                                 u"record history"_s,
                                 u"search"_s,
                                 u"stats"_s,
                                 u"report annual"_s,
                                 u"duplicates"_s,
                                 u"merge"_s,
                                 u"undo"_s,
                                 u"redo"_s,
                                 u"backup"_s,
                                 u"restore"_s,
                                 u"check"_s};
    return all;
}

bool isRussian(const QString& text) {
    static const QRegularExpression cyrillic(u"[А-Яа-яЁё]"_s);
    return text.contains(cyrillic);
}

} // namespace

TEST_F(CliUsage, EveryVerbExplainsItselfInBothLanguages) {
    for (const QString& verb : verbs()) {
        const Words words = verb.split(u' ') << u"--help"_s;
        const Outcome english = call(Words{u"--language"_s, u"en"_s} + words);
        const Outcome russian = call(Words{u"--language"_s, u"ru"_s} + words);
        EXPECT_EQ(english.code, 0) << verb.toStdString();
        EXPECT_TRUE(QString::fromUtf8(english.out).contains(verb));
        EXPECT_FALSE(isRussian(QString::fromUtf8(english.out)));
        EXPECT_EQ(russian.code, 0) << verb.toStdString();
        EXPECT_TRUE(isRussian(QString::fromUtf8(russian.out).section(u'\n', 0, 0))) << russian.out.toStdString();
    }
}

TEST_F(CliUsage, TheOverviewNamesEveryVerb) {
    const Outcome help = call({u"--help"_s});
    EXPECT_EQ(help.code, 0);
    for (const QString& verb : verbs()) EXPECT_TRUE(QString::fromUtf8(help.out).contains(verb)) << verb.toStdString();
}

TEST_F(CliUsage, WrongUsageAnswersTwo) {
    makeSchool();
    const QList<Words> wrong{{},
                             {u"dance"_s},
                             {u"import"_s, u"attendance"_s, u"--help"_s},
                             {u"school"_s},
                             {u"school"_s, u"create"_s, u"--colour"_s, u"red"_s},
                             {u"school"_s, u"create"_s},
                             {u"school"_s, u"create"_s, u"--title"_s},
                             {u"school"_s, u"copy"_s},
                             {u"record"_s, u"list"_s, u"nothing"_s},
                             {u"record"_s, u"list"_s},
                             {u"record"_s, u"get"_s, u"participant"_s},
                             {u"record"_s, u"add"_s, u"participant"_s, u"family_name"_s},
                             {u"record"_s, u"list"_s, u"region"_s, u"--school"_s, u"Школа"_s},
                             {u"demo"_s, u"--participants"_s, u"many"_s, u"--schools"_s, u"1"_s, u"--seed"_s, u"1"_s},
                             {u"stats"_s, u"--from"_s, u"yesterday"_s},
                             {u"undo"_s, u"twice"_s},
                             {u"backup"_s}};
    for (const Words& words : wrong) {
        const Outcome outcome = json(words);
        EXPECT_EQ(outcome.code, 2) << words.join(u' ').toStdString();
        EXPECT_TRUE(outcome.out.isEmpty()) << outcome.out.toStdString();
        EXPECT_FALSE(outcome.errors.isEmpty());
    }
    EXPECT_EQ(call({u"--language"_s, u"de"_s, u"check"_s}).code, 2);
}

TEST_F(CliUsage, RefusalAnswersOneAndSaysWhyInTheLanguage) {
    const QString school = makeSchool();
    const QList<Words> refused{{u"record"_s, u"get"_s, u"participant"_s, u"nobody"_s},
                               {u"record"_s, u"get"_s, u"participant"_s, school},
                               {u"record"_s, u"add"_s, u"participant"_s, u"event_id="_s + school},
                               {u"record"_s, u"set"_s, u"event"_s, school, u"colour=red"_s},
                               {u"record"_s, u"set"_s, u"event"_s, school, u"start=tomorrow"_s},
                               {u"record"_s, u"history"_s, u"event"_s, u"0190aaaa-0000-7000-8000-000000000000"_s},
                               {u"school"_s, u"show"_s, u"Нет такой"_s},
                               {u"redo"_s},
                               {u"restore"_s, file(u"nothing"_s)},
                               {u"backup"_s, store()},
                               {u"demo"_s, u"--participants"_s, u"1"_s, u"--schools"_s, u"1"_s, u"--seed"_s, u"1"_s}};
    for (const Words& words : refused) {
        const Outcome outcome = json(words);
        EXPECT_EQ(outcome.code, 1) << words.join(u' ').toStdString();
        EXPECT_TRUE(outcome.out.isEmpty()) << outcome.out.toStdString();
        EXPECT_FALSE(outcome.errors.isEmpty());
        const Outcome russian = call(Words{u"--store"_s, store(), u"--language"_s, u"ru"_s} + words);
        EXPECT_TRUE(isRussian(russian.errors)) << russian.errors.toStdString();
    }
    EXPECT_EQ(done({u"school"_s, u"list"_s}).array().size(), 1);
}

TEST_F(CliUsage, ReadingAMissingStoreIsRefusedAndMakesNone) {
    for (const Words& words :
         {Words{u"school"_s, u"list"_s}, Words{u"check"_s}, Words{u"stats"_s}, Words{u"search"_s, u"x"_s}}) {
        EXPECT_EQ(json(words).code, 1) << words.join(u' ').toStdString();
        EXPECT_FALSE(QFile::exists(store()));
    }
}

TEST_F(CliUsage, GlobalOptionsMayStandAnywhere) {
    makeSchool();
    EXPECT_EQ(call({u"school"_s, u"list"_s, u"--json"_s, u"--store="_s + store()}).array().size(), 1);
    EXPECT_EQ(call({u"school"_s, u"--store"_s, store(), u"list"_s, u"--language=ru"_s}).code, 0);
}

TEST_F(CliUsage, TheStoreOfTheApplicationIsTheDefault) {
    const Outcome made = call({u"--json"_s, u"school"_s, u"create"_s, u"--title"_s, u"Школа"_s});
    EXPECT_EQ(made.code, 0) << made.errors.toStdString();
    EXPECT_TRUE(QFile::exists(file(u"home/regional-school/regional-school/store.db"_s)));
}

TEST_F(CliUsage, PlainAnswersAreForPeople) {
    makeSchool(u"Весна"_s);
    const Outcome list = call({u"--store"_s, store(), u"--language"_s, u"ru"_s, u"school"_s, u"list"_s});
    EXPECT_EQ(list.code, 0);
    const QString text = QString::fromUtf8(list.out);
    EXPECT_TRUE(text.contains(u"14.03.2027 10:00"_s) && text.contains(u"Весна"_s) && text.contains(u"Подготовка"_s));
    const Outcome show = call({u"--store"_s, store(), u"--language"_s, u"en"_s, u"school"_s, u"show"_s, u"Весна"_s});
    EXPECT_TRUE(show.out.contains("7. Feedback: Not begun")) << show.out.toStdString();
}

} // namespace rs::test
