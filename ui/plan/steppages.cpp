// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/steppages.h"

#include "plan/datestep.h"
#include "plan/placestep.h"
#include "plan/step4page.h"
#include "plan/step6page.h"
#include "plan/step7page.h"
#include "plan/teamstep.h"
#include "plan/topicstep.h"

namespace rs::plan {

StepPage* makeStepPage(int step, services::Workspace& workspace, QWidget* parent) {
    switch (step) {
    case 1:
        return new TopicStep(workspace, parent);
    case 2:
        return new PlaceStep(workspace, parent);
    case 3:
        return new TeamStep(workspace, parent);
    case 4:
        return new Step4Page(workspace, parent);
    case 5:
        return new DateStep(workspace, parent);
    case 6:
        return new Step6Page(workspace, parent);
    default:
        return new Step7Page(workspace, parent);
    }
}

} // namespace rs::plan
