// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/commandpalette.h"

#include "kit/searchfield.h"
#include "kit/theme/icon.h"
#include "kit/theme/stylepaint.h"
#include "kit/theme/theme.h"

#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace rs::shell {

using namespace Qt::StringLiterals;
using namespace kit::theme;

namespace {

constexpr int paletteWidth = 600;
constexpr int mostRows = 12;
constexpr qsizetype mostHitsOfGroup = 8;
constexpr qsizetype mostRecent = 8;
enum Role { HitRole = Qt::UserRole, DetailRole, IconNameRole };

class HitDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return QSize(0, scaled(12, 30)); }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        painter->save();
        const QRect r = option.rect.adjusted(space::hair, 0, -space::hair, 0);
        if (!index.data(HitRole).isValid()) {
            painter->setFont(font(Type::Caption));
            painter->setPen(color(Token::Secondary));
            painter->drawText(r.adjusted(space::row, space::hair, 0, 0), Qt::AlignVCenter, index.data().toString());
            painter->restore();
            return;
        }
        if (option.state & QStyle::State_Selected) draw::box(painter, {r, color(Token::Selected), {}});
        const QRect sign(r.left() + space::row, r.center().y() - smallIcon / 2 + 1, smallIcon, smallIcon);
        if (const QString icon = index.data(IconNameRole).toString(); !icon.isEmpty())
            paintIcon(painter, sign, icon, Token::Secondary);
        QRect words(sign.right() + space::row + 1, r.top(), r.right() - sign.right() - 2 * space::row, r.height());
        painter->setFont(font(Type::Caption));
        painter->setPen(color(Token::Secondary));
        const QString detail =
            painter->fontMetrics().elidedText(index.data(DetailRole).toString(), Qt::ElideRight, words.width() / 2);
        painter->drawText(words, Qt::AlignRight | Qt::AlignVCenter, detail);
        words.setRight(words.right() - painter->fontMetrics().horizontalAdvance(detail) - space::row);
        painter->setFont(font(Type::Body));
        painter->setPen(color(Token::Text));
        painter->drawText(words, Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, words.width()));
        painter->restore();
    }
};

} // namespace

CommandPalette::CommandPalette(QWidget* window)
    : QFrame(window),
      m_field(new kit::SearchField(this)),
      m_list(new QListView(this)),
      m_rows(new QStandardItemModel(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::row, space::row, space::row, space::row);
    column->setSpacing(space::hair);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    m_list->setModel(m_rows);
    m_list->setItemDelegate(new HitDelegate(m_list));
    m_list->setFrameShape(NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_field->installEventFilter(this);
    window->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) {
        if (index.data(HitRole).isValid()) openChosen(Manner::Normal);
    });
    retranslate();
    hide();
}

void CommandPalette::addProvider(Provider provider) {
    m_providers.append(std::move(provider));
    m_answers.append(QList<Hit>());
}

