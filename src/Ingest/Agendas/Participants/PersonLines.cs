using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Ingest.Agendas.Front;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Text;
using Ingest.Text.Words;

namespace Ingest.Agendas.Participants;

/// <summary>
/// Lines with a person each, known by each other: under a call, a group's heading or none, and with whose they are beside.
/// </summary>
internal static partial class PersonLines
{
    private const int FewestOfParties = 3;

    /// <summary>
    /// Lines with a person each and each one's party, under no label: those who belong to the body. The last of them; null where there
    /// are fewer than three.
    /// </summary>
    public static int? OfParties(ImmutableArray<LabelledLine> lines, int i)
    {
        var end = i;
        while (end < lines.Length && lines[end].Line.Text.EndsWith(')') && lines[end].Line.Column == lines[i].Line.Column
            && PersonName.One(lines[end].Line.Text, Attendance.Unknown) is { Party: not null })
        {
            end++;
        }

        return end - i >= FewestOfParties ? end - 1 : null;
    }

    /// <summary>"Indkaldelse:" over lines with a person each: those who are called.</summary>
    public static bool IsCall(ImmutableArray<LabelledLine> lines, int i) =>
        Call().IsMatch(lines[i].Line.Text) && NamesOne(lines, i + 1) && NamesOne(lines, i + 2);

    /// <summary>"FTF:", "Ledelsesrepræsentanter - selvejende institutioner:" over people of the open list.</summary>
    public static bool IsGroup(ImmutableArray<LabelledLine> lines, int i) =>
        lines[i].Line.Text is { Length: <= LongestGroup } text && text.EndsWith(':')
            && !Vocabulary.IsParticular(Folding.Fold(text.TrimEnd(':', ' '))) && NamesOne(lines, i + 1);

    private const int LongestGroup = 60;

    /// <summary>The line is one person, with what is said of that person; a bullet may stand before it.</summary>
    private static bool NamesOne(ImmutableArray<LabelledLine> lines, int i) =>
        i < lines.Length && lines[i].Line.Text is var text
            && PersonName.One(ListMarker.Read(text) is { IsBullet: true } marked ? marked.Rest : text, Attendance.Unknown) is not null;

    /// <summary>
    /// What stands beside the names says whom they are there for: beside one of the lines around it is no person's name, or the same
    /// again.
    /// </summary>
    /// <param name="about">What stands beside the name in the line.</param>
    public static bool IsBesideWhose(ImmutableArray<LabelledLine> lines, int i, string about) =>
        IsBesideWhose(lines, i, about, -1) || IsBesideWhose(lines, i, about, 1);

    private static bool IsBesideWhose(ImmutableArray<LabelledLine> lines, int i, string about, int step)
    {
        var left = LineCells.Lefts(lines[i].Line)[1];
        for (var k = i + step; k >= 0 && k < lines.Length && lines[k].Line.Page == lines[i].Line.Page; k += step)
        {
            if (LineCells.Texts(lines[k].Line) is not [var name, var other] || !PersonName.IsOne(name)
                || Math.Abs(LineCells.Lefts(lines[k].Line)[1] - left) > SameEdge * lines[i].Line.Size)
            {
                return false;
            }

            if (other == about || !PersonName.IsOne(other))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Left edges of a column's parts differ by no more than this, in point sizes.</summary>
    private const double SameEdge = 0.3;

    [GeneratedRegex(@"^Indkaldelse\s?:$", RegexOptions.CultureInvariant)]
    private static partial Regex Call();
}
