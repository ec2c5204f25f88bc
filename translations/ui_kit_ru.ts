<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>rs::kit::CheckListPopup</name>
    <message>
        <source>Untick all</source>
        <translation>Снять все отметки</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Значения</translation>
    </message>
</context>
<context>
    <name>rs::kit::ChipRow</name>
    <message>
        <source>Clear filters</source>
        <translation>Сбросить фильтры</translation>
    </message>
</context>
<context>
    <name>rs::kit::DateEdit</name>
    <message>
        <source>Calendar (Alt+Down)</source>
        <translation>Календарь (Alt+↓)</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
</context>
<context>
    <name>rs::kit::FilterButton</name>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>на этой неделе</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>в этом месяце</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>пусто</translation>
    </message>
    <message>
        <source>not empty</source>
        <translation>не пусто</translation>
    </message>
    <message>
        <source>Range of dates</source>
        <translation>Промежуток дат</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>To</source>
        <translation>По</translation>
    </message>
    <message>
        <source>all</source>
        <translation>все</translation>
    </message>
    <message>
        <source>Range...</source>
        <translation>Промежуток...</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>Это не дата.</translation>
    </message>
</context>
<context>
    <name>rs::kit::FilterHeader</name>
    <message>
        <source>chosen: %L1</source>
        <translation>выбрано: %L1</translation>
    </message>
    <message>
        <source>all</source>
        <translation>все</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Фильтр: %1</translation>
    </message>
</context>
<context>
    <name>rs::kit::FilterLine</name>
    <message>
        <source>Text: contains. =x exact, !x not, &gt;5, 1..5, - empty, * not empty</source>
        <translation>Текст — содержит. =x точно, !x кроме, &gt;5, 1..5, - пусто, * не пусто</translation>
    </message>
</context>
<context>
    <name>rs::kit::LanguageBox</name>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
</context>
<context>
    <name>rs::kit::LookBox</name>
    <message>
        <source>As in the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлый</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмный</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Контрастный</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Вид</translation>
    </message>
</context>
<context>
    <name>rs::kit::PaperPrinter</name>
    <message>
        <source>The paper is sent to the printer.</source>
        <translation>Отправлено на печать.</translation>
    </message>
    <message>
        <source>The printer did not take the paper. Choose another one, or save the PDF.</source>
        <translation>Принтер не принял задание. Выберите другой или сохраните PDF.</translation>
    </message>
</context>
<context>
    <name>rs::kit::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>Clear (Esc)</source>
        <translation>Очистить (Esc)</translation>
    </message>
</context>
<context>
    <name>rs::kit::SelectionBar</name>
    <message>
        <source>Selected: %L1</source>
        <translation>Выбрано: %L1</translation>
    </message>
    <message>
        <source>Esc clears the selection</source>
        <translation>Esc — снять выбор</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
</context>
<context>
    <name>rs::kit::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
</TS>
