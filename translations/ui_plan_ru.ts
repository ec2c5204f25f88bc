<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>rs::plan::AskersDialog</name>
    <message>
        <source>Who asked for “%1”</source>
        <extracomment>The title of a window: %1 is a topic</extracomment>
        <translation>Кто просил тему «%1»</translation>
    </message>
    <message>
        <source>Note one more person: type a part of the name</source>
        <translation>Отметить ещё человека: наберите часть имени</translation>
    </message>
    <message>
        <source>People noted at this topic</source>
        <translation>Люди, отмеченные у этой темы</translation>
    </message>
    <message>
        <source>Those who named it in a questionnaire are counted without being noted.</source>
        <translation>Кто назвал тему в анкете, учтён и без отметки.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>rs::plan::DateStep</name>
    <message>
        <source>Start</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Конец</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a word like Start and the day of the week</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The end comes before the start.</source>
        <translation>Конец раньше начала.</translation>
    </message>
    <message>
        <source>On your clock: %1 – %2</source>
        <translation>На ваших часах: %1 – %2</translation>
    </message>
    <message>
        <source>On your clock: %1</source>
        <translation>На ваших часах: %1</translation>
    </message>
    <message>
        <source>The programme begins on %1, the school on %2.</source>
        <translation>Программа начинается %1, школа %2.</translation>
    </message>
    <message>
        <source>Move the programme along</source>
        <translation>Сдвинуть программу</translation>
    </message>
    <message>
        <source>Venues to choose from: %L1</source>
        <translation>Площадки на выбор: %L1</translation>
    </message>
    <message>
        <source>Compare venues</source>
        <translation>Сравнить площадки</translation>
    </message>
</context>
<context>
    <name>rs::plan::FunnelBars</name>
    <message>
        <source>%1 · %2%</source>
        <extracomment>%1 an amount, %2 percent of the step before: "96 · 65%"</extracomment>
        <translation>%1 · %2 %</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3% of “%4”</source>
        <extracomment>%1 a step, %2 its amount, %3 percent, %4 the step before</extracomment>
        <translation>%1: %2, %3 % от «%4»</translation>
    </message>
</context>
<context>
    <name>rs::plan::GoalsEdit</name>
    <message>
        <source>What is counted: participants, started to use...</source>
        <translation>Что считаем: участники, начали применять...</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Number of the goal</source>
        <translation>Число цели</translation>
    </message>
    <message>
        <source>Take the goal away</source>
        <translation>Убрать цель</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Started to use a practice</source>
        <translation>Начали применять практику</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Организации</translation>
    </message>
    <message>
        <source>Recommendation score</source>
        <translation>Готовность советовать</translation>
    </message>
    <message>
        <source>Speakers from practice</source>
        <translation>Спикеры-практики</translation>
    </message>
</context>
<context>
    <name>rs::plan::PlaceStep</name>
    <message>
        <source>This is no address of a room: it begins with https://</source>
        <translation>Это не адрес комнаты: он начинается с https://</translation>
    </message>
    <message>
        <source>The link is of another platform</source>
        <translation>Ссылка ведёт на другую платформу</translation>
    </message>
    <message>
        <source>The link leads to the platform, but to no room</source>
        <translation>Ссылка ведёт на платформу, но не в комнату</translation>
    </message>
    <message>
        <source>A meeting id has 9 to 11 digits</source>
        <translation>В номере встречи от 9 до 11 цифр</translation>
    </message>
    <message>
        <source>The link leads to a room of another number</source>
        <translation>Ссылка ведёт в комнату с другим номером</translation>
    </message>
    <message>
        <source>The passcode is missing</source>
        <translation>Нет кода доступа</translation>
    </message>
    <message>
        <source>A passcode has at most 10 characters, no blanks</source>
        <translation>В коде доступа не больше 10 знаков, без пробелов</translation>
    </message>
    <message>
        <source>Text for those who come</source>
        <translation>Текст для участников</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
