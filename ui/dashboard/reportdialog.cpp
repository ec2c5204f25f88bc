// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/reportdialog.h"

#include "kit/dialogseam.h"
#include "kit/inlinemessage.h"
#include "kit/paperprinter.h"
#include "kit/theme/icon.h"
#include "kit/theme/theme.h"
#include "models/celltext.h"
#include "services/deliver.h"
#include "services/words.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStandardPaths>

namespace rs::dashboard {

using namespace Qt::StringLiterals;
using base::Result;
using services::Paper;
using services::PaperFile;
namespace space = kit::theme::space;

namespace {

constexpr QSize previewSize(300, 424); // a sheet A4
const QString projectMark = u"project:"_s, regionMark = u"region:"_s;

Result<Paper> paperOf(storage::Store& store, const services::AnnualReportWish& wish) {
    return services::annualReportPaper(store, wish);
}

} // namespace

ReportDialog::ReportDialog(services::Workspace& workspace, const Start& start, QWidget* parent)
    : Dialog(parent),
      m_workspace(workspace),
      m_start(start),
      m_form(new QFormLayout),
      m_year(new QComboBox),
      m_about(new QComboBox),
      m_language(new QComboBox),
      m_preview(new QLabel),
      m_message(new kit::InlineMessage),
      m_print(new QPushButton(kit::theme::icon(u"print"_s), QString())),
      m_close(new QPushButton),
      m_save(new QPushButton) {
    build();
    fillYears(start);
    retranslate();
    renewPreview();
}

void ReportDialog::build() {
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(space::page, space::card, space::page, space::card);
    whole->setSpacing(space::field);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::page);
    m_form->addRow(new QLabel, m_year);
    m_form->addRow(new QLabel, m_about);
    m_form->addRow(new QLabel, m_language);
    m_about->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_about->setMinimumContentsLength(26);
    m_language->addItem(u"Русский"_s, int(base::Language::Russian));
    m_language->addItem(u"English"_s, int(base::Language::English));
    m_language->setCurrentIndex(m_language->findData(int(models::windowLanguage())));
    row->addLayout(m_form, 1);
    m_preview->setFixedSize(previewSize);
    m_preview->setAlignment(Qt::AlignCenter);
    m_preview->setFrameShape(QFrame::StyledPanel);
    row->addWidget(m_preview);
    whole->addLayout(row, 1);
    whole->addWidget(m_message);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_print);
    buttons->addStretch();
    buttons->addWidget(m_close);
    buttons->addWidget(m_save);
    whole->addLayout(buttons);
    kit::theme::makePrimary(m_save);
    m_save->setDefault(true);
    for (QComboBox* box : {m_year, m_about, m_language})
        connect(box, &QComboBox::activated, this, &ReportDialog::renewPreview);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_print, &QPushButton::clicked, this, &ReportDialog::print);
    connect(m_save, &QPushButton::clicked, this, &ReportDialog::save);
}

void ReportDialog::fillYears(const Start& start) {
    const int now = QDate::currentDate().year();
    const int first = start.choices.first.isValid() ? qMin(start.choices.first.year(), now) : now;
    const int last = start.choices.last.isValid() ? qMax(start.choices.last.year(), now) : now;
    for (int year = last; year >= first; --year) m_year->addItem(QString::number(year), year);
    const int wanted = start.filter.from.isValid() ? start.filter.from.year() : now;
    m_year->setCurrentIndex(qMax(0, m_year->findData(wanted)));
}

void ReportDialog::fillAbout() {
    const QSignalBlocker quiet(m_about);
    QString chosen = m_about->currentData().toString();
    if (m_about->count() == 0 && !m_start.filter.project.isNull())
        chosen = projectMark + base::toText(m_start.filter.project);
    else if (m_about->count() == 0 && !m_start.filter.region.isEmpty())
        chosen = regionMark + m_start.filter.region;
    m_about->clear();
    m_about->addItem(tr("Whole network"), QString());
    for (const impact::Category& project : m_start.choices.projects)
        m_about->addItem(tr("Project: %1").arg(project.label), projectMark + project.key);
    const bool russian = models::windowLanguage() == base::Language::Russian;
    for (const QString& code : m_start.choices.regions) {
        const domain::RegionInfo* region = m_start.regions ? m_start.regions->byCode(code) : nullptr;
        const QString name = !region ? code : russian ? region->nameRu : region->nameEn;
        m_about->addItem(tr("Region: %1").arg(name), regionMark + code);
    }
    m_about->setCurrentIndex(qMax(0, m_about->findData(chosen)));
}

