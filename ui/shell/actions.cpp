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

#define RS_WORDS(text) QT_TRANSLATE_NOOP("rs::shell::Actions", text)

constexpr std::array<Words, kit::deedCount> allWords = {{
    {Deed::New, RS_WORDS("&New"), RS_WORDS("New"), "new", "Ctrl+N"},
    {Deed::NewSchool, RS_WORDS("New &school..."), nullptr, "schools", "Ctrl+Shift+N"},
    {Deed::CopySchool, RS_WORDS("&Copy a school..."), nullptr, "copy", ""},
    {Deed::CloseSchool, RS_WORDS("C&lose the school"), nullptr, "", ""},
    {Deed::Import, RS_WORDS("&Import..."), RS_WORDS("Import"), "import", "Ctrl+I"},
    {Deed::Export, RS_WORDS("&Export..."), RS_WORDS("Export"), "export", "Ctrl+E"},
    {Deed::Print, RS_WORDS("&Print..."), nullptr, "print", "Ctrl+P"},
    {Deed::Backup, RS_WORDS("Make a &backup..."), nullptr, "", ""},
    {Deed::Restore, RS_WORDS("&Restore a backup..."), nullptr, "history", ""},
    {Deed::CheckData, RS_WORDS("Chec&k the data"), nullptr, "check-circle", ""},
    {Deed::FindDuplicates, RS_WORDS("Find similar &people"), nullptr, "review", ""},
    {Deed::LoadExample, RS_WORDS("Open the e&xample"), nullptr, "star", ""},
    {Deed::RemoveExample, RS_WORDS("Remove the exa&mple"), nullptr, "trash", ""},
    {Deed::Settings, RS_WORDS("Se&ttings"), nullptr, "settings", "Ctrl+,"},
    {Deed::Quit, RS_WORDS("&Quit"), nullptr, "", "Ctrl+Q"},
    {Deed::Undo, RS_WORDS("&Undo"), RS_WORDS("Undo"), "undo", "Ctrl+Z"},
    {Deed::Redo, RS_WORDS("&Redo"), RS_WORDS("Redo"), "redo", "Ctrl+Y; Ctrl+Shift+Z"},
    {Deed::Copy, RS_WORDS("&Copy rows"), RS_WORDS("Copy"), "copy", "Ctrl+C"},
    {Deed::CopyWithHeadings, RS_WORDS("Copy with &headings"), nullptr, "", "Ctrl+Shift+C"},
    {Deed::CopyColumn, RS_WORDS("Copy only this c&olumn"), nullptr, "", "Ctrl+Alt+C"},
    {Deed::Paste, RS_WORDS("&Paste"), nullptr, "paste", "Ctrl+V"},
    {Deed::FillDown, RS_WORDS("&Fill down"), nullptr, "", "Ctrl+D"},
    {Deed::EditCell, RS_WORDS("&Edit the cell"), nullptr, "edit", "F2"},
    {Deed::ClearCell, RS_WORDS("C&lear the cell"), nullptr, "", "Del"},
    {Deed::ChangeField, RS_WORDS("Change a &field..."), nullptr, "edit", ""},
    {Deed::DeleteRows, RS_WORDS("&Delete rows"), RS_WORDS("Delete"), "trash", "Ctrl+Del"},
    {Deed::SelectAll, RS_WORDS("Select &all"), nullptr, "", "Ctrl+A"},
    {Deed::Find, RS_WORDS("&Search in the table"), nullptr, "search", "Ctrl+F"},
    {Deed::FilterRow, RS_WORDS("Go to the fi&lters"), nullptr, "filter", "Ctrl+Shift+L"},
    {Deed::OpenCard, RS_WORDS("&Open the card"), nullptr, "file", "F4"},
    {Deed::NextProblem, RS_WORDS("Ne&xt problem"), nullptr, "warning", "F8"},
    {Deed::PreviousProblem, RS_WORDS("Pre&vious problem"), nullptr, "", "Shift+F8"},
    {Deed::SearchEverything, RS_WORDS("&Find everything and commands..."), nullptr, "search", "Ctrl+K"},
    {Deed::Columns, RS_WORDS("&Columns..."), RS_WORDS("Columns"), "columns", ""},
    {Deed::ClearFilters, RS_WORDS("C&lear filters"), nullptr, "", ""},
    {Deed::ToggleNavigation, RS_WORDS("&Narrow navigation"), nullptr, "", "Ctrl+B"},
    {Deed::FullScreen, RS_WORDS("&Full screen"), nullptr, "", "F11"},
    {Deed::NextRegion, RS_WORDS("Ne&xt part of the window"), nullptr, "", "F6"},
    {Deed::PreviousRegion, RS_WORDS("&Previous part of the window"), nullptr, "", "Shift+F6"},
    {Deed::Help, RS_WORDS("&Help"), nullptr, "info", "F1"},
    {Deed::Keys, RS_WORDS("All &keys"), nullptr, "", ""},
    {Deed::About, RS_WORDS("&About the program"), nullptr, "", ""},
}};

