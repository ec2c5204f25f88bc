// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/split.h"

#include <QSettings>
#include <QSplitter>

namespace rs::review {

void rememberSplit(QSplitter& splitter) {
    const QString setting = QStringLiteral("review/splitter");
    splitter.restoreState(QSettings().value(setting).toByteArray());
    QObject::connect(&splitter, &QSplitter::splitterMoved, &splitter,
                     [&splitter, setting] { QSettings().setValue(setting, splitter.saveState()); });
}

} // namespace rs::review
