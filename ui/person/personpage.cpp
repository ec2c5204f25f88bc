// SPDX-License-Identifier: GPL-3.0-or-later
// How the card is built; what it says is in personpagefill.cpp.
#include "person/personpage.h"

#include "domain/choices.h"
#include "domain/registry.h"
#include "kit/card.h"
#include "kit/inlinemessage.h"
#include "kit/label.h"
#include "kit/pageheader.h"
#include "kit/theme/icon.h"
#include "kit/undobar.h"
#include "person/cardofferbar.h"
#include "person/consentrow.h"
#include "person/historymodel.h"
#include "person/rolesmodel.h"
#include "person/shorttable.h"
#include "tables/fieldedit.h"

#include <QAction>
#include <QEvent>
#include <QFormLayout>
#include <QResizeEvent>
#include <QScrollArea>

namespace rs::person {

using tables::FieldEdit;

using namespace Qt::StringLiterals;
using kit::theme::Token;
using kit::theme::Type;
namespace space = kit::theme::space;

namespace {

constexpr int widthOfTwoColumns = 1000;
constexpr int mostRolesShown = 8;
constexpr int mostChangesShown = 10;

QFormLayout* formIn(kit::Card* card) {
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    form->setHorizontalSpacing(space::field);
    form->setVerticalSpacing(space::row);
    card->body()->addLayout(form);
    return form;
}

} // namespace

PersonPage::PersonPage(services::Workspace& workspace, QWidget* parent)
    : Page(parent),
      m_workspace(workspace),
      m_text(workspace),
      m_header(new kit::PageHeader(this)),
      m_close(new QAction(this)),
      m_problem(new kit::InlineMessage(this)),
      m_similar(new kit::InlineMessage(this)),
      m_offer(new CardOfferBar(workspace, this)),
      m_undo(new kit::UndoBar(this)),
      m_scroll(new QScrollArea(this)),
      m_rolesModel(new RolesModel(m_text, this)),
      m_historyModel(new HistoryModel(m_text, this)) {
    auto* column = new QVBoxLayout(this);
    keepSideMargins(column, space::card);
    column->setSpacing(space::field);
    buildTop(column);
    buildColumns();
    column->addWidget(m_scroll, 1);
    column->addWidget(m_undo);
    m_undo->hide();
    connectWorkspace();
    retranslate();
    m_scroll->hide();
}

void PersonPage::buildTop(QBoxLayout* column) {
    m_close->setIcon(kit::theme::icon(u"close"_s));
    connect(m_close, &QAction::triggered, this, &PersonPage::closeRequested);
    m_header->addButton(m_close);
    column->addWidget(m_header);
    for (QWidget* message :
         {static_cast<QWidget*>(m_problem), static_cast<QWidget*>(m_similar), static_cast<QWidget*>(m_offer)})
        column->addWidget(message);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void PersonPage::buildColumns() {
    auto* content = new QWidget(m_scroll);
    content->setAutoFillBackground(false);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, content);
    m_columns->setContentsMargins(0, 0, space::hair, 0);
    m_columns->setSpacing(space::card);
    auto* left = new QVBoxLayout;
    auto* right = new QVBoxLayout;
    for (QVBoxLayout* one : {left, right}) one->setSpacing(space::card);
    buildForm(m_contacts, {"family_name", "given_name", "patronymic", "email", "phone", "region", "city", "note"},
              left);
    buildForm(m_organisation, {"organisation", "position"}, left);
    buildConsents(left);
    buildTables(right);
    left->addStretch();
    right->addStretch();
    m_columns->addLayout(left, 2);
    m_columns->addLayout(right, 3);
    m_scroll->setWidget(content);
}

PersonPage::~PersonPage() {
    // What was typed is stored while there is still a page to store it: fields lose the focus as they are deleted.
    for (FieldEdit* one : m_edits) {
        one->flush();
        disconnect(one, nullptr, this, nullptr);
    }
}

void PersonPage::buildForm(kit::Card*& card, std::initializer_list<const char*> fields, QBoxLayout* column) {
    card = new kit::Card(this);
    QFormLayout* form = formIn(card);
    for (const char* name : fields) {
        const domain::Field& field = *domain::entity(u"person").field(QLatin1String(name));
        auto* edit = new FieldEdit(m_text, field, card);
        auto* label = new kit::Label(Type::Body, Token::Secondary, card);
        label->setBuddy(edit->editor());
        form->addRow(label, edit);
        connect(edit, &FieldEdit::edited, this, [this, &field](const QVariant& value) { store(field, value); });
        m_edits << edit;
        m_labels.append({label, &field});
    }
    column->addWidget(card);
}

void PersonPage::buildConsents(QBoxLayout* column) {
    m_consents = new kit::Card(this);
    QFormLayout* form = formIn(m_consents);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    for (const domain::Choice& purpose : domain::choices::consentPurpose) {
        const domain::Field& field =
            *domain::entity(u"person").field(u"consent_"_s + QString::fromLatin1(purpose.code));
        auto* row = new ConsentRow(m_consents);
        auto* name = new kit::Label(Type::Body, Token::Secondary, m_consents);
        form->addRow(name, row);
        connect(row, &ConsentRow::given, this, [this, &field] { store(field, true); });
        connect(row, &ConsentRow::withdrawn, this, [this, &field] { store(field, false); });
        m_consentRows << row;
        m_labels.append({name, &field});
    }
    column->addWidget(m_consents);
}

void PersonPage::buildTables(QBoxLayout* column) {
    const auto addTable = [this, column](kit::Card*& card, QAbstractItemModel* model, const ShortTable::Shape& shape) {
        card = new kit::Card(this);
        auto* table = new ShortTable(shape, card);
        table->setModel(model);
        card->body()->addWidget(table);
        column->addWidget(card);
        return table;
    };
    m_rolesTable =
        addTable(m_roles, m_rolesModel, {mostRolesShown, {32, 22, 24, 20}, {RolesModel::When, RolesModel::State}});
    m_noRoles = new kit::Label(Type::Body, Token::Secondary, m_roles);
    m_roles->body()->addWidget(m_noRoles);
    connect(m_rolesTable, &ShortTable::opened, this, &PersonPage::openSchool);

    m_certificates = new kit::Card(this);
    m_noCertificates = new kit::Label(Type::Body, Token::Secondary, m_certificates);
    m_certificates->body()->addWidget(m_noCertificates);
    m_certificateRows = new QVBoxLayout;
    m_certificates->body()->addLayout(m_certificateRows);
    column->addWidget(m_certificates);

    m_historyTable = addTable(m_history, m_historyModel,
                              {mostChangesShown, {20, 12, 24, 20, 20}, {HistoryModel::When, HistoryModel::Field}});
}

FieldEdit* PersonPage::edit(QAnyStringView field) const {
    for (FieldEdit* one : m_edits) {
        if (QAnyStringView(one->field().key()) == field) return one;
    }
    return nullptr;
}

QWidget* PersonPage::mainWidget() { return m_edits.first()->editor(); }

void PersonPage::flush() {
    for (FieldEdit* one : m_edits) one->flush();
}

void PersonPage::hideEvent(QHideEvent* event) {
    flush();
    Page::hideEvent(event);
}

void PersonPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    const bool wide = event->size().width() >= widthOfTwoColumns;
    m_columns->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void PersonPage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() != QEvent::LanguageChange) return;
    m_text.renew();
    retranslate();
}

} // namespace rs::person