</context>
<context>
    <name>rs::plan::PlanPage</name>
    <message>
        <source>no date yet</source>
        <translation>даты пока нет</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) before the start</source>
        <extracomment>Days until a school begins: «до начала 31 день»</extracomment>
        <translation>
            <numerusform>до начала %Ln день</numerusform>
            <numerusform>до начала %Ln дня</numerusform>
            <numerusform>до начала %Ln дней</numerusform>
        </translation>
    </message>
    <message>
        <source>begins today</source>
        <translation>начало сегодня</translation>
    </message>
    <message numerus="yes">
        <source>began %Ln day(s) ago</source>
        <translation>
            <numerusform>начало %Ln день назад</numerusform>
            <numerusform>начало %Ln дня назад</numerusform>
            <numerusform>начало %Ln дней назад</numerusform>
        </translation>
    </message>
    <message>
        <source>The step is ready</source>
        <translation>Шаг готов</translation>
    </message>
    <message>
        <source>Mark the step ready...</source>
        <translation>Отметить шаг готовым...</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Задачи</translation>
    </message>
    <message>
        <source>Tasks: %1</source>
        <translation>Задачи: %1</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>Всё сохранено</translation>
    </message>
    <message>
        <source>Saved at %1</source>
        <translation>Сохранено в %1</translation>
    </message>
    <message numerus="yes">
        <source>The start has moved, and with it %n open task(s)</source>
        <translation>
            <numerusform>Начало сдвинуто, с ним срок %n открытой задачи</numerusform>
            <numerusform>Начало сдвинуто, с ним сроки %n открытых задач</numerusform>
            <numerusform>Начало сдвинуто, с ним сроки %n открытых задач</numerusform>
        </translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <translation>Ещё не хватает: %1</translation>
    </message>
    <message>
        <source>The step is not ready yet</source>
        <translation>Шаг пока не готов</translation>
    </message>
    <message>
        <source>Mark the step ready</source>
        <translation>Отметить шаг готовым</translation>
    </message>
    <message>
        <source>These tasks will be closed; undo opens them again:</source>
        <translation>Эти задачи будут закрыты; отмена откроет их снова:</translation>
    </message>
    <message>
        <source>Close the tasks</source>
        <translation>Закрыть задачи</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Readiness report</source>
        <translation>Отчёт о готовности</translation>
    </message>
    <message>
        <source>Saved on %1</source>
        <extracomment>%1 a day: «Сохранено 12 марта»</extracomment>
        <translation>Сохранено %1</translation>
    </message>
</context>
<context>
    <name>rs::plan::PlanProblems</name>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Исправить</translation>
    </message>
</context>
<context>
    <name>rs::plan::ProblemList</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the next ones</source>
        <translation>Показать следующие</translation>
    </message>
</context>
<context>
    <name>rs::plan::QuestionnaireCard</name>
    <message>
        <source>As in “%1”, %2</source>
        <extracomment>%1 the title of a school, %2 its day</extracomment>
        <translation>Как в школе «%1», %2</translation>
    </message>
    <message>
        <source>As in “%1”</source>
        <translation>Как в школе «%1»</translation>
    </message>
    <message>
        <source>Take this questionnaire</source>
        <translation>Взять эту анкету</translation>
    </message>
    <message>
        <source>Take the template for a school</source>
        <translation>Взять шаблон для школы</translation>
    </message>
    <message>
        <source>Take this template</source>
        <translation>Взять этот шаблон</translation>
    </message>
    <message>
        <source>The school asks nothing yet. Take a questionnaire and change it, or write your own questions.</source>
        <translation>Анкеты пока нет. Возьмите готовую и измените её или составьте свои вопросы.</translation>
    </message>
    <message numerus="yes">
        <source>The questionnaire has %Ln question(s).</source>
        <translation>
            <numerusform>В анкете %Ln вопрос.</numerusform>
            <numerusform>В анкете %Ln вопроса.</numerusform>
            <numerusform>В анкете %Ln вопросов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answers take about %Ln minute(s).</source>
        <translation>
            <numerusform>Ответы займут около %Ln минуты.</numerusform>
            <numerusform>Ответы займут около %Ln минут.</numerusform>
            <numerusform>Ответы займут около %Ln минут.</numerusform>
        </translation>
    </message>
    <message>
        <source>Own questions</source>
        <translation>Свои вопросы</translation>
    </message>
    <message>
        <source>Questionnaire and answers</source>
        <translation>Анкета и ответы</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>Отправлено: %1</translation>
    </message>
    <message>
        <source>To be sent: %1</source>
        <translation>Отправить: %1</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>Закрыто: %1</translation>
    </message>
    <message>
        <source>Answers until: %1</source>
        <translation>Ответы до: %1</translation>
    </message>
    <message>
        <source>No task of the plan says when it is sent and until when answers are welcome.</source>
        <translation>В плане нет задач о том, когда отправить анкету и до какого дня принимать ответы.</translation>
    </message>
    <message>
        <source>The days follow from the start of the school.</source>
        <translation>Дни считаются от начала школы.</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Анкета</translation>
    </message>
    <message>
        <source>Which questionnaire</source>
        <translation>Какая анкета</translation>
    </message>
    <message>
        <source>Add the tasks</source>
        <translation>Добавить задачи</translation>
    </message>
    <message>
        <source>Send the questionnaire on the day of the start, close it ten days later</source>
        <translation>Отправить анкету в день начала, закрыть через десять дней</translation>
    </message>
