// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contracts/paper/PaperReading.h"

#include "core/documents/flow/DocxReader.h"
#include "core/documents/programs/ForeignPdf.h"
#include "core/documents/store/DocumentService.h"
#include "core/exchange/TextDecoding.h"
#include "core/jobs/JobContext.h"
#include "core/storage/FileStore.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

constexpr int kMostPages = 300;
constexpr int kMostPictures = 60;   ///< pages read by another program, some seconds each
constexpr double kReadingDpi = 300; ///< what tesseract was trained for
constexpr int kMostPixelsWide = 5000;
constexpr int kFewSigns = 8; ///< fewer on a page are a stamp or a page number

void addBlocks(const std::vector<Block>& blocks, std::vector<PaperParagraph>& out);

/// A cell of one paragraph is a field of its row; one with more is a column of its own, such as a signature block.
void addTable(const FlowTable& table, std::vector<PaperParagraph>& out)
{
    for (const TableRow& row : table.rows) {
        QStringList fields;
        bool isLine = true;
        for (const TableCell& cell : row.cells) {
            const Paragraph* only = cell.blocks.size() == 1 ? cell.blocks.front().paragraph() : nullptr;
            isLine = isLine && only != nullptr;
            if (only)
                fields.append(QString(only->label + only->plainText()).trimmed());
        }
        if (isLine) {
            if (const QString line = fields.join(u'\t'); !line.trimmed().isEmpty())
                out.push_back({line, 0});
            continue;
        }
        for (const TableCell& cell : row.cells)
            addBlocks(cell.blocks, out);
    }
}

void addBlocks(const std::vector<Block>& blocks, std::vector<PaperParagraph>& out)
{
    for (const Block& block : blocks) {
        if (const FlowTable* table = block.table()) {
            addTable(*table, out);
            continue;
        }
        const Paragraph& paragraph = *block.paragraph();
        QString text = paragraph.label + paragraph.plainText();
        for (const QString& line : text.replace(QChar(QChar::LineSeparator), u'\n').split(u'\n'))
            if (!line.trimmed().isEmpty())
                out.push_back({line, 0});
        for (const auto& box : paragraph.floats)
            addBlocks(box.blocks, out);
    }
}

Result<void> readWord(ReceivedPaper& paper)
{
    const auto package = DocxPackage::fromBytes(paper.bytes);
    const auto document = package ? readFlowDoc(*package) : Result<FlowDoc>(passOn(package));
    if (!document)
        return passOn(document);
    for (const FlowSection& section : document->sections)
        addBlocks(section.blocks, paper.paragraphs);
    return {};
}

/// The reader of pictures, or why there is none.
Result<TextReader> readerFrom(const FindTextReader& find)
{
    const auto reader = find ? find() : std::nullopt;
    return reader ? Result<TextReader>(*reader) : invalid(u"paper.reader_missing"_s);
}

/// Adds what stands on the picture of a page. Errors: those of readPicture()
Result<void> addPicture(ReceivedPaper& paper, const TextReader& reader, const QImage& picture, int page,
                        JobContext& job)
{
    const auto lines = readPicture(reader, picture, job);
    if (!lines)
        return passOn(lines);
    for (PaperParagraph& paragraph : paragraphsOfPage(*lines, page))
        paper.paragraphs.push_back(std::move(paragraph));
    paper.isRecognised = true;
    return {};
}

Result<void> readPdfPage(ReceivedPaper& paper, const FindTextReader& findReader, int page, JobContext& job)
{
    const auto reader = readerFrom(findReader);
    const auto picture = reader ? readForeignPage(paper.bytes, page, kReadingDpi) : Result<ForeignPage>(passOn(reader));
    return picture ? addPicture(paper, *reader, picture->picture, page + 1, job) : passOn(picture);
}

