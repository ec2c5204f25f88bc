// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/speakerdirectorymodel.h"
#include "services/workspace.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace rs::kit {
class Card;
class EmptyState;
class Label;
class SearchField;
} // namespace rs::kit

namespace rs::plan {

//! The directory of speakers over all schools, none of whom has an account: a table to search, and the card of the
//! current row with talks, scores and contacts. Enter or the button makes an idea of the current one.
class SpeakerDirectory : public QWidget {
    Q_OBJECT
public:
    explicit SpeakerDirectory(services::Workspace& workspace, QWidget* parent = nullptr);

    //! Whose speakers are marked, and whose days are looked at. Read in a worker.
    void load(const base::Id& school);
    void retranslate();

    [[nodiscard]] QTableView& table() const { return *m_table; }
    [[nodiscard]] kit::SearchField& search() const { return *m_search; }
    [[nodiscard]] QPushButton& addButton() const { return *m_add; }
    [[nodiscard]] kit::EmptyState& emptyState() const { return *m_empty; }
    [[nodiscard]] QString details() const;

Q_SIGNALS:
    void loaded();
    void addWanted(const rs::services::SpeakerCard& card);
    void failed(const rs::base::Error& error);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildTable();
    void buildCard();
    [[nodiscard]] QHBoxLayout* buildSearch();
    void land(const base::Result<QList<services::SpeakerCard>>& cards);
    void find(const QString& text);
    void showCurrent();
    void refreshEmpty();
    void addCurrent();
    [[nodiscard]] const services::SpeakerCard* current() const;
    [[nodiscard]] QString talksText(const services::SpeakerCard& card) const;

    services::Workspace& m_workspace;
    base::Id m_school;
    quint64 m_job = 0;
    SpeakerDirectoryModel* m_model;
    QSortFilterProxyModel* m_shown;
    kit::SearchField* m_search;
    kit::Label* m_amount;
    QTableView* m_table;
    kit::EmptyState* m_empty;
    kit::Card* m_card;
    kit::Label* m_contacts = nullptr;
    kit::Label* m_topics = nullptr;
    kit::Label* m_talks = nullptr;
    QPushButton* m_add;
};

} // namespace rs::plan
