<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>action</name>
    <message>
        <source>Edit</source>
        <translation>Правка</translation>
    </message>
    <message numerus="yes">
        <source>Edit: %n records</source>
        <translation>
            <numerusform>Правка: %n запись</numerusform>
            <numerusform>Правка: %n записи</numerusform>
            <numerusform>Правка: %n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>Addition</source>
        <translation>Добавление</translation>
    </message>
    <message numerus="yes">
        <source>Addition: %n records</source>
        <translation>
            <numerusform>Добавление: %n запись</numerusform>
            <numerusform>Добавление: %n записи</numerusform>
            <numerusform>Добавление: %n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>Deletion</source>
        <translation>Удаление</translation>
    </message>
    <message numerus="yes">
        <source>Deletion: %n records</source>
        <translation>
            <numerusform>Удаление: %n запись</numerusform>
            <numerusform>Удаление: %n записи</numerusform>
            <numerusform>Удаление: %n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message numerus="yes">
        <source>Import: %n rows</source>
        <translation>
            <numerusform>Импорт: %n строка</numerusform>
            <numerusform>Импорт: %n строки</numerusform>
            <numerusform>Импорт: %n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Объединение</translation>
    </message>
    <message numerus="yes">
        <source>Merge: %n records</source>
        <translation>
            <numerusform>Объединение: %n запись</numerusform>
            <numerusform>Объединение: %n записи</numerusform>
            <numerusform>Объединение: %n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставка</translation>
    </message>
    <message numerus="yes">
        <source>Paste: %n records</source>
        <translation>
            <numerusform>Вставка: %n запись</numerusform>
            <numerusform>Вставка: %n записи</numerusform>
            <numerusform>Вставка: %n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill-in</source>
        <translation>Заполнение</translation>
    </message>
    <message numerus="yes">
        <source>Fill-in: %n records</source>
        <translation>
            <numerusform>Заполнение: %n запись</numerusform>
            <numerusform>Заполнение: %n записи</numerusform>
            <numerusform>Заполнение: %n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>Example data</source>
        <translation>Пример</translation>
    </message>
    <message numerus="yes">
        <source>Example data: %n records</source>
        <translation>
            <numerusform>Пример: %n запись</numerusform>
            <numerusform>Пример: %n записи</numerusform>
            <numerusform>Пример: %n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>Return of values</source>
        <translation>Возврат значений</translation>
    </message>
    <message numerus="yes">
        <source>Return of values: %n records</source>
        <translation>
            <numerusform>Возврат значений: %n запись</numerusform>
            <numerusform>Возврат значений: %n записи</numerusform>
            <numerusform>Возврат значений: %n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Отметка на входе</translation>
    </message>
    <message numerus="yes">
        <source>Check-in: %n records</source>
        <translation>
            <numerusform>Отметка на входе: %n запись</numerusform>
            <numerusform>Отметка на входе: %n записи</numerusform>
            <numerusform>Отметка на входе: %n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>New school</source>
        <translation>Новая школа</translation>
    </message>
    <message numerus="yes">
        <source>New school: %n records</source>
        <translation>
            <numerusform>Новая школа: %n запись</numerusform>
            <numerusform>Новая школа: %n записи</numerusform>
            <numerusform>Новая школа: %n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy of a school</source>
        <translation>Копия школы</translation>
    </message>
    <message numerus="yes">
        <source>Copy of a school: %n records</source>
        <translation>
            <numerusform>Копия школы: %n запись</numerusform>
            <numerusform>Копия школы: %n записи</numerusform>
            <numerusform>Копия школы: %n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>Programme of another school</source>
        <translation>Программа другой школы</translation>
    </message>
    <message numerus="yes">
        <source>Programme of another school: %n sessions</source>
        <translation>
            <numerusform>Программа другой школы: %n занятие</numerusform>
            <numerusform>Программа другой школы: %n занятия</numerusform>
            <numerusform>Программа другой школы: %n занятий</numerusform>
        </translation>
    </message>
    <message>
        <source>Questionnaire of another school</source>
        <translation>Анкета другой школы</translation>
    </message>
    <message numerus="yes">
        <source>Questionnaire of another school: %n questions</source>
        <translation>
            <numerusform>Анкета другой школы: %n вопрос</numerusform>
            <numerusform>Анкета другой школы: %n вопроса</numerusform>
            <numerusform>Анкета другой школы: %n вопросов</numerusform>
        </translation>
    </message>
    <message>
        <source>Decision of a conflict</source>
        <translation>Решение конфликта</translation>
    </message>
    <message numerus="yes">
        <source>Decision of %n conflicts</source>
        <translation>
            <numerusform>Решение %n конфликта</numerusform>
            <numerusform>Решение %n конфликтов</numerusform>
            <numerusform>Решение %n конфликтов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>annualreport</name>
    <message>
        <source>%1 on %2</source>
        <extracomment>A change and what it is against: "+862 on 2025"</extracomment>
        <translation>%1 к %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 и больше</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Достигнута</translation>
    </message>
    <message>
        <source>At this pace %1 by the end of the period</source>
        <translation>При таком ходе к концу срока будет %1</translation>
    </message>
    <message>
        <source>Numbers that tell of fewer than five people are not shown.</source>
        <translation>Числа, за которыми стоит меньше пяти человек, не показаны.</translation>
    </message>
    <message>
        <source>Quoted are only people who agreed to publication; nobody is named.</source>
        <translation>Цитируются только те, кто согласился на публикацию; имена не названы.</translation>
    </message>
    <message>
        <source>Started to use by fewer than five</source>
        <translation>Начали применять: меньше пяти человек</translation>
    </message>
    <message numerus="yes">
        <source>Started to use: %n people</source>
        <translation>
            <numerusform>Начал применять: %n человек</numerusform>
            <numerusform>Начали применять: %n человека</numerusform>
            <numerusform>Начали применять: %n человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>still in use after half a year: %n</source>
        <translation>
            <numerusform>через полгода применяет: %n</numerusform>
            <numerusform>через полгода применяют: %n</numerusform>
            <numerusform>через полгода применяют: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Annual report %1</source>
        <translation>Годовой отчёт за %1 год</translation>
    </message>
    <message>
        <source>Report on all years</source>
        <translation>Отчёт за все годы</translation>
    </message>
    <message>
        <source>Report, %1</source>
        <translation>Отчёт, %1</translation>
    </message>
    <message>
        <source>Whole network</source>
        <translation>Вся сеть</translation>
    </message>
    <message>
        <source>Topic: %1</source>
        <translation>Тема: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n records, counted on %1</source>
        <translation>
            <numerusform>%n запись, посчитано %1</numerusform>
            <numerusform>%n записи, посчитано %1</numerusform>
            <numerusform>%n записей, посчитано %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>First event</source>
        <translation>Первое мероприятие</translation>
    </message>
