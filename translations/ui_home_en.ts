<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>rs::home::HomePage</name>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>My schools</source>
        <translation>My schools</translation>
    </message>
    <message>
        <source>All schools</source>
        <translation>All schools</translation>
    </message>
    <message>
        <source>Waits for review</source>
        <translation>Waits for review</translation>
    </message>
    <message>
        <source>Nothing waits for review</source>
        <translation>Nothing waits for review</translation>
    </message>
    <message>
        <source>By start</source>
        <translation>By start</translation>
    </message>
    <message>
        <source>Late first</source>
        <translation>Late first</translation>
    </message>
    <message>
        <source>Least ready first</source>
        <translation>Least ready first</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>in work</source>
        <translation>in work</translation>
    </message>
    <message>
        <source>late</source>
        <translation>late</translation>
    </message>
    <message>
        <source>Similar people</source>
        <translation>Similar people</translation>
    </message>
    <message>
        <source>Perhaps entered twice</source>
        <translation>Perhaps entered twice</translation>
    </message>
    <message>
        <source>Nothing is lost: you can go on working.</source>
        <translation>Nothing is lost: you can go on working.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>Made twice, or not accepted</source>
        <translation>Made twice, or not accepted</translation>
    </message>
</context>
<context>
    <name>rs::home::RecentCard</name>
    <message>
        <source>today, %1</source>
        <translation>today, %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>yesterday, %1</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recent</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Nothing has been changed yet.</translation>
    </message>
</context>
<context>
    <name>rs::home::RegistrationCard</name>
    <message>
        <source>%L1 of %L2 places</source>
        <translation>%L1 of %L2 places</translation>
    </message>
    <message numerus="yes">
        <source>%Ln participant(s)</source>
        <translation>
            <numerusform>%Ln participant</numerusform>
            <numerusform>%Ln participants</numerusform>
        </translation>
    </message>
    <message>
        <source>Registration for schools</source>
        <translation>Registration for schools</translation>
    </message>
    <message>
        <source>No school has open registration now.</source>
        <translation>No school has open registration now.</translation>
    </message>
    <message numerus="yes">
        <source>In a week: +%Ln registration(s).</source>
        <translation>
            <numerusform>In a week: +%Ln registration.</numerusform>
            <numerusform>In a week: +%Ln registrations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting list: %Ln person(s).</source>
        <translation>
            <numerusform>Waiting list: %Ln person.</numerusform>
            <numerusform>Waiting list: %Ln people.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rs::home::SchoolList</name>
    <message>
        <source>no date yet</source>
        <translation>no date yet</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>in %Ln day</numerusform>
            <numerusform>in %Ln days</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>next: %1</translation>
    </message>
    <message>
        <source>was on %1</source>
        <translation>was on %1</translation>
    </message>
    <message>
        <source>now · %1</source>
        <translation>now · %1</translation>
    </message>
    <message>
        <source>everything is done</source>
        <translation>everything is done</translation>
    </message>
    <message numerus="yes">
        <source>%Ln speaker(s) silent</source>
        <translation>
            <numerusform>%Ln speaker silent</numerusform>
            <numerusform>%Ln speakers silent</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers: %L1 of %L2</source>
        <translation>Answers: %L1 of %L2</translation>
    </message>
    <message>
        <source>%1 · by %2</source>
        <translation>%1 · by %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>rs::home::TaskCard</name>
    <message numerus="yes">
        <source>%Ln more task(s)</source>
        <translation>
            <numerusform>%Ln more task</numerusform>
            <numerusform>%Ln more tasks</numerusform>
        </translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Mine today</source>
        <translation>Mine today</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>This week</translation>
    </message>
    <message>
        <source>Nothing is late.</source>
        <translation>Nothing is late.</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>not chosen</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Who are you?</translation>
    </message>
    <message>
        <source>Tasks of this person are shown as yours.</source>
        <translation>Tasks of this person are shown as yours.</translation>
    </message>
</context>
<context>
    <name>rs::home::TaskList</name>
    <message>
        <source>yesterday</source>
        <translation>yesterday</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
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
    <message>
        <source>you</source>
        <translation>you</translation>
    </message>
    <message>
        <source>nobody has it</source>
        <translation>nobody has it</translation>
    </message>
</context>
</TS>
