// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/rowlist.h"
#include "services/valuetext.h"

#include <QAbstractListModel>

#include <array>

namespace rs::home {

//! Schools as Home shows them: those to come by date, then those without a date, then the past ones, latest first.
class SchoolList : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole + 1, //!< base::Id
        PlaceRole,  //!< «Красноярский край · очно · 12 марта · через 31 день»
        StatusRole, //!< the word
        StatusCodeRole,
        AmountRole, //!< «148 участников»; empty: none or not counted yet
    };
    explicit SchoolList(services::Workspace& workspace, QObject* parent = nullptr);
    ~SchoolList() override;

    [[nodiscard]] bool isComplete() const;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    void retranslate();

Q_SIGNALS:
    void amountChanged();

private:
    enum Part { Coming, Undated, Past, partCount };
    [[nodiscard]] domain::Query queryOf(Part part) const;
    [[nodiscard]] domain::Record recordAt(int row) const;
    [[nodiscard]] QString placeOf(const domain::Record& school) const;
    [[nodiscard]] QString whenOf(const domain::Record& school) const;
    void rowsCame();
    void countParticipants();

    services::Workspace& m_workspace;
    std::array<std::unique_ptr<services::RowList>, partCount> m_parts;
    std::unique_ptr<services::ValueText> m_text;
    QHash<base::Id, qint64> m_participants;
    int m_shown = 0;
};

} // namespace rs::home
