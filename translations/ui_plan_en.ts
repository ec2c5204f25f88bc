<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>rs::plan::AskersDialog</name>
    <message>
        <source>Who asked for “%1”</source>
        <extracomment>The title of a window: %1 is a topic</extracomment>
        <translation>Who asked for “%1”</translation>
    </message>
    <message>
        <source>Note one more person: type a part of the name</source>
        <translation>Note one more person: type a part of the name</translation>
    </message>
    <message>
        <source>People noted at this topic</source>
        <translation>People noted at this topic</translation>
    </message>
    <message>
        <source>Those who named it in a questionnaire are counted without being noted.</source>
        <translation>Those who named it in a questionnaire are counted without being noted.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Take out</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>rs::plan::DateStep</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a word like Start and the day of the week</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The end comes before the start.</source>
        <translation>The end comes before the start.</translation>
    </message>
    <message>
        <source>On your clock: %1 – %2</source>
        <translation>On your clock: %1 – %2</translation>
    </message>
    <message>
        <source>On your clock: %1</source>
        <translation>On your clock: %1</translation>
    </message>
    <message>
        <source>The programme begins on %1, the school on %2.</source>
        <translation>The programme begins on %1, the school on %2.</translation>
    </message>
    <message>
        <source>Move the programme along</source>
        <translation>Move the programme along</translation>
    </message>
    <message>
        <source>Venues to choose from: %L1</source>
        <translation>Venues to choose from: %L1</translation>
    </message>
    <message>
        <source>Compare venues</source>
        <translation>Compare venues</translation>
    </message>
</context>
<context>
    <name>rs::plan::FunnelBars</name>
    <message>
        <source>%1 · %2%</source>
        <extracomment>%1 an amount, %2 percent of the step before: "96 · 65%"</extracomment>
        <translation>%1 · %2%</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3% of “%4”</source>
        <extracomment>%1 a step, %2 its amount, %3 percent, %4 the step before</extracomment>
        <translation>%1: %2, %3% of “%4”</translation>
    </message>
</context>
<context>
    <name>rs::plan::GoalsEdit</name>
    <message>
        <source>What is counted: participants, started to use...</source>
        <translation>What is counted: participants, started to use...</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>Number of the goal</source>
        <translation>Number of the goal</translation>
    </message>
    <message>
        <source>Take the goal away</source>
        <translation>Take the goal away</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Started to use a practice</source>
        <translation>Started to use a practice</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Recommendation score</source>
        <translation>Recommendation score</translation>
    </message>
    <message>
        <source>Speakers from practice</source>
        <translation>Speakers from practice</translation>
    </message>
</context>
<context>
    <name>rs::plan::PlaceStep</name>
    <message>
        <source>This is no address of a room: it begins with https://</source>
        <translation>This is no address of a room: it begins with https://</translation>
    </message>
    <message>
        <source>The link is of another platform</source>
        <translation>The link is of another platform</translation>
    </message>
    <message>
        <source>The link leads to the platform, but to no room</source>
        <translation>The link leads to the platform, but to no room</translation>
    </message>
    <message>
        <source>A meeting id has 9 to 11 digits</source>
        <translation>A meeting id has 9 to 11 digits</translation>
    </message>
    <message>
        <source>The link leads to a room of another number</source>
        <translation>The link leads to a room of another number</translation>
    </message>
    <message>
        <source>The passcode is missing</source>
        <translation>The passcode is missing</translation>
    </message>
    <message>
        <source>A passcode has at most 10 characters, no blanks</source>
        <translation>A passcode has at most 10 characters, no blanks</translation>
    </message>
    <message>
        <source>Text for those who come</source>
        <translation>Text for those who come</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
