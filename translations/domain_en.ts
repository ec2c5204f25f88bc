<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>choice</name>
    <message>
        <source>Invited</source>
        <translation>Invited</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Waiting list</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>Checked in</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>No-show</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Declined</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>School</source>
        <translation>School</translation>
    </message>
    <message>
        <source>Seminar</source>
        <translation>Seminar</translation>
    </message>
    <message>
        <source>Internship</source>
        <translation>Internship</translation>
    </message>
    <message>
        <source>Project session</source>
        <translation>Project session</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>Videoconference</source>
        <translation>Videoconference</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Delegation</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Forum</source>
        <translation>Forum</translation>
    </message>
    <message>
        <source>Study visit</source>
        <translation>Study visit</translation>
    </message>
    <message>
        <source>Webinar</source>
        <translation>Webinar</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Course</translation>
    </message>
    <message>
        <source>Other event</source>
        <translation>Other event</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>In person</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>Hybrid</translation>
    </message>
    <message>
        <source>Being planned</source>
        <translation>Being planned</translation>
    </message>
    <message>
        <source>Registration open</source>
        <translation>Registration open</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Finished</translation>
    </message>
    <message>
        <source>Beginner</source>
        <translation>Beginner</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Advanced</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Kindergarten</source>
        <translation>Kindergarten</translation>
    </message>
    <message>
        <source>School (institution)</source>
        <translation>School (institution)</translation>
    </message>
    <message>
        <source>College</source>
        <translation>College</translation>
    </message>
    <message>
        <source>University</source>
        <translation>University</translation>
    </message>
    <message>
        <source>Extra-curricular centre</source>
        <translation>Extra-curricular centre</translation>
    </message>
    <message>
        <source>Resource centre</source>
        <translation>Resource centre</translation>
    </message>
    <message>
        <source>Education authority</source>
        <translation>Education authority</translation>
    </message>
    <message>
        <source>Other organisation</source>
        <translation>Other organisation</translation>
    </message>
    <message>
        <source>Processing of personal data</source>
        <translation>Processing of personal data</translation>
    </message>
    <message>
        <source>Publication of photos and videos</source>
        <translation>Publication of photos and videos</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Newsletter</translation>
    </message>
    <message>
        <source>Regional School</source>
        <translation>Regional School</translation>
    </message>
    <message>
        <source>Mutual Learning of Cities</source>
        <translation>Mutual Learning of Cities</translation>
    </message>
    <message>
        <source>Constellation of Educational Flagships</source>
        <translation>Constellation of Educational Flagships</translation>
    </message>
    <message>
        <source>Community Schools</source>
        <translation>Community Schools</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Leader</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Deputy</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Logistics</source>
        <translation>Logistics</translation>
    </message>
    <message>
        <source>Registration desk</source>
        <translation>Registration desk</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Communication</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Technician</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Volunteer</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>Organizer</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idea</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Plenary</source>
        <translation>Plenary</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Discussion</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Talk</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Break</translation>
    </message>
    <message>
        <source>Other session</source>
        <translation>Other session</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Dropped</translation>
    </message>
    <message>
        <source>Scale 1-5</source>
        <translation>Scale 1-5</translation>
    </message>
    <message>
        <source>Recommendation 0-10</source>
        <translation>Recommendation 0-10</translation>
    </message>
    <message>
        <source>One of a list</source>
        <translation>One of a list</translation>
    </message>
    <message>
        <source>Several of a list</source>
        <translation>Several of a list</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Practice started to use</source>
        <translation>Practice started to use</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Submitted</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>Scored</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Site visit</source>
        <translation>Site visit</translation>
    </message>
    <message>
        <source>No agreement</source>
        <translation>No agreement</translation>
    </message>
    <message>
        <source>Oral agreement</source>
        <translation>Oral agreement</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>Considered</source>
        <translation>Considered</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Asked</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Chosen</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>Does not fit</translation>
    </message>
    <message>
        <source>To be asked</source>
        <translation>To be asked</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Agreed</translation>
    </message>
    <message>
        <source>changed twice</source>
        <translation>changed twice</translation>
    </message>
    <message>
        <source>changed after it was deleted</source>
        <translation>changed after it was deleted</translation>
    </message>
    <message>
        <source>deleted after it was changed</source>
        <translation>deleted after it was changed</translation>
    </message>
    <message>
        <source>belongs to something deleted</source>
        <translation>belongs to something deleted</translation>
    </message>
    <message>
        <source>deleted while something belongs to it</source>
        <translation>deleted while something belongs to it</translation>
    </message>
    <message>
        <source>to be decided</source>
        <translation>to be decided</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>decided</translation>
    </message>
    <message>
        <source>left as it is</source>
        <translation>left as it is</translation>
    </message>
