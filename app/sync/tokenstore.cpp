// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/tokenstore.h"

#include <QEventLoop>
#include <QFile>
#include <QPointer>
#include <QTimer>

#include <optional>

#include <qt6keychain/keychain.h>

namespace rs::sync {

using base::ErrorCode;
using base::Result;

namespace {

constexpr int keychainMs = 3000;

QString keychainService() { return QStringLiteral("regional-school"); }

//! A session bus without a keychain behind it never answers: the job has its own time. True: it was done.
bool isDone(QKeychain::Job* job, const base::Id& device) {
    // The job deletes itself when it ends, perhaps long after we have gone on.
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    job->setKey(base::toText(device));
    QEventLoop loop;
    bool done = false;
    QObject::connect(job, &QKeychain::Job::finished, &loop, [&](QKeychain::Job* finished) {
        done = finished->error() == QKeychain::NoError;
        loop.quit();
    });
    QTimer::singleShot(keychainMs, &loop, &QEventLoop::quit);
    job->start();
    loop.exec(QEventLoop::ExcludeUserInputEvents);
    return done;
}

std::optional<QString> readKeychain(const base::Id& device) {
    auto* job = new QKeychain::ReadPasswordJob(keychainService());
    std::optional<QString> token;
    QObject::connect(job, &QKeychain::Job::finished, job, [&token, job] {
        if (job->error() == QKeychain::NoError) token = job->textData();
    });
    const QPointer<QKeychain::Job> alive(job);
    const bool done = isDone(job, device);
    // It may still end one day; then it must not write here any more.
    if (!done && alive) alive->disconnect();
    return done ? token : std::nullopt;
}

bool writeKeychain(const base::Id& device, const QString& token) {
    auto* job = new QKeychain::WritePasswordJob(keychainService());
    job->setTextData(token);
    return isDone(job, device);
}

} // namespace

TokenStore::Use TokenStore::useByEnvironment() {
    const bool isOff = qEnvironmentVariableIntValue("RS_NO_KEYCHAIN") == 1;
    return isOff ? Use::FileOnly : Use::KeychainOrFile;
}

TokenStore::TokenStore(const QString& storePath, Use use) : m_file(storePath + QStringLiteral(".token")), m_use(use) {}

Result<QString> TokenStore::read(const base::Id& device) const {
    // Where there is a file, no keychain answered when it was written.
    QFile file(m_file);
    if (file.exists()) {
        if (!file.open(QIODevice::ReadOnly)) return base::fail(ErrorCode::FileCannotRead, {m_file});
        constexpr qint64 longest = 4096;
        return QString::fromLatin1(file.read(longest)).trimmed();
    }
    if (m_use == Use::FileOnly) return QString();
    return readKeychain(device).value_or(QString());
}

Result<TokenStore::Place> TokenStore::write(const base::Id& device, const QString& token) const {
    if (m_use == Use::KeychainOrFile && writeKeychain(device, token)) {
        QFile::remove(m_file);
        return Place::Keychain;
    }
    // Made anew with the owner's right alone: at no moment can anybody else read it.
    QFile::remove(m_file);
    QFile file(m_file);
    const bool isOpen =
        file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    const QByteArray text = token.toLatin1() + '\n';
    if (!isOpen || file.write(text) != text.size() || !file.flush())
        return base::fail(ErrorCode::FileCannotWrite, {m_file});
    return Place::File;
}

Result<> TokenStore::remove(const base::Id& device) const {
    if (QFile::exists(m_file) && !QFile::remove(m_file)) return base::fail(ErrorCode::FileCannotWrite, {m_file});
    if (m_use == Use::KeychainOrFile) isDone(new QKeychain::DeletePasswordJob(keychainService()), device);
    return {};
}

} // namespace rs::sync
