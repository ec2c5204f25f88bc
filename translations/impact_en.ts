<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>indicator</name>
    <message>
        <source>Schools</source>
        <translation>Schools</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Schools, seminars and all other events that begin in the period. Cancelled ones and those without a start are left out.</source>
        <translation>Schools, seminars and all other events that begin in the period. Cancelled ones and those without a start are left out.</translation>
    </message>
    <message>
        <source>Leaders</source>
        <translation>Leaders</translation>
    </message>
    <message>
        <source>Different people who lead an event of the period: its leader and its deputy, and those who have such a role in its team and have not declined. Only people with a card are counted.</source>
        <translation>Different people who lead an event of the period: its leader and its deputy, and those who have such a role in its team and have not declined. Only people with a card are counted.</translation>
    </message>
    <message>
        <source>Schools, team</source>
        <translation>Schools, team</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Registrations with the status registered, confirmed, checked in or no-show. Somebody who was at two events counts twice.</source>
        <translation>Registrations with the status registered, confirmed, checked in or no-show. Somebody who was at two events counts twice.</translation>
    </message>
    <message>
        <source>Unique people</source>
        <translation>Unique people</translation>
    </message>
    <message>
        <source>Different people among the participants: one person at many events counts once. People are told apart by their cards; registrations without a card are left out.</source>
        <translation>Different people among the participants: one person at many events counts once. People are told apart by their cards; registrations without a card are left out.</translation>
    </message>
    <message>
        <source>Participants, people</source>
        <translation>Participants, people</translation>
    </message>
    <message>
        <source>First time</source>
        <translation>First time</translation>
    </message>
    <message>
        <source>People whose very first participation ever, in any project and region, lies in the period.</source>
        <translation>People whose very first participation ever, in any project and region, lies in the period.</translation>
    </message>
    <message>
        <source>Returning</source>
        <translation>Returning</translation>
    </message>
    <message>
        <source>People who took part in the period and had taken part before it.</source>
        <translation>People who took part in the period and had taken part before it.</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regions</translation>
    </message>
    <message>
        <source>Different regions in which the events of the period take place.</source>
        <translation>Different regions in which the events of the period take place.</translation>
    </message>
    <message>
        <source>New regions</source>
        <translation>New regions</translation>
    </message>
    <message>
        <source>Regions that have their very first event in the period. With a project chosen: the first event of this project.</source>
        <translation>Regions that have their very first event in the period. With a project chosen: the first event of this project.</translation>
    </message>
    <message>
        <source>Cities</source>
        <translation>Cities</translation>
    </message>
    <message>
        <source>Hours of learning</source>
        <translation>Hours of learning</translation>
    </message>
    <message>
        <source>The minutes attended of all who checked in, added up, in hours. Where nobody noted the minutes, nothing is added.</source>
        <translation>The minutes attended of all who checked in, added up, in hours. Where nobody noted the minutes, nothing is added.</translation>
    </message>
    <message>
        <source>Recommendation score</source>
        <translation>Recommendation score</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Started to use</source>
        <translation>Started to use</translation>
    </message>
    <message>
        <source>Different people who started to use a practice after an event of the period.</source>
        <translation>Different people who started to use a practice after an event of the period.</translation>
    </message>
    <message>
        <source>Adoptions</source>
        <translation>Adoptions</translation>
    </message>
    <message>
        <source>Children reached</source>
        <translation>Children reached</translation>
    </message>
    <message>
        <source>Participants by month</source>
        <translation>Participants by month</translation>
    </message>
    <message>
        <source>Different people of each month: those whose very first participation ever lies in this month, and those who had taken part before it. Over more than six years: by year.</source>
        <translation>Different people of each month: those whose very first participation ever lies in this month, and those who had taken part before it. Over more than six years: by year.</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Months</translation>
    </message>
    <message>
        <source>Months with events: participants, different people, and who of them was there for the first time ever or had taken part before the month.</source>
        <translation>Months with events: participants, different people, and who of them was there for the first time ever or had taken part before the month.</translation>
    </message>
    <message>
        <source>Participants by region</source>
        <translation>Participants by region</translation>
    </message>
    <message>
        <source>By the region of the event: participants, different people among them, and schools. Events without a region are left out.</source>
        <translation>By the region of the event: participants, different people among them, and schools. Events without a region are left out.</translation>
    </message>
    <message>
        <source>Participants, schools</source>
        <translation>Participants, schools</translation>
    </message>
    <message>
        <source>New regions and their first event</source>
        <translation>New regions and their first event</translation>
    </message>
    <message>
        <source>Regions whose very first event lies in the period, with its month. With a project chosen: the first event of this project.</source>
        <translation>Regions whose very first event lies in the period, with its month. With a project chosen: the first event of this project.</translation>
    </message>
    <message>
        <source>Return by year of the first visit</source>
        <translation>Return by year of the first visit</translation>
    </message>
    <message>
        <source>People by the year in which they took part for the first time, and how many of them came again one to five years later. The period of the filter does not matter here.</source>
        <translation>People by the year in which they took part for the first time, and how many of them came again one to five years later. The period of the filter does not matter here.</translation>
    </message>
    <message>
        <source>Topics, participants</source>
        <translation>Topics, participants</translation>
    </message>
    <message>
        <source>Participants and schools by the topic of the event. Spellings that differ only in capital letters are one topic; events without a topic are left out.</source>
        <translation>Participants and schools by the topic of the event. Spellings that differ only in capital letters are one topic; events without a topic are left out.</translation>
    </message>
    <message>
        <source>Topics asked for</source>
        <translation>Topics asked for</translation>
    </message>
    <message>
        <source>Different people noted at a topic or naming it in a questionnaire, and questionnaires without a name. What is noted at a topic has no date: the period does not narrow it.</source>
        <translation>Different people noted at a topic or naming it in a questionnaire, and questionnaires without a name. What is noted at a topic has no date: the period does not narrow it.</translation>
    </message>
    <message>
        <source>Topics, answers</source>
        <translation>Topics, answers</translation>
    </message>
    <message>
        <source>Formats, participants</source>
        <translation>Formats, participants</translation>
    </message>
    <message>
        <source>Participants by the format of the event: in person, online, hybrid.</source>
        <translation>Participants by the format of the event: in person, online, hybrid.</translation>
    </message>
    <message>
        <source>Positions, participants</source>
        <translation>Positions, participants</translation>
    </message>
    <message>
        <source>Participants by the position they gave for the event.</source>
        <translation>Participants by the position they gave for the event.</translation>
    </message>
    <message>
        <source>Events by project</source>
        <translation>Events by project</translation>
    </message>
    <message>
        <source>Events of every kind, and schools among them, by project.</source>
        <translation>Events of every kind, and schools among them, by project.</translation>
    </message>
    <message>
        <source>Schools, projects</source>
        <translation>Schools, projects</translation>
    </message>
    <message>
        <source>From invitation to practice</source>
        <translation>From invitation to practice</translation>
    </message>
    <message>
        <source>Invited: everybody on a list, whatever came of it. Registered: participants. Came: checked in. Gave feedback: filled questionnaires. Use a practice: different people who started to.</source>
        <translation>Invited: everybody on a list, whatever came of it. Registered: participants. Came: checked in. Gave feedback: filled questionnaires. Use a practice: different people who started to.</translation>
    </message>
    <message>
        <source>Participants, answers, adoptions</source>
        <translation>Participants, answers, adoptions</translation>
    </message>
    <message>
        <source>Share of feedback</source>
        <translation>Share of feedback</translation>
    </message>
    <message>
        <source>Filled questionnaires for every hundred people who came.</source>
        <translation>Filled questionnaires for every hundred people who came.</translation>
    </message>
    <message>
        <source>Answers, participants</source>
        <translation>Answers, participants</translation>
    </message>
    <message>
        <source>Answers to the questions, shares</source>
        <translation>Answers to the questions, shares</translation>
    </message>
    <message>
        <source>For each question on a scale of 1 to 5: the percent of every answer among all who answered it. Blanks are left out.</source>
        <translation>For each question on a scale of 1 to 5: the percent of every answer among all who answered it. Blanks are left out.</translation>
    </message>
    <message>
        <source>Answers to the questions, means</source>
        <translation>Answers to the questions, means</translation>
    </message>
    <message>
        <source>For each question on a scale of 1 to 5: the mean of all who answered it.</source>
        <translation>For each question on a scale of 1 to 5: the mean of all who answered it.</translation>
    </message>
    <message>
        <source>Recommendation score by month</source>
        <translation>Recommendation score by month</translation>
    </message>
    <message>
        <source>The recommendation score of all answers to the events of the month; nothing where nobody answered. Over more than six years: by year.</source>
        <translation>The recommendation score of all answers to the events of the month; nothing where nobody answered. Over more than six years: by year.</translation>
    </message>
    <message>
        <source>Speakers from practice</source>
        <translation>Speakers from practice</translation>
    </message>
    <message>
        <source>Speakers who accepted, at the events of the period. Somebody who spoke at two events counts twice.</source>
        <translation>Speakers who accepted, at the events of the period. Somebody who spoke at two events counts twice.</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Speakers</translation>
    </message>
    <message>
        <source>Speakers by score</source>
        <translation>Speakers by score</translation>
    </message>
    <message>
        <source>The recommendation score of the events at which somebody spoke, each weighed by its answers. Nobody is asked about a speaker alone, so it tells of the events as a whole.</source>
        <translation>The recommendation score of the events at which somebody spoke, each weighed by its answers. Nobody is asked about a speaker alone, so it tells of the events as a whole.</translation>
    </message>
    <message>
        <source>Speakers, answers</source>
        <translation>Speakers, answers</translation>
    </message>
    <message>
        <source>Practices shown and adopted</source>
        <translation>Practices shown and adopted</translation>
    </message>
    <message>
        <source>Different practices that speakers show or that are said to be shown at an event of the period, and how often one was taken up after it.</source>
        <translation>Different practices that speakers show or that are said to be shown at an event of the period, and how often one was taken up after it.</translation>
    </message>
    <message>
        <source>Practices, speakers, adoptions</source>
        <translation>Practices, speakers, adoptions</translation>
    </message>
    <message>
        <source>Practices that stay</source>
        <translation>Practices that stay</translation>
    </message>
    <message>
        <source>Adoptions of each practice, and how many of them are known to be in use still one, three and six months later. Where nobody has asked, nothing is known.</source>
        <translation>Adoptions of each practice, and how many of them are known to be in use still one, three and six months later. Where nobody has asked, nothing is known.</translation>
    </message>
    <message>
        <source>Goals and what was reached</source>
        <translation>Goals and what was reached</translation>
    </message>
    <message>
        <source>Goals of projects are counted from the start of the project to the day they are due, over all its regions; goals that schools set themselves are added up over the schools that have begun. The forecast goes on as until now: reached, divided by the days that have passed, times all days of the goal. Scores and shares are not projected.</source>
        <translation>Goals of projects are counted from the start of the project to the day they are due, over all its regions; goals that schools set themselves are added up over the schools that have begun. The forecast goes on as until now: reached, divided by the days that have passed, times all days of the goal. Scores and shares are not projected.</translation>
    </message>
    <message>
        <source>Projects, schools and what they count</source>
        <translation>Projects, schools and what they count</translation>
    </message>
    <message>
        <source>Delegations between cities</source>
        <translation>Delegations between cities</translation>
    </message>
    <message>
        <source>Delegations by the city that received them and the city they came from.</source>
        <translation>Delegations by the city that received them and the city they came from.</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>Delegations</translation>
    </message>
    <message>
        <source>Tracks by stage</source>
        <translation>Tracks by stage</translation>
    </message>
    <message>
        <source>Applications of each track by the stage at which they stand now.</source>
        <translation>Applications of each track by the stage at which they stand now.</translation>
    </message>
    <message>
        <source>Applications, tracks</source>
        <translation>Applications, tracks</translation>
    </message>
    <message>
        <source>Self-assessment of schools</source>
        <translation>Self-assessment of schools</translation>
    </message>
    <message>
        <source>Means of what schools gave themselves in the year for volunteering, democratization and partnership. Period, region and level of the organisation narrow it, other filters do not.</source>
        <translation>Means of what schools gave themselves in the year for volunteering, democratization and partnership. Period, region and level of the organisation narrow it, other filters do not.</translation>
    </message>
    <message>
        <source>Self-assessments</source>
        <translation>Self-assessments</translation>
    </message>
    <message>
        <source>Events of the kind "school" that begin in the period, by the clock of their own place. Cancelled ones and those without a start are left out.</source>
        <translation>Events of the kind "school" that begin in the period, by the clock of their own place. Cancelled ones and those without a start are left out.</translation>
    </message>
    <message>
        <source>Different cities in which the events of the period take place. Spellings that differ only in capital letters or dashes are one city.</source>
        <translation>Different cities in which the events of the period take place. Spellings that differ only in capital letters or dashes are one city.</translation>
    </message>
    <message>
        <source>Percent of the answers 9 and 10 less percent of the answers 0 to 6 to "How likely are you to recommend the school to a colleague?". From -100 to 100; blanks are left out.</source>
        <translation>Percent of the answers 9 and 10 less percent of the answers 0 to 6 to "How likely are you to recommend the school to a colleague?". From -100 to 100; blanks are left out.</translation>
    </message>
    <message>
        <source>An estimate: the practices that were taken up after an event of the period, times the size of the group that is taught so. The size is what the adoption says, else 25 children are assumed. A teacher with two practices counts with both.</source>
        <translation>An estimate: the practices that were taken up after an event of the period, times the size of the group that is taught so. The size is what the adoption says, else 25 children are assumed. A teacher with two practices counts with both.</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Different organisations that participants come from, told apart by the names they gave. Spellings that differ only in capital letters or dashes are one; blanks are left out.</source>
        <translation>Different organisations that participants come from, told apart by the names they gave. Spellings that differ only in capital letters or dashes are one; blanks are left out.</translation>
    </message>
</context>
</TS>
