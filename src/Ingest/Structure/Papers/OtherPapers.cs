using System.Text.RegularExpressions;
using Ingest.Model;
using Ingest.Text.Words;

namespace Ingest.Structure.Papers;

/// <summary>
/// Papers whose own title says that they are something else than a meeting's: rules of procedure, a guide, a contract, a decision in a
/// complaint ("Forretningsorden for bestyrelsen", "Afgørelse"). They speak of agendas and minutes, and head their parts as those do.
/// </summary>
internal static partial class OtherPapers
{
    /// <summary>Lines among which the paper's title stands; a letterhead may stand above it.</summary>
    private const int FirstLines = 8;

    private const double Larger = 1.02;

    public static bool Is(DocumentContext document)
    {
        LineContext? title = null;
        foreach (var facts in document.Lines.Take(FirstLines))
        {
            if (facts.Line.Page != document.Lines[0].Line.Page || facts.Number is not null)
            {
                break;
            }

            if (!facts.StandsOut)
            {
                continue;
            }

            if (MeetingKindWords.Begins(facts.Line.Text) || MeetingKindWords.NamesGathering(facts.Line.Text))
            {
                return false;
            }

            title = title is null || facts.Line.Size > Larger * title.Line.Size ? facts : title;
        }

        return title is not null && Title().IsMatch(title.Line.Text);
    }

    /// <summary>The first word, or what it is put together with: "Brugervejledning".</summary>
    [GeneratedRegex(
        @"^\p{L}*(?:" + Vocabulary.RulesNames + "|" + Vocabulary.OtherPaperNames + @")(?:\s*:|\s|$)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Title();
}
