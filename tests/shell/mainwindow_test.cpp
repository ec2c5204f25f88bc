// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/latinkeys.h"
#include "kit/layoutfold.h"
#include "kit/page.h"
#include "kit/pageheader.h"
#include "kit/searchfield.h"
#include "kit/theme/theme.h"
#include "kit/translator.h"
#include "shell/actions.h"
#include "shell/commandpalette.h"
#include "shell/mainwindow.h"
#include "shell/navigationview.h"
#include "shell/syncline.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>
#include <QTest>
#include <QToolBar>
#include <QToolButton>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace rs;
using kit::Deed;
using shell::PageId;

namespace {

class TestPage : public kit::Page {
public:
    TestPage() {
        auto* column = new QVBoxLayout(this);
        header = new kit::PageHeader(this);
        action = new QAction(u"Добавить"_s, this);
        header->setPrimary(action);
        body = new QLineEdit(this);
        column->addWidget(header);
        column->addWidget(body);
        side = new QWidget(this);
        side->setObjectName(u"rsSidePanel"_s);
        (new QVBoxLayout(side))->addWidget(new QPushButton(u"Закрыть"_s, side));
        column->addWidget(side);
    }
    bool can(Deed deed) const override { return able && (deed == Deed::New || deed == Deed::FillDown); }
    void perform(Deed deed) override { done.append(deed); }
    void activated() override { ++shown; }
    QWidget* mainWidget() override { return body; }

    kit::PageHeader* header;
    QAction* action;
    QLineEdit* body;
    QWidget* side;
    bool able = true;
    int shown = 0;
    QList<Deed> done;
};

} // namespace

class Window : public testing::Test {
protected:
    kit::Translator translator;
    shell::MainWindow window;
    TestPage* home = new TestPage;
    TestPage* people = new TestPage;

    static void SetUpTestSuite() { kit::theme::install(kit::theme::Look::Light); }
    void SetUp() override {
        QCoreApplication::setOrganizationName(u"example.org"_s);
        QCoreApplication::setApplicationName(u"rs-test-shell"_s);
        QSettings().clear();
        window.addPage(
            PageId::Home, u"home"_s, [] { return u"Главная"_s; }, home);
        window.addPage(
            PageId::Participants, u"people"_s, [] { return u"Участники"_s; }, people);
        window.setSchool(u"Проекты в детском саду"_s, u"Проекты"_s);
        window.resize(1300, 800);
        window.show();
        window.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
        window.showPage(PageId::Home);
    }
    QAction* action(Deed deed) { return window.actions().action(deed); }
    QToolButton* toolButton(Deed deed) {
        return qobject_cast<QToolButton*>(window.findChild<QToolBar*>()->widgetForAction(action(deed)));
    }
};

TEST_F(Window, TitleNamesTheSchool) {
    EXPECT_EQ(window.windowTitle(), u"Проекты в детском саду — Regional School");
    window.setExample(true);
    EXPECT_EQ(window.windowTitle(), u"Проекты в детском саду — Example — Regional School");
    window.setExample(false);
    window.setSchool({}, {});
    EXPECT_EQ(window.windowTitle(), u"Regional School");
}

TEST_F(Window, EveryShortcutWorksWithTheRussianLayoutAlone) {
    const kit::LatinKeys keys;
    int letters = 0;
    for (int i = 0; i < kit::deedCount; ++i) {
        QAction* one = action(Deed(i));
        if (Deed(i) == Deed::Quit) continue; // would close the window under test
        one->setEnabled(true);
        one->setVisible(true);
        for (const QKeySequence& sequence : one->shortcuts()) {
            const QKeyCombination pressed = sequence[0];
            const auto key = pressed.key() < 0x80 ? QChar(char16_t(pressed.key())) : QChar();
            const QString russian = key.isNull() ? QString() : kit::otherLayout(QString(key));
            if (russian.isEmpty() || russian.front().unicode() < 0x400) continue;
            QSignalSpy triggered(one, &QAction::triggered);
            QTest::sendKeyEvent(QTest::Click, &window, Qt::Key(russian.front().toUpper().unicode()), QString(),
                                pressed.keyboardModifiers());
            EXPECT_EQ(triggered.count(), 1) << sequence.toString().toStdString();
            ++letters;
            window.palette().hide();
        }
    }
    EXPECT_GE(letters, 19);
}

