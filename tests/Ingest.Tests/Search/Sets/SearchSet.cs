using System.Collections.Immutable;
using System.Globalization;
using Ingest.Tests.Search.Archive;
using Ingest.Tests.Support;

namespace Ingest.Tests.Search.Sets;

/// <summary>Queries with the grades of all items that have one.</summary>
/// <param name="Grades">By query id, then item id.</param>
public sealed record SearchSet(
    ImmutableArray<SearchQuery> Queries, ImmutableDictionary<int, ImmutableDictionary<string, int>> Grades)
{
    private const int Columns = 6;

    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "Ingest.Tests", "Search", "Sets");

    /// <summary>Over the made archive of 5,000 items and seed 1.</summary>
    public static SearchSet OverArchive()
    {
        var items = MadeArchive.Meetings().SelectMany(meeting => meeting.Items).ToList();
        return Of(Read("queries.tsv"), query =>
        {
            var wish = Wish.Read(query.Wanted);
            return items.Select(item => KeyValuePair.Create(item.ItemId, wish.GradeOf(item)));
        });
    }

    /// <summary>Over corpus/agendas.</summary>
    /// <param name="itemId">From a document's path under corpus and an item's id in it to the id that a search answers.</param>
    public static SearchSet OverCorpus(Func<string, string, string> itemId) =>
        Of(Read("queries-corpus.tsv"), query => query.Wanted.Split("; ").Select(each =>
        {
            var (sign, colon) = (each.IndexOf('#', StringComparison.Ordinal), each.LastIndexOf(':'));
            var grade = int.Parse(each.AsSpan(colon + 1), CultureInfo.InvariantCulture);
            return KeyValuePair.Create(itemId(each[..sign], each[(sign + 1)..colon]), grade);
        }));

    private static SearchSet Of(
        ImmutableArray<SearchQuery> queries, Func<SearchQuery, IEnumerable<KeyValuePair<string, int>>> graded) =>
        new(queries, queries.ToImmutableDictionary(query => query.Id, query =>
            graded(query).Where(item => item.Value > 0).ToImmutableDictionary(StringComparer.Ordinal)));

    private static ImmutableArray<SearchQuery> Read(string file) =>
        [.. File.ReadLines(Path.Combine(Folder, file)).Skip(1).Select(Line)];

    /// <summary>id, asker, kind, query, wanted and, of a misspelled query, the suggestion; a column a tab.</summary>
    public static SearchQuery Line(string line)
    {
        var cells = line.Split('\t');
        return cells.Length is Columns - 1 or Columns
            ? new SearchQuery(int.Parse(cells[0], CultureInfo.InvariantCulture), cells[1], cells[2], cells[3], cells[4],
                cells.Length == Columns && cells[5].Length > 0 ? cells[5] : null)
            : throw new InvalidDataException($"{cells.Length} columns: {line}");
    }
}
