// SPDX-License-Identifier: GPL-3.0-or-later
// Shows the kit and the frame with invented people: gallery FOLDER writes pictures of both languages and looks there.
#include "gallerycards.h"
#include "gallerypage.h"

#include "kit/searchfield.h"
#include "kit/theme/icon.h"
#include "kit/theme/theme.h"
#include "kit/translator.h"
#include "shell/actions.h"
#include "shell/commandpalette.h"
#include "shell/mainwindow.h"
#include "shell/navigationview.h"
#include "shell/syncline.h"

#include <QApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using namespace rs;
using shell::PageId;

namespace {

void addPages(shell::MainWindow& window) {
    const auto other = [&](PageId id, const char* icon, const char* title) {
        window.addPage(
            id, QString::fromLatin1(icon), [title] { return tx(title); }, new QWidget);
    };
    window.addPage(
        PageId::Home, u"home"_s, [] { return tx("Home"); }, new GalleryCards);
    other(PageId::Schools, "schools", "Schools");
    other(PageId::Team, "team", "Team");
    other(PageId::Speakers, "speaker", "Speakers");
    other(PageId::Venues, "venue", "Venues");
    window.addPage(
        PageId::Participants, u"people"_s, [] { return tx("Participants"); }, new GalleryPage);
    other(PageId::Review, "review", "Review");
    other(PageId::Settings, "settings", "Settings");
    window.setSchool(u"Исследовательские проекты в детском саду"_s, u"Исследовательские проекты"_s);
    window.setCounter(PageId::Participants, 148, kit::PillTone::Plain);
    window.setCounter(PageId::Speakers, 4, kit::PillTone::Late);
    window.setCounter(PageId::Review, 14, kit::PillTone::Review);
    window.actions().offer(kit::Deed::Undo, [] {});
    window.actions().offer(kit::Deed::Redo, [] {});
    window.actions().setUndoTexts(u"Статус"_s, {});
    services::SyncStatus waiting;
    waiting.state = services::SyncStatus::State::Resting;
    waiting.unsent = 12;
    window.syncLine().setServer(waiting);
}

void shoot(QWidget& widget, const QString& file) {
    for (int round = 0; round < 5; ++round) QApplication::processEvents(); // layouts settle from inside out
    widget.grab().save(file);
}

void contactSheet(const QString& file) {
    QImage sheet(1200, 640, QImage::Format_ARGB32);
    sheet.fill(kit::theme::color(kit::theme::Token::Window));
    QPainter painter(&sheet);
    QDirIterator icons(u":/icons"_s);
    int at = 0;
    while (icons.hasNext()) {
        const QString name = QFileInfo(icons.next()).baseName();
        const int x = at % 10 * 120, y = at / 10 * 100;
        ++at;
        int left = x + 8;
        for (const int side : {16, 20, 24, 32}) {
            kit::theme::paintIcon(&painter, QRect(left, y + 20, side, side), name, kit::theme::Token::Text);
            left += side + 6;
        }
        painter.setPen(kit::theme::color(kit::theme::Token::Secondary));
        painter.drawText(x + 8, y + 80, name);
    }
    painter.end();
    sheet.save(file);
}

} // namespace

int main(int argc, char** argv) { // NOLINT(readability-function-size): a loop a dimension of the pictures
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    QApplication app(argc, argv);
    const QString folder = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QDir::tempPath();
    QFont font(u"Noto Sans"_s);
    font.setPixelSize(argc > 2 ? QString::fromLocal8Bit(argv[2]).toInt() : 13);
    font.setPointSizeF(font.pixelSize() * 0.75);
    QApplication::setFont(font);
    kit::theme::install(kit::theme::Look::Light);
    contactSheet(folder + u"/icons.png"_s);
    kit::Translator translator;
    shell::MainWindow window;
    addPages(window);
    window.show();
    for (const auto language : {base::Language::Russian, base::Language::English}) {
        translator.setLanguage(language);
        const QString code = base::languageCode(language);
        for (const auto look : {kit::theme::Look::Light, kit::theme::Look::Dark}) {
            kit::theme::setLook(look);
            const QString end = u"-%1-%2.png"_s.arg(code, kit::theme::lookName(look));
            for (const QSize size : {QSize(1440, 900), QSize(1024, 640)}) {
                window.resize(size);
                for (const PageId id : {PageId::Participants, PageId::Home}) {
                    window.showPage(id);
                    if (auto* page = qobject_cast<GalleryPage*>(window.page(id))) page->dress(size.width() > 1200);
                    const QString page = id == PageId::Home ? u"cards"_s : u"table"_s;
                    shoot(window, u"%1/%2-%3%4"_s.arg(folder, page, QString::number(size.width()), end));
                }
            }
        }
    }
    window.resize(1440, 900);
    window.showPage(PageId::Participants);
    shoot(window, folder + u"/again.png"_s);
    auto* page = qobject_cast<GalleryPage*>(window.page(PageId::Participants));
    page->showError();
    shoot(window, folder + u"/error.png"_s);
    if (QWidget* list = page->openFilterList()) shoot(*list, folder + u"/filterlist.png"_s);
    QMenu* menu = window.menuBar()->actions()[1]->menu();
    menu->popup(QPoint(0, 0));
    menu->setActiveAction(menu->actions().first());
    shoot(*menu, folder + u"/menu.png"_s);
    menu->close();
    window.palette().open(u"cnjk,"_s); // «столб» typed in the wrong layout
    window.palette().field()->setText(u"c"_s);
    shoot(window, folder + u"/palette.png"_s);
    return 0;
}
