// SPDX-License-Identifier: GPL-3.0-or-later
// The list of everything: menus of MainWindow, the commands Ctrl+K finds, and the parts F6 visits.
#include "kit/layoutfold.h"
#include "kit/page.h"
#include "kit/pageheader.h"
#include "shell/actions.h"
#include "shell/commandpalette.h"
#include "shell/maintoolbar.h"
#include "shell/mainwindow.h"
#include "shell/navigationview.h"
#include "shell/syncline.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

namespace rs::shell {

using namespace Qt::StringLiterals;
using kit::Deed;

namespace {

enum MenuName { FileMenu, EditMenu, ViewMenu, SchoolMenu, DataMenu, HelpMenu };
constexpr int line = -1; //!< a separator
constexpr int d(Deed deed) { return int(deed); }

QList<int> editDeeds() {
    return {d(Deed::Undo),
            d(Deed::Redo),
            line,
            d(Deed::Copy),
            d(Deed::CopyWithHeadings),
            d(Deed::CopyColumn),
            d(Deed::Paste),
            line,
            d(Deed::EditCell),
            d(Deed::ClearCell),
            d(Deed::FillDown),
            d(Deed::ChangeField),
            line,
            d(Deed::DeleteRows),
            d(Deed::SelectAll),
            line,
            d(Deed::Find),
            d(Deed::NextProblem),
            d(Deed::PreviousProblem)};
}

QList<int> deedsOf(MenuName menu) {
    switch (menu) {
    case FileMenu:
        return {d(Deed::New),      line, d(Deed::Import), d(Deed::Export), d(Deed::Print), line,
                d(Deed::Settings), line, d(Deed::Quit)};
    case EditMenu:
        return editDeeds();
    case ViewMenu:
        return {d(Deed::SearchEverything),
                line,
                d(Deed::OpenCard),
                d(Deed::FilterRow),
                d(Deed::ClearFilters),
                d(Deed::Columns),
                line,
                d(Deed::ToggleNavigation),
                d(Deed::FullScreen),
                line,
                d(Deed::NextRegion),
                d(Deed::PreviousRegion)};
    case SchoolMenu:
        return {d(Deed::NewSchool), d(Deed::CopySchool), line, d(Deed::CloseSchool)};
    case DataMenu:
        return {d(Deed::FindDuplicates), line,
                d(Deed::SyncNow),        line,
                d(Deed::CheckData),      d(Deed::Backup),
                d(Deed::Restore),        line,
                d(Deed::LoadExample),    d(Deed::RemoveExample)};
    case HelpMenu:
        return {d(Deed::Help), d(Deed::Keys), line, d(Deed::About)};
    }
    return {};
}

} // namespace

void MainWindow::addMenu(int name, const QList<int>& deeds) {
    QMenu* menu = menuBar()->addMenu(QString());
    const auto refresh = [menu] {
        const auto all = menu->actions();
        const bool any =
            std::any_of(all.begin(), all.end(), [](QAction* one) { return !one->isSeparator() && one->isVisible(); });
        menu->menuAction()->setVisible(any);
    };
    for (const int deed : deeds) {
        if (deed == line) {
            menu->addSeparator();
            continue;
        }
        QAction* action = m_actions->action(Deed(deed));
        menu->addAction(action);
        connect(action, &QAction::visibleChanged, menu, refresh);
    }
    refresh();
    Q_ASSERT(m_menus.size() == name);
    m_menus.append(menu);
}

void MainWindow::buildMenus() {
    for (const MenuName name : {FileMenu, EditMenu, ViewMenu, SchoolMenu, DataMenu, HelpMenu})
        addMenu(name, deedsOf(name));
    m_palette->addProvider([this](const QString& text, const CommandPalette::Answer& answer) {
        QList<Hit> hits;
        for (int i = 0; i < kit::deedCount; ++i) {
            QAction* action = m_actions->action(Deed(i));
            const QString title = action->text().remove(u'&');
            if (!action->isVisible() || !action->isEnabled() || !kit::matchesAnyLayout(title, text)) continue;
            hits.append({tr("Commands"), title, action->shortcut().toString(QKeySequence::NativeText),
                         action->icon().name(), [action] { action->trigger(); }});
        }
        for (int row = 0; row < m_navigation->pages()->rowCount(); ++row) {
            const QModelIndex index = m_navigation->pages()->index(row);
            const QVariant id = index.data(NavigationModel::IdRole);
            const QString title = index.data().toString();
            if (!id.isValid() || !kit::matchesAnyLayout(title, text)) continue;
            hits.append({tr("Pages"), title, {}, index.data(NavigationModel::IconRole).toString(), [this, id] {
                             showPage(PageId(id.toInt()));
                         }});
        }
        answer(hits);
    });
}

void MainWindow::buildRegions() {
    // The menu has keys of its own (Alt, F10); here it would only open in the way.
    m_regions.add([this] { return m_toolBar; });
    m_regions.add([this] { return m_navigation; }, [this] { return m_navigation; });
    // A page may hold pages of its own, one of them in front.
    const auto seen = [](const auto& all) -> QWidget* {
        const auto in = std::find_if(all.begin(), all.end(), [](const QWidget* one) { return one->isVisible(); });
        return in == all.end() ? nullptr : *in;
    };
    m_regions.add(
        [this, seen]() -> QWidget* { return current() ? seen(current()->findChildren<kit::PageHeader*>()) : nullptr; });
    m_regions.add([this] { return current(); },
                  [this]() -> QWidget* {
                      auto* page = qobject_cast<kit::Page*>(current());
                      return page ? page->mainWidget() : nullptr;
                  });
    m_regions.add([this, seen]() -> QWidget* {
        return current() ? seen(current()->findChildren<QWidget*>(u"rsSidePanel"_s)) : nullptr;
    });
    m_regions.add([this] { return m_status; });
}

void MainWindow::retranslate() {
    m_actions->retranslate();
    const QStringList titles = {tr("&File"), tr("&Edit"), tr("&View"), tr("&School"), tr("&Data"), tr("&Help")};
    for (qsizetype i = 0; i < m_menus.size(); ++i) m_menus[i]->setTitle(titles[i]);
    refreshTitle();
}

} // namespace rs::shell