#undef RS_WORDS

const Words& wordsOf(Deed deed)
{
    for (const Words& one : allWords) {
        if (one.deed == deed) return one;
    }
    return allWords.front();
}

QString translated(const char* text) { return QCoreApplication::translate("rs::shell::Actions", text); }

} // namespace

Actions::Actions(QWidget* window) : QObject(window)
{
    for (const Words& one : allWords) create(one.deed, window);
    retranslate();
}

bool Actions::isPageDeed(Deed deed)
{
    switch (deed) {
    case Deed::New: case Deed::Import: case Deed::Export: case Deed::Print: case Deed::Copy:
    case Deed::CopyWithHeadings: case Deed::CopyColumn: case Deed::Paste: case Deed::FillDown: case Deed::EditCell:
    case Deed::ClearCell: case Deed::ChangeField: case Deed::DeleteRows: case Deed::SelectAll: case Deed::Find:
    case Deed::FilterRow: case Deed::OpenCard: case Deed::NextProblem: case Deed::PreviousProblem:
    case Deed::Columns: case Deed::ClearFilters: return true;
    default: return false;
    }
}

void Actions::create(Deed deed, QWidget* window)
{
    const Words& words = wordsOf(deed);
    auto* action = new QAction(this);
    action->setIcon(kit::theme::icon(QString::fromLatin1(words.icon)));
    action->setShortcuts(QKeySequence::listFromString(QString::fromLatin1(words.keys)));
    action->setShortcutContext(Qt::WindowShortcut);
    action->setVisible(isPageDeed(deed));
    action->setEnabled(!isPageDeed(deed));
    if (isPageDeed(deed)) connect(action, &QAction::triggered, this, [this, deed] { Q_EMIT pageDeed(deed); });
    m_actions.insert(deed, action);
    window->addAction(action);
}

void Actions::offer(Deed deed, std::function<void()> run)
{
    QAction* one = action(deed);
    one->disconnect(this);
    disconnect(one, &QAction::triggered, nullptr, nullptr);
    connect(one, &QAction::triggered, this, [run = std::move(run)] { run(); });
    one->setVisible(true);
    if (deed != Deed::Undo && deed != Deed::Redo) one->setEnabled(true);
    else setUndoTexts(m_undoText, m_redoText);
}

void Actions::setUndoTexts(const QString& undo, const QString& redo)
{
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

void Actions::refreshTip(Deed deed)
{
    QAction* one = action(deed);
    QString plain = one->text();
    plain.remove(u'&');
    const QString keys = one->shortcut().toString(QKeySequence::NativeText);
    one->setToolTip(keys.isEmpty() ? plain : QStringLiteral("%1 (%2)").arg(plain, keys));
}

void Actions::retranslate()
{
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
