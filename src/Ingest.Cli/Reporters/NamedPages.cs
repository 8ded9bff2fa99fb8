using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Ingest.Batch.Documents;
using Ingest.Language;
using Ingest.Language.Wordings;
using Ingest.Model;

namespace Ingest.Cli.Reporters;

/// <summary>
/// The pages that a reason is about. Of lost ones all are named in its message, which is English and all that a later run knows of it.
/// </summary>
internal static partial class NamedPages
{
    private const string To = " to ";

    /// <returns>Null where it is about none.</returns>
    public static Wording? Of(Diagnostic reason)
    {
        IReadOnlyList<Match> named = LostPages.IsOne(reason.Code) ? Places().Matches(reason.Message) : [];
        ImmutableArray<string> pages = [
            .. named.SelectMany(match => match.Groups["list"].Value.Split(", ")).Distinct(StringComparer.Ordinal)];
        pages = pages.IsEmpty && reason.Page is { } page ? [page.ToString(CultureInfo.InvariantCulture)] : pages;
        if (pages.IsEmpty)
        {
            return null;
        }

        var list = string.Join(", ", pages).Replace(To, "-", StringComparison.Ordinal);
        var more = named.Select(match => match.Groups["more"]).FirstOrDefault(group => group.Success)?.Value;
        var several = pages.Length > 1 || pages[0].Contains(To, StringComparison.Ordinal) || more is not null;
        return Texts.OnPages(more is null ? list : (object)Texts.AndMore(list, more), several ? 2 : 1);
    }

    [GeneratedRegex(@"\bpages? (?<list>\d+(?: to \d+)?(?:, \d+(?: to \d+)?)*)(?: and (?<more>\d+) more)?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Places();
}
