namespace Ingest.Cli.Reporting;

/// <summary>The report's files in its folder.</summary>
public static class ReportFiles
{
    public const string Html = "report.html";
    public const string Json = "report.json";
    public const string Csv = "scores.csv";
}