</context>
<context>
    <name>rs::plan::PlanPage</name>
    <message>
        <source>no date yet</source>
        <translation>no date yet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) before the start</source>
        <extracomment>Days until a school begins: «до начала 31 день»</extracomment>
        <translation>
            <numerusform>%Ln day before the start</numerusform>
            <numerusform>%Ln days before the start</numerusform>
        </translation>
    </message>
    <message>
        <source>begins today</source>
        <translation>begins today</translation>
    </message>
    <message numerus="yes">
        <source>began %Ln day(s) ago</source>
        <translation>
            <numerusform>began %Ln day ago</numerusform>
            <numerusform>began %Ln days ago</numerusform>
        </translation>
    </message>
    <message>
        <source>The step is ready</source>
        <translation>The step is ready</translation>
    </message>
    <message>
        <source>Mark the step ready...</source>
        <translation>Mark the step ready...</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>Tasks: %1</source>
        <translation>Tasks: %1</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>Everything is saved</translation>
    </message>
    <message>
        <source>Saved at %1</source>
        <translation>Saved at %1</translation>
    </message>
    <message numerus="yes">
        <source>The start has moved, and with it %n open task(s)</source>
        <translation>
            <numerusform>The start has moved, and with it %n open task</numerusform>
            <numerusform>The start has moved, and with it %n open tasks</numerusform>
        </translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <translation>Still missing: %1</translation>
    </message>
    <message>
        <source>The step is not ready yet</source>
        <translation>The step is not ready yet</translation>
    </message>
    <message>
        <source>Mark the step ready</source>
        <translation>Mark the step ready</translation>
    </message>
    <message>
        <source>These tasks will be closed; undo opens them again:</source>
        <translation>These tasks will be closed; undo opens them again:</translation>
    </message>
    <message>
        <source>Close the tasks</source>
        <translation>Close the tasks</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Readiness report</source>
        <translation>Readiness report</translation>
    </message>
    <message>
        <source>Saved on %1</source>
        <extracomment>%1 a day: «Сохранено 12 марта»</extracomment>
        <translation>Saved on %1</translation>
    </message>
</context>
<context>
    <name>rs::plan::PlanProblems</name>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Mend</translation>
    </message>
</context>
<context>
    <name>rs::plan::ProblemList</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the next ones</source>
        <translation>Show the next ones</translation>
    </message>
</context>
<context>
    <name>rs::plan::QuestionnaireCard</name>
    <message>
        <source>As in “%1”, %2</source>
        <extracomment>%1 the title of a school, %2 its day</extracomment>
        <translation>As in “%1”, %2</translation>
    </message>
    <message>
        <source>As in “%1”</source>
        <translation>As in “%1”</translation>
    </message>
    <message>
        <source>Take this questionnaire</source>
        <translation>Take this questionnaire</translation>
    </message>
    <message>
        <source>Take the template for a school</source>
        <translation>Take the template for a school</translation>
    </message>
    <message>
        <source>Take this template</source>
        <translation>Take this template</translation>
    </message>
    <message>
        <source>The school asks nothing yet. Take a questionnaire and change it, or write your own questions.</source>
        <translation>The school asks nothing yet. Take a questionnaire and change it, or write your own questions.</translation>
    </message>
    <message numerus="yes">
        <source>The questionnaire has %Ln question(s).</source>
        <translation>
            <numerusform>The questionnaire has %Ln question.</numerusform>
            <numerusform>The questionnaire has %Ln questions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answers take about %Ln minute(s).</source>
        <translation>
            <numerusform>The answers take about %Ln minute.</numerusform>
            <numerusform>The answers take about %Ln minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Own questions</source>
        <translation>Own questions</translation>
    </message>
    <message>
        <source>Questionnaire and answers</source>
        <translation>Questionnaire and answers</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>Sent: %1</translation>
    </message>
    <message>
        <source>To be sent: %1</source>
        <translation>To be sent: %1</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>Closed: %1</translation>
    </message>
    <message>
        <source>Answers until: %1</source>
        <translation>Answers until: %1</translation>
    </message>
    <message>
        <source>No task of the plan says when it is sent and until when answers are welcome.</source>
        <translation>No task of the plan says when it is sent and until when answers are welcome.</translation>
    </message>
    <message>
        <source>The days follow from the start of the school.</source>
        <translation>The days follow from the start of the school.</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Questionnaire</translation>
    </message>
    <message>
        <source>Which questionnaire</source>
        <translation>Which questionnaire</translation>
    </message>
    <message>
        <source>Add the tasks</source>
        <translation>Add the tasks</translation>
    </message>
    <message>
        <source>Send the questionnaire on the day of the start, close it ten days later</source>
        <translation>Send the questionnaire on the day of the start, close it ten days later</translation>
    </message>
