<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>choice</name>
    <message>
        <source>Invited</source>
        <translation>Приглашение</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Заявка</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Лист ожидания</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Подтверждено</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>На месте</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>Неявка</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Отказ</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Школа</translation>
    </message>
    <message>
        <source>Seminar</source>
        <translation>Семинар</translation>
    </message>
    <message>
        <source>Internship</source>
        <translation>Стажировка</translation>
    </message>
    <message>
        <source>Project session</source>
        <translation>Проектная сессия</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Консультация</translation>
    </message>
    <message>
        <source>Videoconference</source>
        <translation>Видеоконференция</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Делегация</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Тренинг</translation>
    </message>
    <message>
        <source>Forum</source>
        <translation>Форум</translation>
    </message>
    <message>
        <source>Study visit</source>
        <translation>Ознакомительный визит</translation>
    </message>
    <message>
        <source>Webinar</source>
        <translation>Вебинар</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Курс</translation>
    </message>
    <message>
        <source>Other event</source>
        <translation>Другое мероприятие</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Очно</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Онлайн</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>Смешанно</translation>
    </message>
    <message>
        <source>Being planned</source>
        <translation>Подготовка</translation>
    </message>
    <message>
        <source>Registration open</source>
        <translation>Идёт регистрация</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Идёт</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Завершено</translation>
    </message>
    <message>
        <source>Beginner</source>
        <translation>Начальный</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Продвинутый</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Образцовый</translation>
    </message>
    <message>
        <source>Kindergarten</source>
        <translation>Детский сад</translation>
    </message>
    <message>
        <source>School (institution)</source>
        <translation>Школа (учреждение)</translation>
    </message>
    <message>
        <source>College</source>
        <translation>Колледж</translation>
    </message>
    <message>
        <source>University</source>
        <translation>Вуз</translation>
    </message>
    <message>
        <source>Extra-curricular centre</source>
        <translation>Дополнительное образование</translation>
    </message>
    <message>
        <source>Resource centre</source>
        <translation>Ресурсный центр</translation>
    </message>
    <message>
        <source>Education authority</source>
        <translation>Орган управления образованием</translation>
    </message>
    <message>
        <source>Other organisation</source>
        <translation>Другая организация</translation>
    </message>
    <message>
        <source>Processing of personal data</source>
        <translation>Обработка персональных данных</translation>
    </message>
    <message>
        <source>Publication of photos and videos</source>
        <translation>Публикация фото и видео</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Рассылка</translation>
    </message>
    <message>
        <source>Regional School</source>
        <translation>Региональная школа</translation>
    </message>
    <message>
        <source>Mutual Learning of Cities</source>
        <translation>Взаимообучение городов</translation>
    </message>
    <message>
        <source>Constellation of Educational Flagships</source>
        <translation>Созвездие флагманов образования</translation>
    </message>
    <message>
        <source>Community Schools</source>
        <translation>Общественно-активные школы</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Руководитель</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Заместитель</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Logistics</source>
        <translation>Логистика</translation>
    </message>
    <message>
        <source>Registration desk</source>
        <translation>Стойка регистрации</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Связь с участниками</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Техническая поддержка</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Волонтёр</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>Организатор</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Идея</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Plenary</source>
        <translation>Пленарная</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Воркшоп</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Дискуссия</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Выступление</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Перерыв</translation>
    </message>
    <message>
        <source>Other session</source>
        <translation>Другое занятие</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>В работе</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Снято</translation>
    </message>
    <message>
        <source>Scale 1-5</source>
        <translation>Шкала 1-5</translation>
    </message>
    <message>
        <source>Recommendation 0-10</source>
        <translation>Готовность советовать 0-10</translation>
    </message>
    <message>
        <source>One of a list</source>
        <translation>Один из списка</translation>
    </message>
    <message>
        <source>Several of a list</source>
        <translation>Несколько из списка</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Practice started to use</source>
        <translation>Начали применять практику</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Подано</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>Оценено</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Электронная почта</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Site visit</source>
        <translation>Выезд</translation>
    </message>
    <message>
        <source>No agreement</source>
        <translation>Договорённости нет</translation>
    </message>
    <message>
        <source>Oral agreement</source>
        <translation>Устная договорённость</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Подписано</translation>
    </message>
    <message>
        <source>Considered</source>
        <translation>Рассматривается</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Запрос отправлен</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Выбрано</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>Не подходит</translation>
    </message>
    <message>
        <source>To be asked</source>
        <translation>Спросить</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>changed twice</source>
        <translation>изменено дважды</translation>
    </message>
    <message>
        <source>changed after it was deleted</source>
        <translation>изменено после удаления</translation>
    </message>
    <message>
        <source>deleted after it was changed</source>
        <translation>удалено после изменения</translation>
    </message>
    <message>
        <source>belongs to something deleted</source>
        <translation>относится к удалённому</translation>
    </message>
    <message>
        <source>deleted while something belongs to it</source>
        <translation>удалено, хотя к нему что-то относится</translation>
    </message>
    <message>
        <source>to be decided</source>
        <translation>нужно решить</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>решено</translation>
    </message>
    <message>
        <source>left as it is</source>
        <translation>оставлено как есть</translation>
    </message>
