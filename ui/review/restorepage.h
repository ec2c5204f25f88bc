// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/page.h"
#include "review/restorer.h"

class QAction;
class QTableView;

namespace rs::kit {
class EmptyState;
class InlineMessage;
class Label;
class PageHeader;
} // namespace rs::kit

namespace rs::review {

class BackupsModel;

//! The way back to a backup when the store is damaged: says what is wrong, lists the backups beside the store, restores
//! one after one question.
class RestorePage : public kit::Page {
    Q_OBJECT
public:
    //! `store`: path of the store.
    explicit RestorePage(const QString& store, QWidget* parent = nullptr);

    //! Called just before a backup is put in the store's place: nobody may have it open then. False: do not go on.
    void setRelease(std::function<bool()> release) { m_restorer->setRelease(std::move(release)); }
    //! Sentences of services::checkStore(), shown as what is wrong.
    void setProblems(const QStringList& sentences);
    void refresh();
    [[nodiscard]] QTableView* table() const { return m_table; }
    [[nodiscard]] kit::InlineMessage& message() const { return *m_message; }
    [[nodiscard]] QAction* restoreAction() const { return m_restore; }
    [[nodiscard]] QAction* chooseAction() const { return m_choose; }

    void activated() override { refresh(); }
    [[nodiscard]] QWidget* mainWidget() override;

Q_SIGNALS:
    //! The backup stands in the store's place: open it again.
    void restored(const QString& store);
    //! Release was given, but the restoring failed: open the store as it is.
    void restoreFailed(const QString& store);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void followRestorer();
    void retranslate();
    void showState();
    void restoreCurrent();
    void sayRestored();
    void sayFailed(const base::Error& error);

    QString m_store;
    Restorer* m_restorer;
    QStringList m_problems;
    kit::PageHeader* m_header;
    kit::InlineMessage* m_message;
    kit::Label* m_wrong;
    kit::Label* m_caption;
    BackupsModel* m_model;
    QTableView* m_table;
    kit::EmptyState* m_empty;
    QAction* m_restore;
    QAction* m_choose;
};

} // namespace rs::review
