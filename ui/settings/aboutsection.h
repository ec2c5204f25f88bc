// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settingssection.h"

class QPushButton;

namespace rs::settings {

//! Version, licence, and what support asks for.
class AboutSection : public SettingsSection {
    Q_OBJECT
public:
    explicit AboutSection(QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString icon() const override;
    //! Program, system and screen; nothing about people and no path.
    [[nodiscard]] QString details() const;
    [[nodiscard]] QPushButton* copyButton() const { return m_copy; }

protected:
    void retranslate() override;

private:
    kit::Label* m_name;
    kit::Label* m_version;
    kit::Label* m_licence;
    QPushButton* m_copy;
    kit::Label* m_copied;
};

} // namespace rs::settings
