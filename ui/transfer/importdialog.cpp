// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/importdialog.h"

#include "kit/dialogseam.h"
#include "kit/label.h"
#include "kit/theme/icon.h"
#include "kit/theme/theme.h"
#include "transfer/importcards.h"
#include "transfer/importdelegate.h"
#include "transfer/mappingheader.h"
#include "transfer/readingdialog.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QEvent>
#include <QFileInfo>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QScreen>
#include <QSettings>
#include <QShortcut>
#include <QTableView>

namespace rs::transfer {

using kit::theme::Token;
using kit::theme::Type;
using services::OnDuplicate;
namespace space = kit::theme::space;

namespace {

constexpr QSize firstSize(1240, 800);
constexpr int biggestPart = 90; // percent of the screen
constexpr int firstColumnWidth = 180;

QString sizeSetting() { return QStringLiteral("import/size"); }
QString folderSetting() { return QStringLiteral("import/folder"); }

} // namespace

ImportDialog::ImportDialog(services::Workspace& workspace, const base::Id& school, QWidget* parent)
    : Dialog(parent),
      m_school(school),
      m_work(new ImportWork(workspace, school, this)),
      m_model(new ImportModel(*m_work, this)),
      m_name(new kit::Label(Type::CardTitle)),
      m_sentence(new kit::Label(Type::Body, Token::Secondary)),
      m_rule(new kit::Label(Type::Body, Token::Secondary)),
      m_promise(new kit::Label(Type::Body, Token::Secondary)),
      m_reading(new QPushButton),
      m_other(new QPushButton),
      m_rejects(new QPushButton),
      m_import(new QPushButton),
      m_cancel(new QPushButton),
      m_cards(new ImportCards),
      m_table(new QTableView),
      m_header(new MappingHeader(*m_work, m_table)),
      m_message(new kit::InlineMessage),
      m_remember(new QCheckBox),
      m_progress(new QProgressBar) {
    build();
    wire();
    restoreSize();
    showBusy();
}

ImportDialog::~ImportDialog() = default;

void ImportDialog::build() {
    m_table->setModel(m_model);
    m_table->setHorizontalHeader(m_header);
    m_table->setItemDelegate(new ImportDelegate(m_table));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + space::field);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setTabKeyNavigation(false); // Tab leaves it
    m_progress->setTextVisible(false);
    m_progress->setRange(0, 1000);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::card, space::card, space::card, space::card);
    column->setSpacing(space::field);
    column->addWidget(buildTop());
    column->addWidget(m_cards);
    column->addWidget(m_table, 1);
    column->addWidget(m_progress);
    column->addWidget(m_message);
    column->addWidget(buildRules());
    column->addWidget(buildButtons());
}

QWidget* ImportDialog::buildTop() {
    auto* top = new QWidget;
    auto* row = new QHBoxLayout(top);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::row);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(space::hair);
    texts->addWidget(m_name);
    texts->addWidget(m_sentence);
    m_name->setTextFormat(Qt::PlainText);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    row->addWidget(new kit::IconLabel(QStringLiteral("file"), Token::Accent, 2 * space::card));
    row->addLayout(texts, 1);
    row->addWidget(m_reading, 0, Qt::AlignTop);
    row->addWidget(m_other, 0, Qt::AlignTop);
    return top;
}

QWidget* ImportDialog::buildRules() {
    auto* rules = new QWidget;
    auto* row = new QHBoxLayout(rules);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::field);
    row->addWidget(m_rule);
    for (const OnDuplicate rule : {OnDuplicate::Merge, OnDuplicate::Skip, OnDuplicate::Keep}) {
        auto* choice = new QRadioButton;
        m_similar[int(rule)] = choice;
        row->addWidget(choice);
        connect(choice, &QRadioButton::clicked, this, [this, rule] {
            m_work->setOnSimilar(rule);
            showPlan();
        });
    }
    m_similar[int(OnDuplicate::Merge)]->setChecked(true);
    row->addStretch();
    row->addWidget(m_remember);
    m_remember->setChecked(true);
    return rules;
}

