// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/networkwatch.h"

#include <QNetworkInformation>

namespace rs::sync {

void watchNetwork(QObject* context, std::function<void()> isBack) {
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability)) return;
    QObject::connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, context,
                     [isBack = std::move(isBack)](QNetworkInformation::Reachability reachability) {
                         if (reachability >= QNetworkInformation::Reachability::Local) isBack();
                     });
}

} // namespace rs::sync
