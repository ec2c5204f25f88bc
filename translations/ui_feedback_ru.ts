<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>rs::feedback::AnswersDialog</name>
    <message numerus="yes">
        <source>Import: %Ln answer(s)</source>
        <translation>
            <numerusform>Импорт: %Ln ответ</numerusform>
            <numerusform>Импорт: %Ln ответа</numerusform>
            <numerusform>Импорт: %Ln ответов</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers of a form</source>
        <translation>Ответы анкеты</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Столбец файла</translation>
    </message>
    <message>
        <source>What it becomes</source>
        <translation>Чем станет</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Например</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Столбцы файла</translation>
    </message>
    <message>
        <source>Rows that stay out</source>
        <translation>Строки, которые не войдут</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Time of the answer</source>
        <translation>Время ответа</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>Кто ответил</translation>
    </message>
    <message>
        <source>Number of the form</source>
        <translation>Номер анкеты</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Не брать</translation>
    </message>
    <message>
        <source>New question: %1</source>
        <translation>Новый вопрос: %1</translation>
    </message>
    <message>
        <source>Question: %1</source>
        <translation>Вопрос: %1</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln answer(s)</source>
        <translation>
            <numerusform>Импортировать %Ln ответ</numerusform>
            <numerusform>Импортировать %Ln ответа</numerusform>
            <numerusform>Импортировать %Ln ответов</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows: %1 · new answers: %2 · there already: %3 · with errors: %4 · new questions: %5</source>
        <translation>Строк: %1 · новых ответов: %2 · уже есть: %3 · с ошибками: %4 · новых вопросов: %5</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Строка %1: %2</translation>
    </message>
</context>
<context>
    <name>rs::feedback::FeedbackPage</name>
    <message numerus="yes">
        <source>%Ln answer(s)</source>
        <translation>
            <numerusform>%Ln ответ</numerusform>
            <numerusform>%Ln ответа</numerusform>
            <numerusform>%Ln ответов</numerusform>
        </translation>
    </message>
    <message>
        <source>No question asks which practices people started to use: add it from the bank.</source>
        <translation>Ни один вопрос не спрашивает, какие практики начали применять: добавьте его из банка.</translation>
    </message>
    <message>
        <source>Tasks after 1, 3 and 6 months were added to the plan</source>
        <translation>Задачи через 1, 3 и 6 месяцев добавлены в план</translation>
    </message>
    <message>
        <source>Answers of a form</source>
        <translation>Ответы анкеты</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.xlsx *.ods)</source>
        <translation>Таблицы (*.csv *.txt *.xlsx *.ods)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Обратная связь</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Анкета</translation>
    </message>
    <message>
        <source>Answers from paper</source>
        <translation>Ответы с бумаги</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Итоги</translation>
    </message>
    <message>
        <source>Import answers...</source>
        <translation>Импорт ответов...</translation>
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
        <source>Type in paper forms</source>
        <translation>Ввести бумажные анкеты</translation>
    </message>
    <message>
        <source>The form is corrected</source>
        <translation>Анкета исправлена</translation>
    </message>
    <message numerus="yes">
        <source>%Ln form(s) deleted</source>
        <translation>
            <numerusform>Удалена %Ln анкета</numerusform>
            <numerusform>Удалены %Ln анкеты</numerusform>
            <numerusform>Удалено %Ln анкет</numerusform>
        </translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>Все ответы</translation>
    </message>
