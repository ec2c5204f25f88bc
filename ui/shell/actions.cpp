// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/actions.h"

#include "kit/pageheader.h"
#include "kit/theme/icon.h"

#include <QAction>
#include <QCoreApplication>
#include <QWidget>
#include <array>

namespace rs::shell {

using kit::Deed;

namespace {

//! A deed as people see it. short: the word on the toolbar where the menu's is longer.
struct Words {
    Deed deed;
    const char* text;
    const char* shortText;
    const char* icon;
    const char* keys; //!< portable form, several separated by "; "
};

constexpr std::array<Words, kit::deedCount> allWords = {{
    {Deed::New, QT_TRANSLATE_NOOP("rs::shell::Actions", "&New"), QT_TRANSLATE_NOOP("rs::shell::Actions", "New"), "new",
     "Ctrl+N"},
    {Deed::NewSchool, QT_TRANSLATE_NOOP("rs::shell::Actions", "New &school..."), nullptr, "schools", "Ctrl+Shift+N"},
    {Deed::CopySchool, QT_TRANSLATE_NOOP("rs::shell::Actions", "&Copy a school..."), nullptr, "copy", ""},
    {Deed::CloseSchool, QT_TRANSLATE_NOOP("rs::shell::Actions", "C&lose the school"), nullptr, "", ""},
    {Deed::Import, QT_TRANSLATE_NOOP("rs::shell::Actions", "&Import..."),
     QT_TRANSLATE_NOOP("rs::shell::Actions", "Import"), "import", "Ctrl+I"},
    {Deed::Export, QT_TRANSLATE_NOOP("rs::shell::Actions", "&Export..."),
     QT_TRANSLATE_NOOP("rs::shell::Actions", "Export"), "export", "Ctrl+E"},
    {Deed::Print, QT_TRANSLATE_NOOP("rs::shell::Actions", "&Print..."), nullptr, "print", "Ctrl+P"},
    {Deed::Backup, QT_TRANSLATE_NOOP("rs::shell::Actions", "Make a &backup..."), nullptr, "", ""},
    {Deed::Restore, QT_TRANSLATE_NOOP("rs::shell::Actions", "&Restore a backup..."), nullptr, "history", ""},
    {Deed::CheckData, QT_TRANSLATE_NOOP("rs::shell::Actions", "Chec&k the data"), nullptr, "check-circle", ""},
    {Deed::FindDuplicates, QT_TRANSLATE_NOOP("rs::shell::Actions", "Find similar &people"), nullptr, "review", ""},
    {Deed::LoadExample, QT_TRANSLATE_NOOP("rs::shell::Actions", "Open the e&xample"), nullptr, "star", ""},
    {Deed::RemoveExample, QT_TRANSLATE_NOOP("rs::shell::Actions", "Remove the exa&mple"), nullptr, "trash", ""},
    {Deed::Settings, QT_TRANSLATE_NOOP("rs::shell::Actions", "Se&ttings"), nullptr, "settings", "Ctrl+,"},
    {Deed::Quit, QT_TRANSLATE_NOOP("rs::shell::Actions", "&Quit"), nullptr, "", "Ctrl+Q"},
    {Deed::Undo, QT_TRANSLATE_NOOP("rs::shell::Actions", "&Undo"), QT_TRANSLATE_NOOP("rs::shell::Actions", "Undo"),
     "undo", "Ctrl+Z"},
    {Deed::Redo, QT_TRANSLATE_NOOP("rs::shell::Actions", "&Redo"), QT_TRANSLATE_NOOP("rs::shell::Actions", "Redo"),
     "redo", "Ctrl+Y; Ctrl+Shift+Z"},
    {Deed::Copy, QT_TRANSLATE_NOOP("rs::shell::Actions", "&Copy rows"), QT_TRANSLATE_NOOP("rs::shell::Actions", "Copy"),
     "copy", "Ctrl+C"},
    {Deed::CopyWithHeadings, QT_TRANSLATE_NOOP("rs::shell::Actions", "Copy with &headings"), nullptr, "",
     "Ctrl+Shift+C"},
    {Deed::CopyColumn, QT_TRANSLATE_NOOP("rs::shell::Actions", "Copy only this c&olumn"), nullptr, "", "Ctrl+Alt+C"},
    {Deed::Paste, QT_TRANSLATE_NOOP("rs::shell::Actions", "&Paste"), nullptr, "paste", "Ctrl+V"},
    {Deed::FillDown, QT_TRANSLATE_NOOP("rs::shell::Actions", "&Fill down"), nullptr, "", "Ctrl+D"},
    {Deed::EditCell, QT_TRANSLATE_NOOP("rs::shell::Actions", "&Edit the cell"), nullptr, "edit", "F2"},
    {Deed::ClearCell, QT_TRANSLATE_NOOP("rs::shell::Actions", "C&lear the cell"), nullptr, "", "Del"},
    {Deed::ChangeField, QT_TRANSLATE_NOOP("rs::shell::Actions", "Change a &field..."), nullptr, "edit", ""},
    {Deed::DeleteRows, QT_TRANSLATE_NOOP("rs::shell::Actions", "&Delete rows"),
     QT_TRANSLATE_NOOP("rs::shell::Actions", "Delete"), "trash", "Ctrl+Del"},
    {Deed::SelectAll, QT_TRANSLATE_NOOP("rs::shell::Actions", "Select &all"), nullptr, "", "Ctrl+A"},
    {Deed::Find, QT_TRANSLATE_NOOP("rs::shell::Actions", "&Search in the table"), nullptr, "search", "Ctrl+F"},
    {Deed::FilterRow, QT_TRANSLATE_NOOP("rs::shell::Actions", "Go to the fi&lters"), nullptr, "filter", "Ctrl+Shift+L"},
    {Deed::OpenCard, QT_TRANSLATE_NOOP("rs::shell::Actions", "&Open the card"), nullptr, "file", "F4"},
    {Deed::NextProblem, QT_TRANSLATE_NOOP("rs::shell::Actions", "Ne&xt problem"), nullptr, "warning", "F8"},
    {Deed::PreviousProblem, QT_TRANSLATE_NOOP("rs::shell::Actions", "Pre&vious problem"), nullptr, "", "Shift+F8"},
    {Deed::SearchEverything, QT_TRANSLATE_NOOP("rs::shell::Actions", "&Find everything and commands..."), nullptr,
     "search", "Ctrl+K"},
    {Deed::Columns, QT_TRANSLATE_NOOP("rs::shell::Actions", "&Columns..."),
     QT_TRANSLATE_NOOP("rs::shell::Actions", "Columns"), "columns", ""},
    {Deed::ClearFilters, QT_TRANSLATE_NOOP("rs::shell::Actions", "C&lear filters"), nullptr, "", ""},
    {Deed::ToggleNavigation, QT_TRANSLATE_NOOP("rs::shell::Actions", "&Narrow navigation"), nullptr, "", "Ctrl+B"},
    {Deed::FullScreen, QT_TRANSLATE_NOOP("rs::shell::Actions", "&Full screen"), nullptr, "", "F11"},
    {Deed::NextRegion, QT_TRANSLATE_NOOP("rs::shell::Actions", "Ne&xt part of the window"), nullptr, "", "F6"},
    {Deed::PreviousRegion, QT_TRANSLATE_NOOP("rs::shell::Actions", "&Previous part of the window"), nullptr, "",
     "Shift+F6"},
    {Deed::SyncNow, QT_TRANSLATE_NOOP("rs::shell::Actions", "&Exchange with the server now"), nullptr, "sync", "F5"},
    {Deed::Help, QT_TRANSLATE_NOOP("rs::shell::Actions", "&Help"), nullptr, "info", "F1"},
    {Deed::Keys, QT_TRANSLATE_NOOP("rs::shell::Actions", "All &keys"), nullptr, "", ""},
    {Deed::About, QT_TRANSLATE_NOOP("rs::shell::Actions", "&About the program"), nullptr, "", ""},
}};

const Words& wordsOf(Deed deed) {
    for (const Words& one : allWords) {
        if (one.deed == deed) return one;
    }
    return allWords.front();
}

QString translated(const char* text) { return QCoreApplication::translate("rs::shell::Actions", text); }

} // namespace

Actions::Actions(QWidget* window) : QObject(window) {
    for (const Words& one : allWords) create(one.deed, window);
    retranslate();
}

bool Actions::isPageDeed(Deed deed) {
    switch (deed) {
    case Deed::New:
    case Deed::Import:
    case Deed::Export:
    case Deed::Print:
    case Deed::Copy:
    case Deed::CopyWithHeadings:
    case Deed::CopyColumn:
    case Deed::Paste:
    case Deed::FillDown:
    case Deed::EditCell:
    case Deed::ClearCell:
    case Deed::ChangeField:
    case Deed::DeleteRows:
    case Deed::SelectAll:
    case Deed::Find:
    case Deed::FilterRow:
    case Deed::OpenCard:
    case Deed::NextProblem:
    case Deed::PreviousProblem:
    case Deed::Columns:
    case Deed::ClearFilters:
        return true;
    default:
        return false;
    }
}

void Actions::create(Deed deed, QWidget* window) {
    const Words& words = wordsOf(deed);
    auto* action = new QAction(this);
    action->setIcon(kit::theme::icon(QString::fromLatin1(words.icon)));
    if (*words.keys) action->setShortcuts(QKeySequence::listFromString(QString::fromLatin1(words.keys)));
    action->setShortcutContext(Qt::WindowShortcut);
    action->setVisible(isPageDeed(deed));
    action->setEnabled(!isPageDeed(deed));
    if (isPageDeed(deed)) connect(action, &QAction::triggered, this, [this, deed] { Q_EMIT pageDeed(deed); });
    m_actions.insert(deed, action);
    window->addAction(action);
}

void Actions::offer(Deed deed, std::function<void()> run) {
    QAction* one = action(deed);
    one->disconnect(this);
    disconnect(one, &QAction::triggered, nullptr, nullptr);
    connect(one, &QAction::triggered, this, [run = std::move(run)] { run(); });
    one->setVisible(true);
    if (deed != Deed::Undo && deed != Deed::Redo)
        one->setEnabled(true);
    else
        setUndoTexts(m_undoText, m_redoText);
}

void Actions::setUndoTexts(const QString& undo, const QString& redo) {
    m_undoText = undo;
    m_redoText = redo;
    const auto show = [this](Deed deed, const QString& what, const QString& named) {
        action(deed)->setEnabled(!what.isEmpty());
        action(deed)->setText(what.isEmpty() ? translated(wordsOf(deed).text) : named.arg(what));
        refreshTip(deed);
    };
    show(Deed::Undo, undo, tr("&Undo: %1"));
    show(Deed::Redo, redo, tr("&Redo: %1"));
}

void Actions::refreshTip(Deed deed) {
    QAction* one = action(deed);
    QString plain = one->text();
    plain.remove(u'&');
    const QString keys = one->shortcut().toString(QKeySequence::NativeText);
    one->setToolTip(keys.isEmpty() ? plain : QStringLiteral("%1 (%2)").arg(plain, keys));
}

void Actions::retranslate() {
    for (const Words& words : allWords) {
        QAction* one = action(words.deed);
        one->setText(translated(words.text));
        QString plain = one->text();
        one->setIconText(words.shortText ? translated(words.shortText) : plain.remove(u'&'));
        refreshTip(words.deed);
    }
    setUndoTexts(m_undoText, m_redoText);
}

} // namespace rs::shell
