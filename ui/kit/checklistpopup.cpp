// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/checklistpopup.h"

#include "kit/theme/icon.h"
#include "kit/theme/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QListWidget>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QStyledItemDelegate>

namespace rs::kit {

namespace {

constexpr int valueRole = Qt::UserRole;
constexpr int amountRole = Qt::UserRole + 1;
constexpr int mostRows = 12;

//! The amount stands at the right end, quieter than the label.
class AmountDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const QString amount = amountOf(index);
        QStyledItemDelegate::paint(painter, option, index);
        painter->setPen(theme::color(theme::Token::Secondary));
        painter->setFont(option.font);
        painter->drawText(option.rect.adjusted(0, 0, -theme::space::row, 0), Qt::AlignRight | Qt::AlignVCenter, amount);
    }
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        const int amount = option.fontMetrics.horizontalAdvance(amountOf(index)) + theme::space::page;
        return QSize(size.width() + amount, theme::scaled(8, 26));
    }

private:
    static QString amountOf(const QModelIndex& index) {
        const qint64 amount = index.data(amountRole).toLongLong();
        return amount < 0 ? QString() : QLocale().toString(amount);
    }
};

} // namespace

CheckListPopup::CheckListPopup(QWidget* parent)
    : QFrame(parent, Qt::Popup),
      m_list(new QListWidget(this)),
      m_none(new QPushButton(this)) {
    setFrameShape(QFrame::StyledPanel);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new AmountDelegate(m_list));
    retranslate();
    theme::makeLink(m_none);
    column->addWidget(m_list, 1);
    column->addWidget(m_none, 0, Qt::AlignLeft);
    setFocusProxy(m_list);
    connect(m_list, &QListWidget::itemChanged, this, [this] { Q_EMIT checkedChanged(checked()); });
    connect(m_none, &QPushButton::clicked, this, [this] {
        {
            const QSignalBlocker quiet(m_list);
            for (int i = 0; i < m_list->count(); ++i) m_list->item(i)->setCheckState(Qt::Unchecked);
        }
        m_list->viewport()->update();
        Q_EMIT checkedChanged({});
    });
}

void CheckListPopup::setChoices(const QList<Choice>& choices, const QStringList& checked) {
    const QSignalBlocker quiet(m_list);
    const int row = m_list->currentRow();
    m_list->clear();
    for (const Choice& choice : choices) {
        auto* item = new QListWidgetItem(choice.label, m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(checked.contains(choice.value) ? Qt::Checked : Qt::Unchecked);
        item->setData(valueRole, choice.value);
        item->setData(amountRole, choice.amount);
        if (!choice.icon.isEmpty()) item->setIcon(theme::icon(choice.icon));
    }
    m_list->setCurrentRow(std::max(0, row));
}

QStringList CheckListPopup::checked() const {
    QStringList values;
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->checkState() == Qt::Checked) values.append(m_list->item(i)->data(valueRole).toString());
    }
    return values;
}

void CheckListPopup::openBelow(const QWidget* anchor) {
    const int rowHeight = theme::scaled(8, 26);
    const int rows = std::clamp(m_list->count(), 1, mostRows);
    const int wide = m_list->sizeHintForColumn(0) + theme::space::block;
    resize(std::max(anchor->width(), std::min(wide, 420)),
           rows * rowHeight + m_none->sizeHint().height() + theme::space::hair);
    QPoint at = anchor->mapToGlobal(QPoint(0, anchor->height()));
    if (const QScreen* screen = anchor->screen()) {
        const QRect space = screen->availableGeometry();
        at.setX(std::clamp(at.x(), space.left(), std::max(space.left(), space.right() - width())));
        if (at.y() + height() > space.bottom()) at.setY(anchor->mapToGlobal(QPoint()).y() - height());
    }
    move(at);
    show();
    m_list->setFocus();
}

void CheckListPopup::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Escape) {
        close();
        return;
    }
    QFrame::keyPressEvent(event);
}

void CheckListPopup::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QFrame::changeEvent(event);
}

void CheckListPopup::retranslate() {
    m_none->setText(tr("Untick all"));
    m_list->setAccessibleName(tr("Values"));
}

} // namespace rs::kit
