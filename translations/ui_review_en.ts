<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>likeness</name>
    <message>
        <source>same e-mail</source>
        <translation>same e-mail</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>same phone</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>same name</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>similar name</translation>
    </message>
    <message>
        <source>same organisation or city</source>
        <translation>same organisation or city</translation>
    </message>
    <message>
        <source>Almost certainly the same person</source>
        <translation>Almost certainly the same person</translation>
    </message>
    <message>
        <source>Probably the same person</source>
        <translation>Probably the same person</translation>
    </message>
    <message>
        <source>Perhaps the same person</source>
        <translation>Perhaps the same person</translation>
    </message>
</context>
<context>
    <name>rs::review::BackupsModel</name>
    <message>
        <source>Made</source>
        <extracomment>Column: when a backup was made</extracomment>
        <translation>Made</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <extracomment>Size of a file in megabytes</extracomment>
        <translation>%1 MB</translation>
    </message>
</context>
<context>
    <name>rs::review::CompareModel</name>
    <message>
        <source>choose</source>
        <translation>choose</translation>
    </message>
    <message>
        <source>%1, taken</source>
        <extracomment>Read aloud: a value of a card that the merged card takes</extracomment>
        <translation>%1, taken</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>1: older card</source>
        <translation>1: older card</translation>
    </message>
    <message>
        <source>2: newer card</source>
        <translation>2: newer card</translation>
    </message>
    <message>
        <source>Merged card</source>
        <translation>Merged card</translation>
    </message>
</context>
<context>
    <name>rs::review::ComparePane</name>
    <message numerus="yes">
        <source>%n fields differ: choose a value in each. Keys: 1, 2, 3 for both.</source>
        <translation>
            <numerusform>%n field differs: choose a value. Keys: 1, 2, 3 for both.</numerusform>
            <numerusform>%n fields differ: choose a value in each. Keys: 1, 2, 3 for both.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is chosen. Enter merges; the step can be taken back at any time.</source>
        <translation>Everything is chosen. Enter merges; the step can be taken back at any time.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 and %2</translation>
    </message>
    <message>
        <source>Roles in schools: %1 and %2. All of them move to the merged card.</source>
        <translation>Roles in schools: %1 and %2. All of them move to the merged card.</translation>
    </message>
    <message>
        <source>Open card 1</source>
        <translation>Open card 1</translation>
    </message>
    <message>
        <source>Open card 2</source>
        <translation>Open card 2</translation>
    </message>
    <message>
        <source>Take all from 1</source>
        <translation>Take all from 1</translation>
    </message>
    <message>
        <source>Take all from 2</source>
        <translation>Take all from 2</translation>
    </message>
    <message>
        <source>Keep both values</source>
        <translation>Keep both values</translation>
    </message>
    <message>
        <source>Texts are joined; a second e-mail, phone, position or organisation goes into the note (3)</source>
        <translation>Texts are joined; a second e-mail, phone, position or organisation goes into the note (3)</translation>
    </message>
    <message>
        <source>Same person — merge</source>
        <translation>Same person — merge</translation>
    </message>
    <message>
        <source>Different people</source>
        <translation>Different people</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Two cards side by side</source>
        <translation>Two cards side by side</translation>
    </message>
    <message>
        <source>One registration stays; attendance, answers and consents of both are kept. If they have two person cards, these become one, too.</source>
        <translation>One registration stays; attendance, answers and consents of both are kept. If they have two person cards, these become one, too.</translation>
    </message>
