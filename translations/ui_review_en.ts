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
    <name>rs::review::PairsModel</name>
    <message>
        <source>%1 and %2</source>
        <extracomment>Two cards that look like one person</extracomment>
        <translation>%1 and %2</translation>
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
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
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
        <source>Decisions about similar people appear here, each with a way back.</source>
        <translation>Decisions about similar people appear here, each with a way back.</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisions</translation>
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
