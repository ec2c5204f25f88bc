// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/desktop/paperdesk.h"

#include "domain/registry.h"
#include "kit/dialogseam.h"
#include "models/celltext.h"
#include "services/deliver.h"
#include "services/words.h"
#include "shell/mainwindow.h"

#include <QDir>
#include <QRegularExpression>
#include <QStandardPaths>

namespace rs::desktop {

using namespace Qt::StringLiterals;
using base::Result;
using services::PaperFile;

namespace {

//! In the documents, without what no file system takes in a name.
QString proposedPath(QString name) {
    static const QRegularExpression unfit(u"[\\\\/:*?\"<>|\\n\\r\\t]+"_s);
    name = name.replace(unfit, u" "_s).simplified().left(100);
    return QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).filePath(name + u".pdf"_s);
}

} // namespace

PaperDesk::PaperDesk(services::Workspace& workspace, shell::MainWindow& window)
    : QObject(&window),
      m_workspace(workspace),
      m_window(window) {}

void PaperDesk::saveReport(const base::Id& school) {
    const auto event = m_workspace.reader().find(domain::entity(u"event"), school);
    const QString title = event && *event ? (*event)->title() : QString();
    const auto write = [school, language = models::windowLanguage()](storage::Store& store,
                                                                     const QString& path) -> Result<PaperFile> {
        RS_ASSIGN(const services::Paper paper, services::readinessPaper(store, school, language));
        return paper.save(path);
    };
    //: Name of a file: %1 is the title of the school
    save(tr("Save the readiness report"), tr("%1 - readiness").arg(title), write);
}

void PaperDesk::save(const QString& title, const QString& name, const Write& write) {
    const kit::FileRequest request{title, proposedPath(name), {tr("PDF (*.pdf)")}, u"pdf"_s};
    kit::DialogSeam::instance().saveFile(&m_window, request, [this, title, write](const QString& path) {
        if (path.isEmpty()) return;
        const auto work = [write, path](storage::Store& store) { return write(store, path); };
        services::deliver(m_workspace.read<PaperFile>(work), this,
                          [this, title, path](const Result<PaperFile>& done) { say(title, path, done); });
    });
}

void PaperDesk::say(const QString& title, const QString& path, const Result<PaperFile>& done) {
    kit::DialogSeam& seam = kit::DialogSeam::instance();
    if (!done) {
        const services::Words& words = services::Words::of(models::windowLanguage());
        return seam.tell(&m_window, title, words.sentence(done.error()), kit::Severity::Problem);
    }
    seam.tell(&m_window, title, tr("The file is written: %1").arg(QDir::toNativeSeparators(path)));
}

} // namespace rs::desktop
