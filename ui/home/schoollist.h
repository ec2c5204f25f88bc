// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/homeboard.h"
#include "services/valuetext.h"
#include "services/workspace.h"

#include <QAbstractListModel>

namespace rs::home {

//! Schools as Home shows them, with how far they are and what comes next.
class SchoolList : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole + 1, //!< base::Id
        PlaceRole, //!< «Красноярск · очно · 12–13 марта · через 31 день»
        StepsRole, //!< kit::stepstrip::States
        PercentRole,
        NextRole,     //!< «Спикеры · до 12 февр.»
        NextLateRole, //!< whether that is late
        StepRole,     //!< 1 to 7: the step to open
    };
    enum class Order { ByStart, LateFirst, LeastReady };
    explicit SchoolList(services::Workspace& workspace, QObject* parent = nullptr);
    ~SchoolList() override;

    void setSchools(const QList<services::HomeSchool>& schools);
    void setOrder(Order order);
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    void retranslate();

private:
    void sort();
    [[nodiscard]] QString placeOf(const domain::Record& school) const;
    [[nodiscard]] QString whenOf(const domain::Record& school) const;
    [[nodiscard]] QString nextOf(const services::HomeSchool& school) const;
    [[nodiscard]] QString wordsOf(const services::HomeSchool& school) const;

    services::Workspace& m_workspace;
    std::unique_ptr<services::ValueText> m_text;
    QList<services::HomeSchool> m_given, m_schools;
    Order m_order = Order::ByStart;
};

} // namespace rs::home
