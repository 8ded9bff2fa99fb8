using System.Collections.Immutable;
using Ingest.Habits;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Quality.Truth;
using Ingest.Text;
using Ingest.Text.Words;

namespace Ingest.Cli.Learning.Bodies;

/// <summary>Finds what a body calls its fields, where the program would not know it or would take it for another field.</summary>
internal sealed class HeadingFinder
{
    /// <summary>What one paper has is chance.</summary>
    private const int FewestPapers = 2;

    /// <summary>Headings that begin alike and go on in other words, before their beginning is a habit.</summary>
    private const int FewestAlike = 3;

    /// <summary>Of a heading's places, for what it heads.</summary>
    private const double MostPlaces = 0.8;

    /// <param name="Heading">As the truth has it.</param>
    /// <param name="RunIn">Its text stands behind it on its line, and no colon between.</param>
    private sealed record Place(int Paper, string Heading, FieldKind Kind, bool RunIn);

    private readonly List<Place> _places;

    public HeadingFinder(IReadOnlyList<ReadPaper> papers) => _places = [.. papers.SelectMany(Places)];

    /// <summary>Whole headings, folded.</summary>
    public ImmutableSortedDictionary<string, FieldKind> Headings() =>
        Habits(_places.Where(place => FieldHeading.KindOf(place.Heading) != place.Kind), place => Key(place.Heading), 1);

    /// <summary>
    /// First words of headings that go on in other words each time: "Udfald i rådet den 3. maj", "Udfald i udvalget den 9. juni".
    /// </summary>
    public ImmutableSortedDictionary<string, FieldKind> Starts() => Habits(
        _places.Where(place => place.Heading.Contains(' ', StringComparison.Ordinal) && FieldHeading.KindOf(place.Heading) != place.Kind),
        place => Key(place.Heading.Split(' ')[0]), FewestAlike);

    /// <summary>Headings whose text stands behind them on their line, with nothing but a blank between.</summary>
    public ImmutableSortedDictionary<string, FieldKind> RunIns() =>
        Habits(_places.Where(place => place.RunIn), place => Key(place.Heading), 1);

    private static ImmutableSortedDictionary<string, FieldKind> Habits(IEnumerable<Place> places, Func<Place, string> keyOf, int fewest) =>
        places.GroupBy(keyOf, StringComparer.Ordinal)
            .Where(one => one.Key.Length > 0 && one.Select(place => place.Paper).Distinct().Count() >= FewestPapers
                && one.Select(place => Key(place.Heading)).Distinct(StringComparer.Ordinal).Count() >= fewest)
            .Select(one => (one.Key, Kind: one.CountBy(place => place.Kind).MaxBy(kind => kind.Value), All: one.Count()))
            .Where(one => one.Kind.Value >= MostPlaces * one.All)
            .ToImmutableSortedDictionary(one => one.Key, one => one.Kind.Key, StringComparer.Ordinal);

    private static string Key(string heading) => LineSigns.Key(Folding.Fold(heading));

    private static IEnumerable<Place> Places(ReadPaper paper, int number)
    {
        for (var i = 0; i < paper.Truth.Lines.Length; i++)
        {
            if (paper.Truth.Lines[i] is { Label: LineLabel.FieldHeading, Kind: { } kind } line
                && HeadingOf(paper, i, paper.Document.Truth.Items[line.Item], kind) is { } heading)
            {
                var text = Folding.Fold(paper.Read.Context.Lines[i].Line.Text);
                var said = Folding.Fold(heading);
                yield return new Place(number, heading, kind,
                    text.Length > said.Length + 1 && text.StartsWith(said, StringComparison.Ordinal) && text[said.Length] == ' ');
            }
        }
    }

    /// <summary>The truth's heading that the line, with those that go on from it, begins with; null where it begins with none.</summary>
    private static string? HeadingOf(ReadPaper paper, int line, TruthItem item, FieldKind kind)
    {
        var text = paper.Read.Context.Lines[line].Line.Text;
        for (var i = line + 1; i < paper.Truth.Lines.Length && paper.Truth.Lines[i].Label == LineLabel.FieldHeadingContinued; i++)
        {
            var next = paper.Read.Context.Lines[i].Line.Text;
            text = text is [.., '-'] ? text[..^1] + next : $"{text} {next}";
        }

        var folded = Folding.Fold(text);
        return item.Fields.Where(field => field.Kind == kind).Select(field => field.Heading).OfType<string>()
            .FirstOrDefault(heading => folded.StartsWith(Folding.Fold(heading), StringComparison.Ordinal));
    }
}
