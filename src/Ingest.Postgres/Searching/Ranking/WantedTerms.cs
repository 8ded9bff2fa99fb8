using Ingest.Postgres.Searching.Asking;
using Ingest.Search.Indexing;

namespace Ingest.Postgres.Searching.Ranking;

/// <summary>Of an item's lexemes those that a question asks for, by field.</summary>
internal sealed class WantedTerms
{
    private readonly Dictionary<string, (string Field, string Term)> _terms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Field, string Term)>.AlternateLookup<ReadOnlySpan<char>> _bySpan;
    private readonly List<string> _beginnings;

    public WantedTerms(IEnumerable<(string Field, string Term)> terms, IEnumerable<(string Field, string Term)> beginnings)
    {
        foreach (var (field, term) in terms.Where(term => IsOfWords(term.Field)))
        {
            _terms[Lexemes.Of(field, term)!] = (field, term);
        }

        _bySpan = _terms.GetAlternateLookup<ReadOnlySpan<char>>();
        _beginnings = [.. beginnings.Where(begun => IsOfWords(begun.Field)).Select(begun => Lexemes.Of(begun.Field, begun.Term)!)];
    }

    private static bool IsOfWords(string field) => field is IndexField.Title or IndexField.Text or IndexField.BodyWords;

    public ILookup<string, (string Term, int Position)> Of(ReadOnlySpan<byte> vector)
    {
        var found = new List<(string Field, string Term, int Position)>();
        Span<char> buffer = stackalloc char[VectorReader.Longest];
        for (var lexemes = new VectorReader(vector, buffer); lexemes.Next();)
        {
            if (Named(lexemes.Lexeme) is var (field, term))
            {
                for (var i = 0; i < lexemes.Positions; i++)
                {
                    found.Add((field, term, lexemes.PositionAt(i)));
                }
            }
        }

        return found.ToLookup(each => each.Field, each => (each.Term, each.Position), StringComparer.Ordinal);
    }

    private (string Field, string Term)? Named(ReadOnlySpan<char> lexeme)
    {
        if (_bySpan.TryGetValue(lexeme, out var known))
        {
            return known;
        }

        foreach (var begun in _beginnings)
        {
            if (lexeme.StartsWith(begun, StringComparison.Ordinal))
            {
                return lexeme[0] switch
                {
                    Lexemes.Title => (IndexField.Title, lexeme[1..].ToString()),
                    Lexemes.Body => (IndexField.BodyWords, lexeme[1..].ToString()),
                    _ => (IndexField.Text, lexeme.ToString()),
                };
            }
        }

        return null;
    }
}
