// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a record table and how they are joined; filters and deeds have files of their own.
#include "tables/recordtable.h"

#include "kit/chip.h"
#include "kit/emptystate.h"
#include "kit/filterheader.h"
#include "kit/inlinemessage.h"
#include "kit/pageheader.h"
#include "kit/searchfield.h"
#include "kit/selectionbar.h"
#include "kit/theme/icon.h"
#include "kit/theme/theme.h"
#include "kit/undobar.h"
#include "tables/frozencolumn.h"
#include "tables/markfinder.h"
#include "tables/recorddelegate.h"
#include "tables/rowdraft.h"
#include "tables/selectionkeeper.h"
#include "tables/tablestate.h"
#include "tables/tablewords.h"
#include "tables/touchedrows.h"

#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace rs::tables {

using kit::Deed;
using models::RecordTableModel;

RecordTable::RecordTable(services::Workspace& workspace, const domain::Entity& entity, Tools tools, QWidget* parent)
    : QWidget(parent),
      m_model(new RecordTableModel(workspace, entity, this)),
      m_grid(new kit::GridView(this)),
      m_state(std::make_unique<TableState>(*m_grid, *m_model)),
      m_tools(tools) {
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(kit::theme::space::row);
    buildActions();
    buildTools();
    buildGrid();
    all->addWidget(m_bar);
    all->addWidget(m_message);
    auto* framed = new QVBoxLayout;
    framed->setSpacing(0);
    framed->addWidget(m_selection);
    framed->addWidget(m_grid, 1);
    all->addLayout(framed, 1);
    all->addWidget(m_undo);
    connectGrid();
    connectModel();
    retranslate();
}

RecordTable::~RecordTable() = default;

void RecordTable::buildTools() {
    m_bar = new QWidget(this);
    auto* row = new QHBoxLayout(m_bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kit::theme::space::row);
    m_search = new kit::SearchField(m_bar);
    m_search->setShortcutHint(QKeySequence(QKeySequence::Find));
    m_search->setMinimumWidth(fontMetrics().averageCharWidth() * 30);
    m_search->setMaximumWidth(fontMetrics().averageCharWidth() * 40);
    m_chips = new kit::ChipRow(m_bar);
    m_pasteButton = kit::buttonFor(action(Deed::Paste), m_bar);
    m_columnsButton = kit::buttonFor(action(Deed::Columns), m_bar);
    m_more = new QToolButton(m_bar);
    m_more->setIcon(kit::theme::icon(QStringLiteral("more")));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(new QMenu(m_more));
    kit::theme::makeSmall(m_pasteButton);
    kit::theme::makeSmall(m_columnsButton);
    row->addWidget(m_search);
    row->addWidget(m_chips, 1);
    row->addStretch(); // while there are no chips
    for (QWidget* one :
         {static_cast<QWidget*>(m_pasteButton), static_cast<QWidget*>(m_columnsButton), static_cast<QWidget*>(m_more)})
        row->addWidget(one);
    m_bar->setVisible(m_tools == Tools::All);
    connect(m_search, &QLineEdit::textChanged, m_model, &RecordTableModel::setSearch);
    connect(m_search, &kit::SearchField::downPressed, m_grid, [this] { m_grid->setFocus(Qt::OtherFocusReason); });
    connect(m_search, &kit::SearchField::escaped, m_grid, [this] { m_grid->setFocus(Qt::OtherFocusReason); });
}

void RecordTable::buildGrid() {
    m_selection = new kit::SelectionBar(this);
    m_message = new kit::InlineMessage(this);
    m_undo = new kit::UndoBar(this);
    m_undo->hide();
    auto* delegate = new RecordDelegate(*m_model, m_grid);
    m_grid->setItemDelegate(delegate);
    m_grid->setModel(m_model);
    m_grid->setContextMenuPolicy(Qt::CustomContextMenu);
    m_grid->filterHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    m_grid->viewport()->installEventFilter(this);
    m_empty = new kit::EmptyState(m_grid->viewport());
    m_empty->hide();
    m_keeper = new SelectionKeeper(m_grid, m_model);
    new TouchedRows(*m_grid, *m_model); // goes with the grid
    m_draft = new RowDraft(*m_model, this);
    m_frozen = new FrozenColumn(*m_grid, *m_model);
    if (m_model->entity().key() == QLatin1String("participant")) m_marks = new MarkFinder(*m_model, this);
    setFocusProxy(m_grid);
    connect(delegate, &RecordDelegate::createWanted, this, &RecordTable::createReference);
    setUpFilters();
    m_grid->filterHeader()->setFilterRowVisible(m_tools == Tools::All);
}

