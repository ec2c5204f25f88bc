// SPDX-License-Identifier: GPL-3.0-or-later
#include "home/boardsource.h"

#include "base/clock.h"
#include "services/deliver.h"

#include <chrono>

namespace rs::home {

using services::HomeBoard;

namespace {
//! Changes come in flocks: a list that is imported, a row that is filled in.
constexpr std::chrono::milliseconds rest(60);
} // namespace

BoardSource::BoardSource(services::Workspace& workspace, QObject* parent) : QObject(parent), m_workspace(workspace) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(rest);
    connect(&m_soon, &QTimer::timeout, this, &BoardSource::read);
    connect(&workspace, &services::Workspace::changed, this, &BoardSource::refresh);
    read();
}

void BoardSource::refresh() { m_soon.start(); }

void BoardSource::read() {
    m_again = m_reading;
    if (m_reading) return;
    m_reading = true;
    const auto work = [author = m_workspace.author()](storage::Store& store) -> base::Result<HomeBoard> {
        services::HomeWish wish;
        wish.now = base::nowMilliseconds();
        RS_ASSIGN(wish.me, services::whoAmI(store, author));
        return services::homeBoard(store, wish);
    };
    services::deliver(m_workspace.read<HomeBoard>(work), this, [this](const base::Result<HomeBoard>& board) {
        m_reading = false;
        if (board) {
            m_board = *board;
            m_read = true;
            Q_EMIT changed();
        } else {
            Q_EMIT failed(board.error());
        }
        if (m_again) read();
    });
}

} // namespace rs::home
