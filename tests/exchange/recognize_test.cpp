// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/regions.h"
#include "exchange/headersynonyms.h"
#include "exchange/recognize.h"

#include <gtest/gtest.h>

using namespace rs::exchange;

namespace {

const rs::domain::Regions& someRegions() {
    static const rs::domain::Regions regions({{QStringLiteral("RU-TUL"), QStringLiteral("Тульская область")},
                                              {QStringLiteral("RU-KYA"), QStringLiteral("Красноярский край")}});
    return regions;
}

//! One row a text, cells parted by |.
Recognition recognized(std::initializer_list<const char*> rows, HeaderRule rule = HeaderRule::Find) {
    QList<Row> sample;
    int line = 0;
    for (const char* row : rows) sample.append({++line, QString::fromUtf8(row).split(u'|'), false});
    return recognize(sample, rule, someRegions());
}

//! «field» sure, «field?» a guess, «-» none.
std::string fields(const Recognition& recognition) {
    QStringList list;
    for (const RecognizedColumn& column : recognition.columns) {
        EXPECT_EQ(column.field.isEmpty(), column.certainty == Certainty::None);
        QString text = column.field.isEmpty() ? QStringLiteral("-") : column.field;
        if (column.certainty == Certainty::Guess) text += u'?';
        list.append(text);
    }
    return list.join(u' ').toStdString();
}

} // namespace

TEST(MatchHeader, KnowsTheHeadingsOfOurOwnExportInBothLanguages) {
    const std::pair<const char*, const char*> cases[] = {
        {"Фамилия", "family_name"},
        {"Имя", "given_name"},
        {"Отчество", "patronymic"},
        {"Электронная почта", "email"},
        {"Телефон", "phone"},
        {"Должность", "position"},
        {"Организация", "organisation"},
        {"Регион", "region"},
        {"Город", "city"},
        {"Статус", "status"},
        {"Откуда", "source"},
        {"На месте", "checked_in_at"},
        {"Минуты", "minutes"},
        {"Минуты участия", "minutes"},
        {"Сертификат", "certificate_number"},
        {"Примечание", "note"},
        {"Делегация", "delegation"},
        {"Согласие на обработку данных", "consent_processing"},
        {"Согласие на фото и видео", "consent_publication"},
        {"Согласие на вестник", "consent_mailing"},
        {"Согласие на рассылку", "consent_mailing"},
        {"Дата регистрации", "registered_at"},
        {"Family name", "family_name"},
        {"Given name", "given_name"},
        {"Patronymic", "patronymic"},
        {"E-mail", "email"},
        {"Phone", "phone"},
        {"Position", "position"},
        {"Organisation", "organisation"},
        {"Region", "region"},
        {"City", "city"},
        {"Status", "status"},
        {"Source", "source"},
        {"Checked in", "checked_in_at"},
        {"Minutes attended", "minutes"},
        {"Certificate", "certificate_number"},
        {"Note", "note"},
        {"Delegation", "delegation"},
        {"Registered", "registered_at"},
        {"Consent to data processing", "consent_processing"},
        {"Consent to photo and video", "consent_publication"},
        {"Consent to newsletter", "consent_mailing"},
        {"family_name", "family_name"},
        {"checked_in_at", "checked_in_at"},
        {"consent_mailing", "consent_mailing"},
        {"full_name", "full_name"},
    };
    for (const auto& [header, field] : cases) {
        const HeaderMatch match = matchHeader(QString::fromUtf8(header));
        EXPECT_EQ(match.field.toStdString(), field) << header;
        EXPECT_GE(match.strength, HeaderMatch::Exact) << header;
    }
}