</context>
<context>
    <name>rs::plan::ReadinessBar</name>
    <message>
        <source>Readiness</source>
        <translation>Готовность</translation>
    </message>
</context>
<context>
    <name>rs::plan::ReadinessDialog</name>
    <message>
        <source>Readiness: %1</source>
        <translation>Готовность: %1</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Регистрация</translation>
    </message>
    <message>
        <source>Registration can be opened.</source>
        <translation>Регистрацию можно открывать.</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>The programme can be published.</source>
        <translation>Программу можно публиковать.</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Не хватает: %1</translation>
    </message>
    <message>
        <source>Nobody holds it yet.</source>
        <translation>Пока ни за кем не закреплено.</translation>
    </message>
    <message>
        <source>Holds it: %1</source>
        <translation>Отвечает: %1</translation>
    </message>
    <message>
        <source>Before it: %1</source>
        <translation>До этого: %1</translation>
    </message>
    <message>
        <source>What participants will see</source>
        <translation>Что увидят участники</translation>
    </message>
    <message>
        <source>Readiness report</source>
        <translation>Отчёт о готовности</translation>
    </message>
    <message>
        <source>Save as PDF...</source>
        <translation>Сохранить PDF...</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Скопировать текстом</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Print...</source>
        <translation>Печать...</translation>
    </message>
</context>
<context>
    <name>rs::plan::ShareCard</name>
    <message>
        <source>Not the address of a site: it begins with https://, and phones open nothing else.</source>
        <translation>Это не адрес сайта: он начинается с https://, другое телефон не откроет.</translation>
    </message>
    <message>
        <source>The text is copied: paste it into a letter or a messenger.</source>
        <translation>Текст скопирован: вставьте его в письмо или мессенджер.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>Файлы PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Which text</source>
        <translation>Какой текст</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Скопировать текст</translation>
    </message>
    <message>
        <source>Print...</source>
        <translation>Печать...</translation>
    </message>
    <message>
        <source>Text in Russian</source>
        <translation>Текст по-русски</translation>
    </message>
    <message>
        <source>Text in English</source>
        <translation>Текст по-английски</translation>
    </message>
</context>
<context>
    <name>rs::plan::SpeakerDirectory</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>оценка %1</translation>
    </message>
    <message>
        <source>No contacts are known</source>
        <translation>Контакты не указаны</translation>
    </message>
    <message>
        <source>Topics: %1</source>
        <translation>Темы: %1</translation>
    </message>
    <message>
        <source>Already in this school</source>
        <translation>Уже в этой школе</translation>
    </message>
    <message>
        <source>Add as an idea</source>
        <translation>Добавить в идеи</translation>
    </message>
    <message>
        <source>Whoever is a speaker of any of your schools appears here with talks and scores.</source>
        <translation>Здесь появятся спикеры всех ваших школ с выступлениями и оценками.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message numerus="yes">
        <source>%Ln speaker(s)</source>
        <translation>
            <numerusform>%Ln спикер</numerusform>
            <numerusform>%Ln спикера</numerusform>
            <numerusform>%Ln спикеров</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · shown: %2</source>
        <extracomment>%1 = "40 speakers", %2 = how many pass the search</extracomment>
        <translation>%1 · показано: %2</translation>
    </message>
    <message>
        <source>Name, topic, talk or school</source>
        <translation>Имя, тема, выступление или школа</translation>
    </message>
    <message>
        <source>Search in the directory of speakers</source>
        <translation>Поиск в каталоге спикеров</translation>
    </message>
    <message>
        <source>Directory of speakers</source>
        <translation>Каталог спикеров</translation>
    </message>
