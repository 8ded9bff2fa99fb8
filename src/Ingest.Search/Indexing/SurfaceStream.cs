using Ingest.Search.Analysis;
using Ingest.Search.Analysis.Tokens;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace Ingest.Search.Indexing;

/// <summary>A text's words as they are printed, folded, each once.</summary>
internal sealed class SurfaceStream : TokenStream
{
    private readonly ICharTermAttribute _term;
    private readonly IEnumerator<string> _words;

    public SurfaceStream(string text)
    {
        _term = AddAttribute<ICharTermAttribute>();
        _words = Words(text).GetEnumerator();
    }

    public override bool IncrementToken()
    {
        if (!_words.MoveNext())
        {
            return false;
        }

        ClearAttributes();
        _term.SetEmpty().Append(_words.Current);
        return true;
    }

    protected override void Dispose(bool disposing)
    {
        _words.Dispose();
        base.Dispose(disposing);
    }

    public static IEnumerable<string> Words(string text) => All(text).Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> All(string text)
    {
        var scanner = new TextScanner(text);
        while (scanner.Next(out var token))
        {
            if (token.Whole is null && TermCache.Of(text.AsSpan(token.Start, token.Length)).Folded is { Length: > 1 } word
                && char.IsLetter(word[0]))
            {
                yield return word;
            }
        }
    }
}
