namespace Ingest.Web;

/// <summary>What is served, and to whom.</summary>
/// <param name="Output">The folder of a run's output.</param>
public sealed record WebOptions(string Output)
{
    /// <summary>Addresses to listen at; this machine alone unless others are named.</summary>
    public string Urls { get; init; } = "http://127.0.0.1:5080";

    /// <summary>Where a proxy shows the page, as <c>/dagsordener</c>; empty at the root.</summary>
    public string BasePath { get; init; } = "";

    /// <summary>Folders with the PDFs, where they are not where the run read them.</summary>
    public IReadOnlyList<string> Pdfs { get; init; } = [];

    public bool IncludeClosed { get; init; }
}
