// SPDX-License-Identifier: GPL-3.0-or-later
#include "timetable/programmeexport.h"

#include "kit/dialogseam.h"
#include "kit/paperprinter.h"
#include "models/celltext.h"
#include "services/deliver.h"
#include "services/export/programmeexport.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>
#include <QWidget>

namespace rs::timetable {

using namespace Qt::StringLiterals;
using base::Result;

namespace {

struct ExportWords {
    Q_DECLARE_TR_FUNCTIONS(rs::timetable::ExportFormat)
};

//! A title as the name of a file.
QString fileName(const QString& title) {
    QString name;
    for (const QChar c : title.simplified()) name += u"\\/:*?\"<>|"_s.contains(c) ? QChar(u'-') : c;
    return name.left(80).trimmed();
}

//! The end of the file's name says which format it is.
Result<> writeProgramme(storage::Store& store, const base::Id& school, const QString& path) {
    RS_TRY(services::exportProgramme(store, school, path, models::windowLanguage()));
    return {};
}

} // namespace

QString ExportFormat::words() const { return ExportWords::tr(label); }

QList<ExportFormat> exportFormats() {
    return {{QT_TRANSLATE_NOOP("rs::timetable::ExportFormat", "PDF to print"), "pdf", writeProgramme},
            {QT_TRANSLATE_NOOP("rs::timetable::ExportFormat", "Calendar (iCalendar)"), "ics", writeProgramme},
            {QT_TRANSLATE_NOOP("rs::timetable::ExportFormat", "Schedule (frab XML)"), "xml", writeProgramme},
            {QT_TRANSLATE_NOOP("rs::timetable::ExportFormat", "Schedule (frab JSON)"), "json", writeProgramme}};
}

void exportProgramme(services::Workspace& workspace, const Board& board, const ExportFormat& format, QWidget* parent,
                     const std::function<void(const base::Error&)>& failed) {
    kit::FileRequest request;
    request.title = ExportWords::tr("Export the programme");
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString suffix = QString::fromLatin1(format.suffix);
    request.folder = QDir(folder).filePath(fileName(board.event().text(u"title")) + u'.' + suffix);
    request.filters = {u"%1 (*.%2)"_s.arg(format.words(), suffix)};
    request.suffix = suffix;
    kit::DialogSeam::instance().saveFile(
        parent, request,
        [&workspace, school = board.school(), write = format.write, parent, failed](const QString& path) {
            if (path.isEmpty()) return;
            const auto done = workspace.read<bool>([=](storage::Store& store) -> Result<bool> {
                RS_TRY(write(store, school, path));
                return true;
            });
            services::deliver(done, parent, [parent, failed, path](const Result<bool>& written) {
                if (!written)
                    failed(written.error());
                else
                    kit::DialogSeam::instance().tell(
                        parent, ExportWords::tr("Export the programme"),
                        ExportWords::tr("The file is written: %1").arg(QDir::toNativeSeparators(path)));
            });
        });
}

void printProgramme(services::Workspace& workspace, const Board& board, QWidget* parent,
                    const std::function<void(const base::Error&)>& failed) {
    const auto paper = [school = board.school(), language = models::windowLanguage()](storage::Store& store) {
        return services::programmePaper(store, school, language);
    };
    kit::printPaper(workspace, parent, paper, [parent, failed](const Result<kit::PrintEnd>& end) {
        if (!end) return failed(end.error());
        if (const auto news = kit::newsOf(end))
            kit::DialogSeam::instance().tell(parent, ExportWords::tr("Print the programme"), news->text,
                                             news->severity);
    });
}

} // namespace rs::timetable