</context>
<context>
    <name>condition</name>
    <message>
        <source>title and problem are described</source>
        <translation>title and problem are described</translation>
    </message>
    <message>
        <source>topic and audience level are chosen</source>
        <translation>topic and audience level are chosen</translation>
    </message>
    <message>
        <source>one goal has a number</source>
        <translation>one goal has a number</translation>
    </message>
    <message>
        <source>the format is chosen</source>
        <translation>the format is chosen</translation>
    </message>
    <message>
        <source>the city is given</source>
        <translation>the city is given</translation>
    </message>
    <message>
        <source>the link is right and the text to join is composed</source>
        <translation>the link is right and the text to join is composed</translation>
    </message>
    <message>
        <source>leader and deputy are named</source>
        <translation>leader and deputy are named</translation>
    </message>
    <message>
        <source>every task has an owner</source>
        <translation>every task has an owner</translation>
    </message>
    <message>
        <source>as many speakers accepted as the sessions need</source>
        <translation>as many speakers accepted as the sessions need</translation>
    </message>
    <message>
        <source>every accepted talk has a title</source>
        <translation>every accepted talk has a title</translation>
    </message>
    <message>
        <source>nobody is silent past the date</source>
        <translation>nobody is silent past the date</translation>
    </message>
    <message>
        <source>dates and time zone are given</source>
        <translation>dates and time zone are given</translation>
    </message>
    <message>
        <source>venue or platform is chosen</source>
        <translation>venue or platform is chosen</translation>
    </message>
    <message>
        <source>every session has time, room and speaker</source>
        <translation>every session has time, room and speaker</translation>
    </message>
    <message>
        <source>no room and nobody is taken twice</source>
        <translation>no room and nobody is taken twice</translation>
    </message>
    <message>
        <source>registration and capacity are set, the registration has opened</source>
        <translation>registration and capacity are set, the registration has opened</translation>
    </message>
    <message>
        <source>the text of the consent is set</source>
        <translation>the text of the consent is set</translation>
    </message>
    <message>
        <source>similar participants are settled</source>
        <translation>similar participants are settled</translation>
    </message>
    <message>
        <source>the list for the door is ready</source>
        <translation>the list for the door is ready</translation>
    </message>
    <message>
        <source>the questionnaire is made</source>
        <translation>the questionnaire is made</translation>
    </message>
    <message>
        <source>answers are in and summed up</source>
        <translation>answers are in and summed up</translation>
    </message>
    <message>
        <source>the follow-up is sent and closed</source>
        <translation>the follow-up is sent and closed</translation>
    </message>
    <message>
        <source>all tasks of the step are closed</source>
        <translation>all tasks of the step are closed</translation>
    </message>
    <message>
        <source>no problem is left that must be mended</source>
        <translation>no problem is left that must be mended</translation>
    </message>
