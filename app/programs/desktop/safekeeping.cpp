// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/desktop/safekeeping.h"

#include "kit/dialogseam.h"
#include "models/celltext.h"
#include "services/deliver.h"
#include "services/safety.h"
#include "services/words.h"
#include "settings/datasection.h"
#include "shell/mainwindow.h"
#include "shell/syncline.h"

#include <QDate>
#include <QDesktopServices>
#include <QFileInfo>
#include <QUrl>

namespace rs::desktop {

using namespace Qt::StringLiterals;
using base::Result;
using kit::DialogSeam;
using kit::Severity;

Safekeeping::Safekeeping(services::Workspace& workspace, shell::MainWindow& window)
    : QObject(&window),
      m_workspace(workspace),
      m_window(window) {}

void Safekeeping::begin() {
    if (!m_workspace.isWritable()) return;
    services::deliver(services::backUpDaily(m_workspace), this, [this](const Result<QString>& made) {
        if (!made) say(Severity::Warning, wordsOf(made.error()));
        showStore();
        services::deliver(services::checkStore(m_workspace, models::windowLanguage()), this,
                          [this](const Result<QStringList>& problems) {
                              if (problems && !problems->isEmpty()) Q_EMIT damageFound(*problems);
                          });
    });
}

void Safekeeping::join(settings::DataSection* section) {
    m_section = section;
    using settings::BackupList;
    using settings::DataSection;
    connect(section, &DataSection::checkWanted, this, &Safekeeping::check);
    connect(section, &DataSection::showFolderWanted, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_workspace.path()).absolutePath())); });
    connect(section->backups(), &BackupList::restoreWanted, this, &Safekeeping::restoreWanted);
    connect(section->backups(), &BackupList::backupWanted, this, &Safekeeping::backUp);
    connect(section->backups(), &BackupList::restoreFileWanted, this, [this] { Q_EMIT restoreWanted({}); });
    showStore();
}

void Safekeeping::showStore() {
    if (!m_section) return;
    QList<settings::BackupEntry> entries;
    for (const services::BackupFile& file : services::backupsBeside(m_workspace.path()))
        entries << settings::BackupEntry{file.path, file.at, file.bytes};
    m_section->backups()->showBackups(entries);
    m_section->showStore(m_workspace.path(), QFileInfo(m_workspace.path()).size());
}

void Safekeeping::check() {
    say(Severity::Info, tr("The data is being checked"));
    services::deliver(services::checkStore(m_workspace, models::windowLanguage()), this,
                      [this](const Result<QStringList>& problems) { finishCheck(problems); });
}

void Safekeeping::finishCheck(const Result<QStringList>& problems) {
    if (!problems) return say(Severity::Problem, wordsOf(problems.error()));
    if (problems->isEmpty()) return say(Severity::Ok, tr("The data is sound"));
    say(Severity::Problem, problems->join(u' '));
}

void Safekeeping::backUp() {
    const QString name = u"regional-school-%1.backup"_s.arg(QDate::currentDate().toString(Qt::ISODate));
    const kit::FileRequest request{tr("Make a backup"), name, {tr("Backups (*.backup)")}, u"backup"_s};
    DialogSeam::instance().saveFile(&m_window, request, [this](const QString& file) {
        if (file.isEmpty()) return;
        m_window.syncLine().startWork(tr("Copying the data"), {});
        services::deliver(services::backUpTo(m_workspace, file), this, [this, file](const Result<>& done) {
            m_window.syncLine().endWork();
            showStore();
            done ? say(Severity::Ok, tr("The backup is in %1").arg(QFileInfo(file).fileName()))
                 : say(Severity::Problem, wordsOf(done.error()));
        });
    });
}

void Safekeeping::say(Severity severity, const QString& sentence) {
    if (m_section) m_section->showCheck(severity, sentence);
}

QString Safekeeping::wordsOf(const base::Error& error) {
    return services::Words::of(models::windowLanguage()).sentence(error);
}

} // namespace rs::desktop
