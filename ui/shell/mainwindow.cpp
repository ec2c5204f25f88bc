// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/mainwindow.h"

#include "kit/page.h"
#include "kit/taborder.h"
#include "kit/theme/icon.h"
#include "shell/actions.h"
#include "shell/commandpalette.h"
#include "shell/maintoolbar.h"
#include "shell/navigationview.h"
#include "shell/syncline.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QToolButton>

namespace rs::shell {

using namespace Qt::StringLiterals;
using kit::Deed;

namespace {
constexpr QSize smallestWindow(1024, 640);
constexpr QSize firstSize(1280, 800);
} // namespace

MainWindow::MainWindow(QWidget* parent)
    : QMainWindow(parent),
      m_actions(new Actions(this)),
      m_toolBar(new MainToolBar(*m_actions, this)),
      m_navigation(new NavigationView(this)),
      m_banners(new QVBoxLayout),
      m_stack(new QStackedWidget(this)),
      m_status(new SyncLine(this)),
      m_palette(new CommandPalette(this)) {
    // On a small screen at 150 % the window is as large as the screen and its pages scroll.
    setMinimumSize(smallestWindow.boundedTo(screen()->availableSize()));
    resize(firstSize);
    setWindowIcon(kit::theme::icon(u"app"_s));
    addToolBar(m_toolBar);
    buildCentre();
    buildMenus();
    buildPageShortcuts();
    buildRegions();
    offerOwnDeeds();
    connect(m_navigation, &NavigationView::pageChosen, this, &MainWindow::showPage);
    connect(m_toolBar->searchField(), &PaletteField::wanted, m_palette, &CommandPalette::open);
    connect(qApp, &QApplication::focusChanged, this, &MainWindow::refreshDeeds);
    connect(m_actions, &Actions::pageDeed, this, &MainWindow::performOnPage);
    retranslate();
}

void MainWindow::buildCentre() {
    auto* centre = new QWidget(this);
    auto* column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_navigation);
    row->addLayout(m_banners, 1);
    m_banners->setSpacing(0);
    m_banners->addWidget(m_stack, 1);
    column->addLayout(row, 1);
    column->addWidget(m_status);
    setCentralWidget(centre);
}

void MainWindow::performOnPage(Deed deed) {
    if (auto* page = qobject_cast<kit::Page*>(current()); page && page->can(deed)) page->perform(deed);
}

MainWindow::~MainWindow() {
    // Pages and focus go away after this; they must not find half a window.
    qApp->disconnect(this);
    for (QWidget* page : m_pages) page->disconnect(this);
}

QWidget* MainWindow::current() const { return m_current ? m_pages.value(*m_current) : nullptr; }

void MainWindow::addPage(PageId id, const QString& icon, std::function<QString()> title, QWidget* page) {
    m_pages.insert(id, page);
    m_stack->addWidget(page);
    m_navigation->pages()->addPage({id, icon, std::move(title)});
    followPage(page);
    if (m_current) m_navigation->showPage(*m_current);
}

void MainWindow::followPage(QWidget* widget) {
    auto* page = qobject_cast<kit::Page*>(widget);
    if (!page) return;
    connect(page, &kit::Page::deedsChanged, this, [this, page] {
        if (page == current()) refreshDeeds();
    });
    connect(page, &kit::Page::placeChanged, this, [this, page](const QString& text) {
        if (page == current()) m_status->setPlace(text);
    });
}

void MainWindow::showPage(PageId id) {
    QWidget* page = m_pages.value(id);
    if (!page) return;
    m_navigation->showPage(id);
    const bool changed = m_current != id;
    m_current = id;
    const bool focusInPage = m_stack->isAncestorOf(QApplication::focusWidget());
    m_stack->setCurrentWidget(page);
    if (auto* ours = qobject_cast<kit::Page*>(page); ours && focusInPage)
        ours->mainWidget()->setFocus(Qt::OtherFocusReason);
    m_status->setPlace({});
    refreshDeeds();
    if (!changed) return;
    if (auto* ours = qobject_cast<kit::Page*>(page)) ours->activated();
    Q_EMIT pageShown(id);
}

void MainWindow::refreshDeeds() {
    const auto* page = qobject_cast<const kit::Page*>(current());
    for (int i = 0; i < kit::deedCount; ++i) {
        const auto deed = Deed(i);
        if (Actions::isPageDeed(deed)) m_actions->action(deed)->setEnabled(page && page->can(deed));
    }
}

void MainWindow::setSchool(const QString& title, const QString& shortTitle) {
    m_school = title;
    m_navigation->pages()->setSchool(shortTitle);
    if (m_current && m_navigation->pages()->rowOf(*m_current) >= 0) m_navigation->showPage(*m_current);
    refreshTitle();
}

void MainWindow::setCounter(PageId id, qint64 amount, kit::PillTone tone) {
    m_navigation->pages()->setCounter(id, amount, tone);
}

