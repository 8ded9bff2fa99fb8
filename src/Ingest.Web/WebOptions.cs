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

    /// <summary>Origins whose pages may ask the API; <c>*</c> for all. None unless they are named.</summary>
    public IReadOnlyList<string> Cors { get; init; } = [];

    /// <summary>Names that the server answers to; empty for what <see cref="Urls"/> leaves.</summary>
    public IReadOnlyList<string> Hosts { get; init; } = [];

    /// <summary>Proxies, or networks of them (<c>10.0.0.0/8</c>), whose word for a client's address is taken.</summary>
    public IReadOnlyList<string> Proxies { get; init; } = [];

    /// <summary>Requests a second that one client may make in the long run; ten times as many at once. 0 for any number.</summary>
    public int Rate { get; init; } = 50;

    /// <summary>Until an answer has to begin.</summary>
    public TimeSpan RequestTime { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Where a line stands for every request, without the client's address and without what was asked.</summary>
    public TextWriter? Log { get; init; }

    /// <summary>Where the server's own faults are told, in a line each.</summary>
    public TextWriter Faults { get; init; } = TextWriter.Null;
}
