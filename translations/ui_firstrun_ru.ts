<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>rs::firstrun::FirstRunPage</name>
    <message>
        <source>Beginning</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Run a school: from the topic to feedback</source>
        <translation>Проведите школу: от темы до отзывов</translation>
    </message>
    <message>
        <source>Everything is kept on this laptop and works without a network. No account is needed.</source>
        <translation>Всё хранится на этом ноутбуке и работает без сети. Учётная запись не нужна.</translation>
    </message>
    <message>
        <source>Start a school</source>
        <translation>Начать школу</translation>
    </message>
    <message>
        <source>Title, region, date: enough to begin. Team, speakers, venues and participants follow in any order.</source>
        <translation>Название, регион, дата — этого хватит для начала. Команда, спикеры, площадки и участники — потом, в любом порядке.</translation>
    </message>
    <message>
        <source>See an example</source>
        <translation>Посмотреть на примере</translation>
    </message>
    <message>
        <source>A network that is ready, with schools at every step. The people are invented, and the example goes away with one button.</source>
        <translation>Готовая сеть со школами на каждом шаге. Люди вымышлены, пример удаляется одной кнопкой.</translation>
    </message>
    <message>
        <source>Open the example</source>
        <translation>Открыть пример</translation>
    </message>
    <message>
        <source>Bring your lists</source>
        <translation>Перенести свои списки</translation>
    </message>
    <message>
        <source>Excel, CSV, ODS, answers of forms. A preview first, then a single step of undo.</source>
        <translation>Excel, CSV, ODS, ответы форм. Сначала предпросмотр, потом один шаг отмены.</translation>
    </message>
    <message>
        <source>Choose a file...</source>
        <translation>Выбрать файл...</translation>
    </message>
    <message>
        <source>Is there a backup?</source>
        <translation>Была резервная копия?</translation>
    </message>
    <message>
        <source>Bring back the data of another computer.</source>
        <translation>Восстановите данные с другого компьютера.</translation>
    </message>
    <message>
        <source>Restore...</source>
        <translation>Восстановить...</translation>
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
        <source>Keys and help · F1</source>
        <translation>Клавиши и справка · F1</translation>
    </message>
    <message>
        <source>Does your team have a server?</source>
        <translation>У вашей команды есть сервер?</translation>
    </message>
    <message>
        <source>See its schools on this laptop and work on them together, also without a network.</source>
        <translation>Школы команды будут на этом ноутбуке: работайте вместе, можно и без сети.</translation>
    </message>
    <message>
        <source>Connect...</source>
        <translation>Подключиться...</translation>
    </message>
    <message>
        <source>Show how it stands</source>
        <translation>Показать, как идёт загрузка</translation>
    </message>
    <message>
        <source>This laptop works with your team's server</source>
        <translation>Этот ноутбук работает с сервером команды</translation>
    </message>
    <message>
        <source>The schools you may see appear here as soon as they have come. If none comes, ask the administrator of the server to give you one. A school of your own can be begun meanwhile.</source>
        <translation>Школы, которые вам открыты, появятся здесь, как только придут. Если не приходит ни одной, попросите администратора сервера открыть вам школу. Свою школу можно начать уже сейчас.</translation>
    </message>
</context>
<context>
    <name>rs::firstrun::StartProblemPage</name>
    <message>
        <source>The data cannot be opened</source>
        <translation>Данные не открываются</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Файл: %1</translation>
    </message>
    <message>
        <source>Choose another folder...</source>
        <translation>Выбрать другую папку...</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
</context>
</TS>