TEST(MatchHeader, KnowsOtherPeoplesHeadings) {
    struct Case {
        const char *header, *field;
        bool exact;
    };
    const Case cases[] = {
        {"ФИО", "full_name", true},
        {"Ф.И.О.*", "full_name", true},
        {"Фамилия Имя Отчество (полностью)", "full_name", true},
        {"1. Фамилия, имя, отчество", "full_name", true},
        {"Name (Original Name)", "full_name", true},
        {"Имя (настоящее имя)", "full_name", true},
        {"Attendee name: Given name", "given_name", true},
        {"first_name", "given_name", true},
        {"LASTNAME", "family_name", true},
        {"Адрес электронной почты", "email", true},
        {"Эл. почта", "email", true},
        {"E-Mail Address", "email", true},
        {"Укажите вашу электронную почту", "email", false},
        {"Контактный номер телефона", "phone", true},
        {"Ваш телефон для связи", "phone", false},
        {"Место работы (полное наименование)", "organisation", true},
        {"Название школы", "organisation", true},
        {"Школа", "organisation", false},
        {"Субъект РФ", "region", true},
        {"Населённый пункт", "city", true},
        {"Approval Status", "status", true},
        {"job_title", "position", true},
        {"Отметка времени", "registered_at", true},
        {"Total Duration (Minutes)", "minutes", true},
        {"Муниципалитет", "city", false},
    };
    for (const Case& c : cases) {
        const HeaderMatch match = matchHeader(QString::fromUtf8(c.header));
        EXPECT_EQ(match.field.toStdString(), c.field) << c.header;
        EXPECT_EQ(match.strength >= HeaderMatch::Exact, c.exact) << c.header;
    }
}

TEST(MatchHeader, LeavesOtherPeopleAndThingsAlone) {
    for (const char* header : {"ФИО руководителя", "Телефон директора", "manager_email", "Host email", "Имя файла",
                               "Event name", "Почтовый адрес", "Payment status", "Ticket type", "Country/Region Name",
                               "Организационно-правовая форма", "Имя ребёнка", "Факс", "E-mail address verified"})
        EXPECT_EQ(matchHeader(QString::fromUtf8(header)).strength, HeaderMatch::None) << header;
    for (const char* header :
         {"Стаж", "Возраст", "age", "Какие темы вам интересны?", "Согласие на запись", "Оценка", "", "№"})
        EXPECT_TRUE(matchHeader(QString::fromUtf8(header)).field.isEmpty()) << header;
}

TEST(Recognize, AHeadingInTheFirstRow) {
    const Recognition r = recognized({"ФИО|Почта|Стаж", "Иванова Анна Петровна|anna@example.org|5"});
    EXPECT_TRUE(r.hasHeader);
    EXPECT_EQ(r.headerRow, 0);
    EXPECT_EQ(r.firstDataRow, 1);
    EXPECT_EQ(fields(r), "full_name email -");
}

TEST(Recognize, TitlesAboveAndARowOfNumbersBelow) {
    const Recognition r =
        recognized({"Отчёт о вебинаре", "Дата:||12.03.2027", "Участники вебинара", "ФИО|Организация|Телефон|Регион",
                    "1|2|3|4", "Иванова Анна|Школа 5|79000000001|Тульская обл"});
    EXPECT_EQ(r.headerRow, 3);
    EXPECT_EQ(r.firstDataRow, 5);
    EXPECT_EQ(fields(r), "full_name organisation phone region");
}

TEST(Recognize, BlocksAboutTheMeetingAreNotTheList) {
    const Recognition r =
        recognized({"Registration Report", "Topic|Meeting ID|Scheduled Time|Duration (minutes)|# Registered",
                    "Школа|845 1234 5678|Mar 21, 2027 16:00|90|2", "Attendee Details",
                    "First Name|Last Name|Email|Registration Time|Approval Status",
                    "Анна|Иванова|anna@example.org|2027-03-02 00:22:00|approved"});
    EXPECT_EQ(r.headerRow, 4);
    EXPECT_EQ(r.platform, Platform::ZoomRegistration);
    EXPECT_EQ(fields(r), "given_name family_name email registered_at status");
}

