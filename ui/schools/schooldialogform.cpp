// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of the form, their words and what fills them.
#include "schools/schooldialog.h"

#include "domain/registry.h"
#include "kit/dateedit.h"
#include "kit/fielderror.h"
#include "kit/inlinemessage.h"
#include "kit/label.h"
#include "kit/theme/theme.h"
#include "models/celltext.h"
#include "schools/formdraft.h"
#include "schools/regionbox.h"
#include "schools/zonebox.h"
#include "services/deliver.h"
#include "services/schools.h"
#include "services/words.h"
#include "tables/fieldedit.h"

#include <QBoxLayout>
#include <QCollator>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace rs::schools {

using namespace Qt::StringLiterals;
using kit::Label;
namespace space = kit::theme::space;

namespace {

constexpr int lettersShown = 44;
constexpr int usualHour = 10;

QList<QByteArray> zonesOf(const domain::Regions& regions) {
    QList<QByteArray> zones;
    for (const domain::RegionInfo& region : regions.all()) zones << region.zone;
    return zones;
}

} // namespace

SchoolDialog::SchoolDialog(services::Workspace& workspace, Purpose purpose, QWidget* parent)
    : Dialog(parent),
      m_workspace(workspace),
      m_purpose(purpose),
      m_regions(workspace.regions()),
      m_text(workspace),
      m_draft(new FormDraft(
          workspace, purpose == Purpose::New ? u"new_school"_s : u"copy_school"_s, [this] { return typed(); }, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::page, space::page, space::page, space::page);
    column->setSpacing(space::card);
    m_message = new kit::InlineMessage;
    column->addWidget(m_message);
    auto* form = new QFormLayout;
    buildForm(form);
    column->addLayout(form);
    column->addWidget(makeButtons());
    connect(m_cancel, &QPushButton::clicked, this, &SchoolDialog::cancel);
    connect(m_start, &QPushButton::clicked, this, &SchoolDialog::accept);
    retranslate();
    resume();
    keepTyped();
}

void SchoolDialog::keepTyped() {
    const auto* date = static_cast<kit::DateEdit*>(m_when->editor());
    for (const QLineEdit* line : {m_title, m_region->lineEdit(), date->line()})
        connect(line, &QLineEdit::textEdited, m_draft, &FormDraft::keepSoon);
    for (const QComboBox* box : {m_source, static_cast<QComboBox*>(m_region), static_cast<QComboBox*>(m_zone)})
        connect(box, &QComboBox::activated, m_draft, &FormDraft::keepSoon);
    connect(date, &kit::DateEdit::dayChosen, m_draft, &FormDraft::keepSoon);
}

QJsonObject SchoolDialog::typed() const {
    const bool isChosen = m_region->currentText() == m_region->itemText(m_region->currentIndex());
    QJsonObject form{{u"title"_s, m_title->text()},
                     {u"region"_s, isChosen ? m_region->code() : QString()},
                     {u"typed_region"_s, isChosen ? QString() : m_region->currentText()},
                     {u"start"_s, static_cast<kit::DateEdit*>(m_when->editor())->text()}};
    const auto isEmpty = [](const auto& one) { return one.toString().isEmpty(); };
    if (std::all_of(form.constBegin(), form.constEnd(), isEmpty)) return {};
    form.insert(u"zone"_s, m_zone->zoneName());
    form.insert(u"source"_s, base::toText(m_source->currentData().value<base::Id>()));
    return form;
}

void SchoolDialog::resume() {
    const auto kept = m_draft->kept();
    if (!kept)
        m_message->showMessage(kit::Severity::Problem,
                               services::Words::of(models::windowLanguage()).sentence(kept.error()));
    if (!kept || kept->isEmpty()) return;
    const auto text = [&form = *kept](const QString& field) { return form.value(field).toString(); };
    m_title->setText(text(u"title"_s));
    m_region->setCurrentIndex(std::max(0, m_region->findData(text(u"region"_s))));
    if (const QString region = text(u"typed_region"_s); !region.isEmpty()) m_region->setEditText(region);
    m_zone->setZone(text(u"zone"_s).toLatin1());
    static_cast<kit::DateEdit*>(m_when->editor())->setText(text(u"start"_s));
    m_when->flush();
    m_wantedSource = base::idFromText(text(u"source"_s));
    m_isResumed = !m_wantedSource.isNull();
}

QWidget* SchoolDialog::makeButtons() {
    auto* buttons = new QDialogButtonBox; // the order of the system
    m_cancel = new QPushButton;
    m_start = new QPushButton;
    m_start->setDefault(true);
    kit::theme::makePrimary(m_start);
    buttons->addButton(m_start, QDialogButtonBox::AcceptRole);
    buttons->addButton(m_cancel, QDialogButtonBox::RejectRole);
    return buttons;
}