</context>
<context>
    <name>rs::review::ConflictList</name>
    <message>
        <source>delete or keep?</source>
        <translation>delete or keep?</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n field</numerusform>
            <numerusform>%n fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rs::review::ConflictPane</name>
    <message numerus="yes">
        <source>%n field(s) to decide: choose in each. Keys: 1, 2, 3 for both texts.</source>
        <translation>
            <numerusform>%n field to decide: choose a value. Keys: 1, 2, 3 for both texts.</numerusform>
            <numerusform>%n fields to decide: choose in each. Keys: 1, 2, 3 for both texts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is chosen. Enter applies it; it can be taken back at any time.</source>
        <translation>Everything is chosen. Enter applies it; it can be taken back at any time.</translation>
    </message>
    <message>
        <source>%1 of «%2»</source>
        <extracomment>A kind of record and the school it belongs to</extracomment>
        <translation>%1 of «%2»</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Open the record</translation>
    </message>
    <message>
        <source>Take all in force</source>
        <translation>Take all in force</translation>
    </message>
    <message>
        <source>Take all that came later</source>
        <translation>Take all that came later</translation>
    </message>
    <message>
        <source>Join both texts</source>
        <translation>Join both texts</translation>
    </message>
    <message>
        <source>Joined text</source>
        <translation>Joined text</translation>
    </message>
    <message>
        <source>Apply and go on</source>
        <translation>Apply and go on</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Decide later</translation>
    </message>
    <message>
        <source>Differences about one record</source>
        <translation>Differences about one record</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to decide: choose in each. Keys: 1, 2.</source>
        <translation>
            <numerusform>%n field to decide: choose a value. Keys: 1, 2.</numerusform>
            <numerusform>%n fields to decide: choose in each. Keys: 1, 2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rs::review::ConflictTable</name>
    <message>
        <source>laptop «%1»</source>
        <translation>laptop «%1»</translation>
    </message>
    <message>
        <source>Came later: %1</source>
        <extracomment>Who made the change that waits for a decision, on which laptop and when</extracomment>
        <translation>Came later: %1</translation>
    </message>
    <message>
        <source>The whole record</source>
        <translation>The whole record</translation>
    </message>
    <message>
        <source>Stays: something belongs to it</source>
        <translation>Stays: something belongs to it</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>Stays as it is</translation>
    </message>
    <message>
        <source>Is not kept: what it belongs to was deleted</source>
        <translation>Is not kept: what it belongs to was deleted</translation>
    </message>
    <message>
        <source>Stays deleted</source>
        <translation>Stays deleted</translation>
    </message>
    <message>
        <source>Is deleted with all that belongs to it</source>
        <translation>Is deleted with all that belongs to it</translation>
    </message>
    <message>
        <source>Is deleted</source>
        <translation>Is deleted</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>Comes back</translation>
    </message>
    <message>
        <source>Comes back with:
%1</source>
        <translation>Comes back with:
%1</translation>
    </message>
    <message>
        <source>(empty)</source>
        <extracomment>A value that is empty</extracomment>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>The record was deleted</source>
        <translation>The record was deleted</translation>
    </message>
    <message>
        <source>%1, taken</source>
        <extracomment>Read aloud: a value that was chosen</extracomment>
        <translation>%1, taken</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>1: in force now</source>
        <translation>1: in force now</translation>
    </message>
    <message>
        <source>2: came later</source>
        <translation>2: came later</translation>
    </message>
    <message>
        <source>Came earlier: %1</source>
        <extracomment>Who made the change that arrived first, on which laptop and when</extracomment>
        <translation>Came earlier: %1</translation>
    </message>
</context>
<context>
    <name>rs::review::ConflictsTab</name>
    <message numerus="yes">
        <source>%n record(s) selected</source>
        <translation>
            <numerusform>%n record selected</numerusform>
            <numerusform>%n records selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave what is in force: %n record(s)</source>
        <translation>
            <numerusform>Leave what is in force: %n record</numerusform>
            <numerusform>Leave what is in force: %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take what came later: %n record(s)</source>
        <translation>
            <numerusform>Take what came later: %n record</numerusform>
            <numerusform>Take what came later: %n records</numerusform>
        </translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>Decided: %1</translation>
    </message>
    <message numerus="yes">
        <source>Decided: %n record(s)</source>
        <translation>
            <numerusform>Decided: %n record</numerusform>
            <numerusform>Decided: %n records</numerusform>
        </translation>
    </message>
    <message>
        <source>Records to decide about</source>
        <translation>Records to decide about</translation>
    </message>
    <message>
        <source>No conflicts. When two people change the same field without seeing each other, both values wait here.</source>
        <translation>No conflicts. When two people change the same field without seeing each other, both values wait here.</translation>
    </message>
    <message>
        <source>Each of them is decided the same way. It is one step: undo takes all of it back.</source>
        <translation>Each of them is decided the same way. It is one step: undo takes all of it back.</translation>
    </message>
