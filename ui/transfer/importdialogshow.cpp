// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/dialogseam.h"
#include "kit/label.h"
#include "models/celltext.h"
#include "services/import/listsentence.h"
#include "transfer/importcards.h"
#include "transfer/importdialog.h"
#include "transfer/importmodel.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>

//! What the dialog says about the list and its rows.
namespace rs::transfer {

using services::OnDuplicate;
using Outcome = ImportModel::Outcome;

QString ImportDialog::recognized() const {
    const services::ImportSource& source = *m_work->source();
    QStringList parts;
    const QString platform = services::platformName(source, services::Words::of(models::windowLanguage()));
    if (!platform.isEmpty()) parts << tr("Looks like a list of %1").arg(platform);
    if (source.format() == QLatin1String("csv")) {
        parts << source.info().encoding.toUpper();
        const QString separator = source.info().separator;
        parts << (separator == QStringLiteral("\t") || separator == QLatin1String("tab")
                      ? tr("separated by tabs")
                      : tr("separator \"%1\"").arg(separator));
    } else {
        parts << source.format().toUpper();
    }
    if (!source.info().sheet.isEmpty()) parts << tr("sheet \"%1\"").arg(source.info().sheet);
    if (source.format() != QLatin1String("vcard"))
        parts << (source.headingRow() < 0 ? tr("no headings")
                                          : tr("headings in row %1").arg(source.rows().line(source.headingRow())));
    parts << tr("%Ln row(s)", nullptr, int(source.rows().size() - source.firstDataRow()));
    // From a kilobyte on, as file managers do: Qt has no Russian plurals for bytes.
    const qint64 bytes = std::max<qint64>(source.info().bytes, 1024);
    parts << QLocale().formattedDataSize(bytes, 0, QLocale::DataSizeTraditionalFormat);
    return parts.join(QStringLiteral(" \u00b7 "));
}

void ImportDialog::showPlan() {
    const services::ImportSource* source = m_work->source();
    if (!source) return;
    const services::ImportPlan& plan = m_work->plan();
    m_cards->showPlan(plan, source->rows().size() - source->firstDataRow());
    const qint64 rows = m_work->rowsToImport();
    const auto errors = int(plan.count(Outcome::Rejected));
    m_import->setText(tr("Import %Ln row(s)", nullptr, int(rows)));
    m_rejects->setText(tr("Save %Ln error(s) to a file...", nullptr, errors));
    m_rejects->setVisible(errors > 0);
    showBusy();
    showProblem();
}

void ImportDialog::showBusy() {
    const bool busy = m_work->isBusy();
    const bool ready = m_work->source() && !busy;
    m_progress->setVisible(busy);
    if (busy) m_progress->setValue(0);
    m_import->setEnabled(ready && m_work->rowsToImport() > 0);
    m_rejects->setEnabled(ready);
    m_reading->setEnabled(ready);
    m_other->setEnabled(!busy);
    for (QRadioButton* choice : m_similar) choice->setEnabled(ready);
}

void ImportDialog::showProblem() {
    const services::ImportSource* source = m_work->source();
    if (!source) return;
    if (!source->mapping().hasName()) {
        m_message->showMessage(kit::Severity::Warning,
                               tr("No column says who is who: choose the column of the names."));
        return;
    }
    const int row = m_table->currentIndex().row();
    const QList<services::RowProblem> problems = m_model->problems(row);
    const bool more = m_work->plan().count(Outcome::Rejected) > 0;
    // The message makes its buttons anew: the one clicked must not go while it is clicked.
    const auto later = [this] {
        QMetaObject::invokeMethod(
            this, [this] { goToProblem(1); }, Qt::QueuedConnection);
    };
    const QList<kit::InlineMessage::Action> next{{tr("Next error (F8)"), later}};
    if (problems.isEmpty()) {
        if (more)
            m_message->showMessage(kit::Severity::Info,
                                   tr("Rows with errors stay out. Mend them right in the table (F2) or leave them."),
                                   next);
        else
            m_message->dismiss();
        return;
    }
    const services::RowProblem& problem = problems.first();
    const QString line = QString::number(source->rows().line(m_model->sourceRow(row)));
    const bool inColumn = problem.column >= 0 && problem.column < source->mapping().size();
    const QString reason = services::problemText(problem, services::Words::of(models::windowLanguage()));
    m_message->showMessage(
        kit::Severity::Problem,
        reason + QStringLiteral(". ") +
            tr("Mend it right in the table (F2) or leave it: the row stays out and can be saved to a file."),
        next);
    m_message->setPlace(inColumn ? tr("Row %1, \"%2\":").arg(line, source->mapping().title(problem.column))
                                 : tr("Row %1:").arg(line));
}

void ImportDialog::goToProblem(int step) {
    const int row = m_model->nextProblem(m_table->currentIndex().row(), step);
    if (row < 0) return;
    const QList<services::RowProblem> problems = m_model->problems(row);
    const int column = problems.isEmpty() ? -1 : problems.first().column;
    const int section = std::clamp(column + ImportModel::FirstCell, int(ImportModel::Deed), m_model->columnCount() - 1);
    m_table->setCurrentIndex(m_model->index(row, section));
    m_table->scrollTo(m_table->currentIndex());
    m_table->setFocus();
}

void ImportDialog::showError(const base::Error& error) {
    if (error.code == base::ErrorCode::Cancelled) return;
    m_message->showMessage(kit::Severity::Problem, services::Words::of(models::windowLanguage()).sentence(error));
    if (!m_work->source()) m_name->setText(QFileInfo(m_work->path()).fileName());
}

void ImportDialog::saveRejects() {
    const services::ImportSource& source = *m_work->source();
    const QString format = source.format() == QLatin1String("vcard") ? QStringLiteral("csv") : source.format();
    const QFileInfo list(m_work->path());
    kit::FileRequest request;
    request.title = tr("Rows with errors");
    request.folder = list.absolutePath() + u'/' + tr("%1 - errors").arg(list.completeBaseName()) + u'.' + format;
    request.filters = {QStringLiteral("%1 (*.%2)").arg(format.toUpper(), format)};
    request.suffix = format;
    kit::DialogSeam::instance().saveFile(this, request, [this](const QString& path) {
        if (!path.isEmpty()) m_work->saveRejects(path, models::windowLanguage());
    });
}

void ImportDialog::retranslate() {
    setWindowTitle(tr("Import of participants"));
    m_reading->setText(tr("Change reading..."));
    m_other->setText(tr("Another file..."));
    m_cancel->setText(tr("Cancel"));
    m_rule->setText(tr("Similar people:"));
    m_similar[int(OnDuplicate::Merge)]->setText(tr("complete the card"));
    m_similar[int(OnDuplicate::Skip)]->setText(tr("skip"));
    m_similar[int(OnDuplicate::Keep)]->setText(tr("add apart"));
    m_remember->setText(tr("Remember the columns for such files"));
    m_promise->setText(tr("All or nothing; undone in one step, Ctrl+Z"));
    m_table->setAccessibleName(tr("Rows of the list"));
    m_progress->setAccessibleName(tr("How far the work is"));
    m_import->setText(tr("Import"));
    m_rejects->hide();
    if (!m_work->source()) return;
    m_sentence->setText(recognized());
    showPlan();
}

} // namespace rs::transfer
