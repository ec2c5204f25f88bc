<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>rs::transfer::ExportDialog</name>
    <message numerus="yes">
        <source>%Ln row(s) are in the file %1.</source>
        <translation>
            <numerusform>%Ln row is in the file %1.</numerusform>
            <numerusform>%Ln rows are in the file %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Show in folder</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>All rows</translation>
    </message>
    <message>
        <source>Rows shown now</source>
        <translation>Rows shown now</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected row(s)</source>
        <translation>
            <numerusform>Selected: %Ln row</numerusform>
            <numerusform>Selected: %Ln rows</numerusform>
        </translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>All columns</translation>
    </message>
    <message>
        <source>Columns as shown</source>
        <translation>Columns as shown</translation>
    </message>
    <message>
        <source>XLSX - for Excel</source>
        <translation>XLSX - for Excel</translation>
    </message>
    <message>
        <source>CSV - for any program</source>
        <translation>CSV - for any program</translation>
    </message>
    <message>
        <source>ODS - for LibreOffice</source>
        <translation>ODS - for LibreOffice</translation>
    </message>
    <message>
        <source>vCard - for address books and phones</source>
        <translation>vCard - for address books and phones</translation>
    </message>
    <message>
        <source>JSON - for programmers</source>
        <translation>JSON - for programmers</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>Semicolon ;</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>Comma ,</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Vertical bar |</source>
        <translation>Vertical bar |</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Separator</translation>
    </message>
    <message>
        <source>Language of headings and words</source>
        <translation>Language of headings and words</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Export...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>rs::transfer::ImportCards</name>
    <message numerus="yes">
        <source>new</source>
        <translation>
            <numerusform>new</numerusform>
            <numerusform>new</numerusform>
        </translation>
    </message>
    <message>
        <source>become participants of the school</source>
        <translation>become participants of the school</translation>
    </message>
    <message numerus="yes">
        <source>will update</source>
        <translation>
            <numerusform>will update</numerusform>
            <numerusform>will update</numerusform>
        </translation>
    </message>
    <message>
        <source>found by e-mail or phone</source>
        <translation>found by e-mail or phone</translation>
    </message>
    <message numerus="yes">
        <source>similar</source>
        <translation>
            <numerusform>similar</numerusform>
            <numerusform>similar</numerusform>
        </translation>
    </message>
    <message>
        <source>decide now or after the import</source>
        <translation>decide now or after the import</translation>
    </message>
    <message numerus="yes">
        <source>with errors</source>
        <translation>
            <numerusform>with an error</numerusform>
            <numerusform>with errors</numerusform>
        </translation>
    </message>
    <message>
        <source>do not go in, can be saved to a file</source>
        <translation>do not go in, can be saved to a file</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>New rows</source>
        <translation>New rows</translation>
    </message>
    <message>
        <source>Updating</source>
        <translation>Updating</translation>
    </message>
    <message>
        <source>Similar rows</source>
        <translation>Similar rows</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errors</translation>
    </message>
