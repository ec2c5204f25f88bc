<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>rs::charts::ChartCard</name>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln запись</numerusform>
            <numerusform>%Ln записи</numerusform>
            <numerusform>%Ln записей</numerusform>
        </translation>
    </message>
    <message>
        <source>counted %1</source>
        <translation>посчитано %1</translation>
    </message>
    <message>
        <source>some of it is not on this laptop yet</source>
        <translation>часть ещё не загружена на этот ноутбук</translation>
    </message>
    <message>
        <source>Menu of the chart “%1”</source>
        <translation>Меню графика «%1»</translation>
    </message>
    <message>
        <source>There are no schools in this period</source>
        <translation>За этот период школ нет</translation>
    </message>
    <message>
        <source>Show records</source>
        <translation>Показать записи</translation>
    </message>
    <message>
        <source>As table</source>
        <translation>Таблицей</translation>
    </message>
    <message>
        <source>Copy picture and numbers</source>
        <translation>Копировать картинку и числа</translation>
    </message>
    <message>
        <source>Picture (PNG)...</source>
        <translation>Картинка (PNG)...</translation>
    </message>
    <message>
        <source>Drawing (SVG)...</source>
        <translation>Чертёж (SVG)...</translation>
    </message>
    <message>
        <source>Page (PDF)...</source>
        <translation>Страница (PDF)...</translation>
    </message>
    <message>
        <source>Numbers as CSV...</source>
        <translation>Числа в CSV...</translation>
    </message>
    <message>
        <source>Numbers for Excel (XLSX)...</source>
        <translation>Числа для Excel (XLSX)...</translation>
    </message>
    <message>
        <source>What is counted...</source>
        <translation>Что считается...</translation>
    </message>
    <message>
        <source>Records, table, files</source>
        <translation>Записи, таблица, файлы</translation>
    </message>
    <message>
        <source>Whole time</source>
        <translation>За всё время</translation>
    </message>
    <message>
        <source>Save “%1”</source>
        <translation>Сохранить «%1»</translation>
    </message>
</context>
<context>
    <name>rs::charts::ChartView</name>
    <message>
        <source>Click to see these records</source>
        <translation>Щелчок покажет эти записи</translation>
    </message>
    <message>
        <source>Click to see all as a table</source>
        <translation>Щелчок покажет всё таблицей</translation>
    </message>
</context>
<context>
    <name>rs::charts::ChartWords</name>
    <message>
        <source>participants</source>
        <translation>участники</translation>
    </message>
    <message>
        <source>unique people</source>
        <translation>разных людей</translation>
    </message>
    <message>
        <source>people</source>
        <translation>люди</translation>
    </message>
    <message>
        <source>schools</source>
        <translation>школы</translation>
    </message>
    <message>
        <source>events</source>
        <translation>мероприятия</translation>
    </message>
    <message>
        <source>leaders</source>
        <translation>руководители</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>занятия</translation>
    </message>
    <message>
        <source>first time</source>
        <translation>впервые</translation>
    </message>
    <message>
        <source>returning</source>
        <translation>вернулись</translation>
    </message>
    <message>
        <source>use a practice</source>
        <translation>применяют практику</translation>
    </message>
    <message>
        <source>number</source>
        <translation>количество</translation>
    </message>
    <message>
        <source>score</source>
        <translation>балл</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>ответы</translation>
    </message>
    <message>
        <source>actual</source>
        <translation>сделано</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>цель</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>прогноз</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>сразу</translation>
    </message>
    <message>
        <source>after 1 month</source>
        <translation>через месяц</translation>
    </message>
    <message>
        <source>after 3 months</source>
        <translation>через 3 месяца</translation>
    </message>
    <message>
        <source>after 6 months</source>
        <translation>через 6 месяцев</translation>
    </message>
    <message>
        <source>volunteering</source>
        <translation>добровольчество</translation>
    </message>
    <message>
        <source>democratization</source>
        <translation>демократизация</translation>
    </message>
    <message>
        <source>partnership</source>
        <translation>партнёрство</translation>
    </message>
    <message>
        <source>others</source>
        <translation>другие</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>приглашены</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>записались</translation>
    </message>
    <message>
        <source>came</source>
        <translation>пришли</translation>
    </message>
    <message>
        <source>gave feedback</source>
        <translation>дали отзыв</translation>
    </message>
    <message>
        <source>%1