TEST_F(Window, PagesAreShownByNavigationAndByKeys) {
    EXPECT_EQ(home->shown, 1);
    QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);
    EXPECT_EQ(window.currentPage(), PageId::Participants);
    EXPECT_TRUE(people->isVisible());
    EXPECT_EQ(people->shown, 1);
    window.navigation().setCurrentIndex(window.navigation().pages()->index(0));
    EXPECT_EQ(window.currentPage(), PageId::Home);
}

TEST_F(Window, DeedsGoToThePageInFront) {
    EXPECT_TRUE(action(Deed::New)->isEnabled());
    EXPECT_FALSE(action(Deed::Paste)->isEnabled());
    action(Deed::New)->trigger();
    EXPECT_EQ(home->done, QList<Deed>{Deed::New});
    EXPECT_TRUE(people->done.isEmpty());
    home->able = false;
    Q_EMIT home->deedsChanged();
    EXPECT_FALSE(action(Deed::New)->isEnabled());
}

TEST_F(Window, MenusWithoutAnythingToDoAreNotShown) {
    QStringList shown;
    for (const QAction* menu : window.menuBar()->actions())
        if (menu->isVisible()) shown.append(menu->text().remove(u'&'));
    EXPECT_EQ(shown, (QStringList{u"File"_s, u"Edit"_s, u"View"_s}));
    window.actions().offer(Deed::NewSchool, [] {});
    EXPECT_TRUE(window.menuBar()->actions()[3]->isVisible());
}

TEST_F(Window, F6VisitsEveryRegion) {
    people->body->setFocus();
    window.showPage(PageId::Participants);
    people->body->setFocus();
    QStringList visited;
    const auto where = [&]() -> QString {
        QWidget* focus = QApplication::focusWidget();
        if (!focus) return u"nothing"_s;
        if (people->side->isAncestorOf(focus)) return u"side"_s;
        if (window.findChild<QToolBar*>()->isAncestorOf(focus)) return u"toolbar"_s;
        if (focus == &window.navigation()) return u"navigation"_s;
        if (window.syncLine().isAncestorOf(focus)) return u"status"_s;
        if (people->header->isAncestorOf(focus)) return u"header"_s;
        if (people->isAncestorOf(focus)) return u"body"_s;
        return u"other"_s;
    };
    for (int i = 0; i < 7; ++i) {
        action(Deed::NextRegion)->trigger();
        visited.append(where());
    }
    EXPECT_EQ(visited,
              (QStringList{u"side"_s, u"status"_s, u"toolbar"_s, u"navigation"_s, u"header"_s, u"body"_s, u"side"_s}));
    EXPECT_FALSE(QApplication::activePopupWidget()) << "no menu opens on the way";
    people->side->hide();
    people->body->setFocus();
    action(Deed::NextRegion)->trigger();
    EXPECT_EQ(where(), u"status") << "a side panel that is not seen is passed over";
    people->body->setFocus();
    action(Deed::PreviousRegion)->trigger();
    EXPECT_EQ(where(), u"header");
}

TEST_F(Window, EnterPressesTheButtonThatHasTheFocus) {
    window.showPage(PageId::Participants);
    auto* button = people->side->findChild<QPushButton*>();
    int pressed = 0;
    QObject::connect(button, &QPushButton::clicked, [&] { ++pressed; });
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Return);
    QTest::keyClick(button, Qt::Key_Enter, Qt::KeypadModifier);
    EXPECT_EQ(pressed, 2);
    QTest::keyClick(button, Qt::Key_Return, Qt::ControlModifier);
    button->setEnabled(false);
    people->body->setFocus();
    QTest::keyClick(people->body, Qt::Key_Return);
    EXPECT_EQ(pressed, 2);
}

TEST_F(Window, BannersStandInTheMarginsOfThePage) {
    auto* banner = new QLabel(u"Пример"_s);
    window.addBanner(banner);
    const auto left = [&] { return banner->mapTo(&window, QPoint()).x() - window.navigation().width(); };
    QCoreApplication::processEvents();
    EXPECT_EQ(left(), kit::theme::space::page);
    window.resize(1050, 700);
    QCoreApplication::processEvents();
    EXPECT_EQ(left(), kit::theme::space::card);
}

