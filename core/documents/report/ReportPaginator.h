// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/report/ReportBands.h"
#include "core/documents/report/ReportPage.h"

namespace cdesk {

/// Puts a report on pages: title or cover with charts, headings on every page, groups with subtotals, the total, and a
/// footer with "page i of n". Pages are handed out one by one and not kept, so a report may have any length: what stays
/// in memory is three bytes a row.
class ReportPaginator {
public:
    /// Walks over the rows once to learn where pages begin. @p spec and @p fonts must outlive the paginator.
    /// @errors money.overflow (field: the column's heading), job.cancelled
    static Result<ReportPaginator> prepare(const ReportSpec& spec, const ReportFonts& fonts, JobContext& job);

    int pageCount() const;
    double pageWidth() const;
    double pageHeight() const;

    /// Walks over the rows again and hands out the pages from the first to @p lastPage (counted from 1).
    /// @errors those of prepare(), and those of @p take, which end the walk
    using TakePage = std::function<Result<void>(const ReportPage& page)>;
    Result<void> pages(const TakePage& take, JobContext& job, int lastPage = std::numeric_limits<int>::max()) const;

private:
    ReportPaginator(const ReportSpec& spec, const ReportFonts& fonts);

    struct Place { ///< of a column, text area
        double left = 0, right = 0;
    };
    Result<void> countBands(JobContext& job);
    quint8 linesOf(const ReportRow& row) const;
    double heightOf(const Band& band) const;
    double headHeight() const;
    double frontHeight() const;
    bool hasCover() const { return m_spec->front == ReportFront::Cover; }
    double bottom() const;

    ReportPage emptyPage(int number) const;
    void drawFront(ReportPage& page) const;
    double drawHead(ReportPage& page, double top) const;
    double drawRepeatedGroups(ReportPage& page, const ReportBands& bands, double top) const;
    void drawBand(ReportPage& page, const ReportBands& bands, const Band& band, double top) const;
    void drawRow(ReportPage& page, const ReportRow& row, double top) const;
    void drawSums(ReportPage& page, const ReportBands& bands, double baseline) const;

    const ReportSpec* m_spec;
    const ReportFonts* m_fonts;
    std::vector<Place> m_columns;
    std::vector<QStringList> m_headings; ///< by column, broken into lines
    std::vector<Band> m_bands;
    std::vector<size_t> m_starts; ///< first band of each page that has bands
};

} // namespace cdesk
