// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/conflicttable.h"

#include "review/momentwords.h"

namespace rs::review {

using namespace Qt::StringLiterals;
using services::ConflictCard;
using services::ConflictDecision;
using services::ConflictPart;

ConflictTable::ConflictTable(models::CellText& text, QObject* parent) : QAbstractTableModel(parent), m_text(text) {}

void ConflictTable::setCard(const ConflictCard& card) {
    beginResetModel();
    QHash<base::Id, std::pair<QVariant, Choice>> before;
    for (int row = 0; row < m_card.parts.size(); ++row)
        before.insert(m_card.parts.at(row).conflict, {m_card.parts.at(row).inForce, m_choices.at(row)});
    m_card = card;
    m_choices.clear();
    for (const ConflictPart& part : m_card.parts) {
        const auto known = before.constFind(part.conflict);
        // What stands is another value now: somebody has to look again.
        const bool isSame = known != before.constEnd() && known->first == part.inForce;
        m_choices << (isSame ? known->second : Choice());
    }
    endResetModel();
    Q_EMIT choiceChanged();
}

void ConflictTable::choose(int row, Take take) {
    if (row < 0 || row >= m_choices.size() || (take == Take::Text && !canJoin(row))) return;
    Choice& choice = m_choices[row];
    if (take == Take::Text && choice.take != Take::Text) choice.text = m_card.parts.at(row).joined();
    choice.take = take;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    Q_EMIT choiceChanged();
}

void ConflictTable::chooseAll(Take take) {
    for (int row = 0; row < rowCount(); ++row) choose(row, take);
}

void ConflictTable::setResult(int row, const QString& text) {
    if (isJoined(row)) m_choices[row].text = text;
}

QString ConflictTable::result(int row) const { return isJoined(row) ? m_choices.at(row).text : QString(); }

bool ConflictTable::isJoined(int row) const {
    return row >= 0 && row < m_choices.size() && m_choices.at(row).take == Take::Text;
}

bool ConflictTable::canJoin(int row) const {
    return row >= 0 && row < m_card.parts.size() && m_card.parts.at(row).canJoin(*m_card.entity);
}

int ConflictTable::undecided() const {
    return int(std::count_if(m_choices.begin(), m_choices.end(), [](const Choice& one) { return !one.take; }));
}

int ConflictTable::firstUndecided() const {
    for (int row = 0; row < m_choices.size(); ++row) {
        if (!m_choices.at(row).take) return row;
    }
    return -1;
}

QList<ConflictDecision> ConflictTable::decisions() const {
    QList<ConflictDecision> all;
    for (int row = 0; row < m_choices.size(); ++row) {
        const Choice& choice = m_choices.at(row);
        if (choice.take) all << ConflictDecision{m_card.parts.at(row).conflict, *choice.take, choice.text};
    }
    return all;
}

QString ConflictTable::words(const services::Authorship& of) const {
    QStringList parts;
    if (!of.author.isEmpty()) parts << of.author;
    if (!of.device.isEmpty()) parts << tr("laptop «%1»").arg(of.device);
    if (of.at > 0) parts << momentWords(of.at, m_card.zone);
    return parts.join(u", "_s);
}

QString ConflictTable::earlier(int row) const {
    if (row < 0 || row >= m_card.parts.size()) return {};
    const QString who = words(m_card.parts.at(row).earlier);
    //: Who made the change that arrived first, on which laptop and when
    return who.isEmpty() ? QString() : tr("Came earlier: %1").arg(who);
}

QString ConflictTable::later(int row) const {
    if (row < 0 || row >= m_card.parts.size()) return {};
    const QString who = words(m_card.parts.at(row).later);
    //: Who made the change that waits for a decision, on which laptop and when
    return who.isEmpty() ? QString() : tr("Came later: %1").arg(who);
}

QString ConflictTable::who(int row) const {
    QStringList lines{earlier(row), later(row)};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

void ConflictTable::retranslate() {
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int ConflictTable::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_card.parts.size()); }
int ConflictTable::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

//! The values with which somebody wants a record to stand.
QString ConflictTable::valuesOf(const ConflictPart& part) const {
    const services::Words& words = services::Words::of(models::windowLanguage());
    QStringList lines;
    for (const domain::FieldValue& one : part.incomingRow) {
        const domain::Field& field = m_card.entity->fields[size_t(one.field)];
        if (field.is(domain::Trait::Internal)) continue;
        const QString value = m_text.show(field, one.value, m_card.zone);
        if (!value.isEmpty()) lines << u"%1: %2"_s.arg(words.field(field), value);
    }
    return lines.join(u'\n');
}

QString ConflictTable::wholeWords(const ConflictPart& part, int column) const {
    switch (column) {
    case Field:
        return tr("The whole record");
    case Before:
        return {};
    case Server:
        if (part.kind == "has_children"_L1) return tr("Stays: something belongs to it");
        if (part.isThere) return tr("Stays as it is");
        return part.kind == "parent_deleted"_L1 ? tr("Is not kept: what it belongs to was deleted")
                                                : tr("Stays deleted");
    default:
        break;
    }
    if (part.kind == "has_children"_L1) return tr("Is deleted with all that belongs to it");
    if (part.deletesIncoming) return tr("Is deleted");
    const QString values = valuesOf(part);
    return values.isEmpty() ? tr("Comes back") : tr("Comes back with:\n%1").arg(values);
}

QString ConflictTable::words(int row, int column) const {
    const ConflictPart& part = m_card.parts.at(row);
    if (part.field < 0) return wholeWords(part, column);
    const domain::Field& field = m_card.entity->fields[size_t(part.field)];
    const auto shown = [&](const QVariant& value) {
        const QString text = m_text.show(field, value, m_card.zone);
        //: A value that is empty
        return text.isEmpty() ? tr("(empty)") : text;
    };
    switch (column) {
    case Field:
        return services::Words::of(models::windowLanguage()).field(field);
    case Before:
        return shown(part.before);
    case Server:
        return part.isThere ? shown(part.inForce) : tr("The record was deleted");
    default:
        return shown(part.incoming);
    }
}

QVariant ConflictTable::choice(int row, int column) const {
    if (column != Server && column != Incoming) return {};
    const std::optional<Take> take = m_choices.at(row).take;
    return take == Take::Text || take == (column == Server ? Take::Server : Take::Incoming);
}

QString ConflictTable::toolTip(int row, int column) const {
    const QString who = column == Server ? earlier(row) : column == Incoming ? later(row) : QString();
    return who.isEmpty() ? words(row, column) : words(row, column) + u'\n' + who;
}

QVariant ConflictTable::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const int row = index.row(), column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return words(row, column);
    case Qt::ToolTipRole:
        return toolTip(row, column);
    case ChoiceRole:
        return choice(row, column);
    case BothRole:
        return isJoined(row);
    case Qt::AccessibleTextRole:
        //: Read aloud: a value that was chosen
        return choice(row, column).toBool() ? tr("%1, taken").arg(words(row, column)) : words(row, column);
    default:
        return {};
    }
}

QVariant ConflictTable::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case Field:
        return tr("Field");
    case Before:
        return tr("Before");
    case Server:
        return tr("1: in force now");
    default:
        return tr("2: came later");
    }
}

} // namespace rs::review
