using Ingest.Model.Output;
using Ingest.Postgres.Writing;
using Ingest.Tests.Search.Archive;

namespace Ingest.Benchmarks;

/// <summary>
/// Made documents without end, for a store of any size: those of a made archive, with other days, bodies and texts each time. Half of an
/// item's texts are its own and half another's, so that what is common stays common and no two items are alike.
/// </summary>
internal sealed class MadeSearchRows
{
    private const int Base = 20_000, Step = 7_919;

    private readonly List<AgendaDocument> _documents = [.. MadeArchive.Documents(Base)];
    private readonly List<AgendaItem> _items;

    public MadeSearchRows() => _items = [.. _documents.SelectMany(document => document.Items)];

    /// <summary>Documents with so many items or a few more.</summary>
    public IEnumerable<StoredDocument> Of(int items)
    {
        var dice = new Random(1);
        for (var (made, number) = (0, 0); made < items; number++)
        {
            var document = _documents[number % _documents.Count];
            var round = number / _documents.Count;
            var other = _documents[(number + (round * Step)) % _documents.Count];
            var changed = document with
            {
                Document = document.Document with
                {
                    Path = $"{round}/{document.Document.Path}", Sha256 = $"{number:x8}{document.Document.Sha256}",
                },
                Meeting = document.Meeting with { Body = other.Meeting.Body, Kind = other.Meeting.Kind, Date = other.Meeting.Date },
                Items = round == 0 ? document.Items : [.. document.Items.Select(item => Mixed(item, _items[dice.Next(_items.Count)]))],
            };
            made += changed.Items.Length;
            yield return new StoredDocument(changed, "made");
        }
    }

    private static AgendaItem Mixed(AgendaItem item, AgendaItem other) => item with
    {
        Fields = [.. item.Fields.Select((field, i) =>
            i % 2 == 1 && i < other.Fields.Length ? field with { Text = other.Fields[i].Text } : field)],
    };
}
