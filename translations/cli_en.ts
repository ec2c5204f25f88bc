<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>cli</name>
    <message>
        <source>Schools: %1</source>
        <translation>Schools: %1</translation>
    </message>
    <message>
        <source>Participants: %1</source>
        <translation>Participants: %1</translation>
    </message>
    <message>
        <source>Fills an empty store with a made-up network.</source>
        <translation>Fills an empty store with a made-up network.</translation>
    </message>
    <message>
        <source>Lists pairs of records that may be one human.</source>
        <translation>Lists pairs of records that may be one human.</translation>
    </message>
    <message>
        <source>Makes two records one: what is empty in the winner is filled from the loser, which goes.</source>
        <translation>Makes two records one: what is empty in the winner is filled from the loser, which goes.</translation>
    </message>
    <message>
        <source>Rows: %1, bytes: %2.</source>
        <translation>Rows: %1, bytes: %2.</translation>
    </message>
    <message>
        <source>Writes participants as csv, xlsx, ods, json or vcf, by the end of the file's name.</source>
        <translation>Writes participants as csv, xlsx, ods, json or vcf, by the end of the file's name.</translation>
    </message>
    <message>
        <source>Rows: %1. Imported: %2, updated: %3, duplicates: %4, rejected: %5.</source>
        <translation>Rows: %1. Imported: %2, updated: %3, duplicates: %4, rejected: %5.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Line %1: %2</translation>
    </message>
    <message>
        <source>Takes a list of participants into a school.</source>
        <translation>Takes a list of participants into a school.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Usage: %1</translation>
    </message>
    <message>
        <source>Every verb explains itself with --help. Answers: 0 done, 1 refused, 2 wrong usage.</source>
        <translation>Every verb explains itself with --help. Answers: 0 done, 1 refused, 2 wrong usage.</translation>
    </message>
    <message>
        <source>Unknown verb: %1</source>
        <translation>Unknown verb: %1</translation>
    </message>
    <message>
        <source>Lists records of a table, all or those of a school or with certain values.</source>
        <translation>Lists records of a table, all or those of a school or with certain values.</translation>
    </message>
    <message>
        <source>Shows a record.</source>
        <translation>Shows a record.</translation>
    </message>
    <message>
        <source>Adds a record; times are local to --zone or to the school's zone.</source>
        <translation>Adds a record; times are local to --zone or to the school's zone.</translation>
    </message>
    <message>
        <source>Changes fields of a record; nothing behind the sign empties a field.</source>
        <translation>Changes fields of a record; nothing behind the sign empties a field.</translation>
    </message>
    <message>
        <source>Deletes a record with what belongs to it.</source>
        <translation>Deletes a record with what belongs to it.</translation>
    </message>
    <message>
        <source>Shows who changed what in a record, and when.</source>
        <translation>Shows who changed what in a record, and when.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>Events: %1</source>
        <translation>Events: %1</translation>
    </message>
    <message>
        <source>Unique people: %1</source>
        <translation>Unique people: %1</translation>
    </message>
    <message>
        <source>First time: %1</source>
        <translation>First time: %1</translation>
    </message>
    <message>
        <source>Returning: %1</source>
        <translation>Returning: %1</translation>
    </message>
    <message>
        <source>Regions: %1</source>
        <translation>Regions: %1</translation>
    </message>
    <message>
        <source>Came: %1</source>
        <translation>Came: %1</translation>
    </message>
    <message>
        <source>Gave feedback: %1</source>
        <translation>Gave feedback: %1</translation>
    </message>
    <message>
        <source>Started to use a practice: %1</source>
        <translation>Started to use a practice: %1</translation>
    </message>
    <message>
        <source>Recommendation score: %1</source>
        <translation>Recommendation score: %1</translation>
    </message>
    <message>
        <source>Finds people, schools, organisations, venues, sessions, speakers, practices.</source>
        <translation>Finds people, schools, organisations, venues, sessions, speakers, practices.</translation>
    </message>
    <message>
        <source>Counts the events of a period, and who took part in them.</source>
        <translation>Counts the events of a period, and who took part in them.</translation>
    </message>
    <message>
        <source>Lists the schools by start.</source>
        <translation>Lists the schools by start.</translation>
    </message>
    <message>
        <source>Makes a school; times are local to --zone.</source>
        <translation>Makes a school; times are local to --zone.</translation>
    </message>
    <message>
        <source>Copies a school with its team, tasks, programme and questionnaires, a year later.</source>
        <translation>Copies a school with its team, tasks, programme and questionnaires, a year later.</translation>
    </message>
    <message>
        <source>Shows how far the seven steps are and the conflicts of the programme.</source>
        <translation>Shows how far the seven steps are and the conflicts of the programme.</translation>
    </message>
    <message>
        <source>The backup is in %1</source>
        <translation>The backup is in %1</translation>
    </message>
    <message>
        <source>The store was restored; what it was before stands beside it.</source>
        <translation>The store was restored; what it was before stands beside it.</translation>
    </message>
    <message>
        <source>The store is sound.</source>
        <translation>The store is sound.</translation>
    </message>
    <message>
        <source>Takes back the latest change.</source>
        <translation>Takes back the latest change.</translation>
    </message>
    <message>
        <source>Does again what was taken back.</source>
        <translation>Does again what was taken back.</translation>
    </message>
    <message>
        <source>Copies the store, also while it is in use.</source>
        <translation>Copies the store, also while it is in use.</translation>
    </message>
    <message>
        <source>Puts a backup in the store's place; the store as it was is kept beside it.</source>
        <translation>Puts a backup in the store's place; the store as it was is kept beside it.</translation>
    </message>
    <message>
        <source>Checks that the store is sound.</source>
        <translation>Checks that the store is sound.</translation>
    </message>
    <message>
        <source>Sessions: %1, bytes: %2.</source>
        <translation>Sessions: %1, bytes: %2.</translation>
    </message>
    <message>
        <source>Writes the programme as ics, xml or json (frab) or pdf, by the end of the file's name.</source>
        <translation>Writes the programme as ics, xml or json (frab) or pdf, by the end of the file's name.</translation>
    </message>
    <message>
        <source>Rows: %1. Answers: %2, questions: %3, duplicates: %4, rejected: %5.</source>
        <translation>Rows: %1. Answers: %2, questions: %3, duplicates: %4, rejected: %5.</translation>
    </message>
    <message>
        <source>Takes the answers of a form into a school.</source>
        <translation>Takes the answers of a form into a school.</translation>
    </message>
    <message>
        <source>No keychain answered. The token is in the file %1, which only you may read; it is not encrypted.</source>
        <translation>No keychain answered. The token is in the file %1, which only you may read; it is not encrypted.</translation>
    </message>
    <message>
        <source>Connected as %1 (%2).</source>
        <translation>Connected as %1 (%2).</translation>
    </message>
    <message>
        <source>Server: %1. User: %2. Not sent: %3. Last exchange: %4.</source>
        <translation>Server: %1. User: %2. Not sent: %3. Last exchange: %4.</translation>
    </message>
    <message>
        <source>Not connected to a server. Not sent: %1.</source>
        <translation>Not connected to a server. Not sent: %1.</translation>
    </message>
    <message>
        <source>Signs in to a server: address, device and trusted certificates stay with the store.</source>
        <translation>Signs in to a server: address, device and trusted certificates stay with the store.</translation>
    </message>
    <message>
        <source>Exchanges everything with the server, until nothing waits and all is there.</source>
        <translation>Exchanges everything with the server, until nothing waits and all is there.</translation>
    </message>
    <message>
        <source>Tells the server, the user, what was not sent and when all was exchanged.</source>
        <translation>Tells the server, the user, what was not sent and when all was exchanged.</translation>
    </message>
    <message>
        <source>Lists what two people have changed unseen by each other.</source>
        <translation>Lists what two people have changed unseen by each other.</translation>
    </message>
    <message>
        <source>Decides a conflict: what stands stays, or what came later replaces it.</source>
        <translation>Decides a conflict: what stands stays, or what came later replaces it.</translation>
    </message>
    <message>
        <source>Pages: %1.</source>
        <translation>Pages: %1.</translation>
    </message>
    <message>
        <source>Writes the annual report of the network, of a project or of a region as PDF.</source>
        <translation>Writes the annual report of the network, of a project or of a region as PDF.</translation>
    </message>
    <message>
        <source>Sent: %1. Received: %2. Conflicts: %3. Refused: %4. Held back: %5.</source>
        <translation>Sent: %1. Received: %2. Conflicts: %3. Refused: %4. Held back: %5.</translation>
    </message>
</context>
</TS>
