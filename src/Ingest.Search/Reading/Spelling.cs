using Ingest.Search.Analysis;
using Ingest.Search.Analysis.Tokens;
using Ingest.Search.Indexing;
using Ingest.Search.Queries.Fields;
using Ingest.Search.Queries.Nodes;
using Ingest.Search.Searching.Asking;
using Ingest.Search.Searching.Found;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace Ingest.Search.Reading;

/// <summary>Puts a misspelled word right: one that no text has, by the commonest of the index's words that are nearest to it.</summary>
internal static class Spelling
{
    private const int ShortestWord = 4, LongestWord = 30, MostWords = 8, MostEdits = 2, LettersKept = 1, LettersForTwo = 7;

    /// <returns>The question with its words put right; null where nothing is known to be wrong.</returns>
    public static string? Suggest(Snapshot snapshot, string question, QueryNode? root, Synonyms synonyms, Weights weights) =>
        Suggest(snapshot.Terms, folded => snapshot.Nearest.GetOrAdd(folded, word => Nearest(snapshot.Reader, word)), question, root,
            synonyms, weights);

    /// <param name="nearest">From a folded word that is nowhere to the one nearest to it; null where none is near.</param>
    public static string? Suggest(KnownTerms terms, Func<string, string?> nearest, string question, QueryNode? root, Synonyms synonyms,
        Weights weights)
    {
        var right = question;
        foreach (var word in Words(root).Take(MostWords).OrderByDescending(word => word.Start))
        {
            if (word.Text.Length is >= ShortestWord and <= LongestWord && word.Text.All(char.IsLetter) && word.End <= question.Length
                && question.AsSpan(word.Start, word.Length).SequenceEqual(word.Text)
                && !IsKnown(terms, WordForms.Of(word.Text, synonyms, weights, isLoose: false, _ => true))
                    && nearest(TermCache.OfAsked(word.Text).Folded) is { } known)
            {
                right = string.Concat(right.AsSpan(0, word.Start), known, right.AsSpan(word.End));
            }
        }

        return right == question ? null : right;
    }

    private static IEnumerable<WordNode> Words(QueryNode? node) => node switch
    {
        WordNode word => [word],
        AllNode all => all.Parts.SelectMany(Words),
        AnyNode any => any.Parts.SelectMany(Words),
        NearNode near => near.Parts.SelectMany(Words),
        TitleNode title => Words(title.Part),
        _ => [],
    };

    private static bool IsKnown(KnownTerms known, WordForms forms) => forms.Alternatives.Any(alternative =>
        known.CountOf(IndexField.Text, alternative.Term) > 0 || known.CountOf(IndexField.Title, alternative.Term) > 0);

    /// <summary>One edit away, else two: looking two away costs ten times as much.</summary>
    private static string? Nearest(IndexReader reader, string folded)
    {
        for (var edits = 1; edits <= EditsIn(folded); edits++)
        {
            if (Nearest(reader, folded, edits) is { } nearest)
            {
                return nearest;
            }
        }

        return null;
    }

    /// <summary>So many edits may a word be away from what was meant.</summary>
    public static int EditsIn(string folded) => folded.Length >= LettersForTwo ? MostEdits : 1;

    private static string? Nearest(IndexReader reader, string folded, int edits)
    {
        (string? Word, int Edits, int Count) best = (null, int.MaxValue, 0);
        foreach (var field in new[] { IndexField.Surface, IndexField.Text })
        {
            if (MultiFields.GetTerms(reader, field) is not { } terms)
            {
                continue;
            }

            var near = new FuzzyTermsEnum(terms, new AttributeSource(), new Term(field, folded), edits, LettersKept, transpositions: true);
            while (near.MoveNext())
            {
                var word = near.Term.Utf8ToString();
                var distance = Edits(folded, word);
                if (distance > 0 && (distance < best.Edits || (distance == best.Edits && near.DocFreq > best.Count))
                    && IsTold(reader, new Term(field, word)))
                {
                    best = (word, distance, near.DocFreq);
                }
            }
        }

        return best.Word;
    }

    /// <summary>An item that everybody may see has it: no suggestion tells a word of closed items.</summary>
    private static bool IsTold(IndexReader reader, Term term)
    {
        foreach (var leaf in reader.Leaves)
        {
            var (items, documents) = (SegmentFacts.Of(leaf.AtomicReader).Items, leaf.AtomicReader.GetTermDocsEnum(term));
            while (documents is not null && documents.NextDoc() != DocIdSetIterator.NO_MORE_DOCS)
            {
                if ((items[documents.DocID].Bits & (ItemBits.Item | ItemBits.Closed)) == ItemBits.Item)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Damerau-Levenshtein with neighbours swapped once (optimal string alignment).</summary>
    public static int Edits(string one, string other)
    {
        var table = new int[one.Length + 1, other.Length + 1];
        for (var i = 0; i <= one.Length; i++)
        {
            for (var j = 0; j <= other.Length; j++)
            {
                table[i, j] = i == 0 ? j : j == 0 ? i
                    : Math.Min(Math.Min(table[i - 1, j] + 1, table[i, j - 1] + 1),
                        table[i - 1, j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                {
                    table[i, j] = Math.Min(table[i, j], table[i - 2, j - 2] + 1);
                }
            }
        }

        return table[one.Length, other.Length];
    }
}
