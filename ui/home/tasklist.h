// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/plantasks.h"

#include <QAbstractListModel>

namespace rs::home {

//! Tasks with a box to tick: title, owner and school, when they are due.
class TaskList : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        DetailRole = Qt::UserRole + 1, //!< «вы · Исследовательские проекты»
        DueRole,                       //!< «4 дня назад», «сегодня», «пт, 12 февр.»
        LateRole,
    };
    using QAbstractListModel::QAbstractListModel;

    void setTasks(const QList<services::TaskLine>& tasks);
    [[nodiscard]] const services::TaskLine& taskAt(int row) const { return m_tasks.at(row); }
    //! At most so many rows are shown; -1: all.
    void setMost(int rows);
    [[nodiscard]] qsizetype hidden() const { return m_tasks.size() - rowCount(); }
    [[nodiscard]] qsizetype size() const { return m_tasks.size(); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void ticked(const rs::base::Id& task, bool done);

private:
    [[nodiscard]] QString dueOf(const services::TaskLine& task) const;

    QList<services::TaskLine> m_tasks;
    int m_most = -1;
};

} // namespace rs::home
