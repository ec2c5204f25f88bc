<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>action</name>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message numerus="yes">
        <source>Edit: %n records</source>
        <translation>
            <numerusform>Edit: %n record</numerusform>
            <numerusform>Edit: %n records</numerusform>
        </translation>
    </message>
    <message>
        <source>Addition</source>
        <translation>Addition</translation>
    </message>
    <message numerus="yes">
        <source>Addition: %n records</source>
        <translation>
            <numerusform>Addition: %n record</numerusform>
            <numerusform>Addition: %n records</numerusform>
        </translation>
    </message>
    <message>
        <source>Deletion</source>
        <translation>Deletion</translation>
    </message>
    <message numerus="yes">
        <source>Deletion: %n records</source>
        <translation>
            <numerusform>Deletion: %n record</numerusform>
            <numerusform>Deletion: %n records</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message numerus="yes">
        <source>Import: %n rows</source>
        <translation>
            <numerusform>Import: %n row</numerusform>
            <numerusform>Import: %n rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Merge</translation>
    </message>
    <message numerus="yes">
        <source>Merge: %n records</source>
        <translation>
            <numerusform>Merge: %n record</numerusform>
            <numerusform>Merge: %n records</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Paste</translation>
    </message>
    <message numerus="yes">
        <source>Paste: %n records</source>
        <translation>
            <numerusform>Paste: %n record</numerusform>
            <numerusform>Paste: %n records</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill-in</source>
        <translation>Fill-in</translation>
    </message>
    <message numerus="yes">
        <source>Fill-in: %n records</source>
        <translation>
            <numerusform>Fill-in: %n record</numerusform>
            <numerusform>Fill-in: %n records</numerusform>
        </translation>
    </message>
    <message>
        <source>Example data</source>
        <translation>Example data</translation>
    </message>
    <message numerus="yes">
        <source>Example data: %n records</source>
        <translation>
            <numerusform>Example data: %n record</numerusform>
            <numerusform>Example data: %n records</numerusform>
        </translation>
    </message>
    <message>
        <source>Return of values</source>
        <translation>Return of values</translation>
    </message>
    <message numerus="yes">
        <source>Return of values: %n records</source>
        <translation>
            <numerusform>Return of values: %n record</numerusform>
            <numerusform>Return of values: %n records</numerusform>
        </translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Check-in</translation>
    </message>
    <message numerus="yes">
        <source>Check-in: %n records</source>
        <translation>
            <numerusform>Check-in: %n record</numerusform>
            <numerusform>Check-in: %n records</numerusform>
        </translation>
    </message>
    <message>
        <source>New school</source>
        <translation>New school</translation>
    </message>
    <message numerus="yes">
        <source>New school: %n records</source>
        <translation>
            <numerusform>New school: %n record</numerusform>
            <numerusform>New school: %n records</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy of a school</source>
        <translation>Copy of a school</translation>
    </message>
    <message numerus="yes">
        <source>Copy of a school: %n records</source>
        <translation>
            <numerusform>Copy of a school: %n record</numerusform>
            <numerusform>Copy of a school: %n records</numerusform>
        </translation>
    </message>
    <message>
        <source>Programme of another school</source>
        <translation>Programme of another school</translation>
    </message>
    <message numerus="yes">
        <source>Programme of another school: %n sessions</source>
        <translation>
            <numerusform>Programme of another school: %n session</numerusform>
            <numerusform>Programme of another school: %n sessions</numerusform>
        </translation>
    </message>
    <message>
        <source>Questionnaire of another school</source>
        <translation>Questionnaire of another school</translation>
    </message>
    <message numerus="yes">
        <source>Questionnaire of another school: %n questions</source>
        <translation>
            <numerusform>Questionnaire of another school: %n question</numerusform>
            <numerusform>Questionnaire of another school: %n questions</numerusform>
        </translation>
    </message>
    <message>
        <source>Decision of a conflict</source>
        <translation>Decision of a conflict</translation>
    </message>
    <message numerus="yes">
        <source>Decision of %n conflicts</source>
        <translation>
            <numerusform>Decision of %n conflict</numerusform>
            <numerusform>Decision of %n conflicts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>annualreport</name>
    <message>
        <source>%1 on %2</source>
        <extracomment>A change and what it is against: "+862 on 2025"</extracomment>
        <translation>%1 on %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 or more</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Reached</translation>
    </message>
    <message>
        <source>At this pace %1 by the end of the period</source>
        <translation>At this pace %1 by the end of the period</translation>
    </message>
    <message>
        <source>Numbers that tell of fewer than five people are not shown.</source>
        <translation>Numbers that tell of fewer than five people are not shown.</translation>
    </message>
    <message>
        <source>Quoted are only people who agreed to publication; nobody is named.</source>
        <translation>Quoted are only people who agreed to publication; nobody is named.</translation>
    </message>
    <message>
        <source>Started to use by fewer than five</source>
        <translation>Started to use by fewer than five</translation>
    </message>
    <message numerus="yes">
        <source>Started to use: %n people</source>
        <translation>
            <numerusform>Started to use: %n person</numerusform>
            <numerusform>Started to use: %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>still in use after half a year: %n</source>
        <translation>
            <numerusform>still in use after half a year: %n</numerusform>
            <numerusform>still in use after half a year: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Annual report %1</source>
        <translation>Annual report %1</translation>
    </message>
    <message>
        <source>Report on all years</source>
        <translation>Report on all years</translation>
    </message>
    <message>
        <source>Report, %1</source>
        <translation>Report, %1</translation>
    </message>
    <message>
        <source>Whole network</source>
        <translation>Whole network</translation>
    </message>
    <message>
        <source>Topic: %1</source>
        <translation>Topic: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n records, counted on %1</source>
        <translation>
            <numerusform>%n record, counted on %1</numerusform>
            <numerusform>%n records, counted on %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>First event</source>
        <translation>First event</translation>
    </message>
