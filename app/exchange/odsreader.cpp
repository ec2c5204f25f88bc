// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/odsreader.h"

#include <algorithm>

namespace rs::exchange {

using base::ErrorCode;

namespace {

class ManifestHandler : public XmlHandler {
public:
    void startElement(std::string_view name, const XmlAttributes&) override {
        encrypted = encrypted || name == "encryption-data";
    }
    void endElement(std::string_view) override {}

    bool encrypted = false;
};

} // namespace

base::Result<std::unique_ptr<TableReader>> OdsReader::open(std::unique_ptr<ZipArchive> archive,
                                                           const ReadOptions& options) {
    auto reader = std::make_unique<OdsReader>(std::move(archive));
    RS_TRY(reader->begin(options.sheet));
    return std::unique_ptr<TableReader>(std::move(reader));
}

base::Result<> OdsReader::refuseEncrypted() {
    if (!m_archive->contains("META-INF/manifest.xml")) return {};
    ManifestHandler manifest;
    RS_TRY(m_archive->parse("META-INF/manifest.xml", manifest));
    if (manifest.encrypted) return base::fail(ErrorCode::FileIsEncrypted);
    return {};
}

//! All sheets lie in one entry, so their names cost one more walk through it.
base::Result<> OdsReader::begin(const QString& wantedSheet) {
    RS_TRY(refuseEncrypted());
    OdsContents contents;
    RS_TRY(m_archive->parse("content.xml", contents));
    if (contents.sheets.isEmpty()) return base::fail(ErrorCode::FileTypeUnknown, {}, QStringLiteral("no sheets"));
    m_info.format = Format::Ods;
    m_info.encoding = QStringLiteral("utf-8");
    m_info.sheets = contents.visible;
    m_info.sheet = contents.visible.isEmpty() ? contents.sheets.front() : contents.visible.front();
    if (!wantedSheet.isEmpty()) {
        const auto found = std::find_if(contents.sheets.cbegin(), contents.sheets.cend(), [&](const QString& name) {
            return name.compare(wantedSheet, Qt::CaseInsensitive) == 0;
        });
        if (found == contents.sheets.cend()) return base::fail(ErrorCode::SheetNotFound, {wantedSheet});
        m_info.sheet = *found;
    }
    RS_ASSIGN(auto entry, m_archive->entry("content.xml"));
    m_sheet = std::make_unique<OdsSheet>(m_info.sheet);
    m_stream = std::make_unique<SheetStream>(std::move(entry), *m_sheet);
    return {};
}

} // namespace rs::exchange
