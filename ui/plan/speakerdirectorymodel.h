// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/speakerdirectory.h"
#include "services/words.h"

#include <QAbstractTableModel>

namespace rs::plan {

//! Everybody who was ever a speaker, as rows: topics, talks, score, load, whether they can come, how to reach them.
class SpeakerDirectoryModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Topics, Talks, Score, ThisYear, Availability, Agreement, Contacts, ColumnCount };
    enum Role {
        SortRole = Qt::UserRole + 1,
        SearchRole, //!< folded text of everything that can be looked for
        StateRole,  //!< int of State, for Availability
    };
    enum class State { Free, Here, Busy, Unavailable };
    //! Below that the score of a school says little about one talk.
    static constexpr qint64 leastAnswers = 5;

    explicit SpeakerDirectoryModel(QObject* parent = nullptr);

    //! `school`: whose speakers are marked as here already.
    void setCards(const QList<services::SpeakerCard>& cards, const base::Id& school);
    [[nodiscard]] const services::SpeakerCard& cardAt(int row) const { return m_cards.at(row); }
    [[nodiscard]] State stateOf(const services::SpeakerCard& card) const;
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString words(const services::SpeakerCard& card, int column) const;
    [[nodiscard]] static QVariant sortKey(const services::SpeakerCard& card, int column, const QString& words);
    [[nodiscard]] QString availability(const services::SpeakerCard& card) const;

    QList<services::SpeakerCard> m_cards;
    QStringList m_search;
    base::Id m_school;
};

//! "+62" of a recommendation score; "few answers" below five; empty without any.
[[nodiscard]] QString scoreWords(const std::optional<double>& score, qint64 answers);
[[nodiscard]] qint64 answersOf(const services::SpeakerCard& card);
[[nodiscard]] qsizetype talksHeld(const services::SpeakerCard& card);

} // namespace rs::plan
