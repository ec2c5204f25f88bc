// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/cli/session.h"

#include "services/schools.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>

namespace rs::cli {

using base::Result;
using storage::Store;

namespace {

void write(std::FILE* where, const QByteArray& bytes) {
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), where);
}

QByteArray compact(const QJsonValue& value) {
    if (value.isArray()) return QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact);
    return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
}

void writeLine(std::FILE* where, const QString& text) {
    write(where, text.toUtf8());
    if (!text.endsWith(u'\n')) write(where, "\n");
}

} // namespace

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
        write(stdout, compact(document) + '\n');
    else if (!text.isEmpty())
        writeLine(stdout, text);
}

void Session::beginList() {
    m_firstItem = true;
    if (m_settings.json) write(stdout, "[");
}

void Session::listItem(const QJsonObject& object, const QString& line) {
    if (!m_settings.json) return writeLine(stdout, line);
    write(stdout, m_firstItem ? "\n" : ",\n");
    write(stdout, compact(object));
    m_firstItem = false;
}

void Session::endList() {
    if (m_settings.json) write(stdout, "\n]\n");
}

void Session::note(const QString& text) { writeLine(stderr, text); }

} // namespace rs::cli
