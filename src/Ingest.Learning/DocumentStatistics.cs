using Ingest.Labels;
using Ingest.Model;

namespace Ingest.Learning;

/// <summary>What is seen of a document as a whole before its lines are looked at one by one.</summary>
internal sealed class DocumentStatistics
{
    private const int Within = 4;

    private readonly Dictionary<(double, bool, bool, bool, int), StyleStatistics> _styles;
    private readonly Dictionary<string, int> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (int First, int Last)> _numbers = new(StringComparer.Ordinal);

    public DocumentStatistics(DocumentContext document, DocumentStructure structure)
    {
        Structure = new(document, structure);
        var lines = document.Lines;
        NextCase = Distances(lines.Length, i => lines[i].Case is not null, forward: true);
        LastCase = Distances(lines.Length, i => lines[i].Case is not null, forward: false);
        NextHeading = Distances(lines.Length, i => lines[i].Heading is not null && lines[i].EndsEarly, forward: true);
        LastHeading = Distances(lines.Length, i => lines[i].Heading is not null && lines[i].EndsEarly, forward: false);
        var colors = new Dictionary<int, int>();
        var signs = 0;
        for (var i = 0; i < lines.Length; i++)
        {
            var facts = lines[i];
            Pages = Math.Max(Pages, facts.Line.Page);
            colors[facts.Line.Color] = colors.GetValueOrDefault(facts.Line.Color) + facts.Length;
            _texts[facts.Folded] = _texts.GetValueOrDefault(facts.Folded) + 1;
            signs += facts.Case is not null || facts.Heading is not null ? 1 : 0;
            if (facts.Number is { } number)
            {
                var key = Key(number.Parts);
                _numbers[key] = (_numbers.TryGetValue(key, out var seen) ? seen.First : i, i);
            }
        }

        TextColor = colors.Count == 0 ? 0 : colors.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).First().Key;
        Signs = signs == 0 ? 0 : signs < 3 ? 1 : signs < 10 ? 2 : 3;
        _styles = Styles(document);
    }

    public StructureSights Structure { get; }

    public int Pages { get; }

    public int TextColor { get; }

    /// <summary>0 to 3: how many case lines and known field headings there are.</summary>
    public int Signs { get; }

    public int[] NextCase { get; }

    public int[] LastCase { get; }

    public int[] NextHeading { get; }

    public int[] LastHeading { get; }

    public StyleStatistics Style(LineContext facts) => _styles[StyleStatistics.Key(facts)];

    public int Repeats(LineContext facts) => _texts[facts.Folded];

    /// <summary>0: no number; else 1, 2 more when the number before stands earlier, 4 more when the next stands later.</summary>
    public int Sequence(LineContext facts, int line)
    {
        if (facts.Number is not { } number)
        {
            return 0;
        }

        var last = number.Parts[^1];
        var before = _numbers.TryGetValue(Key(number.Parts.SetItem(number.Parts.Length - 1, last - 1)), out var b) && b.First < line;
        var after = _numbers.TryGetValue(Key(number.Parts.SetItem(number.Parts.Length - 1, last + 1)), out var a) && a.Last > line;
        return 1 + (before ? 2 : 0) + (after ? 4 : 0);
    }

    private static string Key(IEnumerable<int> parts) => string.Join('.', parts);

    private static int[] Distances(int count, Func<int, bool> hit, bool forward)
    {
        const int Far = 1000;
        var distances = new int[count];
        var far = Far;
        for (var k = 0; k < count; k++)
        {
            var i = forward ? count - 1 - k : k;
            distances[i] = far;
            far = hit(i) ? 1 : Math.Min(far + 1, Far);
        }

        return distances;
    }

    private Dictionary<(double, bool, bool, bool, int), StyleStatistics> Styles(DocumentContext document)
    {
        var groups = Enumerable.Range(0, document.Lines.Length).GroupBy(i => StyleStatistics.Key(document.Lines[i])).ToList();
        var outstanding = groups.Where(group => document.Lines[group.First()].StandsOutBesidesCapitals && group.Count() > 1)
            .Select(group => group.Key).OrderByDescending(key => key.Item1).ThenByDescending(key => key.Bold).Distinct().ToList();
        return groups.ToDictionary(group => group.Key, group =>
        {
            double count = group.Count();
            double Share(Func<int, bool> has) => group.Count(has) / count;
            var rank = outstanding.IndexOf(group.Key);
            return new StyleStatistics(
                (int)count,
                Share(i => document.Lines[i].Number is not null),
                Share(i => document.Lines[i].InContents),
                Share(i => NextCase[i] <= Within || NextHeading[i] <= Within),
                Share(i => document.Lines[i].Heading is not null),
                Share(i => _texts[document.Lines[i].Folded] > 1),
                rank < 0 ? 9 : Math.Min(rank, 5));
        });
    }
}
