// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/rowdraft.h"

#include "services/drafts.h"

#include <QDataStream>
#include <QIODevice>

namespace rs::tables {

using domain::Record;

namespace {

constexpr auto written = QDataStream::Qt_6_0;

QString textOf(const Record& row) {
    QVariantMap values;
    for (const domain::Field& field : row.entity().fields) {
        const QVariant value = row.value(field.key());
        if (!domain::isEmpty(value)) values.insert(field.key(), value);
    }
    if (values.isEmpty()) return {};
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(written);
    out << values;
    return QString::fromLatin1(bytes.toBase64());
}

Record rowOf(const QString& text, const domain::Entity& entity) {
    const QByteArray bytes = QByteArray::fromBase64(text.toLatin1());
    QDataStream in(bytes);
    in.setVersion(written);
    QVariantMap values;
    in >> values;
    Record row(entity);
    for (auto one = values.cbegin(); one != values.cend(); ++one) {
        if (entity.field(one.key())) row.set(one.key(), one.value());
    }
    return row;
}

} // namespace

RowDraft::RowDraft(models::RecordTableModel& model, QObject* parent) : QObject(parent), m_model(model) {
    connect(&model, &models::RecordTableModel::draftChanged, this, &RowDraft::keep);
}

void RowDraft::resume(const QString& table) {
    m_name = QStringLiteral("row/") + table + u'/' + base::toText(m_model.query().parent);
    const auto kept = services::draft(m_model.workspace().reader(), m_name);
    if (!kept) Q_EMIT m_model.failed(kept.error());
    m_isKept = kept && !kept->isEmpty();
    if (m_isKept) m_model.setDraft(rowOf(*kept, m_model.entity()));
}

void RowDraft::keep() {
    const QString text = textOf(m_model.draft());
    if (m_name.isEmpty() || (text.isEmpty() && !m_isKept)) return;
    m_isKept = !text.isEmpty();
    services::keepDraft(m_model.workspace(), m_name, text);
}

} // namespace rs::tables
