// SPDX-License-Identifier: GPL-3.0-or-later
// The example: a store of its own beside the user's, made on the first wish, gone with one button.
#include "programs/desktop/desktop.h"

#include "domain/registry.h"
#include "services/deliver.h"
#include "services/demo/demo.h"
#include "shell/mainwindow.h"
#include "shell/syncline.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTimer>

namespace rs::desktop {

using namespace Qt::StringLiterals;
using base::Result;
using services::Workspace;

namespace {

//! Some schools of the example are still to come.
constexpr int daysAhead = 90;

void removeStore(const QString& path) {
    for (const QString& end : {u""_s, u"-wal"_s, u"-shm"_s, u".lock"_s}) QFile::remove(path + end);
}

//! While it is filled it has another name: what was broken off is never taken for an example.
QString unfinished(const QString& path) { return path + u".new"_s; }

} // namespace

QString Desktop::examplePath() const { return QFileInfo(storePath()).dir().filePath(u"example.db"_s); }

void Desktop::openExample() {
    if (m_making) return;
    if (!QFileInfo::exists(examplePath())) return makeExample();
    auto opened = Workspace::open(examplePath());
    if (!opened) return tell(tr("Example"), opened.error());
    show(std::move(*opened), StoreWindow::Kind::Example);
}

void Desktop::makeExample() {
    removeStore(unfinished(examplePath()));
    auto opened = Workspace::open(unfinished(examplePath()));
    if (!opened) return tell(tr("Example"), opened.error());
    m_making = std::move(*opened);
    shell::SyncLine& line = m_current->window().syncLine();
    const base::Progress progress([this](qint64 done, qint64 total) {
        QMetaObject::invokeMethod(this, [this, done, total] {
            if (m_current && m_making) m_current->window().syncLine().setWorkDone(done, total);
        });
    });
    line.startWork(tr("The example is being made"), [progress] { progress.cancel(); });
    services::deliver(m_making->run<int>([progress](storage::Store& store) -> Result<int> {
        services::DemoSize size;
        size.until = QDate::currentDate().addDays(daysAhead);
        RS_TRY(services::fillWithDemo(store, size, u"example"_s, progress));
        return 0;
    }),
                      this, [this](const Result<int>& made) { finishExample(made); });
}

void Desktop::finishExample(const Result<int>& made) {
    if (m_current) m_current->window().syncLine().endWork();
    m_making.reset(); // the last connection puts everything into the one file
    const QString from = unfinished(examplePath());
    const bool ready = made && QFile::rename(from, examplePath());
    removeStore(from);
    if (ready) return openExample();
    tell(tr("Example"), made ? base::Error{base::ErrorCode::FileCannotWrite, {examplePath()}} : made.error());
}

void Desktop::removeExample() {
    QTimer::singleShot(0, this, [this] {
        const QString path = examplePath();
        QGuiApplication::setQuitOnLastWindowClosed(false);
        if (m_current) m_current->window().saveWindow();
        m_current.reset();
        removeStore(path);
        QGuiApplication::setQuitOnLastWindowClosed(true);
        start();
    });
}

} // namespace rs::desktop
