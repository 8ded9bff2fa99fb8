using System.Collections.Immutable;
using Ingest.Quality.Report;

namespace Ingest.Cli.Reporting;

/// <summary>A document's part of the report.</summary>
/// <param name="Problems">What kept it or its truth out of the figures, a line each.</param>
public sealed record DocumentReport(ReportDocument Document, ImmutableArray<string> Problems);
