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
    <name>rs::settings::CertificateBox</name>
    <message>
        <source>This laptop does not know the server %1 yet</source>
        <translation>Этот ноутбук ещё не знает сервер %1</translation>
    </message>
    <message>
        <source>The server %1 shows another certificate than the one that was confirmed</source>
        <translation>Сервер %1 показал не тот сертификат, который был подтверждён</translation>
    </message>
    <message>
        <source>Ask the administrator of the server to read the fingerprint out, by telephone or in person: the server printed it when it was started.</source>
        <translation>Попросите администратора сервера прочитать отпечаток вслух, по телефону или лично: сервер показал его при запуске.</translation>
    </message>
    <message>
        <source>If one letter differs, do not connect.</source>
        <translation>Если отличается хотя бы один знак, не подключайтесь.</translation>
    </message>
    <message>
        <source>If the administrator has not renewed it, do not connect: somebody may be listening.</source>
        <translation>Если администратор его не менял, не подключайтесь: обмен могут подслушивать.</translation>
    </message>
    <message>
        <source>Fingerprint: %1</source>
        <translation>Отпечаток: %1</translation>
    </message>
    <message>
        <source>The fingerprint is the same</source>
        <translation>Отпечаток совпадает</translation>
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
    <name>rs::settings::ServerSection</name>
    <message>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Выйти</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) have not been sent. They stay on this laptop and go out when you sign in again; until then nobody else sees them.</source>
        <translation>
            <numerusform>%Ln изменение не отправлено. Оно останется на этом ноутбуке и уйдёт после нового входа; до этого его не увидит никто другой.</numerusform>
            <numerusform>%Ln изменения не отправлены. Они останутся на этом ноутбуке и уйдут после нового входа; до этого их не увидит никто другой.</numerusform>
            <numerusform>%Ln изменений не отправлены. Они останутся на этом ноутбуке и уйдут после нового входа; до этого их не увидит никто другой.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign out all the same</source>
        <translation>Всё равно выйти</translation>
    </message>
    <message>
        <source>Signed out. All data stays on this laptop.</source>
        <translation>Выход выполнен. Все данные остались на этом ноутбуке.</translation>
    </message>
    <message>
        <source>In the keychain of the system</source>
        <translation>В хранилище паролей системы</translation>
    </message>
    <message>
        <source>In the file %1: no keychain answered. Only you may read it, but it is not encrypted.</source>
        <translation>В файле %1: хранилище паролей не ответило. Читать файл можете только вы, но он не зашифрован.</translation>
    </message>
    <message>
        <source>Under way: %1 of %2</source>
        <translation>Идёт: %1 из %2</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ещё не было</translation>
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
        <source>Nothing</source>
        <translation>Ничего</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Учётная запись</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>Этот ноутбук</translation>
    </message>
    <message>
        <source>Key of the sign-in</source>
        <translation>Ключ входа</translation>
    </message>
    <message>
        <source>Last exchange</source>
        <translation>Последний обмен</translation>
    </message>
    <message>
        <source>Waits to be sent</source>
        <translation>Ждёт отправки</translation>
    </message>
    <message>
        <source>This data is on this laptop only. With a shared server everyone in the team sees the work of the others; you go on working without the network and nothing is lost.</source>
        <translation>Данные есть только на этом ноутбуке. С общим сервером вся команда видит работу друг друга; без сети можно работать дальше, и ничего не теряется.</translation>
    </message>
    <message>
        <source>The example is never sent anywhere.</source>
        <translation>Пример никуда не отправляется.</translation>
    </message>
    <message>
        <source>Connect to a server...</source>
        <translation>Подключиться к серверу...</translation>
    </message>
    <message>
        <source>Exchange now</source>
        <translation>Обменяться сейчас</translation>
    </message>
    <message>
        <source>Sign in again...</source>
        <translation>Войти снова...</translation>
    </message>
    <message>
        <source>After signing out all data and all that was not sent stay on this laptop. What was not sent goes out after the next sign-in.</source>
        <translation>После выхода все данные и всё неотправленное остаются на этом ноутбуке. Неотправленное уйдёт после следующего входа.</translation>
    </message>
    <message>
        <source>Who sees what</source>
        <translation>Кто что видит</translation>
    </message>
    <message>
        <source>What this laptop receives</source>
        <translation>Что получает этот ноутбук</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Администратор</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Координатор</translation>
    </message>
    <message>
        <source>Leader of a region</source>
        <translation>Руководитель региона</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>Организатор</translation>
    </message>
    <message>
        <source>You see and change everything.</source>
        <translation>Вы видите и меняете всё.</translation>
    </message>
    <message>
        <source>You see the whole network, but no e-mail and phone of people unless you were given a school or a region. You may merge cards of the same person across regions.</source>
        <translation>Вы видите всю сеть, но без почты и телефонов людей, кроме школ и регионов, к которым дан доступ. Карточки одного человека из разных регионов можно объединять.</translation>
    </message>
    <message>
        <source>You see and change your region and all its schools, and see what the whole network shares.</source>
        <translation>Вы видите и меняете свой регион и все его школы, видите общее для всей сети.</translation>
    </message>
    <message>
        <source>You see and change your schools. You see your region and what the whole network shares, and may add to both.</source>
        <translation>Вы видите и меняете свои школы. Свой регион и общее для всей сети вы видите и можете дополнять.</translation>
    </message>
    <message>
        <source>What you enter for a school is seen by its team, by the leader of its region and by the administrators; coordinators see it without e-mail and phone.</source>
        <translation>То, что вы вносите в школу, видят её команда, руководитель её региона и администраторы; координаторы видят это без почты и телефонов.</translation>
    </message>
    <message>
        <source>Shared by the whole network</source>
        <translation>Общее для всей сети</translation>
    </message>
    <message>
        <source>A region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>A school that is being loaded</source>
        <translation>Школа, которая загружается</translation>
    </message>
    <message>
        <source>School «%1»</source>
        <translation>Школа «%1»</translation>
    </message>
    <message>
        <source>to read, without e-mail and phone</source>
        <translation>чтение, без почты и телефонов</translation>
    </message>
    <message>
        <source>to read</source>
        <translation>чтение</translation>
    </message>
    <message>
        <source>to read and to add</source>
        <translation>чтение и добавление</translation>
    </message>
    <message>
        <source>to read and to change</source>
        <translation>чтение и правка</translation>
    </message>
    <message>
        <source>loading %1 of %2</source>
        <translation>загрузка: %1 из %2</translation>
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
<context>
    <name>rs::settings::SignInDialog</name>
    <message>
        <source>Trust it and connect</source>
        <translation>Доверять и подключиться</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Подключиться</translation>
    </message>
    <message>
        <source>Fill this in to connect</source>
        <translation>Заполните, чтобы подключиться</translation>
    </message>
    <message>
        <source>The code is not right any more. Take the one that is shown now.</source>
        <translation>Этот код уже не подходит. Введите тот, что показан сейчас.</translation>
    </message>
    <message>
        <source>This account has a second lock: type the six digits that the program on your telephone shows.</source>
        <translation>У этой учётной записи два замка: введите шесть цифр из программы на телефоне.</translation>
    </message>
    <message>
        <source>The name or the password is not right</source>
        <translation>Имя или пароль не подходят</translation>
    </message>
    <message>
        <source>The name, the password or the code is not right</source>
        <translation>Имя, пароль или код не подходят</translation>
    </message>
    <message>
        <source>This is no address of a server. It looks like school.example.org:8443</source>
        <translation>Это не адрес сервера. Он выглядит так: school.example.org:8443</translation>
    </message>
    <message>
        <source>Nothing answers at this address. Check it, and whether there is a network.</source>
        <translation>По этому адресу никто не отвечает. Проверьте адрес и сеть.</translation>
    </message>
    <message>
        <source>What answers there is not a server of this program</source>
        <translation>По этому адресу отвечает не сервер этой программы</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Войти снова</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>Подключиться к серверу</translation>
    </message>
    <message>
        <source>Nothing was lost: what was not sent goes out after you have signed in.</source>
        <translation>Ничего не потеряно: неотправленное уйдёт после входа.</translation>
    </message>
    <message>
        <source>The administrator of the server has given you the address, a name and a password. Your data stays on this laptop, too.</source>
        <translation>Адрес, имя и пароль даёт администратор сервера. Ваши данные останутся и на этом ноутбуке.</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Адрес сервера</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Code from the telephone</source>
        <translation>Код из телефона</translation>
    </message>
    <message>
        <source>What this laptop is called</source>
        <translation>Название этого ноутбука</translation>
    </message>
    <message>
        <source>Others see it beside your changes: «Entrance B», «Office»</source>
        <translation>Его увидят рядом с вашими правками: «Вход Б», «Офис»</translation>
    </message>
    <message>
        <source>Asking the server</source>
        <translation>Ждём ответа сервера</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
</TS>
