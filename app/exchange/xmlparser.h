// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArrayView>

#include <optional>
#include <string_view>

struct XML_ParserStruct;

namespace rs::exchange {

//! The part of an XML name behind its prefix. Producers choose prefixes and namespaces freely (strict OOXML, x:row);
//! the local names are enough to tell the elements of a workbook apart.
[[nodiscard]] std::string_view localName(const char* name);

//! The attributes of one element, valid while it is being reported.
class XmlAttributes {
public:
    explicit XmlAttributes(const char** pairs) : m_pairs(pairs) {}

    //! Empty if it is absent.
    [[nodiscard]] std::string_view operator[](std::string_view name) const;

    template <typename Visit>
    void forEach(Visit visit) const {
        for (const char** pair = m_pairs; pair[0]; pair += 2) visit(localName(pair[0]), std::string_view(pair[1]));
    }

private:
    const char** m_pairs;
};

//! Takes what a document consists of, in order. A failure set here stops the parser.
class XmlHandler {
public:
    XmlHandler() = default;
    virtual ~XmlHandler() = default;
    Q_DISABLE_COPY_MOVE(XmlHandler)

    virtual void startElement(std::string_view name, const XmlAttributes& attributes) = 0;
    virtual void endElement(std::string_view name) = 0;
    virtual void text(std::string_view) {}

    void refuse(base::ErrorCode code, const char* why);
    [[nodiscard]] const std::optional<base::Error>& error() const { return m_error; }

private:
    std::optional<base::Error> m_error;
};

//! Streams XML through expat. A document type declaration is refused: that is where entities that grow come from.
class XmlParser {
public:
    explicit XmlParser(XmlHandler& handler);
    ~XmlParser();
    Q_DISABLE_COPY_MOVE(XmlParser)

    //! Errors: FileIsMalformed, FileIsBomb (document type), whatever the handler refused.
    [[nodiscard]] base::Result<> feed(QByteArrayView bytes, bool last);

private:
    struct Callbacks;

    XmlHandler& m_handler;
    XML_ParserStruct* m_parser;
    int m_depth = 0;
};

} // namespace rs::exchange
