// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/search.h"
#include "services/workspace.h"
#include "shell/commandpalette.h"

namespace rs::desktop {

//! Ctrl+K: asks the store in a worker; a newer text stops the search for the older one.
class SearchProvider : public QObject {
    Q_OBJECT
public:
    //! Where a hit leads: opened by itself, or found in its table.
    struct Ways {
        std::function<void(const services::SearchHit&)> open;
        std::function<void(const services::SearchHit&)> openInTable;
    };
    SearchProvider(services::Workspace& workspace, Ways ways, QObject* parent);

    void search(const QString& text, const shell::CommandPalette::Answer& answer);

private:
    [[nodiscard]] QList<shell::Hit> hitsOf(const QList<services::SearchHit>& found) const;

    services::Workspace& m_workspace;
    Ways m_ways;
    base::Progress m_running;
};

} // namespace rs::desktop