</context>
<context>
    <name>entity</name>
    <message>
        <source>Venue</source>
        <translation>Venue</translation>
    </message>
    <message>
        <source>Venues</source>
        <translation>Venues</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Rooms</translation>
    </message>
    <message>
        <source>School</source>
        <translation>School</translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>Schools</translation>
    </message>
    <message>
        <source>Team member</source>
        <translation>Team member</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Speaker</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Speakers</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Attendances</source>
        <translation>Attendances</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Applications</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Costs</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Questionnaire</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Questionnaires</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Response</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Responses</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Practice</translation>
    </message>
    <message>
        <source>Practices</source>
        <translation>Practices</translation>
    </message>
    <message>
        <source>Adoption</source>
        <translation>Adoption</translation>
    </message>
    <message>
        <source>Adoptions</source>
        <translation>Adoptions</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regions</translation>
    </message>
    <message>
        <source>City</source>
        <translation>City</translation>
    </message>
    <message>
        <source>Cities</source>
        <translation>Cities</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projects</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Track</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Tracks</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Stages</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consents</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Delegation</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>Delegations</translation>
    </message>
    <message>
        <source>Tutoring</source>
        <translation>Tutoring</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>Consultations</source>
        <translation>Consultations</translation>
    </message>
    <message>
        <source>Self-assessment</source>
        <translation>Self-assessment</translation>
    </message>
    <message>
        <source>Self-assessments</source>
        <translation>Self-assessments</translation>
    </message>
    <message>
        <source>Joint project</source>
        <translation>Joint project</translation>
    </message>
    <message>
        <source>Joint projects</source>
        <translation>Joint projects</translation>
    </message>
    <message>
        <source>Newsletter issue</source>
        <translation>Newsletter issue</translation>
    </message>
    <message>
        <source>Newsletter issues</source>
        <translation>Newsletter issues</translation>
    </message>
    <message>
        <source>Venue on the shortlist</source>
        <translation>Venue on the shortlist</translation>
    </message>
    <message>
        <source>Shortlist of venues</source>
        <translation>Shortlist of venues</translation>
    </message>
    <message>
        <source>Template of tasks</source>
        <translation>Template of tasks</translation>
    </message>
    <message>
        <source>Templates of tasks</source>
        <translation>Templates of tasks</translation>
    </message>
    <message>
        <source>Task of a template</source>
        <translation>Task of a template</translation>
    </message>
    <message>
        <source>Tasks of templates</source>
        <translation>Tasks of templates</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflict</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflicts</translation>
    </message>
    <message>
        <source>Possible duplicate</source>
        <translation>Possible duplicate</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Possible duplicates</translation>
    </message>
</context>
<context>
    <name>field</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>City</source>
        <translation>City</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Opening hours</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacity</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Equipment</translation>
    </message>
    <message>
        <source>Access for wheelchairs</source>
        <translation>Access for wheelchairs</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Venue</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Track</translation>
    </message>
    <message>
        <source>Topic card</source>
        <translation>Topic card</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Practical problem</source>
        <translation>Practical problem</translation>
    </message>
    <message>
        <source>Audience level</source>
        <translation>Audience level</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Goals</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
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
        <source>Host organisation</source>
        <translation>Host organisation</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Leader</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Deputy</translation>
    </message>
    <message>
        <source>Registration opens</source>
        <translation>Registration opens</translation>
    </message>
    <message>
        <source>Registration closes</source>
        <translation>Registration closes</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Waiting list</translation>
    </message>
    <message>
        <source>Text of the consent</source>
        <translation>Text of the consent</translation>
    </message>
    <message>
        <source>School</source>
        <translation>School</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Days from the start</source>
        <translation>Days from the start</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>After tasks</source>
        <translation>After tasks</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Talk</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>Abstract</translation>
    </message>
    <message>
        <source>Kind of session</source>
        <translation>Kind of session</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Invited on</source>
        <translation>Invited on</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Answer by</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Answered on</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Practice</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>Cannot come</source>
        <translation>Cannot come</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Speakers</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Family name</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Given name</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Patronymic</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Organisation card</source>
        <translation>Organisation card</translation>
    </message>
    <message>
        <source>Consent to data processing</source>
        <translation>Consent to data processing</translation>
    </message>
    <message>
        <source>Consent to photo and video</source>
        <translation>Consent to photo and video</translation>
    </message>
    <message>
        <source>Consent to newsletter</source>
        <translation>Consent to newsletter</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>Checked in</translation>
    </message>
    <message>
        <source>Minutes attended</source>
        <translation>Minutes attended</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Delegation</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>First seen</translation>
    </message>
    <message>
        <source>Mark taken back</source>
        <translation>Mark taken back</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Submitted</translation>
    </message>
    <message>
        <source>Criteria scores</source>
        <translation>Criteria scores</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>What for</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Actual</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>Who pays</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Opens</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Closes</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Questionnaire</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Answers to choose from</source>
        <translation>Answers to choose from</translation>
    </message>
    <message>
        <source>Position in the list</source>
        <translation>Position in the list</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Required</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recommendation</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Author</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Shown at</source>
        <translation>Shown at</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Still used on</source>
        <translation>Still used on</translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation>Name in Russian</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Name in English</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>Federal district</source>
        <translation>Federal district</translation>
    </message>
    <message>
        <source>Federal district in English</source>
        <translation>Federal district in English</translation>
    </message>
    <message>
        <source>Tile column</source>
        <translation>Tile column</translation>
    </message>
    <message>
        <source>Tile row</source>
        <translation>Tile row</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>Takes part in Mutual Learning of Cities</source>
        <translation>Takes part in Mutual Learning of Cities</translation>
    </message>
    <message>
        <source>Community-school level</source>
        <translation>Community-school level</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>Web site</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>Asked for by</translation>
    </message>
    <message>
        <source>First entered for</source>
        <translation>First entered for</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Text version</source>
        <translation>Text version</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Given</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>From city</source>
        <translation>From city</translation>
    </message>
    <message>
        <source>To city</source>
        <translation>To city</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Tutor organisation</source>
        <translation>Tutor organisation</translation>
    </message>
    <message>
        <source>Pupil organisation</source>
        <translation>Pupil organisation</translation>
    </message>
    <message>
        <source>Consultant</source>
        <translation>Consultant</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Hours</translation>
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
        <source>Partners</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>Funder</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>Published on</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Hours to answer</source>
        <translation>Hours to answer</translation>
    </message>
    <message>
        <source>Registration link</source>
        <translation>Registration link</translation>
    </message>
    <message>
        <source>Questionnaire link</source>
        <translation>Questionnaire link</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>Place offered</source>
        <translation>Place offered</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>On the server</translation>
    </message>
    <message>
        <source>Came later</source>
        <translation>Came later</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Laptop</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decided by</translation>
    </message>
    <message>
        <source>First</source>
        <translation>First</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Second</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Reasons</translation>
    </message>
    <message>
        <source>Children in the group</source>
        <translation>Children in the group</translation>
    </message>
    <message>
        <source>Earlier author</source>
        <translation>Earlier author</translation>
    </message>
    <message>
        <source>Earlier laptop</source>
        <translation>Earlier laptop</translation>
    </message>
    <message>
        <source>Earlier time</source>
        <translation>Earlier time</translation>
    </message>
