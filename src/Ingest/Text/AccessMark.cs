using System.Text.RegularExpressions;
using Ingest.Model.Output;
using Ingest.Text.Words;

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
        if (!(text.AsSpan().ContainsAny('å', 'Å') && text.Contains("åbe", StringComparison.OrdinalIgnoreCase))
            && !text.Contains("luk", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var match = Before().Match(text) is { Success: true } before ? before : After().Match(text);
        return match.Success
            ? (Of(match.Groups["mark"].Value),
                match.Groups["rest"].Value.Trim(' ', '-', '–', ',', '|', '·', '/')) : null;
    }

    /// <summary>
    /// What a mark says: "Lukket punkt", "ikke offentlig" and "Fortroligt" close, whatever else there is opens; "Lukket sag: Nej" opens.
    /// </summary>
    public static Access Of(string mark) => Closing.Any(word => mark.Contains(word, StringComparison.OrdinalIgnoreCase))
        == !mark.EndsWith(": Nej", StringComparison.OrdinalIgnoreCase) ? Access.Closed : Access.Open;

    private static readonly string[] Closing = ["luk", "fortrolig", "ikke", .. NorwegianWords.Closing.Split('|'),
        .. SwedishWords.Closing.Split('|')];

    /// <summary>The question of a form and its answer: "Lukket sag: Nej".</summary>
    public const string Answered = @"(?:åbent?|lukket)(?: (?:punkt|sag|dagsordenspunkt|møde))?: (?:ja|nej)";

    private const string Mark = @"(?<mark>[\(\[]?(?:åben|åbent|lukket)(?: (?:punkt|sag|dagsordenspunkt))?[\)\]]?)";

    [GeneratedRegex(@"^" + Mark + @"(?: ?[-–,:·|] ?| )(?<rest>\S.*)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Before();

    /// <summary>One word behind others is said of them: "… blev lukket". Behind a figure it is a mark.</summary>
    [GeneratedRegex(@"^(?<rest>.*\S)(?: ?[-–,:·|/] ?|(?<=\d) | (?=[\(\[]|\S+ (?:punkt|sag|dagsordenspunkt)))" + Mark + "$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex After();

    [GeneratedRegex(@"^[\(\[]?(?:åben|åbent|lukket|lukke|luk)(?: (?:punkt|sag|dagsorden|dagsordenspunkt|møde))?[\)\]]?\.?$"
        + "|^" + Answered + "$"
        + "|^(?:" + NorwegianWords.AccessMarks + "|" + SwedishWords.AccessMarks + @")(?:,? (?:jf|offl|etter|enligt"
        + @"|med stöd av)\b.{1,80})?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Alone();
}