</context>
<context>
    <name>rs::plan::ReadinessBar</name>
    <message>
        <source>Readiness</source>
        <translation>Readiness</translation>
    </message>
</context>
<context>
    <name>rs::plan::ReadinessDialog</name>
    <message>
        <source>Readiness: %1</source>
        <translation>Readiness: %1</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registration</translation>
    </message>
    <message>
        <source>Registration can be opened.</source>
        <translation>Registration can be opened.</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>The programme can be published.</source>
        <translation>The programme can be published.</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Missing: %1</translation>
    </message>
    <message>
        <source>Nobody holds it yet.</source>
        <translation>Nobody holds it yet.</translation>
    </message>
    <message>
        <source>Holds it: %1</source>
        <translation>Holds it: %1</translation>
    </message>
    <message>
        <source>Before it: %1</source>
        <translation>Before it: %1</translation>
    </message>
    <message>
        <source>What participants will see</source>
        <translation>What participants will see</translation>
    </message>
    <message>
        <source>Readiness report</source>
        <translation>Readiness report</translation>
    </message>
    <message>
        <source>Save as PDF...</source>
        <translation>Save as PDF...</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copy as text</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Print...</source>
        <translation>Print...</translation>
    </message>
</context>
<context>
    <name>rs::plan::ShareCard</name>
    <message>
        <source>Not the address of a site: it begins with https://, and phones open nothing else.</source>
        <translation>Not the address of a site: it begins with https://, and phones open nothing else.</translation>
    </message>
    <message>
        <source>The text is copied: paste it into a letter or a messenger.</source>
        <translation>The text is copied: paste it into a letter or a messenger.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Which text</source>
        <translation>Which text</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copy the text</translation>
    </message>
    <message>
        <source>Print...</source>
        <translation>Print...</translation>
    </message>
    <message>
        <source>Text in Russian</source>
        <translation>Text in Russian</translation>
    </message>
    <message>
        <source>Text in English</source>
        <translation>Text in English</translation>
    </message>
</context>
<context>
    <name>rs::plan::SpeakerDirectory</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>score %1</translation>
    </message>
    <message>
        <source>No contacts are known</source>
        <translation>No contacts are known</translation>
    </message>
    <message>
        <source>Topics: %1</source>
        <translation>Topics: %1</translation>
    </message>
    <message>
        <source>Already in this school</source>
        <translation>Already in this school</translation>
    </message>
    <message>
        <source>Add as an idea</source>
        <translation>Add as an idea</translation>
    </message>
    <message>
        <source>Whoever is a speaker of any of your schools appears here with talks and scores.</source>
        <translation>Whoever is a speaker of any of your schools appears here with talks and scores.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nothing found</translation>
    </message>
    <message numerus="yes">
        <source>%Ln speaker(s)</source>
        <translation>
            <numerusform>%Ln speaker</numerusform>
            <numerusform>%Ln speakers</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · shown: %2</source>
        <extracomment>%1 = "40 speakers", %2 = how many pass the search</extracomment>
        <translation>%1 · shown: %2</translation>
    </message>
    <message>
        <source>Name, topic, talk or school</source>
        <translation>Name, topic, talk or school</translation>
    </message>
    <message>
        <source>Search in the directory of speakers</source>
        <translation>Search in the directory of speakers</translation>
    </message>
    <message>
        <source>Directory of speakers</source>
        <translation>Directory of speakers</translation>
    </message>
</context>
<context>
    <name>rs::plan::SpeakerDirectoryModel</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Talks</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>This year</translation>
    </message>
    <message>
        <source>On these days</source>
        <translation>On these days</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>few answers</source>
        <translation>few answers</translation>
    </message>
    <message>
        <source>Already in this school</source>
        <translation>Already in this school</translation>
    </message>
    <message>
        <source>Busy: %1</source>
        <translation>Busy: %1</translation>
    </message>
    <message>
        <source>Cannot come: %1</source>
        <translation>Cannot come: %1</translation>
    </message>
    <message>
        <source>Nothing known against it</source>
        <translation>Nothing known against it</translation>
    </message>
