// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/query.h"
#include "services/workspace.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace rs::kit {
class Label;
}
namespace rs::tables {
class RecordTable;
}

namespace rs::dashboard {

//! The records behind one number, in the place of the charts: a table like any other, with the way back.
class RowsView : public QWidget {
    Q_OBJECT
public:
    explicit RowsView(services::Workspace& workspace, QWidget* parent = nullptr);
    ~RowsView() override;

    //! `title`: what was clicked, «Октябрь 2026: 870».
    void open(const domain::Query& rows, const QString& title);
    void close();
    //! Once it is seen: the rows have the focus.
    void takeFocus();
    //! Null while nothing is open.
    [[nodiscard]] tables::RecordTable* table() const { return m_table; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString amount() const;
    [[nodiscard]] QPushButton* backButton() const { return m_back; }
    [[nodiscard]] QPushButton* exportButton() const { return m_export; }

Q_SIGNALS:
    void backWanted();
    void exportWanted();
    void tableMade(rs::tables::RecordTable* table);
    void deedsChanged();
    void placeChanged(const QString& text);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showPlace();
    void retranslate();

    services::Workspace& m_workspace;
    QVBoxLayout* m_column;
    QPushButton *m_back, *m_export;
    kit::Label *m_title, *m_amount;
    tables::RecordTable* m_table = nullptr;
};

} // namespace rs::dashboard
