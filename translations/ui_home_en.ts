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
    <message numerus="yes">
        <source>Similar people: %Ln pair(s)</source>
        <translation>
            <numerusform>Similar people: %Ln pair</numerusform>
            <numerusform>Similar people: %Ln pairs</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for review</source>
        <translation>Nothing waits for review</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Compare</translation>
    </message>
</context>
<context>
    <name>rs::home::SchoolList</name>
    <message numerus="yes">
        <source>%Ln participant(s)</source>
        <translation>
            <numerusform>%Ln participant</numerusform>
            <numerusform>%Ln participants</numerusform>
        </translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>no date yet</translation>
    </message>
    <message>
        <source>today · %1</source>
        <translation>today · %1</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>in %Ln day</numerusform>
            <numerusform>in %Ln days</numerusform>
        </translation>
    </message>
</context>
</TS>