</context>
<context>
    <name>rs::plan::SpeakerDirectoryModel</name>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Выступления</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>В этом году</translation>
    </message>
    <message>
        <source>On these days</source>
        <translation>В эти дни</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Договорённость</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>few answers</source>
        <translation>мало ответов</translation>
    </message>
    <message>
        <source>Already in this school</source>
        <translation>Уже в этой школе</translation>
    </message>
    <message>
        <source>Busy: %1</source>
        <translation>Занятость: %1</translation>
    </message>
    <message>
        <source>Cannot come: %1</source>
        <translation>Не сможет: %1</translation>
    </message>
    <message>
        <source>Nothing known against it</source>
        <translation>Помех не известно</translation>
    </message>
</context>
<context>
    <name>rs::plan::SpeakerSuggestions</name>
    <message>
        <source>on these days: %1</source>
        <translation>в эти дни: %1</translation>
    </message>
    <message>
        <source>Add as an idea</source>
        <translation>Добавить в идеи</translation>
    </message>
    <message>
        <source>Add as an idea: %1</source>
        <translation>Добавить в идеи: %1</translation>
    </message>
    <message>
        <source>Choose the topic in step 1: then those who have spoken on it are suggested here.</source>
        <translation>Выберите тему на шаге 1 — здесь появятся те, кто по ней уже выступал.</translation>
    </message>
    <message>
        <source>Nobody has spoken on “%1” yet. Look in the directory of all speakers.</source>
        <translation>По теме «%1» ещё никто не выступал. Посмотрите в каталоге спикеров.</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Кого пригласить</translation>
    </message>
    <message>
        <source>Directory of speakers</source>
        <translation>Каталог спикеров</translation>
    </message>
</context>
<context>
    <name>rs::plan::StateFilter</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>A state and how many are in it</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>rs::plan::Step4Page</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 the name of a speaker, %2 "3 days"</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln день</numerusform>
            <numerusform>%Ln дня</numerusform>
            <numerusform>%Ln дней</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer after the date:</source>
        <translation>Нет ответа после срока:</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Asked again today</source>
        <translation>Повторный запрос сегодня</translation>
    </message>
    <message>
        <source>New idea: %1</source>
        <translation>Новая идея: %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Speakers of this school</source>
        <translation>Спикеры этой школы</translation>
    </message>
    <message>
        <source>Directory of speakers</source>
        <translation>Каталог спикеров</translation>
    </message>
    <message>
        <source>Open the table</source>
        <translation>Открыть таблицу</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Спикер</translation>
    </message>
    <message>
        <source>Add a speaker</source>
        <translation>Добавить спикера</translation>
    </message>
    <message>
        <source>Invited today</source>
        <translation>Приглашение сегодня</translation>
    </message>
    <message>
        <source>Accepted today</source>
        <translation>Согласие сегодня</translation>
    </message>
    <message>
        <source>Declined today</source>
        <translation>Отказ сегодня</translation>
    </message>
    <message>
        <source>Speakers by state</source>
        <translation>Спикеры по состоянию</translation>
    </message>
