// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves the Impact page: its charts as a file, the annual report.
#include "dashboard/boardpdf.h"
#include "dashboard/filterbar.h"
#include "dashboard/impactpage.h"
#include "dashboard/reportdialog.h"
#include "kit/dialogseam.h"
#include "kit/inlinemessage.h"
#include "kit/theme/icon.h"
#include "services/words.h"

#include <QAction>
#include <QDir>
#include <QMenu>
#include <QStandardPaths>
#include <QTabBar>

namespace rs::dashboard {

using namespace Qt::StringLiterals;
using kit::theme::icon;

void ImpactPage::makeActions() {
    m_export = new QAction(icon(u"export"_s), QString(), this);
    m_report = new QAction(icon(u"file"_s, kit::theme::Token::OnFill), QString(), this);
    m_wholeTime = new QAction(this);
    m_saveTab = new QAction(this);
    m_saveAll = new QAction(this);
    auto* menu = new QMenu(this);
    menu->addAction(m_saveTab);
    menu->addAction(m_saveAll);
    m_export->setMenu(menu);
    connect(m_saveTab, &QAction::triggered, this, [this] { saveBoard({tab()}); });
    connect(m_saveAll, &QAction::triggered, this, [this] {
        QList<Tab> all;
        for (int i = 0; i < tabCount; ++i) all << Tab(i);
        saveBoard(all);
    });
    connect(m_report, &QAction::triggered, this, &ImpactPage::openReport);
    connect(m_wholeTime, &QAction::triggered, this, [this] { m_filters->setPeriod(Period::wholeTime()); });
}

ReportDialog* ImpactPage::openReport() {
    const ReportDialog::Start start{m_filters->filter(), m_source->choices(), m_workspace.regions()};
    auto* dialog = new ReportDialog(m_workspace, start, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

void ImpactPage::saveBoard(const QList<Tab>& tabs) {
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    //: Name of a file
    const QString name = tr("Impact") + u".pdf"_s;
    const kit::FileRequest request{tr("Save the charts"), documents.filePath(name), {tr("PDF (*.pdf)")}, u"pdf"_s};
    kit::DialogSeam::instance().saveFile(this, request, [this, tabs](const QString& path) {
        if (!path.isEmpty()) saveBoardTo(path, tabs);
    });
}

void ImpactPage::saveBoardTo(const QString& path, const QList<Tab>& tabs) {
    if (!m_hasPicture) return;
    BoardPdf::Board file{tr("Impact") + u" \u00b7 "_s + subject(), caption(), {}};
    for (const Tab one : tabs) {
        const BoardTab& of = board(one);
        file.parts << BoardPdf::Part{m_tabs->tabText(int(one)), of.numbers(), of.cards()};
    }
    auto* pdf = new BoardPdf(std::move(file), path, this);
    connect(pdf, &BoardPdf::saved, this, [this](const QString& to) {
        showWritten(to);
        Q_EMIT boardSaved(to);
    });
    connect(pdf, &BoardPdf::refused, this, [this](const QString& to) {
        showFailure({base::ErrorCode::FileCannotWrite, {to}});
    });
}

void ImpactPage::showWritten(const QString& path) {
    m_message->showMessage(kit::Severity::Ok, tr("The file is written: %1").arg(QDir::toNativeSeparators(path)));
}

} // namespace rs::dashboard
