<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>rs::desktop::Desktop</name>
    <message>
        <source>Beginning</source>
        <translation>Beginning</translation>
    </message>
    <message>
        <source>Folder for the data</source>
        <translation>Folder for the data</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>Restore the backup</translation>
    </message>
    <message>
        <source>The example is being made</source>
        <translation>The example is being made</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Example</translation>
    </message>
</context>
<context>
    <name>rs::desktop::Lists</name>
    <message>
        <source>List of participants</source>
        <translation>List of participants</translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.ods *.csv *.tsv *.txt *.vcf)</source>
        <translation>Lists (*.xlsx *.ods *.csv *.tsv *.txt *.vcf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>One list at a time</source>
        <translation>One list at a time</translation>
    </message>
    <message numerus="yes">
        <source>%n files were dropped. Each list has a preview of its own: drop them one after another; none has been taken.</source>
        <translation>
            <numerusform>%n file was dropped. Each list has a preview of its own: drop them one after another; none has been taken.</numerusform>
            <numerusform>%n files were dropped. Each list has a preview of its own: drop them one after another; none has been taken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rs::desktop::Options</name>
    <message>
        <source>There is no language “%1”; there are ru and en.</source>
        <translation>There is no language “%1”; there are ru and en.</translation>
    </message>
    <message>
        <source>There is no look “%1”; there are %2.</source>
        <translation>There is no look “%1”; there are %2.</translation>
    </message>
    <message>
        <source>“%1” is not an option.</source>
        <translation>“%1” is not an option.</translation>
    </message>
    <message>
        <source>Organizes professional-development events for educators.</source>
        <translation>Organizes professional-development events for educators.</translation>
    </message>
    <message>
        <source>Opens this store instead of the user's own.</source>
        <translation>Opens this store instead of the user's own.</translation>
    </message>
    <message>
        <source>Shows this language instead of the one chosen.</source>
        <translation>Shows this language instead of the one chosen.</translation>
    </message>
    <message>
        <source>Shows this look instead of the one chosen.</source>
        <translation>Shows this look instead of the one chosen.</translation>
    </message>
    <message>
        <source>Opens a made-up example, saves pictures of every screen in both languages, light and dark, and ends.</source>
        <translation>Opens a made-up example, saves pictures of every screen in both languages, light and dark, and ends.</translation>
    </message>
</context>
<context>
    <name>rs::desktop::PaperDesk</name>
    <message>
        <source>Save the readiness report</source>
        <extracomment>Name of a file: %1 is the title of the school</extracomment>
        <translation>Save the readiness report</translation>
    </message>
    <message>
        <source>%1 - readiness</source>
        <translation>%1 - readiness</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The file is written: %1</source>
        <translation>The file is written: %1</translation>
    </message>
</context>
<context>
    <name>rs::desktop::Safekeeping</name>
    <message>
        <source>The data is being checked</source>
        <translation>The data is being checked</translation>
    </message>
    <message>
        <source>The data is sound</source>
        <translation>The data is sound</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Make a backup</translation>
    </message>
    <message>
        <source>Backups (*.backup)</source>
        <translation>Backups (*.backup)</translation>
    </message>
    <message>
        <source>Copying the data</source>
        <translation>Copying the data</translation>
    </message>
    <message>
        <source>The backup is in %1</source>
        <translation>The backup is in %1</translation>
    </message>
</context>
<context>
    <name>rs::desktop::StorePages</name>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>Schools</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Speakers</translation>
    </message>
    <message>
        <source>Venues</source>
        <translation>Venues</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menus</translation>
    </message>
    <message>
        <source>Person card</source>
        <translation>Person card</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Costs</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Steps of the plan</source>
        <translation>Steps of the plan</translation>
    </message>
    <message>
        <source>Out of a table, with its row chosen</source>
        <translation>Out of a table, with its row chosen</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impact</translation>
    </message>
</context>
<context>
    <name>rs::desktop::StoreWindow</name>
    <message>
        <source>This is the example: the people are invented, your own data is untouched.</source>
        <translation>This is the example: the people are invented, your own data is untouched.</translation>
    </message>
    <message>
        <source>To my schools</source>
        <translation>To my schools</translation>
    </message>
    <message>
        <source>Remove the example</source>
        <translation>Remove the example</translation>
    </message>
    <message>
        <source>This data is open in another window. Here it can only be looked at; close the other window to edit it here.</source>
        <translation>This data is open in another window. Here it can only be looked at; close the other window to edit it here.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>The file with the data is damaged and opened to look only. A backup brings everything back as it was that day.</source>
        <translation>The file with the data is damaged and opened to look only. A backup brings everything back as it was that day.</translation>
    </message>
    <message>
        <source>The check has found damage: %1</source>
        <translation>The check has found damage: %1</translation>
    </message>
    <message>
        <source>Backups...</source>
        <translation>Backups...</translation>
    </message>
</context>
<context>
    <name>rs::desktop::SyncDesk</name>
    <message>
        <source>Connected as %1. The first exchange is under way; all that has come can be used at once.</source>
        <translation>Connected as %1. The first exchange is under way; all that has come can be used at once.</translation>
    </message>
    <message>
        <source>Connected as %1. No keychain answered, so the key of the sign-in is in the file %2: only you may read it, but it is not encrypted.</source>
        <translation>Connected as %1. No keychain answered, so the key of the sign-in is in the file %2: only you may read it, but it is not encrypted.</translation>
    </message>
</context>
<context>
    <name>rs::desktop::UndoDeeds</name>
    <message>
        <source>Undoing</source>
        <translation>Undoing</translation>
    </message>
    <message>
        <source>Doing again</source>
        <translation>Doing again</translation>
    </message>
</context>
</TS>
