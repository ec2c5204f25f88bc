<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>likeness</name>
    <message>
        <source>same e-mail</source>
        <translation>та же почта</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>тот же телефон</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>то же имя</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>похожее имя</translation>
    </message>
    <message>
        <source>same organisation or city</source>
        <translation>та же организация или город</translation>
    </message>
    <message>
        <source>Almost certainly the same person</source>
        <translation>Почти наверняка один человек</translation>
    </message>
    <message>
        <source>Probably the same person</source>
        <translation>Вероятно, один человек</translation>
    </message>
    <message>
        <source>Perhaps the same person</source>
        <translation>Возможно, один человек</translation>
    </message>
</context>
<context>
    <name>rs::review::BackupsModel</name>
    <message>
        <source>Made</source>
        <extracomment>Column: when a backup was made</extracomment>
        <translation>Создана</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <extracomment>Size of a file in megabytes</extracomment>
        <translation>%1 МБ</translation>
    </message>
</context>
<context>
    <name>rs::review::CompareModel</name>
    <message>
        <source>choose</source>
        <translation>выберите</translation>
    </message>
    <message>
        <source>%1, taken</source>
        <extracomment>Read aloud: a value of a card that the merged card takes</extracomment>
        <translation>%1, выбрано</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>1: older card</source>
        <translation>1: старая</translation>
    </message>
    <message>
        <source>2: newer card</source>
        <translation>2: новая</translation>
    </message>
    <message>
        <source>Merged card</source>
        <translation>Общая карточка</translation>
    </message>
</context>
<context>
    <name>rs::review::ComparePane</name>
    <message numerus="yes">
        <source>%n fields differ: choose a value in each. Keys: 1, 2, 3 for both.</source>
        <translation>
            <numerusform>Различается %n поле: выберите в нём значение. Клавиши: 1, 2, 3 — оба.</numerusform>
            <numerusform>Различаются %n поля: выберите значение в каждом. Клавиши: 1, 2, 3 — оба.</numerusform>
            <numerusform>Различаются %n полей: выберите значение в каждом. Клавиши: 1, 2, 3 — оба.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is chosen. Enter merges; the step can be taken back at any time.</source>
        <translation>Всё выбрано. Enter объединяет; отменить можно в любое время.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 и %2</translation>
    </message>
    <message>
        <source>Roles in schools: %1 and %2. All of them move to the merged card.</source>
        <translation>Роли в школах: %1 и %2. Все перейдут в общую карточку.</translation>
    </message>
    <message>
        <source>Open card 1</source>
        <translation>Открыть карточку 1</translation>
    </message>
    <message>
        <source>Open card 2</source>
        <translation>Открыть карточку 2</translation>
    </message>
    <message>
        <source>Take all from 1</source>
        <translation>Взять всё из 1</translation>
    </message>
    <message>
        <source>Take all from 2</source>
        <translation>Взять всё из 2</translation>
    </message>
    <message>
        <source>Keep both values</source>
        <translation>Оставить оба значения</translation>
    </message>
    <message>
        <source>Texts are joined; a second e-mail, phone, position or organisation goes into the note (3)</source>
        <translation>Тексты соединяются; вторая почта, телефон, должность или организация попадает в заметку (3)</translation>
    </message>
    <message>
        <source>Same person — merge</source>
        <translation>Один человек — объединить</translation>
    </message>
    <message>
        <source>Different people</source>
        <translation>Разные люди</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Two cards side by side</source>
        <translation>Две карточки рядом</translation>
    </message>
    <message>
        <source>One registration stays; attendance, answers and consents of both are kept. If they have two person cards, these become one, too.</source>
        <translation>Останется одна заявка; посещения, ответы и согласия обеих сохранятся. Если у них две карточки человека, они тоже станут одной.</translation>
    </message>
