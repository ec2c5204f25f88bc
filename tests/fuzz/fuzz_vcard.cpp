// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/vcardreader.h"
#include "readall.h"

#include <QBuffer>

using namespace rs::exchange;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    fuzz::readAll(VCardReader::open([&]() -> rs::base::Result<TextSource> {
        auto buffer = std::make_unique<QBuffer>();
        buffer->setData(bytes);
        buffer->open(QIODevice::ReadOnly);
        return TextSource(std::move(buffer), guessEncoding(bytes));
    }));
    return 0;
}