</context>
<context>
    <name>asking</name>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes</source>
        <translation>
            <numerusform>about %n minute</numerusform>
            <numerusform>about %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers until %1</source>
        <translation>Answers until %1</translation>
    </message>
</context>
<context>
    <name>conflict</name>
    <message>
        <source>Room taken twice.</source>
        <translation>Room taken twice.</translation>
    </message>
    <message>
        <source>Speaker in two places.</source>
        <translation>Speaker in two places.</translation>
    </message>
    <message>
        <source>Ends before it begins.</source>
        <translation>Ends before it begins.</translation>
    </message>
    <message>
        <source>Not enough places.</source>
        <translation>Not enough places.</translation>
    </message>
    <message>
        <source>Speaker cannot come then.</source>
        <translation>Speaker cannot come then.</translation>
    </message>
    <message>
        <source>Another school has the room.</source>
        <translation>Another school has the room.</translation>
    </message>
    <message>
        <source>Speaker is at another school.</source>
        <translation>Speaker is at another school.</translation>
    </message>
    <message>
        <source>The venue is closed.</source>
        <translation>The venue is closed.</translation>
    </message>
    <message>
        <source>Outside the time of the school.</source>
        <translation>Outside the time of the school.</translation>
    </message>
    <message>
        <source>Parts of one track at one time.</source>
        <translation>Parts of one track at one time.</translation>
    </message>
    <message>
        <source>Another school of the region nearby.</source>
        <translation>Another school of the region nearby.</translation>
    </message>
    <message>
        <source>Move the plenary to %1</source>
        <translation>Move the plenary to %1</translation>
    </message>
    <message>
        <source>Move the workshop to %1</source>
        <translation>Move the workshop to %1</translation>
    </message>
    <message>
        <source>Move the discussion to %1</source>
        <translation>Move the discussion to %1</translation>
    </message>
    <message>
        <source>Move the talk to %1</source>
        <translation>Move the talk to %1</translation>
    </message>
    <message>
        <source>Move the break to %1</source>
        <translation>Move the break to %1</translation>
    </message>
    <message>
        <source>Move the session to %1</source>
        <translation>Move the session to %1</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 of %3</translation>
    </message>
    <message>
        <source>%1, %2, opening hours: %3</source>
        <translation>%1, %2, opening hours: %3</translation>
    </message>
    <message>
        <source>Move to the room %1</source>
        <translation>Move to the room %1</translation>
    </message>
    <message>
        <source>Take the speaker out: %1</source>
        <translation>Take the speaker out: %1</translation>
    </message>
    <message>
        <source>Set the places to %1</source>
        <translation>Set the places to %1</translation>
    </message>
    <message>
        <source>Swap start and end</source>
        <translation>Swap start and end</translation>
    </message>
