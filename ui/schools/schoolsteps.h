// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/plan.h"
#include "services/workspace.h"

#include <QHash>
#include <QSet>
#include <QTimer>

namespace rs::schools {

//! How far schools are, asked for those on the screen: in a worker, all that are wanted at once.
class SchoolSteps : public QObject {
    Q_OBJECT
public:
    explicit SchoolSteps(services::Workspace& workspace, QObject* parent = nullptr);

    //! Nothing yet: nullptr, and changed() follows.
    [[nodiscard]] const services::SchoolProgress* of(const base::Id& school);

Q_SIGNALS:
    void changed();

private:
    void forget();
    void read();

    services::Workspace& m_workspace;
    QTimer m_soon;
    QHash<base::Id, services::SchoolProgress> m_known;
    QSet<base::Id> m_old; //!< shown until newer ones come
    QSet<base::Id> m_wanted;
    bool m_reading = false;
};

} // namespace rs::schools
