// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/registry.h"
#include "services/duplicatepeople.h"
#include "services/workspace.h"

#include <QAbstractListModel>
#include <QCache>

namespace rs::review {

//! Pairs of cards that look like one human, the surest first. Names are read when a row is shown.
class PairsModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { ReasonRole = Qt::UserRole + 1 };
    //! `entity`: cards of people, or participants.
    explicit PairsModel(services::Workspace& workspace, QObject* parent = nullptr,
                        const domain::Entity& entity = domain::entity(u"person"));

    void setPairs(const QList<services::DuplicateCandidate>& pairs);
    [[nodiscard]] const services::DuplicateCandidate& pair(int row) const { return m_pairs.at(row); }
    //! -1 if they are no pair here.
    [[nodiscard]] int rowOf(const base::Id& first, const base::Id& second) const;
    void removePair(int row);
    //! All pairs with this card.
    void removeCard(const base::Id& card);
    //! Puts a pair on top unless it is here. Its row.
    int addPair(const services::DuplicateCandidate& pair);
    //! Names have changed, or the language.
    void refresh();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString titleOf(const base::Id& card) const;

    services::Workspace& m_workspace;
    const domain::Entity& m_entity;
    QList<services::DuplicateCandidate> m_pairs;
    mutable QCache<base::Id, QString> m_titles;
};

} // namespace rs::review