</context>
<context>
    <name>rs::plan::Step6Page</name>
    <message>
        <source>Say when people can register</source>
        <translation>Укажите срок регистрации</translation>
    </message>
    <message>
        <source>Registration opens on %1</source>
        <translation>Регистрация откроется %1</translation>
    </message>
    <message>
        <source>Registration is open</source>
        <translation>Регистрация открыта</translation>
    </message>
    <message>
        <source>Registration is open until %1</source>
        <translation>Регистрация открыта до %1</translation>
    </message>
    <message>
        <source>Registration closed on %1</source>
        <translation>Регистрация закрыта %1</translation>
    </message>
    <message>
        <source>Registration closes before it opens</source>
        <translation>Регистрация закрывается раньше, чем открывается</translation>
    </message>
    <message>
        <source>Registration closes after the start</source>
        <translation>Регистрация закрывается после начала школы</translation>
    </message>
    <message>
        <source>%1 of %2 places taken</source>
        <extracomment>%1 taken places, %2 all places</extracomment>
        <translation>Занято мест: %1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>the venue has only %Ln place(s)</source>
        <translation>
            <numerusform>на площадке только %Ln место</numerusform>
            <numerusform>на площадке только %Ln места</numerusform>
            <numerusform>на площадке только %Ln мест</numerusform>
        </translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>В списке</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Заявки</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>На месте</translation>
    </message>
    <message>
        <source>Nobody has registered yet: invite people or import a list</source>
        <translation>Заявок пока нет: пригласите людей или импортируйте список</translation>
    </message>
    <message>
        <source>Consent: %1 of %2</source>
        <translation>Согласие: %1 из %2</translation>
    </message>
    <message>
        <source>refused or withdrawn: %1</source>
        <translation>отказ или отзыв: %1</translation>
    </message>
    <message>
        <source>not asked: %1</source>
        <translation>без ответа: %1</translation>
    </message>
    <message>
        <source>From invitation to the hall</source>
        <translation>От приглашения до зала</translation>
    </message>
</context>
<context>
    <name>rs::plan::Step6People</name>
    <message>
        <source>Import a list</source>
        <translation>Импортировать список</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) on the waiting list</source>
        <translation>
            <numerusform>%Ln человек в листе ожидания</numerusform>
            <numerusform>%Ln человека в листе ожидания</numerusform>
            <numerusform>%Ln человек в листе ожидания</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>%1, no free places</source>
        <translation>%1, свободных мест нет</translation>
    </message>
    <message numerus="yes">
        <source>Move up %Ln person(s)</source>
        <translation>
            <numerusform>Перевести в список: %Ln</numerusform>
            <numerusform>Перевести в список: %Ln</numerusform>
            <numerusform>Перевести в список: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln free place(s)</source>
        <translation>
            <numerusform>%Ln свободное место</numerusform>
            <numerusform>%Ln свободных места</numerusform>
            <numerusform>%Ln свободных мест</numerusform>
        </translation>
    </message>
    <message>
        <source>the number of places is not limited</source>
        <translation>число мест не ограничено</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 "3 people on the waiting list", %2 "2 free places"</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) moved up from the waiting list</source>
        <translation>
            <numerusform>Из листа ожидания в список: %Ln человек</numerusform>
            <numerusform>Из листа ожидания в список: %Ln человека</numerusform>
            <numerusform>Из листа ожидания в список: %Ln человек</numerusform>
        </translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Open the table</source>
        <translation>Открыть таблицу</translation>
    </message>
    <message>
        <source>Open the table of participants</source>
        <translation>Открыть таблицу участников</translation>
    </message>
    <message>
        <source>Import a list...</source>
        <translation>Импортировать список...</translation>
    </message>
    <message>
        <source>People by state</source>
        <translation>Люди по статусу</translation>
    </message>
    <message numerus="yes">
        <source>%Ln offer(s) not answered in time</source>
        <translation>
            <numerusform>%Ln предложение осталось без ответа в срок</numerusform>
            <numerusform>%Ln предложения остались без ответа в срок</numerusform>
            <numerusform>%Ln предложений остались без ответа в срок</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rs::plan::Step6Share</name>
    <message>
        <source>Save the poster</source>
        <translation>Сохранить афишу</translation>
    </message>
    <message>
        <source>%1 - poster</source>
        <extracomment>Name of a file: %1 is the title of the school</extracomment>
        <translation>%1 — афиша</translation>
    </message>
    <message>
        <source>The poster is saved: %1</source>
        <extracomment>%1 the name of a file</extracomment>
        <translation>Афиша сохранена: %1</translation>
    </message>
    <message>
        <source>Poster as PDF...</source>
        <translation>Афиша в PDF...</translation>
    </message>
    <message>
        <source>Share text</source>
        <translation>Текст для публикации</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>Афиша</translation>
    </message>
    <message>
        <source>Size of the poster</source>
        <translation>Размер афиши</translation>
    </message>
    <message>
        <source>Invitation and poster</source>
        <translation>Приглашение и афиша</translation>
    </message>
    <message>
        <source>Invitation letter</source>
        <translation>Письмо-приглашение</translation>
    </message>
    <message>
        <source>Print the poster</source>
        <translation>Напечатать афишу</translation>
    </message>
