// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/exportdialog.h"

#include "kit/dialogseam.h"
#include "kit/inlinemessage.h"
#include "kit/theme/icon.h"
#include "kit/theme/theme.h"
#include "models/celltext.h"
#include "services/deliver.h"
#include "services/words.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QComboBox>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QUrl>

namespace rs::transfer {

using services::ExportChoices;
using services::ExportReport;
namespace space = kit::theme::space;

namespace {

constexpr int exportSteps = 1000;
constexpr int exportLookEvery = 50; // milliseconds

QString exportFolderSetting() { return QStringLiteral("export/folder"); }
QString exportFormatSetting() { return QStringLiteral("export/format"); }

QWidget* columnOf(std::initializer_list<QWidget*> widgets) {
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::hair);
    for (QWidget* widget : widgets) column->addWidget(widget);
    return box;
}

//! A name that any file system takes.
QString fileNameOf(QString title) {
    static const QString forbidden = QStringLiteral("/\\:*?\"<>|");
    for (QChar& c : title) {
        if (forbidden.contains(c) || c < u' ') c = u'_';
    }
    return title.trimmed().left(100);
}

} // namespace

ExportDialog::ExportDialog(services::Workspace& workspace, ExportRequest request, QWidget* parent)
    : Dialog(parent),
      m_workspace(workspace),
      m_request(std::move(request)),
      m_form(new QFormLayout),
      m_format(new QComboBox),
      m_language(new QComboBox),
      m_separator(new QComboBox),
      m_message(new kit::InlineMessage),
      m_progress(new QProgressBar),
      m_export(new QPushButton),
      m_close(new QPushButton),
      m_done(std::make_shared<std::atomic<int>>(0)) {
    build();
    retranslate();
    m_format->setCurrentIndex(std::max(0, m_format->findData(QSettings().value(exportFormatSetting()).toString())));
    m_form->setRowVisible(m_separator, m_format->currentData().toString() == QLatin1String("csv"));
    showBusy(false);
}

ExportDialog::~ExportDialog() { m_work.cancel(); }

void ExportDialog::build() {
    for (QRadioButton*& one : m_rows) one = new QRadioButton;
    for (QRadioButton*& one : m_columns) one = new QRadioButton;
    const bool some = !m_request.selected.empty();
    m_rows[int(some ? Rows::Selected : Rows::Shown)]->setChecked(true);
    m_rows[int(some ? Rows::Selected : Rows::Shown)]->setFocus();
    m_rows[int(Rows::Selected)]->setEnabled(some);
    m_columns[int(Columns::All)]->setChecked(true);
    m_columns[int(Columns::Shown)]->setEnabled(!m_request.shownColumns.isEmpty());
    m_form->setSpacing(space::field);
    m_form->addRow(new QLabel, columnOf({m_rows[0], m_rows[1], m_rows[2]}));
    m_form->addRow(new QLabel, columnOf({m_columns[0], m_columns[1]}));
    for (QComboBox* box : {m_format, m_separator, m_language}) m_form->addRow(new QLabel, box);

    auto* buttons = new QDialogButtonBox; // the order of the system
    buttons->addButton(m_export, QDialogButtonBox::AcceptRole);
    buttons->addButton(m_close, QDialogButtonBox::RejectRole);
    kit::theme::makePrimary(m_export);
    m_export->setIcon(kit::theme::icon(QStringLiteral("export"), kit::theme::Token::OnFill));
    m_close->setAutoDefault(false);
    m_progress->setRange(0, exportSteps);
    m_progress->setTextVisible(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::card, space::card, space::card, space::card);
    column->setSpacing(space::card);
    column->addLayout(m_form);
    column->addWidget(m_progress);
    column->addWidget(m_message);
    column->addWidget(buttons);

    connect(m_export, &QPushButton::clicked, this, &ExportDialog::chooseFile);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_format, &QComboBox::currentIndexChanged, this,
            [this] { m_form->setRowVisible(m_separator, m_format->currentData().toString() == QLatin1String("csv")); });
    m_look.setInterval(exportLookEvery);
    connect(&m_look, &QTimer::timeout, this, [this] { m_progress->setValue(m_done->load()); });
}

ExportChoices ExportDialog::choices() const {
    ExportChoices choices;
    choices.query = m_request.shown;
    if (m_rows[int(Rows::All)]->isChecked()) {
        choices.query.text.clear();
        choices.query.conditions.clear();
    }
    if (m_rows[int(Rows::Selected)]->isChecked()) choices.rows = m_request.selected;
    if (m_columns[int(Columns::Shown)]->isChecked()) choices.columns = m_request.shownColumns;
    choices.language = base::languageOf(m_language->currentData().toString());
    choices.file.separator = m_separator->currentData().toString().front().toLatin1();
    return choices;
}

