using System.Security.Cryptography;
using System.Text;
using Ingest.Model.Output;

namespace Ingest.Feed;

/// <summary>Where a document's own files stand in the output folder, '/' between parts.</summary>
public static class FeedPaths
{
    private const string PdfEnding = ".pdf";

    /// <summary>File systems take 255 bytes a name; an ending of ours has to fit too.</summary>
    private const int NameBytes = 240;

    /// <summary>And systems take 4,096 bytes a path, of which the output folder has some.</summary>
    private const int PathBytes = 2000;

    public static string Json(string path) => $"json/{Stem(path)}.json";

    /// <summary>The folder of the document's tables.</summary>
    public static string Tables(string path) => $"tables/{Stem(path)}";

    public static string Table(AgendaDocument document, AgendaTable table) => $"{Tables(document.Document.Path)}/{table.Id}.csv";

    /// <summary>
    /// The path without <c>.pdf</c>; any other ending stays. What a file system would not take is cut and ends in a hash.
    /// </summary>
    public static string Stem(string path)
    {
        var stem = path.EndsWith(PdfEnding, StringComparison.OrdinalIgnoreCase) ? path[..^PdfEnding.Length] : path;
        if (stem.Length <= NameBytes / 3)
        {
            return stem; // no letter takes more than three bytes
        }

        var parts = string.Join('/', stem.Split('/').Select(name => Fitting(name, NameBytes)));
        return Fitting(parts, PathBytes);
    }

    private static string Fitting(string text, int bytes)
    {
        if (Encoding.UTF8.GetByteCount(text) <= bytes)
        {
            return text;
        }

        var start = text[..((bytes / 3) - 9)].TrimEnd('/');
        start = char.IsHighSurrogate(start[^1]) ? start[..^1] : start;
        return $"{start}~{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..8]}";
    }
}
