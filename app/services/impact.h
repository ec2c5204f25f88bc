// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/query.h"
#include "services/impactpicture.h"
#include "services/workspace.h"

#include <QTimer>

#include <functional>

namespace rs::services {

//! How long the board waits, in milliseconds, and what it does not do ahead.
struct ImpactTempo {
    int renewal = 400;  //!< from a change to counting anew while somebody looks; longer where reading takes long
    int ahead = 20'000; //!< from the last change to reading anew while nobody does
    int retry = 5'000;  //!< from a failure to the next attempt; twice as long each time, a minute at most
    int scopes = 3'000; //!< from one look at what is still on its way to the next
    //! Of a store with more participations nothing is read before somebody looks: reading a million takes up to 320 MB,
    //! 170,000 up to 40.
    qint64 mostAhead = 300'000;
};

//! What a table shows of the records behind a mark.
struct RowsBehind {
    domain::Query query;
    qint64 elsewhere = 0; //!< counted by their ids, but their records are not on this laptop
};

//! The numbers of the Impact page. Reads the store once into memory, in a worker, and counts there: another filter
//! reads nothing. After a change of the store it reads anew; the old picture stands meanwhile.
class ImpactBoard : public QObject {
    Q_OBJECT
public:
    explicit ImpactBoard(Workspace& workspace, QObject* parent = nullptr, const ImpactTempo& tempo = {});
    ~ImpactBoard() override;

    //! Reads ahead, in one thread, so that the first look has only to count; from now on also after changes have come
    //! to rest. What goes wrong meanwhile is said when somebody looks.
    void prepare();

    //! Counts for this filter, and for another one to compare with; pictureReady() follows, unless failed() does: then
    //! it tries again after a while. A newer filter takes the place of one that is still being counted.
    void setFilter(const impact::Filter& filter, const std::optional<impact::Filter>& compared = {});
    [[nodiscard]] const impact::Filter& filter() const { return m_question.filter; }

    //! As counted last; empty before the first pictureReady().
    [[nodiscard]] const ImpactPicture& picture() const { return m_picture; }
    [[nodiscard]] const std::optional<ImpactPicture>& compared() const { return m_compared; }
    [[nodiscard]] const ImpactChoices& choices() const { return m_choices; }
    [[nodiscard]] bool isCounting() const { return m_isCounting; }

    //! While nobody looks, changes of the store are not counted; they are when somebody does.
    void setLive(bool live);

    //! The records behind a mark of picture(), as they were counted. In the window's thread, later.
    void rowsBehind(const impact::Mark& mark, std::function<void(base::Result<impact::Rows>)> answer);
    //! The same as what a table shows and an export writes; its entity is that of the rows.
    void queryBehind(const impact::Mark& mark, std::function<void(base::Result<RowsBehind>)> answer);

Q_SIGNALS:
    void countingChanged();
    void pictureReady();
    void failed(const rs::base::Error& error);

private:
    using FactsRead = std::shared_ptr<const impact::Facts>;
    struct Counted;
    struct Asked {
        ImpactQuestion question;
        FactsRead facts; //!< null: to be read
    };
    [[nodiscard]] bool isWatched() const { return m_isWanted && m_isLive; }
    //! The picture is not of the newest facts, or there are newer ones in the store.
    [[nodiscard]] bool isBehind() const { return m_isStale || m_facts != m_shownFacts; }
    void readAhead();
    void landAhead(const base::Result<FactsRead>& read);
    void lookAtScopes();
    void count();
    void landFailure(const base::Error& error);
    void land(const base::Result<std::shared_ptr<const Counted>>& counted);
    void onChanged(const storage::Changes& changes);
    void setCounting(bool counting);

    Workspace& m_workspace;
    const ImpactTempo m_tempo;
    ImpactQuestion m_question; //!< as asked last
    ImpactPicture m_picture;
    std::optional<ImpactPicture> m_compared;
    ImpactChoices m_choices;
    FactsRead m_facts;           //!< as read last
    FactsRead m_shownFacts;      //!< that the picture was counted from
    QTimer m_renewal;            //!< runs out when changes have come to rest
    QTimer m_ahead;              //!< the same while nobody looks
    QTimer m_retry;              //!< after a failure
    QTimer m_scopes;             //!< while something is on its way
    bool m_isStale = true;       //!< the store has changed since the facts were read
    bool m_isWanted = false;     //!< a filter was set
    bool m_isLive = true;        //!< somebody looks
    bool m_readsAhead = false;   //!< also while nobody does
    bool m_isRunning = false;    //!< a worker reads or counts
    bool m_isAskedAgain = false; //!< a filter was set meanwhile
    bool m_isCounting = false;
};

} // namespace rs::services
