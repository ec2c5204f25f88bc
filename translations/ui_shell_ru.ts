<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>rs::shell::Actions</name>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Создать</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Создать</translation>
    </message>
    <message>
        <source>New &amp;school...</source>
        <translation>Новая &amp;школа...</translation>
    </message>
    <message>
        <source>&amp;Copy a school...</source>
        <translation>&amp;Скопировать школу...</translation>
    </message>
    <message>
        <source>C&amp;lose the school</source>
        <translation>&amp;Закрыть школу</translation>
    </message>
    <message>
        <source>&amp;Import...</source>
        <translation>&amp;Импорт...</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation>&amp;Экспорт...</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>&amp;Печать...</translation>
    </message>
    <message>
        <source>Make a &amp;backup...</source>
        <translation>Сделать &amp;резервную копию...</translation>
    </message>
    <message>
        <source>&amp;Restore a backup...</source>
        <translation>&amp;Восстановить из копии...</translation>
    </message>
    <message>
        <source>Chec&amp;k the data</source>
        <translation>&amp;Проверить данные</translation>
    </message>
    <message>
        <source>Find similar &amp;people</source>
        <translation>Найти &amp;похожих людей</translation>
    </message>
    <message>
        <source>Open the e&amp;xample</source>
        <translation>Открыть пр&amp;имер</translation>
    </message>
    <message>
        <source>Remove the exa&amp;mple</source>
        <translation>&amp;Убрать пример</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>&amp;Настройки</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыход</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Вернуть</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Копировать строки</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy with &amp;headings</source>
        <translation>Копировать с за&amp;головками</translation>
    </message>
    <message>
        <source>Copy only this c&amp;olumn</source>
        <translation>Копировать только этот &amp;столбец</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>В&amp;ставить</translation>
    </message>
    <message>
        <source>&amp;Fill down</source>
        <translation>&amp;Заполнить вниз</translation>
    </message>
    <message>
        <source>&amp;Edit the cell</source>
        <translation>&amp;Изменить ячейку</translation>
    </message>
    <message>
        <source>C&amp;lear the cell</source>
        <translation>О&amp;чистить ячейку</translation>
    </message>
    <message>
        <source>Change a &amp;field...</source>
        <translation>Изменить по&amp;ле...</translation>
    </message>
    <message>
        <source>&amp;Delete rows</source>
        <translation>&amp;Удалить строки</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Выделить в&amp;сё</translation>
    </message>
    <message>
        <source>&amp;Search in the table</source>
        <translation>По&amp;иск в таблице</translation>
    </message>
    <message>
        <source>Go to the fi&amp;lters</source>
        <translation>К &amp;фильтрам</translation>
    </message>
    <message>
        <source>&amp;Open the card</source>
        <translation>Открыть &amp;карточку</translation>
    </message>
    <message>
        <source>Ne&amp;xt problem</source>
        <translation>Следу&amp;ющая ошибка</translation>
    </message>
    <message>
        <source>Pre&amp;vious problem</source>
        <translation>Предыду&amp;щая ошибка</translation>
    </message>
    <message>
        <source>&amp;Find everything and commands...</source>
        <translation>&amp;Найти всё и команды...</translation>
    </message>
    <message>
        <source>&amp;Columns...</source>
        <translation>&amp;Столбцы...</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>C&amp;lear filters</source>
        <translation>С&amp;бросить фильтры</translation>
    </message>
    <message>
        <source>&amp;Narrow navigation</source>
        <translation>&amp;Узкая навигация</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Полный экран</translation>
    </message>
    <message>
        <source>Ne&amp;xt part of the window</source>
        <translation>Следу&amp;ющая часть окна</translation>
    </message>
    <message>
        <source>&amp;Previous part of the window</source>
        <translation>Преды&amp;дущая часть окна</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>All &amp;keys</source>
        <translation>Все &amp;клавиши</translation>
    </message>
    <message>
        <source>&amp;About the program</source>
        <translation>&amp;О программе</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Отменить: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Вернуть: %1</translation>
    </message>
</context>
<context>
    <name>rs::shell::CommandPalette</name>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>Find a person, school or command...</source>
        <translation>Найти человека, школу, команду...</translation>
    </message>
    <message>
        <source>Find everything</source>
        <translation>Поиск по всему</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
</context>
<context>
    <name>rs::shell::MainToolBar</name>
    <message>
        <source>Toolbar</source>
        <translation>Панель инструментов</translation>
    </message>
    <message>
        <source>Find a person, school or command...</source>
        <translation>Найти человека, школу, команду...</translation>
    </message>
    <message>
        <source>Find everything</source>
        <translation>Поиск по всему</translation>
    </message>
</context>
<context>
    <name>rs::shell::MainWindow</name>
    <message>
        <source>Example</source>
        <translation>Пример</translation>
    </message>
    <message>
        <source>Regional School</source>
        <translation>Региональная школа</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Команды</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;School</source>
        <translation>&amp;Школа</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>&amp;Данные</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
</context>
<context>
    <name>rs::shell::NavigationModel</name>
    <message>
        <source>Whole network</source>
        <translation>Вся сеть</translation>
    </message>
</context>
<context>
    <name>rs::shell::NavigationView</name>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
</context>
<context>
    <name>rs::shell::SyncLine</name>
    <message>
        <source>Saved on this laptop</source>
        <translation>Сохранено на этом ноутбуке</translation>
    </message>
    <message>
        <source>Not saved: the disk is full. Your text is kept in the field</source>
        <translation>Не сохранено: диск заполнен. Текст остался в поле</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Не сохранено: %1</translation>
    </message>
    <message>
        <source>Only to look at, nothing is saved</source>
        <translation>Только просмотр, изменения не сохраняются</translation>
    </message>
    <message>
        <source>Works on this laptop only</source>
        <translation>Работает только на этом ноутбуке</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) wait for the server</source>
        <translation>
            <numerusform>%Ln изменение ждёт отправки</numerusform>
            <numerusform>%Ln изменения ждут отправки</numerusform>
            <numerusform>%Ln изменений ждут отправки</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is on the server</source>
        <translation>Всё отправлено на сервер</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
</TS>
