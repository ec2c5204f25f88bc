<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>rs::kit::CheckListPopup</name>
    <message>
        <source>Untick all</source>
        <translation>Untick all</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Values</translation>
    </message>
</context>
<context>
    <name>rs::kit::ChipRow</name>
    <message>
        <source>Clear filters</source>
        <translation>Clear filters</translation>
    </message>
</context>
<context>
    <name>rs::kit::DateEdit</name>
    <message>
        <source>Calendar (Alt+Down)</source>
        <translation>Calendar (Alt+Down)</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendar</translation>
    </message>
</context>
<context>
    <name>rs::kit::FilterButton</name>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>this week</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>this month</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>not empty</source>
        <translation>not empty</translation>
    </message>
    <message>
        <source>Range of dates</source>
        <translation>Range of dates</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>all</source>
        <translation>all</translation>
    </message>
    <message>
        <source>Range...</source>
        <translation>Range...</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>This is not a date.</translation>
    </message>
</context>
<context>
    <name>rs::kit::FilterHeader</name>
    <message>
        <source>chosen: %L1</source>
        <translation>chosen: %L1</translation>
    </message>
    <message>
        <source>all</source>
        <translation>all</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
</context>
<context>
    <name>rs::kit::FilterLine</name>
    <message>
        <source>Text: contains. =x exact, !x not, &gt;5, 1..5, - empty, * not empty</source>
        <translation>Text: contains. =x exact, !x not, &gt;5, 1..5, - empty, * not empty</translation>
    </message>
</context>
<context>
    <name>rs::kit::LanguageBox</name>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
</context>
<context>
    <name>rs::kit::LookBox</name>
    <message>
        <source>As in the system</source>
        <translation>As in the system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Look</translation>
    </message>
</context>
<context>
    <name>rs::kit::PaperPrinter</name>
    <message>
        <source>The paper is sent to the printer.</source>
        <translation>The paper is sent to the printer.</translation>
    </message>
    <message>
        <source>The printer did not take the paper. Choose another one, or save the PDF.</source>
        <translation>The printer did not take the paper. Choose another one, or save the PDF.</translation>
    </message>
</context>
<context>
    <name>rs::kit::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Clear (Esc)</source>
        <translation>Clear (Esc)</translation>
    </message>
</context>
<context>
    <name>rs::kit::SelectionBar</name>
    <message>
        <source>Selected: %L1</source>
        <translation>Selected: %L1</translation>
    </message>
    <message>
        <source>Esc clears the selection</source>
        <translation>Esc clears the selection</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
</context>
<context>
    <name>rs::kit::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
</TS>
