<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
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
        <source>What is counted: participants, schools that started...</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Goal</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Number of the goal</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Take the goal away</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Participants</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Started to use a practice</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Organisations</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Recommendation score</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Speakers from practice</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>rs::plan::PlaceStep</name>
    <message>
        <source>This is no address of a room: it begins with https://</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The link is of another platform</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The link leads to the platform, but to no room</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A meeting id has 9 to 11 digits</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The link leads to a room of another number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The passcode is missing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A passcode has at most 10 characters, no blanks</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Text for those who come</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>rs::plan::PlanPage</name>
    <message>
        <source>no date yet</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%Ln day(s) before the start</source>
        <extracomment>Days until a school begins: «до начала 31 день»</extracomment>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message>
        <source>begins today</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>began %Ln day(s) ago</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message>
        <source>The step is ready</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mark the step ready...</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tasks: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Everything is saved</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Saved at %1</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>The start has moved, and with it %n open task(s)</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The step is not ready yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mark the step ready</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>These tasks will be closed; undo opens them again:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close the tasks</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Readiness report</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>rs::plan::PlanProblems</name>
    <message>
        <source>Open</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mend</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>rs::plan::ReadinessBar</name>
    <message>
        <source>Readiness</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>rs::plan::ReadinessDialog</name>
    <message>
        <source>Readiness: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Registration</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Registration can be opened.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Programme</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The programme can be published.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Missing: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nobody holds it yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Holds it: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Before it: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What participants will see</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Readiness report</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save as PDF...</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished" />
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
</context>
<context>
    <name>rs::plan::Step6Share</name>
    <message>
        <source>The text is copied: paste it into a letter or a messenger.</source>
        <translation>Текст скопирован: вставьте его в письмо или мессенджер.</translation>
    </message>
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
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The poster is saved: %1</source>
        <extracomment>%1 the name of a file</extracomment>
        <translation>Афиша сохранена: %1</translation>
    </message>
    <message>
        <source>Share text and poster</source>
        <translation>Текст для публикации и афиша</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy the share text</source>
        <translation>Копировать текст для публикации</translation>
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
        <source>Text in Russian</source>
        <translation>Текст по-русски</translation>
    </message>
    <message>
        <source>Text in English</source>
        <translation>Текст по-английски</translation>
    </message>
</context>
<context>
    <name>rs::plan::StepList</name>
    <message>
        <source>Steps of the plan</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Every field is saved at once. Any step can be opened at any time.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>rs::plan::TaskDialog</name>
    <message>
        <source>the start has no date yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New task</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Days from the start</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>nobody yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Write what there is to do.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>rs::plan::TaskPanel</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>Tasks of a step: how many are done of how many</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>met</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>late</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tasks of the step</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close the tasks</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This step has no tasks yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add a task</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The step is ready when</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>rs::plan::TaskRow</name>
    <message>
        <source>done</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>done %1</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%1%n day(s) from the start</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message>
        <source>you</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no owner</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>after %n other task(s)</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message>
        <source>Change the task...</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Change the task: %1</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>rs::plan::TeamModel</name>
    <message>
        <source>no tasks</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, from %2</source>
        <extracomment>%1 = tasks of the fullest week, %2 = its Monday</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fullest week</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>rs::plan::TeamStep</name>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s)</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) added</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message>
        <source>The school has all tasks of this template already.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Kept as the template “%1”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Team and load</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nobody is in the team yet. Add people on the page Team; tasks are theirs then.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Change the team</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All tasks</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add tasks</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Template of tasks</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name of an own template</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keep as template</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>rs::plan::TopicStep</name>
    <message>
        <source>Goals: what and how many</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>asked for by %Ln person(s)</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln school(s)</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message>
        <source>no school yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>recommend: %1</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%Ln participant(s)</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message>
        <source>Choose a topic to see the schools held on it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No other school was held on this topic.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Topics that participants asked for</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Schools held on this topic</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Start from a copy...</source>
        <translation type="unfinished" />
    </message>
</context>
</TS>
