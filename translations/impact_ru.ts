<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>indicator</name>
    <message>
        <source>Schools</source>
        <translation>Школы</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Мероприятия</translation>
    </message>
    <message>
        <source>Schools, seminars and all other events that begin in the period. Cancelled ones and those without a start are left out.</source>
        <translation>Школы, семинары и все другие мероприятия, которые начинаются в выбранном периоде. Отменённые и те, у которых нет даты начала, не считаются.</translation>
    </message>
    <message>
        <source>Leaders</source>
        <translation>Руководители</translation>
    </message>
    <message>
        <source>Different people who lead an event of the period: its leader and its deputy, and those who have such a role in its team and have not declined. Only people with a card are counted.</source>
        <translation>Разные люди, которые ведут мероприятия периода: руководитель и заместитель, а также те, у кого такая роль в команде и кто не отказался. Считаются только люди, у которых есть карточка.</translation>
    </message>
    <message>
        <source>Schools, team</source>
        <translation>Школы, команда</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Registrations with the status registered, confirmed, checked in or no-show. Somebody who was at two events counts twice.</source>
        <translation>Записи со статусом «Заявка», «Подтверждено», «На месте» или «Неявка». Кто был на двух мероприятиях, считается дважды.</translation>
    </message>
    <message>
        <source>Unique people</source>
        <translation>Разных людей</translation>
    </message>
    <message>
        <source>Different people among the participants: one person at many events counts once. People are told apart by their cards; registrations without a card are left out.</source>
        <translation>Разные люди среди участников: один человек на многих мероприятиях считается один раз. Людей различают по карточкам; записи без карточки не считаются.</translation>
    </message>
    <message>
        <source>Participants, people</source>
        <translation>Участники, люди</translation>
    </message>
    <message>
        <source>First time</source>
        <translation>Впервые</translation>
    </message>
    <message>
        <source>People whose very first participation ever, in any project and region, lies in the period.</source>
        <translation>Люди, чьё самое первое участие вообще, в любом проекте и регионе, пришлось на выбранный период.</translation>
    </message>
    <message>
        <source>Returning</source>
        <translation>Вернулись</translation>
    </message>
    <message>
        <source>People who took part in the period and had taken part before it.</source>
        <translation>Люди, которые участвовали в выбранном периоде и участвовали раньше.</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Регионы</translation>
    </message>
    <message>
        <source>Different regions in which the events of the period take place.</source>
        <translation>Разные регионы, в которых проходят мероприятия периода.</translation>
    </message>
    <message>
        <source>New regions</source>
        <translation>Новые регионы</translation>
    </message>
    <message>
        <source>Regions that have their very first event in the period. With a project chosen: the first event of this project.</source>
        <translation>Регионы, где в выбранном периоде прошло самое первое мероприятие. Если выбран проект — первое мероприятие этого проекта.</translation>
    </message>
    <message>
        <source>Cities</source>
        <translation>Города</translation>
    </message>
    <message>
        <source>Hours of learning</source>
        <translation>Часы обучения</translation>
    </message>
    <message>
        <source>The minutes attended of all who checked in, added up, in hours. Where nobody noted the minutes, nothing is added.</source>
        <translation>Сумма минут, которые пробыли пришедшие, в часах. Где минуты никто не записал, ничего не прибавляется.</translation>
    </message>
    <message>
        <source>Recommendation score</source>
        <translation>Готовность советовать</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>Started to use</source>
        <translation>Начали применять</translation>
    </message>
    <message>
        <source>Different people who started to use a practice after an event of the period.</source>
        <translation>Разные люди, которые начали применять практику после мероприятия периода.</translation>
    </message>
    <message>
        <source>Adoptions</source>
        <translation>Применение практик</translation>
    </message>
    <message>
        <source>Children reached</source>
        <translation>Охвачено детей</translation>
    </message>
    <message>
        <source>Participants by month</source>
        <translation>Участники по месяцам</translation>
    </message>
    <message>
        <source>Different people of each month: those whose very first participation ever lies in this month, and those who had taken part before it. Over more than six years: by year.</source>
        <translation>Разные люди каждого месяца: те, чьё самое первое участие вообще пришлось на этот месяц, и те, кто участвовал раньше. За срок больше шести лет — по годам.</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Месяцы</translation>
    </message>
    <message>
        <source>Months with events: participants, different people, and who of them was there for the first time ever or had taken part before the month.</source>
        <translation>Месяцы, в которых были мероприятия: участники, разные люди и кто из них был впервые, а кто участвовал до этого месяца.</translation>
    </message>
    <message>
        <source>Participants by region</source>
        <translation>Участники по регионам</translation>
    </message>
    <message>
        <source>By the region of the event: participants, different people among them, and schools. Events without a region are left out.</source>
        <translation>По региону мероприятия: участники, разные люди среди них и школы. Мероприятия без региона не считаются.</translation>
    </message>
    <message>
        <source>Participants, schools</source>
        <translation>Участники, школы</translation>
    </message>
    <message>
        <source>New regions and their first event</source>
        <translation>Новые регионы и их первое мероприятие</translation>
    </message>
    <message>
        <source>Regions whose very first event lies in the period, with its month. With a project chosen: the first event of this project.</source>
        <translation>Регионы, чьё самое первое мероприятие пришлось на выбранный период, и его месяц. Если выбран проект — первое мероприятие этого проекта.</translation>
    </message>
    <message>
        <source>Return by year of the first visit</source>
        <translation>Возвращение по году первого участия</translation>
    </message>
    <message>
        <source>People by the year in which they took part for the first time, and how many of them came again one to five years later. The period of the filter does not matter here.</source>
        <translation>Люди по году первого участия и сколько из них пришли снова через год, два и так до пяти лет. Выбранный период здесь не учитывается.</translation>
    </message>
    <message>
        <source>Topics, participants</source>
        <translation>Темы, участники</translation>
    </message>
    <message>
        <source>Participants and schools by the topic of the event. Spellings that differ only in capital letters are one topic; events without a topic are left out.</source>
        <translation>Участники и школы по теме мероприятия. Написания, которые различаются только прописными буквами, — одна тема; мероприятия без темы не считаются.</translation>
    </message>
    <message>
        <source>Topics asked for</source>
        <translation>О каких темах просят</translation>
    </message>
    <message>
        <source>Different people noted at a topic or naming it in a questionnaire, and questionnaires without a name. What is noted at a topic has no date: the period does not narrow it.</source>
        <translation>Разные люди, которые отмечены у темы или назвали её в анкете, и анкеты без имени. У отметок в каталоге тем нет даты: период их не ограничивает.</translation>
    </message>
    <message>
        <source>Topics, answers</source>
        <translation>Темы, ответы</translation>
    </message>
    <message>
        <source>Formats, participants</source>
        <translation>Форматы, участники</translation>
    </message>
    <message>
        <source>Participants by the format of the event: in person, online, hybrid.</source>
        <translation>Участники по формату мероприятия: очно, онлайн, смешанно.</translation>
    </message>
    <message>
        <source>Positions, participants</source>
        <translation>Должности, участники</translation>
    </message>
    <message>
        <source>Participants by the position they gave for the event.</source>
        <translation>Участники по должности, которую они указали для мероприятия.</translation>
    </message>
    <message>
        <source>Events by project</source>
        <translation>Мероприятия по проектам</translation>
    </message>
    <message>
        <source>Events of every kind, and schools among them, by project.</source>
        <translation>Мероприятия всех видов и школы среди них по проектам.</translation>
    </message>
    <message>
        <source>Schools, projects</source>
        <translation>Школы, проекты</translation>
    </message>
    <message>
        <source>From invitation to practice</source>
        <translation>Путь участника</translation>
    </message>
    <message>
        <source>Invited: everybody on a list, whatever came of it. Registered: participants. Came: checked in. Gave feedback: filled questionnaires. Use a practice: different people who started to.</source>
        <translation>Приглашены: все, кто есть в списках, чем бы это ни кончилось. Записались: участники. Пришли: отмечены на входе. Дали отзыв: заполненные анкеты. Применяют: разные люди, которые начали применять практику.</translation>
    </message>
    <message>
        <source>Participants, answers, adoptions</source>
        <translation>Участники, ответы, применение практик</translation>
    </message>
    <message>
        <source>Share of feedback</source>
        <translation>Доля отзывов</translation>
    </message>
    <message>
        <source>Filled questionnaires for every hundred people who came.</source>
        <translation>Сколько заполненных анкет приходится на сто пришедших.</translation>
    </message>
    <message>
        <source>Answers, participants</source>
        <translation>Ответы, участники</translation>
    </message>
    <message>
        <source>Answers to the questions, shares</source>
        <translation>Ответы на вопросы, доли</translation>
    </message>
    <message>
        <source>For each question on a scale of 1 to 5: the percent of every answer among all who answered it. Blanks are left out.</source>
        <translation>Для каждого вопроса со шкалой от 1 до 5: доля каждого ответа среди всех, кто на него ответил. Пустые ответы не считаются.</translation>
    </message>
    <message>
        <source>Answers to the questions, means</source>
        <translation>Ответы на вопросы, средние</translation>
    </message>
    <message>
        <source>For each question on a scale of 1 to 5: the mean of all who answered it.</source>
        <translation>Для каждого вопроса со шкалой от 1 до 5: среднее по всем, кто на него ответил.</translation>
    </message>
    <message>
        <source>Recommendation score by month</source>
        <translation>Готовность советовать по месяцам</translation>
    </message>
    <message>
        <source>The recommendation score of all answers to the events of the month; nothing where nobody answered. Over more than six years: by year.</source>
        <translation>Готовность советовать по всем ответам о мероприятиях месяца; если ответов нет, значения нет. За срок больше шести лет — по годам.</translation>
    </message>
    <message>
        <source>Speakers from practice</source>
        <translation>Спикеры-практики</translation>
    </message>
    <message>
        <source>Speakers who accepted, at the events of the period. Somebody who spoke at two events counts twice.</source>
        <translation>Спикеры мероприятий периода, которые согласились выступить. Кто выступал на двух мероприятиях, считается дважды.</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Спикеры</translation>
    </message>
    <message>
        <source>Speakers by score</source>
        <translation>Спикеры по отзывам</translation>
    </message>
    <message>
        <source>The recommendation score of the events at which somebody spoke, each weighed by its answers. Nobody is asked about a speaker alone, so it tells of the events as a whole.</source>
        <translation>Готовность советовать по мероприятиям, на которых человек выступал, с учётом числа ответов о каждом. Отдельно о спикере не спрашивают, поэтому оценка относится к мероприятиям в целом.</translation>
    </message>
    <message>
        <source>Speakers, answers</source>
        <translation>Спикеры, ответы</translation>
    </message>
    <message>
        <source>Practices shown and adopted</source>
        <translation>Практики: показаны и взяты в работу</translation>
    </message>
    <message>
        <source>Different practices that speakers show or that are said to be shown at an event of the period, and how often one was taken up after it.</source>
        <translation>Разные практики, которые показывают спикеры или которые отмечены как показанные на мероприятии периода, и сколько раз практику взяли в работу после него.</translation>
    </message>
    <message>
        <source>Practices, speakers, adoptions</source>
        <translation>Практики, спикеры, применение практик</translation>
    </message>
    <message>
        <source>Practices that stay</source>
        <translation>Практики, которые прижились</translation>
    </message>
    <message>
        <source>Adoptions of each practice, and how many of them are known to be in use still one, three and six months later. Where nobody has asked, nothing is known.</source>
        <translation>Сколько раз каждую практику начали применять и в скольких случаях известно, что её применяют через месяц, три и шесть месяцев. Где никто не спросил, ничего не известно.</translation>
    </message>
    <message>
        <source>Goals and what was reached</source>
        <translation>Цели и сделано</translation>
    </message>
    <message>
        <source>Goals of projects are counted from the start of the project to the day they are due, over all its regions; goals that schools set themselves are added up over the schools that have begun. The forecast goes on as until now: reached, divided by the days that have passed, times all days of the goal. Scores and shares are not projected.</source>
        <translation>Цели проекта считаются от его начала до срока цели по всем его регионам; цели, которые поставили себе школы, складываются по школам, которые уже начались. Прогноз продолжает сделанное: делит его на прошедшие дни и умножает на все дни цели. Баллы и доли не продолжаются.</translation>
    </message>
    <message>
        <source>Projects, schools and what they count</source>
        <translation>Проекты, школы и то, что они считают</translation>
    </message>
    <message>
        <source>Delegations between cities</source>
        <translation>Делегации между городами</translation>
    </message>
    <message>
        <source>Delegations by the city that received them and the city they came from.</source>
        <translation>Делегации по принимающему городу и городу-гостю.</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>Делегации</translation>
    </message>
    <message>
        <source>Tracks by stage</source>
        <translation>Треки по этапам</translation>
    </message>
    <message>
        <source>Applications of each track by the stage at which they stand now.</source>
        <translation>Заявки каждого трека по этапу, на котором они сейчас.</translation>
    </message>
    <message>
        <source>Applications, tracks</source>
        <translation>Заявки, треки</translation>
    </message>
    <message>
        <source>Self-assessment of schools</source>
        <translation>Самооценка школ</translation>
    </message>
    <message>
        <source>Means of what schools gave themselves in the year for volunteering, democratization and partnership. Period, region and level of the organisation narrow it, other filters do not.</source>
        <translation>Средние оценки, которые школы за год поставили себе за добровольчество, демократизацию и партнёрство. Период, регион и уровень организации ограничивают выбор, другие фильтры — нет.</translation>
    </message>
    <message>
        <source>Self-assessments</source>
        <translation>Самооценки</translation>
    </message>
    <message>
        <source>Events of the kind "school" that begin in the period, by the clock of their own place. Cancelled ones and those without a start are left out.</source>
        <translation>Мероприятия вида «школа», которые начинаются в выбранном периоде по местному времени. Отменённые и те, у которых нет даты начала, не считаются.</translation>
    </message>
    <message>
        <source>Different cities in which the events of the period take place. Spellings that differ only in capital letters or dashes are one city.</source>
        <translation>Разные города, в которых проходят мероприятия периода. Написания, которые различаются только прописными буквами, ё или тире, — один город.</translation>
    </message>
    <message>
        <source>Percent of the answers 9 and 10 less percent of the answers 0 to 6 to "How likely are you to recommend the school to a colleague?". From -100 to 100; blanks are left out.</source>
        <translation>Доля ответов 9 и 10 минус доля ответов от 0 до 6 на вопрос «Насколько вероятно, что вы посоветуете школу коллеге?», в процентах. От -100 до 100; пустые ответы не считаются.</translation>
    </message>
    <message>
        <source>An estimate: the practices that were taken up after an event of the period, times the size of the group that is taught so. The size is what the adoption says, else 25 children are assumed. A teacher with two practices counts with both.</source>
        <translation>Оценка: практики, которые начали применять после мероприятий периода, умноженные на размер группы, которую так учат. Размер взят из записи о применении, а если он не указан, принято 25 детей. Педагог с двумя практиками считается с обеими.</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Организации</translation>
    </message>
    <message>
        <source>Different organisations that participants come from, told apart by the names they gave. Spellings that differ only in capital letters or dashes are one; blanks are left out.</source>
        <translation>Разные организации, из которых участники: различаются по названиям, которые люди указали. Написания, которые отличаются только заглавными буквами или тире, — одна организация; пустые не считаются.</translation>
    </message>
</context>
</TS>