void MainWindow::setExample(bool example) {
    m_example = example;
    refreshTitle();
}

void MainWindow::addBanner(QWidget* banner) {
    auto* frame = new QHBoxLayout;
    frame->addWidget(banner);
    m_banners->insertLayout(m_banners->count() - 1, frame);
    m_bannerFrames << frame;
    fitBanners();
}

//! A banner stands in the margins of the page below it.
void MainWindow::fitBanners() {
    const int side = kit::theme::space::side(width());
    for (QLayout* frame : std::as_const(m_bannerFrames))
        frame->setContentsMargins(side, kit::theme::space::field, side, 0);
}

void MainWindow::refreshTitle() {
    QStringList parts;
    if (!m_school.isEmpty()) parts.append(m_school);
    if (m_example) parts.append(tr("Example"));
    parts.append(tr("Regional School"));
    setWindowTitle(parts.join(u" \u2014 "_s));
}

void MainWindow::buildPageShortcuts() {
    for (int number = 1; number <= 9; ++number) {
        auto* action = new QAction(this);
        action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + number)));
        connect(action, &QAction::triggered, this, [this, number] {
            const int row = m_navigation->pages()->pageRow(number);
            const QVariant id = m_navigation->pages()->index(row).data(NavigationModel::IdRole);
            if (id.isValid()) showPage(PageId(id.toInt()));
        });
        addAction(action);
    }
}

void MainWindow::offerOwnDeeds() {
    m_actions->action(Deed::ToggleNavigation)->setCheckable(true);
    m_actions->action(Deed::FullScreen)->setCheckable(true);
    m_actions->offer(Deed::SearchEverything, [this] { m_palette->open(); });
    m_actions->offer(Deed::ToggleNavigation, [this] {
        m_narrow = m_navigation->shape() == NavigationView::Shape::Wide;
        refreshNavigation();
    });
    m_actions->offer(Deed::FullScreen, [this] { isFullScreen() ? showNormal() : showFullScreen(); });
    m_actions->offer(Deed::NextRegion, [this] { m_regions.go(1); });
    m_actions->offer(Deed::PreviousRegion, [this] { m_regions.go(-1); });
    m_actions->offer(Deed::Quit, [this] { close(); });
}

void MainWindow::refreshNavigation() {
    const bool rail = m_narrow || width() < kit::theme::space::smallWindow;
    m_navigation->setShape(rail ? NavigationView::Shape::Rail : NavigationView::Shape::Wide);
    QAction* action = m_actions->action(Deed::ToggleNavigation);
    action->setChecked(rail);
    action->setEnabled(width() >= kit::theme::space::smallWindow);
}

void MainWindow::resizeEvent(QResizeEvent* event) {
    QMainWindow::resizeEvent(event);
    m_toolBar->fit(width());
    fitBanners();
    refreshNavigation();
}

void MainWindow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    if (event->type() == QEvent::ActivationChange && isActiveWindow()) Q_EMIT broughtToFront();
    if (event->type() == QEvent::WindowStateChange) m_actions->action(Deed::FullScreen)->setChecked(isFullScreen());
    QMainWindow::changeEvent(event);
}

//! Enter presses the button that has the focus, as Space does. What needs Enter for itself takes it before.
void MainWindow::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    QWidget* focus = enter && plain ? focusWidget() : nullptr;
    auto* tool = qobject_cast<QToolButton*>(focus);
    auto* push = qobject_cast<QPushButton*>(focus);
    if (tool && tool->menu() && tool->popupMode() == QToolButton::InstantPopup)
        tool->showMenu();
    else if (tool || push)
        static_cast<QAbstractButton*>(focus)->click();
    else
        QMainWindow::keyPressEvent(event);
}

//! Tab comes into a page at its beginning (Shift+Tab at its end), wherever Qt's order, that of creation, would begin.
bool MainWindow::focusNextPrevChild(bool next) {
    if (!QMainWindow::focusNextPrevChild(next)) return false;
    QWidget* page = current();
    if (!page || !page->isAncestorOf(focusWidget())) return true;
    const QList<QWidget*> stops = kit::tabStops(*page);
    if (stops.isEmpty()) return true;
    (next ? stops.first() : stops.last())->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (QWidget* focus = focusWidget()) focus->clearFocus(); // what is typed is stored when its field is left
    saveWindow();
    Q_EMIT closing();
    QMainWindow::closeEvent(event);
}

void MainWindow::saveWindow() const {
    QSettings settings;
    settings.setValue(u"window/geometry"_s, saveGeometry());
    settings.setValue(u"window/narrow"_s, m_narrow);
}

void MainWindow::restoreWindow() {
    const QSettings settings;
    restoreGeometry(settings.value(u"window/geometry"_s).toByteArray()); // Qt moves it onto a screen there is
    m_narrow = settings.value(u"window/narrow"_s, false).toBool();
    refreshNavigation();
}

} // namespace rs::shell
