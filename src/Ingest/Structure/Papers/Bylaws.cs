using System.Text.RegularExpressions;
using Ingest.Model;
using Ingest.Text.Numbers;
using Ingest.Text.Words;

namespace Ingest.Structure.Papers;

/// <summary>
/// By-laws and regulations (vedtægter): sections with the section sign under a title that says so, or with no day above them. They speak
/// of agendas, and print the list of one, and are no meeting's. A meeting that numbers its items by sections says when it is, and minutes
/// with new by-laws bound in begin with their own name.
/// </summary>
internal static partial class Bylaws
{
    private const int FewestSections = 3;

    private const string SectionSign = "§";

    public static bool Are(DocumentContext document)
    {
        var sections = document.Lines.Where(facts => facts.StandsOut && (facts.Number is { Word: SectionSign } or { Mark: SectionSign }))
            .Take(FewestSections).ToList();
        if (sections.Count < FewestSections)
        {
            return false;
        }

        var above = document.Lines.TakeWhile(facts => facts != sections[0]).ToList();
        return !above.Exists(facts => facts is { StandsOut: true, Number: null } && MeetingKindWords.Begins(facts.Line.Text))
            && (above.Exists(facts => facts.StandsOut && Title().IsMatch(facts.Line.Text))
            || !above.Exists(facts => DanishDate.Find(facts.Line.Text) is not null));
    }

    [GeneratedRegex("(?:" + Vocabulary.RulesNames + @"|forskrift(?:er)?|kompetenceplan)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Title();
}