QWidget* ImportDialog::buildButtons() {
    auto* buttons = new QWidget;
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::row);
    row->addWidget(m_rejects);
    row->addWidget(m_promise);
    row->addStretch();
    row->addWidget(m_import);
    row->addWidget(m_cancel);
    for (QPushButton* button : {m_reading, m_other, m_rejects, m_cancel}) button->setAutoDefault(false);
    kit::theme::makePrimary(m_import);
    m_import->setIcon(kit::theme::icon(QStringLiteral("import"), Token::OnFill));
    m_reading->setIcon(kit::theme::icon(QStringLiteral("settings")));
    return buttons;
}

void ImportDialog::wire() {
    connect(m_work, &ImportWork::opened, this, &ImportDialog::showOpened);
    connect(m_work, &ImportWork::planned, this, &ImportDialog::showPlan);
    connect(m_work, &ImportWork::busyChanged, this, &ImportDialog::showBusy);
    connect(m_work, &ImportWork::progressed, m_progress, &QProgressBar::setValue);
    connect(m_work, &ImportWork::failed, this, &ImportDialog::showError);
    connect(m_work, &ImportWork::rejectsSaved, this, [this](const QString& path) {
        m_message->showMessage(kit::Severity::Ok, tr("Saved: %1").arg(QFileInfo(path).fileName()));
    });
    connect(m_work, &ImportWork::imported, this, [this](const services::ImportReport& report) {
        if (m_remember->isChecked()) m_work->rememberColumns();
        const auto rows = int(report.imported + report.updated);
        accept();
        Q_EMIT imported(tr("Import: %Ln row(s)", nullptr, rows), m_school);
    });
    connect(m_cards, &ImportCards::chosen, m_model, &ImportModel::setOutcome);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ImportDialog::showProblem);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ImportDialog::showProblem);
    connect(m_import, &QPushButton::clicked, m_work, &ImportWork::import);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_other, &QPushButton::clicked, this, &ImportDialog::chooseFile);
    connect(m_rejects, &QPushButton::clicked, this, &ImportDialog::saveRejects);
    connect(m_reading, &QPushButton::clicked, this, [this] {
        if (!m_readingDialog) m_readingDialog = new ReadingDialog(*m_work, this);
        m_readingDialog->open();
    });
    const auto key = [this](const QKeySequence& keys, int step) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, [this, step] { goToProblem(step); });
    };
    key(QKeySequence(Qt::Key_F8), 1);
    key(QKeySequence(Qt::SHIFT | Qt::Key_F8), -1);
    retranslate();
}

void ImportDialog::chooseFile() {
    kit::FileRequest request;
    request.title = tr("A list of participants");
    request.folder = QSettings().value(folderSetting()).toString();
    request.filters = {tr("Lists (*.csv *.txt *.xlsx *.ods *.vcf)"), tr("All files (*)")};
    kit::DialogSeam::instance().openFile(this, request, [this](const QString& path) {
        if (path.isEmpty()) {
            if (!m_work->source()) reject();
            return;
        }
        QSettings().setValue(folderSetting(), QFileInfo(path).absolutePath());
        openFile(path);
    });
}

void ImportDialog::restoreSize() {
    const QSize room = screen()->availableSize() * biggestPart / 100;
    resize(QSettings().value(sizeSetting(), firstSize).toSize().boundedTo(room));
    setMaximumSize(room.expandedTo(minimumSizeHint()));
}

void ImportDialog::done(int result) {
    QSettings().setValue(sizeSetting(), size());
    if (m_work->isBusy()) m_work->cancel();
    QDialog::done(result);
}

void ImportDialog::showOpened() {
    m_name->setText(m_work->path().isEmpty() ? tr("From the clipboard") : QFileInfo(m_work->path()).fileName());
    m_sentence->setText(recognized());
    m_cards->reset();
    m_header->resizeSection(ImportModel::Line, kit::theme::scaled(space::block, 60));
    m_header->resizeSection(ImportModel::Deed, kit::theme::scaled(6 * space::page, 160));
    for (int section = ImportModel::FirstCell; section < m_header->count(); ++section)
        m_header->resizeSection(section, firstColumnWidth);
}

void ImportDialog::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QDialog::changeEvent(event);
}

} // namespace rs::transfer
