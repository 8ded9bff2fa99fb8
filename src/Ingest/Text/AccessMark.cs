using System.Text.RegularExpressions;
using Ingest.Model.Output;

namespace Ingest.Text;

/// <summary>The mark that says whether the public may see an item: "Åben", "(Lukket)", "Åbent punkt".</summary>
public static partial class AccessMark
{
    /// <summary>Characters: "(lukket dagsordenspunkt).".</summary>
    public const int Longest = 26;

    /// <summary>The text is such a mark and nothing else.</summary>
    public static bool IsAlone(string text) => Alone().IsMatch(text);

    /// <summary>
    /// A text with such a mark of two words or in brackets before or behind it, or one set off by a dash: the mark taken off.
    /// </summary>
    /// <returns>Null where there is none, or nothing else.</returns>
    public static (Access Access, string Others)? AtEdge(string text)
    {
        if (!text.Contains("åbe", StringComparison.OrdinalIgnoreCase) && !text.Contains("luk", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var match = Before().Match(text) is { Success: true } before ? before : After().Match(text);
        return match.Success
            ? (IsClosed(match.Groups["mark"].Value) ? Access.Closed : Access.Open,
                match.Groups["rest"].Value.Trim(' ', '-', '–', ',', '|', '·', '/')) : null;
    }

    public static bool IsClosed(string text) =>
        text.Contains("luk", StringComparison.OrdinalIgnoreCase) || text.Contains("fortrolig", StringComparison.OrdinalIgnoreCase);

    private const string Mark = @"(?<mark>[\(\[]?(?:åben|åbent|lukket)(?: (?:punkt|sag|dagsordenspunkt))?[\)\]]?)";

    [GeneratedRegex(@"^" + Mark + @"(?: ?[-–,:·|] ?| )(?<rest>\S.*)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Before();

    /// <summary>One word behind others is said of them: "… blev lukket". Behind a figure it is a mark.</summary>
    [GeneratedRegex(@"^(?<rest>.*\S)(?: ?[-–,:·|/] ?|(?<=\d) | (?=[\(\[]|\S+ (?:punkt|sag|dagsordenspunkt)))" + Mark + "$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex After();

    [GeneratedRegex(@"^[\(\[]?(?:åben|åbent|lukket|lukke|luk)(?: (?:punkt|sag|dagsorden|dagsordenspunkt|møde))?[\)\]]?\.?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Alone();
}
