// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/page.h"
#include "models/celltext.h"
#include "services/personcard.h"

class QBoxLayout;
class QFormLayout;
class QPushButton;
class QScrollArea;

namespace rs::kit {
class Card;
class EmptyState;
class InlineMessage;
class Label;
class PageHeader;
class UndoBar;
} // namespace rs::kit

namespace rs::tables {
class FieldEdit;
}

namespace rs::person {

class CardOfferBar;
class ConsentRow;
class HistoryModel;
class RolesModel;
class ShortTable;

//! Everything about one person: contacts and organisation edited in place, roles in all schools, the three consents,
//! certificates, history of every field; cards that may be of the same human on top.
class PersonPage : public kit::Page {
    Q_OBJECT
public:
    explicit PersonPage(services::Workspace& workspace, QWidget* parent = nullptr);
    ~PersonPage() override;

    //! Reads the card in a worker; what is typed on the one before is stored first.
    void showPerson(const base::Id& person);
    //! The card behind a participant, a speaker or a team member.
    void showRole(const domain::Entity& entity, const base::Id& id);
    [[nodiscard]] const base::Id& person() const { return m_id; }
    [[nodiscard]] const services::PersonCard& card() const { return m_card; }
    //! The editor of a field of the card; nullptr if it is not edited here.
    [[nodiscard]] tables::FieldEdit* edit(QAnyStringView field) const;
    [[nodiscard]] QWidget* mainWidget() override;

Q_SIGNALS:
    //! The card has been read and is shown.
    void shown();
    void schoolRequested(const rs::base::Id& school);
    //! Opens Review with this pair.
    void compareRequested(const rs::base::Id& first, const rs::base::Id& second);
    void closeRequested();
    void undoRequested();

protected:
    void changeEvent(QEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildTop(QBoxLayout* column);
    void buildColumns();
    void buildForm(kit::Card*& card, std::initializer_list<const char*> fields, QBoxLayout* column);
    void buildConsents(QBoxLayout* column);
    void buildTables(QBoxLayout* column);
    void connectWorkspace();
    void followState();

    void load();
    void land(const base::Result<services::PersonCard>& card);
    void fill();
    void fillSimilar();
    void fillCertificates();
    void retranslate();
    void retranslateForms();
    void store(const domain::Field& field, const QVariant& value);
    void openSchool(int row);
    void fail(const base::Error& error);
    void flush();

    services::Workspace& m_workspace;
    models::CellText m_text;
    base::Id m_id;
    services::PersonCard m_card;
    quint64 m_job = 0;
    bool m_isNew = true; //!< the next card that comes is of another person

    kit::PageHeader* m_header;
    QAction* m_close;
    kit::InlineMessage* m_problem;
    kit::InlineMessage* m_similar;
    CardOfferBar* m_offer;
    kit::UndoBar* m_undo;
    QScrollArea* m_scroll;
    QBoxLayout* m_columns = nullptr;
    kit::Card* m_contacts = nullptr;
    kit::Card* m_organisation = nullptr;
    kit::Card* m_consents = nullptr;
    kit::Card* m_roles = nullptr;
    kit::Card* m_certificates = nullptr;
    kit::Card* m_history = nullptr;
    QList<tables::FieldEdit*> m_edits;
    QList<std::pair<kit::Label*, const domain::Field*>> m_labels;
    QList<ConsentRow*> m_consentRows;
    QList<kit::Label*> m_consentNames;
    RolesModel* m_rolesModel;
    HistoryModel* m_historyModel;
    ShortTable* m_rolesTable = nullptr;
    ShortTable* m_historyTable = nullptr;
    kit::Label* m_noRoles = nullptr;
    kit::Label* m_noCertificates = nullptr;
    QBoxLayout* m_certificateRows = nullptr;
};

} // namespace rs::person