</context>
<context>
    <name>condition</name>
    <message>
        <source>title and problem are described</source>
        <translation>название и задача описаны</translation>
    </message>
    <message>
        <source>topic and audience level are chosen</source>
        <translation>тема и уровень аудитории выбраны</translation>
    </message>
    <message>
        <source>one goal has a number</source>
        <translation>есть цель с числом</translation>
    </message>
    <message>
        <source>the format is chosen</source>
        <translation>формат выбран</translation>
    </message>
    <message>
        <source>the city is given</source>
        <translation>город указан</translation>
    </message>
    <message>
        <source>the link is right and the text to join is composed</source>
        <translation>ссылка верна, текст для входа составлен</translation>
    </message>
    <message>
        <source>leader and deputy are named</source>
        <translation>руководитель и заместитель назначены</translation>
    </message>
    <message>
        <source>every task has an owner</source>
        <translation>у каждой задачи есть ответственный</translation>
    </message>
    <message>
        <source>as many speakers accepted as the sessions need</source>
        <translation>спикеров хватает на все занятия</translation>
    </message>
    <message>
        <source>every accepted talk has a title</source>
        <translation>у каждого выступления есть название</translation>
    </message>
    <message>
        <source>nobody is silent past the date</source>
        <translation>никто не молчит дольше срока</translation>
    </message>
    <message>
        <source>dates and time zone are given</source>
        <translation>даты и пояс указаны</translation>
    </message>
    <message>
        <source>venue or platform is chosen</source>
        <translation>площадка или платформа выбрана</translation>
    </message>
    <message>
        <source>every session has time, room and speaker</source>
        <translation>у каждого занятия есть время, зал и спикер</translation>
    </message>
    <message>
        <source>no room and nobody is taken twice</source>
        <translation>нет занятых дважды залов и людей</translation>
    </message>
    <message>
        <source>registration and capacity are set, the registration has opened</source>
        <translation>срок и места указаны, регистрация открылась</translation>
    </message>
    <message>
        <source>the text of the consent is set</source>
        <translation>текст согласия задан</translation>
    </message>
    <message>
        <source>similar participants are settled</source>
        <translation>похожие участники проверены</translation>
    </message>
    <message>
        <source>the list for the door is ready</source>
        <translation>список для входа готов</translation>
    </message>
    <message>
        <source>the questionnaire is made</source>
        <translation>анкета составлена</translation>
    </message>
    <message>
        <source>answers are in and summed up</source>
        <translation>ответы собраны и подытожены</translation>
    </message>
    <message>
        <source>the follow-up is sent and closed</source>
        <translation>опрос спустя время отправлен и закрыт</translation>
    </message>
    <message>
        <source>all tasks of the step are closed</source>
        <translation>все задачи шага закрыты</translation>
    </message>
    <message>
        <source>no problem is left that must be mended</source>
        <translation>не осталось того, что надо исправить</translation>
    </message>
