<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>rs::settings::AboutSection</name>
    <message>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Regional School</source>
        <translation>Regional School</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or any later one. It comes without any warranty.</source>
        <translation>Free software under the GNU General Public License, version 3 or any later one. It comes without any warranty.</translation>
    </message>
    <message>
        <source>Copy details for support</source>
        <translation>Copy details for support</translation>
    </message>
</context>
<context>
    <name>rs::settings::BackupList</name>
    <message>
        <source>No backup yet: the first one is made soon after the start, then one a day.</source>
        <translation>No backup yet: the first one is made soon after the start, then one a day.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln backup(s) stand beside the data: daily for a week, monthly for a year.</source>
        <translation>
            <numerusform>%Ln backup stands beside the data: daily for a week, monthly for a year.</numerusform>
            <numerusform>%Ln backups stand beside the data: daily for a week, monthly for a year.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore...</source>
        <translation>Restore...</translation>
    </message>
    <message>
        <source>Restore from a file...</source>
        <translation>Restore from a file...</translation>
    </message>
    <message>
        <source>Make a backup...</source>
        <translation>Make a backup...</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
</context>
<context>
    <name>rs::settings::DataSection</name>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>File: %1 · %2</source>
        <translation>File: %1 · %2</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Show the folder</translation>
    </message>
    <message>
        <source>Choose another folder...</source>
        <translation>Choose another folder...</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>The check reads the whole file and changes nothing.</source>
        <translation>The check reads the whole file and changes nothing.</translation>
    </message>
    <message>
        <source>Check the data</source>
        <translation>Check the data</translation>
    </message>
    <message>
        <source>The example is a network of its own with invented people. It opens instead of your data, which stays as it is.</source>
        <translation>The example is a network of its own with invented people. It opens instead of your data, which stays as it is.</translation>
    </message>
    <message>
        <source>The example is open now. Your own data is untouched.</source>
        <translation>The example is open now. Your own data is untouched.</translation>
    </message>
    <message>
        <source>Open the example</source>
        <translation>Open the example</translation>
    </message>
    <message>
        <source>Remove the example</source>
        <translation>Remove the example</translation>
    </message>
</context>
<context>
    <name>rs::settings::GeneralSection</name>
    <message>
        <source>General</source>
        <translation>General</translation>
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
        <source>Rows of tables</source>
        <translation>Rows of tables</translation>
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
    <message>
        <source>Everything is applied at once. Numbers and dates look as in the system.</source>
        <translation>Everything is applied at once. Numbers and dates look as in the system.</translation>
    </message>
</context>
<context>
    <name>rs::settings::KeysSection</name>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>What it does</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Find a key or what it does</source>
        <translation>Find a key or what it does</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>All keys</translation>
    </message>
    <message>
        <source>Store the cell, go down / up</source>
        <translation>Store the cell, go down / up</translation>
    </message>
    <message>
        <source>Store the cell, next / previous cell</source>
        <translation>Store the cell, next / previous cell</translation>
    </message>
    <message>
        <source>Old value back; then clear the selection, then the search</source>
        <translation>Old value back; then clear the selection, then the search</translation>
    </message>
    <message>
        <source>Put the value into all selected rows</source>
        <translation>Put the value into all selected rows</translation>
    </message>
    <message>
        <source>Open the list or calendar of the cell</source>
        <translation>Open the list or calendar of the cell</translation>
    </message>
    <message>
        <source>Tick or untick</source>
        <translation>Tick or untick</translation>
    </message>
    <message>
        <source>Today's date</source>
        <translation>Today's date</translation>
    </message>
    <message>
        <source>Select more rows</source>
        <translation>Select more rows</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>Pages of the navigation</source>
        <translation>Pages of the navigation</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Window</translation>
    </message>
</context>
<context>
    <name>rs::settings::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Sections of the settings</translation>
    </message>
</context>
</TS>