</context>
<context>
    <name>error</name>
    <message>
        <source>The store %1 cannot be opened.</source>
        <translation>The store %1 cannot be opened.</translation>
    </message>
    <message>
        <source>The store %1 was written by a newer version of the program. Update the program to open it; nothing was changed.</source>
        <translation>The store %1 was written by a newer version of the program. Update the program to open it; nothing was changed.</translation>
    </message>
    <message>
        <source>The store %1 is damaged. Restore it from a backup.</source>
        <translation>The store %1 is damaged. Restore it from a backup.</translation>
    </message>
    <message>
        <source>The store is open to look only; nothing was changed.</source>
        <translation>The store is open to look only; nothing was changed.</translation>
    </message>
    <message>
        <source>Another window or program uses the store. Try again when it is done.</source>
        <translation>Another window or program uses the store. Try again when it is done.</translation>
    </message>
    <message>
        <source>The store already has records; example data goes into an empty one only.</source>
        <translation>The store already has records; example data goes into an empty one only.</translation>
    </message>
    <message>
        <source>The disk is full; nothing was changed.</source>
        <translation>The disk is full; nothing was changed.</translation>
    </message>
    <message>
        <source>The store did not take the change; nothing was changed.</source>
        <translation>The store did not take the change; nothing was changed.</translation>
    </message>
    <message>
        <source>The backup %1 could not be written.</source>
        <translation>The backup %1 could not be written.</translation>
    </message>
    <message>
        <source>Unknown table: %1.</source>
        <translation>Unknown table: %1.</translation>
    </message>
    <message>
        <source>The table %1 has no field %2.</source>
        <translation>The table %1 has no field %2.</translation>
    </message>
    <message>
        <source>The table %1 has no record %2.</source>
        <translation>The table %1 has no record %2.</translation>
    </message>
    <message>
        <source>Several records are called “%1”. Use the id.</source>
        <translation>Several records are called “%1”. Use the id.</translation>
    </message>
    <message>
        <source>The field “%1” must not be empty.</source>
        <translation>The field “%1” must not be empty.</translation>
    </message>
    <message>
        <source>The field “%1” cannot take the value “%2”.</source>
        <translation>The field “%1” cannot take the value “%2”.</translation>
    </message>
    <message>
        <source>The field “%1” cannot be changed any more.</source>
        <translation>The field “%1” cannot be changed any more.</translation>
    </message>
    <message>
        <source>The record cannot be deleted: %2 more records belong to it (table %1).</source>
        <translation>The record cannot be deleted: %2 more records belong to it (table %1).</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>There is nothing to undo.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>There is nothing to redo.</translation>
    </message>
    <message>
        <source>The file %1 was not found.</source>
        <translation>The file %1 was not found.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>The file %1 cannot be read.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>The file %1 cannot be written.</translation>
    </message>
    <message>
        <source>The file %1 is larger than %2 MB.</source>
        <translation>The file %1 is larger than %2 MB.</translation>
    </message>
    <message>
        <source>The file %1 is protected by a password. Save it without a password and try again.</source>
        <translation>The file %1 is protected by a password. Save it without a password and try again.</translation>
    </message>
    <message>
        <source>The file %1 is of a type that cannot be read here. Save it as XLSX, ODS or CSV and try again.</source>
        <translation>The file %1 is of a type that cannot be read here. Save it as XLSX, ODS or CSV and try again.</translation>
    </message>
    <message>
        <source>The file %1 is damaged or is not what its name says.</source>
        <translation>The file %1 is damaged or is not what its name says.</translation>
    </message>
    <message>
        <source>The file %1 unpacks to far more than a list can hold; it was not read.</source>
        <translation>The file %1 unpacks to far more than a list can hold; it was not read.</translation>
    </message>
    <message>
        <source>A file of this type cannot hold row %1 %2. Choose CSV instead.</source>
        <translation>A file of this type cannot hold row %1 %2. Choose CSV instead.</translation>
    </message>
    <message>
        <source>The file has no sheet “%1”.</source>
        <translation>The file has no sheet “%1”.</translation>
    </message>
    <message>
        <source>The list has no column “%1”.</source>
        <translation>The list has no column “%1”.</translation>
    </message>
    <message>
        <source>No column of the list tells the names of people. Say which one does.</source>
        <translation>No column of the list tells the names of people. Say which one does.</translation>
    </message>
    <message>
        <source>The encoding “%1” is not known.</source>
        <translation>The encoding “%1” is not known.</translation>
    </message>
    <message>
        <source>The list has no rows.</source>
        <translation>The list has no rows.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Cancelled; nothing was changed.</translation>
    </message>
    <message>
        <source>This cannot be used here: %1</source>
        <translation>This cannot be used here: %1</translation>
    </message>
    <message>
        <source>The ending of %1 names no format: choose .csv, .xlsx, .ods, .json or .vcf.</source>
        <translation>The ending of %1 names no format: choose .csv, .xlsx, .ods, .json or .vcf.</translation>
    </message>
    <message>
        <source>This store is not connected to a server yet.</source>
        <translation>This store is not connected to a server yet.</translation>
    </message>
    <message>
        <source>The server %1 does not answer. Work goes on here; it will be sent later.</source>
        <translation>The server %1 does not answer. Work goes on here; it will be sent later.</translation>
    </message>
    <message>
        <source>The server answered something unexpected (%1). Nothing was lost; it will be tried again.</source>
        <translation>The server answered something unexpected (%1). Nothing was lost; it will be tried again.</translation>
    </message>
    <message>
        <source>The server is busy. It will be tried again in %1 s.</source>
        <translation>The server is busy. It will be tried again in %1 s.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not known here. Its fingerprint is %2: ask the administrator whether it is right.</source>
        <translation>The certificate of %1 is not known here. Its fingerprint is %2: ask the administrator whether it is right.</translation>
    </message>
    <message>
        <source>The name, the password or the code is not right.</source>
        <translation>The name, the password or the code is not right.</translation>
    </message>
    <message>
        <source>This account also wants the code from your telephone.</source>
        <translation>This account also wants the code from your telephone.</translation>
    </message>
    <message>
        <source>The sign-in has ended. Sign in again; your work is kept.</source>
        <translation>The sign-in has ended. Sign in again; your work is kept.</translation>
    </message>
    <message>
        <source>The administrator has ended the access of this laptop.</source>
        <translation>The administrator has ended the access of this laptop.</translation>
    </message>
    <message>
        <source>You have no right to do that.</source>
        <translation>You have no right to do that.</translation>
    </message>
    <message>
        <source>The server was restored from a backup; everything is compared once more.</source>
        <translation>The server was restored from a backup; everything is compared once more.</translation>
    </message>
    <message>
        <source>The server needs a newer version of the program. Work goes on here; update the program to send it.</source>
        <translation>The server needs a newer version of the program. Work goes on here; update the program to send it.</translation>
    </message>
    <message>
        <source>What came over the network could not be read.</source>
        <translation>What came over the network could not be read.</translation>
    </message>
    <message>
        <source>What came over the network is too large.</source>
        <translation>What came over the network is too large.</translation>
    </message>
    <message>
        <source>Not everything could be exchanged: %1 operations and %2 scopes still wait.</source>
        <translation>Not everything could be exchanged: %1 operations and %2 scopes still wait.</translation>
    </message>
    <message>
        <source>There is already an account called “%1”.</source>
        <translation>There is already an account called “%1”.</translation>
    </message>
    <message>
        <source>There is no account called “%1”.</source>
        <translation>There is no account called “%1”.</translation>
    </message>
    <message>
        <source>The port is taken, or the address is not one of this machine: %1</source>
        <translation>The port is taken, or the address is not one of this machine: %1</translation>
    </message>