</context>
<context>
    <name>entity</name>
    <message>
        <source>Venue</source>
        <translation>Площадка</translation>
    </message>
    <message>
        <source>Venues</source>
        <translation>Площадки</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Зал</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Залы</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Школа</translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>Школы</translation>
    </message>
    <message>
        <source>Team member</source>
        <translation>Член команды</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Задача</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Задачи</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Спикер</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Спикеры</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Занятие</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Занятия</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Участник</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Посещение</translation>
    </message>
    <message>
        <source>Attendances</source>
        <translation>Посещения</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Заявка на отбор</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Заявки на отбор</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Расход</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Расходы</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Анкета</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Анкеты</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Вопросы</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Практика</translation>
    </message>
    <message>
        <source>Practices</source>
        <translation>Практики</translation>
    </message>
    <message>
        <source>Adoption</source>
        <translation>Применение практики</translation>
    </message>
    <message>
        <source>Adoptions</source>
        <translation>Применение практик</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Регионы</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Cities</source>
        <translation>Города</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Организации</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Проект</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Проекты</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Трек</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Треки</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Этапы</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Согласия</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Делегация</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>Делегации</translation>
    </message>
    <message>
        <source>Tutoring</source>
        <translation>Наставничество школ</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Консультация</translation>
    </message>
    <message>
        <source>Consultations</source>
        <translation>Консультации</translation>
    </message>
    <message>
        <source>Self-assessment</source>
        <translation>Самооценка</translation>
    </message>
    <message>
        <source>Self-assessments</source>
        <translation>Самооценки</translation>
    </message>
    <message>
        <source>Joint project</source>
        <translation>Совместный проект</translation>
    </message>
    <message>
        <source>Joint projects</source>
        <translation>Совместные проекты</translation>
    </message>
    <message>
        <source>Newsletter issue</source>
        <translation>Выпуск вестника</translation>
    </message>
    <message>
        <source>Newsletter issues</source>
        <translation>Выпуски вестника</translation>
    </message>
    <message>
        <source>Venue on the shortlist</source>
        <translation>Площадка в списке</translation>
    </message>
    <message>
        <source>Shortlist of venues</source>
        <translation>Список площадок</translation>
    </message>
    <message>
        <source>Template of tasks</source>
        <translation>Шаблон задач</translation>
    </message>
    <message>
        <source>Templates of tasks</source>
        <translation>Шаблоны задач</translation>
    </message>
    <message>
        <source>Task of a template</source>
        <translation>Задача шаблона</translation>
    </message>
    <message>
        <source>Tasks of templates</source>
        <translation>Задачи шаблонов</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Конфликт</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Конфликты</translation>
    </message>
    <message>
        <source>Possible duplicate</source>
        <translation>Возможный дубль</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Возможные дубли</translation>
    </message>
