// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/regioncatalog.h"

#include <QComboBox>

namespace rs::schools {

//! Chooses a region from the list or by typing its name, part of it or its code.
class RegionBox : public QComboBox {
    Q_OBJECT
public:
    explicit RegionBox(services::RegionCatalog regions, QWidget* parent = nullptr);

    //! ISO 3166-2; empty: none chosen.
    [[nodiscard]] QString code() const { return currentData().toString(); }
    //! Makes a choice of what is typed; false if it names no region or several. Done when the field is left, too.
    bool settle();
    //! In the language of the window.
    void retranslate();

private:
    [[nodiscard]] int itemFor(const QString& typed) const;

    services::RegionCatalog m_regions;
};

} // namespace rs::schools
