<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>rs::home::HomePage</name>
    <message>
        <source>Home</source>
        <translation>Главная</translation>
    </message>
    <message>
        <source>My schools</source>
        <translation>Мои школы</translation>
    </message>
    <message>
        <source>All schools</source>
        <translation>Все школы</translation>
    </message>
    <message>
        <source>Waits for review</source>
        <translation>Ждёт проверки</translation>
    </message>
    <message numerus="yes">
        <source>Similar people: %Ln pair(s)</source>
        <translation>
            <numerusform>Похожие люди: %Ln пара</numerusform>
            <numerusform>Похожие люди: %Ln пары</numerusform>
            <numerusform>Похожие люди: %Ln пар</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for review</source>
        <translation>Проверять нечего</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
</context>
<context>
    <name>rs::home::SchoolList</name>
    <message numerus="yes">
        <source>%Ln participant(s)</source>
        <translation>
            <numerusform>%Ln участник</numerusform>
            <numerusform>%Ln участника</numerusform>
            <numerusform>%Ln участников</numerusform>
        </translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>без даты</translation>
    </message>
    <message>
        <source>today · %1</source>
        <translation>сегодня · %1</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>через %Ln день</numerusform>
            <numerusform>через %Ln дня</numerusform>
            <numerusform>через %Ln дней</numerusform>
        </translation>
    </message>
</context>
</TS>
