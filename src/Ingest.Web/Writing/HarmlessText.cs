using System.Buffers;
using System.Text;
using Ingest.Feed.Exchange;

namespace Ingest.Web.Writing;

/// <summary>A stranger's text, fit for a page: no control characters, no halves of surrogate pairs, and nothing that turns what is around
/// it.</summary>
internal static class HarmlessText
{
    /// <summary>Embeddings, overrides and isolates (UAX #9), byte order marks.</summary>
    private static readonly SearchValues<char> Turning =
        SearchValues.Create("\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\uFEFF");

    public static string Of(string text) => Shown(XmlText.Of(text));

    /// <summary>Also fit for an attribute between double quotes.</summary>
    public static string Escaped(string text) => Shown(XmlText.Escaped(text));

    private static string Shown(string text)
    {
        if (!text.AsSpan().ContainsAny(Turning))
        {
            return text;
        }

        var shown = new StringBuilder(text);
        for (var i = 0; i < shown.Length; i++)
        {
            shown[i] = Turning.Contains(shown[i]) ? '\uFFFD' : shown[i];
        }

        return shown.ToString();
    }
}
