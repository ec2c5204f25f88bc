// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/transport.h"

#include <QString>

namespace rs::bench {

//! Passes everything on, and keeps what was asked of the pages and what they weigh.
class Recorder : public sync::Transport {
public:
    //! Pages go to FOLDER/N.request.
    Recorder(sync::Transport& server, QString folder) : m_server(server), m_folder(std::move(folder)) {}

    void setEpoch(const base::Id& epoch) override { m_server.setEpoch(epoch); }
    [[nodiscard]] base::Result<protocol::Hello> hello() override { return m_server.hello(); }
    [[nodiscard]] base::Result<protocol::PushReply> push(const protocol::PushRequest& request) override {
        return m_server.push(request);
    }
    [[nodiscard]] base::Result<protocol::PullReply> pull(const protocol::PullRequest& request) override;

    [[nodiscard]] int pages() const { return m_pages; }
    [[nodiscard]] qint64 rows() const { return m_rows; }
    [[nodiscard]] qint64 participants() const { return m_participants; }
    //! What they add to their pages, compressed.
    [[nodiscard]] qint64 participantBytes() const { return m_participantBytes; }

private:
    void weigh(protocol::PullReply reply);

    sync::Transport& m_server;
    QString m_folder;
    int m_pages = 0;
    qint64 m_rows = 0, m_participants = 0, m_participantBytes = 0;
};

} // namespace rs::bench