</context>
<context>
    <name>asking</name>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n вопрос</numerusform>
            <numerusform>%n вопроса</numerusform>
            <numerusform>%n вопросов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes</source>
        <translation>
            <numerusform>около %n минуты</numerusform>
            <numerusform>около %n минут</numerusform>
            <numerusform>около %n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers until %1</source>
        <translation>Ответы до %1</translation>
    </message>
</context>
<context>
    <name>conflict</name>
    <message>
        <source>Room taken twice.</source>
        <translation>Зал занят дважды.</translation>
    </message>
    <message>
        <source>Speaker in two places.</source>
        <translation>Спикер в двух местах.</translation>
    </message>
    <message>
        <source>Ends before it begins.</source>
        <translation>Конец раньше начала.</translation>
    </message>
    <message>
        <source>Not enough places.</source>
        <translation>Не хватает мест.</translation>
    </message>
    <message>
        <source>Speaker cannot come then.</source>
        <translation>Спикер в это время не может.</translation>
    </message>
    <message>
        <source>Another school has the room.</source>
        <translation>Зал занят другой школой.</translation>
    </message>
    <message>
        <source>Speaker is at another school.</source>
        <translation>Спикер в это время на другой школе.</translation>
    </message>
    <message>
        <source>The venue is closed.</source>
        <translation>Площадка закрыта.</translation>
    </message>
    <message>
        <source>Outside the time of the school.</source>
        <translation>Вне времени школы.</translation>
    </message>
    <message>
        <source>Parts of one track at one time.</source>
        <translation>Части одного трека в одно время.</translation>
    </message>
    <message>
        <source>Another school of the region nearby.</source>
        <translation>Рядом другая школа региона.</translation>
    </message>
    <message>
        <source>Move the plenary to %1</source>
        <translation>Сдвинуть пленарную на %1</translation>
    </message>
    <message>
        <source>Move the workshop to %1</source>
        <translation>Сдвинуть воркшоп на %1</translation>
    </message>
    <message>
        <source>Move the discussion to %1</source>
        <translation>Сдвинуть дискуссию на %1</translation>
    </message>
    <message>
        <source>Move the talk to %1</source>
        <translation>Сдвинуть доклад на %1</translation>
    </message>
    <message>
        <source>Move the break to %1</source>
        <translation>Сдвинуть перерыв на %1</translation>
    </message>
    <message>
        <source>Move the session to %1</source>
        <translation>Сдвинуть занятие на %1</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 из %3</translation>
    </message>
    <message>
        <source>%1, %2, opening hours: %3</source>
        <translation>%1, %2, часы работы: %3</translation>
    </message>
    <message>
        <source>Move to the room %1</source>
        <translation>Перенести в зал %1</translation>
    </message>
    <message>
        <source>Take the speaker out: %1</source>
        <translation>Убрать спикера: %1</translation>
    </message>
    <message>
        <source>Set the places to %1</source>
        <translation>Поставить мест: %1</translation>
    </message>
    <message>
        <source>Swap start and end</source>
        <translation>Поменять начало и конец местами</translation>
    </message>
