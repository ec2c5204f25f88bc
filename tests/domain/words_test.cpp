// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/choices.h"
#include "domain/words.h"

#include <gtest/gtest.h>

using namespace rs::domain;

namespace {

std::string shown(std::optional<bool> answer) { return answer ? *answer ? "yes" : "no" : "?"; }

} // namespace

TEST(YesNo, ReadsBothLanguagesAndMarks) {
    for (const char* text : {"да", "Да.", "YES", "y", "true", "+", "1", "✓", "✔️", "x", "Х", "согласна", "Agree"})
        EXPECT_EQ(shown(readYesNo(QString::fromUtf8(text))), "yes") << text;
    for (const char* text : {"нет", "No", "false", "-", "—", "0", "не согласен", "ЛОЖЬ"})
        EXPECT_EQ(shown(readYesNo(QString::fromUtf8(text))), "no") << text;
    for (const char* text : {"", "N/A", "может быть", "2", "Да, но позже"})
        EXPECT_EQ(shown(readYesNo(QString::fromUtf8(text))), "?") << text;
}

TEST(Consent, ReadsSentences) {
    for (const char* text : {"Согласен (согласна)", "Даю согласие", "Я согласен на обработку моих данных",
                             "да, согласна", "I agree to the terms", "Разрешаю", "Yes, I do", "Хочу получать вестник"})
        EXPECT_EQ(shown(readConsent(QString::fromUtf8(text))), "yes") << text;
    for (const char* text : {"Не согласен", "Не даю согласия", "нет, не нужно", "Я не согласна на съёмку",
                             "I do not agree", "Отказываюсь", "no"})
        EXPECT_EQ(shown(readConsent(QString::fromUtf8(text))), "no") << text;
    for (const char* text : {"", "N/A", "15 лет"}) EXPECT_EQ(shown(readConsent(QString::fromUtf8(text))), "?") << text;
}

TEST(Consent, TellsThreePurposesApart) {
    const std::pair<const char*, const char*> cases[] = {
        {"Согласие на обработку персональных данных", "processing"},
        {"Даю согласие на обработку ПДн*", "processing"},
        {"Consent to data processing", "processing"},
        {"Согласие", "processing"},
        {"Согласие на обработку данных", "processing"},
        {"Согласие на фото- и видеосъёмку", "publication"},
        {"Разрешаю публикацию фотографий", "publication"},
        {"Consent to photo and video", "publication"},
        {"Согласие на распространение персональных данных (фото)", "publication"},
        {"Согласие на рассылку", "mailing"},
        {"Согласие на информирование о мероприятиях", "mailing"},
        {"Opted In To Marketing", "mailing"},
        {"Хочу получать новости", "mailing"},
        {"Consent to newsletter", "mailing"},
        {"Согласие на обработку персональных данных и рассылку", "processing"},
        {"Согласие на запись", ""},
        {"Recording Consent", ""},
        {"Фото", ""},
        {"Новости", ""},
        {"", ""},
        {"Согласие родителя на поездку", ""},
    };
    for (const auto& [heading, purpose] : cases)
        EXPECT_EQ(consentPurposeOf(QString::fromUtf8(heading)).toStdString(), purpose) << heading;
}

TEST(Status, KnowsEveryCodeByItsOwnNameAndLabel) {
    for (const Choice& choice : choices::participantStatus) {
        EXPECT_EQ(readStatus(QString::fromUtf8(choice.code)).toStdString(), choice.code);
        EXPECT_EQ(readStatus(QString::fromUtf8(choice.label)).toStdString(), choice.code);
    }
    const std::pair<const char*, const char*> russian[] = {
        {"Приглашение", "invited"},    {"Заявка", "registered"},  {"Лист ожидания", "waiting"},
        {"Подтверждено", "confirmed"}, {"На месте", "attended"},  {"Неявка", "no_show"},
        {"Отказ", "declined"},         {"Отменено", "cancelled"}, {"Отмена", "cancelled"},
    };
    for (const auto& [word, code] : russian) EXPECT_EQ(readStatus(QString::fromUtf8(word)).toStdString(), code) << word;
}

TEST(SessionKind, KnowsTheWordsOfProgrammes) {
    const std::pair<const char*, const char*> cases[] = {
        {"Пленарное заседание", "plenary"},
        {"Мастер-класс", "workshop"},
        {"мастер класс", "workshop"},
        {"Практикум", "workshop"},
        {"Круглый стол", "discussion"},
        {"Доклад", "talk"},
        {"Кофе-пауза", "break"},
        {"ОБЕД", "break"},
        {"Keynote", "plenary"},
        {"Экскурсия", ""},
        {"", ""},
        {"Мини-лекция", "talk"},
        {"Открытая (итоговая) дискуссия", "discussion"},
        {"Мастер-класс с обедом", "workshop"}, // not a break
        {"Обед и коллекция докладов", "talk"},
        {"Коллекция находок", ""}, // a stem inside a word says nothing
        {"Послеобеденная прогулка", ""},
        {"Коллекция: лекция", "talk"}, // the second hit counts
    };
    for (const auto& [word, code] : cases)
        EXPECT_EQ(readSessionKind(QString::fromUtf8(word)).toStdString(), code) << word;
}

TEST(Status, KnowsTheWordsOfOtherPrograms) {
    const std::pair<const char*, const char*> cases[] = {
        {"approved", "confirmed"},
        {"cancelled", "cancelled"},
        {"Canceled", "cancelled"},
        {"denied", "declined"},
        {"pending", "waiting"},
        {"Attending", "registered"},
        {"Checked In", "attended"},
        {"Not Attending", "declined"},
        {"оплачен", "confirmed"},
        {"paid", "confirmed"},
        {"pending approval", "waiting"},
        {"Complete", "registered"},
        {"no_show", "no_show"},
        {"fully_attended", "attended"},
        {"Заявка отменена участником", "cancelled"},
        {"не оплачен до срока", "registered"},
        {"Зарегистрирована", "registered"},
        {"Не подтверждено", "registered"},
        {"", ""},
        {"blue", ""},
    };
    for (const auto& [word, code] : cases) EXPECT_EQ(readStatus(QString::fromUtf8(word)).toStdString(), code) << word;
}

TEST(SaysNothing, KnowsWordsForAnEmptyCell) {
    for (const char* text : {"", " ", "N/A", "--", "нет данных", "Н/Д", "—"})
        EXPECT_TRUE(saysNothing(QString::fromUtf8(text))) << text;
    for (const char* text : {"нет", "0", "Анна"}) EXPECT_FALSE(saysNothing(QString::fromUtf8(text))) << text;
}
