// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/celltext.h"
#include "services/serverlink.h"

#include <QPointer>
#include <QWidget>

class QListView;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace rs::kit {
class EmptyState;
class InlineMessage;
class Label;
} // namespace rs::kit

namespace rs::review {

class CompareView;
class HeldList;
class HeldTable;

//! What the server holds back because its authors may not write there any more: who leads takes it in or drops it. It
//! lies on the server only, so nothing of it is here without one.
class HeldTab : public QWidget {
    Q_OBJECT
public:
    explicit HeldTab(services::Workspace& workspace, QWidget* parent = nullptr);

    //! Asks this server from now on.
    void follow(services::ServerLink* link);
    //! Asks the server, if there is one.
    void refresh();
    [[nodiscard]] int count() const;
    [[nodiscard]] HeldList& cards() const { return *m_model; }
    [[nodiscard]] HeldTable& model() const { return *m_table; }
    [[nodiscard]] QListView* list() const { return m_list; }
    [[nodiscard]] CompareView* table() const { return m_view; }
    [[nodiscard]] QPushButton* applyButton() const { return m_apply; }
    [[nodiscard]] QPushButton* dropButton() const { return m_drop; }
    [[nodiscard]] kit::InlineMessage* message() const { return m_message; }
    [[nodiscard]] QString place() const;
    void retranslate();

Q_SIGNALS:
    void refreshed();
    void countChanged(int count);
    //! An exchange has ended or it is another account: who looks at this page wants it anew.
    void outdated();
    void conflictsWanted();

protected:
    void changeEvent(QEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    [[nodiscard]] QWidget* makeRight();
    [[nodiscard]] QWidget* makeOne();
    [[nodiscard]] QWidget* makeBulk();
    [[nodiscard]] bool isConnected() const;
    [[nodiscard]] QList<base::Id> selected() const;
    void onStatus();
    void land(const QList<services::HeldCard>& cards);
    void showCurrent();
    void showState();
    void apply();
    void drop();
    void decide(const QList<base::Id>& cards, services::HeldDecision decision);
    void sayResult(const services::HeldResult& result, services::HeldDecision decision);
    void sayProblem(const base::Error& error, const std::function<void()>& again);
    void say(const std::function<void()>& saying);
    [[nodiscard]] bool onKey(const QObject* at, int key);

    models::CellText m_text;
    QPointer<services::ServerLink> m_link;
    services::SyncStatus::State m_state = services::SyncStatus::State::NotConnected;
    HeldList* m_model;
    HeldTable* m_table;
    QListView* m_list;
    CompareView* m_view = nullptr;
    QStackedWidget* m_right;
    kit::Label *m_title = nullptr, *m_place = nullptr, *m_hint = nullptr;
    kit::Label *m_bulkTitle = nullptr, *m_bulkWords = nullptr;
    QPushButton *m_drop = nullptr, *m_apply = nullptr;
    kit::InlineMessage* m_message;
    kit::EmptyState* m_empty;
    QSplitter* m_splitter;
    std::function<void()> m_saying; //!< shows what the message says, in the language of the window
    quint64 m_job = 0;
    bool m_busy = false;
    bool m_goesOn = false; //!< something was decided, and the keyboard goes on in the list
};

} // namespace rs::review
