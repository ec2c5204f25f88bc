// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/maintoolbar.h"

#include "kit/theme/theme.h"
#include "shell/actions.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QToolButton>

namespace rs::shell {

using kit::Deed;
namespace space = kit::theme::space;

namespace {
constexpr int leastHeight = 46;
constexpr int leastSearch = 240;
constexpr int mostSearch = 330;
constexpr int wideWindow = 1200;
constexpr int roomForSigns = 130; //!< lens and shortcut
} // namespace

PaletteField::PaletteField(QWidget* parent) : SearchField(parent) {
    setReadOnly(true);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMinimumWidth(leastSearch);
    setMaximumWidth(mostSearch);
}

void PaletteField::mousePressEvent(QMouseEvent*) { Q_EMIT wanted({}); }

void PaletteField::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    const QString letter = event->text();
    if (enter)
        Q_EMIT wanted({});
    else if (!letter.isEmpty() && letter.front().isPrint())
        Q_EMIT wanted(letter);
    else
        QWidget::keyPressEvent(event); // NOLINT(bugprone-parent-virtual-call): it shall not edit
}

MainToolBar::MainToolBar(const Actions& actions, QWidget* window) : QToolBar(window), m_search(new PaletteField(this)) {
    setObjectName(QStringLiteral("mainToolBar"));
    setMovable(false);
    setFloatable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    setMinimumHeight(kit::theme::scaled(28, leastHeight));
    m_files = {actions.action(Deed::New), actions.action(Deed::Import), actions.action(Deed::Export)};
    m_history = {actions.action(Deed::Undo), actions.action(Deed::Redo)};
    addActions(m_files);
    addSeparator();
    addActions(m_history);
    auto* spring = new QWidget(this);
    spring->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addWidget(spring);
    addWidget(m_search);
    for (QAction* action : m_files + m_history) {
        if (QWidget* button = widgetForAction(action)) button->setFocusPolicy(Qt::TabFocus);
    }
    m_search->setShortcutHint(actions.action(Deed::SearchEverything)->shortcut());
    setMargins();
    retranslate();
}

void MainToolBar::setMargins() { layout()->setContentsMargins(space::field, space::row, space::field, space::row); }

void MainToolBar::setStyles(Qt::ToolButtonStyle history, Qt::ToolButtonStyle rest) {
    const auto apply = [this](const QList<QAction*>& actions, Qt::ToolButtonStyle style) {
        for (QAction* action : actions) {
            if (auto* button = qobject_cast<QToolButton*>(widgetForAction(action))) button->setToolButtonStyle(style);
        }
    };
    apply(m_files, rest);
    apply(m_history, history);
}

void MainToolBar::fit(int windowWidth) {
    m_width = windowWidth;
    const bool wide = windowWidth >= wideWindow;
    setStyles(wide ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly, Qt::ToolButtonTextBesideIcon);
    int needed = leastSearch + 2 * space::field + space::block;
    for (QAction* action : m_files + m_history) {
        if (const QWidget* button = widgetForAction(action)) needed += button->sizeHint().width() + space::hair;
    }
    if (needed > windowWidth) setStyles(Qt::ToolButtonIconOnly, Qt::ToolButtonIconOnly);
}

void MainToolBar::changeEvent(QEvent* event) {
    QToolBar::changeEvent(event);
    // A new style gives the layout of a toolbar its own margins again.
    if (event->type() == QEvent::StyleChange) setMargins();
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        fit(m_width);
    }
}

void MainToolBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), kit::theme::color(kit::theme::Token::Window));
    painter.fillRect(QRect(0, height() - 1, width(), 1), kit::theme::color(kit::theme::Token::Line));
}

void MainToolBar::retranslate() {
    setWindowTitle(tr("Toolbar"));
    setAccessibleName(tr("Toolbar"));
    m_search->setPlaceholderText(tr("Find a person, school or command..."));
    m_search->setAccessibleName(tr("Find everything"));
    // Our own words are not cut where there is room.
    const int words = m_search->fontMetrics().horizontalAdvance(m_search->placeholderText());
    m_search->setMaximumWidth(std::max(mostSearch, words + roomForSigns));
}

} // namespace rs::shell
