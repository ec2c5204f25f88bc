// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/recordpage.h"

#include "kit/pageheader.h"
#include "kit/theme/icon.h"
#include "kit/theme/theme.h"
#include "tables/detailpane.h"
#include "tables/tablewords.h"

#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QResizeEvent>
#include <QSettings>

namespace rs::tables {

using kit::Deed;
namespace space = kit::theme::space;

namespace {
constexpr int drawerBelow = 1200; // width of the window
} // namespace

RecordPage::RecordPage(services::Workspace& workspace, const domain::Entity& entity, QWidget* parent)
    : kit::Page(parent),
      m_header(new kit::PageHeader(this)),
      m_table(new RecordTable(workspace, entity, RecordTable::Tools::All, this)),
      m_details(new DetailPane(m_table->model(), this)),
      m_body(new QVBoxLayout(this)),
      m_add(new QAction(kit::theme::icon(QStringLiteral("new")), QString(), this)) {
    m_body->setSpacing(space::field);
    m_body->addWidget(m_header);
    m_body->addWidget(m_table, 1);
    m_header->setPrimary(m_add);
    m_details->hide();
    connectParts();
    setFocusProxy(m_table);
    retranslate();
}

void RecordPage::connectParts() {
    connect(m_add, &QAction::triggered, m_table, &RecordTable::beginRow);
    connect(m_table, &RecordTable::amountChanged, m_header, &kit::PageHeader::setAmount);
    connect(m_table, &RecordTable::placeChanged, this, &kit::Page::placeChanged);
    connect(m_table, &RecordTable::deedsChanged, this, [this] {
        m_add->setEnabled(m_table->can(Deed::New));
        Q_EMIT deedsChanged();
    });
    connect(m_table, &RecordTable::cardWanted, this, [this] { setDetailsVisible(!areDetailsVisible()); });
    connect(m_table, &RecordTable::currentRecordChanged, this, [this](const base::Id& id) {
        if (areDetailsVisible()) m_details->showRecord(id);
    });
    connect(m_details, &DetailPane::closeWanted, this, [this] { setDetailsVisible(false); });
}

RecordPage::~RecordPage() { m_table->saveState(); }

void RecordPage::open(const base::Id& parent) {
    m_table->open(parent);
    setDetailsVisible(QSettings().value(m_table->settingsGroup() + QStringLiteral("/details"), false).toBool());
}

bool RecordPage::areDetailsVisible() const { return m_details->isVisibleTo(this); }

void RecordPage::setDetailsVisible(bool visible) {
    if (visible == areDetailsVisible()) return;
    if (!visible) m_details->commit();
    m_details->setVisible(visible);
    const QModelIndex current = m_table->grid().currentIndex();
    if (visible) m_details->showRecord(current.data(models::RecordTableModel::RecordIdRole).value<base::Id>());
    if (!visible) m_table->grid().setFocus(Qt::OtherFocusReason);
    QSettings().setValue(m_table->settingsGroup() + QStringLiteral("/details"), visible);
    placeDetails();
}

//! Beside the table while the window is wide, else over its right end.
void RecordPage::placeDetails() {
    const int margin = space::side(window()->width());
    const int wide = std::max(DetailPane::usualWidth, fontMetrics().averageCharWidth() * 36);
    const bool shown = areDetailsVisible();
    const bool beside = shown && window()->width() >= drawerBelow;
    m_body->setContentsMargins(margin, margin, margin + (beside ? wide + space::card : 0), margin);
    if (!shown) return;
    m_details->setGeometry(width() - wide - (beside ? margin : 0), beside ? margin : 0, wide,
                           height() - (beside ? 2 * margin : 0));
    m_details->raise();
}

void RecordPage::commit() {
    m_table->commit();
    m_details->commit();
}

bool RecordPage::can(Deed deed) const { return m_table->can(deed); }

void RecordPage::perform(Deed deed) { m_table->perform(deed); }

QWidget* RecordPage::mainWidget() { return &m_table->grid(); }

void RecordPage::resizeEvent(QResizeEvent* event) {
    kit::Page::resizeEvent(event);
    placeDetails();
}

void RecordPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    kit::Page::changeEvent(event);
}

void RecordPage::retranslate() {
    m_header->setTitle(pageTitle(m_table->model().entity()));
    m_header->setAmount(m_table->amount());
    m_add->setText(tr("Add"));
}

} // namespace rs::tables
