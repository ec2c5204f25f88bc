<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>rs::dashboard::BoardTab</name>
    <message>
        <source>%1 new</source>
        <extracomment>Beside the number of different people: how many of them came for the first time</extracomment>
        <translation>%1 new</translation>
    </message>
    <message>
        <source>%1 of people</source>
        <extracomment>Beside the number of people who started to use a practice</extracomment>
        <translation>%1 of people</translation>
    </message>
    <message>
        <source>Schools by region</source>
        <translation>Schools by region</translation>
    </message>
    <message>
        <source>Practices taken up</source>
        <translation>Practices taken up</translation>
    </message>
    <message>
        <source>Nothing of this in the period</source>
        <translation>Nothing of this in the period</translation>
    </message>
</context>
<context>
    <name>rs::dashboard::FilterBar</name>
    <message>
        <source>Own days...</source>
        <translation>Own days...</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>All projects</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>All regions</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>All topics</translation>
    </message>
    <message>
        <source>Any format</source>
        <translation>Any format</translation>
    </message>
    <message>
        <source>Any level</source>
        <translation>Any level</translation>
    </message>
    <message>
        <source>One project</source>
        <translation>One project</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>Compare with %1</translation>
    </message>
    <message>
        <source>Compare with the period before</source>
        <translation>Compare with the period before</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Audience level</source>
        <translation>Audience level</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
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
        <source>from</source>
        <translation>from</translation>
    </message>
    <message>
        <source>to</source>
        <translation>to</translation>
    </message>
</context>
<context>
    <name>rs::dashboard::ImpactPage</name>
    <message>
        <source>Impact</source>
        <extracomment>Name of a file</extracomment>
        <translation>Impact</translation>
    </message>
    <message>
        <source>Save the charts</source>
        <translation>Save the charts</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The file is written: %1</source>
        <translation>The file is written: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s), by the data of this laptop as of %1</source>
        <translation>
            <numerusform>%Ln record, by the data of this laptop as of %1</numerusform>
            <numerusform>%Ln records, by the data of this laptop as of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s), counted now</source>
        <translation>
            <numerusform>%Ln record, counted now</numerusform>
            <numerusform>%Ln records, counted now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s), counted at %1</source>
        <translation>
            <numerusform>%Ln record, counted at %1</numerusform>
            <numerusform>%Ln records, counted at %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Whole network</source>
        <translation>Whole network</translation>
    </message>
    <message numerus="yes">
        <source>%Ln school(s)</source>
        <translation>
            <numerusform>%Ln school</numerusform>
            <numerusform>%Ln schools</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Reach</translation>
    </message>
    <message>
        <source>Topics and practices</source>
        <translation>Topics and practices</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Cities</source>
        <translation>Cities</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Goals</translation>
    </message>
    <message>
        <source>Parts of the impact</source>
        <translation>Parts of the impact</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>This tab as PDF...</source>
        <translation>This tab as PDF...</translation>
    </message>
    <message>
        <source>All tabs as PDF...</source>
        <translation>All tabs as PDF...</translation>
    </message>
    <message>
        <source>Annual report...</source>
        <translation>Annual report...</translation>
    </message>
    <message>
        <source>Whole time</source>
        <translation>Whole time</translation>
    </message>
    <message>
        <source>No schools in this period</source>
        <translation>No schools in this period</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are not on this laptop</source>
        <translation>
            <numerusform>%Ln more is not on this laptop</numerusform>
            <numerusform>%Ln more are not on this laptop</numerusform>
        </translation>
    </message>
    <message>
        <source>The schools are on their way to this laptop</source>
        <translation>The schools are on their way to this laptop</translation>
    </message>
</context>
<context>
    <name>rs::dashboard::Period</name>
    <message>
        <source>Whole time</source>
        <translation>Whole time</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>Year %1</translation>
    </message>
</context>
<context>
    <name>rs::dashboard::ReportDialog</name>
    <message>
        <source>Whole network</source>
        <translation>Whole network</translation>
    </message>
    <message>
        <source>Project: %1</source>
        <translation>Project: %1</translation>
    </message>
    <message>
        <source>Region: %1</source>
        <translation>Region: %1</translation>
    </message>
    <message>
        <source>Annual report %1</source>
        <extracomment>Name of a file: %1 is a year</extracomment>
        <translation>Annual report %1</translation>
    </message>
    <message>
        <source>Save the annual report</source>
        <translation>Save the annual report</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The file is written: %1</source>
        <translation>The file is written: %1</translation>
    </message>
    <message>
        <source>Annual report</source>
        <translation>Annual report</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>First page</translation>
    </message>
    <message>
        <source>Print...</source>
        <translation>Print...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Save as PDF...</source>
        <translation>Save as PDF...</translation>
    </message>
</context>
<context>
    <name>rs::dashboard::RowsView</name>
    <message>
        <source>Back to the charts</source>
        <translation>Back to the charts</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Records behind a number</source>
        <translation>Records behind a number</translation>
    </message>
</context>
</TS>