services::AnnualReportWish ReportDialog::wish() const {
    services::AnnualReportWish wish{services::filterOfYear(m_year->currentData().toInt()),
                                    base::Language(m_language->currentData().toInt())};
    const QString about = m_about->currentData().toString();
    if (about.startsWith(projectMark)) wish.filter.project = base::idFromText(about.mid(projectMark.size()));
    if (about.startsWith(regionMark)) wish.filter.region = about.mid(regionMark.size());
    return wish;
}

void ReportDialog::renewPreview() {
    const auto work = [wish = wish(), width = int(previewSize.width() * devicePixelRatioF())](
                          storage::Store& store) -> Result<QByteArray> {
        RS_ASSIGN(const Paper paper, paperOf(store, wish));
        return paper.picture(width);
    };
    m_message->dismiss();
    services::deliver(m_workspace.read<QByteArray>(work), this,
                      [this, asked = ++m_asked](const Result<QByteArray>& picture) {
                          if (asked != m_asked) return;
                          QPixmap sheet;
                          if (picture && sheet.loadFromData(*picture)) {
                              sheet.setDevicePixelRatio(devicePixelRatioF());
                              m_preview->setPixmap(sheet);
                          }
                          if (picture) return;
                          const services::Words& words = services::Words::of(models::windowLanguage());
                          m_message->showMessage(kit::Severity::Problem, words.sentence(picture.error()));
                      });
}

void ReportDialog::save() {
    //: Name of a file: %1 is a year
    const QString name = tr("Annual report %1").arg(m_year->currentText());
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const kit::FileRequest request{
        tr("Save the annual report"), documents.filePath(name + u".pdf"_s), {tr("PDF (*.pdf)")}, u"pdf"_s};
    kit::DialogSeam::instance().saveFile(this, request, [this](const QString& path) {
        if (!path.isEmpty()) saveTo(path);
    });
}

void ReportDialog::saveTo(const QString& path) {
    const auto work = [wish = wish(), path](storage::Store& store) -> Result<PaperFile> {
        RS_ASSIGN(const Paper paper, paperOf(store, wish));
        return paper.save(path);
    };
    m_save->setEnabled(false);
    services::deliver(m_workspace.read<PaperFile>(work), this, [this, path](const Result<PaperFile>& done) {
        m_save->setEnabled(true);
        if (!done) {
            const services::Words& words = services::Words::of(models::windowLanguage());
            return m_message->showMessage(kit::Severity::Problem, words.sentence(done.error()));
        }
        m_message->showMessage(kit::Severity::Ok, tr("The file is written: %1").arg(QDir::toNativeSeparators(path)));
        Q_EMIT saved(path);
    });
}

void ReportDialog::print() {
    const auto paper = [wish = wish()](storage::Store& store) { return paperOf(store, wish); };
    kit::printPaper(m_workspace, this, paper, [this](const Result<kit::PrintEnd>& end) {
        if (const auto news = kit::newsOf(end)) m_message->showMessage(news->severity, news->text);
    });
}

void ReportDialog::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    Dialog::changeEvent(event);
}

void ReportDialog::retranslate() {
    setWindowTitle(tr("Annual report"));
    fillAbout();
    const QStringList names{tr("Year"), tr("About"), tr("Language")};
    for (int row = 0; row < names.size(); ++row) {
        auto* label =
            qobject_cast<QLabel*>(m_form->labelForField(m_form->itemAt(row, QFormLayout::FieldRole)->widget()));
        if (label) label->setText(names.at(row));
    }
    m_preview->setAccessibleName(tr("First page"));
    m_print->setText(tr("Print..."));
    m_close->setText(tr("Close"));
    m_save->setText(tr("Save as PDF..."));
}

} // namespace rs::dashboard