</context>
<context>
    <name>field</name>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Часы работы</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Вместимость</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Оборудование</translation>
    </message>
    <message>
        <source>Access for wheelchairs</source>
        <translation>Доступ на коляске</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Площадка</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Проект</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Трек</translation>
    </message>
    <message>
        <source>Topic card</source>
        <translation>Карточка темы</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Practical problem</source>
        <translation>Практическая задача</translation>
    </message>
    <message>
        <source>Audience level</source>
        <translation>Уровень слушателей</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Цели</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
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
        <translation>Номер встречи</translation>
    </message>
    <message>
        <source>Passcode</source>
        <translation>Код доступа</translation>
    </message>
    <message>
        <source>Host organisation</source>
        <translation>Принимающая организация</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Окончание</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Руководитель</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Заместитель</translation>
    </message>
    <message>
        <source>Registration opens</source>
        <translation>Начало регистрации</translation>
    </message>
    <message>
        <source>Registration closes</source>
        <translation>Конец регистрации</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Лист ожидания</translation>
    </message>
    <message>
        <source>Text of the consent</source>
        <translation>Текст согласия</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Школа</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Электронная почта</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Задача</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Шаг</translation>
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
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>After tasks</source>
        <translation>После задач</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Выступление</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>Тезисы</translation>
    </message>
    <message>
        <source>Kind of session</source>
        <translation>Вид занятия</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Минуты</translation>
    </message>
    <message>
        <source>Invited on</source>
        <translation>Приглашение отправлено</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Ответ до</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Ответ получен</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Практика</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Договорённость</translation>
    </message>
    <message>
        <source>Cannot come</source>
        <translation>Когда не может</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Зал</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Спикеры</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Отчество</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Organisation card</source>
        <translation>Карточка организации</translation>
    </message>
    <message>
        <source>Consent to data processing</source>
        <translation>Согласие на обработку данных</translation>
    </message>
    <message>
        <source>Consent to photo and video</source>
        <translation>Согласие на фото и видео</translation>
    </message>
    <message>
        <source>Consent to newsletter</source>
        <translation>Согласие на рассылку</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Время заявки</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>Отметка на входе</translation>
    </message>
    <message>
        <source>Minutes attended</source>
        <translation>Минут на занятиях</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Сертификат</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Делегация</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Прочее</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Занятие</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Участник</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Присутствие</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Первое появление</translation>
    </message>
    <message>
        <source>Mark taken back</source>
        <translation>Отметка снята</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Подано</translation>
    </message>
    <message>
        <source>Criteria scores</source>
        <translation>Баллы по критериям</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>На что</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Факт</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>Кто платит</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Открывается</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Закрывается</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Анкета</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Answers to choose from</source>
        <translation>Варианты ответа</translation>
    </message>
    <message>
        <source>Position in the list</source>
        <translation>Место в списке</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Обязательно</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Готовность советовать</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Ссылки</translation>
    </message>
    <message>
        <source>Shown at</source>
        <translation>Где показана</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где применяется</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С какого дня</translation>
    </message>
    <message>
        <source>Still used on</source>
        <translation>Применяется на дату</translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation>Название по-русски</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Название по-английски</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Краткое название</translation>
    </message>
    <message>
        <source>Federal district</source>
        <translation>Федеральный округ</translation>
    </message>
    <message>
        <source>Federal district in English</source>
        <translation>Федеральный округ по-английски</translation>
    </message>
    <message>
        <source>Tile column</source>
        <translation>Столбец плитки</translation>
    </message>
    <message>
        <source>Tile row</source>
        <translation>Строка плитки</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Takes part in Mutual Learning of Cities</source>
        <translation>Участвует во взаимообучении городов</translation>
    </message>
    <message>
        <source>Community-school level</source>
        <translation>Уровень общественно-активной школы</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>Кто просил</translation>
    </message>
    <message>
        <source>First entered for</source>
        <translation>Откуда в базе</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Text version</source>
        <translation>Редакция текста</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Дано</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Как</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Отозвано</translation>
    </message>
    <message>
        <source>From city</source>
        <translation>Из города</translation>
    </message>
    <message>
        <source>To city</source>
        <translation>В город</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Tutor organisation</source>
        <translation>Организация-наставник</translation>
    </message>
    <message>
        <source>Pupil organisation</source>
        <translation>Организация-подопечный</translation>
    </message>
    <message>
        <source>Consultant</source>
        <translation>Консультант</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Часы</translation>
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
        <source>Partners</source>
        <translation>Партнёры</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>Кто финансирует</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>Дата выхода</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Hours to answer</source>
        <translation>Часов на ответ</translation>
    </message>
    <message>
        <source>Registration link</source>
        <translation>Ссылка на регистрацию</translation>
    </message>
    <message>
        <source>Questionnaire link</source>
        <translation>Ссылка на анкету</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>Place offered</source>
        <translation>Место предложено</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Запись</translation>
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
        <source>Came later</source>
        <translation>Пришло позже</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Ноутбук</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Операция</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Кто решил</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Первая</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Вторая</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Причины</translation>
    </message>
    <message>
        <source>Children in the group</source>
        <translation>Детей в группе</translation>
    </message>
    <message>
        <source>Earlier author</source>
        <translation>Автор более ранней правки</translation>
    </message>
    <message>
        <source>Earlier laptop</source>
        <translation>Ноутбук более ранней правки</translation>
    </message>
    <message>
        <source>Earlier time</source>
        <translation>Время более ранней правки</translation>
    </message>