</context>
<context>
    <name>error</name>
    <message>
        <source>The store %1 cannot be opened.</source>
        <translation>Не удалось открыть хранилище %1.</translation>
    </message>
    <message>
        <source>The store %1 was written by a newer version of the program. Update the program to open it; nothing was changed.</source>
        <translation>Хранилище %1 записано более новой версией программы. Обновите программу, чтобы открыть его; ничего не изменено.</translation>
    </message>
    <message>
        <source>The store %1 is damaged. Restore it from a backup.</source>
        <translation>Хранилище %1 повреждено. Восстановите его из резервной копии.</translation>
    </message>
    <message>
        <source>The store is open to look only; nothing was changed.</source>
        <translation>Хранилище открыто только для просмотра; ничего не изменено.</translation>
    </message>
    <message>
        <source>Another window or program uses the store. Try again when it is done.</source>
        <translation>Хранилище занято другим окном или программой. Повторите, когда оно освободится.</translation>
    </message>
    <message>
        <source>The store already has records; example data goes into an empty one only.</source>
        <translation>В хранилище уже есть записи; пример создаётся только в пустом.</translation>
    </message>
    <message>
        <source>The disk is full; nothing was changed.</source>
        <translation>На диске нет места; ничего не изменено.</translation>
    </message>
    <message>
        <source>The store did not take the change; nothing was changed.</source>
        <translation>Хранилище не приняло изменение; ничего не изменено.</translation>
    </message>
    <message>
        <source>The backup %1 could not be written.</source>
        <translation>Не удалось записать резервную копию %1.</translation>
    </message>
    <message>
        <source>Unknown table: %1.</source>
        <translation>Неизвестная таблица: %1.</translation>
    </message>
    <message>
        <source>The table %1 has no field %2.</source>
        <translation>В таблице %1 нет поля %2.</translation>
    </message>
    <message>
        <source>The table %1 has no record %2.</source>
        <translation>В таблице %1 нет записи %2.</translation>
    </message>
    <message>
        <source>Several records are called “%1”. Use the id.</source>
        <translation>Записей с названием «%1» несколько. Укажите идентификатор.</translation>
    </message>
    <message>
        <source>The field “%1” must not be empty.</source>
        <translation>Поле «%1» нельзя оставить пустым.</translation>
    </message>
    <message>
        <source>The field “%1” cannot take the value “%2”.</source>
        <translation>Поле «%1» не принимает значение «%2».</translation>
    </message>
    <message>
        <source>The field “%1” cannot be changed any more.</source>
        <translation>Поле «%1» больше нельзя изменить.</translation>
    </message>
    <message>
        <source>The record cannot be deleted: %2 more records belong to it (table %1).</source>
        <translation>Запись нельзя удалить: с ней связаны другие записи, %2 (таблица %1).</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Отменять нечего.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Возвращать нечего.</translation>
    </message>
    <message>
        <source>The file %1 was not found.</source>
        <translation>Файл %1 не найден.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Не удалось прочитать файл %1.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>Не удалось записать файл %1.</translation>
    </message>
    <message>
        <source>The file %1 is larger than %2 MB.</source>
        <translation>Файл %1 больше %2 МБ.</translation>
    </message>
    <message>
        <source>The file %1 is protected by a password. Save it without a password and try again.</source>
        <translation>Файл %1 защищён паролем. Сохраните его без пароля и повторите.</translation>
    </message>
    <message>
        <source>The file %1 is of a type that cannot be read here. Save it as XLSX, ODS or CSV and try again.</source>
        <translation>Файл %1 такого типа здесь не читается. Сохраните его как XLSX, ODS или CSV и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The file %1 is damaged or is not what its name says.</source>
        <translation>Файл %1 повреждён или не соответствует своему имени.</translation>
    </message>
    <message>
        <source>The file %1 unpacks to far more than a list can hold; it was not read.</source>
        <translation>Файл %1 распаковывается в объём, какого у списков не бывает; он не прочитан.</translation>
    </message>
    <message>
        <source>A file of this type cannot hold row %1 %2. Choose CSV instead.</source>
        <translation>Файл такого типа не вмещает строку %1 %2. Выберите CSV.</translation>
    </message>
    <message>
        <source>The file has no sheet “%1”.</source>
        <translation>В файле нет листа «%1».</translation>
    </message>
    <message>
        <source>The list has no column “%1”.</source>
        <translation>В списке нет столбца «%1».</translation>
    </message>
    <message>
        <source>No column of the list tells the names of people. Say which one does.</source>
        <translation>Ни один столбец списка не похож на имена людей. Укажите, где они.</translation>
    </message>
    <message>
        <source>The encoding “%1” is not known.</source>
        <translation>Кодировка «%1» неизвестна.</translation>
    </message>
    <message>
        <source>The list has no rows.</source>
        <translation>В списке нет строк.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Остановлено; ничего не изменено.</translation>
    </message>
    <message>
        <source>This cannot be used here: %1</source>
        <translation>Здесь это не подходит: %1</translation>
    </message>
    <message>
        <source>The ending of %1 names no format: choose .csv, .xlsx, .ods, .json or .vcf.</source>
        <translation>По окончанию имени %1 формат не узнать: выберите .csv, .xlsx, .ods, .json или .vcf.</translation>
    </message>
    <message>
        <source>This store is not connected to a server yet.</source>
        <translation>Это хранилище ещё не подключено к серверу.</translation>
    </message>
    <message>
        <source>The server %1 does not answer. Work goes on here; it will be sent later.</source>
        <translation>Сервер %1 не отвечает. Работайте дальше: всё отправится позже.</translation>
    </message>
    <message>
        <source>The server answered something unexpected (%1). Nothing was lost; it will be tried again.</source>
        <translation>Сервер ответил непонятно (%1). Ничего не потеряно, попытка повторится.</translation>
    </message>
    <message>
        <source>The server is busy. It will be tried again in %1 s.</source>
        <translation>Сервер занят. Повтор через %1 с.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not known here. Its fingerprint is %2: ask the administrator whether it is right.</source>
        <translation>Сертификат сервера %1 здесь неизвестен. Его отпечаток %2: спросите у администратора, верный ли он.</translation>
    </message>
    <message>
        <source>The name, the password or the code is not right.</source>
        <translation>Имя, пароль или код не подходят.</translation>
    </message>
    <message>
        <source>This account also wants the code from your telephone.</source>
        <translation>Для этой учётной записи нужен ещё код из телефона.</translation>
    </message>
    <message>
        <source>The sign-in has ended. Sign in again; your work is kept.</source>
        <translation>Вход завершён. Войдите снова: ваша работа сохранена.</translation>
    </message>
    <message>
        <source>The administrator has ended the access of this laptop.</source>
        <translation>Администратор закрыл доступ этому ноутбуку.</translation>
    </message>
    <message>
        <source>You have no right to do that.</source>
        <translation>У вас нет права на это.</translation>
    </message>
    <message>
        <source>The server was restored from a backup; everything is compared once more.</source>
        <translation>Сервер восстановлен из резервной копии: всё сверяется заново.</translation>
    </message>
    <message>
        <source>The server needs a newer version of the program. Work goes on here; update the program to send it.</source>
        <translation>Серверу нужна более новая версия программы. Работайте дальше; чтобы отправить работу, обновите программу.</translation>
    </message>
    <message>
        <source>What came over the network could not be read.</source>
        <translation>То, что пришло по сети, не удалось прочитать.</translation>
    </message>
    <message>
        <source>What came over the network is too large.</source>
        <translation>То, что пришло по сети, слишком велико.</translation>
    </message>
    <message>
        <source>Not everything could be exchanged: %1 operations and %2 scopes still wait.</source>
        <translation>Обмен не закончен: ждут правки (%1) и разделы (%2).</translation>
    </message>
    <message>
        <source>There is already an account called “%1”.</source>
        <translation>Учётная запись «%1» уже есть.</translation>
    </message>
    <message>
        <source>There is no account called “%1”.</source>
        <translation>Учётной записи «%1» нет.</translation>
    </message>
    <message>
        <source>The port is taken, or the address is not one of this machine: %1</source>
        <translation>Порт занят, или адрес не этого компьютера: %1</translation>
    </message>
