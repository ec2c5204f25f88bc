// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text.h"
#include "impact/indicator.h"

#include <QString>

namespace rs::impact {

namespace {

constexpr Indicator indicatorList[] = {
    {"schools", RS_TEXT("indicator", "Schools"),
     RS_TEXT("indicator", "Events of the kind \"school\" that begin in the period, by the clock of their own place. "
                          "Cancelled ones and those without a start are left out."),
     RS_TEXT("indicator", "Schools"), Unit::Events},
    {"events", RS_TEXT("indicator", "Events"),
     RS_TEXT("indicator", "Schools, seminars and all other events that begin in the period. Cancelled ones and those "
                          "without a start are left out."),
     RS_TEXT("indicator", "Schools"), Unit::Events},
    {"leaders", RS_TEXT("indicator", "Leaders"),
     RS_TEXT("indicator", "Different people who lead an event of the period: its leader and its deputy, and those who "
                          "have such a role in its team and have not declined. Only people with a card are counted."),
     RS_TEXT("indicator", "Schools, team"), Unit::People},
    {"participants", RS_TEXT("indicator", "Participants"),
     RS_TEXT("indicator", "Registrations with the status registered, confirmed, checked in or no-show. Somebody who "
                          "was at two events counts twice."),
     RS_TEXT("indicator", "Participants"), Unit::Records},
    {"unique_people", RS_TEXT("indicator", "Unique people"),
     RS_TEXT("indicator", "Different people among the participants: one person at many events counts once. People "
                          "are told apart by their cards; registrations without a card are left out."),
     RS_TEXT("indicator", "Participants, people"), Unit::People},
    {"new", RS_TEXT("indicator", "First time"),
     RS_TEXT("indicator", "People whose very first participation ever, in any project and region, lies in the period."),
     RS_TEXT("indicator", "Participants, people"), Unit::People},
    {"returning", RS_TEXT("indicator", "Returning"),
     RS_TEXT("indicator", "People who took part in the period and had taken part before it."),
     RS_TEXT("indicator", "Participants, people"), Unit::People},
    {"regions", RS_TEXT("indicator", "Regions"),
     RS_TEXT("indicator", "Different regions in which the events of the period take place."),
     RS_TEXT("indicator", "Schools"), Unit::Regions},
    {"new_regions", RS_TEXT("indicator", "New regions"),
     RS_TEXT("indicator", "Regions that have their very first event in the period. With a project chosen: the first "
                          "event of this project."),
     RS_TEXT("indicator", "Schools"), Unit::Events},
    {"cities", RS_TEXT("indicator", "Cities"),
     RS_TEXT("indicator", "Different cities in which the events of the period take place. Spellings that differ only "
                          "in capital letters or dashes are one city."),
     RS_TEXT("indicator", "Schools"), Unit::Cities},
    {"organisations", RS_TEXT("indicator", "Organisations"),
     RS_TEXT("indicator", "Different organisations that participants come from, told apart by the names they gave. "
                          "Spellings that differ only in capital letters or dashes are one; blanks are left out."),
     RS_TEXT("indicator", "Participants"), Unit::Organisations},
    {"hours", RS_TEXT("indicator", "Hours of learning"),
     RS_TEXT("indicator", "The minutes attended of all who checked in, added up, in hours. Where nobody noted the "
                          "minutes, nothing is added."),
     RS_TEXT("indicator", "Participants"), Unit::Hours},
    {"recommendation", RS_TEXT("indicator", "Recommendation score"),
     RS_TEXT("indicator", "Percent of the answers 9 and 10 less percent of the answers 0 to 6 to \"How likely are you "
                          "to recommend the school to a colleague?\". From -100 to 100; blanks are left out."),
     RS_TEXT("indicator", "Answers"), Unit::Points},
    {"adopters", RS_TEXT("indicator", "Started to use"),
     RS_TEXT("indicator", "Different people who started to use a practice after an event of the period."),
     RS_TEXT("indicator", "Adoptions"), Unit::People},
    {"children", RS_TEXT("indicator", "Children reached"),
     RS_TEXT("indicator", "An estimate: the practices that were taken up after an event of the period, times the size "
                          "of the group that is taught so. The size is what the adoption says, else 25 children are "
                          "assumed. A teacher with two practices counts with both."),
     RS_TEXT("indicator", "Adoptions"), Unit::Children},
    {"participants_by_month", RS_TEXT("indicator", "Participants by month"),
     RS_TEXT("indicator", "Different people of each month: those whose very first participation ever lies in this "
                          "month, and those who had taken part before it. Over more than six years: by year."),
     RS_TEXT("indicator", "Participants, people"), Unit::People},
    {"months", RS_TEXT("indicator", "Months"),
     RS_TEXT("indicator", "Months with events: participants, different people, and who of them was there for the "
                          "first time ever or had taken part before the month."),
     RS_TEXT("indicator", "Participants, people"), Unit::Records},
    {"participants_by_region", RS_TEXT("indicator", "Participants by region"),
     RS_TEXT("indicator", "By the region of the event: participants, different people among them, and schools. Events "
                          "without a region are left out."),
     RS_TEXT("indicator", "Participants, schools"), Unit::Records},
    {"first_events_of_regions", RS_TEXT("indicator", "New regions and their first event"),
     RS_TEXT("indicator", "Regions whose very first event lies in the period, with its month. With a project chosen: "
                          "the first event of this project."),
     RS_TEXT("indicator", "Schools"), Unit::Events},
    {"return_by_cohort", RS_TEXT("indicator", "Return by year of the first visit"),
     RS_TEXT("indicator", "People by the year in which they took part for the first time, and how many of them came "
                          "again one to five years later. The period of the filter does not matter here."),
     RS_TEXT("indicator", "Participants, people"), Unit::People},
    {"participants_by_topic", RS_TEXT("indicator", "Topics, participants"),
     RS_TEXT("indicator", "Participants and schools by the topic of the event. Spellings that differ only in capital "
                          "letters are one topic; events without a topic are left out."),
     RS_TEXT("indicator", "Participants, schools"), Unit::Records},
    {"topics_asked", RS_TEXT("indicator", "Topics asked for"),
     RS_TEXT("indicator", "Different people noted at a topic or naming it in a questionnaire, and questionnaires "
                          "without a name. What is noted at a topic has no date: the period does not narrow it."),
     RS_TEXT("indicator", "Topics, answers"), Unit::People},
    {"participants_by_format", RS_TEXT("indicator", "Formats, participants"),
     RS_TEXT("indicator", "Participants by the format of the event: in person, online, hybrid."),
     RS_TEXT("indicator", "Participants, schools"), Unit::Records},
    {"participants_by_position", RS_TEXT("indicator", "Positions, participants"),
     RS_TEXT("indicator", "Participants by the position they gave for the event."),
     RS_TEXT("indicator", "Participants"), Unit::Records},
    {"events_by_project", RS_TEXT("indicator", "Events by project"),
     RS_TEXT("indicator", "Events of every kind, and schools among them, by project."),
     RS_TEXT("indicator", "Schools, projects"), Unit::Events},
    {"funnel", RS_TEXT("indicator", "From invitation to practice"),
     RS_TEXT("indicator", "Invited: everybody on a list, whatever came of it. Registered: participants. Came: checked "
                          "in. Gave feedback: filled questionnaires. Use a practice: different people who started to."),
     RS_TEXT("indicator", "Participants, answers, adoptions"), Unit::Records},
    {"feedback_share", RS_TEXT("indicator", "Share of feedback"),
     RS_TEXT("indicator", "Filled questionnaires for every hundred people who came."),
     RS_TEXT("indicator", "Answers, participants"), Unit::Percent},
    {"feedback_scores", RS_TEXT("indicator", "Answers to the questions, shares"),
     RS_TEXT("indicator", "For each question on a scale of 1 to 5: the percent of every answer among all who answered "
                          "it. Blanks are left out."),
     RS_TEXT("indicator", "Answers"), Unit::Percent},
    {"feedback_means", RS_TEXT("indicator", "Answers to the questions, means"),
     RS_TEXT("indicator", "For each question on a scale of 1 to 5: the mean of all who answered it."),
     RS_TEXT("indicator", "Answers"), Unit::Score},
    {"recommendation_by_month", RS_TEXT("indicator", "Recommendation score by month"),
     RS_TEXT("indicator", "The recommendation score of all answers to the events of the month; nothing where nobody "
                          "answered. Over more than six years: by year."),
     RS_TEXT("indicator", "Answers"), Unit::Points},
    {"speakers", RS_TEXT("indicator", "Speakers from practice"),
     RS_TEXT("indicator", "Speakers who accepted, at the events of the period. Somebody who spoke at two events counts "
                          "twice."),
     RS_TEXT("indicator", "Speakers"), Unit::Records},
    {"speakers_by_score", RS_TEXT("indicator", "Speakers by score"),
     RS_TEXT("indicator", "The recommendation score of the events at which somebody spoke, each weighed by its "
                          "answers. Nobody is asked about a speaker alone, so it tells of the events as a whole."),
     RS_TEXT("indicator", "Speakers, answers"), Unit::Points},
    {"practices", RS_TEXT("indicator", "Practices shown and adopted"),
     RS_TEXT("indicator", "Different practices that speakers show or that are said to be shown at an event of the "
                          "period, and how often one was taken up after it."),
     RS_TEXT("indicator", "Practices, speakers, adoptions"), Unit::Records},
    {"practices_kept", RS_TEXT("indicator", "Practices that stay"),
     RS_TEXT("indicator", "Adoptions of each practice, and how many of them are known to be in use still one, three "
                          "and six months later. Where nobody has asked, nothing is known."),
     RS_TEXT("indicator", "Adoptions"), Unit::Records},
    {"goals", RS_TEXT("indicator", "Goals and what was reached"),
     RS_TEXT("indicator", "Goals of projects are counted from the start of the project to the day they are due, over "
                          "all its regions; goals that schools set themselves are added up over the schools that have "
                          "begun. The forecast goes on as until now: reached, divided by the days that have passed, "
                          "times all days of the goal. Scores and shares are not projected."),
     RS_TEXT("indicator", "Projects, schools and what they count"), Unit::Records},
    {"cities_exchange", RS_TEXT("indicator", "Delegations between cities"),
     RS_TEXT("indicator", "Delegations by the city that received them and the city they came from."),
     RS_TEXT("indicator", "Delegations"), Unit::Records},
    {"tracks_by_stage", RS_TEXT("indicator", "Tracks by stage"),
     RS_TEXT("indicator", "Applications of each track by the stage at which they stand now."),
     RS_TEXT("indicator", "Applications, tracks"), Unit::Records},
    {"self_assessment", RS_TEXT("indicator", "Self-assessment of schools"),
     RS_TEXT("indicator", "Means of what schools gave themselves in the year for volunteering, democratization and "
                          "partnership. Period, region and level of the organisation narrow it, other filters do not."),
     RS_TEXT("indicator", "Self-assessments"), Unit::Score},
};

} // namespace

std::span<const Indicator> indicators() { return indicatorList; }

const Indicator* indicatorByCode(QAnyStringView code) {
    for (const Indicator& indicator : indicatorList) {
        if (QAnyStringView::equal(code, QLatin1String(indicator.code))) return &indicator;
    }
    return nullptr;
}

} // namespace rs::impact