</context>
<context>
    <name>rs::review::ConflictList</name>
    <message>
        <source>delete or keep?</source>
        <translation>удалить или оставить?</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n поле</numerusform>
            <numerusform>%n поля</numerusform>
            <numerusform>%n полей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rs::review::ConflictPane</name>
    <message numerus="yes">
        <source>%n field(s) to decide: choose in each. Keys: 1, 2, 3 for both texts.</source>
        <translation>
            <numerusform>Осталось %n поле: выберите значение. Клавиши: 1, 2, 3 — оба текста.</numerusform>
            <numerusform>Осталось %n поля: выберите в каждом. Клавиши: 1, 2, 3 — оба текста.</numerusform>
            <numerusform>Осталось %n полей: выберите в каждом. Клавиши: 1, 2, 3 — оба текста.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is chosen. Enter applies it; it can be taken back at any time.</source>
        <translation>Всё выбрано. Enter применит решение; его можно вернуть в любое время.</translation>
    </message>
    <message>
        <source>%1 of «%2»</source>
        <extracomment>A kind of record and the school it belongs to</extracomment>
        <translation>%1, «%2»</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Открыть запись</translation>
    </message>
    <message>
        <source>Take all in force</source>
        <translation>Взять всё действующее</translation>
    </message>
    <message>
        <source>Take all that came later</source>
        <translation>Взять всё пришедшее позже</translation>
    </message>
    <message>
        <source>Join both texts</source>
        <translation>Объединить тексты</translation>
    </message>
    <message>
        <source>Joined text</source>
        <translation>Общий текст</translation>
    </message>
    <message>
        <source>Apply and go on</source>
        <translation>Применить и дальше</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Решить позже</translation>
    </message>
    <message>
        <source>Differences about one record</source>
        <translation>Расхождения одной записи</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to decide: choose in each. Keys: 1, 2.</source>
        <translation>
            <numerusform>Осталось %n поле: выберите значение. Клавиши: 1, 2.</numerusform>
            <numerusform>Осталось %n поля: выберите в каждом. Клавиши: 1, 2.</numerusform>
            <numerusform>Осталось %n полей: выберите в каждом. Клавиши: 1, 2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rs::review::ConflictTable</name>
    <message>
        <source>laptop «%1»</source>
        <translation>ноутбук «%1»</translation>
    </message>
    <message>
        <source>Came later: %1</source>
        <extracomment>Who made the change that waits for a decision, on which laptop and when</extracomment>
        <translation>Пришло позже: %1</translation>
    </message>
    <message>
        <source>The whole record</source>
        <translation>Запись целиком</translation>
    </message>
    <message>
        <source>Stays: something belongs to it</source>
        <translation>Остаётся: к ней относится другое</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>Остаётся как есть</translation>
    </message>
    <message>
        <source>Is not kept: what it belongs to was deleted</source>
        <translation>Не сохраняется: удалено то, к чему она относится</translation>
    </message>
    <message>
        <source>Stays deleted</source>
        <translation>Остаётся удалённой</translation>
    </message>
    <message>
        <source>Is deleted with all that belongs to it</source>
        <translation>Удаляется со всем, что к ней относится</translation>
    </message>
    <message>
        <source>Is deleted</source>
        <translation>Удаляется</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>Возвращается</translation>
    </message>
    <message>
        <source>Comes back with:
%1</source>
        <translation>Возвращается с правкой:
%1</translation>
    </message>
    <message>
        <source>(empty)</source>
        <extracomment>A value that is empty</extracomment>
        <translation>(пусто)</translation>
    </message>
    <message>
        <source>The record was deleted</source>
        <translation>Запись удалена</translation>
    </message>
    <message>
        <source>%1, taken</source>
        <extracomment>Read aloud: a value that was chosen</extracomment>
        <translation>%1, выбрано</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>1: in force now</source>
        <translation>1: действует сейчас</translation>
    </message>
    <message>
        <source>2: came later</source>
        <translation>2: пришло позже</translation>
    </message>
    <message>
        <source>Came earlier: %1</source>
        <extracomment>Who made the change that arrived first, on which laptop and when</extracomment>
        <translation>Пришло раньше: %1</translation>
    </message>
</context>
<context>
    <name>rs::review::ConflictsTab</name>
    <message numerus="yes">
        <source>%n record(s) selected</source>
        <translation>
            <numerusform>Выбрана %n запись</numerusform>
            <numerusform>Выбраны %n записи</numerusform>
            <numerusform>Выбрано %n записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave what is in force: %n record(s)</source>
        <translation>
            <numerusform>Оставить действующее: %n запись</numerusform>
            <numerusform>Оставить действующее: %n записи</numerusform>
            <numerusform>Оставить действующее: %n записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take what came later: %n record(s)</source>
        <translation>
            <numerusform>Взять пришедшее позже: %n запись</numerusform>
            <numerusform>Взять пришедшее позже: %n записи</numerusform>
            <numerusform>Взять пришедшее позже: %n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>Решено: %1</translation>
    </message>
    <message numerus="yes">
        <source>Decided: %n record(s)</source>
        <translation>
            <numerusform>Решено: %n запись</numerusform>
            <numerusform>Решено: %n записи</numerusform>
            <numerusform>Решено: %n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>Records to decide about</source>
        <translation>Записи, которые ждут решения</translation>
    </message>
    <message>
        <source>No conflicts. When two people change the same field without seeing each other, both values wait here.</source>
        <translation>Расхождений нет. Если двое изменят одно поле, не видя друг друга, оба значения будут ждать здесь.</translation>
    </message>
    <message>
        <source>Each of them is decided the same way. It is one step: undo takes all of it back.</source>
        <translation>Все решаются одинаково. Это один шаг: отмена вернёт всё сразу.</translation>
    </message>
