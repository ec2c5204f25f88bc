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
    <name>rs::settings::CertificateBox</name>
    <message>
        <source>This laptop does not know the server %1 yet</source>
        <translation>This laptop does not know the server %1 yet</translation>
    </message>
    <message>
        <source>The server %1 shows another certificate than the one that was confirmed</source>
        <translation>The server %1 shows another certificate than the one that was confirmed</translation>
    </message>
    <message>
        <source>Ask the administrator of the server to read the fingerprint out, by telephone or in person: the server printed it when it was started.</source>
        <translation>Ask the administrator of the server to read the fingerprint out, by telephone or in person: the server printed it when it was started.</translation>
    </message>
    <message>
        <source>If one letter differs, do not connect.</source>
        <translation>If one letter differs, do not connect.</translation>
    </message>
    <message>
        <source>If the administrator has not renewed it, do not connect: somebody may be listening.</source>
        <translation>If the administrator has not renewed it, do not connect: somebody may be listening.</translation>
    </message>
    <message>
        <source>Fingerprint: %1</source>
        <translation>Fingerprint: %1</translation>
    </message>
    <message>
        <source>The fingerprint is the same</source>
        <translation>The fingerprint is the same</translation>
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
    <name>rs::settings::ServerSection</name>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sign out</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) have not been sent. They stay on this laptop and go out when you sign in again; until then nobody else sees them.</source>
        <translation>
            <numerusform>%Ln change has not been sent. It stays on this laptop and goes out when you sign in again; until then nobody else sees it.</numerusform>
            <numerusform>%Ln changes have not been sent. They stay on this laptop and go out when you sign in again; until then nobody else sees them.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign out all the same</source>
        <translation>Sign out all the same</translation>
    </message>
    <message>
        <source>Signed out. All data stays on this laptop.</source>
        <translation>Signed out. All data stays on this laptop.</translation>
    </message>
    <message>
        <source>In the keychain of the system</source>
        <translation>In the keychain of the system</translation>
    </message>
    <message>
        <source>In the file %1: no keychain answered. Only you may read it, but it is not encrypted.</source>
        <translation>In the file %1: no keychain answered. Only you may read it, but it is not encrypted.</translation>
    </message>
    <message>
        <source>Under way: %1 of %2</source>
        <translation>Under way: %1 of %2</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Not yet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) wait for the server</source>
        <translation>
            <numerusform>%Ln change waits for the server</numerusform>
            <numerusform>%Ln changes wait for the server</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nothing</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>This laptop</translation>
    </message>
    <message>
        <source>Key of the sign-in</source>
        <translation>Key of the sign-in</translation>
    </message>
    <message>
        <source>Last exchange</source>
        <translation>Last exchange</translation>
    </message>
    <message>
        <source>Waits to be sent</source>
        <translation>Waits to be sent</translation>
    </message>
    <message>
        <source>This data is on this laptop only. With a shared server everyone in the team sees the work of the others; you go on working without the network and nothing is lost.</source>
        <translation>This data is on this laptop only. With a shared server everyone in the team sees the work of the others; you go on working without the network and nothing is lost.</translation>
    </message>
    <message>
        <source>The example is never sent anywhere.</source>
        <translation>The example is never sent anywhere.</translation>
    </message>
    <message>
        <source>Connect to a server...</source>
        <translation>Connect to a server...</translation>
    </message>
    <message>
        <source>Exchange now</source>
        <translation>Exchange now</translation>
    </message>
    <message>
        <source>Sign in again...</source>
        <translation>Sign in again...</translation>
    </message>
    <message>
        <source>After signing out all data and all that was not sent stay on this laptop. What was not sent goes out after the next sign-in.</source>
        <translation>After signing out all data and all that was not sent stay on this laptop. What was not sent goes out after the next sign-in.</translation>
    </message>
    <message>
        <source>Who sees what</source>
        <translation>Who sees what</translation>
    </message>
    <message>
        <source>What this laptop receives</source>
        <translation>What this laptop receives</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Coordinator</translation>
    </message>
    <message>
        <source>Leader of a region</source>
        <translation>Leader of a region</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>Organizer</translation>
    </message>
    <message>
        <source>You see and change everything.</source>
        <translation>You see and change everything.</translation>
    </message>
    <message>
        <source>You see the whole network, but no e-mail and phone of people unless you were given a school or a region. You may merge cards of the same person across regions.</source>
        <translation>You see the whole network, but no e-mail and phone of people unless you were given a school or a region. You may merge cards of the same person across regions.</translation>
    </message>
    <message>
        <source>You see and change your region and all its schools, and see what the whole network shares.</source>
        <translation>You see and change your region and all its schools, and see what the whole network shares.</translation>
    </message>
    <message>
        <source>You see and change your schools. You see your region and what the whole network shares, and may add to both.</source>
        <translation>You see and change your schools. You see your region and what the whole network shares, and may add to both.</translation>
    </message>
    <message>
        <source>What you enter for a school is seen by its team, by the leader of its region and by the administrators; coordinators see it without e-mail and phone.</source>
        <translation>What you enter for a school is seen by its team, by the leader of its region and by the administrators; coordinators see it without e-mail and phone.</translation>
    </message>
    <message>
        <source>Shared by the whole network</source>
        <translation>Shared by the whole network</translation>
    </message>
    <message>
        <source>A region</source>
        <translation>A region</translation>
    </message>
    <message>
        <source>A school that is being loaded</source>
        <translation>A school that is being loaded</translation>
    </message>
    <message>
        <source>School «%1»</source>
        <translation>School «%1»</translation>
    </message>
    <message>
        <source>to read, without e-mail and phone</source>
        <translation>to read, without e-mail and phone</translation>
    </message>
    <message>
        <source>to read</source>
        <translation>to read</translation>
    </message>
    <message>
        <source>to read and to add</source>
        <translation>to read and to add</translation>
    </message>
    <message>
        <source>to read and to change</source>
        <translation>to read and to change</translation>
    </message>
    <message>
        <source>loading %1 of %2</source>
        <translation>loading %1 of %2</translation>
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
<context>
    <name>rs::settings::SignInDialog</name>
    <message>
        <source>Trust it and connect</source>
        <translation>Trust it and connect</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connect</translation>
    </message>
    <message>
        <source>Fill this in to connect</source>
        <translation>Fill this in to connect</translation>
    </message>
    <message>
        <source>The code is not right any more. Take the one that is shown now.</source>
        <translation>The code is not right any more. Take the one that is shown now.</translation>
    </message>
    <message>
        <source>This account has a second lock: type the six digits that the program on your telephone shows.</source>
        <translation>This account has a second lock: type the six digits that the program on your telephone shows.</translation>
    </message>
    <message>
        <source>The name or the password is not right</source>
        <translation>The name or the password is not right</translation>
    </message>
    <message>
        <source>The name, the password or the code is not right</source>
        <translation>The name, the password or the code is not right</translation>
    </message>
    <message>
        <source>This is no address of a server. It looks like school.example.org:8443</source>
        <translation>This is no address of a server. It looks like school.example.org:8443</translation>
    </message>
    <message>
        <source>Nothing answers at this address. Check it, and whether there is a network.</source>
        <translation>Nothing answers at this address. Check it, and whether there is a network.</translation>
    </message>
    <message>
        <source>What answers there is not a server of this program</source>
        <translation>What answers there is not a server of this program</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Sign in again</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>Connect to a server</translation>
    </message>
    <message>
        <source>Nothing was lost: what was not sent goes out after you have signed in.</source>
        <translation>Nothing was lost: what was not sent goes out after you have signed in.</translation>
    </message>
    <message>
        <source>The administrator of the server has given you the address, a name and a password. Your data stays on this laptop, too.</source>
        <translation>The administrator of the server has given you the address, a name and a password. Your data stays on this laptop, too.</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Address of the server</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Code from the telephone</source>
        <translation>Code from the telephone</translation>
    </message>
    <message>
        <source>What this laptop is called</source>
        <translation>What this laptop is called</translation>
    </message>
    <message>
        <source>Others see it beside your changes: «Entrance B», «Office»</source>
        <translation>Others see it beside your changes: «Entrance B», «Office»</translation>
    </message>
    <message>
        <source>Asking the server</source>
        <translation>Asking the server</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
</TS>
