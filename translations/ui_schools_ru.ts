<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>rs::schools::SchoolDialog</name>
    <message>
        <source>A school needs a title; it can be changed later.</source>
        <translation>Нужно название школы; его можно изменить потом.</translation>
    </message>
    <message>
        <source>Copy a school</source>
        <translation>Копия школы</translation>
    </message>
    <message>
        <source>New school</source>
        <translation>Новая школа</translation>
    </message>
    <message>
        <source>Copy from</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>As the old one</source>
        <translation>Как у прежней</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Copy the school</source>
        <translation>Скопировать школу</translation>
    </message>
    <message>
        <source>Start a school</source>
        <translation>Начать школу</translation>
    </message>
    <message>
        <source>There is no such region. Choose one from the list, or leave it empty.</source>
        <translation>Такого региона нет. Выберите из списка или оставьте поле пустым.</translation>
    </message>
    <message>
        <source>a year later</source>
        <translation>через год</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>пока неизвестно</translation>
    </message>
</context>
<context>
    <name>rs::schools::SchoolsPage</name>
    <message>
        <source>Open the school</source>
        <translation>Открыть школу</translation>
    </message>
    <message>
        <source>The schools of your team appear here as soon as they have come from the server. A school of your own can be begun meanwhile.</source>
        <translation>Школы команды появятся здесь, как только придут с сервера. Свою школу можно начать уже сейчас.</translation>
    </message>
</context>
</TS>
