// SPDX-License-Identifier: GPL-3.0-or-later
// Keys that are no entries of a menu: those inside tables and editors.
#include "settings/keyssection.h"

#include <QKeySequence>

namespace rs::settings {

namespace {

struct Entry {
    const char* keys; //!< portable, several separated by " / "
    const char* deed;
};

constexpr Entry entries[] = {
    {"Return / Shift+Return", QT_TRANSLATE_NOOP("rs::settings::KeysSection", "Store the cell, go down / up")},
    {"Tab / Shift+Tab", QT_TRANSLATE_NOOP("rs::settings::KeysSection", "Store the cell, next / previous cell")},
    {"Esc",
     QT_TRANSLATE_NOOP("rs::settings::KeysSection", "Old value back; then clear the selection, then the search")},
    {"Ctrl+Return", QT_TRANSLATE_NOOP("rs::settings::KeysSection", "Put the value into all selected rows")},
    {"Alt+Down", QT_TRANSLATE_NOOP("rs::settings::KeysSection", "Open the list or calendar of the cell")},
    {"Space", QT_TRANSLATE_NOOP("rs::settings::KeysSection", "Tick or untick")},
    {"Ctrl+;", QT_TRANSLATE_NOOP("rs::settings::KeysSection", "Today's date")},
    {"Shift+Up / Shift+Down", QT_TRANSLATE_NOOP("rs::settings::KeysSection", "Select more rows")},
};

QString nativeKeys(const char* keys) {
    QStringList shown;
    for (const QString& one : QString::fromLatin1(keys).split(QStringLiteral(" / ")))
        shown << QKeySequence(one, QKeySequence::PortableText).toString(QKeySequence::NativeText);
    return shown.join(QStringLiteral(" / "));
}

} // namespace

QList<KeyEntry> KeysSection::tableKeys() {
    QList<KeyEntry> all;
    for (const Entry& entry : entries) all << KeyEntry{nativeKeys(entry.keys), tr(entry.deed), tr("Tables")};
    all << KeyEntry{QStringLiteral("Ctrl+1 \u2026 Ctrl+9"), tr("Pages of the navigation"), tr("Window")};
    return all;
}

} // namespace rs::settings
