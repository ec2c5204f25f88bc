// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/programmefile.h"

#include "exchange/savefile.h"

#include <QFileInfo>

#include <algorithm>

namespace rs::exchange {

using namespace Qt::StringLiterals;

QString ProgrammeFile::roomName(const base::Id& room) const {
    const auto found = std::find_if(rooms.begin(), rooms.end(), [&](const Room& one) { return one.id == room; });
    return found == rooms.end() ? QString() : found->name;
}

std::optional<ProgrammeFormat> programmeFormatOf(const QString& path) {
    const QString end = QFileInfo(path).suffix().toLower();
    if (end == "ics"_L1) return ProgrammeFormat::Calendar;
    if (end == "xml"_L1) return ProgrammeFormat::ScheduleXml;
    if (end == "json"_L1) return ProgrammeFormat::ScheduleJson;
    return std::nullopt;
}

base::Result<qint64> writeProgramme(const ProgrammeFile& programme, const QString& path, ProgrammeFormat format) {
    SaveFile file(path);
    RS_TRY(file.open());
    switch (format) {
    case ProgrammeFormat::Calendar:
        file.buffer() = calendarOf(programme);
        break;
    case ProgrammeFormat::ScheduleXml:
        file.buffer() = scheduleXmlOf(programme);
        break;
    case ProgrammeFormat::ScheduleJson:
        file.buffer() = scheduleJsonOf(programme);
        break;
    }
    RS_TRY(file.flush(0));
    return file.commit();
}

} // namespace rs::exchange
