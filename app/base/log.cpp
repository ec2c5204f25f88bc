// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/log.h"

Q_LOGGING_CATEGORY(logStorage, "school.storage", QtInfoMsg)
Q_LOGGING_CATEGORY(logExchange, "school.exchange", QtInfoMsg)
Q_LOGGING_CATEGORY(logServices, "school.services", QtInfoMsg)
Q_LOGGING_CATEGORY(logServer, "school.server", QtInfoMsg)
Q_LOGGING_CATEGORY(logUi, "school.ui", QtInfoMsg)
