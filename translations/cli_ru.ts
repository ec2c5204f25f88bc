<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>cli</name>
    <message>
        <source>Schools: %1</source>
        <translation>Школ: %1</translation>
    </message>
    <message>
        <source>Participants: %1</source>
        <translation>Участников: %1</translation>
    </message>
    <message>
        <source>Fills an empty store with a made-up network.</source>
        <translation>Наполняет пустое хранилище вымышленной сетью.</translation>
    </message>
    <message>
        <source>Lists pairs of records that may be one human.</source>
        <translation>Показывает пары записей, которые могут быть одним человеком.</translation>
    </message>
    <message>
        <source>Makes two records one: what is empty in the winner is filled from the loser, which goes.</source>
        <translation>Объединяет две записи: пустое в первой берётся из второй, вторая удаляется.</translation>
    </message>
    <message>
        <source>Rows: %1, bytes: %2.</source>
        <translation>Строк: %1, байт: %2.</translation>
    </message>
    <message>
        <source>Writes participants as csv, xlsx, ods, json or vcf, by the end of the file's name.</source>
        <translation>Записывает участников в csv, xlsx, ods, json или vcf - по окончанию имени файла.</translation>
    </message>
    <message>
        <source>Rows: %1. Imported: %2, updated: %3, duplicates: %4, rejected: %5.</source>
        <translation>Строк: %1. Загружено: %2, дополнено: %3, повторов: %4, не принято: %5.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Строка %1: %2</translation>
    </message>
    <message>
        <source>Takes a list of participants into a school.</source>
        <translation>Загружает список участников в школу.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Вызов: %1</translation>
    </message>
    <message>
        <source>Every verb explains itself with --help. Answers: 0 done, 1 refused, 2 wrong usage.</source>
        <translation>О каждой команде рассказывает --help. Код ответа: 0 сделано, 1 отказ, 2 неверный вызов.</translation>
    </message>
    <message>
        <source>Unknown verb: %1</source>
        <translation>Неизвестная команда: %1</translation>
    </message>
    <message>
        <source>Lists records of a table, all or those of a school or with certain values.</source>
        <translation>Показывает записи таблицы: все, одной школы или с заданными значениями.</translation>
    </message>
    <message>
        <source>Shows a record.</source>
        <translation>Показывает запись.</translation>
    </message>
    <message>
        <source>Adds a record; times are local to --zone or to the school's zone.</source>
        <translation>Добавляет запись; время местное, по --zone или поясу школы.</translation>
    </message>
    <message>
        <source>Changes fields of a record; nothing behind the sign empties a field.</source>
        <translation>Меняет поля записи; пустота после знака очищает поле.</translation>
    </message>
    <message>
        <source>Deletes a record with what belongs to it.</source>
        <translation>Удаляет запись вместе с тем, что ей принадлежит.</translation>
    </message>
    <message>
        <source>Shows who changed what in a record, and when.</source>
        <translation>Показывает, кто, что и когда изменил в записи.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>Events: %1</source>
        <translation>Мероприятий: %1</translation>
    </message>
    <message>
        <source>Unique people: %1</source>
        <translation>Разных людей: %1</translation>
    </message>
    <message>
        <source>First time: %1</source>
        <translation>Впервые: %1</translation>
    </message>
    <message>
        <source>Returning: %1</source>
        <translation>Вернулись: %1</translation>
    </message>
    <message>
        <source>Regions: %1</source>
        <translation>Регионов: %1</translation>
    </message>
    <message>
        <source>Came: %1</source>
        <translation>Пришли: %1</translation>
    </message>
    <message>
        <source>Gave feedback: %1</source>
        <translation>Обратная связь: %1</translation>
    </message>
    <message>
        <source>Started to use a practice: %1</source>
        <translation>Начали применять практику: %1</translation>
    </message>
    <message>
        <source>Recommendation score: %1</source>
        <translation>Готовность советовать: %1</translation>
    </message>
    <message>
        <source>Finds people, schools, organisations, venues, sessions, speakers, practices.</source>
        <translation>Ищет людей, школы, организации, площадки, занятия, спикеров, практики.</translation>
    </message>
    <message>
        <source>Counts the events of a period, and who took part in them.</source>
        <translation>Считает мероприятия за период и их участников.</translation>
    </message>
    <message>
        <source>Lists the schools by start.</source>
        <translation>Показывает школы по дате начала.</translation>
    </message>
    <message>
        <source>Makes a school; times are local to --zone.</source>
        <translation>Создаёт школу; время местное, по --zone.</translation>
    </message>
    <message>
        <source>Copies a school with its team, tasks, programme and questionnaires, a year later.</source>
        <translation>Копирует школу с командой, задачами, программой и анкетами на год вперёд.</translation>
    </message>
    <message>
        <source>Shows how far the seven steps are and the conflicts of the programme.</source>
        <translation>Показывает готовность семи шагов и пересечения в программе.</translation>
    </message>
    <message>
        <source>The backup is in %1</source>
        <translation>Резервная копия: %1</translation>
    </message>
    <message>
        <source>The store was restored; what it was before stands beside it.</source>
        <translation>Хранилище восстановлено; прежнее лежит рядом.</translation>
    </message>
    <message>
        <source>The store is sound.</source>
        <translation>Хранилище цело.</translation>
    </message>
    <message>
        <source>Takes back the latest change.</source>
        <translation>Отменяет последнее изменение.</translation>
    </message>
    <message>
        <source>Does again what was taken back.</source>
        <translation>Возвращает отменённое.</translation>
    </message>
    <message>
        <source>Copies the store, also while it is in use.</source>
        <translation>Копирует хранилище, даже когда им пользуются.</translation>
    </message>
    <message>
        <source>Puts a backup in the store's place; the store as it was is kept beside it.</source>
        <translation>Ставит резервную копию на место хранилища; прежнее остаётся рядом.</translation>
    </message>
    <message>
        <source>Checks that the store is sound.</source>
        <translation>Проверяет, цело ли хранилище.</translation>
    </message>
    <message>
        <source>Sessions: %1, bytes: %2.</source>
        <translation>Занятий: %1, байт: %2.</translation>
    </message>
    <message>
        <source>Writes the programme as ics, xml or json (frab) or pdf, by the end of the file's name.</source>
        <translation>Пишет программу как ics, xml или json (frab) или pdf, по концу имени файла.</translation>
    </message>
    <message>
        <source>Rows: %1. Answers: %2, questions: %3, duplicates: %4, rejected: %5.</source>
        <translation>Строк: %1. Ответов: %2, вопросов: %3, повторов: %4, отклонено: %5.</translation>
    </message>
    <message>
        <source>Takes the answers of a form into a school.</source>
        <translation>Принимает ответы анкеты в школу.</translation>
    </message>
    <message>
        <source>No keychain answered. The token is in the file %1, which only you may read; it is not encrypted.</source>
        <translation>Хранилище паролей не ответило. Ключ входа лежит в файле %1: читать его можете только вы, но он не зашифрован.</translation>
    </message>
    <message>
        <source>Connected as %1 (%2).</source>
        <translation>Подключено: %1 (%2).</translation>
    </message>
    <message>
        <source>Server: %1. User: %2. Not sent: %3. Last exchange: %4.</source>
        <translation>Сервер: %1. Пользователь: %2. Не отправлено: %3. Последний обмен: %4.</translation>
    </message>
    <message>
        <source>Not connected to a server. Not sent: %1.</source>
        <translation>Нет подключения к серверу. Не отправлено: %1.</translation>
    </message>
    <message>
        <source>Signs in to a server: address, device and trusted certificates stay with the store.</source>
        <translation>Входит на сервер: адрес, устройство и доверенные сертификаты остаются при хранилище.</translation>
    </message>
    <message>
        <source>Exchanges everything with the server, until nothing waits and all is there.</source>
        <translation>Обменивается с сервером, пока всё не отправлено и не получено.</translation>
    </message>
    <message>
        <source>Tells the server, the user, what was not sent and when all was exchanged.</source>
        <translation>Показывает сервер, пользователя, сколько не отправлено и когда был последний обмен.</translation>
    </message>
    <message>
        <source>Lists what two people have changed unseen by each other.</source>
        <translation>Перечисляет то, что двое изменили, не видя правок друг друга.</translation>
    </message>
    <message>
        <source>Decides a conflict: what stands stays, or what came later replaces it.</source>
        <translation>Решает конфликт: остаётся то, что есть, или его заменяет пришедшее позже.</translation>
    </message>
    <message>
        <source>Pages: %1.</source>
        <translation>Страниц: %1.</translation>
    </message>
    <message>
        <source>Writes the annual report of the network, of a project or of a region as PDF.</source>
        <translation>Пишет годовой отчёт сети, проекта или региона в PDF.</translation>
    </message>
    <message>
        <source>Sent: %1. Received: %2. Conflicts: %3. Refused: %4. Held back: %5.</source>
        <translation>Отправлено: %1. Получено: %2. Расхождений: %3. Не принято: %4. Отложено сервером: %5.</translation>
    </message>
</context>
</TS>
