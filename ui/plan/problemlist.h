// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/inlinemessage.h"

class QPushButton;
class QVBoxLayout;

namespace rs::plan {

//! What stands in the way of a step: an icon, a sentence, a link that repairs or leads there. Hidden while there is
//! nothing to say. Enter and Space on a link take it.
class ProblemList : public kit::Panel {
    Q_OBJECT
public:
    struct Row {
        kit::Severity severity = kit::Severity::Warning;
        QString text;
        QString repair = {}; //!< empty: no link
        QString tip = {};
    };
    explicit ProblemList(QWidget* parent = nullptr);

    void setRows(const QList<Row>& rows);
    [[nodiscard]] int count() const { return int(m_rows.size()); }
    [[nodiscard]] const QList<Row>& rows() const { return m_rows; }
    //! F8: the next (or previous) link gets the focus, also of rows that wait; false if there is none.
    bool focusNext(int step);
    //! As a click on the link of this row.
    void take(int row) { Q_EMIT repairWanted(row); }

Q_SIGNALS:
    void repairWanted(int row);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void rebuild();
    void addRow(int number);
    void addTurn();
    void turn(int by);
    [[nodiscard]] bool isTurned() const;
    [[nodiscard]] QPushButton* addLink(const QString& words, QWidget* line);

    QList<Row> m_rows;
    int m_first = 0;         //!< the first row that is shown
    QList<QWidget*> m_links; //!< of the rows shown; nullptr where a row has none
    QVBoxLayout* m_column;
};

} // namespace rs::plan
