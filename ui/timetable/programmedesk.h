// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timetable/problems.h"
#include "timetable/timetableview.h"

#include <QWidget>

class QAction;
class QHBoxLayout;
class QPushButton;
class QTabBar;
class QVBoxLayout;

namespace rs::kit {
class InlineMessage;
class Label;
class Panel;
class UndoBar;
} // namespace rs::kit

namespace rs::timetable {

class ProblemList;
class SessionEditor;
class TakeDialog;
class Tray;

//! The programme of a school as people build it: what contradicts what, the days, the timetable, what has no time yet,
//! and the fields of the session they are at. Every change is one step of undo.
class ProgrammeDesk : public QWidget {
    Q_OBJECT
public:
    explicit ProgrammeDesk(services::Workspace& workspace, QWidget* parent = nullptr);
    ~ProgrammeDesk() override;

    //! Read in a worker; boardChanged() says when it is there.
    void setSchool(const base::Id& school);
    [[nodiscard]] const base::Id& school() const { return m_school; }
    [[nodiscard]] const Board& board() const { return m_board; }
    [[nodiscard]] TimetableView& view() const { return *m_view; }
    [[nodiscard]] ProblemList& problems() const { return *m_problems; }
    [[nodiscard]] SessionEditor& editor() const { return *m_editor; }
    [[nodiscard]] Tray& tray() const { return *m_tray; }
    [[nodiscard]] QTabBar& days() const { return *m_days; }
    [[nodiscard]] kit::UndoBar& undoBar() const { return *m_undo; }
    //! «10 занятий · 3 зала · площадка открыта 9:00–18:00»
    [[nodiscard]] QString summary() const;
    //! New session, for a button of whoever shows the desk.
    [[nodiscard]] QAction* newAction() const { return m_new; }
    //! The programme of another school; visible while this one has days and no sessions.
    [[nodiscard]] QAction* takeAction() const { return m_take; }
    //! Asks which school first. nullptr without days.
    TakeDialog* takeProgramme();
    //! Whether the desk says itself whose clock its times are on, or whoever shows it does.
    enum class ZoneNote { Here, Elsewhere };
    void setZoneNote(ZoneNote note);
    //! Whether changes of the store are read at once, or when somebody looks: one step of several, mostly out of sight.
    enum class Following { AtOnce, WhenSeen };
    void setFollowing(Following following) { m_following = following; }
    //! A button or more at the right end of the row of days.
    void addControl(QWidget* control);
    //! For whoever shows summary() elsewhere.
    void hideSummary();

    //! Goes to the session's day and makes it the current one.
    void showSession(const base::Id& id);
    void addSession();
    void addSession(const NewSlot& place);
    void removeSession(const base::Id& id);
    //! Into the first room and time of the day shown where it makes no problem.
    void placeSession(const base::Id& id);
    //! F8 and Shift+F8.
    bool stepProblem(int by);
    //! Stores what is being typed or moved by keys.
    void flush();
    void retranslate();

Q_SIGNALS:
    void boardChanged();
    void venuesWanted();
    void schoolWanted(const rs::base::Id& school);
    void undoRequested();
    void failed(const rs::base::Error& error);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    // programmedeskbuild.cpp
    void buildColumn();
    [[nodiscard]] QHBoxLayout* buildBar();
    void buildBody(QVBoxLayout* column);
    void connectView();
    void connectParts();

    void load();
    void follow(const services::Changes& changes);
    void showBoard(const Board& board);
    void fillDays();
    void refreshProblems();
    void refreshWords();
    void offerTake();
    void tryOut(const BoardSession& session);
    void store(const BoardSession& before, const BoardSession& after);
    void insert(const BoardSession& session);
    void forgetDraft();
    void openEditor(const base::Id& id, const char* field);
    void closeEditor();
    void goTo(const ProblemEntry& entry);
    void mend(const ProblemEntry& entry);
    void putAside(const base::Id& id);
    void run(const QFuture<base::Result<services::Changes>>& work);

    services::Workspace& m_workspace;
    base::Id m_school;
    Board m_board;
    ConflictWatch m_watch;
    std::optional<BoardSession> m_draft; //!< a new session that has no title yet; not in the store
    base::Id m_held;                     //!< the session in the hand
    QList<ProblemEntry> m_others;        //!< problems that do not change while it is moved
    base::Id m_next;                     //!< current after the one that goes
    quint64 m_asked = 0;                 //!< the last reading asked for
    Following m_following = Following::AtOnce;
    bool m_isStale = false; //!< changed while nobody looked
    int m_pending = 0;      //!< changes of ours on their way
    ZoneNote m_zoneNote = ZoneNote::Here;
    ProblemList* m_problems;
    QTabBar* m_days;
    kit::Label* m_summary;
    bool m_summaryHidden = false;
    kit::Label* m_viewerZone;
    QHBoxLayout* m_bar = nullptr;
    kit::InlineMessage* m_message;
    TimetableView* m_view;
    Tray* m_tray;
    kit::Label* m_trayTitle;
    SessionEditor* m_editor;
    kit::UndoBar* m_undo;
    QAction *m_new, *m_take;
};

} // namespace rs::timetable