</context>
<context>
    <name>rs::review::HeldTab</name>
    <message numerus="yes">
        <source>%n step(s) selected</source>
        <translation>
            <numerusform>%n step selected</numerusform>
            <numerusform>%n steps selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop: %n step(s)</source>
        <translation>
            <numerusform>Drop: %n step</numerusform>
            <numerusform>Drop: %n steps</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop...</source>
        <translation>Drop...</translation>
    </message>
    <message numerus="yes">
        <source>Apply: %n step(s)</source>
        <translation>
            <numerusform>Apply: %n step</numerusform>
            <numerusform>Apply: %n steps</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>The server holds nothing back for you to decide.</source>
        <translation>The server holds nothing back for you to decide.</translation>
    </message>
    <message>
        <source>What the server holds back appears here once this laptop is connected to it.</source>
        <translation>What the server holds back appears here once this laptop is connected to it.</translation>
    </message>
    <message>
        <source>Drop what was held back</source>
        <translation>Drop what was held back</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) will not be taken in. This cannot be taken back; the server keeps a note of what it was.</source>
        <translation>
            <numerusform>%n step will not be taken in. This cannot be taken back; the server keeps a note of what it was.</numerusform>
            <numerusform>%n steps will not be taken in. This cannot be taken back; the server keeps a note of what it was.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Drop</translation>
    </message>
    <message>
        <source>Show conflicts</source>
        <translation>Show conflicts</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Steps that the server holds back</source>
        <translation>Steps that the server holds back</translation>
    </message>
    <message>
        <source>Changes of the step</source>
        <translation>Changes of the step</translation>
    </message>
    <message>
        <source>All of them are decided the same way.</source>
        <translation>All of them are decided the same way.</translation>
    </message>
    <message>
        <source>The author may not write there any more. What you apply goes in under the author's name; where a value is newer on the server, it waits among the conflicts.</source>
        <translation>The author may not write there any more. What you apply goes in under the author's name; where a value is newer on the server, it waits among the conflicts.</translation>
    </message>
</context>
<context>
    <name>rs::review::HeldTable</name>
    <message>
        <source>It belongs to another region: what it says is not shown here.</source>
        <translation>It belongs to another region: what it says is not shown here.</translation>
    </message>
    <message>
        <source>(empty)</source>
        <extracomment>A value that is empty</extracomment>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>On the server</translation>
    </message>
    <message>
        <source>In the change</source>
        <extracomment>The value that somebody wants whose change is held back</extracomment>
        <translation>In the change</translation>
    </message>
</context>
<context>
    <name>rs::review::HeldWords</name>
    <message>
        <source>Addition</source>
        <translation>Addition</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Deletion</source>
        <translation>Deletion</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Restoring</translation>
    </message>
    <message>
        <source>Merge</source>
        <extracomment>One card is to stand for two; then: the title of that card</extracomment>
        <translation>Merge</translation>
    </message>
    <message>
        <source>Merge with «%1»</source>
        <translation>Merge with «%1»</translation>
    </message>
    <message>
        <source>not on the server any more</source>
        <translation>not on the server any more</translation>
    </message>
    <message>
        <source>laptop «%1»</source>
        <translation>laptop «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Applied: %n step(s).</source>
        <translation>
            <numerusform>Applied: %n step.</numerusform>
            <numerusform>Applied: %n steps.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dropped: %n step(s).</source>
        <translation>
            <numerusform>Dropped: %n step.</numerusform>
            <numerusform>Dropped: %n steps.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) met newer values and wait among the conflicts.</source>
        <translation>
            <numerusform>%n change met newer values and waits among the conflicts.</numerusform>
            <numerusform>%n changes met newer values and wait among the conflicts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) cannot be taken in any more.</source>
        <translation>
            <numerusform>%n change cannot be taken in any more.</numerusform>
            <numerusform>%n changes cannot be taken in any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) left: somebody else has decided meanwhile, or an administrator has to.</source>
        <translation>
            <numerusform>%n step left: somebody else has decided meanwhile, or an administrator has to.</numerusform>
            <numerusform>%n steps left: somebody else has decided meanwhile, or an administrator has to.</numerusform>
        </translation>
    </message>
    <message>
        <source>This lies on the server: to see it and to decide, the server is needed.</source>
        <translation>This lies on the server: to see it and to decide, the server is needed.</translation>
    </message>