</context>
<context>
    <name>rs::transfer::ImportDialog</name>
    <message numerus="yes">
        <source>Import: %Ln row(s)</source>
        <translation>
            <numerusform>Import: %Ln row</numerusform>
            <numerusform>Import: %Ln rows</numerusform>
        </translation>
    </message>
    <message>
        <source>A list of participants</source>
        <translation>A list of participants</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.xlsx *.ods *.vcf)</source>
        <translation>Lists (*.csv *.txt *.xlsx *.ods *.vcf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>From the clipboard</source>
        <translation>From the clipboard</translation>
    </message>
    <message>
        <source>Looks like a list of %1</source>
        <translation>Looks like a list of %1</translation>
    </message>
    <message>
        <source>separated by tabs</source>
        <translation>separated by tabs</translation>
    </message>
    <message>
        <source>separator "%1"</source>
        <translation>separator "%1"</translation>
    </message>
    <message>
        <source>sheet "%1"</source>
        <translation>sheet "%1"</translation>
    </message>
    <message>
        <source>no headings</source>
        <translation>no headings</translation>
    </message>
    <message>
        <source>headings in row %1</source>
        <translation>headings in row %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln row(s)</source>
        <translation>
            <numerusform>Import %Ln row</numerusform>
            <numerusform>Import %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %Ln error(s) to a file...</source>
        <translation>
            <numerusform>Save %Ln error to a file...</numerusform>
            <numerusform>Save %Ln errors to a file...</numerusform>
        </translation>
    </message>
    <message>
        <source>No column says who is who: choose the column of the names.</source>
        <translation>No column says who is who: choose the column of the names.</translation>
    </message>
    <message>
        <source>Next error (F8)</source>
        <translation>Next error (F8)</translation>
    </message>
    <message>
        <source>Rows with errors stay out. Mend them right in the table (F2) or leave them.</source>
        <translation>Rows with errors stay out. Mend them right in the table (F2) or leave them.</translation>
    </message>
    <message>
        <source>Row %1, "%2":</source>
        <translation>Row %1, "%2":</translation>
    </message>
    <message>
        <source>Row %1:</source>
        <translation>Row %1:</translation>
    </message>
    <message>
        <source>Mend it right in the table (F2) or leave it: the row stays out and can be saved to a file.</source>
        <translation>Mend it right in the table (F2) or leave it: the row stays out and can be saved to a file.</translation>
    </message>
    <message>
        <source>Rows with errors</source>
        <translation>Rows with errors</translation>
    </message>
    <message>
        <source>%1 - errors</source>
        <translation>%1 - errors</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Saved: %1</translation>
    </message>
    <message>
        <source>Import of participants</source>
        <translation>Import of participants</translation>
    </message>
    <message>
        <source>Change reading...</source>
        <translation>Change reading...</translation>
    </message>
    <message>
        <source>Another file...</source>
        <translation>Another file...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Similar people:</source>
        <translation>Similar people:</translation>
    </message>
    <message>
        <source>complete the card</source>
        <translation>complete the card</translation>
    </message>
    <message>
        <source>skip</source>
        <translation>skip</translation>
    </message>
    <message>
        <source>add apart</source>
        <translation>add apart</translation>
    </message>
    <message>
        <source>Remember the columns for such files</source>
        <translation>Remember the columns for such files</translation>
    </message>
    <message>
        <source>All or nothing; undone in one step, Ctrl+Z</source>
        <translation>All or nothing; undone in one step, Ctrl+Z</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>Rows of the list</translation>
    </message>
    <message>
        <source>How far the work is</source>
        <translation>How far the work is</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
</context>
<context>
    <name>rs::transfer::ImportModel</name>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Will update</source>
        <translation>Will update</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Same as row %1</source>
        <translation>Same as row %1</translation>
    </message>
    <message>
        <source>Looks like %1</source>
        <translation>Looks like %1</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>What happens</translation>
    </message>
</context>
<context>
    <name>rs::transfer::MappingBox</name>
    <message>
        <source>Left out</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>Kept under Other</source>
        <translation>Kept under Other</translation>
    </message>
    <message>
        <source>Family name, given name, patronymic</source>
        <translation>Family name, given name, patronymic</translation>
    </message>
</context>
<context>
    <name>rs::transfer::MappingHeader</name>
    <message>
        <source>Field for the column "%1"</source>
        <translation>Field for the column "%1"</translation>
    </message>
</context>
<context>
    <name>rs::transfer::ReadingDialog</name>
    <message>
        <source>How the list is read</source>
        <translation>How the list is read</translation>
    </message>
    <message>
        <source>Found by itself</source>
        <translation>Found by itself</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>Semicolon ;</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>Comma ,</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Vertical bar |</source>
        <translation>Vertical bar |</translation>
    </message>
    <message>
        <source>Day first: 12.03.2027</source>
        <translation>Day first: 12.03.2027</translation>
    </message>
    <message>
        <source>Month first: 03/12/2027</source>
        <translation>Month first: 03/12/2027</translation>
    </message>
    <message>
        <source>The list has a row of headings</source>
        <translation>The list has a row of headings</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encoding</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Separator</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
</context>
</TS>