</context>
<context>
    <name>missing</name>
    <message>
        <source>a goal with a number</source>
        <translation>a goal with a number</translation>
    </message>
    <message>
        <source>a leader</source>
        <translation>a leader</translation>
    </message>
    <message>
        <source>a deputy</source>
        <translation>a deputy</translation>
    </message>
    <message>
        <source>an owner of every task</source>
        <translation>an owner of every task</translation>
    </message>
    <message>
        <source>the title of every accepted talk</source>
        <translation>the title of every accepted talk</translation>
    </message>
    <message>
        <source>answers of speakers whose time is over</source>
        <translation>answers of speakers whose time is over</translation>
    </message>
    <message>
        <source>a venue or a platform</source>
        <translation>a venue or a platform</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>sessions</translation>
    </message>
    <message>
        <source>time, room and speakers of every session</source>
        <translation>time, room and speakers of every session</translation>
    </message>
    <message>
        <source>a programme without conflicts</source>
        <translation>a programme without conflicts</translation>
    </message>
    <message>
        <source>a questionnaire</source>
        <translation>a questionnaire</translation>
    </message>
    <message>
        <source>answers of participants</source>
        <translation>answers of participants</translation>
    </message>
    <message>
        <source>tasks that are not closed</source>
        <translation>tasks that are not closed</translation>
    </message>
    <message>
        <source>speakers who have accepted, enough for the sessions</source>
        <translation>speakers who have accepted, enough for the sessions</translation>
    </message>
    <message>
        <source>a registration that has opened</source>
        <translation>a registration that has opened</translation>
    </message>
    <message>
        <source>a decision on similar participants</source>
        <translation>a decision on similar participants</translation>
    </message>
    <message>
        <source>people on the list for the door</source>
        <translation>people on the list for the door</translation>
    </message>
    <message>
        <source>a follow-up after the school</source>
        <translation>a follow-up after the school</translation>
    </message>
    <message>
        <source>problems of the step that must be mended</source>
        <translation>problems of the step that must be mended</translation>
    </message>
