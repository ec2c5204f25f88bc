// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/mappingheader.h"

#include "domain/registry.h"
#include "kit/theme/stylepaint.h"
#include "kit/theme/theme.h"
#include "models/celltext.h"
#include "services/words.h"
#include "transfer/importmodel.h"

#include <QEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTableView>

namespace rs::transfer {

using services::ColumnTarget;
using Kind = ColumnTarget::Kind;
using kit::theme::Token;
namespace space = kit::theme::space;

namespace {

//! Data of an entry: the field's name, or one of these.
const QString skipped = QStringLiteral("-");
const QString kept = QString(u'*');

QString entryOf(const ColumnTarget& target) {
    if (target.kind == Kind::Skip) return skipped;
    return target.kind == Kind::Other ? kept : target.name();
}

} // namespace

MappingBox::MappingBox(QWidget* parent) : QComboBox(parent) {
    kit::theme::makeSmall(this);
    setMaxVisibleItems(30);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(1);
    retranslate();
}

void MappingBox::retranslate() {
    const QString current = currentData().toString();
    const QSignalBlocker quiet(this);
    clear();
    addItem(tr("Left out"), skipped);
    addItem(tr("Kept under Other"), kept);
    addItem(tr("Family name, given name, patronymic"), QStringLiteral("full_name"));
    const services::Words& words = services::Words::of(models::windowLanguage());
    for (const domain::Field& field : domain::entity(u"participant").fields) {
        if (field.is(domain::Trait::Internal) || field.type == domain::FieldType::Map) continue;
        addItem(words.field(field), QString(field.key()));
    }
    setCurrentIndex(findData(current));
    view()->setMinimumWidth(view()->sizeHintForColumn(0) + 2 * space::card);
}

void MappingBox::showTarget(const ColumnTarget& target) {
    const QSignalBlocker quiet(this);
    m_kind = target.kind;
    m_certainty = target.certainty;
    setCurrentIndex(findData(entryOf(target)));
    setToolTip(currentText());
    update();
}

ColumnTarget MappingBox::target() const {
    const QString entry = currentData().toString();
    if (entry == skipped) return {Kind::Skip, -1, ColumnTarget::Certainty::Sure};
    if (entry == kept) return {};
    return ColumnTarget::named(entry).value_or(ColumnTarget());
}

void MappingBox::paintEvent(QPaintEvent* event) {
    QComboBox::paintEvent(event);
    const bool isField = m_kind == Kind::Field || m_kind == Kind::FullName;
    if (!isField || hasFocus()) return;
    const bool sure = m_certainty == ColumnTarget::Certainty::Sure;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    kit::theme::draw::box(&painter, {rect(), {}, kit::theme::color(sure ? Token::Ok : Token::Warning), sure ? 1 : 2});
}

MappingHeader::MappingHeader(ImportWork& work, QWidget* parent) : QHeaderView(Qt::Horizontal, parent), m_work(work) {
    setSectionsClickable(false);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignTop);
    setStretchLastSection(true);
    connect(this, &QHeaderView::sectionResized, this, &MappingHeader::place);
    connect(this, &QHeaderView::geometriesChanged, this, &MappingHeader::place);
    connect(&work, &ImportWork::opened, this, &MappingHeader::makeBoxes);
    connect(&work, &ImportWork::planned, this, &MappingHeader::showTargets);
    connect(&work, &ImportWork::busyChanged, this, [this] {
        for (MappingBox* one : m_boxes) one->setEnabled(!m_work.isBusy());
    });
}

int MappingHeader::titleHeight() const { return fontMetrics().height() + space::field; }
int MappingHeader::boxHeight() const { return kit::theme::scaled(space::field, 26); }

QSize MappingHeader::sizeHint() const {
    return {QHeaderView::sizeHint().width(), titleHeight() + boxHeight() + space::row};
}

void MappingHeader::makeBoxes() {
    qDeleteAll(m_boxes);
    m_boxes.clear();
    for (int column = 0; column < m_work.source()->mapping().size(); ++column) {
        auto* one = new MappingBox(viewport());
        one->setAccessibleName(tr("Field for the column \"%1\"").arg(m_work.source()->mapping().title(column)));
        connect(one, &QComboBox::activated, this,
                [this, column] { m_work.setTarget(column, m_boxes.at(column)->target()); });
        one->show();
        m_boxes << one;
    }
    if (auto* table = qobject_cast<QTableView*>(parentWidget()))
        connect(table->horizontalScrollBar(), &QScrollBar::valueChanged, this, &MappingHeader::place,
                Qt::UniqueConnection);
    showTargets();
    place();
}

void MappingHeader::showTargets() {
    const services::ImportSource* source = m_work.source();
    if (!source) return;
    for (int column = 0; column < std::min<int>(int(m_boxes.size()), source->mapping().size()); ++column)
        m_boxes.at(column)->showTarget(source->mapping().target(column));
    fitColumns();
}

//! Names of our fields are never cut.
void MappingHeader::fitColumns() {
    for (int column = 0; column < m_boxes.size(); ++column) {
        const int section = column + ImportModel::FirstCell;
        if (section >= count()) continue;
        const int words = fontMetrics().horizontalAdvance(m_boxes.at(column)->currentText());
        resizeSection(section, std::max(sectionSize(section), words + space::block + space::card));
    }
}

void MappingHeader::place() {
    for (int column = 0; column < m_boxes.size(); ++column) {
        const int section = column + ImportModel::FirstCell;
        if (section >= count()) continue;
        const QRect room(sectionViewportPosition(section), titleHeight(), sectionSize(section), boxHeight());
        m_boxes.at(column)->setGeometry(room.adjusted(space::hair / 2, 0, -space::hair, 0));
    }
}

void MappingHeader::paintSection(QPainter* painter, const QRect& rect, int section) const {
    painter->save();
    painter->fillRect(rect, kit::theme::color(Token::Alternate));
    painter->fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), kit::theme::color(Token::Line));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), kit::theme::color(Token::Border));
    const bool ours = section < ImportModel::FirstCell;
    painter->setPen(kit::theme::color(ours ? Token::Text : Token::Secondary));
    painter->setFont(kit::theme::font(ours ? kit::theme::Type::Strong : kit::theme::Type::Body));
    QRect room = rect.adjusted(space::row, 0, -space::row, 0);
    ours ? room.setTop(rect.top() + titleHeight()) : room.setHeight(titleHeight());
    const QString title = model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
    const auto side = section == ImportModel::Line ? Qt::AlignRight : Qt::AlignLeft;
    painter->drawText(room, int(side | Qt::AlignVCenter),
                      painter->fontMetrics().elidedText(title, Qt::ElideRight, room.width()));
    painter->restore();
}

void MappingHeader::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        for (MappingBox* one : m_boxes) one->retranslate();
    }
    QHeaderView::changeEvent(event);
}

void MappingHeader::resizeEvent(QResizeEvent* event) {
    QHeaderView::resizeEvent(event);
    place();
}

} // namespace rs::transfer
