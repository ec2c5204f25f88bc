// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/cli/session.h"

#include "programs/verbs/output.h"
#include "services/schools.h"

namespace rs::cli {

using base::Result;
using storage::Store;

QString Session::author() {
    const QString user = qEnvironmentVariable("USER");
    return user.isEmpty() ? qEnvironmentVariable("USERNAME") : user;
}

Result<Store*> Session::openForReading() {
    if (!m_store) {
        RS_ASSIGN(m_store, Store::open(m_settings.store, Store::Access::Read));
    }
    return m_store.get();
}

Result<Store*> Session::openForWriting() {
    if (!m_store || !m_writable) {
        m_store.reset();
        RS_ASSIGN(m_store, Store::open(m_settings.store, Store::Access::Write));
        m_writable = true;
    }
    return m_store.get();
}

Result<base::Id> Session::findSchool(Store& store, const QString& idOrTitle) {
    return services::findSchool(store, idOrTitle);
}

void Session::answer(const QJsonValue& document, const QString& text) const {
    if (m_settings.json)
        verbs::writeLine(stdout, QString::fromUtf8(verbs::compactJson(document)));
    else if (!text.isEmpty())
        verbs::writeLine(stdout, text);
}

void Session::beginList() {
    m_firstItem = true;
    if (m_settings.json) std::fputs("[", stdout);
}

void Session::listItem(const QJsonObject& object, const QString& line) {
    if (!m_settings.json) return verbs::writeLine(stdout, line);
    std::fputs(m_firstItem ? "\n" : ",\n", stdout);
    const QByteArray item = verbs::compactJson(object);
    std::fwrite(item.constData(), 1, size_t(item.size()), stdout);
    m_firstItem = false;
}

void Session::endList() {
    if (m_settings.json) std::fputs("\n]\n", stdout);
}

void Session::note(const QString& text) { verbs::writeLine(stderr, text); }

} // namespace rs::cli
