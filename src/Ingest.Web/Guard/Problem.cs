using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace Ingest.Web.Guard;

/// <summary>What went wrong, for programs (RFC 9457).</summary>
/// <param name="Type">Of its kind; no kind of ours needs a page of its own.</param>
/// <param name="Detail">What to do about it; null where the title says all.</param>
public sealed partial record Problem(string Type, string Title, int Status, string? Detail)
{
    public const string ContentType = "application/problem+json";

    public static Problem Of(int status, string? detail = null) =>
        new("about:blank", ReasonPhrases.GetReasonPhrase(status) is { Length: > 0 } phrase ? phrase : "Error", status, detail);

    /// <summary>In place of what was prepared.</summary>
    public async Task Write(HttpContext context)
    {
        var bytes = JsonSerializer.SerializeToUtf8Bytes(this, Types.Default.Problem);
        context.Response.StatusCode = Status;
        context.Response.ContentType = ContentType;
        context.Response.ContentLength = bytes.Length;
        context.Response.Headers.CacheControl = "no-store";
        await context.Response.Body.WriteAsync(bytes, CancellationToken.None).ConfigureAwait(false);
    }

    [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonSerializable(typeof(Problem))]
    private sealed partial class Types : JsonSerializerContext;
}
