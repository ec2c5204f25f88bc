// SPDX-License-Identifier: GPL-3.0-or-later
#include "feedback/formsmodel.h"

#include "kit/theme/theme.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace rs::feedback {

using services::StoredForm;

void FormsModel::setForms(const QList<domain::Question>& questions, const QList<StoredForm>& forms,
                          const QTimeZone& zone) {
    if (questions == m_questions && forms == m_forms && zone == m_zone) return;
    beginResetModel();
    m_questions = questions;
    m_forms = forms;
    m_zone = zone;
    endResetModel();
}

int FormsModel::rowOf(const base::Id& form) const {
    const auto found =
        std::find_if(m_forms.cbegin(), m_forms.cend(), [&](const StoredForm& one) { return one.id == form; });
    return found == m_forms.cend() ? -1 : int(found - m_forms.cbegin());
}

void FormsModel::retranslate() {
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!m_forms.isEmpty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int FormsModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_forms.size()); }

int FormsModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : channelColumn() + 1; }

QString FormsModel::timeOf(const StoredForm& form, const QTimeZone& zone) {
    if (!form.at) return {};
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(*form.at, zone), QLocale::ShortFormat);
}

QString FormsModel::senderOf(const StoredForm& form) { return form.sender.isEmpty() ? tr("no name") : form.sender; }

QString FormsModel::textAt(int row, int column) const {
    const StoredForm& form = m_forms.at(row);
    if (column == Time) return timeOf(form, m_zone);
    if (column == Person) return senderOf(form);
    if (column < channelColumn())
        return domain::answerText(form.answers.value(m_questions.at(column - FirstQuestion).code));
    if (form.channel == QLatin1String("paper")) return tr("paper");
    if (form.channel == QLatin1String("file")) return tr("file");
    return form.channel == QLatin1String("form") ? tr("web page") : form.channel;
}

bool FormsModel::isNumber(int column) const {
    return column >= FirstQuestion && column < channelColumn() &&
           domain::rangeOf(m_questions.at(column - FirstQuestion).kind).has_value();
}

QVariant FormsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) return textAt(index.row(), index.column());
    if (role == Qt::TextAlignmentRole)
        return int((isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    const bool nameless = index.column() == Person && m_forms.at(index.row()).sender.isEmpty();
    if (role == Qt::ForegroundRole && nameless) return kit::theme::color(kit::theme::Token::Secondary);
    return {};
}

QVariant FormsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical) return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::TextAlignmentRole)
        return int((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) return {};
    if (section == Time) return tr("Time");
    if (section == Person) return tr("Person");
    return section < channelColumn() ? m_questions.at(section - FirstQuestion).text : tr("Channel");
}

} // namespace rs::feedback
