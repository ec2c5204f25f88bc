// SPDX-License-Identifier: GPL-3.0-or-later
#include "timetable/problemlist.h"

#include "kit/theme/icon.h"
#include "kit/theme/stylepaint.h"
#include "kit/theme/textline.h"

#include <QKeyEvent>
#include <QPainter>

namespace rs::timetable {

using namespace Qt::StringLiterals;
using namespace kit::theme;
using domain::Severity;

namespace {
constexpr int rowsAtOnce = 4;
} // namespace

void ProblemModel::setEntries(const QList<ProblemEntry>& entries) {
    const bool isSameAmount = entries.size() == m_entries.size();
    if (!isSameAmount) beginResetModel();
    m_entries = entries;
    if (!isSameAmount)
        endResetModel();
    else if (!entries.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(entries.size()) - 1));
}

int ProblemModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_entries.size()); }

QVariant ProblemModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= m_entries.size()) return {};
    const ProblemEntry& entry = m_entries.at(index.row());
    const QString sentence = entry.headline + u' ' + entry.detail;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return sentence;
    case Qt::AccessibleTextRole: {
        const QString kind = entry.severity == Severity::Problem ? tr("Problem: %1") : tr("Warning: %1");
        return entry.repair.isEmpty() ? kind.arg(sentence)
                                      : kind.arg(sentence) + u". "_s + tr("Space: %1").arg(entry.repair);
    }
    default:
        return {};
    }
}

QRect ProblemDelegate::linkRect(const QRect& row, const QString& repair) {
    if (repair.isEmpty()) return {};
    const int most = row.width() / 2;
    const int width = std::min(most, QFontMetrics(font(Type::Body)).horizontalAdvance(repair) + 2);
    return {row.right() - space::card - width, row.top(), width, row.height()};
}

void ProblemDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto* list = static_cast<const ProblemModel*>(index.model());
    const ProblemEntry& entry = list->entries().at(index.row());
    const bool isProblem = entry.severity == Severity::Problem;
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, color(Token::Selected));
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, color(Token::Hover));
    if (index.row() + 1 < list->rowCount())
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), color(Token::Line));
    QRect row = option.rect.adjusted(space::card, 0, 0, 0);
    paintIcon(painter, QRect(row.left(), row.center().y() - smallIcon / 2, smallIcon, smallIcon),
              isProblem ? u"problem"_s : u"warning"_s, isProblem ? Token::Problem : Token::Warning);
    const QRect link = linkRect(option.rect, entry.repair);
    row.setLeft(row.left() + smallIcon + space::row);
    row.setRight(link.isEmpty() ? row.right() - space::card : link.left() - space::card);
    painter->setPen(color(Token::Text));
    const int wide = std::min(row.width(), QFontMetrics(font(Type::Strong)).horizontalAdvance(entry.headline) + 2);
    painter->setFont(font(Type::Strong));
    drawLine(painter, QRect(row.left(), row.top(), wide, row.height()), Qt::AlignLeft, entry.headline, Type::Strong);
    painter->setFont(font(Type::Body));
    painter->setPen(color(Token::Secondary));
    drawLine(painter, row.adjusted(wide + space::hair, 0, 0, 0), Qt::AlignLeft, entry.detail);
    painter->setPen(color(Token::Accent));
    if (!link.isEmpty()) drawLine(painter, link, Qt::AlignLeft, entry.repair);
    if (option.state & QStyle::State_HasFocus) draw::focusFrame(painter, option.rect);
    painter->restore();
}

QSize ProblemDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    return {0, QFontMetrics(font(Type::Body)).height() + 2 * space::row};
}

ProblemList::ProblemList(QWidget* parent) : QListView(parent), m_model(new ProblemModel(this)) {
    setModel(m_model);
    setItemDelegate(new ProblemDelegate(this));
    setUniformItemSizes(true);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setTabKeyNavigation(false);
    hide();
    retranslate();
}

void ProblemList::retranslate() { setAccessibleName(tr("Problems of the programme")); }

void ProblemList::setEntries(const QList<ProblemEntry>& entries) {
    const int row = currentIndex().row();
    std::optional<ProblemEntry> before;
    if (row >= 0 && row < m_model->entries().size()) before = m_model->entries().at(row);
    m_model->setEntries(entries);
    if (before) {
        int now = std::min(row, m_model->rowCount() - 1);
        for (int i = 0; i < m_model->rowCount(); ++i) {
            if (entries.at(i).isSameAs(*before)) now = i;
        }
        setCurrentIndex(m_model->index(std::max(now, 0)));
    }
    fit();
}

void ProblemList::holdSize(bool held) {
    m_isHeld = held;
    fit();
}

void ProblemList::fit() {
    if (m_isHeld || m_rows == m_model->rowCount()) return;
    m_rows = m_model->rowCount();
    setVisible(m_rows > 0);
    updateGeometry();
}

bool ProblemList::step(int by) {
    const int rows = m_model->rowCount();
    if (rows == 0) return false;
    const int row = currentIndex().row();
    const int next = row < 0 ? (by > 0 ? 0 : rows - 1) : (row + by + rows) % rows;
    setCurrentIndex(m_model->index(next));
    Q_EMIT goTo(ProblemEntry(m_model->entries().at(next)));
    return true;
}

QSize ProblemList::sizeHint() const {
    const int row = itemDelegate()->sizeHint({}, {}).height();
    return {400, std::clamp(m_rows, 1, rowsAtOnce) * row + 2 * frameWidth()};
}

QSize ProblemList::minimumSizeHint() const { return {160, sizeHint().height()}; }

void ProblemList::keyPressEvent(QKeyEvent* event) {
    const QModelIndex current = currentIndex();
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (current.isValid() && isEnter) {
        Q_EMIT goTo(ProblemEntry(m_model->entries().at(current.row())));
        Q_EMIT left();
    } else if (current.isValid() && event->key() == Qt::Key_Space) {
        Q_EMIT mend(ProblemEntry(m_model->entries().at(current.row()))); // a mended problem leaves the list
    } else {
        QListView::keyPressEvent(event);
    }
}

QModelIndex ProblemList::linkAt(const QPoint& point) const {
    const QModelIndex index = indexAt(point);
    if (!index.isValid()) return {};
    return ProblemDelegate::linkRect(visualRect(index), m_model->entries().at(index.row()).repair).contains(point)
               ? index
               : QModelIndex();
}

void ProblemList::mouseMoveEvent(QMouseEvent* event) {
    linkAt(event->pos()).isValid() ? viewport()->setCursor(Qt::PointingHandCursor) : viewport()->unsetCursor();
    QListView::mouseMoveEvent(event);
}

void ProblemList::mouseReleaseEvent(QMouseEvent* event) {
    QListView::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton) return;
    const QModelIndex link = linkAt(event->pos()), index = indexAt(event->pos());
    if (link.isValid())
        Q_EMIT mend(ProblemEntry(m_model->entries().at(link.row())));
    else if (index.isValid())
        Q_EMIT goTo(ProblemEntry(m_model->entries().at(index.row())));
}

} // namespace rs::timetable