</context>
<context>
    <name>impactloading</name>
    <message>
        <source>shared data</source>
        <translation>shared data</translation>
    </message>
    <message numerus="yes">
        <source>%n schools are still on their way to this laptop</source>
        <translation>
            <numerusform>%n school is still on its way to this laptop</numerusform>
            <numerusform>%n schools are still on their way to this laptop</numerusform>
        </translation>
    </message>
    <message>
        <source>Still on its way to this laptop: %1</source>
        <translation>Still on its way to this laptop: %1</translation>
    </message>
    <message numerus="yes">
        <source>Still on its way to this laptop: %1 and %n more</source>
        <translation>
            <numerusform>Still on its way to this laptop: %1 and %n more</numerusform>
            <numerusform>Still on its way to this laptop: %1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>Google Forms</source>
        <translation>Google Forms</translation>
    </message>
    <message>
        <source>Yandex Forms</source>
        <translation>Yandex Forms</translation>
    </message>
    <message>
        <source>Zoom (registration)</source>
        <translation>Zoom (registration)</translation>
    </message>
    <message>
        <source>Zoom (attendance)</source>
        <translation>Zoom (attendance)</translation>
    </message>
    <message>
        <source>Teams (attendance)</source>
        <translation>Teams (attendance)</translation>
    </message>
    <message>
        <source>Regional School</source>
        <translation>Regional School</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>the e-mail address "%1" has no @</source>
        <translation>the e-mail address "%1" has no @</translation>
    </message>
    <message>
        <source>the e-mail address "%1" has more than one @</source>
        <translation>the e-mail address "%1" has more than one @</translation>
    </message>
    <message>
        <source>the e-mail address "%1" has nothing before the @</source>
        <translation>the e-mail address "%1" has nothing before the @</translation>
    </message>
    <message>
        <source>the e-mail address "%1" has nothing after the @</source>
        <translation>the e-mail address "%1" has nothing after the @</translation>
    </message>
    <message>
        <source>there is a space in the e-mail address "%1"</source>
        <translation>there is a space in the e-mail address "%1"</translation>
    </message>
    <message>
        <source>there is a dot too many in the e-mail address "%1"</source>
        <translation>there is a dot too many in the e-mail address "%1"</translation>
    </message>
    <message>
        <source>the e-mail address "%1" has a character that cannot be there</source>
        <translation>the e-mail address "%1" has a character that cannot be there</translation>
    </message>
    <message>
        <source>the e-mail address "%1" has no full domain, such as example.org</source>
        <translation>the e-mail address "%1" has no full domain, such as example.org</translation>
    </message>
    <message>
        <source>"%1" is no e-mail address</source>
        <translation>"%1" is no e-mail address</translation>
    </message>
    <message>
        <source>the row has no name</source>
        <translation>the row has no name</translation>
    </message>
    <message>
        <source>the name is too long: "%1"</source>
        <translation>the name is too long: "%1"</translation>
    </message>
    <message>
        <source>there is no such date: "%1"</source>
        <translation>there is no such date: "%1"</translation>
    </message>
    <message>
        <source>the row has more cells than the heading; the first one too many is "%1"</source>
        <translation>the row has more cells than the heading; the first one too many is "%1"</translation>
    </message>
    <message>
        <source>"%1" cannot be read whole in the encoding of the file</source>
        <translation>"%1" cannot be read whole in the encoding of the file</translation>
    </message>
    <message>
        <source>"%1" is no answer from 1 to 5</source>
        <translation>"%1" is no answer from 1 to 5</translation>
    </message>
    <message>
        <source>"%1" is no answer from 0 to 10</source>
        <translation>"%1" is no answer from 0 to 10</translation>
    </message>
    <message>
        <source>the form has no answers</source>
        <translation>the form has no answers</translation>
    </message>
