using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Ingest.Model.Output;

namespace Ingest.Agendas.Items;

/// <summary>
/// Whether the items tell what became of them, where no heading says so: "Begge dele godkendt." under "1. Dagsorden og referat".
/// A paper that no word calls an agenda or minutes is minutes then.
/// </summary>
internal static partial class ToldOutcomes
{
    private const int LongestVerdict = 60;

    public static bool Any(ImmutableArray<AgendaItem> items) =>
        items.Any(item => item.Fields.Any(field => field.Text.Split('\n').Any(IsVerdict)));

    private static bool IsVerdict(string paragraph) => paragraph.Length is > 0 and < LongestVerdict && Verdict().IsMatch(paragraph);

    /// <summary>What one writes of a matter when it is done with.</summary>
    [GeneratedRegex(@"^(?:(?:begge|alle|det|den|referatet|dagsordenen|regnskabet|budgettet)\s(?:dele\s)?)?(?:er\s|blev\s)?(?:enstemmigt\s)?"
        + @"(?:godkendt|vedtaget|taget til efterretning|genvalgt)(?:\s(?:enstemmigt|uden bemærkninger|og underskrevet))?\.?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Verdict();
}
