<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>rs::home::HomePage</name>
    <message>
        <source>Home</source>
        <translation>Главная</translation>
    </message>
    <message>
        <source>My schools</source>
        <translation>Мои школы</translation>
    </message>
    <message>
        <source>All schools</source>
        <translation>Все школы</translation>
    </message>
    <message>
        <source>Waits for review</source>
        <translation>Ждёт проверки</translation>
    </message>
    <message>
        <source>Nothing waits for review</source>
        <translation>Проверять нечего</translation>
    </message>
    <message>
        <source>By start</source>
        <translation>По дате начала</translation>
    </message>
    <message>
        <source>Late first</source>
        <translation>Сначала просроченные</translation>
    </message>
    <message>
        <source>Least ready first</source>
        <translation>Сначала менее готовые</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>done</source>
        <translation>готово</translation>
    </message>
    <message>
        <source>in work</source>
        <translation>в работе</translation>
    </message>
    <message>
        <source>late</source>
        <translation>срок прошёл</translation>
    </message>
    <message>
        <source>Similar people</source>
        <translation>Похожие люди</translation>
    </message>
    <message>
        <source>Perhaps entered twice</source>
        <translation>Возможные дубли</translation>
    </message>
    <message>
        <source>Nothing is lost: you can go on working.</source>
        <translation>Ничего не потеряно: работать можно дальше.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Изменения</translation>
    </message>
    <message>
        <source>Made twice, or not accepted</source>
        <translation>Двойные или не принятые</translation>
    </message>
</context>
<context>
    <name>rs::home::RecentCard</name>
    <message>
        <source>today, %1</source>
        <translation>сегодня, %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>вчера, %1</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Недавнее</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Изменений пока нет.</translation>
    </message>
</context>
<context>
    <name>rs::home::RegistrationCard</name>
    <message>
        <source>%L1 of %L2 places</source>
        <translation>%L1 из %L2 мест</translation>
    </message>
    <message numerus="yes">
        <source>%Ln participant(s)</source>
        <translation>
            <numerusform>%Ln участник</numerusform>
            <numerusform>%Ln участника</numerusform>
            <numerusform>%Ln участников</numerusform>
        </translation>
    </message>
    <message>
        <source>Registration for schools</source>
        <translation>Регистрация на школы</translation>
    </message>
    <message>
        <source>No school has open registration now.</source>
        <translation>Сейчас регистрация ни на одну школу не открыта.</translation>
    </message>
    <message numerus="yes">
        <source>In a week: +%Ln registration(s).</source>
        <translation>
            <numerusform>За неделю: +%Ln заявка.</numerusform>
            <numerusform>За неделю: +%Ln заявки.</numerusform>
            <numerusform>За неделю: +%Ln заявок.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting list: %Ln person(s).</source>
        <translation>
            <numerusform>Лист ожидания: %Ln человек.</numerusform>
            <numerusform>Лист ожидания: %Ln человека.</numerusform>
            <numerusform>Лист ожидания: %Ln человек.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rs::home::SchoolList</name>
    <message>
        <source>no date yet</source>
        <translation>без даты</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>через %Ln день</numerusform>
            <numerusform>через %Ln дня</numerusform>
            <numerusform>через %Ln дней</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>дальше: %1</translation>
    </message>
    <message>
        <source>was on %1</source>
        <translation>прошло %1</translation>
    </message>
    <message>
        <source>now · %1</source>
        <translation>идёт сейчас · %1</translation>
    </message>
    <message>
        <source>everything is done</source>
        <translation>всё готово</translation>
    </message>
    <message numerus="yes">
        <source>%Ln speaker(s) silent</source>
        <translation>
            <numerusform>%Ln спикер молчит</numerusform>
            <numerusform>%Ln спикера молчат</numerusform>
            <numerusform>%Ln спикеров молчат</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers: %L1 of %L2</source>
        <translation>Отзывы: %L1 из %L2</translation>
    </message>
    <message>
        <source>%1 · by %2</source>
        <translation>%1 · до %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Дальше</translation>
    </message>
</context>
<context>
    <name>rs::home::TaskCard</name>
    <message numerus="yes">
        <source>%Ln more task(s)</source>
        <translation>
            <numerusform>Ещё %Ln задача</numerusform>
            <numerusform>Ещё %Ln задачи</numerusform>
            <numerusform>Ещё %Ln задач</numerusform>
        </translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Mine today</source>
        <translation>Моё на сегодня</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>На этой неделе</translation>
    </message>
    <message>
        <source>Nothing is late.</source>
        <translation>Просроченных дел нет.</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Задачи</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Кто вы?</translation>
    </message>
    <message>
        <source>Tasks of this person are shown as yours.</source>
        <translation>Задачи этого человека показаны как ваши.</translation>
    </message>
</context>
<context>
    <name>rs::home::TaskList</name>
    <message>
        <source>yesterday</source>
        <translation>вчера</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln день назад</numerusform>
            <numerusform>%Ln дня назад</numerusform>
            <numerusform>%Ln дней назад</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>завтра</translation>
    </message>
    <message>
        <source>you</source>
        <translation>вы</translation>
    </message>
    <message>
        <source>nobody has it</source>
        <translation>без ответственного</translation>
    </message>
</context>
</TS>