</context>
<context>
    <name>indicatorword</name>
    <message>
        <source>first time</source>
        <translation>first time</translation>
    </message>
    <message>
        <source>returning</source>
        <translation>returning</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Unique people</source>
        <translation>Unique people</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>Schools</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Recommendation score</source>
        <translation>Recommendation score</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invited</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Came</translation>
    </message>
    <message>
        <source>Gave feedback</source>
        <translation>Gave feedback</translation>
    </message>
    <message>
        <source>Started to use</source>
        <translation>Started to use</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Actual</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Forecast</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>at once</translation>
    </message>
    <message>
        <source>after a month</source>
        <translation>after a month</translation>
    </message>
    <message>
        <source>after 3 months</source>
        <translation>after 3 months</translation>
    </message>
    <message>
        <source>after 6 months</source>
        <translation>after 6 months</translation>
    </message>
    <message>
        <source>Volunteering</source>
        <translation>Volunteering</translation>
    </message>
    <message>
        <source>Democratization</source>
        <translation>Democratization</translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation>Partnership</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mean</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Others</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>not given</translation>
    </message>
    <message numerus="yes">
        <source>after %n years</source>
        <translation>
            <numerusform>after %n year</numerusform>
            <numerusform>after %n years</numerusform>
        </translation>
    </message>
    <message>
        <source>few answers</source>
        <translation>few answers</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Counted from: %1.</source>
        <translation>Counted from: %1.</translation>
    </message>
    <message>
        <source>%1 pp</source>
        <extracomment>a difference of two percents, in percentage points: "+8 pp"</extracomment>
        <translation>%1 pp</translation>
    </message>
    <message>
        <source>without a stage</source>
        <translation>without a stage</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>shown</translation>
    </message>
    <message>
        <source>started to use</source>
        <translation>started to use</translation>
    </message>
    <message>
        <source>questionnaires without a name</source>
        <translation>questionnaires without a name</translation>
    </message>
    <message>
        <source>all</source>
        <translation>all</translation>
    </message>
