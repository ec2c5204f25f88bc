// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/restorer.h"

#include "kit/dialogseam.h"
#include "services/deliver.h"

#include <QFileInfo>
#include <QLocale>

namespace rs::review {

using kit::DialogSeam;

Restorer::Restorer(const QString& store, QWidget* over, QObject* parent)
    : QObject(parent),
      m_store(store),
      m_over(over) {}

void Restorer::choose() {
    const kit::FileRequest request{tr("Choose a backup"),
                                   QFileInfo(m_store).absolutePath(),
                                   {tr("Backups and stores (*.backup *.db)"), tr("All files (*)")},
                                   {}};
    DialogSeam::instance().openFile(m_over, request, [this](const QString& file) {
        if (!file.isEmpty()) return restore(file);
        Q_EMIT left();
    });
}

void Restorer::restore(const QString& backup) {
    if (m_busy) return;
    const QString made = QLocale().toString(QFileInfo(backup).lastModified(), QLocale::ShortFormat);
    const kit::Question question{
        tr("Restore a backup"),
        tr("The store becomes as it was on %1.").arg(made),
        {tr("Restore")},
        tr("The file as it is now stays beside it: %1.").arg(QFileInfo(services::keptBeside(m_store)).fileName()),
        kit::Severity::Warning};
    DialogSeam::instance().ask(m_over, question, [this, backup](std::optional<int> answer) {
        if (answer != 0) {
            Q_EMIT left();
            return;
        }
        // The window whose dialog has just answered may go now.
        QMetaObject::invokeMethod(
            this, [this, backup] { begin(backup); }, Qt::QueuedConnection);
    });
}

void Restorer::begin(const QString& backup) {
    if (m_release && !m_release()) {
        Q_EMIT inUse();
        return;
    }
    m_busy = true;
    Q_EMIT began();
    services::deliver(services::restoreBackup(backup, m_store), this, [this](const base::Result<>& done) {
        m_busy = false;
        if (done)
            Q_EMIT restored();
        else
            Q_EMIT failed(done.error());
    });
}

} // namespace rs::review
