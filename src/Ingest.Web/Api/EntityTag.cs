using System.Globalization;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using Ingest.Json;
using Ingest.Model.Output;
using Ingest.Search.Searching;
using Microsoft.Net.Http.Headers;

namespace Ingest.Web.Api;

/// <summary>What tells an answer from the one before it.</summary>
internal static class EntityTag
{
    private static readonly ConditionalWeakTable<AgendaDocument, string> Documents = [];

    /// <summary>Of this build: another one may write the same things otherwise.</summary>
    private static readonly string Build = typeof(EntityTag).Module.ModuleVersionId.ToString("N")[..8];

    public static string Of(ISearcher searcher) =>
        string.Create(CultureInfo.InvariantCulture, $"{Build}-{searcher.Version:x}-{searcher.Changed.UtcTicks:x}");

    /// <summary>Reckoned once for a document that is kept in memory.</summary>
    public static string Of(AgendaDocument document) => Documents.GetValue(document,
        its => $"{Build}-{Convert.ToHexStringLower(SHA256.HashData(AgendaJson.Write(its)).AsSpan(0, 16))}");

    public static string Quoted(string tag) => $"\"{tag}\"";

    public static bool IsAmong(IList<EntityTagHeaderValue> known, string tag)
    {
        var its = new EntityTagHeaderValue(Quoted(tag));
        return known.Any(one => one.Equals(EntityTagHeaderValue.Any) || one.Compare(its, useStrongComparison: false));
    }
}