</context>
<context>
    <name>join</name>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Platform</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Meeting id</source>
        <translation>Meeting id</translation>
    </message>
    <message>
        <source>Passcode</source>
        <translation>Passcode</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registration</translation>
    </message>
    <message>
        <source>Register by</source>
        <translation>Register by</translation>
    </message>
</context>
<context>
    <name>letter</name>
    <message>
        <source>Dear colleagues,</source>
        <translation>Dear colleagues,</translation>
    </message>
    <message>
        <source>The organizing team</source>
        <translation>The organizing team</translation>
    </message>
    <message>
        <source>The organizing team, leader: %1</source>
        <translation>The organizing team, leader: %1</translation>
    </message>
    <message>
        <source>You are invited to take part:</source>
        <translation>You are invited to take part:</translation>
    </message>
    <message>
        <source>What we will work on: %1</source>
        <translation>What we will work on: %1</translation>
    </message>
    <message>
        <source>To register, answer this letter with your name, position and organisation.</source>
        <translation>To register, answer this letter with your name, position and organisation.</translation>
    </message>
    <message>
        <source>Thank you for taking part:</source>
        <translation>Thank you for taking part:</translation>
    </message>
    <message>
        <source>Tell us what was useful and what should be different next time.</source>
        <translation>Tell us what was useful and what should be different next time.</translation>
    </message>
    <message numerus="yes">
        <source>The questionnaire has %n questions.</source>
        <translation>
            <numerusform>The questionnaire has %n question.</numerusform>
            <numerusform>The questionnaire has %n questions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It takes about %n minutes.</source>
        <translation>
            <numerusform>It takes about %n minute.</numerusform>
            <numerusform>It takes about %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The questionnaire on paper is with the team.</source>
        <translation>The questionnaire on paper is with the team.</translation>
    </message>
    <message>
        <source>Questionnaire: %1</source>
        <translation>Questionnaire: %1</translation>
    </message>
    <message>
        <source>Answers are welcome until %1.</source>
        <translation>Answers are welcome until %1.</translation>
    </message>
    <message>
        <source>Thank you: your answers help to plan the next schools.</source>
        <translation>Thank you: your answers help to plan the next schools.</translation>
    </message>