</context>
<context>
    <name>impactloading</name>
    <message>
        <source>shared data</source>
        <translation>общие данные</translation>
    </message>
    <message numerus="yes">
        <source>%n schools are still on their way to this laptop</source>
        <translation>
            <numerusform>Ещё загружается %n школа</numerusform>
            <numerusform>Ещё загружаются %n школы</numerusform>
            <numerusform>Ещё загружаются %n школ</numerusform>
        </translation>
    </message>
    <message>
        <source>Still on its way to this laptop: %1</source>
        <translation>Ещё загружается: %1</translation>
    </message>
    <message numerus="yes">
        <source>Still on its way to this laptop: %1 and %n more</source>
        <translation>
            <numerusform>Ещё загружается: %1 и ещё %n</numerusform>
            <numerusform>Ещё загружается: %1 и ещё %n</numerusform>
            <numerusform>Ещё загружается: %1 и ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>Google Forms</source>
        <translation>Google Формы</translation>
    </message>
    <message>
        <source>Yandex Forms</source>
        <translation>Яндекс Формы</translation>
    </message>
    <message>
        <source>Zoom (registration)</source>
        <translation>Zoom (регистрация)</translation>
    </message>
    <message>
        <source>Zoom (attendance)</source>
        <translation>Zoom (посещение)</translation>
    </message>
    <message>
        <source>Teams (attendance)</source>
        <translation>Teams (посещение)</translation>
    </message>
    <message>
        <source>Regional School</source>
        <translation>Региональная школа</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>the e-mail address "%1" has no @</source>
        <translation>в адресе «%1» нет знака @</translation>
    </message>
    <message>
        <source>the e-mail address "%1" has more than one @</source>
        <translation>в адресе «%1» больше одного знака @</translation>
    </message>
    <message>
        <source>the e-mail address "%1" has nothing before the @</source>
        <translation>в адресе «%1» нет части перед @</translation>
    </message>
    <message>
        <source>the e-mail address "%1" has nothing after the @</source>
        <translation>в адресе «%1» нет части после @</translation>
    </message>
    <message>
        <source>there is a space in the e-mail address "%1"</source>
        <translation>в адресе «%1» есть пробел</translation>
    </message>
    <message>
        <source>there is a dot too many in the e-mail address "%1"</source>
        <translation>в адресе «%1» лишняя точка</translation>
    </message>
    <message>
        <source>the e-mail address "%1" has a character that cannot be there</source>
        <translation>в адресе «%1» есть недопустимый знак</translation>
    </message>
    <message>
        <source>the e-mail address "%1" has no full domain, such as example.org</source>
        <translation>в адресе «%1» нет полного домена, например example.org</translation>
    </message>
    <message>
        <source>"%1" is no e-mail address</source>
        <translation>«%1» — не адрес эл. почты</translation>
    </message>
    <message>
        <source>the row has no name</source>
        <translation>в строке нет имени</translation>
    </message>
    <message>
        <source>the name is too long: "%1"</source>
        <translation>слишком длинное имя: «%1»</translation>
    </message>
    <message>
        <source>there is no such date: "%1"</source>
        <translation>такой даты нет: «%1»</translation>
    </message>
    <message>
        <source>the row has more cells than the heading; the first one too many is "%1"</source>
        <translation>в строке больше ячеек, чем заголовков; первая лишняя: «%1»</translation>
    </message>
    <message>
        <source>"%1" cannot be read whole in the encoding of the file</source>
        <translation>«%1» не читается целиком в кодировке файла</translation>
    </message>
    <message>
        <source>"%1" is no answer from 1 to 5</source>
        <translation>«%1» — не ответ от 1 до 5</translation>
    </message>
    <message>
        <source>"%1" is no answer from 0 to 10</source>
        <translation>«%1» — не ответ от 0 до 10</translation>
    </message>
    <message>
        <source>the form has no answers</source>
        <translation>в анкете нет ответов</translation>
    </message>