void RecordTable::connectGrid() {
    using kit::GridView;
    connect(m_grid, &GridView::clearCellWanted, this, &RecordTable::clearCell);
    connect(m_grid, &GridView::deleteRowsWanted, this, [this](const QList<int>& rows) { m_model->remove(rows); });
    connect(m_grid, &GridView::fillDownWanted, this, &RecordTable::fillDown);
    connect(m_grid, &GridView::fillSelectionWanted, this,
            [this](const QModelIndex& index, const QVariant& value, const QList<int>& rows) {
                m_model->fill(rows, index.column(), value, QStringLiteral("fill"));
            });
    connect(m_grid, &GridView::todayWanted, this, [this](const QModelIndex& index) {
        const domain::Field* field = m_model->columns().at(index.column()).field;
        const bool day = field && field->type == domain::FieldType::Date;
        const bool moment = field && field->type == domain::FieldType::Instant;
        const QDateTime now = QDateTime::currentDateTime().toTimeZone(m_model->text().zoneOf(
            m_model->isAddRow(index.row()) ? domain::Record(m_model->entity()) : m_model->recordAt(index.row())));
        if (day) m_model->setData(index, now.date().toString(Qt::ISODate));
        if (moment) m_model->setData(index, now.toString(QStringLiteral("yyyy-MM-dd HH:mm")));
    });
    connect(m_grid, &GridView::cardWanted, this, [this](const QModelIndex& index) {
        Q_EMIT cardWanted(index.data(RecordTableModel::RecordIdRole).value<base::Id>());
    });
    connect(m_grid, &GridView::problemWanted, this, &RecordTable::nextProblem);
    connect(m_grid, &GridView::copyWanted, this, [this](GridView::CopyMode mode) {
        perform(mode == GridView::CopyMode::Rows     ? Deed::Copy
                : mode == GridView::CopyMode::Column ? Deed::CopyColumn
                                                     : Deed::CopyWithHeadings);
    });
    connect(m_grid, &GridView::pasteWanted, this, [this] { perform(Deed::Paste); });
    connect(m_grid, &GridView::clearSearchWanted, m_search, &QLineEdit::clear);
    connect(m_grid, &GridView::currentRowChanged, this, &RecordTable::refreshPlace);
    connect(m_grid, &GridView::selectedRowsChanged, this, [this](int amount) {
        m_selection->setAmount(amount);
        Q_EMIT deedsChanged();
    });
    connect(m_grid, &QWidget::customContextMenuRequested, this, &RecordTable::openContextMenu);
    connect(m_undo, &kit::UndoBar::undoRequested, this,
            [this] { [[maybe_unused]] const auto undone = m_model->workspace().undo(); });
    connect(&m_model->workspace(), &services::Workspace::reverted, m_undo, &QWidget::hide);
}

void RecordTable::connectModel() {
    m_patience.setSingleShot(true);
    m_patience.setInterval(1000);
    connect(&m_patience, &QTimer::timeout, this, &RecordTable::offerCancel);
    connect(m_model, &RecordTableModel::asked, this, [this] {
        ++m_question;
        m_rowsNew = false;
        m_patience.start();
    });
    const auto rowsCame = [this] {
        m_patience.stop();
        m_rowsNew = true;
        m_grid->viewport()->update();
        refreshState();
    };
    connect(m_model, &QAbstractItemModel::layoutChanged, this, rowsCame);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, rowsCame);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, rowsCame);
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this] {
        m_patience.stop();
        m_rowsNew = true;
    });
    connect(m_model, &RecordTableModel::completed, this, &RecordTable::refreshState);
    connect(m_model, &RecordTableModel::totalChanged, this, &RecordTable::refreshState);
    connect(m_model, &RecordTableModel::edited, this, &RecordTable::showChange);
    connect(m_model, &RecordTableModel::failed, this, &RecordTable::showFailure);
    connect(m_model, &RecordTableModel::added, this, [this](const base::Id& id) {
        // After Enter the next new row is typed; after Tab the row that came goes on.
        const int column = m_grid->currentIndex().column();
        QMetaObject::invokeMethod(
            this,
            [this, id, column] {
                const QModelIndex now = m_grid->currentIndex();
                if (!m_model->isAddRow(now.row()) || now.column() != column) m_keeper->follow(id, now.column());
            },
            Qt::QueuedConnection);
    });
}

void RecordTable::open(const base::Id& parent) {
    m_state->restore();
    m_frozen->refresh();
    m_adding = false;
    if (m_model->entity().parent && !parent.isNull())
        m_model->setParentRecord(parent);
    else
        m_model->refresh();
    m_pasteButton->setVisible(m_model->canAdd()); // what is pasted goes on below the last row
    m_draft->resume(m_state->group());
    if (m_marks) m_marks->lookSoon();
    refreshChips();
    refreshState();
}

void RecordTable::saveState() const { m_state->save(); }

void RecordTable::commit() { m_grid->finishEditing(); }

void RecordTable::setStateName(const QString& name) { m_state->setName(name); }

QString RecordTable::settingsGroup() const { return m_state->group(); }

bool RecordTable::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_grid->viewport() && event->type() == QEvent::Resize) placeOverlay();
    if (watched == m_grid->viewport() && event->type() == QEvent::Paint && m_rowsNew) {
        m_rowsNew = false;
        const auto tell = [this, question = m_question] {
            if (question == m_question) Q_EMIT rowsPainted();
        };
        QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection); // when this paint is done
    }
    return QWidget::eventFilter(watched, event);
}

void RecordTable::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        m_model->retranslate();
        m_model->refresh(); // regions stand in the order of their names
        retranslate();
        m_state->fitTitles();
    }
    QWidget::changeEvent(event);
}

} // namespace rs::tables
