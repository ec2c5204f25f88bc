// SPDX-License-Identifier: GPL-3.0-or-later
#include "papers/textstyle.h"

#include "papers/units.h"

#include <QGuiApplication>

namespace rs::papers {

QFont fontOf(const TextStyle& style) {
    QFont font;
    font.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans")});
    font.setPixelSize(qMax(1, qRound(style.size * pt)));
    font.setWeight(style.weight == Weight::Bold ? QFont::DemiBold : QFont::Normal);
    // Hinting would fit letters to the pixels of a screen that is not there.
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

bool hasFonts() { return qobject_cast<QGuiApplication*>(QCoreApplication::instance()) != nullptr; }

} // namespace rs::papers