</context>
<context>
    <name>indicatorword</name>
    <message>
        <source>first time</source>
        <translation>впервые</translation>
    </message>
    <message>
        <source>returning</source>
        <translation>вернулись</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Unique people</source>
        <translation>Разных людей</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>Школы</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Мероприятия</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>Recommendation score</source>
        <translation>Готовность советовать</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Приглашены</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Записались</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Пришли</translation>
    </message>
    <message>
        <source>Gave feedback</source>
        <translation>Дали отзыв</translation>
    </message>
    <message>
        <source>Started to use</source>
        <translation>Начали применять</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Сделано</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Прогноз</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>сразу</translation>
    </message>
    <message>
        <source>after a month</source>
        <translation>через месяц</translation>
    </message>
    <message>
        <source>after 3 months</source>
        <translation>через 3 месяца</translation>
    </message>
    <message>
        <source>after 6 months</source>
        <translation>через 6 месяцев</translation>
    </message>
    <message>
        <source>Volunteering</source>
        <translation>Добровольчество</translation>
    </message>
    <message>
        <source>Democratization</source>
        <translation>Демократизация</translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation>Партнёрство</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Среднее</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Другие</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>не указано</translation>
    </message>
    <message numerus="yes">
        <source>after %n years</source>
        <translation>
            <numerusform>через %n год</numerusform>
            <numerusform>через %n года</numerusform>
            <numerusform>через %n лет</numerusform>
        </translation>
    </message>
    <message>
        <source>few answers</source>
        <translation>мало ответов</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Counted from: %1.</source>
        <translation>Посчитано по записям: %1.</translation>
    </message>
    <message>
        <source>%1 pp</source>
        <extracomment>a difference of two percents, in percentage points: "+8 pp"</extracomment>
        <translation>%1 п. п.</translation>
    </message>
    <message>
        <source>without a stage</source>
        <translation>без этапа</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>показано</translation>
    </message>
    <message>
        <source>started to use</source>
        <translation>начали применять</translation>
    </message>
    <message>
        <source>questionnaires without a name</source>
        <translation>анкеты без имени</translation>
    </message>
    <message>
        <source>all</source>
        <translation>все</translation>
    </message>
