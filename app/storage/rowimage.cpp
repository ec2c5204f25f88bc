// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/rowimage.h"

#include "base/fold.h"

#include <algorithm>
#include <iterator>

namespace rs::storage {

using domain::Entity;
using domain::Field;
using domain::FieldType;
using domain::Record;

namespace {

//! Bytes that the value needs are put into `texts`.
CellValue valueOf(const QVariant& value, QList<QByteArray>& texts) {
    using enum CellValue::Kind;
    if (value.isNull()) return {};
    switch (value.typeId()) {
    case QMetaType::QUuid:
        if (value.value<base::Id>().isNull()) return {};
        texts << base::toBytes(value.value<base::Id>());
        return {.kind = Id, .bytes = texts.constLast()};
    case QMetaType::Double:
        return {.kind = Real, .real = value.toDouble()};
    case QMetaType::Bool:
        return {.kind = YesNo, .integer = value.toLongLong()};
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
        return {.kind = Integer, .integer = value.toLongLong()};
    default:
        texts << value.toString().toUtf8();
        return {.kind = Text, .bytes = texts.constLast()};
    }
}

//! Texts one after another, a blank between them; phones as digits where they are searched for.
class Joined {
public:
    void add(QByteArrayView part, bool digitsOnly = false) {
        const size_t from = m_text.size();
        if (from > 0) m_text += ' ';
        const auto isWanted = [=](char c) { return !digitsOnly || (c >= '0' && c <= '9'); };
        std::copy_if(part.begin(), part.end(), std::back_inserter(m_text), isWanted);
        if (m_text.size() == from + (from > 0 ? 1 : 0)) m_text.resize(from);
    }
    [[nodiscard]] std::string_view text() const { return m_text; }
    void clear() { m_text.clear(); }

private:
    std::string m_text;
};

void bindValue(sql::Statement& insertion, int parameter, const CellValue& value) {
    switch (value.kind) {
        using enum CellValue::Kind;
    case None:
        insertion.bindNull(parameter);
        return;
    case Integer:
    case YesNo:
        insertion.bind(parameter, value.integer);
        return;
    case Real:
        insertion.bind(parameter, value.real);
        return;
    case Id:
        insertion.bindBytes(parameter, value.bytes);
        return;
    case Text:
        insertion.bindText(parameter, value.bytes);
        return;
    }
    Q_UNREACHABLE();
}

} // namespace

RowImage::RowImage(const Record& record) : m_entity(&record.entity()), m_id(record.id()) {
    m_values.reserve(m_entity->fields.size());
    for (size_t i = 0; i < m_entity->fields.size(); ++i) m_values.push_back(valueOf(record.at(int(i)), m_texts));
    makeFolded();
}

RowImage::RowImage(const Entity& entity, const base::Id& id, QByteArray cells, std::vector<CellValue> values)
    : m_entity(&entity),
      m_id(id),
      m_texts({std::move(cells)}),
      m_values(std::move(values)) {
    makeFolded();
}

void RowImage::makeFolded() {
    std::string folded;
    thread_local Joined joined;
    const auto addField = [&](const char* name, bool isSearch) {
        const auto field = size_t(m_entity->indexOf(QLatin1String(name)));
        joined.add(m_values[field].bytes, isSearch && m_entity->fields[field].type == FieldType::Phone);
    };
    const auto finish = [&] {
        base::foldUtf8(joined.text(), folded);
        m_ends << qsizetype(folded.size());
        joined.clear();
    };
    for (const domain::Key& key : m_entity->keys) {
        for (const char* name : key.fields) addField(name, false);
        finish();
    }
    if (m_entity->hasFullText) {
        for (const char* name : m_entity->search.empty() ? m_entity->title : m_entity->search) addField(name, true);
        finish();
    }
    m_folded = QByteArray::fromStdString(folded);
}

QByteArrayView RowImage::folded(qsizetype text) const {
    const qsizetype from = text == 0 ? 0 : m_ends[text - 1];
    return QByteArrayView(m_folded).sliced(from, m_ends[text] - from);
}

QByteArrayView RowImage::searchText() const {
    return m_entity && m_entity->hasFullText ? folded(m_ends.size() - 1) : QByteArrayView();
}

QStringList RowImage::columns(const Entity& entity) {
    QStringList columns{QStringLiteral("id")};
    for (const domain::Key& key : entity.keys) columns << QLatin1String(key.name);
    if (entity.hasFullText) columns << QStringLiteral("search_text");
    for (const Field& field : entity.fields) {
        if (field.isStored()) columns << QStringLiteral("\"%1\"").arg(field.key());
    }
    return columns;
}

void RowImage::bind(sql::Statement& insertion) const {
    int parameter = 1;
    insertion.bind(parameter++, m_id);
    for (qsizetype i = 0; i < m_ends.size(); ++i) insertion.bindText(parameter++, folded(i));
    for (size_t i = 0; i < m_values.size(); ++i) {
        if (m_entity->fields[i].isStored()) bindValue(insertion, parameter++, m_values[i]);
    }
}

} // namespace rs::storage
