// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/sharecard.h"

namespace rs::plan {

//! What invites: the link of registration, the share text and the letter of invitation, a poster.
class Step6Share : public ShareCard {
    Q_OBJECT
public:
    enum Text { ShareText, InvitationLetter };
    explicit Step6Share(services::Workspace& workspace, QWidget* parent = nullptr);

    void retranslate() override;
};

} // namespace rs::plan