</context>
<context>
    <name>problem</name>
    <message>
        <source>Another school of this year has the same title: “%1”</source>
        <translation>Another school of this year has the same title: “%1”</translation>
    </message>
    <message>
        <source>A school on this topic was in the region less than 6 months before: “%1”</source>
        <translation>A school on this topic was in the region less than 6 months before: “%1”</translation>
    </message>
    <message>
        <source>No goal has a number</source>
        <translation>No goal has a number</translation>
    </message>
    <message>
        <source>The link is no web address</source>
        <translation>The link is no web address</translation>
    </message>
    <message>
        <source>The link does not lead to %1</source>
        <translation>The link does not lead to %1</translation>
    </message>
    <message>
        <source>The link leads to the platform, but to no meeting</source>
        <translation>The link leads to the platform, but to no meeting</translation>
    </message>
    <message>
        <source>The same link is used that day by “%1”</source>
        <translation>The same link is used that day by “%1”</translation>
    </message>
    <message>
        <source>A meeting id of Zoom has 9 to 11 digits</source>
        <translation>A meeting id of Zoom has 9 to 11 digits</translation>
    </message>
    <message>
        <source>The link leads to another meeting id: %1</source>
        <translation>The link leads to another meeting id: %1</translation>
    </message>
    <message>
        <source>The passcode is missing</source>
        <translation>The passcode is missing</translation>
    </message>
    <message>
        <source>A passcode has at most 10 characters and no blanks</source>
        <translation>A passcode has at most 10 characters and no blanks</translation>
    </message>
    <message>
        <source>The capacity of %1 is more than the rooms hold: %2</source>
        <translation>The capacity of %1 is more than the rooms hold: %2</translation>
    </message>
    <message>
        <source>The team has no leader</source>
        <translation>The team has no leader</translation>
    </message>
    <message>
        <source>The team has no deputy</source>
        <translation>The team has no deputy</translation>
    </message>
    <message>
        <source>%1 has no task</source>
        <translation>%1 has no task</translation>
    </message>
    <message>
        <source>%1: %2 open tasks in the week from %3</source>
        <translation>%1: %2 open tasks in the week from %3</translation>
    </message>
    <message>
        <source>Tasks past their date: %1</source>
        <translation>Tasks past their date: %1</translation>
    </message>
    <message>
        <source>%1 has not answered, the date was %2</source>
        <translation>%1 has not answered, the date was %2</translation>
    </message>
    <message>
        <source>%1 has accepted, but the talk has no title</source>
        <translation>%1 has accepted, but the talk has no title</translation>
    </message>
    <message>
        <source>%1 has declined, but is in the programme: “%2”</source>
        <translation>%1 has declined, but is in the programme: “%2”</translation>
    </message>
    <message>
        <source>The talk of %1 takes %2 min, its session “%3” is shorter</source>
        <translation>The talk of %1 takes %2 min, its session “%3” is shorter</translation>
    </message>
    <message>
        <source>%1 is asked for by another school in these days: “%2”</source>
        <translation>%1 is asked for by another school in these days: “%2”</translation>
    </message>
    <message>
        <source>The school ends before it starts</source>
        <translation>The school ends before it starts</translation>
    </message>
    <message>
        <source>The registration closes after the start of the school</source>
        <translation>The registration closes after the start of the school</translation>
    </message>
    <message>
        <source>The registration closes before it opens</source>
        <translation>The registration closes before it opens</translation>
    </message>
    <message>
        <source>There is no text of the consent</source>
        <translation>There is no text of the consent</translation>
    </message>
    <message>
        <source>Less than half of the places are taken 10 days before the start: %1 of %2</source>
        <translation>Less than half of the places are taken 10 days before the start: %1 of %2</translation>
    </message>
    <message>
        <source>Similar participants to settle: %1</source>
        <translation>Similar participants to settle: %1</translation>
    </message>
    <message>
        <source>The questionnaire does not ask what practice people start to use</source>
        <translation>The questionnaire does not ask what practice people start to use</translation>
    </message>
    <message>
        <source>Only %1 % have answered, 5 days after the end</source>
        <translation>Only %1 % have answered, 5 days after the end</translation>
    </message>
    <message>
        <source>No follow-up after 30 days is planned</source>
        <translation>No follow-up after 30 days is planned</translation>
    </message>
    <message>
        <source>The school falls on a public holiday: %1</source>
        <translation>The school falls on a public holiday: %1</translation>
    </message>
    <message>
        <source>%1: over 3 hours without a break, from %2 to %3</source>
        <translation>%1: over 3 hours without a break, from %2 to %3</translation>
    </message>
