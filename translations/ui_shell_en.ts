<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>rs::shell::Actions</name>
    <message>
        <source>&amp;New</source>
        <translation>&amp;New</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>New &amp;school...</source>
        <translation>New &amp;school...</translation>
    </message>
    <message>
        <source>&amp;Copy a school...</source>
        <translation>&amp;Copy a school...</translation>
    </message>
    <message>
        <source>C&amp;lose the school</source>
        <translation>C&amp;lose the school</translation>
    </message>
    <message>
        <source>&amp;Import...</source>
        <translation>&amp;Import...</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation>&amp;Export...</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>&amp;Print...</translation>
    </message>
    <message>
        <source>Make a &amp;backup...</source>
        <translation>Make a &amp;backup...</translation>
    </message>
    <message>
        <source>&amp;Restore a backup...</source>
        <translation>&amp;Restore a backup...</translation>
    </message>
    <message>
        <source>Chec&amp;k the data</source>
        <translation>Chec&amp;k the data</translation>
    </message>
    <message>
        <source>Find similar &amp;people</source>
        <translation>Find similar &amp;people</translation>
    </message>
    <message>
        <source>Open the e&amp;xample</source>
        <translation>Open the e&amp;xample</translation>
    </message>
    <message>
        <source>Remove the exa&amp;mple</source>
        <translation>Remove the exa&amp;mple</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>Se&amp;ttings</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Copy rows</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copy with &amp;headings</source>
        <translation>Copy with &amp;headings</translation>
    </message>
    <message>
        <source>Copy only this c&amp;olumn</source>
        <translation>Copy only this c&amp;olumn</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Paste</translation>
    </message>
    <message>
        <source>&amp;Fill down</source>
        <translation>&amp;Fill down</translation>
    </message>
    <message>
        <source>&amp;Edit the cell</source>
        <translation>&amp;Edit the cell</translation>
    </message>
    <message>
        <source>C&amp;lear the cell</source>
        <translation>C&amp;lear the cell</translation>
    </message>
    <message>
        <source>Change a &amp;field...</source>
        <translation>Change a &amp;field...</translation>
    </message>
    <message>
        <source>&amp;Delete rows</source>
        <translation>&amp;Delete rows</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Select &amp;all</translation>
    </message>
    <message>
        <source>&amp;Search in the table</source>
        <translation>&amp;Search in the table</translation>
    </message>
    <message>
        <source>Go to the fi&amp;lters</source>
        <translation>Go to the fi&amp;lters</translation>
    </message>
    <message>
        <source>&amp;Open the card</source>
        <translation>&amp;Open the card</translation>
    </message>
    <message>
        <source>Ne&amp;xt problem</source>
        <translation>Ne&amp;xt problem</translation>
    </message>
    <message>
        <source>Pre&amp;vious problem</source>
        <translation>Pre&amp;vious problem</translation>
    </message>
    <message>
        <source>&amp;Find everything and commands...</source>
        <translation>&amp;Find everything and commands...</translation>
    </message>
    <message>
        <source>&amp;Columns...</source>
        <translation>&amp;Columns...</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>C&amp;lear filters</source>
        <translation>C&amp;lear filters</translation>
    </message>
    <message>
        <source>&amp;Narrow navigation</source>
        <translation>&amp;Narrow navigation</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Full screen</translation>
    </message>
    <message>
        <source>Ne&amp;xt part of the window</source>
        <translation>Ne&amp;xt part of the window</translation>
    </message>
    <message>
        <source>&amp;Previous part of the window</source>
        <translation>&amp;Previous part of the window</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>All &amp;keys</source>
        <translation>All &amp;keys</translation>
    </message>
    <message>
        <source>&amp;About the program</source>
        <translation>&amp;About the program</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Undo: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Redo: %1</translation>
    </message>
    <message>
        <source>&amp;Exchange with the server now</source>
        <translation>&amp;Exchange with the server now</translation>
    </message>
</context>
<context>
    <name>rs::shell::CommandPalette</name>
    <message>
        <source>Nothing found</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>Find a person, school or command...</source>
        <translation>Find a person, school or command...</translation>
    </message>
    <message>
        <source>Find everything</source>
        <translation>Find everything</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Found</translation>
    </message>
</context>
<context>
    <name>rs::shell::MainToolBar</name>
    <message>
        <source>Toolbar</source>
        <translation>Toolbar</translation>
    </message>
    <message>
        <source>Find a person, school or command...</source>
        <translation>Find a person, school or command...</translation>
    </message>
    <message>
        <source>Find everything</source>
        <translation>Find everything</translation>
    </message>