</context>
<context>
    <name>rs::review::PairsModel</name>
    <message>
        <source>%1 and %2</source>
        <extracomment>Two cards that look like one person</extracomment>
        <translation>%1 and %2</translation>
    </message>
</context>
<context>
    <name>rs::review::RefusedList</name>
    <message>
        <source>Addition, kept by the server</source>
        <translation>Addition, kept by the server</translation>
    </message>
    <message>
        <source>Addition, not accepted</source>
        <translation>Addition, not accepted</translation>
    </message>
    <message>
        <source>Deletion, kept by the server</source>
        <translation>Deletion, kept by the server</translation>
    </message>
    <message>
        <source>Deletion, not accepted</source>
        <translation>Deletion, not accepted</translation>
    </message>
    <message>
        <source>Change, kept by the server</source>
        <translation>Change, kept by the server</translation>
    </message>
    <message>
        <source>Change, not accepted</source>
        <translation>Change, not accepted</translation>
    </message>
</context>
<context>
    <name>rs::review::RefusedTab</name>
    <message>
        <source>Goes to the server again: %1</source>
        <translation>Goes to the server again: %1</translation>
    </message>
    <message>
        <source>Given up: what stands on the server stays.</source>
        <translation>Given up: what stands on the server stays.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Changes that were not accepted</source>
        <translation>Changes that were not accepted</translation>
    </message>
    <message>
        <source>Values of the change</source>
        <translation>Values of the change</translation>
    </message>
    <message>
        <source>The server has accepted every change of yours.</source>
        <translation>The server has accepted every change of yours.</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Open the record</translation>
    </message>
    <message>
        <source>Give up my change</source>
        <translation>Give up my change</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Send again</translation>
    </message>
    <message>
        <source>Correct a value first: F2 in the column of your change</source>
        <translation>Correct a value first: F2 in the column of your change</translation>
    </message>
</context>
<context>
    <name>rs::review::RefusedTable</name>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Stands now</source>
        <translation>Stands now</translation>
    </message>
    <message>
        <source>Your change</source>
        <translation>Your change</translation>
    </message>
</context>
<context>
    <name>rs::review::ResolvedModel</name>
    <message>
        <source>Merged</source>
        <translation>Merged</translation>
    </message>
    <message>
        <source>Different people</source>
        <translation>Different people</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>Two people, of whom one card was made or who were found to be different</extracomment>
        <translation>%1 and %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Conflict decided</source>
        <translation>Conflict decided</translation>
    </message>
    <message numerus="yes">
        <source>%1 and more: %n conflicts</source>
        <translation>
            <numerusform>%1 and more: %n conflict</numerusform>
            <numerusform>%1 and more: %n conflicts</numerusform>
        </translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
</context>
<context>
    <name>rs::review::ResolvedTab</name>
    <message>
        <source>The merge is taken back: both cards are there again</source>
        <translation>The merge is taken back: both cards are there again</translation>
    </message>
    <message>
        <source>The pair stands under similar people again</source>
        <translation>The pair stands under similar people again</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>What was changed since keeps its newer value</source>
        <translation>What was changed since keeps its newer value</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>The conflict is open again</source>
        <translation>The conflict is open again</translation>
    </message>
    <message>
        <source>Decisions about conflicts and similar people appear here, each with a way back.</source>
        <translation>Decisions about conflicts and similar people appear here, each with a way back.</translation>
    </message>