void CommandPalette::open(const QString& text) {
    if (!isVisible()) m_cameFrom = QApplication::focusWidget();
    m_field->setText(text);
    search(text);
    place();
    raise();
    show();
    m_field->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::place() {
    const int width = std::min(paletteWidth, parentWidget()->width() - 2 * space::page);
    const int rows = std::min(m_rows->rowCount(), mostRows);
    m_list->setVisible(rows > 0);
    const int height =
        m_field->sizeHint().height() + 2 * space::row + (rows > 0 ? space::hair + rows * scaled(12, 30) + 2 : 0);
    setGeometry((parentWidget()->width() - width) / 2, space::block + space::card, width, height);
}

void CommandPalette::search(const QString& text) {
    const int query = ++m_query;
    for (QList<Hit>& answer : m_answers) answer.clear();
    showHits();
    if (text.trimmed().isEmpty()) return;
    for (qsizetype i = 0; i < m_providers.size(); ++i) {
        m_providers[i](text.trimmed(), [self = QPointer(this), query, i](const QList<Hit>& hits) {
            if (self) self->takeAnswer(query, i, hits);
        });
    }
}

void CommandPalette::takeAnswer(int query, qsizetype provider, const QList<Hit>& hits) {
    if (query != m_query) return; // the text has gone on since
    m_answers[provider] = hits;
    showHits();
}

void CommandPalette::showHits() {
    m_hits.clear();
    m_rows->clear();
    const bool empty = m_field->text().trimmed().isEmpty();
    QList<Hit> all = empty ? m_recent : QList<Hit>();
    for (const QList<Hit>& answer : m_answers) all += answer;
    QStringList groups;
    for (const Hit& hit : all) {
        if (!groups.contains(hit.group)) groups.append(hit.group);
    }
    for (const QString& group : groups) {
        auto* heading = new QStandardItem(group);
        heading->setFlags(Qt::NoItemFlags);
        m_rows->appendRow(heading);
        qsizetype shown = 0;
        for (const Hit& hit : all) {
            if (hit.group != group || shown++ >= mostHitsOfGroup) continue;
            auto* row = new QStandardItem(hit.title);
            row->setData(m_hits.size(), HitRole);
            row->setData(hit.detail, DetailRole);
            row->setData(hit.icon, IconNameRole);
            row->setData(hit.detail.isEmpty() ? hit.title : hit.title + u", "_s + hit.detail, Qt::AccessibleTextRole);
            m_rows->appendRow(row);
            m_hits.append(hit);
        }
    }
    if (m_hits.isEmpty() && !empty) {
        auto* none = new QStandardItem(tr("Nothing found"));
        none->setFlags(Qt::NoItemFlags);
        m_rows->appendRow(none);
    }
    if (!m_hits.isEmpty()) m_list->setCurrentIndex(m_rows->index(1, 0));
    place();
}

int CommandPalette::chosen() const {
    const QVariant hit = m_list->currentIndex().data(HitRole);
    return hit.isValid() ? hit.toInt() : -1;
}

void CommandPalette::moveChoice(int step) {
    int row = m_list->currentIndex().row();
    do row += step;
    while (row >= 0 && row < m_rows->rowCount() && !m_rows->index(row, 0).data(HitRole).isValid());
    if (row >= 0 && row < m_rows->rowCount()) m_list->setCurrentIndex(m_rows->index(row, 0));
}

void CommandPalette::openChosen(Manner manner) {
    const int at = chosen();
    if (at < 0) return;
    const Hit hit = m_hits[at];
    m_recent.removeIf([&](const Hit& one) { return one.title == hit.title && one.group == hit.group; });
    m_recent.prepend(hit);
    if (m_recent.size() > mostRecent) m_recent.removeLast();
    dismiss();
    if (manner == Manner::InTable && hit.openInTable)
        hit.openInTable();
    else if (hit.open)
        hit.open();
}

void CommandPalette::dismiss() {
    hide();
    ++m_query;
    if (m_cameFrom) m_cameFrom->setFocus(Qt::PopupFocusReason);
}

bool CommandPalette::fieldKey(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Escape:
        dismiss();
        return true;
    case Qt::Key_Down:
        moveChoice(1);
        return true;
    case Qt::Key_Up:
        moveChoice(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        openChosen(event->modifiers() & Qt::ControlModifier ? Manner::InTable : Manner::Normal);
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true;
    default:
        return false;
    }
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_field && event->type() == QEvent::KeyPress) return fieldKey(static_cast<QKeyEvent*>(event));
    if (watched == m_field && event->type() == QEvent::FocusOut && isVisible() &&
        static_cast<QFocusEvent*>(event)->reason() == Qt::MouseFocusReason) {
        m_cameFrom = nullptr; // the click has chosen where the focus goes
        dismiss();
    }
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible()) place();
    return QFrame::eventFilter(watched, event);
}

void CommandPalette::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Window));
    draw::box(&painter, {rect(), color(Token::Base), color(Token::Border), 1, cardRadius});
}

void CommandPalette::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QFrame::changeEvent(event);
}

void CommandPalette::retranslate() {
    m_field->setPlaceholderText(tr("Find a person, school or command..."));
    m_field->setAccessibleName(tr("Find everything"));
    m_list->setAccessibleName(tr("Found"));
    m_recent.clear(); // its words are in the other language
}

} // namespace rs::shell
