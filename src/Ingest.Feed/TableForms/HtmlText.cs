using System.Net;
using System.Xml;
using Ingest.Text;

namespace Ingest.Feed.TableForms;

/// <summary>A printed text in HTML: its marks are letters, and what HTML can't hold is U+FFFD.</summary>
internal static class HtmlText
{
    public static string Of(string text)
    {
        var clean = CleanText.Of(text).ReplaceLineEndings("\n");
        var held = clean.AsSpan().ContainsAnyExceptInRange(' ', '~')
            ? string.Concat(clean.Select(letter => char.IsSurrogate(letter) || (XmlConvert.IsXmlChar(letter) && !IsControl(letter))
                ? letter : '\uFFFD'))
            : clean;
        return WebUtility.HtmlEncode(held);
    }

    private static bool IsControl(char letter) => char.IsControl(letter) && letter is not ('\n' or '\t');
}