</context>
<context>
    <name>question</name>
    <message>
        <source>How relevant was the topic?</source>
        <translation>How relevant was the topic?</translation>
    </message>
    <message>
        <source>How useful was it for your practice?</source>
        <translation>How useful was it for your practice?</translation>
    </message>
    <message>
        <source>How do you rate the work of the speakers?</source>
        <translation>How do you rate the work of the speakers?</translation>
    </message>
    <message>
        <source>How well was the school organised?</source>
        <translation>How well was the school organised?</translation>
    </message>
    <message>
        <source>How well did the connection and the platform work?</source>
        <translation>How well did the connection and the platform work?</translation>
    </message>
    <message>
        <source>How likely are you to recommend the school to a colleague?</source>
        <translation>How likely are you to recommend the school to a colleague?</translation>
    </message>
    <message>
        <source>Which practices have you started to use?</source>
        <translation>Which practices have you started to use?</translation>
    </message>
    <message>
        <source>How does it help you in your daily work?</source>
        <translation>How does it help you in your daily work?</translation>
    </message>
    <message>
        <source>What will you try within the next month?</source>
        <translation>What will you try within the next month?</translation>
    </message>
    <message>
        <source>What was most valuable for you?</source>
        <translation>What was most valuable for you?</translation>
    </message>
    <message>
        <source>What should be improved?</source>
        <translation>What should be improved?</translation>
    </message>
    <message>
        <source>Which topics do you need next?</source>
        <translation>Which topics do you need next?</translation>
    </message>
    <message>
        <source>A few words about the school that may be quoted</source>
        <translation>A few words about the school that may be quoted</translation>
    </message>
</context>
<context>
    <name>questionnaire</name>
    <message>
        <source>School, nine questions</source>
        <translation>School, nine questions</translation>
    </message>
    <message>
        <source>Online session</source>
        <translation>Online session</translation>
    </message>
    <message>
        <source>Short, four questions</source>
        <translation>Short, four questions</translation>
    </message>
    <message>
        <source>Months after the school</source>
        <translation>Months after the school</translation>
    </message>
