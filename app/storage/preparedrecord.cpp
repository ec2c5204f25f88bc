// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/preparedrecord.h"

#include "domain/valuecodec.h"

namespace rs::storage {

using domain::Entity;
using domain::Field;
using domain::Record;

namespace {

bool isText(const QVariant& value) { return value.typeId() == QMetaType::QString && !value.isNull(); }

} // namespace

PreparedRecord::PreparedRecord(Record record, For purpose) : m_record(std::move(record)) {
    if (m_record.id().isNull()) m_record.setId(base::newId());
    const Entity& entity = m_record.entity();
    m_texts.reserve(qsizetype(entity.keys.size() + entity.fields.size()));
    for (const domain::Key& key : entity.keys) m_texts << m_record.key(key).toUtf8();
    for (size_t i = 0; i < entity.fields.size(); ++i) {
        const QVariant& value = m_record.at(int(i));
        if (entity.fields[i].isStored() && isText(value)) m_texts << value.toString().toUtf8();
    }
    if (entity.hasFullText) m_searchText = m_record.searchText().toUtf8();
    if (purpose == For::RowsAndOutbox) m_operation = encode(m_record);
}

QStringList PreparedRecord::columns(const Entity& entity) {
    QStringList columns{QStringLiteral("id")};
    for (const domain::Key& key : entity.keys) columns << QLatin1String(key.name);
    if (entity.hasFullText) columns << QStringLiteral("search_text");
    for (const Field& field : entity.fields) {
        if (field.isStored()) columns << QStringLiteral("\"%1\"").arg(field.key());
    }
    return columns;
}

void PreparedRecord::bind(sql::Statement& insertion) const {
    const Entity& entity = m_record.entity();
    auto text = m_texts.cbegin();
    int parameter = 1;
    insertion.bind(parameter++, m_record.id());
    for (size_t i = 0; i < entity.keys.size(); ++i) insertion.bindText(parameter++, *text++);
    if (entity.hasFullText) insertion.bindText(parameter++, m_searchText);
    for (size_t i = 0; i < entity.fields.size(); ++i) {
        if (!entity.fields[i].isStored()) continue;
        const QVariant& value = m_record.at(int(i));
        isText(value) ? insertion.bindText(parameter++, *text++) : insertion.bind(parameter++, value);
    }
}

} // namespace rs::storage
