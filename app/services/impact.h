// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/query.h"
#include "impact/cards.h"
#include "impact/filter.h"
#include "services/workspace.h"

#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace rs::impact {
struct Facts;
}

namespace rs::services {

//! All numbers of one filter.
struct ImpactPicture {
    impact::Filter filter;
    impact::Cards cards;
    QHash<QString, impact::Table> tables; //!< by the code of the indicator; cards have one, too
    qint64 records = 0;                   //!< participations, answers and adoptions that were counted
    qint64 countedAt = 0;                 //!< UTC milliseconds
    bool complete = true;                 //!< false: something of what one may read is still on its way
};

//! What the filters offer: what occurs in counted events, whatever the filter is.
struct ImpactChoices {
    QList<impact::Category> projects; //!< key: its id as text
    QStringList regions;              //!< codes
    QStringList topics;               //!< as written first
    QDate first, last;                //!< days of the first and the last counted event; invalid without any
};

//! The numbers of the Impact page. Reads the store once into memory, in a worker, and counts there: another filter
//! reads nothing. After a change of the store it reads anew; the old picture stands meanwhile.
class ImpactBoard : public QObject {
    Q_OBJECT
public:
    explicit ImpactBoard(Workspace& workspace, QObject* parent = nullptr);
    ~ImpactBoard() override;

    //! Counts for this filter, and for another one to compare with; pictureReady() follows, unless failed() does. A
    //! newer filter takes the place of one that is still being counted.
    void setFilter(const impact::Filter& filter, const std::optional<impact::Filter>& compared = {});
    [[nodiscard]] const impact::Filter& filter() const { return m_question.filter; }

    //! As counted last; empty before the first pictureReady().
    [[nodiscard]] const ImpactPicture& picture() const { return m_picture; }
    [[nodiscard]] const std::optional<ImpactPicture>& compared() const { return m_compared; }
    [[nodiscard]] const ImpactChoices& choices() const { return m_choices; }
    [[nodiscard]] bool isCounting() const { return m_isCounting; }

    //! While nobody looks, changes of the store are noted only; they are counted when somebody does.
    void setLive(bool live);

    //! The records behind a mark of picture(), as they were counted. In the window's thread, later.
    void rowsBehind(const impact::Mark& mark, std::function<void(base::Result<impact::Rows>)> answer);
    //! The same as what a table shows and an export writes; its entity is that of the rows.
    void queryBehind(const impact::Mark& mark, std::function<void(base::Result<domain::Query>)> answer);

Q_SIGNALS:
    void countingChanged();
    void pictureReady();
    void failed(const rs::base::Error& error);

private:
    struct Counted;
    struct Question {
        impact::Filter filter;
        std::optional<impact::Filter> compared;
        std::shared_ptr<const impact::Facts> facts; //!< null: to be read
    };
    void count();
    void land(const base::Result<std::shared_ptr<const Counted>>& counted);
    void onChanged(const storage::Changes& changes);
    void setCounting(bool counting);

    Workspace& m_workspace;
    Question m_question; //!< as asked last
    ImpactPicture m_picture;
    std::optional<ImpactPicture> m_compared;
    ImpactChoices m_choices;
    std::shared_ptr<const impact::Facts> m_facts;      //!< as read last
    std::shared_ptr<const impact::Facts> m_shownFacts; //!< that the picture was counted from
    QTimer m_renewal;                                  //!< runs out when changes have come to rest
    bool m_isStale = true;                             //!< the store has changed since the facts were read
    bool m_isWanted = false;                           //!< a filter was set
    bool m_isLive = true;                              //!< somebody looks
    bool m_isRunning = false;                          //!< a worker counts
    bool m_isAskedAgain = false;                       //!< another filter was set meanwhile
    bool m_isCounting = false;
};

//! Both at once, without a window: what a report and the command line count.
[[nodiscard]] base::Result<ImpactPicture> countImpact(storage::Store& store, const impact::Filter& filter);

} // namespace rs::services
