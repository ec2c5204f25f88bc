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
    <message>
        <source>&amp;Exchange with the server now</source>
        <translation>&amp;Обменяться с сервером сейчас</translation>
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
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Connect to a shared server</source>
        <translation>Подключиться к общему серверу</translation>
    </message>
    <message>
        <source>Show what has to be done</source>
        <translation>Показать, что нужно сделать</translation>
    </message>
    <message>
        <source>Exchange with the server now</source>
        <translation>Обменяться с сервером сейчас</translation>
    </message>
</context>
<context>
    <name>rs::shell::SyncWords</name>
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
        <source>Syncing</source>
        <translation>Обмен</translation>
    </message>
    <message>
        <source>Loading %1 of %2; what is here can be used</source>
        <translation>Загрузка: %1 из %2; с загруженным можно работать</translation>
    </message>
    <message>
        <source>Syncing: %1 of %2</source>
        <translation>Обмен: %1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>Sending %Ln change(s)</source>
        <translation>
            <numerusform>Отправляется %Ln изменение</numerusform>
            <numerusform>Отправляются %Ln изменения</numerusform>
            <numerusform>Отправляется %Ln изменений</numerusform>
        </translation>
    </message>
    <message>
        <source>The server does not answer; it is asked again by itself</source>
        <translation>Сервер не отвечает; новая попытка будет сама</translation>
    </message>
    <message>
        <source>No connection since %1, work goes on</source>
        <translation>Нет связи с %1, работать можно дальше</translation>
    </message>
    <message>
        <source>The server is busy; it is asked again by itself</source>
        <translation>Сервер занят; новая попытка будет сама</translation>
    </message>
    <message>
        <source>The exchange was left; it goes on by itself</source>
        <translation>Обмен прерван; он продолжится сам</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) wait</source>
        <translation>
            <numerusform>%Ln изменение ждёт</numerusform>
            <numerusform>%Ln изменения ждут</numerusform>
            <numerusform>%Ln изменений ждут</numerusform>
        </translation>
    </message>
    <message>
        <source>Update the program to sync; work goes on</source>
        <translation>Обновите программу для обмена; работать можно дальше</translation>
    </message>
    <message>
        <source>The certificate of the server has changed: confirm it to sync</source>
        <translation>У сервера другой сертификат: подтвердите его для обмена</translation>
    </message>
    <message>
        <source>Sign in again to sync</source>
        <translation>Войдите снова, чтобы продолжить обмен</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) not accepted</source>
        <translation>
            <numerusform>%Ln изменение не принято</numerusform>
            <numerusform>%Ln изменения не приняты</numerusform>
            <numerusform>%Ln изменений не принято</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s) to review</source>
        <translation>
            <numerusform>%Ln расхождение ждёт проверки</numerusform>
            <numerusform>%Ln расхождения ждут проверки</numerusform>
            <numerusform>%Ln расхождений ждут проверки</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) to decide</source>
        <translation>
            <numerusform>%Ln вопрос ждёт решения</numerusform>
            <numerusform>%Ln вопроса ждут решения</numerusform>
            <numerusform>%Ln вопросов ждут решения</numerusform>
        </translation>
    </message>
    <message>
        <source>Last in step just now</source>
        <translation>Последний обмен только что</translation>
    </message>
    <message numerus="yes">
        <source>Last in step %Ln minute(s) ago</source>
        <translation>
            <numerusform>Последний обмен %Ln минуту назад</numerusform>
            <numerusform>Последний обмен %Ln минуты назад</numerusform>
            <numerusform>Последний обмен %Ln минут назад</numerusform>
        </translation>
    </message>
    <message>
        <source>Last in step at %1</source>
        <translation>Последний обмен в %1</translation>
    </message>
    <message>
        <source>Last in step yesterday %1</source>
        <translation>Последний обмен вчера в %1</translation>
    </message>
    <message>
        <source>Last in step %1</source>
        <translation>Последний обмен %1</translation>
    </message>
</context>
</TS>
