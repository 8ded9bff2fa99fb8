using System.Xml;
using Ingest.Text;

namespace Ingest.Feed.Exchange;

/// <summary>Text that XML 1.0 can hold: NFC, line ends as <c>\n</c>, and U+FFFD for each character that it has no place for.</summary>
public static class XmlText
{
    public static string Of(string text)
    {
        var clean = CleanText.Of(text).ReplaceLineEndings("\n");
        return clean.AsSpan().ContainsAnyExceptInRange(' ', '~') && !clean.All(Fits)
            ? string.Concat(clean.Select(letter => Fits(letter) ? letter : '\uFFFD')) : clean;
    }

    /// <summary>The same with the marks of HTML and XML as letters, and nothing else escaped: Danish letters stay readable.</summary>
    public static string Escaped(string text) =>
        Of(text).Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal);

    /// <summary>Pairs of surrogates are whole after <see cref="CleanText"/>.</summary>
    private static bool Fits(char letter) =>
        char.IsSurrogate(letter) || (XmlConvert.IsXmlChar(letter) && (!char.IsControl(letter) || letter is '\n' or '\t'));
}
