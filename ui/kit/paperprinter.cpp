// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/paperprinter.h"

#include "kit/dialogseam.h"
#include "services/deliver.h"
#include "services/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPrinter>
#include <QWidget>
#include <QtConcurrentRun>

namespace rs::kit {

using base::Result;
using services::Paper;

namespace {

struct PrintWords {
    Q_DECLARE_TR_FUNCTIONS(rs::kit::PaperPrinter)
};

} // namespace

void printPaper(services::Workspace& workspace, QWidget* parent,
                const std::function<Result<Paper>(storage::Store& store)>& paper,
                const std::function<void(const Result<PrintEnd>& end)>& then) {
    services::deliver(workspace.read<Paper>(paper), parent, [parent, then](const Result<Paper>& read) {
        if (!read) return then(tl::unexpected<base::Error>(read.error()));
        auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
        printer->setDocName(read->title());
        read->askForSheet(*printer);
        const auto print = [parent, then, printer, laidOut = *read](bool isChosen) {
            if (!isChosen) return then(PrintEnd::Left);
            const auto work = [printer, laidOut] {
                return laidOut.paintOn(*printer) ? PrintEnd::Printed : PrintEnd::Refused;
            };
            services::deliver(QtConcurrent::run(work), parent, [then](PrintEnd end) { then(end); });
        };
        DialogSeam::instance().choosePrinter(parent, printer, print);
    });
}

std::optional<PrintNews> newsOf(const Result<PrintEnd>& end) {
    if (!end)
        return PrintNews{Severity::Problem,
                         services::Words::of(base::languageOf(QLocale().name())).sentence(end.error())};
    switch (*end) {
    case PrintEnd::Printed:
        return PrintNews{Severity::Ok, PrintWords::tr("The paper is sent to the printer.")};
    case PrintEnd::Refused:
        return PrintNews{Severity::Problem,
                         PrintWords::tr("The printer did not take the paper. Choose another one, or save the PDF.")};
    case PrintEnd::Left:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace rs::kit
