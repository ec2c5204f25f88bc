// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/desktop/desktop.h"

#include "firstrun/startproblempage.h"
#include "kit/dialogseam.h"
#include "kit/fieldundo.h"
#include "kit/latinkeys.h"
#include "models/celltext.h"
#include "review/restorepage.h"
#include "services/paths.h"
#include "services/words.h"
#include "shell/mainwindow.h"
#include "shell/syncline.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QTimer>

namespace rs::desktop {

using namespace Qt::StringLiterals;
using kit::DialogSeam;
using services::Workspace;
using Kind = StoreWindow::Kind;

Desktop::Desktop(const Options& options) : m_options(options), m_preferences(options) {
    new kit::LatinKeys(this);
    new kit::FieldUndo(this);
}

Desktop::~Desktop() = default;

QString Desktop::storePath() const {
    if (!m_options.store.isEmpty()) return QFileInfo(m_options.store).absoluteFilePath();
    return QSettings().value(u"store/path"_s, services::defaultStorePath()).toString();
}

void Desktop::start() {
    auto opened = Workspace::open(storePath());
    if (!opened) return showProblem(opened.error());
    show(std::move(*opened), Kind::Own);
}

void Desktop::show(std::unique_ptr<Workspace> workspace, Kind kind) {
    // The new window is there before the old one goes: the last window that closes ends the program.
    if (m_current) m_current->window().saveWindow();
    auto before = std::move(m_current);
    auto problem = std::move(m_problem);
    m_current = std::make_unique<StoreWindow>(std::move(workspace), kind, m_preferences);
    m_watch.watch(&m_current->window());
    joinWindow();
    m_current->show();
    // They may be the senders of the signal that led here.
    for (QObject* gone : {static_cast<QObject*>(before.release()), static_cast<QObject*>(problem.release())}) {
        if (!gone) continue;
        if (auto* window = qobject_cast<QWidget*>(gone)) window->hide();
        if (auto* store = qobject_cast<StoreWindow*>(gone)) store->window().hide();
        gone->deleteLater();
    }
}

void Desktop::joinWindow() {
    StoreWindow* window = m_current.get();
    connect(window, &StoreWindow::exampleWanted, this, &Desktop::openExample);
    connect(window, &StoreWindow::exampleRemovalWanted, this, &Desktop::removeExample);
    connect(window, &StoreWindow::ownWanted, this, &Desktop::reopen);
    connect(window, &StoreWindow::retryWanted, this, &Desktop::reopen);
    connect(window, &StoreWindow::folderWanted, this, &Desktop::chooseFolder);
    connect(window, &StoreWindow::restoreWanted, this, &Desktop::restore);
    connect(window, &StoreWindow::rescueWanted, this, &Desktop::showRescue);
}

//! Closes what is open and opens the user's own store: two windows cannot have the same one.
void Desktop::reopen() {
    QTimer::singleShot(0, this, [this] {
        const bool own = m_current && m_current->workspace().path() == storePath();
        if (own) {
            m_current->window().saveWindow();
            const bool quits = QGuiApplication::quitOnLastWindowClosed();
            QGuiApplication::setQuitOnLastWindowClosed(false);
            m_current.reset();
            QGuiApplication::setQuitOnLastWindowClosed(quits);
        }
        start();
    });
}

void Desktop::showProblem(const base::Error& error) {
    using firstrun::StartProblemPage;
    m_current.reset();
    if (error.code == base::ErrorCode::StoreIsDamaged) return showRescue();
    auto* page = new StartProblemPage(error, storePath());
    connect(page, &StartProblemPage::folderWanted, this, &Desktop::chooseFolder);
    connect(page, &StartProblemPage::retryWanted, this, &Desktop::reopen);
    showProblemPage(page);
}

void Desktop::showRescue() {
    using review::RestorePage;
    auto* page = new RestorePage(storePath());
    page->setRelease([this] {
        m_current.reset();
        return true;
    });
    connect(page, &RestorePage::restored, this, &Desktop::reopen);
    connect(page, &RestorePage::restoreFailed, this, [page] { page->refresh(); });
    showProblemPage(page);
    if (m_current) m_current->window().hide();
}

void Desktop::showProblemPage(kit::Page* page) {
    auto before = std::move(m_problem);
    m_problem = std::make_unique<shell::MainWindow>();
    m_problem->addPage(
        shell::PageId::Home, u"warning"_s, [] { return tr("Beginning"); }, page);
    m_problem->showPage(shell::PageId::Home);
    m_problem->syncLine().setSaving(shell::SyncLine::Saving::ReadOnly);
    m_problem->restoreWindow();
    m_problem->show();
    if (before) before.release()->deleteLater();
}

void Desktop::chooseFolder() {
    QWidget* over = m_problem ? m_problem.get() : m_current ? &m_current->window() : nullptr;
    const kit::FileRequest request{tr("Folder for the data"), QFileInfo(storePath()).absolutePath()};
    DialogSeam::instance().openFolder(over, request, [this](const QString& folder) {
        if (folder.isEmpty()) return;
        m_options.store.clear();
        QSettings().setValue(u"store/path"_s, QDir(folder).filePath(u"store.db"_s));
        reopen();
    });
}

//! Nothing given: asks for a file first.
void Desktop::restore(const QString& backup) {
    auto* restorer = new review::Restorer(m_current->workspace().path(), &m_current->window(), this);
    restorer->setRelease([this] {
        m_current->window().saveWindow();
        QGuiApplication::setQuitOnLastWindowClosed(false);
        m_current.reset(); // nobody may have the store open
        return true;
    });
    connect(restorer, &review::Restorer::left, restorer, &QObject::deleteLater);
    connect(restorer, &review::Restorer::restored, this, [this, restorer] { startAfter(restorer); });
    connect(restorer, &review::Restorer::failed, this, [this, restorer](const base::Error& error) {
        startAfter(restorer);
        if (m_current) tell(tr("Restore the backup"), error);
    });
    backup.isEmpty() ? restorer->choose() : restorer->restore(backup);
}

void Desktop::startAfter(QObject* restorer) {
    restorer->deleteLater();
    QGuiApplication::setQuitOnLastWindowClosed(true);
    start();
}

void Desktop::tell(const QString& title, const base::Error& error) {
    if (error.code == base::ErrorCode::Cancelled || !m_current) return;
    const services::Words& words = services::Words::of(models::windowLanguage());
    DialogSeam::instance().tell(&m_current->window(), title, words.sentence(error), kit::Severity::Problem);
}

} // namespace rs::desktop
