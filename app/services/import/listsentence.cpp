// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/listsentence.h"

#include <QCoreApplication>

namespace rs::services {

namespace {

const char* sourceText(exchange::Platform platform) {
    using enum exchange::Platform;
    switch (platform) {
    case GoogleForms:
        return QT_TRANSLATE_NOOP("import", "Google Forms");
    case YandexForms:
        return QT_TRANSLATE_NOOP("import", "Yandex Forms");
    case MicrosoftForms:
        return "Microsoft Forms";
    case ZoomRegistration:
        return QT_TRANSLATE_NOOP("import", "Zoom (registration)");
    case ZoomAttendance:
        return QT_TRANSLATE_NOOP("import", "Zoom (attendance)");
    case TeamsAttendance:
        return QT_TRANSLATE_NOOP("import", "Teams (attendance)");
    case Timepad:
        return "Timepad";
    case Eventbrite:
        return "Eventbrite";
    case Pretix:
        return "pretix";
    case Indico:
        return "Indico";
    case CiviCrm:
        return "CiviCRM";
    case Unknown:
        break;
    }
    return nullptr;
}

} // namespace

QString platformName(const ImportSource& source, const Words& words) {
    if (source.origin() == ListOrigin::Own) return words.text("import", QT_TRANSLATE_NOOP("import", "Regional School"));
    const char* text = sourceText(source.platform());
    return text ? words.text("import", text) : QString();
}

} // namespace rs::services
