<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>cell</name>
    <message>
        <source>There is no @ in the address</source>
        <translation>There is no @ in the address</translation>
    </message>
    <message>
        <source>There is more than one @ in the address</source>
        <translation>There is more than one @ in the address</translation>
    </message>
    <message>
        <source>There is nothing before the @</source>
        <translation>There is nothing before the @</translation>
    </message>
    <message>
        <source>After the @ a site is missing, like example.org</source>
        <translation>After the @ a site is missing, like example.org</translation>
    </message>
    <message>
        <source>There is a space in the address</source>
        <translation>There is a space in the address</translation>
    </message>
    <message>
        <source>A dot stands where none can</source>
        <translation>A dot stands where none can</translation>
    </message>
    <message>
        <source>This is no e-mail address</source>
        <translation>This is no e-mail address</translation>
    </message>
    <message>
        <source>The number is too short</source>
        <translation>The number is too short</translation>
    </message>
    <message>
        <source>The number is too long</source>
        <translation>The number is too long</translation>
    </message>
    <message>
        <source>This is no phone number</source>
        <translation>This is no phone number</translation>
    </message>
    <message>
        <source>A whole number is wanted here</source>
        <translation>A whole number is wanted here</translation>
    </message>
    <message>
        <source>A number is wanted here</source>
        <translation>A number is wanted here</translation>
    </message>
    <message>
        <source>Yes or no is wanted here</source>
        <translation>Yes or no is wanted here</translation>
    </message>
    <message>
        <source>A date is wanted here, like 14.03.2027</source>
        <translation>A date is wanted here, like 14.03.2027</translation>
    </message>
    <message>
        <source>A date with a time is wanted here, like 14.03.2027 10:00</source>
        <translation>A date with a time is wanted here, like 14.03.2027 10:00</translation>
    </message>
    <message>
        <source>There is no such time zone</source>
        <translation>There is no such time zone</translation>
    </message>
    <message>
        <source>No such region is known; choose it from the list</source>
        <translation>No such region is known; choose it from the list</translation>
    </message>
    <message>
        <source>This is not in the list</source>
        <translation>This is not in the list</translation>
    </message>
    <message>
        <source>This is no web address</source>
        <translation>This is no web address</translation>
    </message>
    <message>
        <source>Several have this name; choose one from the list</source>
        <translation>Several have this name; choose one from the list</translation>
    </message>
    <message>
        <source>Nothing of this name is known; choose it from the list</source>
        <translation>Nothing of this name is known; choose it from the list</translation>
    </message>
    <message>
        <source>This value cannot stand here</source>
        <translation>This value cannot stand here</translation>
    </message>
    <message>
        <source>given</source>
        <extracomment>Consent in a table: given / not given</extracomment>
        <translation>given</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>not given</translation>
    </message>
    <message>
        <source>This must not be empty</source>
        <translation>This must not be empty</translation>
    </message>
    <message>
        <source>The text is too long</source>
        <translation>The text is too long</translation>
    </message>
    <message>
        <source>The number cannot be negative</source>
        <translation>The number cannot be negative</translation>
    </message>
</context>
<context>
    <name>column</name>
    <message>
        <source>Consent</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Access</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marks</translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>Schools</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Rooms</translation>
    </message>
    <message>
        <source>Open tasks</source>
        <translation>Open tasks</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Load this week</source>
        <translation>Load this week</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Earlier schools</source>
        <translation>Earlier schools</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Schools held</source>
        <translation>Schools held</translation>
    </message>
    <message>
        <source>Seven steps</source>
        <translation>Seven steps</translation>
    </message>
</context>
<context>
    <name>rs::models::RecordTableModel</name>
    <message>
        <source>Row %1, %2: %3</source>
        <extracomment>Read aloud: %1 number of the row, %2 title of the column, %3 the value</extracomment>
        <translation>Row %1, %2: %3</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>Somebody similar is in this list</source>
        <translation>Somebody similar is in this list</translation>
    </message>
    <message>
        <source>Changed on two laptops at once</source>
        <translation>Changed on two laptops at once</translation>
    </message>
    <message>
        <source>Something required is still empty</source>
        <translation>Something required is still empty</translation>
    </message>
    <message>
        <source>Add...</source>
        <extracomment>In the last, empty row of a table: type here to add a row</extracomment>
        <translation>Add...</translation>
    </message>
    <message>
        <source>New row, %1: empty</source>
        <translation>New row, %1: empty</translation>
    </message>
    <message>
        <source>%1: the store is open to look only</source>
        <translation>%1: the store is open to look only</translation>
    </message>
    <message>
        <source>%1: kept by the program</source>
        <translation>%1: kept by the program</translation>
    </message>
    <message>
        <source>%1, %2
On this computer: %3</source>
        <extracomment>A moment of an event far away: %1 as that place says it, %2 its zone, %3 the same moment on this computer</extracomment>
        <translation>%1, %2
On this computer: %3</translation>
    </message>
</context>
</TS>
