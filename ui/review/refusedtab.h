// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/celltext.h"
#include "services/refusedchanges.h"
#include "services/workspace.h"

#include <QWidget>

class QListView;
class QPushButton;
class QSplitter;
class QTableView;

namespace rs::kit {
class EmptyState;
class InlineMessage;
class Label;
} // namespace rs::kit

namespace rs::review {

class RefusedList;
class RefusedTable;

//! Changes that the server has not taken: what, why, and the ways on: correct it and send it again, or give it up.
class RefusedTab : public QWidget {
    Q_OBJECT
public:
    explicit RefusedTab(services::Workspace& workspace, QWidget* parent = nullptr);

    //! Reads them in a worker.
    void refresh();
    [[nodiscard]] int count() const;
    [[nodiscard]] RefusedTable& model() const { return *m_table; }
    [[nodiscard]] QListView* list() const { return m_list; }
    [[nodiscard]] QTableView* table() const { return m_view; }
    [[nodiscard]] QPushButton* againButton() const { return m_again; }
    [[nodiscard]] QPushButton* dropButton() const { return m_drop; }
    [[nodiscard]] kit::InlineMessage* message() const { return m_message; }
    [[nodiscard]] QString reason() const;
    void retranslate();

Q_SIGNALS:
    void refreshed();
    void failed(const rs::base::Error& error); //!< they could not be read: what was shown stays
    void countChanged(int count);
    //! Sent again: a sentence for the undo bar.
    void decided(const QString& sentence);
    void recordRequested(const rs::domain::Entity& entity, const rs::base::Id& id);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    [[nodiscard]] QWidget* makeRight();
    [[nodiscard]] QWidget* makeButtons();
    void connectAll();
    void land(const QList<services::RefusedChange>& changes);
    void showCurrent();
    void showState();
    void sendAgain();
    void giveUp();
    void setGivenUp(qint64 n, bool isGivenUp);
    void offerBack(qint64 n);
    void fitColumns();

    services::Workspace& m_workspace;
    models::CellText m_text;
    RefusedList* m_model;
    RefusedTable* m_table;
    QListView* m_list;
    QTableView* m_view = nullptr;
    kit::Label *m_title = nullptr, *m_kind = nullptr, *m_reason = nullptr;
    kit::InlineMessage* m_problem = nullptr;
    kit::InlineMessage* m_message; //!< the way back from giving up
    QPushButton *m_open = nullptr, *m_drop = nullptr, *m_again = nullptr;
    kit::EmptyState* m_empty;
    QSplitter* m_splitter;
    quint64 m_job = 0;
    bool m_busy = false;
};

} // namespace rs::review