void ExportDialog::chooseFile() {
    const QString suffix = m_format->currentData().toString();
    kit::FileRequest request;
    request.title = windowTitle();
    request.folder =
        QSettings().value(exportFolderSetting()).toString() + u'/' + fileNameOf(m_request.title) + u'.' + suffix;
    request.filters = {QStringLiteral("%1 (*.%2)").arg(suffix.toUpper(), suffix)};
    request.suffix = suffix;
    kit::DialogSeam::instance().saveFile(this, request, [this](const QString& path) {
        if (path.isEmpty()) return;
        QSettings().setValue(exportFolderSetting(), QFileInfo(path).absolutePath());
        QSettings().setValue(exportFormatSetting(), m_format->currentData());
        exportTo(path);
    });
}

void ExportDialog::exportTo(const QString& path) {
    m_done->store(0);
    m_work = base::Progress([left = m_done](qint64 done, qint64 total) {
        if (total > 0) left->store(int(done * exportSteps / total));
    });
    showBusy(true);
    auto work = [path, wanted = choices(), progress = m_work](storage::Store& store) {
        return services::exportRecords(store, path, wanted, progress);
    };
    services::deliver(m_workspace.read<ExportReport>(work), this,
                      [this, path](const base::Result<ExportReport>& report) {
                          showBusy(false);
                          if (report) return showExported(path, report->rows);
                          if (report.error().code == base::ErrorCode::Cancelled) return m_message->dismiss();
                          const services::Words& words = services::Words::of(models::windowLanguage());
                          m_message->showMessage(kit::Severity::Problem, words.sentence(report.error()));
                      });
}

void ExportDialog::showExported(const QString& path, qint64 rows) {
    const QString folder = QFileInfo(path).absolutePath();
    m_message->showMessage(
        kit::Severity::Ok, tr("%Ln row(s) are in the file %1.", nullptr, int(rows)).arg(QFileInfo(path).fileName()),
        {{tr("Show in folder"), [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); }}});
    m_close->setText(tr("Close"));
    Q_EMIT exported(path, rows);
}

void ExportDialog::showBusy(bool busy) {
    m_busy = busy;
    busy ? m_look.start() : m_look.stop();
    m_progress->setVisible(busy);
    m_progress->setValue(0);
    m_export->setEnabled(!busy);
    if (busy) m_message->dismiss();
}

void ExportDialog::done(int result) {
    // Esc or Cancel while it writes: the work stops, no file is left, the choices stay.
    if (m_busy && result == QDialog::Rejected) return m_work.cancel();
    QDialog::done(result);
}

void ExportDialog::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QDialog::changeEvent(event);
}

void ExportDialog::retranslate() {
    setWindowTitle(tr("Export"));
    m_rows[int(Rows::All)]->setText(tr("All rows"));
    m_rows[int(Rows::Shown)]->setText(tr("Rows shown now"));
    m_rows[int(Rows::Selected)]->setText(tr("%Ln selected row(s)", nullptr, int(m_request.selected.size())));
    m_columns[int(Columns::All)]->setText(tr("All columns"));
    m_columns[int(Columns::Shown)]->setText(tr("Columns as shown"));
    const auto refill = [](QComboBox* box, const QList<std::pair<QString, QString>>& entries) {
        const int current = box->currentIndex();
        const QSignalBlocker quiet(box);
        box->clear();
        for (const auto& [code, text] : entries) box->addItem(text, code);
        box->setCurrentIndex(std::max(0, current));
    };
    refill(m_format, {{QStringLiteral("xlsx"), tr("XLSX - for Excel")},
                      {QStringLiteral("csv"), tr("CSV - for any program")},
                      {QStringLiteral("ods"), tr("ODS - for LibreOffice")},
                      {QStringLiteral("vcf"), tr("vCard - for address books and phones")},
                      {QStringLiteral("json"), tr("JSON - for programmers")}});
    refill(m_separator, {{QStringLiteral(";"), tr("Semicolon ;")},
                         {QStringLiteral(","), tr("Comma ,")},
                         {QStringLiteral("\t"), tr("Tab")},
                         {QStringLiteral("|"), tr("Vertical bar |")}});
    const bool first = m_language->count() == 0;
    refill(m_language,
           {{QStringLiteral("ru"), QStringLiteral("Русский")}, {QStringLiteral("en"), QStringLiteral("English")}});
    if (first) m_language->setCurrentIndex(models::windowLanguage() == base::Language::Russian ? 0 : 1);
    const QStringList labels{tr("Rows"), tr("Columns"), tr("Format"), tr("Separator"),
                             tr("Language of headings and words")};
    for (int i = 0; i < labels.size(); ++i) {
        if (auto* label = qobject_cast<QLabel*>(m_form->itemAt(i, QFormLayout::LabelRole)->widget()))
            label->setText(labels.at(i));
    }
    m_export->setText(tr("Export..."));
    m_close->setText(tr("Cancel"));
}

} // namespace rs::transfer
