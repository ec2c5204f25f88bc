// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/feedback/forms.h"

#include <QAbstractTableModel>
#include <QTimeZone>

namespace rs::feedback {

//! The filled forms of a school: time, person, one column a question, channel.
class FormsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Time, Person, FirstQuestion };
    using QAbstractTableModel::QAbstractTableModel;

    //! Times are shown in the zone of the school.
    void setForms(const QList<domain::Question>& questions, const QList<services::StoredForm>& forms,
                  const QTimeZone& zone);
    [[nodiscard]] const services::StoredForm& form(int row) const { return m_forms.at(row); }
    [[nodiscard]] int rowOf(const base::Id& form) const;
    void retranslate();
    //! When a form was filled in, on that clock; empty if nobody knows.
    [[nodiscard]] static QString timeOf(const services::StoredForm& form, const QTimeZone& zone);
    //! Who sent it, or that it has no name.
    [[nodiscard]] static QString senderOf(const services::StoredForm& form);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] int channelColumn() const { return FirstQuestion + int(m_questions.size()); }
    [[nodiscard]] QString textAt(int row, int column) const;
    [[nodiscard]] bool isNumber(int column) const;

    QList<domain::Question> m_questions;
    QList<services::StoredForm> m_forms;
    QTimeZone m_zone = QTimeZone::utc();
};

} // namespace rs::feedback