</context>
<context>
    <name>missing</name>
    <message>
        <source>a goal with a number</source>
        <translation>цель с числом</translation>
    </message>
    <message>
        <source>a leader</source>
        <translation>руководитель</translation>
    </message>
    <message>
        <source>a deputy</source>
        <translation>заместитель</translation>
    </message>
    <message>
        <source>an owner of every task</source>
        <translation>ответственный за каждую задачу</translation>
    </message>
    <message>
        <source>the title of every accepted talk</source>
        <translation>название каждого принятого выступления</translation>
    </message>
    <message>
        <source>answers of speakers whose time is over</source>
        <translation>ответы спикеров, срок которых прошёл</translation>
    </message>
    <message>
        <source>a venue or a platform</source>
        <translation>площадка или платформа</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>занятия</translation>
    </message>
    <message>
        <source>time, room and speakers of every session</source>
        <translation>время, зал и спикеры каждого занятия</translation>
    </message>
    <message>
        <source>a programme without conflicts</source>
        <translation>программа без пересечений</translation>
    </message>
    <message>
        <source>a questionnaire</source>
        <translation>анкета</translation>
    </message>
    <message>
        <source>answers of participants</source>
        <translation>ответы участников</translation>
    </message>
    <message>
        <source>tasks that are not closed</source>
        <translation>незакрытые задачи</translation>
    </message>
    <message>
        <source>speakers who have accepted, enough for the sessions</source>
        <translation>согласия спикеров на все занятия</translation>
    </message>
    <message>
        <source>a registration that has opened</source>
        <translation>открытая регистрация</translation>
    </message>
    <message>
        <source>a decision on similar participants</source>
        <translation>решение о похожих участниках</translation>
    </message>
    <message>
        <source>people on the list for the door</source>
        <translation>люди в списке для входа</translation>
    </message>
    <message>
        <source>a follow-up after the school</source>
        <translation>опрос спустя время после школы</translation>
    </message>
    <message>
        <source>problems of the step that must be mended</source>
        <translation>нарушения на шаге, которые нужно исправить</translation>
    </message>
