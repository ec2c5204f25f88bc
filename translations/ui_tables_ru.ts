<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>rs::tables::BulkDialog</name>
    <message>
        <source>Change a field: %1</source>
        <translation>Изменить поле: %1</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Новое значение</translation>
    </message>
    <message>
        <source>Will change: %1.</source>
        <extracomment>%1 and %2 are counted records: "12 people"</extracomment>
        <translation>Изменится: %1.</translation>
    </message>
    <message>
        <source>Will change: %1. Have this value already: %2.</source>
        <translation>Изменится: %1. Уже с этим значением: %2.</translation>
    </message>
</context>
<context>
    <name>rs::tables::CostsPage</name>
    <message>
        <source>Altogether</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>плательщик не назван</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>Кто платит</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Факт</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Остаток</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>Итоги</translation>
    </message>
</context>
<context>
    <name>rs::tables::DetailPane</name>
    <message>
        <source>No row is chosen</source>
        <translation>Строка не выбрана</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробно</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История правок</translation>
    </message>
    <message>
        <source>Close (F4)</source>
        <translation>Закрыть (F4)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Open the site in the browser</source>
        <translation>Открыть сайт в браузере</translation>
    </message>
</context>
<context>
    <name>rs::tables::HistoryView</name>
    <message>
        <source>History</source>
        <translation>История правок</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Удаление записи</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Добавление записи</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>History: %1 field, %2 old value, %3 new value</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1: was %2, cleared</source>
        <translation>%1: было %2, значение убрано</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>History: %1 date and time, %2 who</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>rs::tables::RecordDelegate</name>
    <message>
        <source>(empty)</source>
        <translation>(пусто)</translation>
    </message>
    <message>
        <source>Create “%1”</source>
        <extracomment>Last line of a list of names: makes a new card with the name that was typed</extracomment>
        <translation>Создать «%1»</translation>
    </message>
</context>
<context>
    <name>rs::tables::RecordPage</name>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
</context>
<context>
    <name>rs::tables::RecordTable</name>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Править</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карточка</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy with headings</source>
        <translation>Копировать с заголовками</translation>
    </message>
    <message>
        <source>Copy this column</source>
        <translation>Копировать этот столбец</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Заполнить вниз</translation>
    </message>
    <message>
        <source>Clear the cell</source>
        <translation>Очистить ячейку</translation>
    </message>
    <message>
        <source>Change a field...</source>
        <translation>Изменить поле...</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Сбросить фильтры</translation>
    </message>
    <message>
        <source>Search in this table</source>
        <translation>Поиск в таблице</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Restore columns</source>
        <translation>Вернуть столбцы</translation>
    </message>
    <message>
        <source>Row height</source>
        <translation>Высота строк</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Плотно</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Обычно</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>Просторно</translation>
    </message>
    <message numerus="yes">
        <source>Add %n rows?</source>
        <extracomment>Question after a paste that reaches beyond the last row</extracomment>
        <translation>
            <numerusform>Добавить %n строку?</numerusform>
            <numerusform>Добавить %n строки?</numerusform>
            <numerusform>Добавить %n строк?</numerusform>
        </translation>
    </message>
    <message>
        <source>Only rows that are here</source>
        <translation>Только имеющиеся строки</translation>
    </message>
    <message numerus="yes">
        <source>%n values do not fit their column; they are marked, F8 leads to them.</source>
        <translation>
            <numerusform>%n значение не подходит столбцу и отмечено; F8 ведёт к нему.</numerusform>
            <numerusform>%n значения не подходят столбцам и отмечены; F8 ведёт к ним.</numerusform>
            <numerusform>%n значений не подходят столбцам и отмечены; F8 ведёт к ним.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were not added: something required is missing.</source>
        <translation>
            <numerusform>%n строка не добавлена: нет обязательного значения.</numerusform>
            <numerusform>%n строки не добавлены: нет обязательного значения.</numerusform>
            <numerusform>%n строк не добавлено: нет обязательного значения.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 contains “%2”</source>
        <extracomment>A filter in words: %1 title of the column, %2 what was typed</extracomment>
        <translation>%1 содержит «%2»</translation>
    </message>
    <message>
        <source>%1: empty</source>
        <translation>%1: пусто</translation>
    </message>
    <message>
        <source>%1: not empty</source>
        <translation>%1: не пусто</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>Row %1 of %2</source>
        <extracomment>Right end of the status line</extracomment>
        <translation>Строка %1 из %2</translation>
    </message>
    <message>
        <source>Putting the rows in order...</source>
        <translation>Строки упорядочиваются...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>rs::tables::ReferencesEdit</name>
    <message>
        <source>Choose from the list (Alt+Down)</source>
        <translation>Выбрать из списка (Alt+↓)</translation>
    </message>
    <message>
        <source>Choose from the list</source>
        <translation>Выбрать из списка</translation>
    </message>
