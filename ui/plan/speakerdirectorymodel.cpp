// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/speakerdirectorymodel.h"

#include "base/fold.h"
#include "domain/registry.h"
#include "models/celltext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace rs::plan {

using services::SpeakerCard;

namespace {

constexpr const char* titles[] = {QT_TRANSLATE_NOOP("rs::plan::SpeakerDirectoryModel", "Person"),
                                  QT_TRANSLATE_NOOP("rs::plan::SpeakerDirectoryModel", "Topics"),
                                  QT_TRANSLATE_NOOP("rs::plan::SpeakerDirectoryModel", "Talks"),
                                  QT_TRANSLATE_NOOP("rs::plan::SpeakerDirectoryModel", "Score"),
                                  QT_TRANSLATE_NOOP("rs::plan::SpeakerDirectoryModel", "This year"),
                                  QT_TRANSLATE_NOOP("rs::plan::SpeakerDirectoryModel", "On these days"),
                                  QT_TRANSLATE_NOOP("rs::plan::SpeakerDirectoryModel", "Agreement"),
                                  QT_TRANSLATE_NOOP("rs::plan::SpeakerDirectoryModel", "Contacts")};
static_assert(std::size(titles) == SpeakerDirectoryModel::ColumnCount);

QString searchText(const SpeakerCard& card) {
    QStringList parts{card.name, card.organisation, card.email, card.city};
    parts << card.topics;
    for (const services::PastTalk& talk : card.talks) parts << talk.title << talk.schoolTitle;
    return base::fold(parts.join(u' ')) + u' ' + base::digitsOf(card.phone);
}

bool isFigure(int column) {
    return column == SpeakerDirectoryModel::Talks || column == SpeakerDirectoryModel::Score ||
           column == SpeakerDirectoryModel::ThisYear;
}

} // namespace

qint64 answersOf(const SpeakerCard& card) {
    qint64 answers = 0;
    for (const services::PastTalk& talk : card.talks) answers += talk.recommendation ? talk.answers : 0;
    return answers;
}

qsizetype talksHeld(const SpeakerCard& card) {
    return std::count_if(card.talks.begin(), card.talks.end(),
                         [](const services::PastTalk& talk) { return talk.state == QLatin1String("accepted"); });
}

QString scoreWords(const std::optional<double>& score, qint64 answers) {
    if (!score) return {};
    if (answers < SpeakerDirectoryModel::leastAnswers)
        return QCoreApplication::translate("rs::plan::SpeakerDirectoryModel", "few answers");
    const int rounded = qRound(*score);
    return rounded > 0 ? u'+' + QLocale().toString(rounded) : QLocale().toString(rounded);
}

SpeakerDirectoryModel::SpeakerDirectoryModel(QObject* parent) : QAbstractTableModel(parent) {}

void SpeakerDirectoryModel::setCards(const QList<SpeakerCard>& cards, const base::Id& school) {
    beginResetModel();
    m_cards = cards;
    m_school = school;
    m_search.clear();
    for (const SpeakerCard& card : std::as_const(m_cards)) m_search << searchText(card);
    endResetModel();
}

SpeakerDirectoryModel::State SpeakerDirectoryModel::stateOf(const SpeakerCard& card) const {
    const bool here = std::any_of(card.talks.begin(), card.talks.end(),
                                  [this](const services::PastTalk& talk) { return talk.school == m_school; });
    if (here) return State::Here;
    if (!card.busyWith.isEmpty()) return State::Busy;
    return card.unavailable.isEmpty() ? State::Free : State::Unavailable;
}

void SpeakerDirectoryModel::retranslate() {
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_cards.isEmpty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int SpeakerDirectoryModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_cards.size());
}

int SpeakerDirectoryModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString SpeakerDirectoryModel::availability(const SpeakerCard& card) const {
    switch (stateOf(card)) {
    case State::Here:
        return tr("Already in this school");
    case State::Busy:
        return tr("Busy: %1").arg(card.busyWith.join(QStringLiteral(", ")));
    case State::Unavailable:
        return tr("Cannot come: %1").arg(card.unavailable);
    case State::Free:
        break;
    }
    return tr("Nothing known against it");
}

QString SpeakerDirectoryModel::words(const SpeakerCard& card, int column) const {
    switch (column) {
    case Name:
        return card.name;
    case Topics:
        return card.topics.join(QStringLiteral(", "));
    case Talks:
        return QLocale().toString(talksHeld(card));
    case Score:
        return scoreWords(card.recommendation, answersOf(card));
    case ThisYear:
        return QLocale().toString(card.talksThisYear);
    case Availability:
        return availability(card);
    case Agreement:
        return services::Words::of(models::windowLanguage())
            .choice(*domain::entity(u"speaker").field(u"agreement"), card.agreement);
    default: {
        QStringList contacts{card.phone, card.email};
        contacts.removeAll(QString());
        return contacts.join(QStringLiteral(", "));
    }
    }
}

QVariant SpeakerDirectoryModel::sortKey(const SpeakerCard& card, int column, const QString& words) {
    switch (column) {
    case Talks:
        return talksHeld(card);
    case Score: {
        const bool counts = card.recommendation && answersOf(card) >= leastAnswers;
        return counts ? *card.recommendation : -1000.0; // without a score behind the worst one
    }
    case ThisYear:
        return card.talksThisYear;
    default:
        return base::fold(words);
    }
}

QVariant SpeakerDirectoryModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const SpeakerCard& card = m_cards.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return words(card, index.column());
    case Qt::TextAlignmentRole:
        return isFigure(index.column()) ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case SortRole:
        return sortKey(card, index.column(), words(card, index.column()));
    case SearchRole:
        return m_search.at(index.row());
    case StateRole:
        return int(stateOf(card));
    default:
        return {};
    }
}

QVariant SpeakerDirectoryModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole && isFigure(section)) return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(tr(titles[section])) : QVariant();
}

} // namespace rs::plan
