// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/unfittexts.h"

#include "services/deliver.h"
#include "services/drafts.h"

namespace rs::models {

using namespace Qt::StringLiterals;

UnfitTexts::UnfitTexts(services::Workspace& workspace, const domain::Entity& entity)
    : QObject(&workspace),
      m_workspace(workspace),
      m_entity(entity) {
    setObjectName(entity.key());
}

UnfitTexts& UnfitTexts::of(services::Workspace& workspace, const domain::Entity& entity) {
    auto* known = workspace.findChild<UnfitTexts*>(entity.key(), Qt::FindDirectChildrenOnly);
    return known ? *known : *new UnfitTexts(workspace, entity);
}

QString UnfitTexts::draftName(const Cell& cell) const {
    const QStringList parts{u"cell"_s, m_entity.key(), base::toText(cell.first),
                            m_entity.fields[size_t(cell.second)].key()};
    return parts.join(u'/');
}

base::Result<> UnfitTexts::load() {
    if (m_isLoaded) return {};
    RS_ASSIGN(const services::Drafts kept, services::drafts(m_workspace.reader(), u"cell/"_s + m_entity.key() + u'/'));
    m_isLoaded = true;
    for (auto one = kept.cbegin(); one != kept.cend(); ++one) {
        const Cell cell{base::idFromText(one.key().section(u'/', 2, 2)),
                        m_entity.indexOf(one.key().section(u'/', 3, 3))};
        if (cell.second >= 0 && !m_texts.contains(cell)) m_texts.insert(cell, {one.value(), Show::Now});
    }
    return {};
}

QString UnfitTexts::text(const base::Id& id, int field) const {
    if (m_texts.isEmpty()) return {};
    const auto known = m_texts.constFind({id, field});
    return known != m_texts.cend() && known->show == Show::Now ? known->words : QString();
}

QList<base::Id> UnfitTexts::recordsWith(int field) const {
    QList<base::Id> ids;
    for (auto one = m_texts.cbegin(); one != m_texts.cend(); ++one) {
        if (one.key().second == field) ids << one.key().first;
    }
    return ids;
}

void UnfitTexts::set(const base::Id& id, int field, const QString& text, Show show) {
    const Cell cell{id, field};
    const Text before = m_texts.value(cell), now{text, show};
    if (before.words.isEmpty() ? text.isEmpty() : before == now) return;
    if (text.isEmpty())
        m_texts.remove(cell);
    else
        m_texts.insert(cell, now);
    if (before.words != text && m_workspace.isWritable())
        services::deliver(services::keepDraft(m_workspace, draftName(cell), text), this,
                          [this](const base::Result<bool>& kept) {
                              if (!kept) Q_EMIT failed(kept.error());
                          });
    Q_EMIT changed(id, field);
}

void UnfitTexts::move(const base::Id& from, const base::Id& to) {
    const QHash<Cell, Text> all = m_texts;
    for (auto one = all.cbegin(); one != all.cend(); ++one) {
        if (one.key().first != from) continue;
        set(to, one.key().second, one->words, one->show);
        set(from, one.key().second, {});
    }
}

} // namespace rs::models
