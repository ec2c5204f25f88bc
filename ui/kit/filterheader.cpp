// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/filterheader.h"

#include "kit/filtereditor.h"
#include "kit/theme/theme.h"

#include <QAbstractScrollArea>
#include <QEvent>
#include <QGuiApplication>
#include <QMouseEvent>
#include <QScrollBar>

namespace rs::kit {

using namespace Qt::StringLiterals;

FilterHeader::FilterHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) {
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setMinimumSectionSize(30);
    connect(this, &QHeaderView::sectionResized, this, &FilterHeader::placeEditors);
    connect(this, &QHeaderView::sectionMoved, this, &FilterHeader::placeEditors);
    connect(this, &QHeaderView::sectionCountChanged, this, &FilterHeader::placeEditors);
    connect(this, &QHeaderView::geometriesChanged, this, &FilterHeader::placeEditors);
    connect(this, &QHeaderView::sectionClicked, this, [this](int column) {
        toggleSort(column,
                   QGuiApplication::keyboardModifiers() & Qt::ShiftModifier ? SortMode::Add : SortMode::Replace);
    });
}

void FilterHeader::setFilterKind(int column, FilterKind kind) {
    Column& entry = m_columns[column];
    delete entry.editor;
    entry = Column{kind, nullptr, entry.choices, entry.text};
    makeEditor(column, entry);
    showText(column);
    placeEditors();
}

void FilterHeader::makeEditor(int column, Column& entry) {
    if (entry.kind == FilterKind::None) return;
    if (entry.kind == FilterKind::Text) {
        auto* line = new FilterLine(viewport());
        connect(line, &QLineEdit::textChanged, this, [this, column](const QString& text) { accept(column, text); });
        connect(line, &FilterLine::leftDown, this, &FilterHeader::leftToRows);
        entry.editor = line;
    } else {
        auto* button = new FilterButton(viewport());
        connect(button, &FilterButton::clicked, this, [this, column] { openEditor(column); });
        connect(button, &FilterButton::clearWanted, this, [this, column] { accept(column, {}); });
        connect(button, &FilterButton::leftDown, this, &FilterHeader::leftToRows);
        entry.editor = button;
    }
    nameEditors();
}

void FilterHeader::openEditor(int column) {
    Column& entry = m_columns[column];
    if (entry.kind == FilterKind::Date)
        return openDateMenu(entry.editor, [this, column](const QString& text) { accept(column, text); });
    if (!m_popup) {
        m_popup = new CheckListPopup(this);
        connect(m_popup, &CheckListPopup::checkedChanged, this,
                [this](const QStringList& values) { accept(m_popupColumn, joinChoices(values)); });
    }
    m_popupColumn = column;
    Q_EMIT choicesWanted(column);
    m_popup->setChoices(m_columns[column].choices, splitChoices(filterText(column)));
    m_popup->openBelow(m_columns[column].editor);
}

void FilterHeader::accept(int column, const QString& text) {
    Column& entry = m_columns[column];
    if (entry.text == text) return;
    entry.text = text;
    showText(column);
    Q_EMIT filterChanged(column, text);
}

void FilterHeader::setChoices(int column, const QList<Choice>& choices) {
    m_columns[column].choices = choices;
    if (m_popup && m_popup->isVisible() && m_popupColumn == column)
        m_popup->setChoices(choices, splitChoices(filterText(column)));
    showText(column);
}

void FilterHeader::setFilterText(int column, const QString& text) {
    m_columns[column].text = text;
    showText(column);
}

QString FilterHeader::filterText(int column) const { return m_columns.value(column).text; }

QString FilterHeader::filterWords(int column) const {
    const Column entry = m_columns.value(column);
    if (entry.kind == FilterKind::Date) return dateFilterWords(entry.text);
    if (entry.kind != FilterKind::Choice || entry.text.isEmpty()) return entry.text;
    const QStringList values = splitChoices(entry.text);
    if (values.size() > 1) return tr("chosen: %L1").arg(values.size());
    for (const Choice& choice : entry.choices) {
        if (choice.value == values.value(0)) return choice.label;
    }
    return values.value(0);
}

QList<int> FilterHeader::filteredColumns() const {
    QList<int> columns;
    for (auto it = m_columns.cbegin(); it != m_columns.cend(); ++it) {
        if (!it->text.isEmpty()) columns.append(it.key());
    }
    std::sort(columns.begin(), columns.end(), [this](int a, int b) { return visualIndex(a) < visualIndex(b); });
    return columns;
}

void FilterHeader::clearFilters() {
    for (const int column : filteredColumns()) accept(column, {});
}

