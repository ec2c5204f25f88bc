<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>rs::tables::BulkDialog</name>
    <message>
        <source>Change a field: %1</source>
        <translation>Change a field: %1</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>New value</translation>
    </message>
    <message>
        <source>Will change: %1.</source>
        <extracomment>%1 and %2 are counted records: "12 people"</extracomment>
        <translation>Will change: %1.</translation>
    </message>
    <message>
        <source>Will change: %1. Have this value already: %2.</source>
        <translation>Will change: %1. Have this value already: %2.</translation>
    </message>
</context>
<context>
    <name>rs::tables::CostsPage</name>
    <message>
        <source>Altogether</source>
        <translation>Altogether</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>nobody named</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>Who pays</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Actual</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>Sums</translation>
    </message>
</context>
<context>
    <name>rs::tables::DetailPane</name>
    <message>
        <source>No row is chosen</source>
        <translation>No row is chosen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Close (F4)</source>
        <translation>Close (F4)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Open the site in the browser</source>
        <translation>Open the site in the browser</translation>
    </message>
</context>
<context>
    <name>rs::tables::HistoryView</name>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Deleted</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>History: %1 field, %2 old value, %3 new value</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1: was %2, cleared</source>
        <translation>%1: was %2, cleared</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>History: %1 date and time, %2 who</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>rs::tables::RecordDelegate</name>
    <message>
        <source>(empty)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>Create “%1”</source>
        <extracomment>Last line of a list of names: makes a new card with the name that was typed</extracomment>
        <translation>Create “%1”</translation>
    </message>
</context>
<context>
    <name>rs::tables::RecordPage</name>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
</context>
<context>
    <name>rs::tables::RecordTable</name>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copy with headings</source>
        <translation>Copy with headings</translation>
    </message>
    <message>
        <source>Copy this column</source>
        <translation>Copy this column</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Fill down</translation>
    </message>
    <message>
        <source>Clear the cell</source>
        <translation>Clear the cell</translation>
    </message>
    <message>
        <source>Change a field...</source>
        <translation>Change a field...</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Clear filters</translation>
    </message>
    <message>
        <source>Search in this table</source>
        <translation>Search in this table</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Restore columns</source>
        <translation>Restore columns</translation>
    </message>
    <message>
        <source>Row height</source>
        <translation>Row height</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compact</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>Roomy</translation>
    </message>
    <message numerus="yes">
        <source>Add %n rows?</source>
        <extracomment>Question after a paste that reaches beyond the last row</extracomment>
        <translation>
            <numerusform>Add %n row?</numerusform>
            <numerusform>Add %n rows?</numerusform>
        </translation>
    </message>
    <message>
        <source>Only rows that are here</source>
        <translation>Only rows that are here</translation>
    </message>
    <message numerus="yes">
        <source>%n values do not fit their column; they are marked, F8 leads to them.</source>
        <translation>
            <numerusform>%n value does not fit its column; it is marked, F8 leads to it.</numerusform>
            <numerusform>%n values do not fit their columns; they are marked, F8 leads to them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were not added: something required is missing.</source>
        <translation>
            <numerusform>%n row was not added: something required is missing.</numerusform>
            <numerusform>%n rows were not added: something required is missing.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 contains “%2”</source>
        <extracomment>A filter in words: %1 title of the column, %2 what was typed</extracomment>
        <translation>%1 contains “%2”</translation>
    </message>
    <message>
        <source>%1: empty</source>
        <translation>%1: empty</translation>
    </message>
    <message>
        <source>%1: not empty</source>
        <translation>%1: not empty</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>Row %1 of %2</source>
        <extracomment>Right end of the status line</extracomment>
        <translation>Row %1 of %2</translation>
    </message>
    <message>
        <source>Putting the rows in order...</source>
        <translation>Putting the rows in order...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>rs::tables::ReferencesEdit</name>
    <message>
        <source>Choose from the list (Alt+Down)</source>
        <translation>Choose from the list (Alt+Down)</translation>
    </message>
    <message>
        <source>Choose from the list</source>
        <translation>Choose from the list</translation>
    </message>
</context>
<context>
    <name>rs::tables::VenuesPage</name>
    <message>
        <source>Rooms: %1</source>
        <extracomment>Title of the small table: rooms of a venue</extracomment>
        <translation>Rooms: %1</translation>
    </message>
</context>
<context>
    <name>table</name>
    <message>
        <source>(empty)</source>
        <translation>(empty)</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Here is everybody who takes part in this school. Add people or import a list.</source>
        <translation>Here is everybody who takes part in this school. Add people or import a list.</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Here are those who prepare this school. Begin with the leader.</source>
        <translation>Here are those who prepare this school. Begin with the leader.</translation>
    </message>
    <message numerus="yes">
        <source>%n speakers</source>
        <translation>
            <numerusform>%n speaker</numerusform>
            <numerusform>%n speakers</numerusform>
        </translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Speakers</translation>
    </message>
    <message>
        <source>Here are those who speak at this school, with their talks.</source>
        <translation>Here are those who speak at this school, with their talks.</translation>
    </message>
    <message numerus="yes">
        <source>%n venues</source>
        <translation>
            <numerusform>%n venue</numerusform>
            <numerusform>%n venues</numerusform>
        </translation>
    </message>
    <message>
        <source>Venues</source>
        <translation>Venues</translation>
    </message>
    <message>
        <source>Here are the places where schools meet, with their rooms.</source>
        <translation>Here are the places where schools meet, with their rooms.</translation>
    </message>
    <message numerus="yes">
        <source>%n rooms</source>
        <translation>
            <numerusform>%n room</numerusform>
            <numerusform>%n rooms</numerusform>
        </translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Rooms</translation>
    </message>
    <message>
        <source>Here are the rooms of the venue.</source>
        <translation>Here are the rooms of the venue.</translation>
    </message>
    <message numerus="yes">
        <source>%n schools</source>
        <translation>
            <numerusform>%n school</numerusform>
            <numerusform>%n schools</numerusform>
        </translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>Schools</translation>
    </message>
    <message>
        <source>Here are all your schools. Start the first one.</source>
        <translation>Here are all your schools. Start the first one.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Here is everybody from all schools, each person once.</source>
        <translation>Here is everybody from all schools, each person once.</translation>
    </message>
    <message numerus="yes">
        <source>%n organisations</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
        </translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Here are kindergartens, schools and centres that people come from.</source>
        <translation>Here are kindergartens, schools and centres that people come from.</translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>There is nothing here yet.</translation>
    </message>
    <message>
        <source>%1 · shown: %2</source>
        <extracomment>%1 = "148 people", %2 = how many of them pass the filters</extracomment>
        <translation>%1 · shown: %2</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Deleted: %1</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Added: %1</translation>
    </message>
    <message>
        <source>Pasted: %1</source>
        <translation>Pasted: %1</translation>
    </message>
    <message>
        <source>Filled in: %1</source>
        <translation>Filled in: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Changed: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Costs</translation>
    </message>
    <message>
        <source>Here is what this school costs and who pays: planned first, actual later.</source>
        <translation>Here is what this school costs and who pays: planned first, actual later.</translation>
    </message>
    <message numerus="yes">
        <source>%n participations</source>
        <translation>
            <numerusform>%n participation</numerusform>
            <numerusform>%n participations</numerusform>
        </translation>
    </message>
</context>
</TS>
