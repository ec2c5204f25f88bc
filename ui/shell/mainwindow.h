// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/deed.h"
#include "kit/pill.h"
#include "shell/pageid.h"
#include "shell/regions.h"

#include <QHash>
#include <QMainWindow>
#include <functional>
#include <optional>

class QStackedWidget;
class QVBoxLayout;

namespace rs::shell {

class Actions;
class CommandPalette;
class MainToolBar;
class NavigationView;
class SyncLine;

//! The frame: menu, toolbar, navigation, stack of pages, status line. It knows no screen; who wires the program adds
//! pages and offers deeds.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(QWidget* parent = nullptr);
    ~MainWindow() override;

    //! A kit::Page is also asked what it can do; any other widget is only shown. The window owns it.
    void addPage(PageId id, const QString& icon, std::function<QString()> title, QWidget* page);
    void showPage(PageId id);
    [[nodiscard]] std::optional<PageId> currentPage() const { return m_current; }
    [[nodiscard]] QWidget* page(PageId id) const { return m_pages.value(id); }

    //! Title bar and heading of the navigation; empty while no school is open.
    void setSchool(const QString& title, const QString& shortTitle);
    void setCounter(PageId id, qint64 amount, kit::PillTone tone);
    //! «Пример» in the title bar while the example store is open.
    void setExample(bool example);
    //! Puts something above every page: a message about the whole store. The window owns it.
    void addBanner(QWidget* banner);

    [[nodiscard]] Actions& actions() const { return *m_actions; }
    [[nodiscard]] SyncLine& syncLine() const { return *m_status; }
    [[nodiscard]] CommandPalette& palette() const { return *m_palette; }
    [[nodiscard]] NavigationView& navigation() const { return *m_navigation; }

    //! Place, size and navigation as they were left; nothing is restored outside the screens there are now.
    void restoreWindow();
    void saveWindow() const;

Q_SIGNALS:
    void pageShown(rs::shell::PageId id);
    //! The window is about to close.
    void closing();
    //! The window has come to the front.
    void broughtToFront();

protected:
    bool focusNextPrevChild(bool next) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildCentre();
    void buildMenus();
    void addMenu(int menu, const QList<int>& deeds);
    void buildPageShortcuts();
    void buildRegions();
    void offerOwnDeeds();
    void followPage(QWidget* page);
    void performOnPage(kit::Deed deed);
    void refreshDeeds();
    void refreshTitle();
    void refreshNavigation();
    void fitBanners();
    void retranslate();
    [[nodiscard]] QWidget* current() const;

    Actions* m_actions;
    MainToolBar* m_toolBar;
    NavigationView* m_navigation;
    QVBoxLayout* m_banners;
    QList<QLayout*> m_bannerFrames;
    QStackedWidget* m_stack;
    SyncLine* m_status;
    CommandPalette* m_palette;
    QList<QMenu*> m_menus;
    QHash<PageId, QWidget*> m_pages;
    std::optional<PageId> m_current;
    Regions m_regions;
    QString m_school;
    bool m_example = false;
    bool m_narrow = false; //!< chosen by Ctrl+B
};

} // namespace rs::shell
