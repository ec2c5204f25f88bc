// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/detailpane.h"

#include "kit/dialogseam.h"
#include "kit/fielderror.h"
#include "kit/label.h"
#include "kit/theme/icon.h"
#include "kit/theme/theme.h"
#include "tables/historyview.h"
#include "tables/recorddelegate.h"
#include "tables/referencesedit.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QToolButton>
#include <QUrl>

namespace rs::tables {

using services::FieldValue;

namespace {

constexpr const char* shownValue = "rsShownValue"; //!< what an editor held before somebody typed

void rememberShown(QWidget* editor) { editor->setProperty(shownValue, RecordDelegate::valueOfEditor(editor)); }

bool isTyped(const QWidget* editor) { return RecordDelegate::valueOfEditor(editor) != editor->property(shownValue); }

} // namespace

DetailPane::DetailPane(models::RecordTableModel& model, QWidget* parent)
    : QFrame(parent),
      m_model(model),
      m_title(new kit::Label(kit::theme::Type::CardTitle, kit::theme::Token::Text, this)),
      m_close(new QToolButton(this)),
      m_tabs(new QTabWidget(this)),
      m_history(new HistoryView(model, this)) {
    setObjectName(QStringLiteral("rsSidePanel")); // F6 comes here
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    buildFrame();
    connect(m_close, &QToolButton::clicked, this, &DetailPane::closeWanted);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        if (m_tabs->currentWidget() == m_history) m_history->showRecord(m_id);
    });
    connect(&model.workspace(), &services::Workspace::changed, this, &DetailPane::refresh);
    retranslate();
    showRecord({});
}

void DetailPane::buildFrame() {
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(kit::theme::space::field, kit::theme::space::row, kit::theme::space::row, 0);
    auto* head = new QHBoxLayout;
    m_title->setWordWrap(true);
    m_close->setIcon(kit::theme::icon(QStringLiteral("close")));
    m_close->setAutoRaise(true);
    head->addWidget(m_title, 1);
    head->addWidget(m_close, 0, Qt::AlignTop);
    all->addLayout(head);
    all->addWidget(m_tabs, 1);
    m_area = new QScrollArea(this);
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tabs->addTab(m_area, QString());
    m_tabs->addTab(m_history, QString());
    m_tabs->setDocumentMode(true);
}

void DetailPane::buildForm() {
    auto* body = new QWidget(m_area);
    m_form = new QFormLayout(body);
    m_form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_form->setContentsMargins(0, kit::theme::space::row, kit::theme::space::row, kit::theme::space::row);
    m_form->setVerticalSpacing(kit::theme::space::hair);
    for (const models::Column& column : m_model.columns().all()) {
        if (!column.field) continue;
        const Entry entry = makeEntry(*column.field, body);
        m_form->addRow(entry.label, entry.editor->parentWidget());
        m_entries << entry;
    }
    m_area->setWidget(body);
    if (!m_entries.isEmpty()) QWidget::setTabOrder(m_entries.last().editor, m_close); // F6 comes to the fields
    retranslate();
}

//! The editor in a box with what belongs to it: the reason why a text is no value, a way to open a site.
DetailPane::Entry DetailPane::makeEntry(const domain::Field& field, QWidget* body) {
    Entry entry{&field, new QLabel(body)};
    auto* box = new QWidget(body);
    auto* place = new QGridLayout(box);
    place->setContentsMargins(0, 0, 0, 0);
    place->setSpacing(0);
    place->setColumnStretch(0, 1);
    entry.editor = RecordDelegate::makeEditor(m_model, field, box);
    entry.editor->setMinimumWidth(0);
    entry.error = new kit::FieldError(entry.editor, box);
    place->addWidget(entry.editor, 0, 0);
    place->addWidget(entry.error, 1, 0, 1, 2);
    entry.label->setBuddy(entry.editor);
    if (auto* text = qobject_cast<QPlainTextEdit*>(entry.editor))
        text->setFixedHeight(text->fontMetrics().lineSpacing() * 5);
    if (field.type == domain::FieldType::Link) {
        entry.open = new QPushButton(box);
        entry.open->setIcon(kit::theme::icon(QStringLiteral("link")));
        place->addWidget(entry.open, 0, 1);
        place->setHorizontalSpacing(kit::theme::space::hair);
        connect(entry.open, &QPushButton::clicked, this,
                [this, &field] { kit::DialogSeam::instance().openLink(QUrl(m_record.text(field.key()))); });
    }
    watch(entry);
    return entry;
}

//! What is chosen from a list is stored at once; what is typed, when its field is left.
void DetailPane::watch(const Entry& entry) {
    const auto storeOf = [this](QWidget* editor) {
        if (const Entry* one = entryOf(editor)) store(*one);
    };
    if (auto* combo = qobject_cast<QComboBox*>(entry.editor)) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        connect(combo, &QComboBox::activated, this, [combo, storeOf] { storeOf(combo); });
    }
    if (auto* several = qobject_cast<ReferencesEdit*>(entry.editor))
        connect(several, &ReferencesEdit::chosen, this, [several, storeOf] { storeOf(several); });
    entry.editor->installEventFilter(this);
    if (QWidget* inner = entry.editor->focusProxy()) inner->installEventFilter(this);
}

