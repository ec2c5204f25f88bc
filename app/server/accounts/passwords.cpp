// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/accounts/passwords.h"

#include "server/accounts/token.h"

#include <sodium.h>

#include <array>

namespace rs::server {

namespace {

//! The same letters typed in two ways (й as one sign or as two) are the same password.
QByteArray bytesOf(const QString& password) { return password.normalized(QString::NormalizationForm_KC).toUtf8(); }

} // namespace

//! One of the few places; waits for it unless too many wait already.
class Passwords::Place {
public:
    explicit Place(Passwords& passwords) : m_passwords(passwords) {
        std::unique_lock lock(passwords.m_mutex);
        if (passwords.m_running >= passwords.m_cost.atOnce && passwords.m_waiting >= passwords.m_cost.waiting) return;
        ++passwords.m_waiting;
        passwords.m_free.wait(lock, [&] { return passwords.m_running < passwords.m_cost.atOnce; });
        --passwords.m_waiting;
        ++passwords.m_running;
        m_isTaken = true;
    }
    ~Place() {
        if (!m_isTaken) return;
        {
            const std::lock_guard lock(m_passwords.m_mutex);
            --m_passwords.m_running;
        }
        m_passwords.m_free.notify_one();
    }
    Q_DISABLE_COPY_MOVE(Place)
    [[nodiscard]] bool isTaken() const { return m_isTaken; }

private:
    Passwords& m_passwords;
    bool m_isTaken = false;
};

Passwords::Passwords(Cost cost) : m_cost(cost) { [[maybe_unused]] const int ready = sodium_init(); }

std::optional<QString> Passwords::hashNow(const QString& password) const {
    std::array<char, crypto_pwhash_STRBYTES> text{};
    const QByteArray bytes = bytesOf(password);
    if (crypto_pwhash_str(text.data(), bytes.constData(), size_t(bytes.size()), m_cost.passes, m_cost.memory) != 0)
        return {};
    return QString::fromLatin1(text.data());
}

std::optional<QString> Passwords::hash(const QString& password) {
    const Place place(*this);
    return place.isTaken() ? hashNow(password) : std::nullopt;
}

QString Passwords::nobodysHash() {
    const std::lock_guard lock(m_mutex);
    if (m_nobody.isEmpty()) m_nobody = hashNow(freshToken()).value_or(QString());
    return m_nobody;
}

Passwords::Verdict Passwords::verify(const QString& hash, const QString& password) {
    const QByteArray kept = (hash.isEmpty() ? nobodysHash() : hash).toLatin1();
    const QByteArray bytes = bytesOf(password);
    const Place place(*this);
    if (!place.isTaken()) return Verdict::Busy;
    const bool isRight = crypto_pwhash_str_verify(kept.constData(), bytes.constData(), size_t(bytes.size())) == 0;
    return isRight && !hash.isEmpty() ? Verdict::Right : Verdict::Wrong;
}

bool Passwords::isOutdated(const QString& hash) const {
    return crypto_pwhash_str_needs_rehash(hash.toLatin1().constData(), m_cost.passes, m_cost.memory) != 0;
}

} // namespace rs::server