</context>
<context>
    <name>join</name>
    <message>
        <source>online</source>
        <translation>онлайн</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Платформа</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>Meeting id</source>
        <translation>Идентификатор встречи</translation>
    </message>
    <message>
        <source>Passcode</source>
        <translation>Код доступа</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Регистрация</translation>
    </message>
    <message>
        <source>Register by</source>
        <translation>Регистрация до</translation>
    </message>
</context>
<context>
    <name>letter</name>
    <message>
        <source>Dear colleagues,</source>
        <translation>Уважаемые коллеги,</translation>
    </message>
    <message>
        <source>The organizing team</source>
        <translation>Команда мероприятия</translation>
    </message>
    <message>
        <source>The organizing team, leader: %1</source>
        <translation>Команда мероприятия, руководитель: %1</translation>
    </message>
    <message>
        <source>You are invited to take part:</source>
        <translation>Приглашаем принять участие:</translation>
    </message>
    <message>
        <source>What we will work on: %1</source>
        <translation>Над чем будем работать: %1</translation>
    </message>
    <message>
        <source>To register, answer this letter with your name, position and organisation.</source>
        <translation>Чтобы зарегистрироваться, ответьте на это письмо: фамилия, имя, отчество, должность и организация.</translation>
    </message>
    <message>
        <source>Thank you for taking part:</source>
        <translation>Спасибо за участие:</translation>
    </message>
    <message>
        <source>Tell us what was useful and what should be different next time.</source>
        <translation>Расскажите, что было полезно и что изменить в следующий раз.</translation>
    </message>
    <message numerus="yes">
        <source>The questionnaire has %n questions.</source>
        <translation>
            <numerusform>В анкете %n вопрос.</numerusform>
            <numerusform>В анкете %n вопроса.</numerusform>
            <numerusform>В анкете %n вопросов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It takes about %n minutes.</source>
        <translation>
            <numerusform>Ответы займут около %n минуты.</numerusform>
            <numerusform>Ответы займут около %n минут.</numerusform>
            <numerusform>Ответы займут около %n минут.</numerusform>
        </translation>
    </message>
    <message>
        <source>The questionnaire on paper is with the team.</source>
        <translation>Анкета на бумаге есть у команды.</translation>
    </message>
    <message>
        <source>Questionnaire: %1</source>
        <translation>Анкета: %1</translation>
    </message>
    <message>
        <source>Answers are welcome until %1.</source>
        <translation>Ответы принимаются до %1</translation>
    </message>
    <message>
        <source>Thank you: your answers help to plan the next schools.</source>
        <translation>Спасибо: ответы помогают готовить следующие школы.</translation>
    </message>
