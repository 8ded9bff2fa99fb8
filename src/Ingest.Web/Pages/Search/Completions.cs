using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Ingest.Search.Searching;
using Ingest.Web.Writing;

namespace Ingest.Web.Pages.Search;

/// <summary>How a question that was begun may go on, as a JSON array.</summary>
internal static class Completions
{
    private const int Most = 8, LongestBegun = 100;

    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static byte[] Of(ISearcher searcher, string begun)
    {
        ImmutableArray<string> found = begun.Trim().Length is > 0 and <= LongestBegun ? searcher.Complete(begun, Most) : [];
        return JsonSerializer.SerializeToUtf8Bytes(found.Take(Most).Select(HarmlessText.Of), Json);
    }
}
