// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/namesound.h"
#include "domain/personname.h"

#include <gtest/gtest.h>

using namespace rs::domain;

struct NameCase {
    const char *text, *family, *given, *patronymic, *rest;
};

class SplitName : public testing::TestWithParam<NameCase> {};

TEST_P(SplitName, PutsEveryWordInItsPlace) {
    const NameCase& c = GetParam();
    const PersonName name = splitName(QString::fromUtf8(c.text));
    EXPECT_EQ(name.family.toStdString(), c.family) << c.text;
    EXPECT_EQ(name.given.toStdString(), c.given) << c.text;
    EXPECT_EQ(name.patronymic.toStdString(), c.patronymic) << c.text;
    EXPECT_EQ(name.rest.toStdString(), c.rest) << c.text;
}

INSTANTIATE_TEST_SUITE_P(
    Russian, SplitName,
    testing::Values(
        NameCase{"Иванова Анна Петровна", "Иванова", "Анна", "Петровна", ""},
        NameCase{"Анна Петровна Иванова", "Иванова", "Анна", "Петровна", ""},
        NameCase{"Анна Иванова", "Иванова", "Анна", "", ""}, NameCase{"Иванова Анна", "Иванова", "Анна", "", ""},
        NameCase{"Анна Ивановна", "", "Анна", "Ивановна", ""}, NameCase{"Иванова А. П.", "Иванова", "А.", "П.", ""},
        NameCase{"Иванова А.П.", "Иванова", "А.", "П.", ""}, NameCase{"А.П. Иванова", "Иванова", "А.", "П.", ""},
        NameCase{"А.П.Иванова", "Иванова", "А.", "П.", ""}, NameCase{"А. Иванова", "Иванова", "А.", "", ""},
        NameCase{"Иванова-Петрова Анна Ильинична", "Иванова-Петрова", "Анна", "Ильинична", ""},
        NameCase{"Иванова - Петрова Анна", "Иванова-Петрова", "Анна", "", ""},
        NameCase{"Мамедова Айгюн Рашид кызы", "Мамедова", "Айгюн", "Рашид кызы", ""},
        NameCase{"Алиев Эльдар Мамед оглы", "Алиев", "Эльдар", "Мамед оглы", ""},
        NameCase{"ИВАНОВА АННА ПЕТРОВНА", "Иванова", "Анна", "Петровна", ""},
        NameCase{"иванова анна", "Иванова", "Анна", "", ""},
        NameCase{"Громова  Вера   Тимофеевна", "Громова", "Вера", "Тимофеевна", ""},
        NameCase{"Абрамович Роман Аркадьевич", "Абрамович", "Роман", "Аркадьевич", ""},
        NameCase{"Илья Ильич Петров", "Петров", "Илья", "Ильич", ""},
        NameCase{"Анна Петрович", "Петрович", "Анна", "", ""},
        NameCase{"Мартынова Пелагея", "Мартынова", "Пелагея", "", ""},
        NameCase{"Одинцова Ярослава", "Одинцова", "Ярослава", "", ""}, NameCase{"Иванова", "Иванова", "", "", ""},
        NameCase{"", "", "", "", ""}));

INSTANTIATE_TEST_SUITE_P(
    WithMoreInTheCell, SplitName,
    testing::Values(NameCase{"Иванова Анна Петровна, учитель", "Иванова", "Анна", "Петровна", "учитель"},
                    NameCase{"Иванова Анна Петровна воспитатель", "Иванова", "Анна", "Петровна", "воспитатель"},
                    NameCase{"Иванова (Сидорова) Анна Петровна", "Иванова", "Анна", "Петровна", "Сидорова"},
                    NameCase{"Соболева Евгения (Соболева Евгения Болеславовна)", "Соболева", "Евгения", "Болеславовна",
                             ""},
                    NameCase{"Анна Иванова (Анна Иванова)", "Иванова", "Анна", "", ""},
                    NameCase{"МБОУ «СОШ № 248» Емельянова С.М.", "Емельянова", "С.", "М.", "МБОУ «СОШ № 248»"},
                    NameCase{"Емельянова Анна МБОУ «СОШ № 248»", "Емельянова", "Анна", "", "МБОУ «СОШ № 248»"},
                    NameCase{"Иванова Анна\nучитель", "Иванова", "Анна", "", "учитель"}));

