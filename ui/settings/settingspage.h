// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/page.h"
#include "settings/aboutsection.h"
#include "settings/datasection.h"
#include "settings/generalsection.h"
#include "settings/keyssection.h"
#include "settings/serversection.h"

class QListWidget;
class QStackedWidget;

namespace rs::kit {
class PageHeader;
}

namespace rs::settings {

//! Sections at left, their forms at right; everything is applied at once.
class SettingsPage : public kit::Page {
    Q_OBJECT
public:
    SettingsPage(DataSection::Store store, KeysSection::Source menus, QWidget* parent = nullptr);

    [[nodiscard]] GeneralSection* general() const { return m_general; }
    [[nodiscard]] ServerSection* server() const { return m_server; }
    [[nodiscard]] DataSection* data() const { return m_data; }
    [[nodiscard]] KeysSection* keys() const { return m_keys; }
    [[nodiscard]] AboutSection* about() const { return m_about; }
    [[nodiscard]] QList<SettingsSection*> sections() const { return m_sections; }
    void showSection(const SettingsSection* section);
    [[nodiscard]] QWidget* mainWidget() override;
    void activated() override;

Q_SIGNALS:
    //! The page is in front: what it shows of the store should be fresh.
    void dataWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void add(SettingsSection* section);
    void buildList();
    void retranslate();

    kit::PageHeader* m_header;
    QListWidget* m_list;
    QStackedWidget* m_stack;
    QList<SettingsSection*> m_sections;
    GeneralSection* m_general;
    ServerSection* m_server;
    DataSection* m_data;
    KeysSection* m_keys;
    AboutSection* m_about;
};

} // namespace rs::settings
