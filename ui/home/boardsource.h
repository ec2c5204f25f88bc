// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/homeboard.h"
#include "services/workspace.h"

#include <QTimer>

namespace rs::home {

//! Reads the board in a worker: at once, after changes that it shows, and when it is asked for.
class BoardSource : public QObject {
    Q_OBJECT
public:
    explicit BoardSource(services::Workspace& workspace, QObject* parent = nullptr);

    //! Soon: changes come in flocks.
    void refresh();
    //! At once, for somebody who looks.
    void read();
    [[nodiscard]] const services::HomeBoard& board() const { return m_board; }
    [[nodiscard]] bool isRead() const { return m_read; }

Q_SIGNALS:
    void changed();
    void failed(const rs::base::Error& error);

private:
    services::Workspace& m_workspace;
    QTimer m_soon;
    services::HomeBoard m_board;
    bool m_read = false;
    bool m_reading = false;
    bool m_again = false;
};

} // namespace rs::home
