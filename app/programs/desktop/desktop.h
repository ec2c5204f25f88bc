// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "programs/desktop/options.h"
#include "programs/desktop/preferences.h"
#include "programs/desktop/startwatch.h"
#include "programs/desktop/storewindow.h"

namespace rs::desktop {

//! The running program: which store is open in a window, and the way from one to another.
class Desktop : public QObject {
    Q_OBJECT
public:
    explicit Desktop(const Options& options);
    ~Desktop() override;

    //! Opens the user's own store and shows it; if it cannot be opened, the reason.
    void start();
    //! nullptr while the store could not be opened.
    [[nodiscard]] StoreWindow* current() const { return m_current.get(); }
    [[nodiscard]] shell::MainWindow* problemWindow() const { return m_problem.get(); }
    [[nodiscard]] Preferences& preferences() { return m_preferences; }
    [[nodiscard]] QString storePath() const;
    [[nodiscard]] QString examplePath() const;

    // desktopexample.cpp
    //! Makes the example if it is not there and opens it instead of the user's own store.
    void openExample();
    //! Goes back and deletes the example's file.
    void removeExample();

private:
    void show(std::unique_ptr<services::Workspace> workspace, StoreWindow::Kind kind);
    void showProblem(const base::Error& error);
    void joinWindow();
    void chooseFolder();
    //! Shows the way back to a backup instead of the damaged store.
    void showRescue();
    void showProblemPage(kit::Page* page);
    void restore(const QString& backup);
    void startAfter(QObject* restorer);
    void reopen();
    void makeExample();
    void tell(const QString& title, const base::Error& error);
    void finishExample(const base::Result<int>& made);

    Options m_options;
    StartWatch m_watch;
    Preferences m_preferences;
    std::unique_ptr<StoreWindow> m_current;
    std::unique_ptr<shell::MainWindow> m_problem;
    std::unique_ptr<services::Workspace> m_making; //!< the example while it is being filled
};

} // namespace rs::desktop
