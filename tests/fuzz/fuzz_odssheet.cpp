// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/odssheet.h"

using namespace rs::exchange;

//! The XML inside: names of the sheets, then the first one.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    const QByteArrayView xml(reinterpret_cast<const char*>(data), qsizetype(size));
    OdsContents contents;
    {
        XmlParser parser(contents);
        static_cast<void>(parser.feed(xml, true));
    }
    OdsSheet sheet(contents.sheets.value(0));
    XmlParser parser(sheet);
    static_cast<void>(parser.feed(xml, true));
    for (Row row; !sheet.rows().isEmpty();) sheet.rows().take(row);
    return 0;
}