</context>
<context>
    <name>task</name>
    <message>
        <source>Choose the topic</source>
        <translation>Choose the topic</translation>
    </message>
    <message>
        <source>Describe the practical problem</source>
        <translation>Describe the practical problem</translation>
    </message>
    <message>
        <source>Agree on the school with the coordinator</source>
        <translation>Agree on the school with the coordinator</translation>
    </message>
    <message>
        <source>Fix the place or the platform</source>
        <translation>Fix the place or the platform</translation>
    </message>
    <message>
        <source>Create the online meeting</source>
        <translation>Create the online meeting</translation>
    </message>
    <message>
        <source>Test sound and picture</source>
        <translation>Test sound and picture</translation>
    </message>
    <message>
        <source>Name the leader and the deputy</source>
        <translation>Name the leader and the deputy</translation>
    </message>
    <message>
        <source>Hold the first meeting of the team</source>
        <translation>Hold the first meeting of the team</translation>
    </message>
    <message>
        <source>Give out the tasks</source>
        <translation>Give out the tasks</translation>
    </message>
    <message>
        <source>Make a shortlist of speakers</source>
        <translation>Make a shortlist of speakers</translation>
    </message>
    <message>
        <source>Invite the speakers</source>
        <translation>Invite the speakers</translation>
    </message>
    <message>
        <source>Collect the answers of the speakers</source>
        <translation>Collect the answers of the speakers</translation>
    </message>
    <message>
        <source>Collect titles and abstracts</source>
        <translation>Collect titles and abstracts</translation>
    </message>
    <message>
        <source>Send the programme to the speakers</source>
        <translation>Send the programme to the speakers</translation>
    </message>
    <message>
        <source>Fix the dates</source>
        <translation>Fix the dates</translation>
    </message>
    <message>
        <source>Book the venue</source>
        <translation>Book the venue</translation>
    </message>
    <message>
        <source>Enter rooms and their capacity</source>
        <translation>Enter rooms and their capacity</translation>
    </message>
    <message>
        <source>Check access for wheelchairs</source>
        <translation>Check access for wheelchairs</translation>
    </message>
    <message>
        <source>Approve the programme</source>
        <translation>Approve the programme</translation>
    </message>
    <message>
        <source>Check everything once more</source>
        <translation>Check everything once more</translation>
    </message>
    <message>
        <source>Open the registration</source>
        <translation>Open the registration</translation>
    </message>
    <message>
        <source>Send the invitations</source>
        <translation>Send the invitations</translation>
    </message>
    <message>
        <source>Send the second wave of invitations</source>
        <translation>Send the second wave of invitations</translation>
    </message>
    <message>
        <source>Send the reminder</source>
        <translation>Send the reminder</translation>
    </message>
    <message>
        <source>Make the list for the door</source>
        <translation>Make the list for the door</translation>
    </message>
    <message>
        <source>Make the questionnaire</source>
        <translation>Make the questionnaire</translation>
    </message>
    <message>
        <source>Send the questionnaire</source>
        <translation>Send the questionnaire</translation>
    </message>
    <message>
        <source>Close the questionnaire</source>
        <translation>Close the questionnaire</translation>
    </message>
    <message>
        <source>Sum up the feedback</source>
        <translation>Sum up the feedback</translation>
    </message>
    <message>
        <source>Give the certificates</source>
        <translation>Give the certificates</translation>
    </message>
    <message>
        <source>Ask after 30 days what took root</source>
        <translation>Ask after 30 days what took root</translation>
    </message>
    <message>
        <source>Ask after 3 months what took root</source>
        <translation>Ask after 3 months what took root</translation>
    </message>
    <message>
        <source>Ask after 6 months what took root</source>
        <translation>Ask after 6 months what took root</translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>Write the report</translation>
    </message>
    <message>
        <source>Agree on the forum with the authority</source>
        <translation>Agree on the forum with the authority</translation>
    </message>
    <message>
        <source>Prepare the broadcast</source>
        <translation>Prepare the broadcast</translation>
    </message>
    <message>
        <source>Gather volunteers</source>
        <translation>Gather volunteers</translation>
    </message>
    <message>
        <source>Announce the call for talks</source>
        <translation>Announce the call for talks</translation>
    </message>
    <message>
        <source>Score the applications by the criteria</source>
        <translation>Score the applications by the criteria</translation>
    </message>
    <message>
        <source>Book hotels and buses</source>
        <translation>Book hotels and buses</translation>
    </message>
    <message>
        <source>Print badges and make the list for the door</source>
        <translation>Print badges and make the list for the door</translation>
    </message>
    <message>
        <source>Publish the materials of the forum</source>
        <translation>Publish the materials of the forum</translation>
    </message>
    <message>
        <source>Agree with the hosts what will be shown</source>
        <translation>Agree with the hosts what will be shown</translation>
    </message>
    <message>
        <source>Agree on the address and the way there</source>
        <translation>Agree on the address and the way there</translation>
    </message>
    <message>
        <source>Agree with the hosts who speaks</source>
        <translation>Agree with the hosts who speaks</translation>
    </message>
    <message>
        <source>Approve the programme of the visit</source>
        <translation>Approve the programme of the visit</translation>
    </message>
    <message>
        <source>Order the transport</source>
        <translation>Order the transport</translation>
    </message>
    <message>
        <source>Send the list of guests to the hosts</source>
        <translation>Send the list of guests to the hosts</translation>
    </message>
    <message>
        <source>Thank the hosts and sum up the feedback</source>
        <translation>Thank the hosts and sum up the feedback</translation>
    </message>
    <message>
        <source>Try the links with the speakers</source>
        <translation>Try the links with the speakers</translation>
    </message>
    <message>
        <source>Send the reminder with the link</source>
        <translation>Send the reminder with the link</translation>
    </message>
    <message>
        <source>Publish the recording</source>
        <translation>Publish the recording</translation>
    </message>
    <message>
        <source>Tasks of a school</source>
        <translation>Tasks of a school</translation>
    </message>
    <message>
        <source>Tasks of a forum</source>
        <translation>Tasks of a forum</translation>
    </message>
    <message>
        <source>Tasks of a study visit</source>
        <translation>Tasks of a study visit</translation>
    </message>
    <message>
        <source>Tasks of an online session</source>
        <translation>Tasks of an online session</translation>
    </message>
</context>
</TS>
