using System.Globalization;
using System.Text.Json.Nodes;

namespace Ingest.Web.Api.Parameters;

/// <summary>A moment as RFC 3339 writes it, or a day, which begins in UTC.</summary>
public sealed record TimeParameter(string Name, string Says) : ApiParameter(Name, Says)
{
    private static readonly string[] Forms =
        ["yyyy-MM-dd", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd'T'HH:mmK"];

    /// <summary>A plus that was not escaped comes as a blank.</summary>
    public DateTimeOffset Read(string given) =>
        DateTimeOffset.TryParseExact(given.Replace(' ', '+'), Forms, CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var time)
            ? time : throw Wrong("is a time such as 2024-09-06T10:00:00Z, or a day");

    public override JsonObject Schema() => new() { ["type"] = "string", ["examples"] = new JsonArray("2024-09-06T10:00:00Z") };
}
