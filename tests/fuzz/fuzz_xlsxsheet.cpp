// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsxsheet.h"

using namespace rs::exchange;

namespace {

void parse(XmlHandler& handler, QByteArrayView xml) {
    XmlParser parser(handler);
    static_cast<void>(parser.feed(xml, true));
}

} // namespace

//! The XML inside: styles, shared texts and a sheet, one after the other, parted by NULs.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    const QList<QByteArray> parts = QByteArray(reinterpret_cast<const char*>(data), qsizetype(size)).split('\0');
    XlsxStyles styles;
    XlsxStrings strings;
    parse(styles, parts.value(1));
    parse(strings, parts.value(2));
    XlsxSheet sheet({strings, styles, parts.size() % 2 == 0});
    parse(sheet, parts.value(0));
    for (Row row; !sheet.rows().isEmpty();) sheet.rows().take(row);
    return 0;
}