void FilterHeader::showText(int column) {
    const auto entry = m_columns.constFind(column);
    if (entry == m_columns.cend()) return;
    if (auto* line = qobject_cast<FilterLine*>(entry->editor); line && line->text() != entry->text) {
        const QSignalBlocker quiet(line); // the filter is in force already
        line->setText(entry->text);
    }
    if (auto* line = qobject_cast<FilterLine*>(entry->editor)) theme::setActive(line, !entry->text.isEmpty());
    if (auto* button = qobject_cast<FilterButton*>(entry->editor))
        button->showChoice(entry->text.isEmpty() ? QString() : filterWords(column), tr("all"));
    viewport()->update();
}

void FilterHeader::focusFilter(int column) {
    const int from = std::max(0, visualIndex(column));
    for (int step = 0; step < count(); ++step) {
        const int at = logicalIndex((from + step) % count());
        QWidget* one = editor(at);
        if (!one || isSectionHidden(at)) continue;
        setFilterRowVisible(true);
        one->setFocus(Qt::ShortcutFocusReason);
        if (auto* line = qobject_cast<QLineEdit*>(one)) line->selectAll();
        return;
    }
}

QWidget* FilterHeader::editor(int column) const { return m_columns.value(column).editor; }

void FilterHeader::setSortKeys(const QList<SortKey>& keys) {
    m_keys = keys;
    viewport()->update();
    Q_EMIT arrowsChanged();
}

int FilterHeader::sortPosition(int column) const {
    for (qsizetype i = 0; i < m_keys.size(); ++i) {
        if (m_keys[i].column == column) return int(i);
    }
    return -1;
}

void FilterHeader::toggleSort(int column, SortMode mode) {
    const int at = sortPosition(column);
    const bool wasAscending = at >= 0 && m_keys[at].order == Qt::AscendingOrder;
    const SortKey key{column, wasAscending ? Qt::DescendingOrder : Qt::AscendingOrder};
    if (mode == SortMode::Replace)
        m_keys = {key};
    else if (at >= 0)
        m_keys[at] = key;
    else
        m_keys.append(key);
    viewport()->update();
    Q_EMIT arrowsChanged();
    Q_EMIT sortChanged(m_keys);
}

void FilterHeader::setFilterRowVisible(bool visible) {
    if (m_rowVisible == visible) return;
    m_rowVisible = visible;
    updateGeometry();
    Q_EMIT geometriesChanged();
    placeEditors();
}

void FilterHeader::setModel(QAbstractItemModel* model) {
    QHeaderView::setModel(model);
    if (model)
        connect(model, &QAbstractItemModel::headerDataChanged, this, &FilterHeader::nameEditors, Qt::UniqueConnection);
    nameEditors();
}

void FilterHeader::nameEditors() {
    if (!model()) return;
    for (auto it = m_columns.cbegin(); it != m_columns.cend(); ++it) {
        if (it->editor)
            it->editor->setAccessibleName(
                tr("Filter: %1").arg(model()->headerData(it.key(), Qt::Horizontal).toString()));
    }
}

void FilterHeader::placeEditors() {
    const int gap = theme::space::hair - 1;
    for (auto it = m_columns.cbegin(); it != m_columns.cend(); ++it) {
        QWidget* one = it->editor;
        if (!one) continue;
        const int column = it.key();
        // A section being hidden says so by its size first.
        const bool shown = m_rowVisible && column < count() && !isSectionHidden(column) && sectionSize(column) > 0;
        if (shown) {
            const int height = filterHeight() - theme::space::hair; // a click target of 26
            one->setGeometry(sectionViewportPosition(column) + gap, titleHeight() + gap - 1,
                             std::max(0, sectionSize(column) - 2 * gap - 1), height);
        }
        one->setVisible(shown);
    }
}

void FilterHeader::followScrolling() {
    disconnect(m_scrolling);
    if (const auto* area = qobject_cast<QAbstractScrollArea*>(parentWidget()))
        m_scrolling = connect(area->horizontalScrollBar(), &QScrollBar::valueChanged, this, &FilterHeader::placeEditors,
                              Qt::QueuedConnection); // after the view has moved the header
}

bool FilterHeader::event(QEvent* event) {
    if (event->type() == QEvent::ParentChange) followScrolling();
    return QHeaderView::event(event);
}

void FilterHeader::resizeEvent(QResizeEvent* event) {
    QHeaderView::resizeEvent(event);
    placeEditors();
}

void FilterHeader::changeEvent(QEvent* event) {
    QHeaderView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        nameEditors();
        for (const int column : m_columns.keys()) showText(column);
    }
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) placeEditors();
}

void FilterHeader::mousePressEvent(QMouseEvent* event) {
    // Between the editors there is nothing to click: a miss must not sort the table.
    if (event->position().y() >= titleHeight()) return event->accept();
    QHeaderView::mousePressEvent(event);
}

void FilterHeader::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->position().y() >= titleHeight()) return event->accept();
    QHeaderView::mouseDoubleClickEvent(event);
}

} // namespace rs::kit
