// SPDX-License-Identifier: GPL-3.0-or-later
#include "feedback/answersdialog.h"

#include "domain/registry.h"
#include "kit/inlinemessage.h"
#include "kit/label.h"
#include "kit/theme/icon.h"
#include "kit/theme/theme.h"
#include "models/celltext.h"
#include "services/import/rejects.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QFileInfo>
#include <QHeaderView>
#include <QListWidget>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QTableWidget>

#include <algorithm>

namespace rs::feedback {

using domain::QuestionKind;
using kit::theme::Token;
using kit::theme::Type;
using services::FeedbackColumn;
using Kind = FeedbackColumn::Kind;
namespace space = kit::theme::space;

namespace {

constexpr QSize firstSize(980, 640);
constexpr int skipChoice = -1;
enum Section { Heading, Target, Example };

const services::Words& words() { return services::Words::of(models::windowLanguage()); }

QString kindName(QuestionKind kind) {
    return words().choice(*domain::entity(u"question").field(u"kind"), domain::codeOf(kind));
}

} // namespace

AnswersDialog::AnswersDialog(services::Workspace& workspace, const base::Id& school, QWidget* parent)
    : Dialog(parent),
      m_work(new AnswersImport(workspace, school, this)),
      m_name(new kit::Label(Type::CardTitle)),
      m_sentence(new kit::Label(Type::Body, Token::Secondary)),
      m_columns(new QTableWidget(0, 3)),
      m_problems(new QListWidget),
      m_message(new kit::InlineMessage),
      m_progress(new QProgressBar),
      m_import(new QPushButton),
      m_cancel(new QPushButton) {
    build();
    wire();
    retranslate();
    showBusy();
    resize(firstSize);
}

void AnswersDialog::wire() {
    connect(m_work, &AnswersImport::opened, this, [this] {
        showColumns();
        m_message->dismiss();
        QMetaObject::invokeMethod(
            m_import, [this] { m_import->setFocus(); }, Qt::QueuedConnection);
    });
    connect(m_work, &AnswersImport::planned, this, &AnswersDialog::showPlan);
    connect(m_work, &AnswersImport::busyChanged, this, &AnswersDialog::showBusy);
    connect(m_work, &AnswersImport::failed, this, [this](const base::Error& error) {
        if (error.code == base::ErrorCode::Cancelled) return;
        m_message->showMessage(kit::Severity::Problem, words().sentence(error));
        m_name->setText(QFileInfo(m_work->path()).fileName());
    });
    connect(m_work, &AnswersImport::stored, this, [this](const services::FeedbackImportReport& report) {
        accept();
        Q_EMIT imported(tr("Import: %Ln answer(s)", nullptr, int(report.responses)));
    });
    connect(m_import, &QPushButton::clicked, m_work, &AnswersImport::store);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void AnswersDialog::build() {
    m_name->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_columns->verticalHeader()->hide();
    m_columns->setShowGrid(false);
    m_columns->setTabKeyNavigation(false); // Tab goes from list to list and on to the buttons
    m_columns->setSelectionMode(QAbstractItemView::SingleSelection);
    m_columns->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_columns->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_columns->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_columns->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + space::page);
    m_problems->setMaximumHeight(6 * (fontMetrics().height() + space::row));
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    kit::theme::makePrimary(m_import);
    m_import->setIcon(kit::theme::icon(QStringLiteral("import"), Token::OnFill));
    m_cancel->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::row);
    buttons->addStretch();
    buttons->addWidget(m_import);
    buttons->addWidget(m_cancel);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::card, space::card, space::card, space::card);
    column->setSpacing(space::field);
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_name, m_sentence, m_columns, m_problems, m_progress, m_message})
        column->addWidget(part, part == m_columns ? 1 : 0);
    column->addLayout(buttons);
    m_problems->hide();
}