</context>
<context>
    <name>rs::feedback::FeedbackView</name>
    <message>
        <source>%1%</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>answers</source>
        <translation>ответов</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln participant(s)</source>
        <translation>
            <numerusform>от %Ln участника</numerusform>
            <numerusform>от %Ln участников</numerusform>
            <numerusform>от %Ln участников</numerusform>
        </translation>
    </message>
    <message>
        <source>recommendation score, from −100 to +100</source>
        <translation>готовность советовать, от −100 до +100</translation>
    </message>
    <message>
        <source>No answers yet: type in paper forms or import the file of a form.</source>
        <translation>Ответов пока нет: введите бумажные анкеты или импортируйте файл анкеты.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s)</source>
        <translation>
            <numerusform>%Ln ответ</numerusform>
            <numerusform>%Ln ответа</numerusform>
            <numerusform>%Ln ответов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left blank</source>
        <translation>
            <numerusform>%Ln без ответа</numerusform>
            <numerusform>%Ln без ответа</numerusform>
            <numerusform>%Ln без ответа</numerusform>
        </translation>
    </message>
    <message>
        <source>Mean %1</source>
        <translation>Среднее %1</translation>
    </message>
    <message>
        <source>Recommendation score %1</source>
        <translation>Готовность советовать %1</translation>
    </message>
    <message>
        <source>Started to use</source>
        <translation>Начали применять</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Цитаты</translation>
    </message>
</context>
<context>
    <name>rs::feedback::FormsModel</name>
    <message>
        <source>no name</source>
        <translation>без имени</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>бумага</translation>
    </message>
    <message>
        <source>file</source>
        <translation>файл</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>веб-страница</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
</context>
<context>
    <name>rs::feedback::FormsTab</name>
    <message>
        <source>Here the answers stand, form by form: type them in from paper or import a file.</source>
        <translation>Здесь появятся ответы, анкета за анкетой: введите их с бумаги или импортируйте файл.</translation>
    </message>
    <message>
        <source>Enter corrects a form, Ctrl+Del deletes it.</source>
        <translation>Enter — исправить анкету, Ctrl+Del — удалить.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
</context>
<context>
    <name>rs::feedback::PaperTab</name>
    <message>
        <source>One paper form after another: a digit answers and goes on, Enter goes to the next question. Typed now: %1.</source>
        <translation>Анкета за анкетой: цифра отвечает и переходит дальше, Enter — к следующему вопросу. Введено сейчас: %1.</translation>
    </message>
    <message>
        <source>Store and take the next</source>
        <translation>Сохранить и взять следующую</translation>
    </message>
    <message>
        <source>Clear the form</source>
        <translation>Очистить анкету</translation>
    </message>
    <message>
        <source>The form has no answers.</source>
        <translation>В анкете нет ответов.</translation>
    </message>
    <message>
        <source>Correcting the form: %1</source>
        <extracomment>%1 is a form: its time and person</extracomment>
        <translation>Правка анкеты: %1</translation>
    </message>
    <message>
        <source>Store the correction</source>
        <translation>Сохранить правку</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Оставить как было</translation>
    </message>
</context>
<context>
    <name>rs::feedback::QuestionsTab</name>
    <message>
        <source>The school asks nothing yet. Take a template and change it, or write your own questions.</source>
        <translation>Школа пока ни о чём не спрашивает. Возьмите шаблон и измените его или напишите свои вопросы.</translation>
    </message>
    <message>
        <source>Take the template for a school</source>
        <translation>Взять шаблон для школы</translation>
    </message>
    <message>
        <source>Write an own question</source>
        <translation>Написать свой вопрос</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>From the bank</source>
        <translation>Из банка</translation>
    </message>
    <message>
        <source>Own question</source>
        <translation>Свой вопрос</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Поднять (Alt+Up)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Опустить (Alt+Down)</translation>
    </message>
    <message>
        <source>Delete the question (Del)</source>
        <translation>Удалить вопрос (Del)</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Вопросы</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>How it is answered</source>
        <translation>Как отвечают</translation>
    </message>
    <message>
        <source>Answers to choose from, one a line</source>
        <translation>Варианты ответа, по одному в строке</translation>
    </message>
    <message>
        <source>Must be answered</source>
        <translation>Обязательный</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Код: %1</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Новый вопрос</translation>
    </message>
</context>
</TS>
