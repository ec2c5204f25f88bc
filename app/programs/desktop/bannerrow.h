// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/inlinemessage.h"

namespace rs::desktop {

//! A message above every page, said anew when the language changes.
class BannerRow : public kit::InlineMessage {
    Q_OBJECT
public:
    using Say = std::function<void(kit::InlineMessage&)>;
    explicit BannerRow(Say say);

protected:
    void changeEvent(QEvent* event) override;

private:
    Say m_say;
};

} // namespace rs::desktop
