// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xmlparser.h"

#include "exchange/limits.h"

#include <expat.h>

#include <cstring>

namespace rs::exchange {

using base::ErrorCode;

std::string_view localName(const char* name) {
    const char* colon = std::strchr(name, ':');
    return colon ? std::string_view(colon + 1) : std::string_view(name);
}

std::string_view XmlAttributes::operator[](std::string_view name) const {
    for (const char** pair = m_pairs; pair[0]; pair += 2) {
        if (localName(pair[0]) == name) return pair[1];
    }
    return {};
}

void XmlHandler::refuse(ErrorCode code, const char* why) {
    if (!m_error) m_error = base::Error{code, {}, QString::fromLatin1(why)};
}

struct XmlParser::Callbacks {
    static XmlParser& self(void* data) { return *static_cast<XmlParser*>(data); }

    static void stopIfRefused(XmlParser& parser) {
        if (parser.m_handler.error()) XML_StopParser(parser.m_parser, XML_FALSE);
    }

    static void XMLCALL start(void* data, const XML_Char* name, const XML_Char** attributes) {
        XmlParser& parser = self(data);
        if (parser.m_handler.error()) return;
        if (++parser.m_depth > limits::xmlDepth)
            parser.m_handler.refuse(ErrorCode::FileIsMalformed, "nested too deep");
        else
            parser.m_handler.startElement(localName(name), XmlAttributes(attributes));
        stopIfRefused(parser);
    }

    static void XMLCALL end(void* data, const XML_Char* name) {
        XmlParser& parser = self(data);
        if (parser.m_handler.error()) return;
        --parser.m_depth;
        parser.m_handler.endElement(localName(name));
        stopIfRefused(parser);
    }

    static void XMLCALL text(void* data, const XML_Char* text, int length) {
        XmlParser& parser = self(data);
        if (parser.m_handler.error()) return;
        parser.m_handler.text(std::string_view(text, size_t(length)));
        stopIfRefused(parser);
    }

    // NOLINTNEXTLINE(readability-function-size): expat wants these arguments
    static void XMLCALL doctype(void* data, const XML_Char*, const XML_Char*, const XML_Char*, int) {
        XmlParser& parser = self(data);
        parser.m_handler.refuse(ErrorCode::FileIsBomb, "document type declaration");
        stopIfRefused(parser);
    }
};

XmlParser::XmlParser(XmlHandler& handler) : m_handler(handler), m_parser(XML_ParserCreate(nullptr)) {
    XML_SetUserData(m_parser, this);
    XML_SetElementHandler(m_parser, &Callbacks::start, &Callbacks::end);
    XML_SetCharacterDataHandler(m_parser, &Callbacks::text);
    XML_SetStartDoctypeDeclHandler(m_parser, &Callbacks::doctype);
}

XmlParser::~XmlParser() { XML_ParserFree(m_parser); }

base::Result<> XmlParser::feed(QByteArrayView bytes, bool last) {
    const XML_Status status = XML_Parse(m_parser, bytes.data(), int(bytes.size()), last ? XML_TRUE : XML_FALSE);
    if (m_handler.error()) return tl::unexpected<base::Error>(*m_handler.error());
    if (status == XML_STATUS_OK) return {};
    return base::fail(ErrorCode::FileIsMalformed, {}, QString::fromLatin1(XML_ErrorString(XML_GetErrorCode(m_parser))));
}

} // namespace rs::exchange