</context>
<context>
    <name>rs::plan::SpeakerSuggestions</name>
    <message>
        <source>on these days: %1</source>
        <translation>on these days: %1</translation>
    </message>
    <message>
        <source>Add as an idea</source>
        <translation>Add as an idea</translation>
    </message>
    <message>
        <source>Add as an idea: %1</source>
        <translation>Add as an idea: %1</translation>
    </message>
    <message>
        <source>Choose the topic in step 1: then those who have spoken on it are suggested here.</source>
        <translation>Choose the topic in step 1: then those who have spoken on it are suggested here.</translation>
    </message>
    <message>
        <source>Nobody has spoken on “%1” yet. Look in the directory of all speakers.</source>
        <translation>Nobody has spoken on “%1” yet. Look in the directory of all speakers.</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Directory of speakers</source>
        <translation>Directory of speakers</translation>
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
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
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
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer after the date:</source>
        <translation>No answer after the date:</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Asked again today</source>
        <translation>Asked again today</translation>
    </message>
    <message>
        <source>New idea: %1</source>
        <translation>New idea: %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Speakers of this school</source>
        <translation>Speakers of this school</translation>
    </message>
    <message>
        <source>Directory of speakers</source>
        <translation>Directory of speakers</translation>
    </message>
    <message>
        <source>Open the table</source>
        <translation>Open the table</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Speaker</translation>
    </message>
    <message>
        <source>Add a speaker</source>
        <translation>Add a speaker</translation>
    </message>
    <message>
        <source>Invited today</source>
        <translation>Invited today</translation>
    </message>
    <message>
        <source>Accepted today</source>
        <translation>Accepted today</translation>
    </message>
    <message>
        <source>Declined today</source>
        <translation>Declined today</translation>
    </message>
    <message>
        <source>Speakers by state</source>
        <translation>Speakers by state</translation>
    </message>
</context>
<context>
    <name>rs::plan::Step6Page</name>
    <message>
        <source>Say when people can register</source>
        <translation>Say when people can register</translation>
    </message>
    <message>
        <source>Registration opens on %1</source>
        <translation>Registration opens on %1</translation>
    </message>
    <message>
        <source>Registration is open</source>
        <translation>Registration is open</translation>
    </message>
    <message>
        <source>Registration is open until %1</source>
        <translation>Registration is open until %1</translation>
    </message>
    <message>
        <source>Registration closed on %1</source>
        <translation>Registration closed on %1</translation>
    </message>
    <message>
        <source>Registration closes before it opens</source>
        <translation>Registration closes before it opens</translation>
    </message>
    <message>
        <source>Registration closes after the start</source>
        <translation>Registration closes after the start</translation>
    </message>
    <message>
        <source>%1 of %2 places taken</source>
        <extracomment>%1 taken places, %2 all places</extracomment>
        <translation>%1 of %2 places taken</translation>
    </message>
    <message numerus="yes">
        <source>the venue has only %Ln place(s)</source>
        <translation>
            <numerusform>the venue has only %Ln place</numerusform>
            <numerusform>the venue has only %Ln places</numerusform>
        </translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>On the list</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Came</translation>
    </message>
    <message>
        <source>Nobody has registered yet: invite people or import a list</source>
        <translation>Nobody has registered yet: invite people or import a list</translation>
    </message>
    <message>
        <source>Consent: %1 of %2</source>
        <translation>Consent: %1 of %2</translation>
    </message>
    <message>
        <source>refused or withdrawn: %1</source>
        <translation>refused or withdrawn: %1</translation>
    </message>
    <message>
        <source>not asked: %1</source>
        <translation>not asked: %1</translation>
    </message>
    <message>
        <source>From invitation to the hall</source>
        <translation>From invitation to the hall</translation>
    </message>
