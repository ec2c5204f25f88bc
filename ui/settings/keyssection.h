// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settingssection.h"

#include <functional>

class QStandardItemModel;
class QTableView;

namespace rs::kit {
class SearchField;
}

namespace rs::settings {

//! One shortcut: what it does and where.
struct KeyEntry {
    QString keys;
    QString deed;
    QString place;
};

//! All shortcuts in one searchable table: those of the menus as they are now, and those inside tables.
class KeysSection : public SettingsSection {
    Q_OBJECT
public:
    //! Asked again when the language changes.
    using Source = std::function<QList<KeyEntry>()>;
    explicit KeysSection(Source menus, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString icon() const override;
    [[nodiscard]] kit::SearchField* search() const { return m_search; }
    [[nodiscard]] QTableView* table() const { return m_table; }

protected:
    void retranslate() override;

private:
    [[nodiscard]] static QList<KeyEntry> tableKeys();

    Source m_menus;
    kit::SearchField* m_search;
    QStandardItemModel* m_entries;
    QTableView* m_table;
};

} // namespace rs::settings
