<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>rs::person::CardOfferBar</name>
    <message numerus="yes">
        <source>%n registrations for coming schools say otherwise: %1. Past ones keep what was given then.</source>
        <translation>
            <numerusform>%n registration for a coming school says otherwise: %1. Past ones keep what was given then.</numerusform>
            <numerusform>%n registrations for coming schools say otherwise: %1. Past ones keep what was given then.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cards say otherwise: %1.</source>
        <translation>
            <numerusform>%n card says otherwise: %1.</numerusform>
            <numerusform>%n cards say otherwise: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Update %n registrations</source>
        <translation>
            <numerusform>Update %n registration</numerusform>
            <numerusform>Update %n registrations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Update %n cards</source>
        <translation>
            <numerusform>Update %n card</numerusform>
            <numerusform>Update %n cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rs::person::ConsentRow</name>
    <message>
        <source>Withdrawn %1</source>
        <translation>Withdrawn %1</translation>
    </message>
    <message>
        <source>Given %1</source>
        <translation>Given %1</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Not asked</translation>
    </message>
    <message>
        <source>Record consent</source>
        <extracomment>Button: this person has given consent</extracomment>
        <translation>Record consent</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Withdraw</translation>
    </message>
</context>
<context>
    <name>rs::person::HistoryModel</name>
    <message>
        <source>The card</source>
        <translation>The card</translation>
    </message>
    <message>
        <source>is there</source>
        <translation>is there</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>Column of a history: the value before</extracomment>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>Column of a history: the value after</extracomment>
        <translation>After</translation>
    </message>
</context>
<context>
    <name>rs::person::PersonPage</name>
    <message numerus="yes">
        <source>Changed: %n records</source>
        <translation>
            <numerusform>Changed: %n record</numerusform>
            <numerusform>Changed: %n records</numerusform>
        </translation>
    </message>
    <message>
        <source>No person card belongs to this record yet.</source>
        <translation>No person card belongs to this record yet.</translation>
    </message>
    <message>
        <source>This card is not there any more: deleted or merged.</source>
        <translation>This card is not there any more: deleted or merged.</translation>
    </message>
    <message>
        <source>Perhaps the same person: %1.</source>
        <extracomment>%1 = the name on another card</extracomment>
        <translation>Perhaps the same person: %1.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>No. %1: %2</source>
        <extracomment>%1 = number of a certificate, %2 = school and date</extracomment>
        <translation>No. %1: %2</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consents</translation>
    </message>
    <message>
        <source>Roles in schools</source>
        <translation>Roles in schools</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificates</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>This person has taken part in no school yet.</source>
        <translation>This person has taken part in no school yet.</translation>
    </message>
    <message>
        <source>No certificates yet.</source>
        <translation>No certificates yet.</translation>
    </message>
    <message>
        <source>Close the card</source>
        <translation>Close the card</translation>
    </message>
    <message>
        <source>Person card</source>
        <translation>Person card</translation>
    </message>
</context>
<context>
    <name>rs::person::RolesModel</name>
    <message>
        <source>School</source>
        <translation>School</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
</TS>