</context>
<context>
    <name>problem</name>
    <message>
        <source>Another school of this year has the same title: “%1”</source>
        <translation>Школа этого года уже носит такое название: «%1»</translation>
    </message>
    <message>
        <source>A school on this topic was in the region less than 6 months before: “%1”</source>
        <translation>Школа на эту тему была в регионе меньше 6 месяцев назад: «%1»</translation>
    </message>
    <message>
        <source>No goal has a number</source>
        <translation>Ни в одной цели нет числа</translation>
    </message>
    <message>
        <source>The link is no web address</source>
        <translation>Ссылка — не адрес в интернете</translation>
    </message>
    <message>
        <source>The link does not lead to %1</source>
        <translation>Ссылка ведёт не на %1</translation>
    </message>
    <message>
        <source>The link leads to the platform, but to no meeting</source>
        <translation>Ссылка ведёт на платформу, но не на встречу</translation>
    </message>
    <message>
        <source>The same link is used that day by “%1”</source>
        <translation>Этой ссылкой в тот же день пользуется «%1»</translation>
    </message>
    <message>
        <source>A meeting id of Zoom has 9 to 11 digits</source>
        <translation>В идентификаторе встречи Zoom от 9 до 11 цифр</translation>
    </message>
    <message>
        <source>The link leads to another meeting id: %1</source>
        <translation>Ссылка ведёт на другой идентификатор встречи: %1</translation>
    </message>
    <message>
        <source>The passcode is missing</source>
        <translation>Не указан код доступа</translation>
    </message>
    <message>
        <source>A passcode has at most 10 characters and no blanks</source>
        <translation>В коде доступа не больше 10 знаков и нет пробелов</translation>
    </message>
    <message>
        <source>The capacity of %1 is more than the rooms hold: %2</source>
        <translation>Мест указано %1, а залы вмещают %2</translation>
    </message>
    <message>
        <source>The team has no leader</source>
        <translation>В команде нет руководителя</translation>
    </message>
    <message>
        <source>The team has no deputy</source>
        <translation>В команде нет заместителя</translation>
    </message>
    <message>
        <source>%1 has no task</source>
        <translation>%1: нет ни одной задачи</translation>
    </message>
    <message>
        <source>%1: %2 open tasks in the week from %3</source>
        <translation>%1: открытых задач %2 за неделю с %3</translation>
    </message>
    <message>
        <source>Tasks past their date: %1</source>
        <translation>Просроченных задач: %1</translation>
    </message>
    <message>
        <source>%1 has not answered, the date was %2</source>
        <translation>%1: нет ответа, срок был %2</translation>
    </message>
    <message>
        <source>%1 has accepted, but the talk has no title</source>
        <translation>%1: согласие есть, у выступления нет названия</translation>
    </message>
    <message>
        <source>%1 has declined, but is in the programme: “%2”</source>
        <translation>%1: отказ, но в программе стоит «%2»</translation>
    </message>
    <message>
        <source>The talk of %1 takes %2 min, its session “%3” is shorter</source>
        <translation>%1: выступление на %2 мин, занятие «%3» короче</translation>
    </message>
    <message>
        <source>%1 is asked for by another school in these days: “%2”</source>
        <translation>%1: в эти дни приглашает и другая школа, «%2»</translation>
    </message>
    <message>
        <source>The school ends before it starts</source>
        <translation>Конец школы раньше её начала</translation>
    </message>
    <message>
        <source>The registration closes after the start of the school</source>
        <translation>Регистрация закрывается позже начала школы</translation>
    </message>
    <message>
        <source>The registration closes before it opens</source>
        <translation>Регистрация закрывается раньше, чем открывается</translation>
    </message>
    <message>
        <source>There is no text of the consent</source>
        <translation>Нет текста согласия</translation>
    </message>
    <message>
        <source>Less than half of the places are taken 10 days before the start: %1 of %2</source>
        <translation>За 10 дней до начала занято меньше половины мест: %1 из %2</translation>
    </message>
    <message>
        <source>Similar participants to settle: %1</source>
        <translation>Похожих участников на проверку: %1</translation>
    </message>
    <message>
        <source>The questionnaire does not ask what practice people start to use</source>
        <translation>В анкете нет вопроса о практике, которую начали применять</translation>
    </message>
    <message>
        <source>Only %1 % have answered, 5 days after the end</source>
        <translation>Через 5 дней после конца ответили только %1 %</translation>
    </message>
    <message>
        <source>No follow-up after 30 days is planned</source>
        <translation>Не запланирован опрос через 30 дней</translation>
    </message>
    <message>
        <source>The school falls on a public holiday: %1</source>
        <translation>Школа попадает на праздничный день: %1</translation>
    </message>
    <message>
        <source>%1: over 3 hours without a break, from %2 to %3</source>
        <translation>%1: более 3 часов без перерыва, с %2 до %3</translation>
    </message>
