// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/query.h"
#include "services/impactpicture.h"
#include "services/workspace.h"

#include <QTimer>

#include <functional>

namespace rs::services {

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
    struct Asked {
        ImpactQuestion question;
        std::shared_ptr<const impact::Facts> facts; //!< null: to be read
    };
    void count();
    void land(const base::Result<std::shared_ptr<const Counted>>& counted);
    void onChanged(const storage::Changes& changes);
    void setCounting(bool counting);

    Workspace& m_workspace;
    ImpactQuestion m_question; //!< as asked last
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

} // namespace rs::services
