// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/gridview.h"
#include "kit/theme/theme.h"
#include "kit/translator.h"
#include "programs/desktop/options.h"

namespace rs::desktop {

//! Language, look and density of tables: kept over restarts, in force at once.
class Preferences : public QObject {
    Q_OBJECT
public:
    //! What the options say holds for this run only.
    explicit Preferences(const Options& options);

    void setLanguage(base::Language language);
    void setLook(kit::theme::Look look);
    [[nodiscard]] static kit::GridView::Density density();
    //! For all tables, also those that are not open yet.
    void setDensity(kit::GridView::Density density);

Q_SIGNALS:
    void densityChanged(rs::kit::GridView::Density density);

private:
    kit::Translator m_translator;
};

} // namespace rs::desktop