</context>
<context>
    <name>rs::plan::Step6People</name>
    <message>
        <source>Import a list</source>
        <translation>Import a list</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) on the waiting list</source>
        <translation>
            <numerusform>%Ln person on the waiting list</numerusform>
            <numerusform>%Ln people on the waiting list</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>%1, no free places</source>
        <translation>%1, no free places</translation>
    </message>
    <message numerus="yes">
        <source>Move up %Ln person(s)</source>
        <translation>
            <numerusform>Move up %Ln person</numerusform>
            <numerusform>Move up %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln free place(s)</source>
        <translation>
            <numerusform>%Ln free place</numerusform>
            <numerusform>%Ln free places</numerusform>
        </translation>
    </message>
    <message>
        <source>the number of places is not limited</source>
        <translation>the number of places is not limited</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 "3 people on the waiting list", %2 "2 free places"</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) moved up from the waiting list</source>
        <translation>
            <numerusform>%Ln person moved up from the waiting list</numerusform>
            <numerusform>%Ln people moved up from the waiting list</numerusform>
        </translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Open the table</source>
        <translation>Open the table</translation>
    </message>
    <message>
        <source>Open the table of participants</source>
        <translation>Open the table of participants</translation>
    </message>
    <message>
        <source>Import a list...</source>
        <translation>Import a list...</translation>
    </message>
    <message>
        <source>People by state</source>
        <translation>People by state</translation>
    </message>
    <message numerus="yes">
        <source>%Ln offer(s) not answered in time</source>
        <translation>
            <numerusform>%Ln offer not answered in time</numerusform>
            <numerusform>%Ln offers not answered in time</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rs::plan::Step6Share</name>
    <message>
        <source>Save the poster</source>
        <translation>Save the poster</translation>
    </message>
    <message>
        <source>%1 - poster</source>
        <extracomment>Name of a file: %1 is the title of the school</extracomment>
        <translation>%1 - poster</translation>
    </message>
    <message>
        <source>The poster is saved: %1</source>
        <extracomment>%1 the name of a file</extracomment>
        <translation>The poster is saved: %1</translation>
    </message>
    <message>
        <source>Poster as PDF...</source>
        <translation>Poster as PDF...</translation>
    </message>
    <message>
        <source>Share text</source>
        <translation>Share text</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>Poster</translation>
    </message>
    <message>
        <source>Size of the poster</source>
        <translation>Size of the poster</translation>
    </message>
    <message>
        <source>Invitation and poster</source>
        <translation>Invitation and poster</translation>
    </message>
    <message>
        <source>Invitation letter</source>
        <translation>Invitation letter</translation>
    </message>
    <message>
        <source>Print the poster</source>
        <translation>Print the poster</translation>
    </message>
</context>
<context>
    <name>rs::plan::Step7Page</name>
    <message>
        <source>No question asks which practices people started to use.</source>
        <translation>No question asks which practices people started to use.</translation>
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
        <source>People are asked again after 1, 3 and 6 months: the tasks stand in the plan.</source>
        <translation>People are asked again after 1, 3 and 6 months: the tasks stand in the plan.</translation>
    </message>
    <message>
        <source>Nobody is asked yet after 1, 3 and 6 months what took root.</source>
        <translation>Nobody is asked yet after 1, 3 and 6 months what took root.</translation>
    </message>
</context>
<context>
    <name>rs::plan::Step7Share</name>
    <message>
        <source>Letter and sheet with the QR code</source>
        <translation>Letter and sheet with the QR code</translation>
    </message>
    <message>
        <source>Letter that asks for feedback</source>
        <translation>Letter that asks for feedback</translation>
    </message>
    <message>
        <source>A4 for the door</source>
        <translation>A4 for the door</translation>
    </message>
    <message>
        <source>4 cards to cut</source>
        <translation>4 cards to cut</translation>
    </message>
    <message>
        <source>Sheet with the QR code</source>
        <translation>Sheet with the QR code</translation>
    </message>
    <message>
        <source>Size of the sheet</source>
        <translation>Size of the sheet</translation>
    </message>
    <message>
        <source>Sheet as PDF...</source>
        <translation>Sheet as PDF...</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>Print the sheet</translation>
    </message>
    <message>
        <source>Save the sheet with the QR code</source>
        <translation>Save the sheet with the QR code</translation>
    </message>
    <message>
        <source>%1 - feedback</source>
        <extracomment>Name of a file: %1 is the title of the school</extracomment>
        <translation>%1 - feedback</translation>
    </message>
    <message>
        <source>The sheet is saved: %1</source>
        <extracomment>%1 the name of a file</extracomment>
        <translation>The sheet is saved: %1</translation>
    </message>
    <message>
        <source>With the link of the questionnaire there is a sheet with its QR code here, for the door or for the tables. The link may lead to any form.</source>
        <translation>With the link of the questionnaire there is a sheet with its QR code here, for the door or for the tables. The link may lead to any form.</translation>
    </message>
