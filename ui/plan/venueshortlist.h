// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/card.h"
#include "services/workspace.h"

class QPushButton;

namespace rs::tables {
class RecordTable;
}

namespace rs::plan {

//! Venues a school may choose from: price and decision in the table, everything else about the venue under it.
class VenueShortlist : public kit::Card {
    Q_OBJECT
public:
    explicit VenueShortlist(services::Workspace& workspace, QWidget* parent = nullptr);
    ~VenueShortlist() override;

    void setSchool(const base::Id& school);
    [[nodiscard]] qint64 amount() const { return m_facts.options.size(); }
    [[nodiscard]] tables::RecordTable& table() const { return *m_table; }
    [[nodiscard]] QPushButton* chooseButton() const { return m_choose; }
    //! «180 мест · 3 зала · 9:00–18:00 · экран, звук · И. Дорожкин»
    [[nodiscard]] QString details() const;
    void flush();

Q_SIGNALS:
    void amountChanged();
    void failed(const rs::base::Error& error);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Facts {
        QList<domain::Record> options;
        QHash<base::Id, domain::Record> venues; //!< of the options
        QHash<base::Id, int> rooms;             //!< by venue: how many
    };
    [[nodiscard]] static base::Result<Facts> read(storage::Store& store, const base::Id& school);
    void load();
    void land(const Facts& facts);
    void showOption(const base::Id& option);
    [[nodiscard]] QString wordsOf(const domain::Record& venue) const;
    void choose();
    void retranslate();

    services::Workspace& m_workspace;
    base::Id m_school, m_option, m_venue;
    Facts m_facts;
    quint64 m_job = 0;
    tables::RecordTable* m_table;
    kit::Label* m_details;
    QPushButton* m_choose;
};

} // namespace rs::plan