TEST(Recognize, TwoHeadingRowsAreBothNames) {
    const Recognition r = recognized({"name|telephone|e_mail|x", "Наименование|Телефон|Электронная почта|Долгота",
                                      "Анна Иванова|+79000000001|a@example.org|48,3"});
    EXPECT_EQ(r.headerRow, 0);
    EXPECT_EQ(r.firstDataRow, 2);
    EXPECT_EQ(fields(r), "full_name phone email -");
    EXPECT_EQ(r.columns[3].alias, u"Долгота");
    EXPECT_EQ(r.columnNamed(u"долгота"), 3);
    EXPECT_EQ(r.columnNamed(u"TELEPHONE"), 1);
    EXPECT_EQ(r.columnNamed(u"4"), 3);
    EXPECT_EQ(r.columnNamed(u"5"), -1);
}

TEST(Recognize, AMergedHeadingGivesWayToItsParts) {
    const Recognition r = recognized(
        {"ФИО|||Контакты|", "Фамилия|Имя|Отчество|Телефон|Почта", "Иванова|Анна|Петровна|+79000000001|a@example.org"});
    EXPECT_EQ(fields(r), "family_name given_name patronymic phone email");
    EXPECT_EQ(r.firstDataRow, 2);
}

TEST(Recognize, TheFirstOfTwoEqualHeadingsCounts) {
    const Recognition r =
        recognized({"email|firstname|lastname|email|age", "tom@example.org|Tom|Sawyer|mike@example.org|34"});
    EXPECT_EQ(fields(r), "email given_name family_name - -");
    EXPECT_EQ(r.columns[3].header, u"email (2)");
}

TEST(Recognize, AFilledColumnIsBetterThanAnEmptyOne) {
    const Recognition r = recognized(
        {"ID|Start time|Completion time|Email|Name|ФИО", "1|2027-03-02|2027-03-02|anonymous||Иванова Анна Петровна"});
    EXPECT_EQ(r.platform, Platform::MicrosoftForms);
    EXPECT_EQ(fields(r), "- - registered_at email - full_name");
}

TEST(Recognize, TheAttendeeIsNotTheBuyer) {
    const Recognition r =
        recognized({"Order code|Position ID|Email|Attendee name|Attendee email|Attendee name: Family name",
                    "A1|1|buyer@example.org|Анна Иванова|anna@example.org|"});
    EXPECT_EQ(r.platform, Platform::Pretix);
    EXPECT_EQ(r.columns[r.columnOf(u"email")].header, u"Attendee email");
}

TEST(Recognize, NamesAreSettledByWhatStandsBelow) {
    EXPECT_EQ(fields(recognized({"Имя|Почта", "Анна Иванова|a@example.org", "Ольга Петрова|b@example.org"})),
              "full_name email");
    EXPECT_EQ(fields(recognized({"Имя|Фамилия", "Анна|Иванова"})), "given_name family_name");
    EXPECT_EQ(fields(recognized({"Name|Surname", "Anna|Ivanova"})), "given_name family_name");
    EXPECT_EQ(fields(recognized({"Фамилия|Имя Отчество", "Иванова|Анна Петровна"})), "family_name given_name");
    EXPECT_EQ(fields(recognized({"ФИО|Фамилия|Имя", "Иванова Анна|Иванова|Анна"})), "- family_name given_name");
    EXPECT_EQ(fields(recognized({"full_name|family_name|given_name", "|Иванова|Анна"})),
              "full_name family_name given_name");
    EXPECT_EQ(fields(recognized({"Фамилия|Город", "Иванова Анна Петровна|Тула"})), "full_name city");
}

TEST(Recognize, ThreeConsentsAreThreeColumns) {
    const Recognition r = recognized(
        {"ФИО|Согласие на обработку персональных данных|Согласие на фото- и видеосъёмку|Согласие на рассылку",
         "Иванова Анна|Согласен (согласна)|Нет|Да"});
    EXPECT_EQ(fields(r), "full_name consent_processing consent_publication consent_mailing");
}