</context>
<context>
    <name>question</name>
    <message>
        <source>How relevant was the topic?</source>
        <translation>Насколько актуальна была тема?</translation>
    </message>
    <message>
        <source>How useful was it for your practice?</source>
        <translation>Насколько это полезно для вашей практики?</translation>
    </message>
    <message>
        <source>How do you rate the work of the speakers?</source>
        <translation>Как вы оцениваете работу спикеров?</translation>
    </message>
    <message>
        <source>How well was the school organised?</source>
        <translation>Насколько хорошо была организована школа?</translation>
    </message>
    <message>
        <source>How well did the connection and the platform work?</source>
        <translation>Насколько хорошо работали связь и платформа?</translation>
    </message>
    <message>
        <source>How likely are you to recommend the school to a colleague?</source>
        <translation>Насколько вероятно, что вы посоветуете школу коллеге?</translation>
    </message>
    <message>
        <source>Which practices have you started to use?</source>
        <translation>Какие практики вы начали применять?</translation>
    </message>
    <message>
        <source>How does it help you in your daily work?</source>
        <translation>Как это помогает вам в ежедневной работе?</translation>
    </message>
    <message>
        <source>What will you try within the next month?</source>
        <translation>Что вы попробуете в ближайший месяц?</translation>
    </message>
    <message>
        <source>What was most valuable for you?</source>
        <translation>Что было для вас самым ценным?</translation>
    </message>
    <message>
        <source>What should be improved?</source>
        <translation>Что стоит улучшить?</translation>
    </message>
    <message>
        <source>Which topics do you need next?</source>
        <translation>Какие темы нужны вам дальше?</translation>
    </message>
    <message>
        <source>A few words about the school that may be quoted</source>
        <translation>Несколько слов о школе, которые можно цитировать</translation>
    </message>
</context>
<context>
    <name>questionnaire</name>
    <message>
        <source>School, nine questions</source>
        <translation>Школа, девять вопросов</translation>
    </message>
    <message>
        <source>Online session</source>
        <translation>Онлайн-встреча</translation>
    </message>
    <message>
        <source>Short, four questions</source>
        <translation>Короткая, четыре вопроса</translation>
    </message>
    <message>
        <source>Months after the school</source>
        <translation>Спустя месяцы после школы</translation>
    </message>
