<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>papers</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Страница %1 из %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Point your phone's camera here</source>
        <translation>Наведите камеру телефона</translation>
    </message>
    <message>
        <source>All times are local: %1</source>
        <translation>Время местное: %1</translation>
    </message>
    <message>
        <source>All times are local: %1 (%2)</source>
        <translation>Время местное: %1 (%2)</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1 (продолжение)</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>No session is planned yet.</source>
        <translation>Занятий в программе пока нет.</translation>
    </message>
    <message>
        <source>Time not set yet</source>
        <translation>Время ещё не указано</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Занятие</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Спикеры</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Аудитория</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Срок прошёл</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>В работе</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Не начато</translation>
    </message>
    <message>
        <source>The seven steps</source>
        <translation>Семь шагов</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Шаг</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Готово на</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Чего не хватает</translation>
    </message>
    <message>
        <source>Who holds it</source>
        <translation>У кого в работе</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>пока никто</translation>
    </message>
    <message>
        <source>Tasks whose time is over</source>
        <translation>Задачи, срок которых прошёл</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Задача</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Нет.</translation>
    </message>
    <message>
        <source>What participants will see</source>
        <translation>Что увидят участники</translation>
    </message>
    <message>
        <source>not known yet: they will see nothing</source>
        <translation>пока не указано: участники ничего не увидят</translation>
    </message>
    <message>
        <source>Ready: %1 %. Steps done: %2 of %3. Tasks late: %4.</source>
        <translation>Готовность: %1 %. Шагов сделано: %2 из %3. Задач с прошедшим сроком: %4.</translation>
    </message>
    <message>
        <source>Readiness report</source>
        <translation>Отчёт о готовности</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>По состоянию на %1</translation>
    </message>
    <message>
        <source>Tell us what you think</source>
        <translation>Расскажите, что думаете</translation>
    </message>
    <message>
        <source>%1, continued</source>
        <translation>%1, продолжение</translation>
    </message>
    <message>
        <source>Schools and other events</source>
        <translation>Школы и другие мероприятия</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Would advise</source>
        <translation>Готовность советовать</translation>
    </message>
    <message>
        <source>Practices that took root</source>
        <translation>Практики, которые прижились</translation>
    </message>
    <message>
        <source>How it was counted</source>
        <translation>Как это посчитано</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Цели</translation>
    </message>
</context>
</TS>
