<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>rs::schools::SchoolDialog</name>
    <message>
        <source>A school needs a title; it can be changed later.</source>
        <translation>A school needs a title; it can be changed later.</translation>
    </message>
    <message>
        <source>Copy a school</source>
        <translation>Copy a school</translation>
    </message>
    <message>
        <source>New school</source>
        <translation>New school</translation>
    </message>
    <message>
        <source>Copy from</source>
        <translation>Copy from</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>As the old one</source>
        <translation>As the old one</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Copy the school</source>
        <translation>Copy the school</translation>
    </message>
    <message>
        <source>Start a school</source>
        <translation>Start a school</translation>
    </message>
    <message>
        <source>There is no such region. Choose one from the list, or leave it empty.</source>
        <translation>There is no such region. Choose one from the list, or leave it empty.</translation>
    </message>
    <message>
        <source>a year later</source>
        <translation>a year later</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>not known yet</translation>
    </message>
</context>
<context>
    <name>rs::schools::SchoolsPage</name>
    <message>
        <source>Open the school</source>
        <translation>Open the school</translation>
    </message>
    <message>
        <source>The schools of your team appear here as soon as they have come from the server. A school of your own can be begun meanwhile.</source>
        <translation>The schools of your team appear here as soon as they have come from the server. A school of your own can be begun meanwhile.</translation>
    </message>
</context>
</TS>
