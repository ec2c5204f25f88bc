// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/desktop/lists.h"

#include "kit/dialogseam.h"
#include "kit/filterheader.h"
#include "kit/undobar.h"
#include "network/networkpage.h"
#include "programs/desktop/storepages.h"
#include "schools/openschool.h"
#include "shell/mainwindow.h"
#include "transfer/exportdialog.h"
#include "transfer/importdialog.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>

namespace rs::desktop {

using namespace Qt::StringLiterals;
using kit::Deed;
using shell::PageId;
using tables::RecordTable;
using transfer::ExportDialog;
using transfer::ImportDialog;

namespace {

constexpr PageId tablePages[] = {PageId::Schools,      PageId::Team,    PageId::Speakers, PageId::Venues,
                                 PageId::Participants, PageId::Network, PageId::Costs,    PageId::Impact};

//! The files somebody drags.
QStringList filesOf(const QMimeData* data) {
    QStringList files;
    for (const QUrl& url : data->urls()) {
        if (url.isLocalFile()) files << url.toLocalFile();
    }
    return files;
}

//! Names of the fields that stand on the screen, from left to right.
QStringList columnsOf(const RecordTable& table) {
    const kit::FilterHeader* header = table.grid().filterHeader();
    const models::ColumnSet& columns = table.model().columns();
    QStringList names;
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        if (!header->isSectionHidden(column) && columns.at(column).field) names << columns.at(column).field->key();
    }
    return names;
}

} // namespace

Lists::Lists(const Place& place) : QObject(&place.window), m_place(place) {
    addDeeds();
    if (!place.workspace.isWritable()) return;
    place.window.setAcceptDrops(true);
    place.window.installEventFilter(this);
    connect(&place.pages, &StorePages::textImportWanted, this, &Lists::importText);
}

void Lists::addDeeds() {
    const bool writable = m_place.workspace.isWritable();
    const auto perform = [this](Deed deed) {
        if (deed == Deed::Import) return import();
        if (RecordTable* table = tableInFront()) exportTable(*table);
    };
    const auto canImport = [writable](Deed deed) { return deed == Deed::Import && writable; };
    const auto canBoth = [this, canImport](Deed deed) {
        return canImport(deed) || (deed == Deed::Export && tableInFront());
    };
    m_place.pages.holder(PageId::Home)->setOuterDeeds(canImport, perform);
    for (const PageId id : tablePages) m_place.pages.holder(id)->setOuterDeeds(canBoth, perform);
}

RecordTable* Lists::tableInFront() const {
    const auto id = m_place.window.currentPage();
    if (!id || !m_place.pages.holder(*id)->page()) return nullptr;
    if (*id == PageId::Impact) return m_place.pages.impactRows();
    if (*id == PageId::Network) {
        network::NetworkPage* network = m_place.pages.network();
        return &network->page(network->tab()).table();
    }
    tables::RecordPage* page = m_place.pages.table(*id);
    return page ? &page->table() : nullptr;
}

void Lists::withSchool(const QString& title, const Then& then) {
    if (m_place.school.isOpen()) return then(m_place.school.id());
    Q_EMIT schoolWanted(title, then);
}

ImportDialog* Lists::open(const base::Id& school) {
    auto* dialog = new ImportDialog(m_place.workspace, school, &m_place.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportDialog::imported, this, &Lists::finish);
    connect(dialog, &QObject::destroyed, this, [this, dialog] {
        if (m_dialog == dialog) m_dialog = nullptr;
    });
    m_dialog = dialog;
    dialog->open();
    return dialog;
}

void Lists::import() {
    if (m_place.school.isOpen()) return open(m_place.school.id())->chooseFile();
    const kit::FileRequest request{
        tr("List of participants"), {}, {tr("Lists (*.xlsx *.ods *.csv *.tsv *.txt *.vcf)"), tr("All files (*)")}};
    kit::DialogSeam::instance().openFile(&m_place.window, request, [this](const QString& path) {
        if (!path.isEmpty()) importFile(path);
    });
}

void Lists::importFile(const QString& path) {
    withSchool(QFileInfo(path).completeBaseName(),
               [this, path](const base::Id& school) { open(school)->openFile(path); });
}

void Lists::takeDropped(const QStringList& files) {
    if (files.size() == 1) return importFile(files.first());
    if (files.isEmpty() || m_dialog) return;
    kit::DialogSeam::instance().tell(&m_place.window, tr("One list at a time"),
                                     tr("%n files were dropped. Each list has a preview of its own: drop them one "
                                        "after another; none has been taken.",
                                        nullptr, int(files.size())));
}

void Lists::importText(const QString& text) {
    withSchool({}, [this, text](const base::Id& school) { open(school)->openText(text); });
}

void Lists::finish(const QString& sentence, const base::Id& school) {
    if (m_place.school.id() != school) m_place.school.open(school);
    m_place.window.showPage(PageId::Participants);
    if (tables::RecordPage* page = m_place.pages.table(PageId::Participants))
        page->table().undoBar()->showChange(sentence);
    Q_EMIT imported();
}

ExportDialog* Lists::exportTable(RecordTable& table) {
    const models::RecordTableModel& model = table.model();
    transfer::ExportRequest request{model.query(), {}, columnsOf(table), m_place.school.title()};
    const QList<int> rows = table.grid().chosenRows();
    if (rows.size() > 1) request.selected = model.numbersOf(rows);
    auto* dialog = new ExportDialog(m_place.workspace, std::move(request), &m_place.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

bool Lists::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::DragEnter) {
        auto* drag = static_cast<QDragEnterEvent*>(event);
        if (!filesOf(drag->mimeData()).isEmpty()) drag->acceptProposedAction();
    }
    if (event->type() == QEvent::Drop) {
        auto* drop = static_cast<QDropEvent*>(event);
        const QStringList files = filesOf(drop->mimeData());
        drop->acceptProposedAction();
        // The program it was dragged from waits for this event.
        QMetaObject::invokeMethod(
            this, [this, files] { takeDropped(files); }, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace rs::desktop
