// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsxworkbook.h"

#include "exchange/limits.h"
#include "exchange/xmltext.h"

#include <QDir>
#include <QHash>

namespace rs::exchange {

using base::ErrorCode;

namespace {

struct Relation {
    QByteArray type; //!< the last word of the type's address: it is the same in both kinds of OOXML
    QByteArray target;
};

QByteArray bytesOf(std::string_view text) { return QByteArray(text.data(), qsizetype(text.size())); }

//! Targets are relative to the folder of the part that names them.
QByteArray resolved(const QByteArray& folder, QByteArray target) {
    target.replace('\\', '/');
    const QByteArray joined = target.startsWith('/') ? target.mid(1) : folder + target;
    return QDir::cleanPath(QString::fromUtf8(joined)).toUtf8();
}

class RelationsHandler : public XmlHandler {
public:
    explicit RelationsHandler(QByteArray folder) : m_folder(std::move(folder)) {}

    void startElement(std::string_view name, const XmlAttributes& attributes) override {
        if (name != "Relationship") return;
        const QByteArray type = bytesOf(attributes["Type"]);
        const QByteArray id = bytesOf(attributes["Id"]);
        if (relations.size() > 10 * limits::sheets) return refuse(ErrorCode::FileIsMalformed, "too many relations");
        relations.insert(id, {type.mid(type.lastIndexOf('/') + 1), resolved(m_folder, bytesOf(attributes["Target"]))});
    }
    void endElement(std::string_view) override {}

    [[nodiscard]] QByteArray targetOfType(const QByteArray& type) const {
        for (const Relation& relation : relations) {
            if (relation.type == type) return relation.target;
        }
        return {};
    }

    QHash<QByteArray, Relation> relations;

private:
    QByteArray m_folder;
};

class WorkbookHandler : public XmlHandler {
public:
    struct Sheet {
        QString name;
        QByteArray relation;
        bool hidden = false;
    };

    void startElement(std::string_view name, const XmlAttributes& attributes) override {
        if (name == "workbookPr") {
            const std::string_view value = attributes["date1904"];
            date1904 = value == "1" || value == "true" || value == "on";
        } else if (name == "sheet") {
            if (sheets.size() >= limits::sheets) return refuse(ErrorCode::FileIsMalformed, "too many sheets");
            Sheet sheet;
            attributes.forEach([&](std::string_view key, std::string_view value) {
                if (key == "name")
                    sheet.name = textOfXml(value);
                else if (key == "id")
                    sheet.relation = bytesOf(value);
                else if (key == "state")
                    sheet.hidden = value != "visible";
            });
            sheets.push_back(sheet);
        }
    }
    void endElement(std::string_view) override {}

    std::vector<Sheet> sheets;
    bool date1904 = false;
};

} // namespace

base::Result<XlsxWorkbook> readXlsxWorkbook(ZipArchive& archive) {
    RelationsHandler package{QByteArray()};
    if (archive.contains("_rels/.rels")) RS_TRY(archive.parse("_rels/.rels", package));
    QByteArray part = package.targetOfType("officeDocument");
    if (!archive.contains(part)) part = "xl/workbook.xml";
    if (!archive.contains(part) || !part.endsWith(".xml")) return base::fail(ErrorCode::FileTypeUnknown);
    WorkbookHandler workbook;
    RS_TRY(archive.parse(part, workbook));

    const QByteArray folder = part.left(part.lastIndexOf('/') + 1);
    const QByteArray relationsPart = folder + "_rels/" + part.mid(folder.size()) + ".rels";
    RelationsHandler relations(folder);
    if (archive.contains(relationsPart)) RS_TRY(archive.parse(relationsPart, relations));

    XlsxWorkbook result;
    result.date1904 = workbook.date1904;
    result.stylesPart = relations.targetOfType("styles");
    result.stringsPart = relations.targetOfType("sharedStrings");
    for (const auto& sheet : workbook.sheets) {
        const Relation relation = relations.relations.value(sheet.relation);
        if (relation.type == "worksheet") result.sheets.push_back({sheet.name, relation.target, sheet.hidden});
    }
    if (result.sheets.empty()) return base::fail(ErrorCode::FileTypeUnknown, {}, QStringLiteral("no sheets"));
    return result;
}

} // namespace rs::exchange
