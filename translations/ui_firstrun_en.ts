<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>rs::firstrun::FirstRunPage</name>
    <message>
        <source>Beginning</source>
        <translation>Beginning</translation>
    </message>
    <message>
        <source>Run a school: from the topic to feedback</source>
        <translation>Run a school: from the topic to feedback</translation>
    </message>
    <message>
        <source>Everything is kept on this laptop and works without a network. No account is needed.</source>
        <translation>Everything is kept on this laptop and works without a network. No account is needed.</translation>
    </message>
    <message>
        <source>Start a school</source>
        <translation>Start a school</translation>
    </message>
    <message>
        <source>Title, region, date: enough to begin. Team, speakers, venues and participants follow in any order.</source>
        <translation>Title, region, date: enough to begin. Team, speakers, venues and participants follow in any order.</translation>
    </message>
    <message>
        <source>See an example</source>
        <translation>See an example</translation>
    </message>
    <message>
        <source>A network that is ready, with schools at every step. The people are invented, and the example goes away with one button.</source>
        <translation>A network that is ready, with schools at every step. The people are invented, and the example goes away with one button.</translation>
    </message>
    <message>
        <source>Open the example</source>
        <translation>Open the example</translation>
    </message>
    <message>
        <source>Bring your lists</source>
        <translation>Bring your lists</translation>
    </message>
    <message>
        <source>Excel, CSV, ODS, answers of forms. A preview first, then a single step of undo.</source>
        <translation>Excel, CSV, ODS, answers of forms. A preview first, then a single step of undo.</translation>
    </message>
    <message>
        <source>Choose a file...</source>
        <translation>Choose a file...</translation>
    </message>
    <message>
        <source>Is there a backup?</source>
        <translation>Is there a backup?</translation>
    </message>
    <message>
        <source>Bring back the data of another computer.</source>
        <translation>Bring back the data of another computer.</translation>
    </message>
    <message>
        <source>Restore...</source>
        <translation>Restore...</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>Keys and help · F1</source>
        <translation>Keys and help · F1</translation>
    </message>
    <message>
        <source>Does your team have a server?</source>
        <translation>Does your team have a server?</translation>
    </message>
    <message>
        <source>See its schools on this laptop and work on them together, also without a network.</source>
        <translation>See its schools on this laptop and work on them together, also without a network.</translation>
    </message>
    <message>
        <source>Connect...</source>
        <translation>Connect...</translation>
    </message>
    <message>
        <source>Show how it stands</source>
        <translation>Show how it stands</translation>
    </message>
    <message>
        <source>This laptop works with your team's server</source>
        <translation>This laptop works with your team's server</translation>
    </message>
    <message>
        <source>The schools you may see appear here as soon as they have come. If none comes, ask the administrator of the server to give you one. A school of your own can be begun meanwhile.</source>
        <translation>The schools you may see appear here as soon as they have come. If none comes, ask the administrator of the server to give you one. A school of your own can be begun meanwhile.</translation>
    </message>
</context>
<context>
    <name>rs::firstrun::StartProblemPage</name>
    <message>
        <source>The data cannot be opened</source>
        <translation>The data cannot be opened</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>File: %1</translation>
    </message>
    <message>
        <source>Choose another folder...</source>
        <translation>Choose another folder...</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
</context>
</TS>
