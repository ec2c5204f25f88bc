<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>server</name>
    <message>
        <source>(revoked)</source>
        <translation>(доступ прекращён)</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Готово: %1</translation>
    </message>
    <message>
        <source>Shows the laptops that have signed in.</source>
        <translation>Показывает ноутбуки, с которых входили.</translation>
    </message>
    <message>
        <source>Ends the access of one laptop at once.</source>
        <translation>Сразу прекращает доступ одного ноутбука.</translation>
    </message>
    <message>
        <source>Shows sign-ins, grants, exports, deletions and merges, the newest first.</source>
        <translation>Показывает входы, выдачу прав, выгрузки, удаления и объединения, начиная с новых.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Вызов: %1</translation>
    </message>
    <message>
        <source>Every verb explains itself with --help. Answers: 0 done, 1 refused, 2 wrong usage.</source>
        <translation>У каждой команды есть --help. Коды ответа: 0 — сделано, 1 — отказано, 2 — неверный вызов.</translation>
    </message>
    <message>
        <source>Unknown verb: %1</source>
        <translation>Неизвестная команда: %1</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint of the certificate: %1</source>
        <translation>Отпечаток сертификата SHA-256: %1</translation>
    </message>
    <message>
        <source>Serves laptops until it is told to stop.</source>
        <translation>Обслуживает ноутбуки, пока его не остановят.</translation>
    </message>
    <message>
        <source>The database cannot be opened: %1</source>
        <translation>Базу данных не открыть: %1</translation>
    </message>
    <message>
        <source>The database was written by a newer version of the server: %1</source>
        <translation>База данных записана более новой версией сервера: %1</translation>
    </message>
    <message>
        <source>This is damaged, or no database of this server: %1</source>
        <translation>Повреждено или не база данных этого сервера: %1</translation>
    </message>
    <message>
        <source>The database is too busy now. Try again.</source>
        <translation>База данных сейчас занята. Повторите попытку.</translation>
    </message>
    <message>
        <source>The target is not empty: %1</source>
        <translation>Новая база данных не пуста: %1</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>На диске нет места.</translation>
    </message>
    <message>
        <source>The backup could not be written: %1</source>
        <translation>Резервную копию не удалось записать: %1</translation>
    </message>
    <message>
        <source>There is no such file: %1</source>
        <translation>Такого файла нет: %1</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Файл не читается: %1</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>Файл не записать: %1</translation>
    </message>
    <message>
        <source>This is missing: %1</source>
        <translation>Не указано: %1</translation>
    </message>
    <message>
        <source>%1 cannot be “%2”.</source>
        <translation>%1 не может быть «%2».</translation>
    </message>
    <message>
        <source>There is no such %1: %2</source>
        <translation>Нет такой записи %1: %2</translation>
    </message>
    <message>
        <source>There is already an account “%1”.</source>
        <translation>Учётная запись «%1» уже есть.</translation>
    </message>
    <message>
        <source>There is no account “%1”.</source>
        <translation>Учётной записи «%1» нет.</translation>
    </message>
    <message>
        <source>Nobody can be served at %1: the port is taken, or the address is of another machine.</source>
        <translation>По адресу %1 никого не обслужить: порт занят или это адрес другого компьютера.</translation>
    </message>
    <message>
        <source>This cannot be used here: %1</source>
        <translation>Здесь так нельзя: %1</translation>
    </message>
    <message>
        <source>The database refused.</source>
        <translation>База данных отказала.</translation>
    </message>
    <message>
        <source>The backup is in %1</source>
        <translation>Резервная копия: %1</translation>
    </message>
    <message>
        <source>Restored. Laptops will send again what they did since the backup.</source>
        <translation>Восстановлено. Ноутбуки ещё раз пришлют всё, что сделано после копии.</translation>
    </message>
    <message>
        <source>The database is sound.</source>
        <translation>База данных исправна.</translation>
    </message>
    <message>
        <source>Everything is in %1 now; the server works there.</source>
        <translation>Теперь всё в %1; сервер работает там.</translation>
    </message>
    <message>
        <source>Copies the database into a file, also while it is in use.</source>
        <translation>Копирует базу данных в файл, в том числе во время работы.</translation>
    </message>
    <message>
        <source>Puts a backup in the database's place; laptops compare everything once more.</source>
        <translation>Заменяет базу данных резервной копией; ноутбуки сверят всё заново.</translation>
    </message>
    <message>
        <source>Checks that the database is sound.</source>
        <translation>Проверяет исправность базы данных.</translation>
    </message>
    <message>
        <source>Moves everything into another, empty database, while the server runs.</source>
        <translation>Переносит всё в другую, пустую базу данных, не останавливая сервер.</translation>
    </message>
    <message>
        <source>The password is short: others may guess it.</source>
        <translation>Пароль короткий: его могут подобрать.</translation>
    </message>
    <message>
        <source>%1 may sign in now.</source>
        <translation>Теперь можно входить под именем %1.</translation>
    </message>
    <message>
        <source>Put this into the telephone's program for codes: %1</source>
        <translation>Внесите это в программу кодов на телефоне: %1</translation>
    </message>
    <message>
        <source>Lets somebody sign in.</source>
        <translation>Разрешает человеку входить.</translation>
    </message>
    <message>
        <source>Shows everybody who may sign in, or could once.</source>
        <translation>Показывает всех, кто может входить или мог раньше.</translation>
    </message>
    <message>
        <source>Ends somebody's access at once, on all devices. What they have not sent is still taken, to be looked at.</source>
        <translation>Сразу прекращает доступ человека на всех устройствах. Что он не успел отправить, ещё будет принято на рассмотрение.</translation>
    </message>
    <message>
        <source>Gives somebody another password.</source>
        <translation>Меняет пароль человека.</translation>
    </message>
    <message>
        <source>Gives somebody regions or schools.</source>
        <translation>Выдаёт человеку регионы или школы.</translation>
    </message>
    <message>
        <source>Takes regions or schools away again; they go from the laptop, too.</source>
        <translation>Отбирает регионы или школы; с ноутбука они тоже исчезнут.</translation>
    </message>
    <message>
        <source>From now on a code from the telephone is wanted as well, or no longer.</source>
        <translation>Включает или отключает код с телефона при входе.</translation>
    </message>
    <message>
        <source>Shows work of people who may not write there any more; it waits for this person's decision.</source>
        <translation>Показывает работу тех, кто больше не может там писать; она ждёт решения этого человека.</translation>
    </message>
    <message>
        <source>Takes such work in, with all that was done in the same step.</source>
        <translation>Принимает такую работу вместе со всем, что сделано тем же шагом.</translation>
    </message>
    <message>
        <source>Leaves such work out for good.</source>
        <translation>Окончательно отклоняет такую работу.</translation>
    </message>
    <message>
        <source>Without --behind all laptops seem to have one address, that of the proxy: a few wrong passwords make everybody wait.</source>
        <translation>Без --behind у всех ноутбуков будто один адрес — адрес прокси: несколько неверных паролей заставят ждать всех.</translation>
    </message>
    <message>
        <source>Whoever signs in with a code from the telephone cannot come in without that key.</source>
        <translation>Без этого ключа не войдёт никто из тех, кто входит с кодом с телефона.</translation>
    </message>
    <message>
        <source>This is no certificate or key, or not the right one: %1</source>
        <translation>Это не сертификат и не ключ или не тот ключ: %1</translation>
    </message>
</context>
</TS>