TEST(Recognize, ContentThatDoesNotFitMakesAGuessOrNothing) {
    EXPECT_EQ(fields(recognized(
                  {"ФИО|Телефон|Ваша электронная почта нужна?", "Иванова Анна|нет|нет", "Петрова Ольга|да|да"})),
              "full_name phone? -");
    EXPECT_EQ(fields(recognized({"ФИО|Нужен ли сертификат", "Иванова Анна|да", "Петрова Ольга|нет"})), "full_name -");
    EXPECT_EQ(fields(recognized({"ФИО|Ваш телефон для связи", "Иванова Анна|+79000000001"})), "full_name phone");
}

TEST(Recognize, ContentTellsWhereHeadingsDoNot) {
    EXPECT_EQ(fields(recognized({"Кто|Куда писать|X", "Иванова Анна Петровна|anna@example.org|79401000000"})),
              "full_name? email? -");
    EXPECT_EQ(fields(recognized({"ФИО|manager_email", "Иванова Анна|boss@example.org"})), "full_name -");
}

TEST(Recognize, AListWithoutAHeadingIsReadByContent) {
    const Recognition r =
        recognized({"Анна|Иванова|МБОУ «Школа № 5»|учитель|79000000001|anna@example.org|Тульская область",
                    "Ольга|Петрова|Гимназия 1|методист|79000000002|olga@example.org|Красноярский край"});
    EXPECT_FALSE(r.hasHeader);
    EXPECT_EQ(r.firstDataRow, 0);
    EXPECT_EQ(fields(r), "given_name? family_name? organisation? position? phone? email? region?");
    EXPECT_EQ(r.columns[0].header, u"1");
    EXPECT_EQ(r.columnNamed(u"6"), 5);
    EXPECT_TRUE(r.hasName());
}

TEST(Recognize, TheCallerMaySayThatThereIsNoHeading) {
    const Recognition r = recognized({"ФИО|Почта", "Иванова Анна|anna@example.org"}, HeaderRule::None);
    EXPECT_FALSE(r.hasHeader);
    EXPECT_EQ(r.columns[1].header, u"2");
}

TEST(Recognize, UnknownHeadingsAreStillAHeading) {
    const Recognition r =
        recognized({"<Название>|||||||Докладчики", "Ort|Datum|Uhrzeit|Titel|1|2|3",
                    "Rathaus|2027-10-27|09:00:00|Offenheit|||", "Rathaus|2027-10-27|09:30:00|Smart City|||"});
    EXPECT_EQ(r.headerRow, 1);
    EXPECT_EQ(r.columnNamed(u"Titel"), 3);
    EXPECT_FALSE(r.hasName());
    const Recognition inner =
        recognized({"Checked|Ion|Charge|Area", "true|A|1|259103.2", "|Checked|Name|", "|true|x|"});
    EXPECT_EQ(inner.headerRow, 0);
}

TEST(Recognize, NothingAtAll) {
    const Recognition r = recognized({});
    EXPECT_FALSE(r.hasHeader);
    EXPECT_TRUE(r.columns.isEmpty());
    EXPECT_FALSE(recognized({"42|17"}).hasHeader);
}

TEST(Recognize, KnowsPlatforms) {
    const std::pair<const char*, Platform> cases[] = {
        {"Отметка времени|ФИО", Platform::GoogleForms},
        {"Timestamp|Name", Platform::GoogleForms},
        {"ID|Время создания|ФИО", Platform::YandexForms},
        {"Order #|First Name|Last Name|Attendee Status", Platform::Eventbrite},
        {"ID|Name|Registration date|Registration state", Platform::Indico},
        {"Contact ID|Name|Participant Status", Platform::CiviCrm},
        {"Name (Original Name)|User Email|Join Time", Platform::ZoomAttendance},
        {"Name|First Join|Last Leave|Email", Platform::TeamsAttendance},
        {"Номер заказа|Номер билета|Имя|Фамилия", Platform::Timepad},
        {"ФИО|Почта", Platform::Unknown},
    };
    for (const auto& [headers, platform] : cases) EXPECT_EQ(recognized({headers}).platform, platform) << headers;
}