</context>
<context>
    <name>rs::shell::MainWindow</name>
    <message>
        <source>Example</source>
        <translation>Example</translation>
    </message>
    <message>
        <source>Regional School</source>
        <translation>Regional School</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commands</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;School</source>
        <translation>&amp;School</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>&amp;Data</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
</context>
<context>
    <name>rs::shell::NavigationModel</name>
    <message>
        <source>Whole network</source>
        <translation>Whole network</translation>
    </message>
</context>
<context>
    <name>rs::shell::NavigationView</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>rs::shell::SyncLine</name>
    <message>
        <source>Saved on this laptop</source>
        <translation>Saved on this laptop</translation>
    </message>
    <message>
        <source>Not saved: the disk is full. Your text is kept in the field</source>
        <translation>Not saved: the disk is full. Your text is kept in the field</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Not saved: %1</translation>
    </message>
    <message>
        <source>Only to look at, nothing is saved</source>
        <translation>Only to look at, nothing is saved</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Connect to a shared server</source>
        <translation>Connect to a shared server</translation>
    </message>
    <message>
        <source>Show what has to be done</source>
        <translation>Show what has to be done</translation>
    </message>
    <message>
        <source>Exchange with the server now</source>
        <translation>Exchange with the server now</translation>
    </message>
</context>
<context>
    <name>rs::shell::SyncWords</name>
    <message>
        <source>Works on this laptop only</source>
        <translation>Works on this laptop only</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) wait for the server</source>
        <translation>
            <numerusform>%Ln change waits for the server</numerusform>
            <numerusform>%Ln changes wait for the server</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is on the server</source>
        <translation>Everything is on the server</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Syncing</translation>
    </message>
    <message>
        <source>Loading %1 of %2; what is here can be used</source>
        <translation>Loading %1 of %2; what is here can be used</translation>
    </message>
    <message>
        <source>Syncing: %1 of %2</source>
        <translation>Syncing: %1 of %2</translation>
    </message>
    <message numerus="yes">
        <source>Sending %Ln change(s)</source>
        <translation>
            <numerusform>Sending %Ln change</numerusform>
            <numerusform>Sending %Ln changes</numerusform>
        </translation>
    </message>
    <message>
        <source>The server does not answer; it is asked again by itself</source>
        <translation>The server does not answer; it is asked again by itself</translation>
    </message>
    <message>
        <source>No connection since %1, work goes on</source>
        <translation>No connection since %1, work goes on</translation>
    </message>
    <message>
        <source>The server is busy; it is asked again by itself</source>
        <translation>The server is busy; it is asked again by itself</translation>
    </message>
    <message>
        <source>The exchange was left; it goes on by itself</source>
        <translation>The exchange was left; it goes on by itself</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) wait</source>
        <translation>
            <numerusform>%Ln change waits</numerusform>
            <numerusform>%Ln changes wait</numerusform>
        </translation>
    </message>
    <message>
        <source>Update the program to sync; work goes on</source>
        <translation>Update the program to sync; work goes on</translation>
    </message>
    <message>
        <source>The certificate of the server has changed: confirm it to sync</source>
        <translation>The certificate of the server has changed: confirm it to sync</translation>
    </message>
    <message>
        <source>Sign in again to sync</source>
        <translation>Sign in again to sync</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) not accepted</source>
        <translation>
            <numerusform>%Ln change not accepted</numerusform>
            <numerusform>%Ln changes not accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s) to review</source>
        <translation>
            <numerusform>%Ln conflict to review</numerusform>
            <numerusform>%Ln conflicts to review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) to decide</source>
        <translation>
            <numerusform>%Ln thing to decide</numerusform>
            <numerusform>%Ln things to decide</numerusform>
        </translation>
    </message>
    <message>
        <source>Last in step just now</source>
        <translation>Last in step just now</translation>
    </message>
    <message numerus="yes">
        <source>Last in step %Ln minute(s) ago</source>
        <translation>
            <numerusform>Last in step %Ln minute ago</numerusform>
            <numerusform>Last in step %Ln minutes ago</numerusform>
        </translation>
    </message>
    <message>
        <source>Last in step at %1</source>
        <translation>Last in step at %1</translation>
    </message>
    <message>
        <source>Last in step yesterday %1</source>
        <translation>Last in step yesterday %1</translation>
    </message>
    <message>
        <source>Last in step %1</source>
        <translation>Last in step %1</translation>
    </message>
</context>
</TS>
