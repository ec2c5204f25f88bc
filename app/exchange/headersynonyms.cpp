// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/headersynonyms.h"

#include "base/fold.h"
#include "domain/words.h"

#include <QHash>
#include <QStringList>

#include <algorithm>

namespace rs::exchange {

namespace {

struct FieldWords {
    const char* field;
    const char16_t* words; //!< as plainHeader gives them, parted by |
};

constexpr FieldWords exactNames[] = {
    {"family_name", u"фамилия|фамилия участника|ваша фамилия|фам|last name|lastname|surname|family name|family|last|"
                    u"attendee name family name|attendee last name|participant last name|family name latin"},
    {"given_name", u"имя|имя отчество|имя и отчество|имя участника|ваше имя|first name|firstname|given "
                   u"name|given|forename|first|personal|"
                   u"attendee name given name|attendee first name|participant first name"},
    {"patronymic", u"отчество|отчество при наличии|отчество участника|ваше отчество|patronymic|middle name|middlename|"
                   u"second name|middle|attendee name middle name"},
    {"full_name",
     u"фио|ф и о|фио участника|ф и о участника|фио полностью|ф и о полностью|фио слушателя|ваше фио|ваши фио|"
     u"фио педагога|ф и о педагога|фамилия имя отчество|фамилия имя отчество полностью|фамилия имя|"
     u"имя фамилия|имя и фамилия|фамилия и имя|имя отчество фамилия|имя отчество и фамилия|фамилия и "
     u"о|участник|слушатель|"
     u"педагог|полное имя|имя настоящее имя|имя пользователя|имя пользователя настоящее имя|name|full "
     u"name|fullname|attendee name|"
     u"participant name|participant|attendee|your name|your full name|contact name|display name|"
     u"name original name|user name original name|user name|person|full name of participant|сотрудник"},
    {"email",
     u"email|e mail|mail|емейл|имейл|емайл|почта|эл почта|е mail|электронная почта|адрес электронной почты|электронный "
     u"адрес|"
     u"адрес почты|электронная почта участника|электронная почта пользователя|контактная почта|контактный email|"
     u"ваша электронная почта|ваш email|ваша почта|эл адрес|email участника|email address|e mail address|attendee "
     u"email|"
     u"attendee e mail|user email|your email|email 1|primary email|participant email|личная почта"},
    {"phone",
     u"телефон|тел|номер телефона|мобильный телефон|контактный телефон|мобильный|сотовый|сотовый телефон|моб телефон|"
     u"контактный номер телефона|контактный номер|ваш телефон|ваш номер телефона|телефон участника|phone|phone number|"
     u"mobile|mobile phone|cell phone|cell|telephone|tel|attendee phone|phone 1|mobile number|telephone number"},
    {"position",
     u"должность|ваша должность|должность участника|занимаемая должность|должность полностью|position|job title|"
     u"jobtitle|job|attendee job title|должность педагога"},
    {"organisation",
     u"организация|место работы|место работы полное наименование|место работы учебы|образовательная организация|"
     u"наименование организации|название организации|наименование образовательной организации|"
     u"название образовательной организации|полное наименование организации|полное название организации|"
     u"наименование оо|название оо|наименование оу|полное наименование образовательной организации|"
     u"учреждение|образовательное учреждение|название учреждения|наименование учреждения|ваша организация|оо|оу|"
     u"доу|название школы|наименование школы|организация участника|компания|company|company "
     u"name|organization|organisation|"
     u"organization name|organisation name|affiliation|employer|current employer|institution|workplace|"
     u"place of work|attendee company|school name"},
    {"region",
     u"регион|субъект рф|субъект российской федерации|субъект федерации|субъект|регион рф|ваш регион|регион участника|"
     u"регион проживания|область|область край|край область|область край республика|республика край область|region|"
     u"province|state province|home state|region state"},
    {"city",
     u"город|населенный пункт|ваш город|город участника|город населенный пункт|населенный пункт город|город поселок|"
     u"город проживания|city|town|home city|attendee city|locality|city town"},
    {"status",
     u"статус|статус участника|статус заявки|статус регистрации|статус билета|status|approval status|attendee status|"
     u"participant status|registration state|registration status|attendance status"},
    {"source", u"откуда|источник|откуда узнали|откуда вы узнали о мероприятии|откуда вы узнали|источник "
               u"информации|источник заявки|source|"
               u"participant source|how did you hear about us"},
    {"minutes",
     u"минуты|минут|минут участия|минуты участия|минут на занятиях|длительность участия|длительность|продолжительность|"
     u"продолжительность минуты|общая продолжительность минуты|длительность минуты|длительность мин|minutes|"
     u"minutes attended|duration|duration minutes|total duration minutes|time in session minutes|in meeting duration"},
    {"checked_in_at",
     u"на месте|отметка на входе|время отметки|время прибытия|отмечен|checked in|checked in at|check in date|"
     u"check in time|checkin|checkin time|check in|attended date"},
    {"registered_at",
     u"отметка времени|timestamp|время регистрации|дата регистрации|дата и время "
     u"регистрации|зарегистрирован|зарегистрировано|"
     u"дата заявки|дата подачи заявки|время создания|дата создания|время заполнения|заявка "
     u"подана|подана|записан|registration time|"
     u"registration date|registered|registered at|order date|submission date|register date|created date|"
     u"created at|completion time|время завершения заполнения|participant registration date"},
    {"certificate_number",
     u"сертификат|номер сертификата|сертификат номер|удостоверение|номер удостоверения|certificate|"
     u"certificate number|certificate no"},
    {"delegation", u"делегация|delegation"},
    {"note", u"примечание|примечания|комментарий|комментарии|note|notes|comment|comments|remarks|order comment"},
    {"consent_processing", u"consent processing"},
    {"consent_publication", u"consent publication"},
    {"consent_mailing", u"consent mailing"},
};

//! Beginnings of words within a heading; the longest that fits wins.
constexpr FieldWords phrases[] = {
    {"full_name", u"фамилия имя|фамилию имя|фамилии имени|фио|ф и о|имя и фамили|full name"},
    {"family_name", u"фамили|surname|last name"},
    {"given_name", u"first name"},
    {"patronymic", u"отчеств"},
    {"email", u"электронной почт|электронная почт|электронную почт|электронный адрес|email|e mail|эл почт|адрес почты"},
    {"phone", u"телефон|номер телефона|phone|мобильн"},
    {"position", u"должност|job title|кем вы работаете"},
    {"organisation",
     u"место работы|места работы|наименование организации|название организации|образовательной организации|"
     u"образовательная организация|образовательное учреждение|учрежден|организаци|organization|organisation|"
     u"school|школа|школы|детский сад|где вы работаете"},
    {"region", u"регион|субъект рф|субъект федерации|субъект российской|state"},
    {"city", u"город|населенный пункт|муниципалитет|муниципальное образование"},
    {"status", u"статус"},
    {"source", u"откуда|источник"},
    {"certificate_number", u"номер сертификата|сертификат|certificate"},
    {"registered_at", u"дата регистрации|время регистрации|registration date|registration time"},
    {"delegation", u"делегаци"},
    {"note", u"примечан|комментар"},
    {"minutes", u"minutes|минут"},
};

//! Words that turn a name or an address into somebody else's.
constexpr const char16_t* strangers[] = {
    u"руководител",
    u"директор",
    u"заведующ",
    u"ребен",
    u"детей",
    u"ученик",
    u"родител",
    u"супруг",
    u"организатор",
    u"куратор",
    u"наставник",
    u"спикер",
    u"покупател",
    u"плательщик",
    u"экстрен",
    u"почтов",
    u"индекс",
    u"организационн",
    u"файл",
    u"логин",
    u"темы",
    u"тема",
    u"название мероприятия",
    u"manager",
    u"host",
    u"organizer",
    u"organiser",
    u"billing",
    u"invoice",
    u"buyer",
    u"payer",
    u"supervisor",
    u"parent",
    u"child",
    u"emergency",
    u"speaker",
    u"event",
    u"meeting",
    u"file",
    u"username",
    u"login",
    u"country",
    u"payment",
    u"оплат",
    u"product",
    u"ticket",
    u"secret",
    u"url",
    u"сайт",
    u"web",
    u"tax",
    u"факс",
    u"fax",
    u"verified",
    u"count",
};

using ExactTable = QHash<QString, QString>;

const ExactTable& exactTable() {
    static const ExactTable table = [] {
        ExactTable filled;
        for (const FieldWords& names : exactNames) {
            const QString field = QString::fromLatin1(names.field);
            filled.insert(plainHeader(field), field);
            for (const QStringView name : QStringView(names.words).split(u'|')) filled.insert(name.toString(), field);
        }
        return filled;
    }();
    return table;
}

bool hasStranger(const QString& header) {
    const QString padded = u' ' + header;
    return std::any_of(std::begin(strangers), std::end(strangers),
                       [&](const char16_t* word) { return padded.contains(u' ' + QString::fromUtf16(word)); });
}

QString withoutBracketed(QStringView header) {
    QString out;
    int depth = 0;
    for (const QChar c : header) {
        if (c == u'(' || c == u'[') ++depth;
        if (depth == 0) out += c;
        if ((c == u')' || c == u']') && depth > 0) --depth;
    }
    return out;
}

HeaderMatch exactMatch(const QString& plain) {
    const auto it = exactTable().constFind(plain);
    if (it == exactTable().constEnd()) return {};
    const bool attendee = plain.startsWith(u"attendee") || plain.contains(u"участник");
    return {it.value(), attendee ? HeaderMatch::ExactAttendee : HeaderMatch::Exact};
}

HeaderMatch phraseMatch(const QString& plain) {
    constexpr qsizetype longestHeading = 8, searchedWords = 4;
    QStringList words = plain.split(u' ');
    // In a long question only the beginning tells what it asks for.
    if (words.size() > longestHeading) words = words.mid(0, searchedWords);
    const QString padded = u' ' + words.join(u' ');
    HeaderMatch best;
    qsizetype longest = 0;
    for (const FieldWords& known : phrases) {
        for (const QStringView phrase : QStringView(known.words).split(u'|')) {
            if (phrase.size() <= longest || !padded.contains(u' ' + phrase.toString())) continue;
            longest = phrase.size();
            best = {QString::fromLatin1(known.field), HeaderMatch::Phrase};
        }
    }
    return best;
}

} // namespace

QString plainHeader(QStringView header) {
    constexpr qsizetype longestRead = 200;
    QString text = base::fold(header.first(std::min(header.size(), longestRead)));
    for (QChar& c : text) {
        if (!c.isLetterOrNumber() && c != u'#') c = u' ';
    }
    QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    const bool numbered =
        words.size() > 1 && std::all_of(words[0].begin(), words[0].end(), [](QChar c) { return c.isDigit(); });
    if (numbered) words.removeFirst();
    return words.join(u' ');
}

HeaderMatch matchHeader(QStringView header) {
    const QString plain = plainHeader(header);
    if (plain.isEmpty()) return {};
    if (HeaderMatch match = exactMatch(plain); match.strength) return match;
    if (const QString purpose = domain::consentPurposeOf(header); !purpose.isEmpty())
        return {QStringLiteral("consent_") + purpose, HeaderMatch::Exact};
    const QString shorter = plainHeader(withoutBracketed(header));
    if (HeaderMatch match = exactMatch(shorter); match.strength) return match;
    if (hasStranger(plain)) return {.blocked = true};
    return phraseMatch(shorter.isEmpty() ? plain : shorter);
}

} // namespace rs::exchange
