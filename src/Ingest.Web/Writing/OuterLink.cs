namespace Ingest.Web.Writing;

/// <summary>A link out of the page, from a document.</summary>
internal static class OuterLink
{
    private const int Longest = 2000;

    /// <returns>The text alone where the address is none of the web's: <c>javascript:</c>, <c>file:</c>.</returns>
    public static Html Of(string? address, Html text) => IsOfWeb(address)
        ? $"<a href=\"{address}\" rel=\"nofollow noopener noreferrer\">{text}</a>" : text;

    public static bool IsOfWeb(string? address) =>
        address is { Length: <= Longest } && Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
        && (address.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            || address.StartsWith("https://", StringComparison.OrdinalIgnoreCase));
}
