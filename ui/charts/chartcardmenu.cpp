// SPDX-License-Identifier: GPL-3.0-or-later
// The menu of a chart: its records, its table, and the ways its picture and its numbers leave the program.
#include "charts/chartcard.h"

#include "charts/chartpaint.h"
#include "charts/chartpicture.h"
#include "charts/chartwords.h"
#include "charts/figuresview.h"
#include "charts/legendrow.h"
#include "kit/dialogseam.h"
#include "kit/theme/theme.h"
#include "services/deliver.h"

#include <QAction>
#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QtConcurrentRun>

namespace rs::charts {

using namespace Qt::StringLiterals;
using kit::theme::Token;
using kit::theme::Type;
namespace space = kit::theme::space;

namespace {

constexpr const char* endings[] = {"png", "svg", "pdf", "csv", "xlsx"};

//! What leaves the laptop: numbers that tell of a few people are hidden.
Figures shared(Figures figures) {
    impact::hideSmallGroups(figures.table);
    if (figures.compared) impact::hideSmallGroups(*figures.compared);
    return figures;
}

QString fileName(QString title) {
    for (const QChar bad : u"\\/:*?\"<>|\n"_s) title.replace(bad, u' ');
    return title.simplified().left(80);
}

} // namespace

void ChartCard::buildMenu() {
    const auto add = [this](const char* name, auto deed) {
        QAction* action = m_menu->addAction(QString());
        action->setObjectName(QLatin1String(name));
        connect(action, &QAction::triggered, this, deed);
        return action;
    };
    add("records", [this] { openAll(); });
    add("table", [this] { showAsTable(!m_wantsTable); })->setCheckable(true);
    m_menu->addSeparator();
    add("copy", [this] { copy(); });
    for (const char* ending : endings) {
        const QString name = QLatin1String(ending);
        add(ending, [this, name] { askForFile(name); });
    }
    m_menu->addSeparator();
    add("definition", [this] { tellDefinition(); });
}

void ChartCard::retranslate() {
    const auto name = [this](const char* action, const QString& words) {
        if (auto* found = m_menu->findChild<QAction*>(QLatin1String(action))) found->setText(words);
    };
    name("records", tr("Show records"));
    name("table", tr("As table"));
    name("copy", tr("Copy picture and numbers"));
    name("png", tr("Picture (PNG)..."));
    name("svg", tr("Drawing (SVG)..."));
    name("pdf", tr("Page (PDF)..."));
    name("csv", tr("Numbers as CSV..."));
    name("xlsx", tr("Numbers for Excel (XLSX)..."));
    name("definition", tr("What is counted..."));
    m_more->setToolTip(tr("Records, table, files"));
    m_wholeTime->setText(tr("Whole time"));
    refresh();
}

void ChartCard::updateMenu() {
    const bool hasChart = m_chart->figures().table.indicator != nullptr;
    for (QAction* action : m_menu->actions()) {
        const bool tells = action->objectName() == u"definition";
        action->setEnabled(hasChart && (tells || !isEmpty()));
        if (action->objectName() == u"table") action->setChecked(m_wantsTable);
    }
}

void ChartCard::openAll() {
    Q_EMIT markActivated({QString::fromLatin1(m_chart->figures().table.indicator->code), {}, {}});
}

void ChartCard::tellDefinition() {
    kit::DialogSeam::instance().tell(this, title(), ChartWords(m_chart->figures()).definition());
}

QSize ChartCard::pictureSize() const {
    const QSize chart = m_chart->fileSize();
    return {chart.width() + 2 * space::page, chart.height() + 2 * space::page + 3 * space::block};
}

void ChartCard::paintPicture(QPainter& painter, const QRectF& room) const {
    const kit::theme::PaperColours paper;
    const Figures figures = shared(m_chart->figures());
    if (!figures.table.indicator) return;
    const qreal title = paint::height(Type::CardTitle), line = paint::height(Type::Caption);
    painter.save();
    painter.fillRect(room, kit::theme::color(Token::Base));
    const QRectF inside = room.adjusted(space::page, space::card, -space::page, -space::card);
    const QRectF head(inside.left(), inside.top(), inside.width(), title);
    paint::text(painter, {head, Qt::AlignLeft, Type::CardTitle}, this->title());
    QStringList below{figures.period, caption()};
    below.removeAll(QString());
    const QRectF foot(inside.left(), inside.bottom() - line, inside.width(), line);
    paint::text(painter, {foot, Qt::AlignLeft, Type::Caption, kit::theme::color(Token::Secondary)},
                below.join(u" \u00b7 "_s));
    QRectF rest(inside.left(), head.bottom() + space::row, inside.width(), foot.top() - head.bottom() - 2 * space::row);
    const qreal legend = paintLegend(painter, rest, m_chart->legend());
    rest.adjust(0, legend > 0 ? legend + space::row : 0, 0, 0);
    painter.translate(rest.topLeft());
    m_chart->paintFigures(painter, rest.size(), figures);
    painter.restore();
}

void ChartCard::copy() const {
    const Figures figures = shared(m_chart->figures());
    if (!figures.table.indicator) return;
    const Drawing drawing{pictureSize(), title(), [this](QPainter& painter) {
                              paintPicture(painter, QRectF(QPointF(), QSizeF(pictureSize())));
                          }};
    auto* content = new QMimeData;
    content->setImageData(imageOf(drawing));
    content->setText(copiedTable(figures));
    QGuiApplication::clipboard()->setMimeData(content);
}

void ChartCard::askForFile(const QString& ending) {
    kit::FileRequest request;
    request.title = tr("Save “%1”").arg(title());
    const QString period = m_chart->figures().period;
    request.folder = fileName(period.isEmpty() ? title() : u"%1, %2"_s.arg(title(), period)) + u'.' + ending;
    request.filters = {u"%1 (*.%2)"_s.arg(ending.toUpper(), ending)};
    request.suffix = ending;
    kit::DialogSeam::instance().saveFile(this, request, [this](const QString& path) {
        if (!path.isEmpty()) save(path);
    });
}

void ChartCard::save(const QString& path) {
    if (!m_chart->figures().table.indicator) return;
    const QString ending = QFileInfo(path).suffix().toLower();
    const QSize size = pictureSize();
    const Drawing drawing{size, title(),
                          [this, size](QPainter& painter) { paintPicture(painter, QRectF(QPointF(), QSizeF(size))); }};
    // What is drawn is drawn here, what takes its time is done elsewhere: packing and writing.
    std::function<base::Result<qint64>()> work;
    if (ending == u"png")
        work = [path, image = imageOf(drawing)] { return services::writeBytes(path, pngOf(image)); };
    else if (ending == u"svg")
        work = [path, bytes = svgOf(drawing)] { return services::writeBytes(path, bytes); };
    else if (ending == u"pdf")
        work = [path, bytes = pdfOf(drawing)] { return services::writeBytes(path, bytes); };
    else
        work = [path, table = plainTable(shared(m_chart->figures()))] { return services::writeTable(path, table); };
    services::deliver(QtConcurrent::run(std::move(work)), this, [this, path](const base::Result<qint64>& done) {
        if (done)
            Q_EMIT saved(path);
        else
            Q_EMIT failed(done.error());
    });
}

} // namespace rs::charts
