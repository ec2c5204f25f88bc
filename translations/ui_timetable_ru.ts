<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>rs::timetable::ExportFormat</name>
    <message>
        <source>Export the programme</source>
        <translation>Экспорт программы</translation>
    </message>
    <message>
        <source>The file is written: %1</source>
        <translation>Файл записан: %1</translation>
    </message>
    <message>
        <source>PDF to print</source>
        <translation>PDF для печати</translation>
    </message>
    <message>
        <source>Calendar (iCalendar)</source>
        <translation>Календарь (iCalendar)</translation>
    </message>
    <message>
        <source>Schedule (frab XML)</source>
        <translation>Расписание (frab XML)</translation>
    </message>
    <message>
        <source>Schedule (frab JSON)</source>
        <translation>Расписание (frab JSON)</translation>
    </message>
    <message>
        <source>Print the programme</source>
        <translation>Напечатать программу</translation>
    </message>
</context>
<context>
    <name>rs::timetable::ProblemList</name>
    <message>
        <source>Problems of the programme</source>
        <translation>Что не сходится в программе</translation>
    </message>
</context>
<context>
    <name>rs::timetable::ProblemModel</name>
    <message>
        <source>Problem: %1</source>
        <translation>Нестыковка: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Предупреждение: %1</translation>
    </message>
    <message>
        <source>Space: %1</source>
        <translation>Пробел: %1</translation>
    </message>
</context>
<context>
    <name>rs::timetable::ProblemWriter</name>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Change the speaker...</source>
        <translation>Сменить спикера...</translation>
    </message>
    <message>
        <source>Change the room...</source>
        <translation>Сменить зал...</translation>
    </message>
    <message>
        <source>Change the time...</source>
        <translation>Сменить время...</translation>
    </message>
    <message>
        <source>No room.</source>
        <translation>Нет зала.</translation>
    </message>
    <message>
        <source>Choose the room...</source>
        <translation>Выбрать зал...</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>rs::timetable::ProgrammeDesk</name>
    <message>
        <source>“%1” is deleted</source>
        <translation>Удалено: «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln занятие</numerusform>
            <numerusform>%Ln занятия</numerusform>
            <numerusform>%Ln занятий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln room(s)</source>
        <translation>
            <numerusform>%Ln зал</numerusform>
            <numerusform>%Ln зала</numerusform>
            <numerusform>%Ln залов</numerusform>
        </translation>
    </message>
    <message>
        <source>venue closed on this day</source>
        <translation>площадка в этот день закрыта</translation>
    </message>
    <message>
        <source>venue open %1–%2</source>
        <translation>площадка открыта %1–%2</translation>
    </message>
    <message>
        <source>Times are those of the school: %1. Your clock: %2.</source>
        <translation>Время школы: %1. На ваших часах: %2.</translation>
    </message>
    <message>
        <source>Choose the venue first: its rooms are the columns here.</source>
        <translation>Сначала выберите площадку: её залы станут столбцами.</translation>
    </message>
    <message>
        <source>Venues</source>
        <translation>Площадки</translation>
    </message>
    <message>
        <source>The school has no start yet. With it the days appear here.</source>
        <translation>У школы ещё нет даты начала. С ней здесь появятся дни.</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Занятие</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Расписание</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дни</translation>
    </message>
    <message>
        <source>Without a time. Drag into the timetable or press Enter</source>
        <translation>Без времени. Перетащите в расписание или нажмите Enter</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) taken from another school</source>
        <translation>
            <numerusform>Из другой школы взято %Ln занятие</numerusform>
            <numerusform>Из другой школы взято %Ln занятия</numerusform>
            <numerusform>Из другой школы взято %Ln занятий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a room</source>
        <translation>
            <numerusform>%Ln без зала</numerusform>
            <numerusform>%Ln без зала</numerusform>
            <numerusform>%Ln без зала</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln speaker(s) to be asked</source>
        <translation>
            <numerusform>спикеров к приглашению: %Ln</numerusform>
            <numerusform>спикеров к приглашению: %Ln</numerusform>
            <numerusform>спикеров к приглашению: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Take from another school...</source>
        <translation>Взять из другой школы...</translation>
    </message>
    <message>
        <source>Take the programme of another school</source>
        <translation>Взять программу другой школы</translation>
    </message>
