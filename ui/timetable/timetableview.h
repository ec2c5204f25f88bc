// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timetable/conflictwatch.h"
#include "timetable/timetablegeometry.h"

#include <QAbstractScrollArea>
#include <QTimer>

namespace rs::timetable {

//! One day of a programme: rooms across, time down. Sessions are dragged and drawn longer by the mouse; by keys arrows
//! move by 5 minutes, Ctrl+Left and Ctrl+Right change the room, Shift+arrows the end, Left, Right and Tab walk, Enter
//! edits, Del removes, Ins and typing add.
class TimetableView : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit TimetableView(QWidget* parent = nullptr);

    //! Day and current session stay if they still exist.
    void setBoard(const Board& board);
    [[nodiscard]] const Board& board() const { return m_board; }
    void setDay(QDate day);
    [[nodiscard]] QDate day() const { return m_clock.day; }
    void setMarks(const Marks& marks);
    [[nodiscard]] const Marks& marks() const { return m_marks; }
    //! Only sessions whose title, track or speakers hold this are shown strong; empty: all.
    void setSearch(const QString& text);
    void setReadOnly(bool readOnly);

    [[nodiscard]] const base::Id& current() const { return m_current; }
    void setCurrent(const base::Id& id);
    //! Sessions of the day by start, then room.
    [[nodiscard]] const QList<base::Id>& shown() const { return m_order; }
    //! In the viewport; empty if it is not in this day.
    [[nodiscard]] QRect sessionRect(const base::Id& id) const;
    [[nodiscard]] const TimetableGeometry& geometryOfDay() const { return m_geometry; }
    //! «11:30–13:00 · Воркшоп · Методкабинет · Вода и лёд · Дорожкин И. С.»: what a screen reader says.
    [[nodiscard]] QString wordsOf(const base::Id& id) const;
    //! As it is shown: the one in hand where somebody is moving it.
    [[nodiscard]] const BoardSession* session(const base::Id& id) const;
    //! For a new session of the day: in the first room, when its last one ends or at the hour the school begins.
    [[nodiscard]] NewSlot freeSlot() const;
    //! Stores what keys have moved so far.
    void flush();
    void cancel();
    //! A session is in hand, and the mouse leads it.
    [[nodiscard]] bool isDragging() const { return m_hand && m_hand->way != Hand::Way::Keys; }

    //! What a session dragged from elsewhere (the tray) is called.
    static QString mimeType();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    //! In the hand, at each step: whoever listens sets the marks before anything is painted.
    void tried(const rs::timetable::BoardSession& as);
    void letGo();
    //! One drag, or keys in a row.
    void moved(const rs::timetable::BoardSession& before, const rs::timetable::BoardSession& after);
    void currentChanged(const rs::base::Id& id);
    void editWanted(const rs::base::Id& id);
    void removeWanted(const rs::base::Id& id);
    void asideWanted(const rs::base::Id& id);
    void addWanted(const rs::timetable::NewSlot& place);
    //! -1 the day before, 1 the day after.
    void dayWanted(int step);

protected:
    bool event(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    struct Hand {
        enum class Way { Mouse, Keys, Tray };
        Way way;
        BoardSession before, now;
        Part part = Part::Body;
        QPoint press = {};
        int grip = 0;       //!< minutes from the start of the session to the mouse
        bool moves = false; //!< the mouse has gone far enough
        QSize contents = {};
        QHash<base::Id, std::pair<QRect, int>> seen = {}; //!< place and mark of all, as painted last
    };

    // timetableview.cpp
    void layOut();
    void layColumns();
    void updateChanged();
    void placeScrollBars();
    void makeVisible(const base::Id& id);
    [[nodiscard]] qsizetype boxAt(const QPoint& point) const;
    [[nodiscard]] NewSlot slotAt(const QPoint& point) const;
    void addAtCurrent(const QString& title);
    // timetablehand.cpp
    void begin(Hand::Way way, const BoardSession& session);
    void pull(const QPoint& point);
    void tryNow(const BoardSession& now);
    void finish();
    [[nodiscard]] BoardSession atPoint(const QPoint& point) const;
    // timetablekeys.cpp
    void moveByKeys(int minutes, int columns);
    void resizeByKeys(int minutes);
    void walk(int step);
    void walkColumn(int step);
    [[nodiscard]] bool moveKey(QKeyEvent* event);
    [[nodiscard]] bool deedKey(QKeyEvent* event);
    // timetablepaint.cpp
    void paintGrid(QPainter& painter, const QRect& area) const;
    void paintHours(QPainter& painter) const;
    void paintHeads(QPainter& painter) const;
    void paintSession(QPainter& painter, qsizetype box) const;
    void paintWords(QPainter& painter, const QRect& rect, const BoardSession& session) const;
    [[nodiscard]] bool isFound(const BoardSession& session) const;

    Board m_board;
    QHash<base::Id, qsizetype> m_index; //!< in m_board.sessions
    DayClock m_clock;
    QList<BoardRoom> m_columns; //!< the last one without id: sessions that have no room
    QList<DayBox> m_boxes;      //!< of the day
    QList<Lane> m_lanes;
    QList<base::Id> m_order;
    TimetableGeometry m_geometry;
    Marks m_marks;
    QString m_search;
    base::Id m_current;
    std::optional<Hand> m_hand;
    QTimer m_rest; //!< keys have stood still so long that the move is meant
    bool m_readOnly = false;
};

//! «9:15» and «11:30–13:00».
[[nodiscard]] QString timeWords(const DayClock& clock, qint64 moment);
[[nodiscard]] QString spanWords(const DayClock& clock, qint64 start, qint64 end);
//! The word of a kind of session, in the language of the window.
[[nodiscard]] QString kindWords(const QString& kind);

} // namespace rs::timetable
