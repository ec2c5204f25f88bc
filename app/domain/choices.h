// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/field.h"
#include "domain/text.h"

//! The closed lists of the records, in the order in which people read them. Codes never change.
namespace rs::domain::choices {

inline constexpr Choice participantStatus[] = {
    {"invited", RS_TEXT("choice", "Invited")},      {"registered", RS_TEXT("choice", "Registered")},
    {"waiting", RS_TEXT("choice", "Waiting list")}, {"confirmed", RS_TEXT("choice", "Confirmed")},
    {"attended", RS_TEXT("choice", "Checked in")},  {"no_show", RS_TEXT("choice", "No-show")},
    {"declined", RS_TEXT("choice", "Declined")},    {"cancelled", RS_TEXT("choice", "Cancelled")}};

inline constexpr Choice eventKind[] = {{"school", RS_TEXT("choice", "School")},
                                       {"seminar", RS_TEXT("choice", "Seminar")},
                                       {"internship", RS_TEXT("choice", "Internship")},
                                       {"project_session", RS_TEXT("choice", "Project session")},
                                       {"consultation", RS_TEXT("choice", "Consultation")},
                                       {"videoconference", RS_TEXT("choice", "Videoconference")},
                                       {"delegation", RS_TEXT("choice", "Delegation")},
                                       {"training", RS_TEXT("choice", "Training")},
                                       {"forum", RS_TEXT("choice", "Forum")},
                                       {"visit", RS_TEXT("choice", "Study visit")},
                                       {"webinar", RS_TEXT("choice", "Webinar")},
                                       {"course", RS_TEXT("choice", "Course")},
                                       {"other", RS_TEXT("choice", "Other event")}};

inline constexpr Choice eventFormat[] = {{"in_person", RS_TEXT("choice", "In person")},
                                         {"online", RS_TEXT("choice", "Online")},
                                         {"hybrid", RS_TEXT("choice", "Hybrid")}};

inline constexpr Choice eventStatus[] = {{"draft", RS_TEXT("choice", "Being planned")},
                                         {"open", RS_TEXT("choice", "Registration open")},
                                         {"running", RS_TEXT("choice", "In progress")},
                                         {"finished", RS_TEXT("choice", "Finished")},
                                         {"cancelled", RS_TEXT("choice", "Cancelled")}};

inline constexpr Choice level[] = {{"beginner", RS_TEXT("choice", "Beginner")},
                                   {"advanced", RS_TEXT("choice", "Advanced")},
                                   {"model", RS_TEXT("choice", "Model")}};

inline constexpr Choice organisationKind[] = {{"kindergarten", RS_TEXT("choice", "Kindergarten")},
                                              {"school", RS_TEXT("choice", "School (institution)")},
                                              {"college", RS_TEXT("choice", "College")},
                                              {"university", RS_TEXT("choice", "University")},
                                              {"extra", RS_TEXT("choice", "Extra-curricular centre")},
                                              {"resource_centre", RS_TEXT("choice", "Resource centre")},
                                              {"authority", RS_TEXT("choice", "Education authority")},
                                              {"other", RS_TEXT("choice", "Other organisation")}};

inline constexpr Choice consentPurpose[] = {{"processing", RS_TEXT("choice", "Processing of personal data")},
                                            {"publication", RS_TEXT("choice", "Publication of photos and videos")},
                                            {"mailing", RS_TEXT("choice", "Newsletter")}};

inline constexpr Choice projectKind[] = {{"regional_school", RS_TEXT("choice", "Regional School")},
                                         {"mutual_learning", RS_TEXT("choice", "Mutual Learning of Cities")},
                                         {"constellation", RS_TEXT("choice", "Constellation of Educational Flagships")},
                                         {"community_schools", RS_TEXT("choice", "Community Schools")}};

inline constexpr Choice teamRole[] = {{"leader", RS_TEXT("choice", "Leader")},
                                      {"deputy", RS_TEXT("choice", "Deputy")},
                                      {"programme", RS_TEXT("choice", "Programme")},
                                      {"logistics", RS_TEXT("choice", "Logistics")},
                                      {"registration", RS_TEXT("choice", "Registration desk")},
                                      {"communication", RS_TEXT("choice", "Communication")},
                                      {"technician", RS_TEXT("choice", "Technician")},
                                      {"volunteer", RS_TEXT("choice", "Volunteer")},
                                      {"organizer", RS_TEXT("choice", "Organizer")}};

inline constexpr Choice teamState[] = {{"to_ask", RS_TEXT("choice", "To be asked")},
                                       {"asked", RS_TEXT("choice", "Asked")},
                                       {"agreed", RS_TEXT("choice", "Agreed")},
                                       {"declined", RS_TEXT("choice", "Declined")}};

inline constexpr Choice speakerState[] = {{"idea", RS_TEXT("choice", "Idea")},
                                          {"invited", RS_TEXT("choice", "Invited")},
                                          {"accepted", RS_TEXT("choice", "Accepted")},
                                          {"declined", RS_TEXT("choice", "Declined")}};

inline constexpr Choice sessionKind[] = {
    {"plenary", RS_TEXT("choice", "Plenary")},       {"workshop", RS_TEXT("choice", "Workshop")},
    {"discussion", RS_TEXT("choice", "Discussion")}, {"talk", RS_TEXT("choice", "Talk")},
    {"break", RS_TEXT("choice", "Break")},           {"other", RS_TEXT("choice", "Other session")}};

inline constexpr Choice venueDecision[] = {{"considered", RS_TEXT("choice", "Considered")},
                                           {"asked", RS_TEXT("choice", "Asked")},
                                           {"chosen", RS_TEXT("choice", "Chosen")},
                                           {"rejected", RS_TEXT("choice", "Does not fit")}};

inline constexpr Choice taskState[] = {{"open", RS_TEXT("choice", "Open")},
                                       {"done", RS_TEXT("choice", "Done")},
                                       {"dropped", RS_TEXT("choice", "Dropped")}};

inline constexpr Choice questionKind[] = {{"scale", RS_TEXT("choice", "Scale 1-5")},
                                          {"recommendation", RS_TEXT("choice", "Recommendation 0-10")},
                                          {"single", RS_TEXT("choice", "One of a list")},
                                          {"several", RS_TEXT("choice", "Several of a list")},
                                          {"text", RS_TEXT("choice", "Text")},
                                          {"practice", RS_TEXT("choice", "Practice started to use")}};

inline constexpr Choice applicationState[] = {{"submitted", RS_TEXT("choice", "Submitted")},
                                              {"scored", RS_TEXT("choice", "Scored")},
                                              {"accepted", RS_TEXT("choice", "Accepted")},
                                              {"rejected", RS_TEXT("choice", "Rejected")}};

inline constexpr Choice consultationChannel[] = {{"email", RS_TEXT("choice", "E-mail")},
                                                 {"phone", RS_TEXT("choice", "Phone")},
                                                 {"visit", RS_TEXT("choice", "Site visit")},
                                                 {"online", RS_TEXT("choice", "Online")}};

inline constexpr Choice agreement[] = {{"none", RS_TEXT("choice", "No agreement")},
                                       {"oral", RS_TEXT("choice", "Oral agreement")},
                                       {"signed", RS_TEXT("choice", "Signed")}};

inline constexpr Choice conflictKind[] = {{"edit", RS_TEXT("choice", "changed twice")},
                                          {"row_deleted", RS_TEXT("choice", "changed after it was deleted")},
                                          {"delete_vs_edit", RS_TEXT("choice", "deleted after it was changed")},
                                          {"parent_deleted", RS_TEXT("choice", "belongs to something deleted")},
                                          {"has_children", RS_TEXT("choice", "deleted while something belongs to it")}};
inline constexpr Choice reviewState[] = {{"open", RS_TEXT("choice", "to be decided")},
                                         {"resolved", RS_TEXT("choice", "decided")},
                                         {"dismissed", RS_TEXT("choice", "left as it is")}};

} // namespace rs::domain::choices