</context>
<context>
    <name>rs::review::HeldTab</name>
    <message numerus="yes">
        <source>%n step(s) selected</source>
        <translation>
            <numerusform>Выбран %n шаг</numerusform>
            <numerusform>Выбраны %n шага</numerusform>
            <numerusform>Выбрано %n шагов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop: %n step(s)</source>
        <translation>
            <numerusform>Отклонить: %n шаг</numerusform>
            <numerusform>Отклонить: %n шага</numerusform>
            <numerusform>Отклонить: %n шагов</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop...</source>
        <translation>Отклонить...</translation>
    </message>
    <message numerus="yes">
        <source>Apply: %n step(s)</source>
        <translation>
            <numerusform>Применить: %n шаг</numerusform>
            <numerusform>Применить: %n шага</numerusform>
            <numerusform>Применить: %n шагов</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Применить</translation>
    </message>
    <message>
        <source>The server holds nothing back for you to decide.</source>
        <translation>Сервер не отложил ничего, что ждёт вашего решения.</translation>
    </message>
    <message>
        <source>What the server holds back appears here once this laptop is connected to it.</source>
        <translation>Отложенное сервером появится здесь, когда этот ноутбук будет подключён к нему.</translation>
    </message>
    <message>
        <source>Drop what was held back</source>
        <translation>Отклонить отложенное</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) will not be taken in. This cannot be taken back; the server keeps a note of what it was.</source>
        <translation>
            <numerusform>%n шаг не войдёт в общие данные. Вернуть это нельзя; сервер сохранит запись о том, что это было.</numerusform>
            <numerusform>%n шага не войдут в общие данные. Вернуть это нельзя; сервер сохранит запись о том, что это было.</numerusform>
            <numerusform>%n шагов не войдут в общие данные. Вернуть это нельзя; сервер сохранит запись о том, что это было.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>Show conflicts</source>
        <translation>Показать расхождения</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Steps that the server holds back</source>
        <translation>Шаги, отложенные сервером</translation>
    </message>
    <message>
        <source>Changes of the step</source>
        <translation>Правки этого шага</translation>
    </message>
    <message>
        <source>All of them are decided the same way.</source>
        <translation>Все решаются одинаково.</translation>
    </message>
    <message>
        <source>The author may not write there any more. What you apply goes in under the author's name; where a value is newer on the server, it waits among the conflicts.</source>
        <translation>У автора больше нет права писать туда. Что вы примените, войдёт от имени автора; если на сервере значение новее, оно будет ждать среди расхождений.</translation>
    </message>
</context>
<context>
    <name>rs::review::HeldTable</name>
    <message>
        <source>It belongs to another region: what it says is not shown here.</source>
        <translation>Запись относится к другому региону: её содержание здесь не показано.</translation>
    </message>
    <message>
        <source>(empty)</source>
        <extracomment>A value that is empty</extracomment>
        <translation>(пусто)</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>На сервере</translation>
    </message>
    <message>
        <source>In the change</source>
        <extracomment>The value that somebody wants whose change is held back</extracomment>
        <translation>В правке</translation>
    </message>
