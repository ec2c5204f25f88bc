<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>rs::settings::AboutSection</name>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О программе</translation>
    </message>
    <message>
        <source>Regional School</source>
        <translation>Региональная школа</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Версия %1</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or any later one. It comes without any warranty.</source>
        <translation>Свободная программа по лицензии GNU GPL версии 3 или любой более поздней. Без каких-либо гарантий.</translation>
    </message>
    <message>
        <source>Copy details for support</source>
        <translation>Скопировать сведения для поддержки</translation>
    </message>
</context>
<context>
    <name>rs::settings::BackupList</name>
    <message>
        <source>No backup yet: the first one is made soon after the start, then one a day.</source>
        <translation>Резервных копий пока нет: первая делается вскоре после запуска, потом по одной в день.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln backup(s) stand beside the data: daily for a week, monthly for a year.</source>
        <translation>
            <numerusform>Рядом с данными лежит %Ln резервная копия: неделя по дням, год по месяцам.</numerusform>
            <numerusform>Рядом с данными лежат %Ln резервные копии: неделя по дням, год по месяцам.</numerusform>
            <numerusform>Рядом с данными лежат %Ln резервных копий: неделя по дням, год по месяцам.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore...</source>
        <translation>Восстановить...</translation>
    </message>
    <message>
        <source>Restore from a file...</source>
        <translation>Восстановить из файла...</translation>
    </message>
    <message>
        <source>Make a backup...</source>
        <translation>Сделать резервную копию...</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
</context>
<context>
    <name>rs::settings::DataSection</name>
    <message>
        <source>Data</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>File: %1 · %2</source>
        <translation>Файл: %1 · %2</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Показать папку</translation>
    </message>
    <message>
        <source>Choose another folder...</source>
        <translation>Выбрать другую папку...</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>The check reads the whole file and changes nothing.</source>
        <translation>Проверка читает весь файл и ничего не меняет.</translation>
    </message>
    <message>
        <source>Check the data</source>
        <translation>Проверить данные</translation>
    </message>
    <message>
        <source>The example is a network of its own with invented people. It opens instead of your data, which stays as it is.</source>
        <translation>Пример — отдельная сеть с вымышленными людьми. Он открывается вместо ваших данных, а они остаются как есть.</translation>
    </message>
    <message>
        <source>The example is open now. Your own data is untouched.</source>
        <translation>Сейчас открыт пример. Ваши данные не тронуты.</translation>
    </message>
    <message>
        <source>Open the example</source>
        <translation>Открыть пример</translation>
    </message>
    <message>
        <source>Remove the example</source>
        <translation>Удалить пример</translation>
    </message>
</context>
<context>
    <name>rs::settings::GeneralSection</name>
    <message>
        <source>General</source>
        <translation>Общие</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Rows of tables</source>
        <translation>Строки таблиц</translation>
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
    <message>
        <source>Everything is applied at once. Numbers and dates look as in the system.</source>
        <translation>Всё применяется сразу. Числа и даты — как в системе.</translation>
    </message>
</context>
<context>
    <name>rs::settings::KeysSection</name>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Что делает</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Find a key or what it does</source>
        <translation>Найти клавишу или действие</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Все клавиши</translation>
    </message>
    <message>
        <source>Store the cell, go down / up</source>
        <translation>Сохранить ячейку, вниз / вверх</translation>
    </message>
    <message>
        <source>Store the cell, next / previous cell</source>
        <translation>Сохранить ячейку, к следующей / предыдущей</translation>
    </message>
    <message>
        <source>Old value back; then clear the selection, then the search</source>
        <translation>Вернуть прежнее значение; потом снять выбор, потом сбросить поиск</translation>
    </message>
    <message>
        <source>Put the value into all selected rows</source>
        <translation>Записать значение во все выбранные строки</translation>
    </message>
    <message>
        <source>Open the list or calendar of the cell</source>
        <translation>Открыть список или календарь ячейки</translation>
    </message>
    <message>
        <source>Tick or untick</source>
        <translation>Поставить или снять отметку</translation>
    </message>
    <message>
        <source>Today's date</source>
        <translation>Сегодняшняя дата</translation>
    </message>
    <message>
        <source>Select more rows</source>
        <translation>Выбрать ещё строки</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Таблицы</translation>
    </message>
    <message>
        <source>Pages of the navigation</source>
        <translation>Страницы навигации</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Окно</translation>
    </message>
</context>
<context>
    <name>rs::settings::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Разделы настроек</translation>
    </message>
</context>
</TS>
