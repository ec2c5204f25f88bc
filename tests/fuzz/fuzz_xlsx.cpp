// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsxreader.h"
#include "readall.h"

using namespace rs::exchange;

//! The whole container: archive, relations, parts.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    auto archive = ZipArchive::fromBytes(QByteArray(reinterpret_cast<const char*>(data), qsizetype(size)));
    if (archive) fuzz::readAll(XlsxReader::open(std::move(*archive), {}));
    return 0;
}