</context>
<context>
    <name>plan</name>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Place or platform</source>
        <translation>Place or platform</translation>
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
        <source>Date and venue</source>
        <translation>Date and venue</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audience</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Feedback</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have not answered</source>
        <translation>
            <numerusform>%n has not answered</numerusform>
            <numerusform>%n have not answered</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 accepted</source>
        <translation>%1 of %2 accepted</translation>
    </message>
    <message numerus="yes">
        <source>%n registered</source>
        <translation>
            <numerusform>%n registered</numerusform>
            <numerusform>%n registered</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 places</source>
        <translation>%1 of %2 places</translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message>
        <source>No answers yet</source>
        <translation>No answers yet</translation>
    </message>
    <message>
        <source>After %1</source>
        <translation>After %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>In work</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Not begun</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks late</source>
        <translation>
            <numerusform>%n task late</numerusform>
            <numerusform>%n tasks late</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Missing: %1</translation>
    </message>
</context>
<context>
    <name>programme</name>
    <message>
        <source>No room</source>
        <translation>No room</translation>
    </message>
</context>
<context>
    <name>publicfacts</name>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Speakers</translation>
    </message>
    <message numerus="yes">
        <source>%n speakers have accepted</source>
        <translation>
            <numerusform>%n speaker has accepted</numerusform>
            <numerusform>%n speakers have accepted</numerusform>
        </translation>
    </message>
    <message>
        <source>Leader: %1</source>
        <translation>Leader: %1</translation>
    </message>
    <message>
        <source>Registration until %1</source>
        <translation>Registration until %1</translation>
    </message>
</context>
<context>
    <name>questionnaire</name>
    <message>
        <source>Feedback</source>
        <translation>Feedback</translation>
    </message>
</context>
<context>
    <name>refusal</name>
    <message>
        <source>The server gave no reason.</source>
        <translation>The server gave no reason.</translation>
    </message>
    <message>
        <source>What it belongs to was deleted by somebody else.</source>
        <translation>What it belongs to was deleted by somebody else.</translation>
    </message>
    <message>
        <source>Something still belongs to it, so it was not deleted.</source>
        <translation>Something still belongs to it, so it was not deleted.</translation>
    </message>
    <message>
        <source>The record was deleted by somebody else.</source>
        <translation>The record was deleted by somebody else.</translation>
    </message>
    <message>
        <source>This value can be set once only, and it was set before.</source>
        <translation>This value can be set once only, and it was set before.</translation>
    </message>
    <message>
        <source>Somebody changed the record before it was deleted, so it stays.</source>
        <translation>Somebody changed the record before it was deleted, so it stays.</translation>
    </message>
    <message>
        <source>You may not write there any more. The server keeps your change for whoever leads the region.</source>
        <translation>You may not write there any more. The server keeps your change for whoever leads the region.</translation>
    </message>
    <message>
        <source>You may not change this there.</source>
        <translation>You may not change this there.</translation>
    </message>
    <message>
        <source>Whoever leads the region can give the right; then send it again.</source>
        <translation>Whoever leads the region can give the right; then send it again.</translation>
    </message>
    <message>
        <source>A value is not allowed.</source>
        <translation>A value is not allowed.</translation>
    </message>
    <message>
        <source>Correct it below and send it again.</source>
        <translation>Correct it below and send it again.</translation>
    </message>
    <message>
        <source>The server is older than this program and does not know that.</source>
        <translation>The server is older than this program and does not know that.</translation>
    </message>
    <message>
        <source>Send it again when the server has been updated.</source>
        <translation>Send it again when the server has been updated.</translation>
    </message>