</context>
<context>
    <name>rs::tables::VenuesPage</name>
    <message>
        <source>Rooms: %1</source>
        <extracomment>Title of the small table: rooms of a venue</extracomment>
        <translation>Залы: %1</translation>
    </message>
</context>
<context>
    <name>table</name>
    <message>
        <source>(empty)</source>
        <translation>(пусто)</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n человек</numerusform>
            <numerusform>%n человека</numerusform>
            <numerusform>%n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Here is everybody who takes part in this school. Add people or import a list.</source>
        <translation>Здесь все, кто участвует в школе. Добавьте людей или загрузите список.</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Here are those who prepare this school. Begin with the leader.</source>
        <translation>Здесь те, кто готовит школу. Начните с руководителя.</translation>
    </message>
    <message numerus="yes">
        <source>%n speakers</source>
        <translation>
            <numerusform>%n спикер</numerusform>
            <numerusform>%n спикера</numerusform>
            <numerusform>%n спикеров</numerusform>
        </translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Спикеры</translation>
    </message>
    <message>
        <source>Here are those who speak at this school, with their talks.</source>
        <translation>Здесь те, кто выступает на школе, и их выступления.</translation>
    </message>
    <message numerus="yes">
        <source>%n venues</source>
        <translation>
            <numerusform>%n площадка</numerusform>
            <numerusform>%n площадки</numerusform>
            <numerusform>%n площадок</numerusform>
        </translation>
    </message>
    <message>
        <source>Venues</source>
        <translation>Площадки</translation>
    </message>
    <message>
        <source>Here are the places where schools meet, with their rooms.</source>
        <translation>Здесь места, где проходят школы, и их залы.</translation>
    </message>
    <message numerus="yes">
        <source>%n rooms</source>
        <translation>
            <numerusform>%n зал</numerusform>
            <numerusform>%n зала</numerusform>
            <numerusform>%n залов</numerusform>
        </translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Залы</translation>
    </message>
    <message>
        <source>Here are the rooms of the venue.</source>
        <translation>Здесь залы площадки.</translation>
    </message>
    <message numerus="yes">
        <source>%n schools</source>
        <translation>
            <numerusform>%n школа</numerusform>
            <numerusform>%n школы</numerusform>
            <numerusform>%n школ</numerusform>
        </translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>Школы</translation>
    </message>
    <message>
        <source>Here are all your schools. Start the first one.</source>
        <translation>Здесь все ваши школы. Начните первую.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Here is everybody from all schools, each person once.</source>
        <translation>Здесь все люди из всех школ, каждый один раз.</translation>
    </message>
    <message numerus="yes">
        <source>%n organisations</source>
        <translation>
            <numerusform>%n организация</numerusform>
            <numerusform>%n организации</numerusform>
            <numerusform>%n организаций</numerusform>
        </translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Организации</translation>
    </message>
    <message>
        <source>Here are kindergartens, schools and centres that people come from.</source>
        <translation>Здесь детские сады, школы и центры, откуда приезжают люди.</translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n запись</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>Здесь пока ничего нет.</translation>
    </message>
    <message>
        <source>%1 · shown: %2</source>
        <extracomment>%1 = "148 people", %2 = how many of them pass the filters</extracomment>
        <translation>%1 · показано %2</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Удалено: %1</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Добавлено: %1</translation>
    </message>
    <message>
        <source>Pasted: %1</source>
        <translation>Вставлено: %1</translation>
    </message>
    <message>
        <source>Filled in: %1</source>
        <translation>Заполнено: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Изменено: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n строка</numerusform>
            <numerusform>%n строки</numerusform>
            <numerusform>%n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Расходы</translation>
    </message>
    <message>
        <source>Here is what this school costs and who pays: planned first, actual later.</source>
        <translation>Здесь — сколько стоит школа и кто платит: сначала план, потом факт.</translation>
    </message>
    <message numerus="yes">
        <source>%n participations</source>
        <translation>
            <numerusform>%n участие</numerusform>
            <numerusform>%n участия</numerusform>
            <numerusform>%n участий</numerusform>
        </translation>
    </message>
</context>
</TS>
