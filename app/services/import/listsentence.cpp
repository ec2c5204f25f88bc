// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/listsentence.h"

#include "domain/text.h"

namespace rs::services {

namespace {

const char* sourceText(exchange::Platform platform) {
    using enum exchange::Platform;
    switch (platform) {
    case GoogleForms:
        return RS_TEXT("import", "Google Forms");
    case YandexForms:
        return RS_TEXT("import", "Yandex Forms");
    case MicrosoftForms:
        return RS_TEXT("import", "Microsoft Forms");
    case ZoomRegistration:
        return RS_TEXT("import", "Zoom (registration)");
    case ZoomAttendance:
        return RS_TEXT("import", "Zoom (attendance)");
    case TeamsAttendance:
        return RS_TEXT("import", "Teams (attendance)");
    case Timepad:
        return RS_TEXT("import", "Timepad");
    case Eventbrite:
        return RS_TEXT("import", "Eventbrite");
    case Pretix:
        return RS_TEXT("import", "pretix");
    case Indico:
        return RS_TEXT("import", "Indico");
    case CiviCrm:
        return RS_TEXT("import", "CiviCRM");
    case Unknown:
        break;
    }
    return nullptr;
}

} // namespace

QString platformName(const ImportSource& source, const Words& words) {
    if (source.origin() == ListOrigin::Own) return words.text("import", RS_TEXT("import", "Regional School"));
    const char* text = sourceText(source.platform());
    return text ? words.text("import", text) : QString();
}

} // namespace rs::services
