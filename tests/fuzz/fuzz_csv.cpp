// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvreader.h"
#include "readall.h"

#include <QBuffer>

using namespace rs::exchange;

//! The first byte chooses what is left to guess.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    if (size == 0) return 0;
    const QByteArray bytes(reinterpret_cast<const char*>(data + 1), qsizetype(size - 1));
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    ReadOptions options;
    if (data[0] & 1) options.separator = QStringLiteral(";");
    fuzz::readAll(CsvReader::open(TextSource(std::move(buffer), guessEncoding(bytes)), options));
    return 0;
}