</context>
<context>
    <name>rs::plan::Step7Page</name>
    <message>
        <source>No question asks which practices people started to use.</source>
        <translation>Ни один вопрос не спрашивает, какие практики начали применять.</translation>
    </message>
    <message>
        <source>Follow-up tasks</source>
        <translation>Задачи на потом</translation>
    </message>
    <message>
        <source>Tasks to ask people again after 1, 3 and 6 months</source>
        <translation>Задачи спросить людей снова через 1, 3 и 6 месяцев</translation>
    </message>
    <message>
        <source>People are asked again after 1, 3 and 6 months: the tasks stand in the plan.</source>
        <translation>Опрос через 1, 3 и 6 месяцев: задачи есть в плане.</translation>
    </message>
    <message>
        <source>Nobody is asked yet after 1, 3 and 6 months what took root.</source>
        <translation>Опроса через 1, 3 и 6 месяцев о том, что прижилось, пока нет в плане.</translation>
    </message>
</context>
<context>
    <name>rs::plan::Step7Share</name>
    <message>
        <source>Letter and sheet with the QR code</source>
        <translation>Письмо и лист с QR-кодом</translation>
    </message>
    <message>
        <source>Letter that asks for feedback</source>
        <translation>Письмо с просьбой об отзыве</translation>
    </message>
    <message>
        <source>A4 for the door</source>
        <translation>А4 на дверь</translation>
    </message>
    <message>
        <source>4 cards to cut</source>
        <translation>4 карточки на листе</translation>
    </message>
    <message>
        <source>Sheet with the QR code</source>
        <translation>Лист с QR-кодом</translation>
    </message>
    <message>
        <source>Size of the sheet</source>
        <translation>Размер листа</translation>
    </message>
    <message>
        <source>Sheet as PDF...</source>
        <translation>Лист в PDF...</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>Напечатать лист</translation>
    </message>
    <message>
        <source>Save the sheet with the QR code</source>
        <translation>Сохранить лист с QR-кодом</translation>
    </message>
    <message>
        <source>%1 - feedback</source>
        <extracomment>Name of a file: %1 is the title of the school</extracomment>
        <translation>%1 - обратная связь</translation>
    </message>
    <message>
        <source>The sheet is saved: %1</source>
        <extracomment>%1 the name of a file</extracomment>
        <translation>Лист сохранён: %1</translation>
    </message>
    <message>
        <source>With the link of the questionnaire there is a sheet with its QR code here, for the door or for the tables. The link may lead to any form.</source>
        <translation>Когда есть ссылка на анкету, здесь появится лист с QR-кодом: на дверь или на столы. Ссылка может вести на любую форму.</translation>
    </message>
</context>
<context>
    <name>rs::plan::StepList</name>
    <message>
        <source>Steps of the plan</source>
        <translation>Шаги плана</translation>
    </message>
    <message>
        <source>Every field is saved at once. Any step can be opened at any time.</source>
        <translation>Каждое поле сохраняется сразу. Любой шаг можно открыть в любое время.</translation>
    </message>
</context>
<context>
    <name>rs::plan::TaskDialog</name>
    <message>
        <source>the start has no date yet</source>
        <translation>дата начала пока не указана</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Новая задача</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Задача</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Что сделать</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Days from the start</source>
        <translation>Дней от начала</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>пока никто</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Write what there is to do.</source>
        <translation>Напишите, что нужно сделать.</translation>
    </message>
    <message>
        <source>Only after</source>
        <translation>Только после</translation>
    </message>
