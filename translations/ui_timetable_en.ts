<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>rs::timetable::ExportFormat</name>
    <message>
        <source>Export the programme</source>
        <translation>Export the programme</translation>
    </message>
    <message>
        <source>The file is written: %1</source>
        <translation>The file is written: %1</translation>
    </message>
    <message>
        <source>PDF to print</source>
        <translation>PDF to print</translation>
    </message>
    <message>
        <source>Calendar (iCalendar)</source>
        <translation>Calendar (iCalendar)</translation>
    </message>
    <message>
        <source>Schedule (frab XML)</source>
        <translation>Schedule (frab XML)</translation>
    </message>
    <message>
        <source>Schedule (frab JSON)</source>
        <translation>Schedule (frab JSON)</translation>
    </message>
    <message>
        <source>Print the programme</source>
        <translation>Print the programme</translation>
    </message>
</context>
<context>
    <name>rs::timetable::ProblemList</name>
    <message>
        <source>Problems of the programme</source>
        <translation>Problems of the programme</translation>
    </message>
</context>
<context>
    <name>rs::timetable::ProblemModel</name>
    <message>
        <source>Problem: %1</source>
        <translation>Problem: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Warning: %1</translation>
    </message>
    <message>
        <source>Space: %1</source>
        <translation>Space: %1</translation>
    </message>
</context>
<context>
    <name>rs::timetable::ProblemWriter</name>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Change the speaker...</source>
        <translation>Change the speaker...</translation>
    </message>
    <message>
        <source>Change the room...</source>
        <translation>Change the room...</translation>
    </message>
    <message>
        <source>Change the time...</source>
        <translation>Change the time...</translation>
    </message>
    <message>
        <source>No room.</source>
        <translation>No room.</translation>
    </message>
    <message>
        <source>Choose the room...</source>
        <translation>Choose the room...</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>rs::timetable::ProgrammeDesk</name>
    <message>
        <source>“%1” is deleted</source>
        <translation>“%1” is deleted</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln session</numerusform>
            <numerusform>%Ln sessions</numerusform>
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
        <source>venue closed on this day</source>
        <translation>venue closed on this day</translation>
    </message>
    <message>
        <source>venue open %1–%2</source>
        <translation>venue open %1–%2</translation>
    </message>
    <message>
        <source>Times are those of the school: %1. Your clock: %2.</source>
        <translation>Times are those of the school: %1. Your clock: %2.</translation>
    </message>
    <message>
        <source>Choose the venue first: its rooms are the columns here.</source>
        <translation>Choose the venue first: its rooms are the columns here.</translation>
    </message>
    <message>
        <source>Venues</source>
        <translation>Venues</translation>
    </message>
    <message>
        <source>The school has no start yet. With it the days appear here.</source>
        <translation>The school has no start yet. With it the days appear here.</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>New session</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Timetable</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Without a time. Drag into the timetable or press Enter</source>
        <translation>Without a time. Drag into the timetable or press Enter</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) taken from another school</source>
        <translation>
            <numerusform>%Ln session taken from another school</numerusform>
            <numerusform>%Ln sessions taken from another school</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a room</source>
        <translation>
            <numerusform>%Ln without a room</numerusform>
            <numerusform>%Ln without a room</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln speaker(s) to be asked</source>
        <translation>
            <numerusform>%Ln speaker to be asked</numerusform>
            <numerusform>%Ln speakers to be asked</numerusform>
        </translation>
    </message>
    <message>
        <source>Take from another school...</source>
        <translation>Take from another school...</translation>
    </message>
    <message>
        <source>Take the programme of another school</source>
        <translation>Take the programme of another school</translation>
    </message>
</context>
<context>
    <name>rs::timetable::ProgrammePage</name>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>As table</source>
        <translation>As table</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Session or speaker</source>
        <translation>Session or speaker</translation>
    </message>
    <message>
        <source>Here the sessions of the school stand: days as tabs, rooms as columns.</source>
        <translation>Here the sessions of the school stand: days as tabs, rooms as columns.</translation>
    </message>
    <message>
        <source>Print...</source>
        <translation>Print...</translation>
    </message>
</context>
<context>
    <name>rs::timetable::SessionEditor</name>
    <message>
        <source>A session needs a title.</source>
        <translation>A session needs a title.</translation>
    </message>
    <message>
        <source>Without a time</source>
        <translation>Without a time</translation>
    </message>
    <message>
        <source>No room</source>
        <translation>No room</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln place(s)</source>
        <translation>
            <numerusform>%1 · %Ln place</numerusform>
            <numerusform>%1 · %Ln places</numerusform>
        </translation>
    </message>
    <message>
        <source>On your clock: %1</source>
        <translation>On your clock: %1</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>As the room</source>
        <translation>As the room</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>rs::timetable::TakeDialog</name>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln session</numerusform>
            <numerusform>%Ln sessions</numerusform>
        </translation>
    </message>
    <message>
        <source>No other school has a programme yet.</source>
        <translation>No other school has a programme yet.</translation>
    </message>
    <message>
        <source>Programme of another school</source>
        <translation>Programme of another school</translation>
    </message>
    <message>
        <source>Find a school</source>
        <translation>Find a school</translation>
    </message>
    <message>
        <source>Schools with a programme</source>
        <translation>Schools with a programme</translation>
    </message>
    <message>
        <source>Take the speakers along as ideas</source>
        <translation>Take the speakers along as ideas</translation>
    </message>
    <message>
        <source>The programme will begin with this school, on %1. Rooms stay where both schools have the same venue.</source>
        <translation>The programme will begin with this school, on %1. Rooms stay where both schools have the same venue.</translation>
    </message>
    <message>
        <source>Take the programme</source>
        <translation>Take the programme</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>rs::timetable::TimetableView</name>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Put aside, without a time</source>
        <translation>Put aside, without a time</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>New session here</source>
        <translation>New session here</translation>
    </message>
    <message>
        <source>No rooms yet</source>
        <translation>No rooms yet</translation>
    </message>
    <message>
        <source>No room</source>
        <translation>No room</translation>
    </message>
    <message numerus="yes">
        <source> · %Ln place(s)</source>
        <translation>
            <numerusform> · %Ln place</numerusform>
            <numerusform> · %Ln places</numerusform>
        </translation>
    </message>
    <message>
        <source>No sessions on this day yet. Press Ins to add one.</source>
        <translation>No sessions on this day yet. Press Ins to add one.</translation>
    </message>
    <message>
        <source>has a problem</source>
        <translation>has a problem</translation>
    </message>
    <message>
        <source>has a warning</source>
        <translation>has a warning</translation>
    </message>
</context>
<context>
    <name>rs::timetable::Tray</name>
    <message>
        <source>Sessions without a time</source>
        <translation>Sessions without a time</translation>
    </message>
</context>
</TS>
