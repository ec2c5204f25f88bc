<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>cell</name>
    <message>
        <source>There is no @ in the address</source>
        <translation>В адресе нет знака @</translation>
    </message>
    <message>
        <source>There is more than one @ in the address</source>
        <translation>В адресе больше одного знака @</translation>
    </message>
    <message>
        <source>There is nothing before the @</source>
        <translation>Перед знаком @ ничего нет</translation>
    </message>
    <message>
        <source>After the @ a site is missing, like example.org</source>
        <translation>После @ нет имени сайта, например example.org</translation>
    </message>
    <message>
        <source>There is a space in the address</source>
        <translation>В адресе есть пробел</translation>
    </message>
    <message>
        <source>A dot stands where none can</source>
        <translation>Точка стоит не на месте</translation>
    </message>
    <message>
        <source>This is no e-mail address</source>
        <translation>Это не адрес эл. почты</translation>
    </message>
    <message>
        <source>The number is too short</source>
        <translation>Номер слишком короткий</translation>
    </message>
    <message>
        <source>The number is too long</source>
        <translation>Номер слишком длинный</translation>
    </message>
    <message>
        <source>This is no phone number</source>
        <translation>Это не номер телефона</translation>
    </message>
    <message>
        <source>A whole number is wanted here</source>
        <translation>Здесь нужно целое число</translation>
    </message>
    <message>
        <source>A number is wanted here</source>
        <translation>Здесь нужно число</translation>
    </message>
    <message>
        <source>Yes or no is wanted here</source>
        <translation>Здесь нужно «да» или «нет»</translation>
    </message>
    <message>
        <source>A date is wanted here, like 14.03.2027</source>
        <translation>Здесь нужна дата, например 14.03.2027</translation>
    </message>
    <message>
        <source>A date with a time is wanted here, like 14.03.2027 10:00</source>
        <translation>Здесь нужны дата и время, например 14.03.2027 10:00</translation>
    </message>
    <message>
        <source>There is no such time zone</source>
        <translation>Такого часового пояса нет</translation>
    </message>
    <message>
        <source>No such region is known; choose it from the list</source>
        <translation>Такой регион неизвестен; выберите его из списка</translation>
    </message>
    <message>
        <source>This is not in the list</source>
        <translation>Такого значения нет в списке</translation>
    </message>
    <message>
        <source>This is no web address</source>
        <translation>Это не адрес сайта</translation>
    </message>
    <message>
        <source>Several have this name; choose one from the list</source>
        <translation>Это имя есть у нескольких записей; выберите из списка</translation>
    </message>
    <message>
        <source>Nothing of this name is known; choose it from the list</source>
        <translation>Записи с таким именем нет; выберите из списка</translation>
    </message>
    <message>
        <source>This value cannot stand here</source>
        <translation>Такое значение здесь не подходит</translation>
    </message>
    <message>
        <source>given</source>
        <extracomment>Consent in a table: given / not given</extracomment>
        <translation>есть</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>This must not be empty</source>
        <translation>Это поле обязательно</translation>
    </message>
    <message>
        <source>The text is too long</source>
        <translation>Текст слишком длинный</translation>
    </message>
    <message>
        <source>The number cannot be negative</source>
        <translation>Число не может быть отрицательным</translation>
    </message>
</context>
<context>
    <name>column</name>
    <message>
        <source>Consent</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Минут</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Доступность</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Отметки</translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>Школы</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Залы</translation>
    </message>
    <message>
        <source>Open tasks</source>
        <translation>Открытые задачи</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Срок прошёл</translation>
    </message>
    <message>
        <source>Load this week</source>
        <translation>Нагрузка на неделю</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Earlier schools</source>
        <translation>Прежние школы</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Schools held</source>
        <translation>Проведено школ</translation>
    </message>
    <message>
        <source>Seven steps</source>
        <translation>Семь шагов</translation>
    </message>
</context>
<context>
    <name>rs::models::RecordTableModel</name>
    <message>
        <source>Row %1, %2: %3</source>
        <extracomment>Read aloud: %1 number of the row, %2 title of the column, %3 the value</extracomment>
        <translation>Строка %1, %2: %3</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>пусто</translation>
    </message>
    <message>
        <source>Somebody similar is in this list</source>
        <translation>В этом списке есть похожий человек</translation>
    </message>
    <message>
        <source>Changed on two laptops at once</source>
        <translation>Изменено на двух ноутбуках сразу</translation>
    </message>
    <message>
        <source>Something required is still empty</source>
        <translation>Не заполнено обязательное поле</translation>
    </message>
    <message>
        <source>Add...</source>
        <extracomment>In the last, empty row of a table: type here to add a row</extracomment>
        <translation>Добавить...</translation>
    </message>
    <message>
        <source>New row, %1: empty</source>
        <translation>Новая строка, %1: пусто</translation>
    </message>
    <message>
        <source>%1: the store is open to look only</source>
        <translation>%1: хранилище открыто только для просмотра</translation>
    </message>
    <message>
        <source>%1: kept by the program</source>
        <translation>%1: заполняется программой</translation>
    </message>
    <message>
        <source>%1, %2
On this computer: %3</source>
        <extracomment>A moment of an event far away: %1 as that place says it, %2 its zone, %3 the same moment on this computer</extracomment>
        <translation>%1, %2
На этом компьютере: %3</translation>
    </message>
</context>
</TS>