</context>
<context>
    <name>rs::plan::TaskPanel</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>Tasks of a step: how many are done of how many</extracomment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>met</source>
        <translation>выполнено</translation>
    </message>
    <message>
        <source>late</source>
        <translation>срок прошёл</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>пока нет</translation>
    </message>
    <message>
        <source>Tasks of the step</source>
        <translation>Задачи шага</translation>
    </message>
    <message>
        <source>Close the tasks</source>
        <translation>Закрыть задачи</translation>
    </message>
    <message>
        <source>This step has no tasks yet.</source>
        <translation>У шага пока нет задач.</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Задача</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>Добавить задачу</translation>
    </message>
    <message>
        <source>The step is ready when</source>
        <translation>Шаг готов, когда</translation>
    </message>
    <message>
        <source>The school has no tasks yet.</source>
        <translation>У школы пока нет задач.</translation>
    </message>
    <message>
        <source>Take the usual tasks</source>
        <translation>Взять обычные задачи</translation>
    </message>
    <message>
        <source>Tasks of all seven steps with days counted from the start; step 3 has other templates</source>
        <translation>Задачи всех семи шагов со сроками от начала; другие шаблоны — на шаге 3</translation>
    </message>
</context>
<context>
    <name>rs::plan::TaskRow</name>
    <message>
        <source>done</source>
        <translation>готово</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>готово %1</translation>
    </message>
    <message numerus="yes">
        <source>%1%n day(s) from the start</source>
        <translation>
            <numerusform>%1%n день от начала</numerusform>
            <numerusform>%1%n дня от начала</numerusform>
            <numerusform>%1%n дней от начала</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n день назад</numerusform>
            <numerusform>%n дня назад</numerusform>
            <numerusform>%n дней назад</numerusform>
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
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>через %n день</numerusform>
            <numerusform>через %n дня</numerusform>
            <numerusform>через %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>you</source>
        <translation>вы</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>без ответственного</translation>
    </message>
    <message numerus="yes">
        <source>after %n other task(s)</source>
        <translation>
            <numerusform>после %n другой задачи</numerusform>
            <numerusform>после %n других задач</numerusform>
            <numerusform>после %n других задач</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the task...</source>
        <translation>Изменить задачу...</translation>
    </message>
    <message>
        <source>Change the task: %1</source>
        <translation>Изменить задачу: %1</translation>
    </message>
</context>
<context>
    <name>rs::plan::TeamModel</name>
    <message>
        <source>no tasks</source>
        <translation>нет задач</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <extracomment>%1 = tasks of the fullest week, %2 = its Monday</extracomment>
        <translation>%1, с %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Задачи</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Срок прошёл</translation>
    </message>
    <message>
        <source>Fullest week</source>
        <translation>Пик, неделя</translation>
    </message>