//! A list of records has no editor in a cell, but one here.
bool DetailPane::canEdit(const domain::Field& field) const {
    const bool several = field.type == domain::FieldType::References;
    if (several) return m_model.workspace().isWritable() && field.merge != domain::MergeRule::Immutable;
    return m_model.canEdit(m_model.columns().indexOf(QString(field.key())));
}

const DetailPane::Entry* DetailPane::entryOf(QObject* widget) const {
    for (const Entry& entry : m_entries) {
        if (entry.editor == widget || entry.editor->focusProxy() == widget) return &entry;
    }
    return nullptr;
}

QWidget* DetailPane::editor(QStringView field) const {
    for (const Entry& entry : m_entries) {
        if (entry.field->key() == field) return entry.editor;
    }
    return nullptr;
}

void DetailPane::showRecord(const base::Id& id) {
    if (id != m_id) commit();
    m_id = id;
    if (!m_form && !id.isNull()) buildForm(); // most people never open it: the window is there sooner without
    refresh();
    if (m_tabs->currentWidget() == m_history) m_history->showRecord(id);
}

void DetailPane::refresh() {
    const auto found = m_id.isNull() ? base::Result<std::optional<domain::Record>>(std::nullopt)
                                     : m_model.workspace().reader().find(m_model.entity(), m_id);
    const bool there = found && *found;
    m_record = there ? **found : domain::Record(m_model.entity());
    m_title->setText(there ? m_record.title() : tr("No row is chosen"));
    m_tabs->setEnabled(there);
    for (const Entry& entry : std::as_const(m_entries)) {
        QWidget* inner = entry.editor->focusProxy() ? entry.editor->focusProxy() : entry.editor;
        // What is being typed stays, and a refused text until it is mended or given up.
        const bool typing = inner->hasFocus() && (isTyped(entry.editor) || !entry.error->reason().isEmpty());
        if (typing) continue;
        entry.error->clear();
        fill(entry);
        entry.editor->setEnabled(canEdit(*entry.field));
        if (entry.open) entry.open->setEnabled(!domain::isEmpty(m_record.value(entry.field->key())));
    }
}

void DetailPane::fill(const Entry& entry) {
    const QVariant value = m_record.value(entry.field->key());
    models::CellText& text = m_model.text();
    const QString words = text.showForEditing(*entry.field, value, text.zoneOf(m_record));
    RecordDelegate::fillEditor(entry.editor, *entry.field, value, words);
    rememberShown(entry.editor);
}

void DetailPane::store(const Entry& entry) {
    if (m_id.isNull() || !entry.editor->isEnabled()) return;
    const auto reading =
        m_model.text().read(*entry.field, RecordDelegate::valueOfEditor(entry.editor), m_model.text().zoneOf(m_record));
    const int column = m_model.columns().indexOf(QString(entry.field->key()));
    if (!reading.ok()) {
        entry.error->showReason(reading.problem);
        return m_model.setUnfit(m_id, column, RecordDelegate::valueOfEditor(entry.editor).toString());
    }
    if (isTyped(entry.editor)) m_model.setUnfit(m_id, column, {});
    entry.error->clear();
    rememberShown(entry.editor);
    const QVariant before = m_record.value(entry.field->key());
    if (reading.value == before || (domain::isEmpty(before) && domain::isEmpty(reading.value))) return;
    const int field = m_model.entity().indexOf(entry.field->key());
    m_record.set(field, reading.value);
    m_model.apply(
        QStringLiteral("edit"),
        {services::Edit{services::Edit::Kind::Update, &m_model.entity(), m_id, {FieldValue{field, reading.value}}}});
}

void DetailPane::commit() {
    if (const Entry* entry = entryOf(focusWidget())) store(*entry);
}

bool DetailPane::eventFilter(QObject* watched, QEvent* event) {
    const Entry* entry = entryOf(watched);
    if (entry && event->type() == QEvent::FocusOut) store(*entry);
    if (entry && event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        m_model.setUnfit(m_id, m_model.columns().indexOf(QString(entry->field->key())), {});
        entry->error->clear();
        fill(*entry);
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void DetailPane::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && entryOf(focusWidget())) { // on a button it presses that one
        commit();
        focusNextChild();
        return;
    }
    QFrame::keyPressEvent(event);
}

void DetailPane::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
    QFrame::changeEvent(event);
}

void DetailPane::retranslate() {
    m_tabs->setTabText(0, tr("Details"));
    m_tabs->setTabText(1, tr("History"));
    m_close->setToolTip(tr("Close (F4)"));
    m_close->setAccessibleName(tr("Close"));
    setAccessibleName(tr("Details"));
    for (const Entry& entry : std::as_const(m_entries)) {
        const QString words = QCoreApplication::translate("field", entry.field->label);
        entry.label->setText(entry.field->is(domain::Trait::Required) ? words + QStringLiteral(" *") : words);
        entry.editor->setAccessibleName(words);
        // What has the focus must tell the name: of a date it is the line inside.
        if (QWidget* inner = entry.editor->focusProxy()) inner->setAccessibleName(words);
        if (!entry.open) continue;
        entry.open->setText(tr("Open"));
        entry.open->setToolTip(tr("Open the site in the browser"));
    }
}

} // namespace rs::tables