Result<void> readPdf(ReceivedPaper& paper, const FindTextReader& findReader, JobContext& job)
{
    if (!canReadForeignPdf())
        return invalid(u"paper.pdf_not_supported"_s);
    const auto texts = foreignPageTexts(paper.bytes, kMostPages);
    if (!texts)
        return invalid(texts.error().code == u"pdf.locked" ? u"paper.pdf_locked"_s : u"paper.pdf_not_readable"_s);
    const int total = static_cast<int>(texts->size());
    paper.pages = total;
    int pictures = 0;
    std::optional<Error> first; // a page nobody can read does not keep the others back
    for (int page = 0; page < total; ++page) {
        if (!job.step(page, total))
            return cancelled();
        const QStringList lines = linesOfPage(texts->at(page));
        if (lines.join(QString()).remove(u' ').size() >= kFewSigns) {
            for (PaperParagraph& paragraph : paragraphsOfPage(lines, page + 1))
                paper.paragraphs.push_back(std::move(paragraph));
            continue;
        }
        const auto read = ++pictures > kMostPictures
                              ? Result<void>(invalid(u"paper.too_many_pages"_s, {}, QString::number(kMostPictures)))
                              : readPdfPage(paper, findReader, page, job);
        if (!read && read.error().kind == ErrorKind::Cancelled)
            return read;
        if (!read && !first)
            first = read.error();
    }
    return first ? Result<void>(tl::unexpected<Error>(*first)) : Result<void>();
}

Result<void> readScan(ReceivedPaper& paper, const FindTextReader& findReader, JobContext& job)
{
    const auto pages = countPicturePages(paper.bytes);
    if (!pages)
        return invalid(u"paper.picture_not_readable"_s);
    paper.pages = *pages;
    const auto reader = readerFrom(findReader);
    if (!reader)
        return passOn(reader);
    std::optional<Error> first; // a page nobody can read does not keep the others back
    for (int page = 0; page < std::min(*pages, kMostPictures); ++page) {
        if (!job.step(page, *pages))
            return cancelled();
        const auto picture = picturePage(paper.bytes, page, {kMostPixelsWide, kMostPixelsWide});
        const auto read = picture ? addPicture(paper, *reader, *picture, page + 1, job)
                                  : Result<void>(invalid(u"paper.picture_not_readable"_s));
        if (!read && read.error().kind == ErrorKind::Cancelled)
            return read;
        if (!read && !first)
            first = read.error();
    }
    if (!first && *pages > kMostPictures)
        return invalid(u"paper.too_many_pages"_s, {}, QString::number(kMostPictures));
    return first ? Result<void>(tl::unexpected<Error>(*first)) : Result<void>();
}

Result<void> readPlain(ReceivedPaper& paper)
{
    const auto text = decodeText(paper.bytes);
    if (!text)
        return passOn(text);
    for (const QString& line : linesOfPage(*text))
        if (!line.isEmpty())
            paper.paragraphs.push_back({line, 0});
    return {};
}

} // namespace

Result<ReceivedPaper> readPaper(const QByteArray& bytes, const QString& fileName, const FindTextReader& findReader,
                                JobContext& job)
{
    if (bytes.size() > FileStore::kMaxBytes)
        return invalid(u"document.too_large"_s, {}, fileName);
    const auto type = mediaTypeOf(bytes);
    if (!type)
        return passOn(type);
    ReceivedPaper paper{.fileName = fileName, .bytes = bytes, .type = *type, .paragraphs = {}};
    if (*type == MediaType::Xlsx)
        return invalid(u"paper.not_a_text"_s, {}, fileName);
    if (*type == MediaType::Docx) {
        if (const auto read = readWord(paper); !read)
            return passOn(read);
    } else {
        const auto read = *type == MediaType::Pdf    ? readPdf(paper, findReader, job)
                          : *type == MediaType::Text ? readPlain(paper)
                                                     : readScan(paper, findReader, job);
        if (!read && read.error().kind == ErrorKind::Cancelled)
            return passOn(read);
        if (!read)
            paper.unread = read.error();
    }
    if (paper.paragraphs.empty() && !paper.unread)
        paper.unread = Error{ErrorKind::Invalid, u"paper.no_text"_s, {}, {}};
    return paper;
}

} // namespace cdesk
