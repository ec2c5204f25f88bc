// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/figure.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>

namespace rs::bench {

namespace {
bool kept = true;
}

void report(const Figure& figure) {
    if (figure.reference <= 0 || figure.value < 0) {
        std::fprintf(stderr, "figure %s: its reference %s could not be measured\n", figure.name.constData(),
                     figure.referenceName);
        std::exit(1);
    }
    const double ratio = figure.value / figure.reference;
    if (figure.better == Better::Less ? ratio > figure.limit : ratio < figure.limit) kept = false;
    std::printf("figure %s value %.2f %s reference %s value %.2f ratio %.2f limit %.2f\n", figure.name.constData(),
                figure.value, figure.unit, figure.referenceName, figure.reference, ratio, figure.limit);
    std::fflush(stdout);
}

bool allKept() { return kept; }

double median(QList<double> values) {
    if (values.isEmpty()) return -1;
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

double percentile95(QList<double> values) {
    if (values.isEmpty()) return -1;
    std::sort(values.begin(), values.end());
    return values.at(qsizetype(std::ceil(double(values.size()) * 0.95)) - 1);
}

} // namespace rs::bench