Counted from: %2</source>
        <translation>%1

Источник: %2</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>не указано</translation>
    </message>
    <message numerus="yes">
        <source>after %n year(s)</source>
        <translation>
            <numerusform>через %n год</numerusform>
            <numerusform>через %n года</numerusform>
            <numerusform>через %n лет</numerusform>
        </translation>
    </message>
    <message>
        <source>few answers</source>
        <translation>мало ответов</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 a part of a bar, %2 its number: "first time 480"</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>before</source>
        <translation>до этого</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a period, %2 its number: "2025: 700"</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>%1 a row, %2 a column, %3 their number: "Tver, Kazan: 3"</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>of %1: %2</source>
        <translation>всего %1: %2</translation>
    </message>
    <message>
        <source>questionnaires without a name</source>
        <translation>анкеты без имени</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>среднее</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>показано</translation>
    </message>
    <message>
        <source>started to use</source>
        <translation>начали применять</translation>
    </message>
    <message>
        <source>without a stage</source>
        <translation>без этапа</translation>
    </message>
    <message>
        <source>all of that year</source>
        <translation>все за тот год</translation>
    </message>
    <message>
        <source>all</source>
        <extracomment>above the first column of a table of years: people of that year</extracomment>
        <translation>все</translation>
    </message>
    <message>
        <source>%1 pp</source>
        <extracomment>%1 a difference of two percents, in percentage points: "+8 pp"</extracomment>
        <translation>%1 п. п.</translation>
    </message>
</context>
<context>
    <name>rs::charts::FiguresModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a column of numbers, %2 the period they are of: "first time, 2025"</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>rs::charts::FunnelBars</name>
    <message>
        <source>%1 of “%2”</source>
        <extracomment>%1 percent, %2 the step before: "76% of “Registered”"</extracomment>
        <translation>%1 от шага «%2»</translation>
    </message>
</context>
<context>
    <name>rs::charts::GoalBars</name>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>%1 a goal, %2 what was reached, %3 what was wanted: "Schools: 34 of 30"</extracomment>
        <translation>%1: %2 из %3</translation>
    </message>
    <message>
        <source>The goal is reached</source>
        <translation>Цель достигнута</translation>
    </message>
    <message>
        <source>%1 of the goal</source>
        <translation>%1 от цели</translation>
    </message>
    <message>
        <source>Expected by the end: %1</source>
        <translation>Ожидается к концу: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 what was reached, %2 what was wanted: "34 of 30"</extracomment>
        <translation>%1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more goal(s)</source>
        <translation>
            <numerusform>ещё %n цель</numerusform>
            <numerusform>ещё %n цели</numerusform>
            <numerusform>ещё %n целей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rs::charts::MatrixView</name>
    <message>
        <source>%1 x %2 of %3 x %4, all as a table</source>
        <translation>%1 x %2 из %3 x %4, всё — таблицей</translation>
    </message>
</context>
<context>
    <name>rs::charts::NumberCard</name>
    <message>
        <source>few answers</source>
        <translation>мало ответов</translation>
    </message>
    <message>
        <source>was %1</source>
        <extracomment>%1 the number of the compared period: "was +57"</extracomment>
        <translation>было %1</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>без изменений</translation>
    </message>
    <message>
        <source>as in %1</source>
        <translation>как в %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>%1 a difference, %2 the compared period: "+7 on 2025"</extracomment>
        <translation>%1 к %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>rs::charts::RankBars</name>
    <message>
        <source>Others (%1)</source>
        <translation>Другие (%1)</translation>
    </message>
</context>
<context>
    <name>rs::charts::TileMap</name>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 и больше</translation>
    </message>
    <message numerus="yes">
        <source>%n region(s)</source>
        <translation>
            <numerusform>%n регион</numerusform>
            <numerusform>%n региона</numerusform>
            <numerusform>%n регионов</numerusform>
        </translation>
    </message>
    <message>
        <source>%1k</source>
        <extracomment>A number of thousands on a narrow tile: "12k"</extracomment>
        <translation>%1 т.</translation>
    </message>
    <message numerus="yes">
        <source>%n region(s) beyond the map</source>
        <translation>
            <numerusform>%n регион вне карты</numerusform>
            <numerusform>%n региона вне карты</numerusform>
            <numerusform>%n регионов вне карты</numerusform>
        </translation>
    </message>
</context>
</TS>