</context>
<context>
    <name>plan</name>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Place or platform</source>
        <translation>Место или платформа</translation>
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
        <source>Date and venue</source>
        <translation>Дата и площадка</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Аудитория</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Обратная связь</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n человек</numerusform>
            <numerusform>%n человека</numerusform>
            <numerusform>%n человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks</source>
        <translation>
            <numerusform>%n задача</numerusform>
            <numerusform>%n задачи</numerusform>
            <numerusform>%n задач</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have not answered</source>
        <translation>
            <numerusform>%n не отвечает</numerusform>
            <numerusform>%n не ответили</numerusform>
            <numerusform>%n не ответили</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 accepted</source>
        <translation>согласны %1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>%n registered</source>
        <translation>
            <numerusform>%n заявка</numerusform>
            <numerusform>%n заявки</numerusform>
            <numerusform>%n заявок</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 places</source>
        <translation>%1 из %2 мест</translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n ответ</numerusform>
            <numerusform>%n ответа</numerusform>
            <numerusform>%n ответов</numerusform>
        </translation>
    </message>
    <message>
        <source>No answers yet</source>
        <translation>Ответов пока нет</translation>
    </message>
    <message>
        <source>After %1</source>
        <translation>После %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>В работе</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Срок прошёл</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Не начато</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n предупреждение</numerusform>
            <numerusform>%n предупреждения</numerusform>
            <numerusform>%n предупреждений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks late</source>
        <translation>
            <numerusform>%n задача просрочена</numerusform>
            <numerusform>%n задачи просрочены</numerusform>
            <numerusform>%n задач просрочено</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Не хватает: %1</translation>
    </message>
</context>
<context>
    <name>programme</name>
    <message>
        <source>No room</source>
        <translation>Без зала</translation>
    </message>
</context>
<context>
    <name>publicfacts</name>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Программа</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n занятие</numerusform>
            <numerusform>%n занятия</numerusform>
            <numerusform>%n занятий</numerusform>
        </translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Спикеры</translation>
    </message>
    <message numerus="yes">
        <source>%n speakers have accepted</source>
        <translation>
            <numerusform>Согласие дал %n спикер</numerusform>
            <numerusform>Согласие дали %n спикера</numerusform>
            <numerusform>Согласие дали %n спикеров</numerusform>
        </translation>
    </message>
    <message>
        <source>Leader: %1</source>
        <translation>Руководитель: %1</translation>
    </message>
    <message>
        <source>Registration until %1</source>
        <translation>Регистрация до %1</translation>
    </message>
</context>
<context>
    <name>questionnaire</name>
    <message>
        <source>Feedback</source>
        <translation>Обратная связь</translation>
    </message>
</context>
<context>
    <name>refusal</name>
    <message>
        <source>The server gave no reason.</source>
        <translation>Сервер не назвал причину.</translation>
    </message>
    <message>
        <source>What it belongs to was deleted by somebody else.</source>
        <translation>То, к чему это относится, уже удалено на другом ноутбуке.</translation>
    </message>
    <message>
        <source>Something still belongs to it, so it was not deleted.</source>
        <translation>К этой записи относится другое, поэтому она не удалена.</translation>
    </message>
    <message>
        <source>The record was deleted by somebody else.</source>
        <translation>Запись уже удалена на другом ноутбуке.</translation>
    </message>
    <message>
        <source>This value can be set once only, and it was set before.</source>
        <translation>Это значение задаётся один раз, и оно уже задано.</translation>
    </message>
    <message>
        <source>Somebody changed the record before it was deleted, so it stays.</source>
        <translation>Запись изменена до удаления, поэтому она остаётся.</translation>
    </message>
    <message>
        <source>You may not write there any more. The server keeps your change for whoever leads the region.</source>
        <translation>У вас больше нет права писать туда. Сервер хранит вашу правку для руководителя региона.</translation>
    </message>
    <message>
        <source>You may not change this there.</source>
        <translation>У вас нет права менять это.</translation>
    </message>
    <message>
        <source>Whoever leads the region can give the right; then send it again.</source>
        <translation>Право может дать руководитель региона; потом отправьте снова.</translation>
    </message>
    <message>
        <source>A value is not allowed.</source>
        <translation>Значение не подходит.</translation>
    </message>
    <message>
        <source>Correct it below and send it again.</source>
        <translation>Исправьте его ниже и отправьте снова.</translation>
    </message>
    <message>
        <source>The server is older than this program and does not know that.</source>
        <translation>Сервер старше этой программы и не знает этого.</translation>
    </message>
    <message>
        <source>Send it again when the server has been updated.</source>
        <translation>Отправьте снова, когда сервер обновят.</translation>
    </message>
