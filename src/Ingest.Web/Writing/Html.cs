using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Ingest.Web.Writing;

/// <summary>
/// A piece of HTML. It is written as an interpolated string: what stands in the code is markup, what stands in a hole is text and becomes
/// harmless, unless it is such a piece itself. Attributes stand between double quotes.
/// </summary>
[InterpolatedStringHandler]
internal readonly struct Html
{
    private const int HoleLength = 24;

    private readonly StringBuilder? _markup;

    public Html(int literalLength, int formattedCount) => _markup = new StringBuilder(literalLength + (HoleLength * formattedCount));

    public static Html None => default;

    public bool IsEmpty => _markup is not { Length: > 0 };

    public static Html If(bool condition, Html then) => condition ? then : None;

    /// <summary>A text in a line of others': whichever way it runs, what is around it stays where it is.</summary>
    public static Html Apart(string? text) => $"<bdi>{text}</bdi>";

    public static Html Join(Html between, IEnumerable<Html> parts)
    {
        Html joined = $"";
        var first = true;
        foreach (var part in parts.Where(part => !part.IsEmpty))
        {
            joined.AppendFormatted(first ? None : between);
            joined.AppendFormatted(part);
            first = false;
        }

        return joined;
    }

    public void AppendLiteral(string markup) => _markup!.Append(markup);

    public void AppendFormatted(string? text) => _markup!.Append(text is null ? null : HarmlessText.Escaped(text));

    public void AppendFormatted(int number) => _markup!.Append(CultureInfo.InvariantCulture, $"{number}");

    public void AppendFormatted(Html html) => _markup!.Append(html._markup);

    public void AppendFormatted(IEnumerable<Html> parts)
    {
        foreach (var part in parts)
        {
            _markup!.Append(part._markup);
        }
    }

    public override string ToString() => _markup?.ToString() ?? "";
}
