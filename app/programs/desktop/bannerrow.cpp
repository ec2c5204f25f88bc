// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/desktop/bannerrow.h"

#include <QEvent>

namespace rs::desktop {

BannerRow::BannerRow(Say say) : m_say(std::move(say)) { m_say(*this); }

void BannerRow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange && isVisibleTo(parentWidget())) m_say(*this);
    InlineMessage::changeEvent(event);
}

} // namespace rs::desktop
