// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/steppages.h"

#include "plan/fieldstep.h"

namespace rs::plan {

StepPage* makeStepPage(int step, services::Workspace& workspace, QWidget* parent) {
    switch (step) {
    case 1:
        return new FieldStep(workspace, {"title", "problem", "topic", "audience_level", "project_id"}, parent);
    case 2:
        return new FieldStep(workspace, {"format", "region", "city", "platform", "link", "capacity"}, parent);
    case 3:
        return new FieldStep(workspace, {"leader_id", "deputy_id"}, parent);
    case 4:
        return new FieldStep(workspace, {"note"}, parent);
    case 5:
        return new FieldStep(workspace, {"start", "end", "zone", "venue_id"}, parent);
    case 6:
        return new FieldStep(workspace,
                             {"registration_opens", "registration_closes", "capacity", "waiting_list", "consent_text"},
                             parent);
    default:
        return new FieldStep(workspace, {"note"}, parent);
    }
}

} // namespace rs::plan