INSTANTIATE_TEST_SUITE_P(Latin, SplitName,
                         testing::Values(NameCase{"John Doe", "Doe", "John", "", ""},
                                         NameCase{"John A. Doe", "Doe", "John", "A.", ""},
                                         NameCase{"Doe, John", "Doe", "John", "", ""},
                                         NameCase{"Doe, John A.", "Doe", "John", "A.", ""},
                                         NameCase{"JOHN O'BRIAN", "O'Brian", "John", "", ""},
                                         NameCase{"Ludwig van Beethoven", "van Beethoven", "Ludwig", "", ""},
                                         NameCase{"Anna Ivanova", "Ivanova", "Anna", "", ""},
                                         NameCase{"Ivanova Anna", "Ivanova", "Anna", "", ""},
                                         NameCase{"Ivanova Anna Petrovna", "Ivanova", "Anna", "Petrovna", ""},
                                         NameCase{"Arnold Schwarzenegger", "Schwarzenegger", "Arnold", "", ""},
                                         NameCase{"Mary Jane Watson", "Watson", "Mary", "Jane", ""}));

TEST(SplitName, LosesNoWord) {
    const char* texts[] = {"Иванова Анна Петровна и ещё кто-то",
                           "(в скобках) Анна",
                           "Ли Чжун Хва Ю",
                           "a b c d e f",
                           "Dr. John H. Watson M.D.",
                           "Анна; Ольга",
                           "Иванов, Петров, Сидоров",
                           "«Ромашка»",
                           "№ 5",
                           "А. Б. В.",
                           "МБОУ «Сад» (дошкольное) Иванова"};
    for (const char* text : texts) {
        const PersonName name = splitName(QString::fromUtf8(text));
        const QString all = (name.family + name.given + name.patronymic + name.rest).toLower();
        for (const QChar c : QString::fromUtf8(text).toLower()) {
            if (!c.isLetterOrNumber()) continue;
            EXPECT_EQ(all.count(c), QString::fromUtf8(text).toLower().count(c)) << text;
        }
    }
}

TEST(ProperCase, ChangesOnlyWordsOfOneCase) {
    EXPECT_EQ(properCase(u"ИВАНОВА-ПЕТРОВА"), u"Иванова-Петрова");
    EXPECT_EQ(properCase(u"McAllister"), u"McAllister");
    EXPECT_EQ(properCase(u"ван дейк"), u"ван Дейк");
    EXPECT_EQ(properCase(u"а."), u"А.");
}

TEST(SoundOf, IsTheSameInBothAlphabets) {
    const std::pair<const char*, const char*> pairs[] = {
        {"Анна", "Anna"},          {"Щукина", "Shchukina"},   {"Юлия", "Julia"},        {"Юлия", "Yuliya"},
        {"Дмитрий", "Dmitry"},     {"Дмитрий", "Dmitriy"},    {"Евгения", "Evgeniya"},  {"Евгения", "Yevgenia"},
        {"Жукова", "Zhukova"},     {"Ксения", "Xenia"},       {"Васильев", "Vasiliev"}, {"Васильев", "Vasilyev"},
        {"Алексеев", "Alekseyev"}, {"Хабарова", "Khabarova"}, {"Цой", "Tsoy"},          {"Семён", "Semyon"},
        {"Наталья", "Natalya"},    {"Мария", "Mariya"},       {"Мария", "Maria"},       {"Виктор", "Victor"},
    };
    for (const auto& [russian, latin] : pairs)
        EXPECT_EQ(soundOf(lettersOf(QString::fromUtf8(russian))), soundOf(lettersOf(QString::fromUtf8(latin))))
            << latin;
    EXPECT_NE(soundOf(lettersOf(u"Белова")), soundOf(lettersOf(u"Серова")));
}