</context>
<context>
    <name>rs::timetable::ProgrammePage</name>
    <message>
        <source>Programme</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>As table</source>
        <translation>Таблицей</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Session or speaker</source>
        <translation>Занятие или спикер</translation>
    </message>
    <message>
        <source>Here the sessions of the school stand: days as tabs, rooms as columns.</source>
        <translation>Здесь появятся занятия школы: дни вкладками, залы столбцами.</translation>
    </message>
    <message>
        <source>Print...</source>
        <translation>Печать...</translation>
    </message>
</context>
<context>
    <name>rs::timetable::SessionEditor</name>
    <message>
        <source>A session needs a title.</source>
        <translation>Занятию нужно название.</translation>
    </message>
    <message>
        <source>Without a time</source>
        <translation>Без времени</translation>
    </message>
    <message>
        <source>No room</source>
        <translation>Без зала</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln place(s)</source>
        <translation>
            <numerusform>%1 · %Ln место</numerusform>
            <numerusform>%1 · %Ln места</numerusform>
            <numerusform>%1 · %Ln мест</numerusform>
        </translation>
    </message>
    <message>
        <source>On your clock: %1</source>
        <translation>На ваших часах: %1</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>As the room</source>
        <translation>Как у зала</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрыть (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>rs::timetable::TakeDialog</name>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln занятие</numerusform>
            <numerusform>%Ln занятия</numerusform>
            <numerusform>%Ln занятий</numerusform>
        </translation>
    </message>
    <message>
        <source>No other school has a programme yet.</source>
        <translation>Программы нет пока ни у одной другой школы.</translation>
    </message>
    <message>
        <source>Programme of another school</source>
        <translation>Программа другой школы</translation>
    </message>
    <message>
        <source>Find a school</source>
        <translation>Найти школу</translation>
    </message>
    <message>
        <source>Schools with a programme</source>
        <translation>Школы с программой</translation>
    </message>
    <message>
        <source>Take the speakers along as ideas</source>
        <translation>Взять и спикеров как идеи</translation>
    </message>
    <message>
        <source>The programme will begin with this school, on %1. Rooms stay where both schools have the same venue.</source>
        <translation>Программа начнётся вместе с этой школой, %1. Залы сохранятся, если площадка та же.</translation>
    </message>
    <message>
        <source>Take the programme</source>
        <translation>Взять программу</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>rs::timetable::TimetableView</name>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Put aside, without a time</source>
        <translation>Отложить, без времени</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>New session here</source>
        <translation>Занятие здесь</translation>
    </message>
    <message>
        <source>No rooms yet</source>
        <translation>Залов пока нет</translation>
    </message>
    <message>
        <source>No room</source>
        <translation>Без зала</translation>
    </message>
    <message numerus="yes">
        <source> · %Ln place(s)</source>
        <translation>
            <numerusform> · %Ln место</numerusform>
            <numerusform> · %Ln места</numerusform>
            <numerusform> · %Ln мест</numerusform>
        </translation>
    </message>
    <message>
        <source>No sessions on this day yet. Press Ins to add one.</source>
        <translation>В этот день занятий пока нет. Добавить: Ins.</translation>
    </message>
    <message>
        <source>has a problem</source>
        <translation>есть нестыковка</translation>
    </message>
    <message>
        <source>has a warning</source>
        <translation>есть предупреждение</translation>
    </message>
</context>
<context>
    <name>rs::timetable::Tray</name>
    <message>
        <source>Sessions without a time</source>
        <translation>Занятия без времени</translation>
    </message>
</context>
</TS>