</context>
<context>
    <name>rs::review::HeldWords</name>
    <message>
        <source>Addition</source>
        <translation>Добавление</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Правка</translation>
    </message>
    <message>
        <source>Deletion</source>
        <translation>Удаление</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Возвращение</translation>
    </message>
    <message>
        <source>Merge</source>
        <extracomment>One card is to stand for two; then: the title of that card</extracomment>
        <translation>Объединение</translation>
    </message>
    <message>
        <source>Merge with «%1»</source>
        <translation>Объединение с «%1»</translation>
    </message>
    <message>
        <source>not on the server any more</source>
        <translation>на сервере её уже нет</translation>
    </message>
    <message>
        <source>laptop «%1»</source>
        <translation>ноутбук «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n правка</numerusform>
            <numerusform>%n правки</numerusform>
            <numerusform>%n правок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Applied: %n step(s).</source>
        <translation>
            <numerusform>Применён %n шаг.</numerusform>
            <numerusform>Применено %n шага.</numerusform>
            <numerusform>Применено %n шагов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dropped: %n step(s).</source>
        <translation>
            <numerusform>Отклонён %n шаг.</numerusform>
            <numerusform>Отклонено %n шага.</numerusform>
            <numerusform>Отклонено %n шагов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) met newer values and wait among the conflicts.</source>
        <translation>
            <numerusform>%n правка встретила более новые значения и ждёт среди расхождений.</numerusform>
            <numerusform>%n правки встретили более новые значения и ждут среди расхождений.</numerusform>
            <numerusform>%n правок встретили более новые значения и ждут среди расхождений.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) cannot be taken in any more.</source>
        <translation>
            <numerusform>%n правку уже нельзя применить.</numerusform>
            <numerusform>%n правки уже нельзя применить.</numerusform>
            <numerusform>%n правок уже нельзя применить.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) left: somebody else has decided meanwhile, or an administrator has to.</source>
        <translation>
            <numerusform>Остался %n шаг: о нём уже решил кто-то другой или должен решить администратор.</numerusform>
            <numerusform>Осталось %n шага: о них уже решил кто-то другой или должен решить администратор.</numerusform>
            <numerusform>Осталось %n шагов: о них уже решил кто-то другой или должен решить администратор.</numerusform>
        </translation>
    </message>
    <message>
        <source>This lies on the server: to see it and to decide, the server is needed.</source>
        <translation>Отложенное лежит на сервере: чтобы видеть его и решать, нужен сервер.</translation>
    </message>
</context>
<context>
    <name>rs::review::PairsModel</name>
    <message>
        <source>%1 and %2</source>
        <extracomment>Two cards that look like one person</extracomment>
        <translation>%1 и %2</translation>
    </message>
</context>
<context>
    <name>rs::review::RefusedList</name>
    <message>
        <source>Addition, kept by the server</source>
        <translation>Добавление, хранится на сервере</translation>
    </message>
    <message>
        <source>Addition, not accepted</source>
        <translation>Добавление, не принято</translation>
    </message>
    <message>
        <source>Deletion, kept by the server</source>
        <translation>Удаление, хранится на сервере</translation>
    </message>
    <message>
        <source>Deletion, not accepted</source>
        <translation>Удаление, не принято</translation>
    </message>
    <message>
        <source>Change, kept by the server</source>
        <translation>Правка, хранится на сервере</translation>
    </message>
    <message>
        <source>Change, not accepted</source>
        <translation>Правка, не принята</translation>
    </message>
</context>
<context>
    <name>rs::review::RefusedTab</name>
    <message>
        <source>Goes to the server again: %1</source>
        <translation>Снова уходит на сервер: %1</translation>
    </message>
    <message>
        <source>Given up: what stands on the server stays.</source>
        <translation>Правка снята: остаётся то, что на сервере.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Отменить решение</translation>
    </message>
    <message>
        <source>Changes that were not accepted</source>
        <translation>Правки, которые не приняты</translation>
    </message>
    <message>
        <source>Values of the change</source>
        <translation>Значения правки</translation>
    </message>
    <message>
        <source>The server has accepted every change of yours.</source>
        <translation>Сервер принял все ваши правки.</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Открыть запись</translation>
    </message>
    <message>
        <source>Give up my change</source>
        <translation>Отказаться от правки</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Отправить снова</translation>
    </message>
    <message>
        <source>Correct a value first: F2 in the column of your change</source>
        <translation>Сначала исправьте значение: F2 в столбце вашей правки</translation>
    </message>
</context>
<context>
    <name>rs::review::RefusedTable</name>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Stands now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Your change</source>
        <translation>Ваша правка</translation>
    </message>
</context>
<context>
    <name>rs::review::ResolvedModel</name>
    <message>
        <source>Merged</source>
        <translation>Объединение</translation>
    </message>
    <message>
        <source>Different people</source>
        <translation>Разные люди</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>Two people, of whom one card was made or who were found to be different</extracomment>
        <translation>%1 и %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Conflict decided</source>
        <translation>Расхождение решено</translation>
    </message>
    <message numerus="yes">
        <source>%1 and more: %n conflicts</source>
        <translation>
            <numerusform>%1 и другое: %n расхождение</numerusform>
            <numerusform>%1 и другое: %n расхождения</numerusform>
            <numerusform>%1 и другое: %n расхождений</numerusform>
        </translation>
    </message>
    <message>
        <source>About</source>
        <translation>О чём</translation>
    </message>