</context>
<context>
    <name>rs::plan::StepList</name>
    <message>
        <source>Steps of the plan</source>
        <translation>Steps of the plan</translation>
    </message>
    <message>
        <source>Every field is saved at once. Any step can be opened at any time.</source>
        <translation>Every field is saved at once. Any step can be opened at any time.</translation>
    </message>
</context>
<context>
    <name>rs::plan::TaskDialog</name>
    <message>
        <source>the start has no date yet</source>
        <translation>the start has no date yet</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>New task</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Days from the start</source>
        <translation>Days from the start</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nobody yet</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Write what there is to do.</source>
        <translation>Write what there is to do.</translation>
    </message>
    <message>
        <source>Only after</source>
        <translation>Only after</translation>
    </message>
</context>
<context>
    <name>rs::plan::TaskPanel</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>Tasks of a step: how many are done of how many</extracomment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>met</source>
        <translation>met</translation>
    </message>
    <message>
        <source>late</source>
        <translation>late</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>not yet</translation>
    </message>
    <message>
        <source>Tasks of the step</source>
        <translation>Tasks of the step</translation>
    </message>
    <message>
        <source>Close the tasks</source>
        <translation>Close the tasks</translation>
    </message>
    <message>
        <source>This step has no tasks yet.</source>
        <translation>This step has no tasks yet.</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>Add a task</translation>
    </message>
    <message>
        <source>The step is ready when</source>
        <translation>The step is ready when</translation>
    </message>
    <message>
        <source>The school has no tasks yet.</source>
        <translation>The school has no tasks yet.</translation>
    </message>
    <message>
        <source>Take the usual tasks</source>
        <translation>Take the usual tasks</translation>
    </message>
    <message>
        <source>Tasks of all seven steps with days counted from the start; step 3 has other templates</source>
        <translation>Tasks of all seven steps with days counted from the start; step 3 has other templates</translation>
    </message>
</context>
<context>
    <name>rs::plan::TaskRow</name>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>done %1</translation>
    </message>
    <message numerus="yes">
        <source>%1%n day(s) from the start</source>
        <translation>
            <numerusform>%1%n day from the start</numerusform>
            <numerusform>%1%n days from the start</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>tomorrow</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>you</source>
        <translation>you</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>no owner</translation>
    </message>
    <message numerus="yes">
        <source>after %n other task(s)</source>
        <translation>
            <numerusform>after %n other task</numerusform>
            <numerusform>after %n other tasks</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the task...</source>
        <translation>Change the task...</translation>
    </message>
    <message>
        <source>Change the task: %1</source>
        <translation>Change the task: %1</translation>
    </message>
</context>
<context>
    <name>rs::plan::TeamModel</name>
    <message>
        <source>no tasks</source>
        <translation>no tasks</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <extracomment>%1 = tasks of the fullest week, %2 = its Monday</extracomment>
        <translation>%1, from %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Fullest week</source>
        <translation>Fullest week</translation>
    </message>
