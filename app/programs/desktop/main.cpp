// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/memory.h"
#include "programs/desktop/desktop.h"
#include "programs/desktop/screenshots.h"
#include "services/paths.h"

#include <QApplication>

#include <cstdio>
#ifdef RS_HAS_FONTCONFIG
#include <fontconfig/fontconfig.h>

#include <thread>
#endif

namespace {

//! What was asked for on the command line, or what is wrong with it.
int say(std::FILE* stream, const QString& text, int code) {
    std::fprintf(stream, "%s\n", text.trimmed().toLocal8Bit().constData());
    return code;
}

} // namespace

int main(int argc, char** argv) {
    rs::base::returnLargeBlocks();
    QApplication::setOrganizationName(rs::services::applicationName.toString());
    QApplication::setApplicationName(rs::services::applicationName.toString());
    QApplication::setApplicationVersion(QStringLiteral(RS_VERSION));
    QGuiApplication::setDesktopFileName(rs::services::applicationName.toString());
#ifdef RS_HAS_FONTCONFIG
    // The system's list of fonts takes a sixth of a start to read: a thread does it while Qt sets itself up.
    std::thread fonts([] { FcInit(); });
    QApplication application(argc, argv);
    fonts.join();
#else
    QApplication application(argc, argv);
#endif

    const rs::desktop::Options options = rs::desktop::readOptions(QApplication::arguments());
    if (!options.problem.isEmpty()) return say(stderr, options.problem, 2);
    if (!options.help.isEmpty()) return say(stdout, options.help, 0);
    if (!options.version.isEmpty()) return say(stdout, options.version, 0);
    if (!options.screenshots.isEmpty()) return rs::desktop::takeScreenshots(options);

    rs::desktop::Desktop desktop(options);
    desktop.start();
    return QApplication::exec();
}
