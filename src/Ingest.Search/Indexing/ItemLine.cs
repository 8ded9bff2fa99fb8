using System.Globalization;

namespace Ingest.Search.Indexing;

/// <summary>What a hit tells of its item without reading its document.</summary>
internal sealed record ItemLine(string Id, string? Number, string Title, int Page, string? CaseNumber, string? CaseKey, bool IsClosed)
{
    private const char Between = '\u001f';

    public string Stored => string.Join(Between,
        Id, Number, Title.Replace(Between, ' '), Page.ToString(CultureInfo.InvariantCulture), CaseNumber, CaseKey, IsClosed ? "1" : "");

    public static ItemLine Of(string stored)
    {
        var parts = stored.Split(Between);
        return new ItemLine(parts[0], Known(parts[1]), parts[2], int.Parse(parts[3], CultureInfo.InvariantCulture), Known(parts[4]),
            Known(parts[5]), parts[6].Length > 0);
    }

    private static string? Known(string part) => part.Length == 0 ? null : part;
}
