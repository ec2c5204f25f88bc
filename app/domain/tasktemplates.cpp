// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/tasktemplates.h"

#include "domain/text.h"

#include <QLatin1String>

namespace rs::domain {

namespace {

// The days are those of a school that is planned two months ahead.
constexpr TemplateTask schoolTasks[] = {
    {1, -60, RS_TEXT("task", "Choose the topic"), "leader"},
    {1, -58, RS_TEXT("task", "Describe the practical problem"), "leader", 0},
    {1, -55, RS_TEXT("task", "Agree on the school with the coordinator"), "leader", 1},
    {2, -56, RS_TEXT("task", "Fix the place or the platform"), "logistics"},
    {2, -20, RS_TEXT("task", "Create the online meeting"), "technician", 3},
    {2, -2, RS_TEXT("task", "Test sound and picture"), "technician", 4},
    {3, -50, RS_TEXT("task", "Name the leader and the deputy"), "leader"},
    {3, -47, RS_TEXT("task", "Hold the first meeting of the team"), "leader", 6},
    {3, -45, RS_TEXT("task", "Give out the tasks"), "leader", 7},
    {4, -45, RS_TEXT("task", "Make a shortlist of speakers"), "programme", 0},
    {4, -42, RS_TEXT("task", "Invite the speakers"), "programme", 9},
    {4, -28, RS_TEXT("task", "Collect the answers of the speakers"), "programme", 10},
    {4, -21, RS_TEXT("task", "Collect titles and abstracts"), "programme", 11},
    {4, -14, RS_TEXT("task", "Send the programme to the speakers"), "programme", 18},
    {5, -40, RS_TEXT("task", "Fix the dates"), "leader"},
    {5, -38, RS_TEXT("task", "Book the venue"), "logistics", 14},
    {5, -35, RS_TEXT("task", "Enter rooms and their capacity"), "logistics", 15},
    {5, -18, RS_TEXT("task", "Check access for wheelchairs"), "logistics", 15},
    {5, -28, RS_TEXT("task", "Approve the programme"), "programme", 16},
    {5, -3, RS_TEXT("task", "Check everything once more"), "leader", 18},
    {6, -35, RS_TEXT("task", "Open the registration"), "registration", 14},
    {6, -33, RS_TEXT("task", "Send the invitations"), "communication", 20},
    {6, -20, RS_TEXT("task", "Send the second wave of invitations"), "communication", 21},
    {6, -3, RS_TEXT("task", "Send the reminder"), "communication", 22},
    {6, -1, RS_TEXT("task", "Make the list for the door"), "registration", 20},
    {7, -7, RS_TEXT("task", "Make the questionnaire"), "communication"},
    {7, 0, RS_TEXT("task", "Send the questionnaire"), "communication", 25},
    {7, 10, RS_TEXT("task", "Close the questionnaire"), "communication", 26},
    {7, 14, RS_TEXT("task", "Sum up the feedback"), "leader", 27},
    {7, 14, RS_TEXT("task", "Give the certificates"), "registration"},
    {7, 30, RS_TEXT("task", "Ask after 30 days what took root"), "communication", 28},
    {7, 90, RS_TEXT("task", "Ask after 3 months what took root"), "communication", 30},
    {7, 180, RS_TEXT("task", "Ask after 6 months what took root"), "communication", 31},
    {7, 35, RS_TEXT("task", "Write the report"), "leader", 28},
};

constexpr TemplateTask forumTasks[] = {
    {1, -150, RS_TEXT("task", "Choose the topic"), "leader"},
    {1, -145, RS_TEXT("task", "Describe the practical problem"), "leader", 0},
    {1, -140, RS_TEXT("task", "Agree on the forum with the authority"), "leader", 1},
    {2, -130, RS_TEXT("task", "Fix the place or the platform"), "logistics"},
    {2, -30, RS_TEXT("task", "Prepare the broadcast"), "technician", 3},
    {2, -2, RS_TEXT("task", "Test sound and picture"), "technician", 4},
    {3, -130, RS_TEXT("task", "Name the leader and the deputy"), "leader"},
    {3, -120, RS_TEXT("task", "Gather volunteers"), "leader", 6},
    {3, -115, RS_TEXT("task", "Give out the tasks"), "leader", 6},
    {4, -120, RS_TEXT("task", "Announce the call for talks"), "programme", 0},
    {4, -80, RS_TEXT("task", "Score the applications by the criteria"), "programme", 9},
    {4, -70, RS_TEXT("task", "Invite the speakers"), "programme", 10},
    {4, -45, RS_TEXT("task", "Collect titles and abstracts"), "programme", 11},
    {5, -120, RS_TEXT("task", "Fix the dates"), "leader"},
    {5, -110, RS_TEXT("task", "Book the venue"), "logistics", 13},
    {5, -60, RS_TEXT("task", "Book hotels and buses"), "logistics", 14},
    {5, -40, RS_TEXT("task", "Approve the programme"), "programme", 12},
    {5, -3, RS_TEXT("task", "Check everything once more"), "leader", 16},
    {6, -60, RS_TEXT("task", "Open the registration"), "registration", 13},
    {6, -58, RS_TEXT("task", "Send the invitations"), "communication", 18},
    {6, -30, RS_TEXT("task", "Send the second wave of invitations"), "communication", 19},
    {6, -3, RS_TEXT("task", "Send the reminder"), "communication", 20},
    {6, -2, RS_TEXT("task", "Print badges and make the list for the door"), "registration", 18},
    {7, -7, RS_TEXT("task", "Make the questionnaire"), "communication"},
    {7, 0, RS_TEXT("task", "Send the questionnaire"), "communication", 23},
    {7, 14, RS_TEXT("task", "Sum up the feedback"), "leader", 24},
    {7, 30, RS_TEXT("task", "Publish the materials of the forum"), "communication"},
    {7, 45, RS_TEXT("task", "Write the report"), "leader", 25},
};

constexpr TemplateTask visitTasks[] = {
    {1, -40, RS_TEXT("task", "Agree with the hosts what will be shown"), "leader"},
    {1, -38, RS_TEXT("task", "Describe the practical problem"), "leader", 0},
    {2, -35, RS_TEXT("task", "Agree on the address and the way there"), "logistics", 0},
    {3, -35, RS_TEXT("task", "Name the leader and the deputy"), "leader"},
    {3, -33, RS_TEXT("task", "Give out the tasks"), "leader", 3},
    {4, -30, RS_TEXT("task", "Agree with the hosts who speaks"), "programme", 0},
    {5, -35, RS_TEXT("task", "Fix the dates"), "leader", 0},
    {5, -20, RS_TEXT("task", "Approve the programme of the visit"), "programme", 5},
    {5, -15, RS_TEXT("task", "Order the transport"), "logistics", 6},
    {6, -25, RS_TEXT("task", "Send the invitations"), "communication", 6},
    {6, -7, RS_TEXT("task", "Send the list of guests to the hosts"), "registration", 9},
    {6, -2, RS_TEXT("task", "Send the reminder"), "communication", 9},
    {7, -3, RS_TEXT("task", "Make the questionnaire"), "communication"},
    {7, 0, RS_TEXT("task", "Send the questionnaire"), "communication", 12},
    {7, 7, RS_TEXT("task", "Thank the hosts and sum up the feedback"), "leader", 13},
    {7, 30, RS_TEXT("task", "Ask after 30 days what took root"), "communication", 14},
};

constexpr TemplateTask onlineTasks[] = {
    {1, -30, RS_TEXT("task", "Choose the topic"), "leader"},
    {1, -28, RS_TEXT("task", "Describe the practical problem"), "leader", 0},
    {2, -14, RS_TEXT("task", "Create the online meeting"), "technician"},
    {2, -2, RS_TEXT("task", "Test sound and picture"), "technician", 2},
    {2, -1, RS_TEXT("task", "Try the links with the speakers"), "technician", 2},
    {3, -25, RS_TEXT("task", "Name the leader and the deputy"), "leader"},
    {3, -24, RS_TEXT("task", "Give out the tasks"), "leader", 5},
    {4, -25, RS_TEXT("task", "Invite the speakers"), "programme", 0},
    {4, -14, RS_TEXT("task", "Collect titles and abstracts"), "programme", 7},
    {5, -28, RS_TEXT("task", "Fix the dates"), "leader"},
    {5, -12, RS_TEXT("task", "Approve the programme"), "programme", 8},
    {6, -21, RS_TEXT("task", "Open the registration"), "registration", 9},
    {6, -20, RS_TEXT("task", "Send the invitations"), "communication", 11},
    {6, -1, RS_TEXT("task", "Send the reminder with the link"), "communication", 2},
    {7, -3, RS_TEXT("task", "Make the questionnaire"), "communication"},
    {7, 0, RS_TEXT("task", "Send the questionnaire"), "communication", 14},
    {7, 5, RS_TEXT("task", "Publish the recording"), "technician"},
    {7, 7, RS_TEXT("task", "Sum up the feedback"), "leader", 15},
    {7, 30, RS_TEXT("task", "Ask after 30 days what took root"), "communication", 17},
};

constexpr TaskTemplate templateList[] = {
    {"school", RS_TEXT("task", "Tasks of a school"), schoolTasks},
    {"forum", RS_TEXT("task", "Tasks of a forum"), forumTasks},
    {"visit", RS_TEXT("task", "Tasks of a study visit"), visitTasks},
    {"online", RS_TEXT("task", "Tasks of an online session"), onlineTasks},
};

} // namespace

std::span<const TaskTemplate> taskTemplates() { return templateList; }

const TaskTemplate* findTaskTemplate(QAnyStringView code) {
    for (const TaskTemplate& one : templateList) {
        if (code == QLatin1String(one.code)) return &one;
    }
    return nullptr;
}

const char* taskTemplateFor(QAnyStringView kind, QAnyStringView format) {
    if (kind == QLatin1String("forum")) return "forum";
    if (kind == QLatin1String("visit") || kind == QLatin1String("delegation") || kind == QLatin1String("internship"))
        return "visit";
    const bool isSession = kind == QLatin1String("webinar") || kind == QLatin1String("videoconference") ||
                           kind == QLatin1String("consultation");
    return isSession || (format == QLatin1String("online") && kind != QLatin1String("school")) ? "online" : "school";
}

} // namespace rs::domain