</context>
<context>
    <name>rs::review::RestorePage</name>
    <message>
        <source>The store is damaged</source>
        <translation>The store is damaged</translation>
    </message>
    <message>
        <source>The file %1 can be looked at, but nothing is written to it any more, so that no more gets lost. Restore a backup to go on working.</source>
        <translation>The file %1 can be looked at, but nothing is written to it any more, so that no more gets lost. Restore a backup to go on working.</translation>
    </message>
    <message>
        <source>Backups beside the store</source>
        <translation>Backups beside the store</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Restore this backup</translation>
    </message>
    <message>
        <source>Choose a backup file...</source>
        <translation>Choose a backup file...</translation>
    </message>
    <message>
        <source>No backup stands beside the store. Choose one from another place.</source>
        <translation>No backup stands beside the store. Choose one from another place.</translation>
    </message>
    <message>
        <source>The store is still in use. Wait until the work is done.</source>
        <translation>The store is still in use. Wait until the work is done.</translation>
    </message>
    <message>
        <source>The backup is being restored.</source>
        <translation>The backup is being restored.</translation>
    </message>
    <message>
        <source>The backup is restored. The file as it was is kept as %1.</source>
        <translation>The backup is restored. The file as it was is kept as %1.</translation>
    </message>
</context>
<context>
    <name>rs::review::Restorer</name>
    <message>
        <source>Choose a backup</source>
        <translation>Choose a backup</translation>
    </message>
    <message>
        <source>Backups and stores (*.backup *.db)</source>
        <translation>Backups and stores (*.backup *.db)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restore a backup</translation>
    </message>
    <message>
        <source>The store becomes as it was on %1.</source>
        <translation>The store becomes as it was on %1.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>The file as it is now stays beside it: %1.</source>
        <translation>The file as it is now stays beside it: %1.</translation>
    </message>
</context>
<context>
    <name>rs::review::ReviewPage</name>
    <message>
        <source>Pair %1 of %2</source>
        <translation>Pair %1 of %2</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Nothing is lost and nothing waits for you. Decide when there is time.</source>
        <translation>Nothing is lost and nothing waits for you. Decide when there is time.</translation>
    </message>
    <message>
        <source>Similar people</source>
        <translation>Similar people</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resolved</translation>
    </message>
    <message>
        <source>Twice in this school</source>
        <translation>Twice in this school</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflicts</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Not accepted</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Held back</translation>
    </message>
</context>
<context>
    <name>rs::review::SimilarTab</name>
    <message>
        <source>Looking for similar people</source>
        <translation>Looking for similar people</translation>
    </message>
    <message>
        <source>The search was left unfinished</source>
        <translation>The search was left unfinished</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Search again</translation>
    </message>
    <message>
        <source>Pairs of similar people</source>
        <translation>Pairs of similar people</translation>
    </message>
    <message>
        <source>No similar people. Each person has one card.</source>
        <translation>No similar people. Each person has one card.</translation>
    </message>
    <message>
        <source>Two cards became one: %1</source>
        <translation>Two cards became one: %1</translation>
    </message>
    <message>
        <source>Marked as different people. Resolved has the way back.</source>
        <translation>Marked as different people. Resolved has the way back.</translation>
    </message>
    <message>
        <source>Open a school: its participants are compared here.</source>
        <translation>Open a school: its participants are compared here.</translation>
    </message>
    <message>
        <source>Nobody is twice in the list of this school.</source>
        <translation>Nobody is twice in the list of this school.</translation>
    </message>
    <message>
        <source>Two registrations became one: %1</source>
        <translation>Two registrations became one: %1</translation>
    </message>
</context>
</TS>
