<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>rs::person::CardOfferBar</name>
    <message numerus="yes">
        <source>%n registrations for coming schools say otherwise: %1. Past ones keep what was given then.</source>
        <translation>
            <numerusform>В %n заявке на будущие школы указано другое: %1. Прошедшие остаются как были.</numerusform>
            <numerusform>В %n заявках на будущие школы указано другое: %1. Прошедшие остаются как были.</numerusform>
            <numerusform>В %n заявках на будущие школы указано другое: %1. Прошедшие остаются как были.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cards say otherwise: %1.</source>
        <translation>
            <numerusform>В %n карточке указано другое: %1.</numerusform>
            <numerusform>В %n карточках указано другое: %1.</numerusform>
            <numerusform>В %n карточках указано другое: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Update %n registrations</source>
        <translation>
            <numerusform>Обновить %n заявку</numerusform>
            <numerusform>Обновить %n заявки</numerusform>
            <numerusform>Обновить %n заявок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Update %n cards</source>
        <translation>
            <numerusform>Обновить %n карточку</numerusform>
            <numerusform>Обновить %n карточки</numerusform>
            <numerusform>Обновить %n карточек</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rs::person::ConsentRow</name>
    <message>
        <source>Withdrawn %1</source>
        <translation>Отозвано %1</translation>
    </message>
    <message>
        <source>Given %1</source>
        <translation>Дано %1</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Не спрашивали</translation>
    </message>
    <message>
        <source>Record consent</source>
        <extracomment>Button: this person has given consent</extracomment>
        <translation>Отметить согласие</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Отозвать</translation>
    </message>
</context>
<context>
    <name>rs::person::HistoryModel</name>
    <message>
        <source>The card</source>
        <translation>Карточка</translation>
    </message>
    <message>
        <source>is there</source>
        <translation>есть</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>Column of a history: the value before</extracomment>
        <translation>Было</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>Column of a history: the value after</extracomment>
        <translation>Стало</translation>
    </message>
</context>
<context>
    <name>rs::person::PersonPage</name>
    <message numerus="yes">
        <source>Changed: %n records</source>
        <translation>
            <numerusform>Изменена %n запись</numerusform>
            <numerusform>Изменены %n записи</numerusform>
            <numerusform>Изменено %n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>No person card belongs to this record yet.</source>
        <translation>У этой записи ещё нет карточки человека.</translation>
    </message>
    <message>
        <source>This card is not there any more: deleted or merged.</source>
        <translation>Этой карточки больше нет: удаление или объединение.</translation>
    </message>
    <message>
        <source>Perhaps the same person: %1.</source>
        <extracomment>%1 = the name on another card</extracomment>
        <translation>Возможно, это один человек: %1.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>И ещё %n.</numerusform>
            <numerusform>И ещё %n.</numerusform>
            <numerusform>И ещё %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>No. %1: %2</source>
        <extracomment>%1 = number of a certificate, %2 = school and date</extracomment>
        <translation>№ %1: %2</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Согласия</translation>
    </message>
    <message>
        <source>Roles in schools</source>
        <translation>Роли в школах</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Сертификаты</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История правок</translation>
    </message>
    <message>
        <source>This person has taken part in no school yet.</source>
        <translation>Участия в школах пока нет.</translation>
    </message>
    <message>
        <source>No certificates yet.</source>
        <translation>Сертификатов пока нет.</translation>
    </message>
    <message>
        <source>Close the card</source>
        <translation>Закрыть карточку</translation>
    </message>
    <message>
        <source>Person card</source>
        <translation>Карточка человека</translation>
    </message>
</context>
<context>
    <name>rs::person::RolesModel</name>
    <message>
        <source>School</source>
        <translation>Школа</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
</context>
</TS>
