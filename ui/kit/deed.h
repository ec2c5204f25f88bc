// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rs::kit {

//! Everything a menu offers. One deed is one QAction of the shell: one wording, icon and shortcut everywhere.
enum class Deed {
    // file and school
    New,
    NewSchool,
    CopySchool,
    CloseSchool,
    Import,
    Export,
    Print,
    Backup,
    Restore,
    SyncNow,
    CheckData,
    FindDuplicates,
    LoadExample,
    RemoveExample,
    Settings,
    Quit,
    // edit
    Undo,
    Redo,
    Copy,
    CopyWithHeadings,
    CopyColumn,
    Paste,
    FillDown,
    EditCell,
    ClearCell,
    ChangeField,
    DeleteRows,
    SelectAll,
    Find,
    FilterRow,
    OpenCard,
    NextProblem,
    PreviousProblem,
    // view
    SearchEverything,
    Columns,
    ClearFilters,
    ToggleNavigation,
    FullScreen,
    NextRegion,
    PreviousRegion,
    // help
    Help,
    Keys,
    About,
};
inline constexpr int deedCount = int(Deed::About) + 1;

} // namespace rs::kit
