// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/sharecard.h"

namespace rs::plan {

//! What asks for feedback: the link of the questionnaire (any form, wherever it stands), a letter, a sheet for the door
//! or cards for the tables.
class Step7Share : public ShareCard {
    Q_OBJECT
public:
    explicit Step7Share(services::Workspace& workspace, QWidget* parent = nullptr);

    void retranslate() override;
};

} // namespace rs::plan
