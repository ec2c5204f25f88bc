<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>server</name>
    <message>
        <source>(revoked)</source>
        <translation>(revoked)</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Done: %1</translation>
    </message>
    <message>
        <source>Shows the laptops that have signed in.</source>
        <translation>Shows the laptops that have signed in.</translation>
    </message>
    <message>
        <source>Ends the access of one laptop at once.</source>
        <translation>Ends the access of one laptop at once.</translation>
    </message>
    <message>
        <source>Shows sign-ins, grants, exports, deletions and merges, the newest first.</source>
        <translation>Shows sign-ins, grants, exports, deletions and merges, the newest first.</translation>
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
        <source>SHA-256 fingerprint of the certificate: %1</source>
        <translation>SHA-256 fingerprint of the certificate: %1</translation>
    </message>
    <message>
        <source>Serves laptops until it is told to stop.</source>
        <translation>Serves laptops until it is told to stop.</translation>
    </message>
    <message>
        <source>The database cannot be opened: %1</source>
        <translation>The database cannot be opened: %1</translation>
    </message>
    <message>
        <source>The database was written by a newer version of the server: %1</source>
        <translation>The database was written by a newer version of the server: %1</translation>
    </message>
    <message>
        <source>This is damaged, or no database of this server: %1</source>
        <translation>This is damaged, or no database of this server: %1</translation>
    </message>
    <message>
        <source>The database is too busy now. Try again.</source>
        <translation>The database is too busy now. Try again.</translation>
    </message>
    <message>
        <source>The target is not empty: %1</source>
        <translation>The target is not empty: %1</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>The disk is full.</translation>
    </message>
    <message>
        <source>The backup could not be written: %1</source>
        <translation>The backup could not be written: %1</translation>
    </message>
    <message>
        <source>There is no such file: %1</source>
        <translation>There is no such file: %1</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>The file cannot be read: %1</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>The file cannot be written: %1</translation>
    </message>
    <message>
        <source>This is missing: %1</source>
        <translation>This is missing: %1</translation>
    </message>
    <message>
        <source>%1 cannot be “%2”.</source>
        <translation>%1 cannot be “%2”.</translation>
    </message>
    <message>
        <source>There is no such %1: %2</source>
        <translation>There is no such %1: %2</translation>
    </message>
    <message>
        <source>There is already an account “%1”.</source>
        <translation>There is already an account “%1”.</translation>
    </message>
    <message>
        <source>There is no account “%1”.</source>
        <translation>There is no account “%1”.</translation>
    </message>
    <message>
        <source>Nobody can be served at %1: the port is taken, or the address is of another machine.</source>
        <translation>Nobody can be served at %1: the port is taken, or the address is of another machine.</translation>
    </message>
    <message>
        <source>This cannot be used here: %1</source>
        <translation>This cannot be used here: %1</translation>
    </message>
    <message>
        <source>The database refused.</source>
        <translation>The database refused.</translation>
    </message>
    <message>
        <source>The backup is in %1</source>
        <translation>The backup is in %1</translation>
    </message>
    <message>
        <source>Restored. Laptops will send again what they did since the backup.</source>
        <translation>Restored. Laptops will send again what they did since the backup.</translation>
    </message>
    <message>
        <source>The database is sound.</source>
        <translation>The database is sound.</translation>
    </message>
    <message>
        <source>Everything is in %1 now; the server works there.</source>
        <translation>Everything is in %1 now; the server works there.</translation>
    </message>
    <message>
        <source>Copies the database into a file, also while it is in use.</source>
        <translation>Copies the database into a file, also while it is in use.</translation>
    </message>
    <message>
        <source>Puts a backup in the database's place; laptops compare everything once more.</source>
        <translation>Puts a backup in the database's place; laptops compare everything once more.</translation>
    </message>
    <message>
        <source>Checks that the database is sound.</source>
        <translation>Checks that the database is sound.</translation>
    </message>
    <message>
        <source>Moves everything into another, empty database, while the server runs.</source>
        <translation>Moves everything into another, empty database, while the server runs.</translation>
    </message>
    <message>
        <source>The password is short: others may guess it.</source>
        <translation>The password is short: others may guess it.</translation>
    </message>
    <message>
        <source>%1 may sign in now.</source>
        <translation>%1 may sign in now.</translation>
    </message>
    <message>
        <source>Put this into the telephone's program for codes: %1</source>
        <translation>Put this into the telephone's program for codes: %1</translation>
    </message>
    <message>
        <source>Lets somebody sign in.</source>
        <translation>Lets somebody sign in.</translation>
    </message>
    <message>
        <source>Shows everybody who may sign in, or could once.</source>
        <translation>Shows everybody who may sign in, or could once.</translation>
    </message>
    <message>
        <source>Ends somebody's access at once, on all devices. What they have not sent is still taken, to be looked at.</source>
        <translation>Ends somebody's access at once, on all devices. What they have not sent is still taken, to be looked at.</translation>
    </message>
    <message>
        <source>Gives somebody another password.</source>
        <translation>Gives somebody another password.</translation>
    </message>
    <message>
        <source>Gives somebody regions or schools.</source>
        <translation>Gives somebody regions or schools.</translation>
    </message>
    <message>
        <source>Takes regions or schools away again; they go from the laptop, too.</source>
        <translation>Takes regions or schools away again; they go from the laptop, too.</translation>
    </message>
    <message>
        <source>From now on a code from the telephone is wanted as well, or no longer.</source>
        <translation>From now on a code from the telephone is wanted as well, or no longer.</translation>
    </message>
    <message>
        <source>Shows work of people who may not write there any more; it waits for this person's decision.</source>
        <translation>Shows work of people who may not write there any more; it waits for this person's decision.</translation>
    </message>
    <message>
        <source>Takes such work in, with all that was done in the same step.</source>
        <translation>Takes such work in, with all that was done in the same step.</translation>
    </message>
    <message>
        <source>Leaves such work out for good.</source>
        <translation>Leaves such work out for good.</translation>
    </message>
    <message>
        <source>Without --behind all laptops seem to have one address, that of the proxy: a few wrong passwords make everybody wait.</source>
        <translation>Without --behind all laptops seem to have one address, that of the proxy: a few wrong passwords make everybody wait.</translation>
    </message>
    <message>
        <source>Whoever signs in with a code from the telephone cannot come in without that key.</source>
        <translation>Whoever signs in with a code from the telephone cannot come in without that key.</translation>
    </message>
    <message>
        <source>This is no certificate or key, or not the right one: %1</source>
        <translation>This is no certificate or key, or not the right one: %1</translation>
    </message>
</context>
</TS>
