// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/fieldform.h"

#include "kit/label.h"
#include "kit/theme/tokens.h"
#include "services/deliver.h"

#include <QGridLayout>
#include <QResizeEvent>

#include <algorithm>

namespace rs::plan {

using kit::theme::Token;
using kit::theme::Type;
namespace space = kit::theme::space;

namespace {
constexpr int narrowestColumn = 172;
constexpr int usualLine = 17; // pixels of a line of text, for which columns are measured
} // namespace

FieldForm::FieldForm(services::Workspace& workspace, QWidget* parent)
    : FieldForm(workspace, domain::entity(u"event"), parent) {}

FieldForm::FieldForm(services::Workspace& workspace, const domain::Entity& entity, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_entity(entity),
      m_text(workspace),
      m_unfit(models::UnfitTexts::of(workspace, entity)),
      m_words{models::windowLanguage(), workspace.regions()},
      m_leastColumn(narrowestColumn),
      m_grid(new QGridLayout(this)) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::field);
    m_grid->setVerticalSpacing(space::field);
    connect(&workspace, &services::Workspace::changed, this, [this](const services::Changes& changes) {
        if (isConcernedBy(changes)) load();
    });
    const auto followState = [this] {
        for (const Cell& cell : std::as_const(m_cells)) {
            if (cell.edit) cell.edit->setReadOnly(!m_workspace.isWritable());
        }
    };
    connect(&workspace, &services::Workspace::stateChanged, this, followState);
}

//! The record itself, the event whose clock counts, and names of records that fields point to.
bool FieldForm::isConcernedBy(const services::Changes& changes) const {
    const domain::Entity& event = domain::entity(u"event");
    if (&m_entity != &event && changes.touched.contains(&event)) return true;
    const auto own = changes.touched.constFind(&m_entity);
    const bool isListed = own != changes.touched.cend() && own->total <= own->ids.size();
    if (own != changes.touched.cend() && (!isListed || own->ids.contains(m_id))) return true;
    return std::any_of(m_cells.cbegin(), m_cells.cend(), [&changes](const Cell& cell) {
        const char* target = cell.edit ? cell.edit->field().target : "";
        return target && *target && changes.touched.contains(domain::findEntity(QLatin1String(target)));
    });
}

FieldForm::~FieldForm() {
    // What was typed is stored while there is still somebody to store it: fields lose the focus as they are deleted.
    flush();
    for (const Cell& cell : std::as_const(m_cells)) {
        if (cell.edit) disconnect(cell.edit, nullptr, this, nullptr);
    }
}

FieldForm::Cell& FieldForm::addCell(QWidget* content, Width width) {
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::hair);
    auto* title = new kit::Label(Type::Body, Token::Secondary, box);
    auto* warning = new kit::Label(Type::Caption, Token::Warning, box);
    warning->setWordWrap(true);
    warning->hide();
    column->addWidget(title);
    column->addWidget(content);
    column->addWidget(warning);
    column->addStretch();
    m_cells.append(Cell{box, title, warning, nullptr, width, {}});
    m_columns = 0;
    return m_cells.last();
}

FieldEdit* FieldForm::addField(const char* name, Width width) {
    const domain::Field* field = m_entity.field(QLatin1String(name));
    Q_ASSERT(field);
    auto* edit = new FieldEdit(m_text, *field);
    Cell& cell = addCell(edit, field->type == domain::FieldType::LongText ? Width::Row : width);
    cell.edit = edit;
    cell.title->setBuddy(edit->editor());
    // A box with a tick says its name itself.
    if (field->type == domain::FieldType::YesNo) cell.title->setText(QStringLiteral(" "));
    edit->setReadOnly(!m_workspace.isWritable());
    connect(edit, &FieldEdit::edited, this, [this, name](const QVariant& value) { store({{name, value}}); });
    nameCell(cell);
    arrange();
    return edit;
}

void FieldForm::addWidget(QWidget* widget, std::function<QString()> title, Width width) {
    Cell& cell = addCell(widget, width);
    cell.words = std::move(title);
    if (!cell.words) cell.title->hide();
    cell.title->setBuddy(widget);
    nameCell(cell);
    arrange();
}

void FieldForm::setColumns(int most) {
    m_most = most;
    arrange();
}

void FieldForm::setLeastColumn(int width) {
    m_leastColumn = width;
    arrange();
}

void FieldForm::setTitle(const char* field, std::function<QString()> title) {
    Cell* cell = cellOf(QLatin1String(field));
    if (!cell) return;
    cell->words = std::move(title);
    nameCell(*cell);
}

void FieldForm::refreshTitles() {
    for (const Cell& cell : std::as_const(m_cells)) nameCell(cell);
}

void FieldForm::nameCell(const Cell& cell) const {
    const bool isTick = cell.edit && cell.edit->field().type == domain::FieldType::YesNo;
    const QString title = cell.words  ? cell.words()
                          : cell.edit ? services::Words::of(models::windowLanguage()).field(cell.edit->field())
                                      : QString();
    if (!isTick && cell.title->text() != title) cell.title->setText(title);
    if (cell.edit) cell.edit->setAccessibleTitle(title);
}

void FieldForm::setWarning(const char* field, const QString& sentence) {
    if (Cell* cell = cellOf(QLatin1String(field))) cell->warning->showText(sentence);
}