</context>
<context>
    <name>rs::plan::TeamStep</name>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s)</source>
        <translation>
            <numerusform>%Ln task</numerusform>
            <numerusform>%Ln tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) added</source>
        <translation>
            <numerusform>%Ln task added</numerusform>
            <numerusform>%Ln tasks added</numerusform>
        </translation>
    </message>
    <message>
        <source>The school has all tasks of this template already.</source>
        <translation>The school has all tasks of this template already.</translation>
    </message>
    <message>
        <source>Kept as the template “%1”</source>
        <translation>Kept as the template “%1”</translation>
    </message>
    <message>
        <source>Team and load</source>
        <translation>Team and load</translation>
    </message>
    <message>
        <source>Nobody is in the team yet. Add people on the page Team; tasks are theirs then.</source>
        <translation>Nobody is in the team yet. Add people on the page Team; tasks are theirs then.</translation>
    </message>
    <message>
        <source>Change the team</source>
        <translation>Change the team</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>All tasks</translation>
    </message>
    <message>
        <source>Add tasks</source>
        <translation>Add tasks</translation>
    </message>
    <message>
        <source>Template of tasks</source>
        <translation>Template of tasks</translation>
    </message>
    <message>
        <source>Name of an own template</source>
        <translation>Name of an own template</translation>
    </message>
    <message>
        <source>Keep as template</source>
        <translation>Keep as template</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) handed out by role</source>
        <translation>
            <numerusform>%Ln task handed out by role</numerusform>
            <numerusform>%Ln tasks handed out by role</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rs::plan::TopicStep</name>
    <message>
        <source>Goals: what and how many</source>
        <translation>Goals: what and how many</translation>
    </message>
    <message numerus="yes">
        <source>asked for by %Ln person(s)</source>
        <translation>
            <numerusform>asked for by %Ln person</numerusform>
            <numerusform>asked for by %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln school(s)</source>
        <translation>
            <numerusform>%Ln school</numerusform>
            <numerusform>%Ln schools</numerusform>
        </translation>
    </message>
    <message>
        <source>no school yet</source>
        <translation>no school yet</translation>
    </message>
    <message>
        <source>recommend: %1</source>
        <translation>recommend: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln participant(s)</source>
        <translation>
            <numerusform>%Ln participant</numerusform>
            <numerusform>%Ln participants</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a topic to see the schools held on it.</source>
        <translation>Choose a topic to see the schools held on it.</translation>
    </message>
    <message>
        <source>No other school was held on this topic.</source>
        <translation>No other school was held on this topic.</translation>
    </message>
    <message>
        <source>Topics that participants asked for</source>
        <translation>Topics that participants asked for</translation>
    </message>
    <message>
        <source>Schools held on this topic</source>
        <translation>Schools held on this topic</translation>
    </message>
    <message>
        <source>Start from a copy...</source>
        <translation>Start from a copy...</translation>
    </message>
    <message>
        <source>Another topic that people ask for</source>
        <translation>Another topic that people ask for</translation>
    </message>
    <message>
        <source>Add to the list</source>
        <translation>Add to the list</translation>
    </message>
    <message>
        <source>Who asked for “%1”</source>
        <translation>Who asked for “%1”</translation>
    </message>
    <message>
        <source>Note who asked for this topic</source>
        <translation>Note who asked for this topic</translation>
    </message>
    <message>
        <source>Asked for by: %1</source>
        <translation>Asked for by: %1</translation>
    </message>
    <message numerus="yes">
        <source>Asked for by: %1, and %Ln more</source>
        <translation>
            <numerusform>Asked for by: %1, and %Ln more</numerusform>
            <numerusform>Asked for by: %1, and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rs::plan::VenueShortlist</name>
    <message>
        <source>Add the venues you compare; the chosen one becomes that of the school.</source>
        <translation>Add the venues you compare; the chosen one becomes that of the school.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln room(s)</source>
        <translation>
            <numerusform>%Ln room</numerusform>
            <numerusform>%Ln rooms</numerusform>
        </translation>
    </message>
    <message>
        <source>accessible for wheelchairs</source>
        <translation>accessible for wheelchairs</translation>
    </message>
    <message>
        <source>not accessible for wheelchairs</source>
        <translation>not accessible for wheelchairs</translation>
    </message>
    <message>
        <source>price of the venue: %1</source>
        <translation>price of the venue: %1</translation>
    </message>
    <message>
        <source>nothing is known yet</source>
        <translation>nothing is known yet</translation>
    </message>
    <message>
        <source>Choose this venue</source>
        <translation>Choose this venue</translation>
    </message>
</context>
</TS>
