// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QUrl>

#include <memory>

class QProcess;

namespace rs::bench {

//! The real server program on a port of its own on this machine, as long as the object lives.
class Server {
public:
    enum class Line { Tls, Plain };
    Server(QString folder, Line line);
    ~Server();
    Q_DISABLE_COPY_MOVE(Server)

    [[nodiscard]] QUrl url() const { return m_url; }
    [[nodiscard]] quint16 port() const { return quint16(m_url.port()); }
    [[nodiscard]] qint64 pid() const;
    [[nodiscard]] QString certificate() const; //!< file

    //! One of its other verbs, run to the end.
    static QByteArray run(const QString& folder, const QStringList& verb);

private:
    QString m_folder;
    QUrl m_url;
    std::unique_ptr<QProcess> m_process;
};

} // namespace rs::bench
