<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>papers</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Point your phone's camera here</source>
        <translation>Point your phone's camera here</translation>
    </message>
    <message>
        <source>All times are local: %1</source>
        <translation>All times are local: %1</translation>
    </message>
    <message>
        <source>All times are local: %1 (%2)</source>
        <translation>All times are local: %1 (%2)</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1 (continued)</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>No session is planned yet.</source>
        <translation>No session is planned yet.</translation>
    </message>
    <message>
        <source>Time not set yet</source>
        <translation>Time not set yet</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Speakers</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>In work</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Not begun</translation>
    </message>
    <message>
        <source>The seven steps</source>
        <translation>The seven steps</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>What is missing</translation>
    </message>
    <message>
        <source>Who holds it</source>
        <translation>Who holds it</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nobody yet</translation>
    </message>
    <message>
        <source>Tasks whose time is over</source>
        <translation>Tasks whose time is over</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>None.</translation>
    </message>
    <message>
        <source>What participants will see</source>
        <translation>What participants will see</translation>
    </message>
    <message>
        <source>not known yet: they will see nothing</source>
        <translation>not known yet: they will see nothing</translation>
    </message>
    <message>
        <source>Ready: %1 %. Steps done: %2 of %3. Tasks late: %4.</source>
        <translation>Ready: %1 %. Steps done: %2 of %3. Tasks late: %4.</translation>
    </message>
    <message>
        <source>Readiness report</source>
        <translation>Readiness report</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>As of %1</translation>
    </message>
    <message>
        <source>Tell us what you think</source>
        <translation>Tell us what you think</translation>
    </message>
    <message>
        <source>%1, continued</source>
        <translation>%1, continued</translation>
    </message>
    <message>
        <source>Schools and other events</source>
        <translation>Schools and other events</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Would advise</source>
        <translation>Would advise</translation>
    </message>
    <message>
        <source>Practices that took root</source>
        <translation>Practices that took root</translation>
    </message>
    <message>
        <source>How it was counted</source>
        <translation>How it was counted</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Goals</translation>
    </message>
</context>
</TS>
