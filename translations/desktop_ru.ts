<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>rs::desktop::Desktop</name>
    <message>
        <source>Beginning</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Folder for the data</source>
        <translation>Папка для данных</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>Восстановить резервную копию</translation>
    </message>
    <message>
        <source>The example is being made</source>
        <translation>Пример готовится</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Пример</translation>
    </message>
</context>
<context>
    <name>rs::desktop::Lists</name>
    <message>
        <source>List of participants</source>
        <translation>Список участников</translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.ods *.csv *.tsv *.txt *.vcf)</source>
        <translation>Списки (*.xlsx *.ods *.csv *.tsv *.txt *.vcf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>One list at a time</source>
        <translation>По одному списку</translation>
    </message>
    <message numerus="yes">
        <source>%n files were dropped. Each list has a preview of its own: drop them one after another; none has been taken.</source>
        <translation>
            <numerusform>Перетащен %n файл. У каждого списка свой предпросмотр: перетаскивайте их по одному; ни один не взят.</numerusform>
            <numerusform>Перетащено %n файла. У каждого списка свой предпросмотр: перетаскивайте их по одному; ни один не взят.</numerusform>
            <numerusform>Перетащено %n файлов. У каждого списка свой предпросмотр: перетаскивайте их по одному; ни один не взят.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rs::desktop::Options</name>
    <message>
        <source>There is no language “%1”; there are ru and en.</source>
        <translation>Языка «%1» нет; есть ru и en.</translation>
    </message>
    <message>
        <source>There is no look “%1”; there are %2.</source>
        <translation>Вида «%1» нет; есть %2.</translation>
    </message>
    <message>
        <source>“%1” is not an option.</source>
        <translation>«%1» — не параметр.</translation>
    </message>
    <message>
        <source>Organizes professional-development events for educators.</source>
        <translation>Помогает проводить мероприятия для педагогов.</translation>
    </message>
    <message>
        <source>Opens this store instead of the user's own.</source>
        <translation>Открывает это хранилище вместо своего.</translation>
    </message>
    <message>
        <source>Shows this language instead of the one chosen.</source>
        <translation>Показывает этот язык вместо выбранного.</translation>
    </message>
    <message>
        <source>Shows this look instead of the one chosen.</source>
        <translation>Показывает этот вид вместо выбранного.</translation>
    </message>
    <message>
        <source>Opens a made-up example, saves pictures of every screen in both languages, light and dark, and ends.</source>
        <translation>Открывает вымышленный пример, сохраняет снимки всех экранов на двух языках, светлые и тёмные, и завершается.</translation>
    </message>
</context>
<context>
    <name>rs::desktop::PaperDesk</name>
    <message>
        <source>Save the readiness report</source>
        <extracomment>Name of a file: %1 is the title of the school</extracomment>
        <translation>Сохранить отчёт о готовности</translation>
    </message>
    <message>
        <source>%1 - readiness</source>
        <translation>%1 - готовность</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>Документ PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The file is written: %1</source>
        <translation>Файл записан: %1</translation>
    </message>
</context>
<context>
    <name>rs::desktop::Safekeeping</name>
    <message>
        <source>The data is being checked</source>
        <translation>Данные проверяются</translation>
    </message>
    <message>
        <source>The data is sound</source>
        <translation>Данные в порядке</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Сделать резервную копию</translation>
    </message>
    <message>
        <source>Backups (*.backup)</source>
        <translation>Резервные копии (*.backup)</translation>
    </message>
    <message>
        <source>Copying the data</source>
        <translation>Данные копируются</translation>
    </message>
    <message>
        <source>The backup is in %1</source>
        <translation>Резервная копия: %1</translation>
    </message>
</context>
<context>
    <name>rs::desktop::StorePages</name>
    <message>
        <source>Home</source>
        <translation>Главная</translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>Школы</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Спикеры</translation>
    </message>
    <message>
        <source>Venues</source>
        <translation>Площадки</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Сеть</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>Person card</source>
        <translation>Карточка человека</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Расходы</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Обратная связь</translation>
    </message>
    <message>
        <source>Steps of the plan</source>
        <translation>Шаги плана</translation>
    </message>
    <message>
        <source>Out of a table, with its row chosen</source>
        <translation>Из таблицы, строка остаётся выбранной</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Таблицы</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Результаты</translation>
    </message>
</context>
<context>
    <name>rs::desktop::StoreWindow</name>
    <message>
        <source>This is the example: the people are invented, your own data is untouched.</source>
        <translation>Это пример: люди вымышлены, ваши данные не тронуты.</translation>
    </message>
    <message>
        <source>To my schools</source>
        <translation>К моим школам</translation>
    </message>
    <message>
        <source>Remove the example</source>
        <translation>Удалить пример</translation>
    </message>
    <message>
        <source>This data is open in another window. Here it can only be looked at; close the other window to edit it here.</source>
        <translation>Эти данные открыты в другом окне. Здесь их можно только смотреть; чтобы править здесь, закройте другое окно.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>The file with the data is damaged and opened to look only. A backup brings everything back as it was that day.</source>
        <translation>Файл с данными повреждён и открыт только для просмотра. Резервная копия вернёт всё, как было в тот день.</translation>
    </message>
    <message>
        <source>The check has found damage: %1</source>
        <translation>Проверка нашла повреждения: %1</translation>
    </message>
    <message>
        <source>Backups...</source>
        <translation>Резервные копии...</translation>
    </message>
</context>
<context>
    <name>rs::desktop::SyncDesk</name>
    <message>
        <source>Connected as %1. The first exchange is under way; all that has come can be used at once.</source>
        <translation>Вход выполнен: %1. Идёт первый обмен; с загруженным можно работать сразу.</translation>
    </message>
    <message>
        <source>Connected as %1. No keychain answered, so the key of the sign-in is in the file %2: only you may read it, but it is not encrypted.</source>
        <translation>Вход выполнен: %1. Хранилище паролей не ответило, поэтому ключ входа лежит в файле %2: читать его можете только вы, но он не зашифрован.</translation>
    </message>
</context>
<context>
    <name>rs::desktop::UndoDeeds</name>
    <message>
        <source>Undoing</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Doing again</source>
        <translation>Возврат</translation>
    </message>
</context>
</TS>
