<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>rs::feedback::AnswersDialog</name>
    <message numerus="yes">
        <source>Import: %Ln answer(s)</source>
        <translation>
            <numerusform>Import: %Ln answer</numerusform>
            <numerusform>Import: %Ln answers</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers of a form</source>
        <translation>Answers of a form</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Column of the file</translation>
    </message>
    <message>
        <source>What it becomes</source>
        <translation>What it becomes</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>For example</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Columns of the file</translation>
    </message>
    <message>
        <source>Rows that stay out</source>
        <translation>Rows that stay out</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Time of the answer</source>
        <translation>Time of the answer</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>Who answered</translation>
    </message>
    <message>
        <source>Number of the form</source>
        <translation>Number of the form</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>New question: %1</source>
        <translation>New question: %1</translation>
    </message>
    <message>
        <source>Question: %1</source>
        <translation>Question: %1</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln answer(s)</source>
        <translation>
            <numerusform>Import %Ln answer</numerusform>
            <numerusform>Import %Ln answers</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows: %1 · new answers: %2 · there already: %3 · with errors: %4 · new questions: %5</source>
        <translation>Rows: %1 · new answers: %2 · there already: %3 · with errors: %4 · new questions: %5</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Row %1: %2</translation>
    </message>
</context>
<context>
    <name>rs::feedback::FeedbackPage</name>
    <message numerus="yes">
        <source>%Ln answer(s)</source>
        <translation>
            <numerusform>%Ln answer</numerusform>
            <numerusform>%Ln answers</numerusform>
        </translation>
    </message>
    <message>
        <source>No question asks which practices people started to use: add it from the bank.</source>
        <translation>No question asks which practices people started to use: add it from the bank.</translation>
    </message>
    <message>
        <source>Tasks after 1, 3 and 6 months were added to the plan</source>
        <translation>Tasks after 1, 3 and 6 months were added to the plan</translation>
    </message>
    <message>
        <source>Answers of a form</source>
        <translation>Answers of a form</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.xlsx *.ods)</source>
        <translation>Tables (*.csv *.txt *.xlsx *.ods)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Questionnaire</translation>
    </message>
    <message>
        <source>Answers from paper</source>
        <translation>Answers from paper</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Import answers...</source>
        <translation>Import answers...</translation>
    </message>
    <message>
        <source>Follow-up tasks</source>
        <translation>Follow-up tasks</translation>
    </message>
    <message>
        <source>Tasks to ask people again after 1, 3 and 6 months</source>
        <translation>Tasks to ask people again after 1, 3 and 6 months</translation>
    </message>
    <message>
        <source>Type in paper forms</source>
        <translation>Type in paper forms</translation>
    </message>
    <message>
        <source>The form is corrected</source>
        <translation>The form is corrected</translation>
    </message>
    <message numerus="yes">
        <source>%Ln form(s) deleted</source>
        <translation>
            <numerusform>%Ln form deleted</numerusform>
            <numerusform>%Ln forms deleted</numerusform>
        </translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>All answers</translation>
    </message>
</context>
<context>
    <name>rs::feedback::FeedbackView</name>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message>
        <source>answers</source>
        <translation>answers</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln participant(s)</source>
        <translation>
            <numerusform>of %Ln participant</numerusform>
            <numerusform>of %Ln participants</numerusform>
        </translation>
    </message>
    <message>
        <source>recommendation score, from −100 to +100</source>
        <translation>recommendation score, from −100 to +100</translation>
    </message>
    <message>
        <source>No answers yet: type in paper forms or import the file of a form.</source>
        <translation>No answers yet: type in paper forms or import the file of a form.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s)</source>
        <translation>
            <numerusform>%Ln answer</numerusform>
            <numerusform>%Ln answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left blank</source>
        <translation>
            <numerusform>%Ln left blank</numerusform>
            <numerusform>%Ln left blank</numerusform>
        </translation>
    </message>
    <message>
        <source>Mean %1</source>
        <translation>Mean %1</translation>
    </message>
    <message>
        <source>Recommendation score %1</source>
        <translation>Recommendation score %1</translation>
    </message>
    <message>
        <source>Started to use</source>
        <translation>Started to use</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Quotes</translation>
    </message>
</context>
<context>
    <name>rs::feedback::FormsModel</name>
    <message>
        <source>no name</source>
        <translation>no name</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>paper</translation>
    </message>
    <message>
        <source>file</source>
        <translation>file</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>web page</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
</context>
<context>
    <name>rs::feedback::FormsTab</name>
    <message>
        <source>Here the answers stand, form by form: type them in from paper or import a file.</source>
        <translation>Here the answers stand, form by form: type them in from paper or import a file.</translation>
    </message>
    <message>
        <source>Enter corrects a form, Ctrl+Del deletes it.</source>
        <translation>Enter corrects a form, Ctrl+Del deletes it.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>rs::feedback::PaperTab</name>
    <message>
        <source>One paper form after another: a digit answers and goes on, Enter goes to the next question. Typed now: %1.</source>
        <translation>One paper form after another: a digit answers and goes on, Enter goes to the next question. Typed now: %1.</translation>
    </message>
    <message>
        <source>Store and take the next</source>
        <translation>Store and take the next</translation>
    </message>
    <message>
        <source>Clear the form</source>
        <translation>Clear the form</translation>
    </message>
    <message>
        <source>The form has no answers.</source>
        <translation>The form has no answers.</translation>
    </message>
    <message>
        <source>Correcting the form: %1</source>
        <extracomment>%1 is a form: its time and person</extracomment>
        <translation>Correcting the form: %1</translation>
    </message>
    <message>
        <source>Store the correction</source>
        <translation>Store the correction</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Leave as it was</translation>
    </message>
</context>
<context>
    <name>rs::feedback::QuestionsTab</name>
    <message>
        <source>The school asks nothing yet. Take a template and change it, or write your own questions.</source>
        <translation>The school asks nothing yet. Take a template and change it, or write your own questions.</translation>
    </message>
    <message>
        <source>Take the template for a school</source>
        <translation>Take the template for a school</translation>
    </message>
    <message>
        <source>Write an own question</source>
        <translation>Write an own question</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>From the bank</source>
        <translation>From the bank</translation>
    </message>
    <message>
        <source>Own question</source>
        <translation>Own question</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Move up (Alt+Up)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Move down (Alt+Down)</translation>
    </message>
    <message>
        <source>Delete the question (Del)</source>
        <translation>Delete the question (Del)</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>How it is answered</source>
        <translation>How it is answered</translation>
    </message>
    <message>
        <source>Answers to choose from, one a line</source>
        <translation>Answers to choose from, one a line</translation>
    </message>
    <message>
        <source>Must be answered</source>
        <translation>Must be answered</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Code: %1</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>New question</translation>
    </message>
</context>
</TS>