void AnswersDialog::retranslate() {
    setWindowTitle(tr("Answers of a form"));
    m_columns->setHorizontalHeaderLabels({tr("Column of the file"), tr("What it becomes"), tr("For example")});
    m_columns->setAccessibleName(tr("Columns of the file"));
    m_problems->setAccessibleName(tr("Rows that stay out"));
    m_cancel->setText(tr("Cancel"));
    if (m_work->source()) showColumns();
    showPlan();
}

QString AnswersDialog::targetWord(const FeedbackColumn& column) const {
    switch (column.kind) {
    case Kind::Time:
        return tr("Time of the answer");
    case Kind::Person:
        return tr("Who answered");
    case Kind::RowId:
        return tr("Number of the form");
    case Kind::Skip:
        return tr("Left out");
    case Kind::Question:
        return column.question.id.isNull() ? tr("New question: %1").arg(kindName(column.question.kind))
                                           : tr("Question: %1").arg(column.question.text);
    }
    Q_UNREACHABLE();
}

QWidget* AnswersDialog::targetBox(int column) {
    const FeedbackColumn& one = m_work->columns().at(column);
    auto* box = new QComboBox;
    kit::theme::makeSmall(box);
    box->setAccessibleName(one.title);
    box->addItem(targetWord(one));
    const bool known = one.kind == Kind::Question && !one.question.id.isNull();
    for (int kind = 0; kind < domain::questionKinds && !known; ++kind)
        box->addItem(tr("New question: %1").arg(kindName(QuestionKind(kind))), kind);
    box->addItem(tr("Left out"), skipChoice);
    connect(box, &QComboBox::activated, this, [this, box, column](int chosen) {
        if (chosen == 0) return;
        const int kind = box->itemData(chosen).toInt();
        if (kind == skipChoice)
            m_work->skip(column);
        else
            m_work->setKind(column, QuestionKind(kind));
    });
    return box;
}

void AnswersDialog::showColumns() {
    const services::ImportSource& source = *m_work->source();
    const services::FeedbackColumns& columns = m_work->columns();
    m_name->setText(QFileInfo(m_work->path()).fileName());
    m_columns->setRowCount(columns.size());
    for (int column = 0; column < columns.size(); ++column) {
        QString example;
        for (qsizetype row = columns.firstRow(); row < source.rows().size() && example.isEmpty(); ++row)
            example = source.rows().cell(row, column).toString().simplified();
        m_columns->setItem(column, Heading, new QTableWidgetItem(columns.at(column).title));
        m_columns->setItem(column, Example, new QTableWidgetItem(example));
        m_columns->setCellWidget(column, Target, targetBox(column));
        m_columns->item(column, Heading)->setToolTip(columns.at(column).title);
    }
}

void AnswersDialog::showPlan() {
    const services::FeedbackImportReport& report = m_work->report();
    const QLocale locale;
    m_import->setText(tr("Import %Ln answer(s)", nullptr, int(report.responses)));
    if (m_work->source()) {
        m_sentence->setText(tr("Rows: %1 · new answers: %2 · there already: %3 · with errors: %4 · new questions: %5")
                                .arg(locale.toString(report.rows), locale.toString(report.responses),
                                     locale.toString(report.duplicates), locale.toString(report.rejected),
                                     locale.toString(report.newQuestions)));
        QList<qsizetype> rows = report.problems.keys();
        std::sort(rows.begin(), rows.end());
        m_problems->clear();
        for (const qsizetype row : rows)
            m_problems->addItem(
                tr("Row %1: %2")
                    .arg(m_work->source()->rows().line(row))
                    .arg(services::reasonText(report.problems.value(row), m_work->source()->mapping(), words())));
        m_problems->setVisible(!rows.isEmpty());
    }
    showBusy();
}

void AnswersDialog::showBusy() {
    m_progress->setVisible(m_work->isBusy());
    m_columns->setEnabled(!m_work->isBusy());
    m_import->setEnabled(!m_work->isBusy() && m_work->source() && m_work->report().responses > 0);
}

void AnswersDialog::done(int result) {
    if (m_work->isBusy()) m_work->cancel();
    QDialog::done(result);
}

void AnswersDialog::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QDialog::changeEvent(event);
}

} // namespace rs::feedback