void FieldForm::setFieldVisible(const char* field, bool visible) {
    Cell* cell = cellOf(QLatin1String(field));
    if (!cell || cell->box->isHidden() != visible) return;
    cell->box->setVisible(visible);
    m_columns = 0;
    arrange();
}

void FieldForm::setRecord(const base::Id& id) {
    flush();
    m_isNew = m_isNew || id != m_id;
    if (id != m_id) m_unsaved.clear();
    m_id = id;
    load();
}

void FieldForm::load() {
    const auto found = m_id.isNull() ? base::Result<std::optional<domain::Record>>(std::nullopt)
                                     : m_workspace.reader().find(m_entity, m_id);
    if (!found) {
        Q_EMIT failed(found.error());
        return;
    }
    if (const auto kept = m_unfit.load(); !kept) Q_EMIT failed(kept.error());
    m_record = *found ? **found : domain::Record(m_entity);
    for (auto one = m_unsaved.cbegin(); m_record.isValid() && one != m_unsaved.cend(); ++one)
        m_record.set(one.key(), one->value);
    m_text.forgetTitles();
    const QTimeZone zone = m_text.zoneOf(m_record);
    const int school = m_entity.indexOf(u"event_id");
    const base::Id parent = school >= 0 ? m_record.reference(u"event_id") : m_id;
    for (const Cell& cell : std::as_const(m_cells)) {
        if (!cell.edit) continue;
        cell.edit->setPlace(zone, parent);
        const QVariant value = m_record.value(cell.edit->field().key());
        if (m_isNew) cell.edit->keepRefused(m_unfit, m_id);
        m_isNew ? cell.edit->replaceValue(value) : cell.edit->showValue(value);
    }
    m_isNew = false;
    Q_EMIT shown();
}

FieldForm::Cell* FieldForm::cellOf(QAnyStringView field) {
    for (Cell& cell : m_cells) {
        if (cell.edit && QAnyStringView(cell.edit->field().key()) == field) return &cell;
    }
    return nullptr;
}

FieldEdit* FieldForm::edit(QAnyStringView field) const {
    for (const Cell& cell : m_cells) {
        if (cell.edit && QAnyStringView(cell.edit->field().key()) == field) return cell.edit;
    }
    return nullptr;
}

bool FieldForm::focusField(const QString& code) {
    FieldEdit* wanted = edit(code);
    if (!wanted) return false;
    wanted->editor()->setFocus(Qt::OtherFocusReason);
    return true;
}

void FieldForm::flush() {
    for (const Cell& cell : std::as_const(m_cells)) {
        if (cell.edit && !m_id.isNull()) cell.edit->flush();
    }
}

void FieldForm::store(const QList<std::pair<const char*, QVariant>>& values) {
    if (m_id.isNull()) return;
    services::Edit edit{services::Edit::Kind::Update, &m_entity, m_id, {}};
    for (const auto& [name, value] : values) {
        edit.values << services::FieldValue{m_entity.indexOf(QLatin1String(name)), value};
        if (m_record.isValid()) m_record.set(QLatin1String(name), value);
        Unsaved& unsaved = m_unsaved[QLatin1String(name)];
        unsaved.value = value;
        ++unsaved.stores;
    }
    services::deliver(m_workspace.apply(QStringLiteral("edit"), {edit}), this,
                      [this, edit](const base::Result<services::Changes>& done) {
                          forgetSaved(edit);
                          if (!done) {
                              Q_EMIT failed(done.error());
                              return;
                          }
                          load();
                          Q_EMIT stored();
                      });
}

void FieldForm::forgetSaved(const services::Edit& edit) {
    if (edit.id != m_id) return;
    for (const services::FieldValue& one : edit.values) {
        const auto unsaved = m_unsaved.find(m_entity.fields[size_t(one.field)].key());
        if (unsaved != m_unsaved.end() && --unsaved->stores == 0) m_unsaved.erase(unsaved);
    }
}

void FieldForm::retranslate() {
    WordSource now{models::windowLanguage(), m_workspace.regions()};
    if (!(now == m_words)) {
        m_words = std::move(now);
        m_text.renew();
        for (const Cell& cell : std::as_const(m_cells)) {
            if (cell.edit) cell.edit->retranslate();
        }
    }
    refreshTitles();
}

int FieldForm::fittingColumns() const {
    const int least = std::max(m_leastColumn, m_leastColumn * fontMetrics().height() / usualLine);
    return std::clamp((width() + space::field) / (least + space::field), 1, m_most);
}

void FieldForm::arrange() {
    const int columns = fittingColumns();
    if (columns == m_columns) return;
    m_columns = columns;
    for (const Cell& cell : std::as_const(m_cells)) m_grid->removeWidget(cell.box);
    int row = 0, column = 0;
    for (const Cell& cell : std::as_const(m_cells)) {
        if (cell.box->isHidden()) continue;
        const bool isWide = cell.width == Width::Row;
        if (column > 0 && (isWide || column == columns)) {
            ++row;
            column = 0;
        }
        m_grid->addWidget(cell.box, row, column, 1, isWide ? columns : 1);
        column = isWide ? columns : column + 1;
    }
    for (int i = 0; i < m_grid->columnCount(); ++i) m_grid->setColumnStretch(i, i < columns ? 1 : 0);
}

void FieldForm::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void FieldForm::hideEvent(QHideEvent* event) {
    flush();
    QWidget::hideEvent(event);
}

} // namespace rs::plan
