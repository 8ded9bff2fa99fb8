using System.Globalization;

namespace Ingest.Search.Indexing;

/// <summary>What a hit tells of its item without reading its document.</summary>
internal sealed record ItemLine(string DocumentId, string Id, string? Number, string Title, int Page, string? CaseNumber, string? CaseKey,
    bool IsClosed)
{
    private const char Between = '\u001f';

    public string Stored => string.Join(Between,
        DocumentId, Id, Number, Title.Replace(Between, ' '), Page.ToString(CultureInfo.InvariantCulture), CaseNumber, CaseKey, IsClosed
            ? "1" : "");

    public static ItemLine Of(string stored)
    {
        var parts = stored.Split(Between);
        return new ItemLine(parts[0], parts[1], Known(parts[2]), parts[3], int.Parse(parts[4], CultureInfo.InvariantCulture),
            Known(parts[5]), Known(parts[6]), parts[7].Length > 0);
    }

    private static string? Known(string part) => part.Length == 0 ? null : part;
}