TEST_F(Window, NavigationIsNarrowInANarrowWindowOrByKey) {
    EXPECT_EQ(window.navigation().shape(), shell::NavigationView::Shape::Wide);
    QTest::keyClick(&window, Qt::Key_B, Qt::ControlModifier);
    EXPECT_EQ(window.navigation().shape(), shell::NavigationView::Shape::Rail);
    QTest::keyClick(&window, Qt::Key_B, Qt::ControlModifier);
    EXPECT_EQ(window.navigation().shape(), shell::NavigationView::Shape::Wide);
    window.resize(1050, 700);
    QCoreApplication::processEvents();
    EXPECT_EQ(window.navigation().shape(), shell::NavigationView::Shape::Rail);
}

TEST_F(Window, ToolbarGivesUpWordsBeforeTheSearch) {
    EXPECT_EQ(toolButton(Deed::Undo)->toolButtonStyle(), Qt::ToolButtonTextBesideIcon);
    window.resize(1100, 700);
    QCoreApplication::processEvents();
    EXPECT_EQ(toolButton(Deed::Undo)->toolButtonStyle(), Qt::ToolButtonIconOnly);
    EXPECT_EQ(toolButton(Deed::Import)->toolButtonStyle(), Qt::ToolButtonTextBesideIcon);
    EXPECT_GE(window.findChild<QToolBar*>()->findChild<kit::SearchField*>()->width(), 240);
}

TEST_F(Window, EveryToolButtonHasATipWithItsKeys) {
    window.actions().offer(Deed::Undo, [] {});
    for (const Deed deed : {Deed::New, Deed::Import, Deed::Export})
        EXPECT_TRUE(toolButton(deed)->toolTip().contains(u"Ctrl+"_s)) << int(deed);
}

TEST_F(Window, PaletteFindsCommandsInEitherLayout) {
    translator.setLanguage(base::Language::Russian);
    QCoreApplication::sendPostedEvents();
    window.palette().open(u"gjkysq"_s); // «полный» with the Latin layout on
    const auto hits = window.palette().hits();
    ASSERT_EQ(hits.size(), 1);
    EXPECT_EQ(hits.first().title, u"Полный экран");
}

TEST_F(Window, LanguageChangesWhileItRuns) {
    translator.setLanguage(base::Language::Russian);
    QCoreApplication::sendPostedEvents();
    EXPECT_EQ(window.menuBar()->actions().first()->text().remove(u'&'), u"Файл");
    EXPECT_EQ(action(Deed::Import)->iconText(), u"Импорт");
    EXPECT_TRUE(window.windowTitle().endsWith(u"Региональная школа"_s));
    EXPECT_EQ(window.currentPage(), PageId::Home);
    EXPECT_TRUE(window.navigation().currentIndex().isValid());
    translator.setLanguage(base::Language::English);
    QCoreApplication::sendPostedEvents();
    EXPECT_EQ(window.menuBar()->actions().first()->text().remove(u'&'), u"File");
}

TEST_F(Window, RemembersItsPlace) {
    window.resize(1250, 777);
    QTest::keyClick(&window, Qt::Key_B, Qt::ControlModifier);
    window.saveWindow();
    shell::MainWindow again;
    again.restoreWindow();
    EXPECT_EQ(again.size(), QSize(1250, 777));
    EXPECT_EQ(again.navigation().shape(), shell::NavigationView::Shape::Rail);
}

TEST_F(Window, StatusLineShowsThePlaceOfThePageInFront) {
    Q_EMIT home->placeChanged(u"Row 7 of 96"_s);
    const auto shown = [&] {
        for (const QLabel* label : window.syncLine().findChildren<QLabel*>())
            if (label->text() == u"Row 7 of 96") return true;
        return false;
    };
    EXPECT_TRUE(shown());
    Q_EMIT people->placeChanged(u"Row 1 of 2"_s);
    EXPECT_TRUE(shown());
    window.showPage(PageId::Participants);
    EXPECT_FALSE(shown());
}

TEST_F(Window, EveryFocusableControlHasAName) {
    for (const QWidget* one : window.findChildren<QWidget*>()) {
        if (!(one->focusPolicy() & Qt::TabFocus) || people->isAncestorOf(one) || home->isAncestorOf(one)) continue;
        const auto* button = qobject_cast<const QAbstractButton*>(one);
        if (one->objectName().startsWith(u"qt_"_s)) continue;
        EXPECT_FALSE(one->accessibleName().isEmpty() && (!button || button->text().isEmpty()))
            << one->metaObject()->className();
    }
}
