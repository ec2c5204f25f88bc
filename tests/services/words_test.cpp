// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/registry.h"
#include "services/errorwords.h"
#include "services/words.h"

#include <QRegularExpression>
#include <QSet>

#include <gtest/gtest.h>

namespace rs::test {

using base::ErrorCode;
using base::Language;
using services::Words;

namespace {

bool isRussian(const QString& text) {
    static const QRegularExpression cyrillic(QStringLiteral("[А-Яа-яЁё]"));
    return text.contains(cyrillic);
}

constexpr int lastCode = int(ErrorCode::BadArgument);

} // namespace

TEST(Words, SayEveryErrorInBothLanguages) {
    for (int code = 0; code <= lastCode; ++code) {
        const base::Error error{ErrorCode(code), {QStringLiteral("<first>"), QStringLiteral("<second>")}};
        const QString english = Words::of(Language::English).sentence(error);
        const QString russian = Words::of(Language::Russian).sentence(error);
        EXPECT_FALSE(isRussian(english)) << english.toStdString();
        EXPECT_TRUE(isRussian(russian)) << code << ' ' << russian.toStdString();
        EXPECT_FALSE(english.contains(u'%') || russian.contains(u'%')) << code;
        EXPECT_EQ(english.contains(QLatin1String("<first>")), russian.contains(QLatin1String("<first>"))) << code;
        EXPECT_EQ(english.contains(QLatin1String("<second>")), russian.contains(QLatin1String("<second>"))) << code;
    }
}

TEST(Words, NoTwoErrorsSoundAlike) {
    QSet<QByteArray> sources;
    for (int code = 0; code <= lastCode; ++code) sources << services::sourceOf(ErrorCode(code));
    EXPECT_EQ(sources.size(), lastCode + 1);
}

TEST(Words, NameTheFieldOfAnError) {
    const base::Error error{ErrorCode::ValueInvalid, {QStringLiteral("email"), QStringLiteral("anna")}};
    EXPECT_EQ(Words::of(Language::Russian).sentence(error),
              QStringLiteral("Поле «Электронная почта» не принимает значение «anna»."));
    EXPECT_EQ(Words::of(Language::English).sentence(error),
              QStringLiteral("The field “E-mail” cannot take the value “anna”."));
}

TEST(Words, TakePercentSignsOfArgumentsAsTheyAre) {
    const base::Error error{ErrorCode::FileTooLarge, {QStringLiteral("a%2.csv"), QStringLiteral("5")}};
    EXPECT_EQ(Words::of(Language::English).sentence(error), QStringLiteral("The file a%2.csv is larger than 5 MB."));
}

TEST(Words, NameEverythingOfTheRegistryInRussian) {
    const Words& words = Words::of(Language::Russian);
    for (const domain::Entity* entity : domain::entities()) {
        EXPECT_TRUE(isRussian(words.entity(*entity))) << entity->label;
        EXPECT_TRUE(isRussian(words.entities(*entity))) << entity->plural;
        for (const domain::Field& field : entity->fields) {
            EXPECT_TRUE(isRussian(words.field(field))) << entity->name << '.' << field.name;
            QSet<QString> choices;
            for (const domain::Choice& choice : field.choices) {
                const QString word = words.choice(field, QLatin1String(choice.code));
                EXPECT_TRUE(isRussian(word)) << choice.label;
                choices << word;
            }
            // A word of a list must lead back to one code.
            EXPECT_EQ(choices.size(), qsizetype(field.choices.size())) << entity->name << '.' << field.name;
        }
    }
}

TEST(Words, UseTheTermsOfTheProduct) {
    const Words& words = Words::of(Language::Russian);
    const domain::Field& status = *domain::entity(u"participant").field(u"status");
    const std::pair<const char*, QString> expected[] = {
        {"invited", QStringLiteral("Приглашение")},   {"registered", QStringLiteral("Заявка")},
        {"waiting", QStringLiteral("Лист ожидания")}, {"confirmed", QStringLiteral("Подтверждено")},
        {"attended", QStringLiteral("На месте")},     {"no_show", QStringLiteral("Неявка")},
        {"declined", QStringLiteral("Отказ")}};
    for (const auto& [code, word] : expected) EXPECT_EQ(words.choice(status, QLatin1String(code)), word);
    EXPECT_EQ(words.entity(domain::entity(u"event")), QStringLiteral("Школа"));
    EXPECT_EQ(words.choice(status, QStringLiteral("unheard_of")), QStringLiteral("unheard_of"));
}

TEST(Words, CountRecordsOfAnAction) {
    const Words& russian = Words::of(Language::Russian);
    const std::pair<qint64, QString> expected[] = {{1, QStringLiteral("Правка")},
                                                   {2, QStringLiteral("Правка: 2 записи")},
                                                   {5, QStringLiteral("Правка: 5 записей")},
                                                   {21, QStringLiteral("Правка: 21 запись")}};
    for (const auto& [number, words] : expected) EXPECT_EQ(russian.action(QStringLiteral("edit"), number), words);
    EXPECT_EQ(Words::of(Language::English).action(QStringLiteral("import"), 21), QStringLiteral("Import: 21 rows"));
    EXPECT_EQ(Words::of(Language::English).action(QStringLiteral("import"), 1), QStringLiteral("Import"));
}

} // namespace rs::test