void SchoolDialog::buildForm(QFormLayout* form) {
    form->setHorizontalSpacing(space::card);
    form->setVerticalSpacing(space::field);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_sourceWord = new Label;
    m_source = new QComboBox;
    m_titleWord = new Label;
    m_title = new QLineEdit;
    m_title->setMinimumWidth(fontMetrics().averageCharWidth() * lettersShown);
    m_titleError = new kit::FieldError(m_title);
    m_regionWord = new Label;
    m_region = new RegionBox(m_regions);
    m_regionError = new kit::FieldError(m_region);
    m_startWord = new Label;
    m_when = new tables::FieldEdit(m_text, *domain::entity(u"event").field(u"start"));
    m_zoneWord = new Label;
    m_zone = new ZoneBox(zonesOf(*m_regions));
    m_when->setPlace(m_zone->zone(), {});
    form->addRow(m_sourceWord, m_source);
    form->addRow(m_titleWord, m_title);
    form->addRow(QString(), m_titleError);
    form->addRow(m_regionWord, m_region);
    form->addRow(QString(), m_regionError);
    form->addRow(m_startWord, m_when);
    form->addRow(m_zoneWord, m_zone);
    const bool copies = m_purpose == Purpose::Copy;
    for (QWidget* widget : {static_cast<QWidget*>(m_sourceWord), static_cast<QWidget*>(m_source)})
        widget->setVisible(copies);
    for (QWidget* widget : {static_cast<QWidget*>(m_regionWord), static_cast<QWidget*>(m_region)})
        widget->setVisible(!copies);
    connect(m_when, &tables::FieldEdit::edited, this, &SchoolDialog::takeUsualHour);
    connect(m_zone, &QComboBox::currentIndexChanged, this, &SchoolDialog::keepClock);
    connect(m_region, &QComboBox::currentIndexChanged, this, &SchoolDialog::takeZoneOfRegion);
    connect(m_title, &QLineEdit::textEdited, m_titleError, &kit::FieldError::clear);
    connect(m_region, &QComboBox::editTextChanged, m_regionError, &kit::FieldError::clear);
    if (copies) fillSources();
}

void SchoolDialog::takeZoneOfRegion() {
    const domain::RegionInfo* region = m_regions->byCode(m_region->code());
    if (region) m_zone->setZone(region->zone);
}

//! A day alone means its morning.
void SchoolDialog::takeUsualHour(const QVariant& start) {
    if (domain::isEmpty(start)) return;
    QDateTime moment = QDateTime::fromMSecsSinceEpoch(start.toLongLong(), m_when->zone());
    if (moment.time() != QTime(0, 0)) return;
    moment.setTime(QTime(usualHour, 0));
    m_when->replaceValue(moment.toMSecsSinceEpoch());
}

//! Another zone: the same hour on its clocks.
void SchoolDialog::keepClock() {
    const QVariant start = m_when->value();
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(start.toLongLong(), m_when->zone());
    m_when->setPlace(m_zone->zone(), {});
    if (domain::isEmpty(start)) return;
    m_when->replaceValue(QDateTime(moment.date(), moment.time(), m_zone->zone()).toMSecsSinceEpoch());
}

void SchoolDialog::setSource(const base::Id& school) {
    if (!m_isResumed) m_wantedSource = school;
    chooseSource();
}

void SchoolDialog::chooseSource() {
    const int at = m_source->findData(QVariant::fromValue(m_wantedSource));
    if (at >= 0) m_source->setCurrentIndex(at);
}

void SchoolDialog::fillSources() {
    using Rows = QList<services::SchoolRow>;
    services::deliver(m_workspace.read<Rows>([](storage::Store& store) { return services::listSchools(store); }), this,
                      [this](const base::Result<Rows>& rows) {
                          if (!rows) return;
                          for (auto row = rows->crbegin(); row != rows->crend(); ++row)
                              m_source->addItem(row->title, QVariant::fromValue(row->id));
                          chooseSource();
                          m_start->setEnabled(m_source->count() > 0);
                      });
}

void SchoolDialog::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QDialog::changeEvent(event);
}

void SchoolDialog::retranslate() {
    const bool copies = m_purpose == Purpose::Copy;
    setWindowTitle(copies ? tr("Copy a school") : tr("New school"));
    m_sourceWord->setText(tr("Copy from"));
    m_titleWord->setText(tr("Title"));
    m_title->setPlaceholderText(copies ? tr("As the old one") : QString());
    m_regionWord->setText(tr("Region"));
    m_startWord->setText(tr("Start"));
    m_when->retranslate();
    m_when->setHint(copies ? tr("a year later") : tr("not known yet"));
    m_zoneWord->setText(tr("Time zone"));
    m_cancel->setText(tr("Cancel"));
    m_start->setText(copies ? tr("Copy the school") : tr("Start a school"));
    m_region->retranslate();
    const QList<std::pair<Label*, QWidget*>> named{
        {m_sourceWord, m_source}, {m_titleWord, m_title}, {m_regionWord, m_region}, {m_zoneWord, m_zone}};
    for (const auto& [word, field] : named) field->setAccessibleName(word->text());
    m_when->setAccessibleTitle(m_startWord->text());
}

} // namespace rs::schools
