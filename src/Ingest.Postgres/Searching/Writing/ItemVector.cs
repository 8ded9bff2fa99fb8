using System.Collections.Immutable;
using Ingest.Search.Indexing;

namespace Ingest.Postgres.Searching.Writing;

/// <summary>An item's two vectors, with what BM25 asks of its fields.</summary>
/// <param name="Vector">All of its lexemes, as PostgreSQL takes a <c>tsvector</c>.</param>
/// <param name="Brief">The title's terms, and those that its text is about: what many items are put in a rough order by.</param>
/// <param name="Words">Base forms of words that it is about: of its title, and of its text those that stand there often.</param>
/// <param name="Title">The title's length in positions, and how many terms it has.</param>
internal sealed record ItemVector(byte[] Vector, byte[] Brief, ImmutableArray<string> Words, (int Length, int Terms) Title,
    (int Length, int Terms) Text, (int Length, int Terms) Body);

/// <summary>Makes them; one for each thread.</summary>
internal sealed class VectorMaker
{
    /// <summary>PostgreSQL's weights of a <c>tsvector</c>.</summary>
    private const int A = 3, B = 2, C = 1, D = 0;

    /// <summary>Of a text's terms so many at most are told, and only those that stand there as often as this.</summary>
    private const int MostBrief = 12, LeastOften = 3, Often = 5, VeryOften = 8;

    private static readonly int[] Nowhere = [];

    private readonly FieldTerms _terms = new();
    private readonly LexemeBytes _all = new(), _brief = new();
    private readonly List<(string Term, int Count)> _often = [];

    public ItemVector Make(IndexedItem item)
    {
        _all.Clear();
        _brief.Clear();
        foreach (var key in Lexemes.Of(item.Keys).Distinct(StringComparer.Ordinal))
        {
            _all.Add(key, Nowhere, D);
        }

        var title = Read([.. item.TitleTexts], Lexemes.Title, A);
        var words = new HashSet<string>(StringComparer.Ordinal);
        _terms.Each((term, positions) =>
        {
            _brief.Add(term, positions[..1], A);
            Take(term);
        });
        var body = Read([item.Keys.Body], Lexemes.Body, C);
        _often.Clear();
        var text = Read([.. item.Texts], null, D);
        _terms.Each((term, positions) =>
        {
            if (positions.Length >= LeastOften)
            {
                _often.Add((term, positions.Length));
            }
        });
        foreach (var (term, count) in _often.OrderByDescending(term => term.Count).ThenBy(term => term.Term, StringComparer.Ordinal)
            .Take(MostBrief))
        {
            _brief.Add(Lexemes.Key + term, [1], count >= VeryOften ? B : count >= Often ? C : D);
            Take(term);
        }

        return new ItemVector(_all.ToArray(), _brief.ToArray(), [.. words], title, text, body);

        void Take(string term)
        {
            if (char.IsLetter(term[0]))
            {
                words.Add(term);
            }
        }
    }

    private (int Length, int Terms) Read(ImmutableArray<string> texts, char? mark, int weight)
    {
        _terms.Read(texts);
        _terms.Each((term, positions) => _all.Add(mark is { } sign ? sign + term : term, positions, weight));
        return (_terms.Length, _terms.Terms);
    }
}
