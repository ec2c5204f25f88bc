<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>rs::dashboard::BoardTab</name>
    <message>
        <source>%1 new</source>
        <extracomment>Beside the number of different people: how many of them came for the first time</extracomment>
        <translation>%1 новых</translation>
    </message>
    <message>
        <source>%1 of people</source>
        <extracomment>Beside the number of people who started to use a practice</extracomment>
        <translation>%1 людей</translation>
    </message>
    <message>
        <source>Schools by region</source>
        <translation>Школы по регионам</translation>
    </message>
    <message>
        <source>Practices taken up</source>
        <translation>Практики, которые начали применять</translation>
    </message>
    <message>
        <source>Nothing of this in the period</source>
        <translation>За этот период таких записей нет</translation>
    </message>
</context>
<context>
    <name>rs::dashboard::FilterBar</name>
    <message>
        <source>Own days...</source>
        <translation>Свои даты...</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>Все проекты</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>Все регионы</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Все темы</translation>
    </message>
    <message>
        <source>Any format</source>
        <translation>Любой формат</translation>
    </message>
    <message>
        <source>Any level</source>
        <translation>Любой уровень</translation>
    </message>
    <message>
        <source>One project</source>
        <translation>Один проект</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>Сравнить с %1</translation>
    </message>
    <message>
        <source>Compare with the period before</source>
        <translation>Сравнить с прошлым периодом</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Проект</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Audience level</source>
        <translation>Уровень слушателей</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С какого дня</translation>
    </message>
    <message>
        <source>To</source>
        <translation>По какой день</translation>
    </message>
    <message>
        <source>from</source>
        <translation>с</translation>
    </message>
    <message>
        <source>to</source>
        <translation>по</translation>
    </message>
</context>
<context>
    <name>rs::dashboard::ImpactPage</name>
    <message>
        <source>Impact</source>
        <extracomment>Name of a file</extracomment>
        <translation>Результаты</translation>
    </message>
    <message>
        <source>Save the charts</source>
        <translation>Сохранить диаграммы</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>Документ PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The file is written: %1</source>
        <translation>Файл записан: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s), by the data of this laptop as of %1</source>
        <translation>
            <numerusform>%Ln запись, по данным этого ноутбука на %1</numerusform>
            <numerusform>%Ln записи, по данным этого ноутбука на %1</numerusform>
            <numerusform>%Ln записей, по данным этого ноутбука на %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s), counted now</source>
        <translation>
            <numerusform>%Ln запись, посчитано сейчас</numerusform>
            <numerusform>%Ln записи, посчитано сейчас</numerusform>
            <numerusform>%Ln записей, посчитано сейчас</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s), counted at %1</source>
        <translation>
            <numerusform>%Ln запись, посчитано в %1</numerusform>
            <numerusform>%Ln записи, посчитано в %1</numerusform>
            <numerusform>%Ln записей, посчитано в %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Whole network</source>
        <translation>Вся сеть</translation>
    </message>
    <message numerus="yes">
        <source>%Ln school(s)</source>
        <translation>
            <numerusform>%Ln школа</numerusform>
            <numerusform>%Ln школы</numerusform>
            <numerusform>%Ln школ</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Охват</translation>
    </message>
    <message>
        <source>Topics and practices</source>
        <translation>Темы и практики</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Отзывы</translation>
    </message>
    <message>
        <source>Cities</source>
        <translation>Города</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Цели</translation>
    </message>
    <message>
        <source>Parts of the impact</source>
        <translation>Части результатов</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>This tab as PDF...</source>
        <translation>Эта вкладка в PDF...</translation>
    </message>
    <message>
        <source>All tabs as PDF...</source>
        <translation>Все вкладки в PDF...</translation>
    </message>
    <message>
        <source>Annual report...</source>
        <translation>Годовой отчёт...</translation>
    </message>
    <message>
        <source>Whole time</source>
        <translation>Всё время</translation>
    </message>
    <message>
        <source>No schools in this period</source>
        <translation>За этот период школ нет</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are not on this laptop</source>
        <translation>
            <numerusform>ещё %Ln запись не на этом ноутбуке</numerusform>
            <numerusform>ещё %Ln записи не на этом ноутбуке</numerusform>
            <numerusform>ещё %Ln записей не на этом ноутбуке</numerusform>
        </translation>
    </message>
    <message>
        <source>The schools are on their way to this laptop</source>
        <translation>Школы ещё загружаются на этот ноутбук</translation>
    </message>
</context>
<context>
    <name>rs::dashboard::Period</name>
    <message>
        <source>Whole time</source>
        <translation>Всё время</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>%1 год</translation>
    </message>
</context>
<context>
    <name>rs::dashboard::ReportDialog</name>
    <message>
        <source>Whole network</source>
        <translation>Вся сеть</translation>
    </message>
    <message>
        <source>Project: %1</source>
        <translation>Проект: %1</translation>
    </message>
    <message>
        <source>Region: %1</source>
        <translation>Регион: %1</translation>
    </message>
    <message>
        <source>Annual report %1</source>
        <extracomment>Name of a file: %1 is a year</extracomment>
        <translation>Годовой отчёт %1</translation>
    </message>
    <message>
        <source>Save the annual report</source>
        <translation>Сохранить годовой отчёт</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>Документ PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The file is written: %1</source>
        <translation>Файл записан: %1</translation>
    </message>
    <message>
        <source>Annual report</source>
        <translation>Годовой отчёт</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О чём</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Первая страница</translation>
    </message>
    <message>
        <source>Print...</source>
        <translation>Печать...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Save as PDF...</source>
        <translation>Сохранить в PDF...</translation>
    </message>
</context>
<context>
    <name>rs::dashboard::RowsView</name>
    <message>
        <source>Back to the charts</source>
        <translation>К диаграммам</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Records behind a number</source>
        <translation>Записи за числом</translation>
    </message>
</context>
</TS>