</context>
<context>
    <name>rs::plan::TeamStep</name>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln человек</numerusform>
            <numerusform>%Ln человека</numerusform>
            <numerusform>%Ln человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s)</source>
        <translation>
            <numerusform>%Ln задача</numerusform>
            <numerusform>%Ln задачи</numerusform>
            <numerusform>%Ln задач</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) added</source>
        <translation>
            <numerusform>Добавлена %Ln задача</numerusform>
            <numerusform>Добавлены %Ln задачи</numerusform>
            <numerusform>Добавлено %Ln задач</numerusform>
        </translation>
    </message>
    <message>
        <source>The school has all tasks of this template already.</source>
        <translation>Все задачи этого шаблона у школы уже есть.</translation>
    </message>
    <message>
        <source>Kept as the template “%1”</source>
        <translation>Сохранено как шаблон «%1»</translation>
    </message>
    <message>
        <source>Team and load</source>
        <translation>Команда и нагрузка</translation>
    </message>
    <message>
        <source>Nobody is in the team yet. Add people on the page Team; tasks are theirs then.</source>
        <translation>В команде пока никого. Добавьте людей на странице «Команда», и задачи можно будет распределить.</translation>
    </message>
    <message>
        <source>Change the team</source>
        <translation>Изменить команду</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>Все задачи</translation>
    </message>
    <message>
        <source>Add tasks</source>
        <translation>Добавить задачи</translation>
    </message>
    <message>
        <source>Template of tasks</source>
        <translation>Шаблон задач</translation>
    </message>
    <message>
        <source>Name of an own template</source>
        <translation>Название своего шаблона</translation>
    </message>
    <message>
        <source>Keep as template</source>
        <translation>Сохранить шаблон</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) handed out by role</source>
        <translation>
            <numerusform>Роздана %Ln задача по ролям</numerusform>
            <numerusform>Розданы %Ln задачи по ролям</numerusform>
            <numerusform>Роздано %Ln задач по ролям</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rs::plan::TopicStep</name>
    <message>
        <source>Goals: what and how many</source>
        <translation>Цели: что и сколько</translation>
    </message>
    <message numerus="yes">
        <source>asked for by %Ln person(s)</source>
        <translation>
            <numerusform>просит %Ln человек</numerusform>
            <numerusform>просят %Ln человека</numerusform>
            <numerusform>просят %Ln человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln school(s)</source>
        <translation>
            <numerusform>%Ln школа</numerusform>
            <numerusform>%Ln школы</numerusform>
            <numerusform>%Ln школ</numerusform>
        </translation>
    </message>
    <message>
        <source>no school yet</source>
        <translation>школ пока не было</translation>
    </message>
    <message>
        <source>recommend: %1</source>
        <translation>советуют: %1</translation>
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
        <source>Choose a topic to see the schools held on it.</source>
        <translation>Выберите тему, чтобы увидеть школы по ней.</translation>
    </message>
    <message>
        <source>No other school was held on this topic.</source>
        <translation>Других школ по этой теме не было.</translation>
    </message>
    <message>
        <source>Topics that participants asked for</source>
        <translation>Темы, о которых просили участники</translation>
    </message>
    <message>
        <source>Schools held on this topic</source>
        <translation>Школы по этой теме</translation>
    </message>
    <message>
        <source>Start from a copy...</source>
        <translation>Начать с копии...</translation>
    </message>
    <message>
        <source>Another topic that people ask for</source>
        <translation>Ещё одна тема, о которой просят</translation>
    </message>
    <message>
        <source>Add to the list</source>
        <translation>Добавить в список</translation>
    </message>
    <message>
        <source>Who asked for “%1”</source>
        <translation>Кто просил тему «%1»</translation>
    </message>
    <message>
        <source>Note who asked for this topic</source>
        <translation>Отметить, кто просил эту тему</translation>
    </message>
    <message>
        <source>Asked for by: %1</source>
        <translation>Просили: %1</translation>
    </message>
    <message numerus="yes">
        <source>Asked for by: %1, and %Ln more</source>
        <translation>
            <numerusform>Просили: %1 и ещё %Ln человек</numerusform>
            <numerusform>Просили: %1 и ещё %Ln человека</numerusform>
            <numerusform>Просили: %1 и ещё %Ln человек</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rs::plan::VenueShortlist</name>
    <message>
        <source>Add the venues you compare; the chosen one becomes that of the school.</source>
        <translation>Добавьте площадки, которые сравниваете; выбранная станет площадкой школы.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln место</numerusform>
            <numerusform>%Ln места</numerusform>
            <numerusform>%Ln мест</numerusform>
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
        <source>accessible for wheelchairs</source>
        <translation>доступно для колясок</translation>
    </message>
    <message>
        <source>not accessible for wheelchairs</source>
        <translation>недоступно для колясок</translation>
    </message>
    <message>
        <source>price of the venue: %1</source>
        <translation>цена площадки: %1</translation>
    </message>
    <message>
        <source>nothing is known yet</source>
        <translation>пока ничего не известно</translation>
    </message>
    <message>
        <source>Choose this venue</source>
        <translation>Выбрать эту площадку</translation>
    </message>
</context>
</TS>