</context>
<context>
    <name>safety</name>
    <message numerus="yes">
        <source>%n changes belong to no step that could be undone.</source>
        <translation>
            <numerusform>%n change belongs to no step that could be undone.</numerusform>
            <numerusform>%n changes belong to no step that could be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n records would never reach the server.</source>
        <translation>
            <numerusform>%1: %n record would never reach the server.</numerusform>
            <numerusform>%1: %n records would never reach the server.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file is damaged in %n places. Restore the store from a backup.</source>
        <translation>
            <numerusform>The file is damaged in %n place. Restore the store from a backup.</numerusform>
            <numerusform>The file is damaged in %n places. Restore the store from a backup.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>speakers</name>
    <message>
        <source>Spoke on this topic: “%1”, %2</source>
        <translation>Spoke on this topic: “%1”, %2</translation>
    </message>
    <message>
        <source>Author of a practice on this topic: “%1”</source>
        <translation>Author of a practice on this topic: “%1”</translation>
    </message>
    <message>
        <source>Uses a practice on this topic: “%1”</source>
        <translation>Uses a practice on this topic: “%1”</translation>
    </message>
    <message>
        <source>recommendation score %1</source>
        <translation>recommendation score %1</translation>
    </message>
    <message numerus="yes">
        <source>%n talks this year</source>
        <translation>
            <numerusform>%n talk this year</numerusform>
            <numerusform>%n talks this year</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>task</name>
    <message>
        <source>Ask participants after a month what they use</source>
        <translation>Ask participants after a month what they use</translation>
    </message>
    <message>
        <source>Ask participants after three months what they use</source>
        <translation>Ask participants after three months what they use</translation>
    </message>
    <message>
        <source>Ask participants after half a year what they use</source>
        <translation>Ask participants after half a year what they use</translation>
    </message>
    <message>
        <source>Send the questionnaire</source>
        <translation>Send the questionnaire</translation>
    </message>
    <message>
        <source>Close the questionnaire</source>
        <translation>Close the questionnaire</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>zone</name>
    <message>
        <source>Anadyr</source>
        <translation>Anadyr</translation>
    </message>
    <message>
        <source>Astrakhan</source>
        <translation>Astrakhan</translation>
    </message>
    <message>
        <source>Barnaul</source>
        <translation>Barnaul</translation>
    </message>
    <message>
        <source>Chita</source>
        <translation>Chita</translation>
    </message>
    <message>
        <source>Irkutsk</source>
        <translation>Irkutsk</translation>
    </message>
    <message>
        <source>Kaliningrad</source>
        <translation>Kaliningrad</translation>
    </message>
    <message>
        <source>Kamchatka</source>
        <translation>Kamchatka</translation>
    </message>
    <message>
        <source>Kirov</source>
        <translation>Kirov</translation>
    </message>
    <message>
        <source>Krasnoyarsk</source>
        <translation>Krasnoyarsk</translation>
    </message>
    <message>
        <source>Magadan</source>
        <translation>Magadan</translation>
    </message>
    <message>
        <source>Moscow</source>
        <translation>Moscow</translation>
    </message>
    <message>
        <source>Novokuznetsk</source>
        <translation>Novokuznetsk</translation>
    </message>
    <message>
        <source>Novosibirsk</source>
        <translation>Novosibirsk</translation>
    </message>
    <message>
        <source>Omsk</source>
        <translation>Omsk</translation>
    </message>
    <message>
        <source>Sakhalin</source>
        <translation>Sakhalin</translation>
    </message>
    <message>
        <source>Samara</source>
        <translation>Samara</translation>
    </message>
    <message>
        <source>Saratov</source>
        <translation>Saratov</translation>
    </message>
    <message>
        <source>Tomsk</source>
        <translation>Tomsk</translation>
    </message>
    <message>
        <source>Ulyanovsk</source>
        <translation>Ulyanovsk</translation>
    </message>
    <message>
        <source>Vladivostok</source>
        <translation>Vladivostok</translation>
    </message>
    <message>
        <source>Volgograd</source>
        <translation>Volgograd</translation>
    </message>
    <message>
        <source>Yakutsk</source>
        <translation>Yakutsk</translation>
    </message>
    <message>
        <source>Yekaterinburg</source>
        <translation>Yekaterinburg</translation>
    </message>
</context>
</TS>
