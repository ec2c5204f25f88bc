// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/language.h"

namespace rs::base {

QString languageCode(Language language) {
    return language == Language::Russian ? QStringLiteral("ru") : QStringLiteral("en");
}

Language languageOf(QStringView localeName) {
    return localeName.startsWith(QLatin1String("ru"), Qt::CaseInsensitive) ? Language::Russian : Language::English;
}

} // namespace rs::base
