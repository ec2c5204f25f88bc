// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timetable/board.h"

#include <QFrame>

class QComboBox;
class QCompleter;
class QFormLayout;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
class QTimeEdit;
class QToolButton;

namespace rs::kit {
class FieldError;
class Label;
} // namespace rs::kit

namespace rs::timetable {

//! Everything about one session, beside the timetable. A field is stored when it is left; Esc brings the old value
//! back, a second Esc leads back to the timetable.
class SessionEditor : public QFrame {
    Q_OBJECT
public:
    explicit SessionEditor(QWidget* parent = nullptr);

    //! What somebody is typing in a field stays there.
    void setBoard(const Board& board);
    void showSession(const base::Id& id);
    [[nodiscard]] const base::Id& session() const { return m_id; }
    //! title, kind, start, end, room_id, speaker_ids, track, capacity, note
    void focusField(const char* field);
    void setReadOnly(bool readOnly);
    void flush();
    void retranslate();

    [[nodiscard]] QLineEdit* titleField() const { return m_title; }
    [[nodiscard]] QComboBox* kindBox() const { return m_kind; }
    [[nodiscard]] QComboBox* dayBox() const { return m_day; }
    [[nodiscard]] QTimeEdit* startField() const { return m_start; }
    [[nodiscard]] QTimeEdit* endField() const { return m_end; }
    [[nodiscard]] QComboBox* roomBox() const { return m_room; }
    [[nodiscard]] QListWidget* speakerList() const { return m_speakers; }
    [[nodiscard]] QString titleProblem() const;

Q_SIGNALS:
    void edited(const rs::timetable::BoardSession& before, const rs::timetable::BoardSession& after);
    void removeWanted(const rs::base::Id& id);
    void closeWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    // sessioneditorform.cpp
    void buildHead();
    void buildForm();
    void connectFields();
    void addRow(QWidget* field);
    void put(const BoardSession& session, const QWidget* except);
    void fillLists(const BoardSession& session);
    void showViewerTime(const BoardSession& session);
    void putSpeakers(const BoardSession& session);

    [[nodiscard]] BoardSession typed() const;
    void refresh();
    [[nodiscard]] QList<base::Id> checkedSpeakers() const;

    Board m_board;
    base::Id m_id;
    BoardSession m_shown; //!< as it was put into the fields
    bool m_filling = false;
    kit::Label* m_head;
    QToolButton* m_close;
    QFormLayout* m_form;
    QList<kit::Label*> m_names;
    QLineEdit* m_title;
    kit::FieldError* m_titleError;
    QComboBox* m_kind;
    QComboBox* m_day;
    QTimeEdit* m_start;
    QTimeEdit* m_end;
    kit::Label* m_viewer;
    QComboBox* m_room;
    QListWidget* m_speakers;
    QLineEdit* m_track;
    QCompleter* m_tracks;
    QSpinBox* m_places;
    QPlainTextEdit* m_note;
    QPushButton* m_remove;
};

} // namespace rs::timetable
