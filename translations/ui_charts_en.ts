<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>rs::charts::ChartCard</name>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
    <message>
        <source>counted %1</source>
        <translation>counted %1</translation>
    </message>
    <message>
        <source>some of it is not on this laptop yet</source>
        <translation>some of it is not on this laptop yet</translation>
    </message>
    <message>
        <source>Menu of the chart “%1”</source>
        <translation>Menu of the chart “%1”</translation>
    </message>
    <message>
        <source>There are no schools in this period</source>
        <translation>There are no schools in this period</translation>
    </message>
    <message>
        <source>Show records</source>
        <translation>Show records</translation>
    </message>
    <message>
        <source>As table</source>
        <translation>As table</translation>
    </message>
    <message>
        <source>Copy picture and numbers</source>
        <translation>Copy picture and numbers</translation>
    </message>
    <message>
        <source>Picture (PNG)...</source>
        <translation>Picture (PNG)...</translation>
    </message>
    <message>
        <source>Drawing (SVG)...</source>
        <translation>Drawing (SVG)...</translation>
    </message>
    <message>
        <source>Page (PDF)...</source>
        <translation>Page (PDF)...</translation>
    </message>
    <message>
        <source>Numbers as CSV...</source>
        <translation>Numbers as CSV...</translation>
    </message>
    <message>
        <source>Numbers for Excel (XLSX)...</source>
        <translation>Numbers for Excel (XLSX)...</translation>
    </message>
    <message>
        <source>What is counted...</source>
        <translation>What is counted...</translation>
    </message>
    <message>
        <source>Records, table, files</source>
        <translation>Records, table, files</translation>
    </message>
    <message>
        <source>Whole time</source>
        <translation>Whole time</translation>
    </message>
    <message>
        <source>Save “%1”</source>
        <translation>Save “%1”</translation>
    </message>
</context>
<context>
    <name>rs::charts::ChartView</name>
    <message>
        <source>Click to see these records</source>
        <translation>Click to see these records</translation>
    </message>
    <message>
        <source>Click to see all as a table</source>
        <translation>Click to see all as a table</translation>
    </message>
</context>
<context>
    <name>rs::charts::ChartWords</name>
    <message>
        <source>participants</source>
        <translation>participants</translation>
    </message>
    <message>
        <source>unique people</source>
        <translation>unique people</translation>
    </message>
    <message>
        <source>people</source>
        <translation>people</translation>
    </message>
    <message>
        <source>schools</source>
        <translation>schools</translation>
    </message>
    <message>
        <source>events</source>
        <translation>events</translation>
    </message>
    <message>
        <source>leaders</source>
        <translation>leaders</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>sessions</translation>
    </message>
    <message>
        <source>first time</source>
        <translation>first time</translation>
    </message>
    <message>
        <source>returning</source>
        <translation>returning</translation>
    </message>
    <message>
        <source>use a practice</source>
        <translation>use a practice</translation>
    </message>
    <message>
        <source>number</source>
        <translation>number</translation>
    </message>
    <message>
        <source>score</source>
        <translation>score</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>answers</translation>
    </message>
    <message>
        <source>actual</source>
        <translation>actual</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>goal</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>forecast</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>at once</translation>
    </message>
    <message>
        <source>after 1 month</source>
        <translation>after 1 month</translation>
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
        <source>volunteering</source>
        <translation>volunteering</translation>
    </message>
    <message>
        <source>democratization</source>
        <translation>democratization</translation>
    </message>
    <message>
        <source>partnership</source>
        <translation>partnership</translation>
    </message>
    <message>
        <source>others</source>
        <translation>others</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>invited</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>registered</translation>
    </message>
    <message>
        <source>came</source>
        <translation>came</translation>
    </message>
    <message>
        <source>gave feedback</source>
        <translation>gave feedback</translation>
    </message>
    <message>
        <source>%1

Counted from: %2</source>
        <translation>%1

Counted from: %2</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>not given</translation>
    </message>
    <message numerus="yes">
        <source>after %n year(s)</source>
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
        <source>%1 %2</source>
        <extracomment>%1 a part of a bar, %2 its number: "first time 480"</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>before</source>
        <translation>before</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a period, %2 its number: "2025: 700"</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>%1 a row, %2 a column, %3 their number: "Tver, Kazan: 3"</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>of %1: %2</source>
        <translation>of %1: %2</translation>
    </message>
    <message>
        <source>questionnaires without a name</source>
        <translation>questionnaires without a name</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>mean</translation>
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
        <source>without a stage</source>
        <translation>without a stage</translation>
    </message>
    <message>
        <source>all of that year</source>
        <translation>all of that year</translation>
    </message>
    <message>
        <source>all</source>
        <extracomment>above the first column of a table of years: people of that year</extracomment>
        <translation>all</translation>
    </message>
    <message>
        <source>%1 pp</source>
        <extracomment>%1 a difference of two percents, in percentage points: "+8 pp"</extracomment>
        <translation>%1 pp</translation>
    </message>
</context>
<context>
    <name>rs::charts::FiguresModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a column of numbers, %2 the period they are of: "first time, 2025"</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>rs::charts::FunnelBars</name>
    <message>
        <source>%1 of “%2”</source>
        <extracomment>%1 percent, %2 the step before: "76% of “Registered”"</extracomment>
        <translation>%1 of “%2”</translation>
    </message>
</context>
<context>
    <name>rs::charts::GoalBars</name>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>%1 a goal, %2 what was reached, %3 what was wanted: "Schools: 34 of 30"</extracomment>
        <translation>%1: %2 of %3</translation>
    </message>
    <message>
        <source>The goal is reached</source>
        <translation>The goal is reached</translation>
    </message>
    <message>
        <source>%1 of the goal</source>
        <translation>%1 of the goal</translation>
    </message>
    <message>
        <source>Expected by the end: %1</source>
        <translation>Expected by the end: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 what was reached, %2 what was wanted: "34 of 30"</extracomment>
        <translation>%1 of %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more goal(s)</source>
        <translation>
            <numerusform>%n more goal</numerusform>
            <numerusform>%n more goals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rs::charts::MatrixView</name>
    <message>
        <source>%1 x %2 of %3 x %4, all as a table</source>
        <translation>%1 x %2 of %3 x %4, all as a table</translation>
    </message>
</context>
<context>
    <name>rs::charts::NumberCard</name>
    <message>
        <source>few answers</source>
        <translation>few answers</translation>
    </message>
    <message>
        <source>was %1</source>
        <extracomment>%1 the number of the compared period: "was +57"</extracomment>
        <translation>was %1</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>as before</translation>
    </message>
    <message>
        <source>as in %1</source>
        <translation>as in %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>%1 a difference, %2 the compared period: "+7 on 2025"</extracomment>
        <translation>%1 on %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>rs::charts::RankBars</name>
    <message>
        <source>Others (%1)</source>
        <translation>Others (%1)</translation>
    </message>
</context>
<context>
    <name>rs::charts::TileMap</name>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 or more</translation>
    </message>
    <message numerus="yes">
        <source>%n region(s)</source>
        <translation>
            <numerusform>%n region</numerusform>
            <numerusform>%n regions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1k</source>
        <extracomment>A number of thousands on a narrow tile: "12k"</extracomment>
        <translation>%1k</translation>
    </message>
    <message numerus="yes">
        <source>%n region(s) beyond the map</source>
        <translation>
            <numerusform>%n region beyond the map</numerusform>
            <numerusform>%n regions beyond the map</numerusform>
        </translation>
    </message>
</context>
</TS>