</context>
<context>
    <name>safety</name>
    <message numerus="yes">
        <source>%n changes belong to no step that could be undone.</source>
        <translation>
            <numerusform>%n изменение не относится ни к одному шагу, который можно отменить.</numerusform>
            <numerusform>%n изменения не относятся ни к одному шагу, который можно отменить.</numerusform>
            <numerusform>%n изменений не относятся ни к одному шагу, который можно отменить.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n records would never reach the server.</source>
        <translation>
            <numerusform>%1: %n запись никогда не попала бы на сервер.</numerusform>
            <numerusform>%1: %n записи никогда не попали бы на сервер.</numerusform>
            <numerusform>%1: %n записей никогда не попали бы на сервер.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file is damaged in %n places. Restore the store from a backup.</source>
        <translation>
            <numerusform>Файл повреждён в %n месте. Восстановите хранилище из резервной копии.</numerusform>
            <numerusform>Файл повреждён в %n местах. Восстановите хранилище из резервной копии.</numerusform>
            <numerusform>Файл повреждён в %n местах. Восстановите хранилище из резервной копии.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>speakers</name>
    <message>
        <source>Spoke on this topic: “%1”, %2</source>
        <translation>Выступление на эту тему: «%1», %2</translation>
    </message>
    <message>
        <source>Author of a practice on this topic: “%1”</source>
        <translation>Автор практики на эту тему: «%1»</translation>
    </message>
    <message>
        <source>Uses a practice on this topic: “%1”</source>
        <translation>Применяет практику на эту тему: «%1»</translation>
    </message>
    <message>
        <source>recommendation score %1</source>
        <translation>готовность советовать %1</translation>
    </message>
    <message numerus="yes">
        <source>%n talks this year</source>
        <translation>
            <numerusform>%n выступление в этом году</numerusform>
            <numerusform>%n выступления в этом году</numerusform>
            <numerusform>%n выступлений в этом году</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>task</name>
    <message>
        <source>Ask participants after a month what they use</source>
        <translation>Спросить участников через месяц, что они применяют</translation>
    </message>
    <message>
        <source>Ask participants after three months what they use</source>
        <translation>Спросить участников через три месяца, что они применяют</translation>
    </message>
    <message>
        <source>Ask participants after half a year what they use</source>
        <translation>Спросить участников через полгода, что они применяют</translation>
    </message>
    <message>
        <source>Send the questionnaire</source>
        <translation>Отправить анкету</translation>
    </message>
    <message>
        <source>Close the questionnaire</source>
        <translation>Закрыть анкету</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
</context>
<context>
    <name>zone</name>
    <message>
        <source>Anadyr</source>
        <translation>Анадырь</translation>
    </message>
    <message>
        <source>Astrakhan</source>
        <translation>Астрахань</translation>
    </message>
    <message>
        <source>Barnaul</source>
        <translation>Барнаул</translation>
    </message>
    <message>
        <source>Chita</source>
        <translation>Чита</translation>
    </message>
    <message>
        <source>Irkutsk</source>
        <translation>Иркутск</translation>
    </message>
    <message>
        <source>Kaliningrad</source>
        <translation>Калининград</translation>
    </message>
    <message>
        <source>Kamchatka</source>
        <translation>Камчатка</translation>
    </message>
    <message>
        <source>Kirov</source>
        <translation>Киров</translation>
    </message>
    <message>
        <source>Krasnoyarsk</source>
        <translation>Красноярск</translation>
    </message>
    <message>
        <source>Magadan</source>
        <translation>Магадан</translation>
    </message>
    <message>
        <source>Moscow</source>
        <translation>Москва</translation>
    </message>
    <message>
        <source>Novokuznetsk</source>
        <translation>Новокузнецк</translation>
    </message>
    <message>
        <source>Novosibirsk</source>
        <translation>Новосибирск</translation>
    </message>
    <message>
        <source>Omsk</source>
        <translation>Омск</translation>
    </message>
    <message>
        <source>Sakhalin</source>
        <translation>Сахалин</translation>
    </message>
    <message>
        <source>Samara</source>
        <translation>Самара</translation>
    </message>
    <message>
        <source>Saratov</source>
        <translation>Саратов</translation>
    </message>
    <message>
        <source>Tomsk</source>
        <translation>Томск</translation>
    </message>
    <message>
        <source>Ulyanovsk</source>
        <translation>Ульяновск</translation>
    </message>
    <message>
        <source>Vladivostok</source>
        <translation>Владивосток</translation>
    </message>
    <message>
        <source>Volgograd</source>
        <translation>Волгоград</translation>
    </message>
    <message>
        <source>Yakutsk</source>
        <translation>Якутск</translation>
    </message>
    <message>
        <source>Yekaterinburg</source>
        <translation>Екатеринбург</translation>
    </message>
</context>
</TS>