</context>
<context>
    <name>task</name>
    <message>
        <source>Choose the topic</source>
        <translation>Выбрать тему</translation>
    </message>
    <message>
        <source>Describe the practical problem</source>
        <translation>Описать практическую задачу</translation>
    </message>
    <message>
        <source>Agree on the school with the coordinator</source>
        <translation>Согласовать школу с координатором</translation>
    </message>
    <message>
        <source>Fix the place or the platform</source>
        <translation>Определить место или платформу</translation>
    </message>
    <message>
        <source>Create the online meeting</source>
        <translation>Создать встречу на платформе</translation>
    </message>
    <message>
        <source>Test sound and picture</source>
        <translation>Проверить звук и изображение</translation>
    </message>
    <message>
        <source>Name the leader and the deputy</source>
        <translation>Назначить руководителя и заместителя</translation>
    </message>
    <message>
        <source>Hold the first meeting of the team</source>
        <translation>Провести первую встречу команды</translation>
    </message>
    <message>
        <source>Give out the tasks</source>
        <translation>Раздать задачи</translation>
    </message>
    <message>
        <source>Make a shortlist of speakers</source>
        <translation>Составить список возможных спикеров</translation>
    </message>
    <message>
        <source>Invite the speakers</source>
        <translation>Пригласить спикеров</translation>
    </message>
    <message>
        <source>Collect the answers of the speakers</source>
        <translation>Собрать ответы спикеров</translation>
    </message>
    <message>
        <source>Collect titles and abstracts</source>
        <translation>Собрать названия и тезисы</translation>
    </message>
    <message>
        <source>Send the programme to the speakers</source>
        <translation>Отправить программу спикерам</translation>
    </message>
    <message>
        <source>Fix the dates</source>
        <translation>Выбрать даты</translation>
    </message>
    <message>
        <source>Book the venue</source>
        <translation>Согласовать площадку</translation>
    </message>
    <message>
        <source>Enter rooms and their capacity</source>
        <translation>Завести залы и вместимость</translation>
    </message>
    <message>
        <source>Check access for wheelchairs</source>
        <translation>Проверить доступ для колясок</translation>
    </message>
    <message>
        <source>Approve the programme</source>
        <translation>Утвердить программу</translation>
    </message>
    <message>
        <source>Check everything once more</source>
        <translation>Проверить всё ещё раз</translation>
    </message>
    <message>
        <source>Open the registration</source>
        <translation>Открыть регистрацию</translation>
    </message>
    <message>
        <source>Send the invitations</source>
        <translation>Разослать приглашения</translation>
    </message>
    <message>
        <source>Send the second wave of invitations</source>
        <translation>Разослать приглашения, волна 2</translation>
    </message>
    <message>
        <source>Send the reminder</source>
        <translation>Отправить напоминание</translation>
    </message>
    <message>
        <source>Make the list for the door</source>
        <translation>Составить список для входа</translation>
    </message>
    <message>
        <source>Make the questionnaire</source>
        <translation>Составить анкету</translation>
    </message>
    <message>
        <source>Send the questionnaire</source>
        <translation>Отправить анкету</translation>
    </message>
    <message>
        <source>Close the questionnaire</source>
        <translation>Закрыть анкету</translation>
    </message>
    <message>
        <source>Sum up the feedback</source>
        <translation>Подвести итоги обратной связи</translation>
    </message>
    <message>
        <source>Give the certificates</source>
        <translation>Выдать сертификаты</translation>
    </message>
    <message>
        <source>Ask after 30 days what took root</source>
        <translation>Спросить через 30 дней, что прижилось</translation>
    </message>
    <message>
        <source>Ask after 3 months what took root</source>
        <translation>Спросить через 3 месяца, что прижилось</translation>
    </message>
    <message>
        <source>Ask after 6 months what took root</source>
        <translation>Спросить через 6 месяцев, что прижилось</translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>Написать отчёт</translation>
    </message>
    <message>
        <source>Agree on the forum with the authority</source>
        <translation>Согласовать форум с органом управления</translation>
    </message>
    <message>
        <source>Prepare the broadcast</source>
        <translation>Подготовить трансляцию</translation>
    </message>
    <message>
        <source>Gather volunteers</source>
        <translation>Собрать волонтёров</translation>
    </message>
    <message>
        <source>Announce the call for talks</source>
        <translation>Объявить приём заявок на выступления</translation>
    </message>
    <message>
        <source>Score the applications by the criteria</source>
        <translation>Оценить заявки по критериям</translation>
    </message>
    <message>
        <source>Book hotels and buses</source>
        <translation>Заказать гостиницы и автобусы</translation>
    </message>
    <message>
        <source>Print badges and make the list for the door</source>
        <translation>Напечатать бейджи и список для входа</translation>
    </message>
    <message>
        <source>Publish the materials of the forum</source>
        <translation>Опубликовать материалы форума</translation>
    </message>
    <message>
        <source>Agree with the hosts what will be shown</source>
        <translation>Договориться с хозяевами, что покажут</translation>
    </message>
    <message>
        <source>Agree on the address and the way there</source>
        <translation>Согласовать адрес и дорогу</translation>
    </message>
    <message>
        <source>Agree with the hosts who speaks</source>
        <translation>Договориться с хозяевами, кто выступит</translation>
    </message>
    <message>
        <source>Approve the programme of the visit</source>
        <translation>Утвердить программу визита</translation>
    </message>
    <message>
        <source>Order the transport</source>
        <translation>Заказать транспорт</translation>
    </message>
    <message>
        <source>Send the list of guests to the hosts</source>
        <translation>Отправить хозяевам список гостей</translation>
    </message>
    <message>
        <source>Thank the hosts and sum up the feedback</source>
        <translation>Поблагодарить хозяев и подвести итоги</translation>
    </message>
    <message>
        <source>Try the links with the speakers</source>
        <translation>Проверить вход вместе со спикерами</translation>
    </message>
    <message>
        <source>Send the reminder with the link</source>
        <translation>Отправить напоминание со ссылкой</translation>
    </message>
    <message>
        <source>Publish the recording</source>
        <translation>Опубликовать запись</translation>
    </message>
    <message>
        <source>Tasks of a school</source>
        <translation>Задачи школы</translation>
    </message>
    <message>
        <source>Tasks of a forum</source>
        <translation>Задачи форума</translation>
    </message>
    <message>
        <source>Tasks of a study visit</source>
        <translation>Задачи ознакомительного визита</translation>
    </message>
    <message>
        <source>Tasks of an online session</source>
        <translation>Задачи онлайн-встречи</translation>
    </message>
</context>
</TS>
