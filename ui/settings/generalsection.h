// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "kit/gridview.h"
#include "kit/theme/theme.h"
#include "settings/settingssection.h"

class QComboBox;

namespace rs::kit {
class LanguageBox;
class LookBox;
} // namespace rs::kit

namespace rs::settings {

//! Language, look and how close the rows of tables stand.
class GeneralSection : public SettingsSection {
    Q_OBJECT
public:
    explicit GeneralSection(QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString icon() const override;
    void showDensity(kit::GridView::Density density);
    [[nodiscard]] kit::LanguageBox* languageBox() const { return m_language; }

Q_SIGNALS:
    void languageChosen(rs::base::Language language);
    void lookChosen(rs::kit::theme::Look look);
    void densityChosen(rs::kit::GridView::Density density);

protected:
    void retranslate() override;

private:
    kit::LanguageBox* m_language;
    kit::LookBox* m_look;
    QComboBox* m_density;
    kit::Label* m_languageWord;
    kit::Label* m_lookWord;
    kit::Label* m_densityWord;
    kit::Label* m_note;
};

} // namespace rs::settings