</context>
<context>
    <name>rs::review::ResolvedTab</name>
    <message>
        <source>The merge is taken back: both cards are there again</source>
        <translation>Объединение отменено: обе карточки снова на месте</translation>
    </message>
    <message>
        <source>The pair stands under similar people again</source>
        <translation>Пара снова среди похожих людей</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Отменить решение</translation>
    </message>
    <message>
        <source>What was changed since keeps its newer value</source>
        <translation>Что изменено позже, сохранит новое значение</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Решения</translation>
    </message>
    <message>
        <source>The conflict is open again</source>
        <translation>Расхождение снова открыто</translation>
    </message>
    <message>
        <source>Decisions about conflicts and similar people appear here, each with a way back.</source>
        <translation>Здесь появятся решения о расхождениях и похожих людях; каждое можно вернуть.</translation>
    </message>
</context>
<context>
    <name>rs::review::RestorePage</name>
    <message>
        <source>The store is damaged</source>
        <translation>Хранилище повреждено</translation>
    </message>
    <message>
        <source>The file %1 can be looked at, but nothing is written to it any more, so that no more gets lost. Restore a backup to go on working.</source>
        <translation>Файл %1 можно смотреть, но в него больше ничего не записывается, чтобы не потерять остальное. Чтобы работать дальше, восстановите резервную копию.</translation>
    </message>
    <message>
        <source>Backups beside the store</source>
        <translation>Резервные копии рядом с хранилищем</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Восстановить эту копию</translation>
    </message>
    <message>
        <source>Choose a backup file...</source>
        <translation>Выбрать файл копии...</translation>
    </message>
    <message>
        <source>No backup stands beside the store. Choose one from another place.</source>
        <translation>Рядом с хранилищем копий нет. Выберите файл в другом месте.</translation>
    </message>
    <message>
        <source>The store is still in use. Wait until the work is done.</source>
        <translation>Хранилище ещё занято. Дождитесь конца работы.</translation>
    </message>
    <message>
        <source>The backup is being restored.</source>
        <translation>Резервная копия восстанавливается.</translation>
    </message>
    <message>
        <source>The backup is restored. The file as it was is kept as %1.</source>
        <translation>Резервная копия восстановлена. Прежний файл сохранён как %1.</translation>
    </message>
</context>
<context>
    <name>rs::review::Restorer</name>
    <message>
        <source>Choose a backup</source>
        <translation>Выбор резервной копии</translation>
    </message>
    <message>
        <source>Backups and stores (*.backup *.db)</source>
        <translation>Копии и хранилища (*.backup *.db)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Восстановить резервную копию</translation>
    </message>
    <message>
        <source>The store becomes as it was on %1.</source>
        <translation>Хранилище станет таким, каким было %1.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>The file as it is now stays beside it: %1.</source>
        <translation>Нынешний файл останется рядом: %1.</translation>
    </message>
</context>
<context>
    <name>rs::review::ReviewPage</name>
    <message>
        <source>Pair %1 of %2</source>
        <translation>Пара %1 из %2</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Nothing is lost and nothing waits for you. Decide when there is time.</source>
        <translation>Ничего не потеряно, работа не остановлена. Решайте, когда будет время.</translation>
    </message>
    <message>
        <source>Similar people</source>
        <translation>Похожие люди</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Решено</translation>
    </message>
    <message>
        <source>Twice in this school</source>
        <translation>Дважды в этой школе</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Расхождения</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Не принято</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Отложено сервером</translation>
    </message>
</context>
<context>
    <name>rs::review::SimilarTab</name>
    <message>
        <source>Looking for similar people</source>
        <translation>Идёт поиск похожих людей</translation>
    </message>
    <message>
        <source>The search was left unfinished</source>
        <translation>Поиск не закончен</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Искать снова</translation>
    </message>
    <message>
        <source>Pairs of similar people</source>
        <translation>Пары похожих людей</translation>
    </message>
    <message>
        <source>No similar people. Each person has one card.</source>
        <translation>Похожих людей нет. У каждого человека одна карточка.</translation>
    </message>
    <message>
        <source>Two cards became one: %1</source>
        <translation>Две карточки объединены: %1</translation>
    </message>
    <message>
        <source>Marked as different people. Resolved has the way back.</source>
        <translation>Отмечено: разные люди. Отменить можно на вкладке «Решено».</translation>
    </message>
    <message>
        <source>Open a school: its participants are compared here.</source>
        <translation>Откройте школу: здесь сравниваются её участники.</translation>
    </message>
    <message>
        <source>Nobody is twice in the list of this school.</source>
        <translation>В списке этой школы никто не записан дважды.</translation>
    </message>
    <message>
        <source>Two registrations became one: %1</source>
        <translation>Две заявки стали одной: %1</translation>
    </message>
</context>
</TS>
