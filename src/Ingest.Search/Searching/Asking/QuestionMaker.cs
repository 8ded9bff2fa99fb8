using System.Collections.Immutable;
using System.Globalization;
using Ingest.Model.Output;
using Ingest.Search.Analysis;
using Ingest.Search.Analysis.Tokens;
using Ingest.Search.Indexing;
using Ingest.Search.Queries.Fields;
using Ingest.Search.Queries.Nodes;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Ingest.Search.Searching.Asking;

/// <summary>Turns a question's tree into queries of the index.</summary>
internal sealed class QuestionMaker
{
    private readonly KnownTerms _known;
    private readonly Synonyms _synonyms;
    private readonly Weights _weights;
    private readonly SoughtTerms _sought;
    private readonly TextQuery _text;
    private readonly bool _isLoose;

    private QuestionMaker(KnownTerms known, Synonyms synonyms, Weights weights, SoughtTerms sought, bool isLoose, TextQuery text) =>
        (_known, _synonyms, _weights, _sought, _isLoose, _text) = (known, synonyms, weights, sought, isLoose, text);

    public static Question Make(KnownTerms known, QueryNode? root, Synonyms synonyms, Weights weights)
    {
        var parts = root is AllNode all ? all.Parts : root is null ? [] : [root];
        var kinds = parts.SelectMany(KindsOf).Distinct().ToImmutableArray();
        var sought = new SoughtTerms();
        ImmutableArray<(string Name, float Weight)> everywhere =
            [(IndexField.Title, weights.Title), (IndexField.Text, 1f), (IndexField.BodyWords, weights.Body)];
        if (root is null)
        {
            return new Question(null, null, sought, kinds);
        }

        var strict = new TextQuery(known, kinds.IsEmpty ? everywhere : [(IndexField.Text, 1f)], kinds, synonyms, weights, sought);
        var query = new QuestionMaker(known, synonyms, weights, sought, false, strict).All(parts);
        return new Question(query, new Lazy<Query>(Loose), sought, kinds);

        Query Loose()
        {
            var loose = new TextQuery(known, everywhere, [], synonyms, weights, sought);
            var most = new QuestionMaker(known, synonyms, weights, sought, true, loose).All(parts);
            return new BooleanQuery { { most, Occur.SHOULD }, { new ConstantScoreQuery(query) { Boost = weights.Whole }, Occur.SHOULD } };
        }
    }

    private static IEnumerable<FieldKind> KindsOf(QueryNode node) => node switch
    {
        FieldKindNode kind => [kind.Kind],
        AnyNode any when any.Parts.All(part => part is FieldKindNode) => any.Parts.SelectMany(KindsOf),
        _ => [],
    };

    /// <summary>A word as such, which an item may lack; a phrase or a field was typed on purpose.</summary>
    private static bool IsFree(QueryNode node) => node is WordNode or MoneyNode or DayNode or CaseNumberNode;

    private Query All(ImmutableArray<QueryNode> parts)
    {
        var all = new BooleanQuery();
        var (words, small) = (new BooleanQuery(), new BooleanQuery());
        foreach (var part in parts)
        {
            switch (part)
            {
                case NotNode not:
                    all.Add(Exactly(not.Part), Occur.MUST_NOT);
                    break;
                case not null when IsFree(part) && Of(part, out var isStopWord) is var query:
                    AddWord(isStopWord ? small : words, query, isStopWord);
                    break;
                default:
                    all.Add(Of(part!, out _), Occur.MUST);
                    break;
            }
        }

        for (var i = 1; i < parts.Length && _weights.Pair > 0; i++)
        {
            if (parts[i - 1] is WordNode first && parts[i] is WordNode second
                && _text.Pair(first.Text, second.Text, _weights.Pair) is { } pair)
            {
                all.Add(pair, Occur.SHOULD);
            }
        }

        if (words.Clauses.Count > 0)
        {
            words.MinimumNumberShouldMatch = _isLoose ? Math.Max(1, (words.Clauses.Count + 1) / 2) : 0;
            all.Add(words, Occur.MUST);
        }

        if (small.Clauses.Count > 0)
        {
            // Beside other words they may be missing; alone they are what is sought.
            all.Add(small, all.Clauses.Any(clause => clause.IsRequired) ? Occur.SHOULD : Occur.MUST);
        }

        if (all.Clauses.All(clause => clause.IsProhibited || clause.Occur == Occur.SHOULD))
        {
            all.Add(new MatchAllDocsQuery { Boost = 0 }, Occur.MUST);
        }

        return all;
    }

    private void AddWord(BooleanQuery query, Query word, bool isStopWord)
    {
        if (isStopWord)
        {
            word.Boost = _weights.StopWord;
        }

        query.Add(word, isStopWord || _isLoose ? Occur.SHOULD : Occur.MUST);
    }

    private Query Of(QueryNode node, out bool isStopWord)
    {
        isStopWord = false;
        return node switch
        {
            AllNode all => All(all.Parts),
            AnyNode any => Any(any.Parts),
            NotNode => All([node]),
            TitleNode title => InTitle(title.Part),
            NearNode near => _text.Near([.. near.Parts.Select(WordsOf)], near.Distance),
            WordNode { Text.Length: 4 } word when YearOf(word.Text) is { } year => Best(_text.Word(word.Text, _isLoose, out isStopWord),
                Days(year * PerYear, ((year + 1) * PerYear) - 1, _weights.Year)),
            WordNode word => _text.Word(word.Text, _isLoose, out isStopWord),
            PhraseNode phrase => _text.Phrase(phrase.Text),
            PrefixNode prefix => _text.Prefix(prefix.Text),
            CaseNumberNode number =>
                Best(Key(IndexField.Case, number.Key, KeyWeight), _text.Whole(Analysis.Tokens.Terms.OfCase(number.Key))),
            DayNode day => Best(Days(day.Day, day.Day), _text.Whole(Analysis.Tokens.Terms.OfDay(day.Day))),
            MoneyNode money => Best(Amount((double)money.Kroner, (double)money.Kroner, true, true),
                _text.Whole(Analysis.Tokens.Terms.OfKroner(money.Kroner))),
            CaseNode number => Key(IndexField.Case, number.Key, KeyWeight),
            BodyNode body => Body(body.Text),
            DateNode date => Days(date.From, date.To),
            FieldKindNode kind => Key(IndexField.FieldKind, kind.Kind.ToString(), 0),
            MeetingKindNode kind => Key(IndexField.MeetingKind, kind.Kind.ToString(), 0),
            AmountNode amount => Amount((double?)amount.From, (double?)amount.To, amount.IncludesFrom, amount.IncludesTo),
            _ => throw new InvalidOperationException(node.GetType().Name),
        };
    }

    private Query InTitle(QueryNode part) => new QuestionMaker(_known, _synonyms, _weights, _sought, false,
        new TextQuery(_known, [(IndexField.Title, _weights.Title)], [], Synonyms.None, _weights, _sought)) { _unwanted = Titles }
            .Of(part, out _);

    private static readonly ImmutableArray<(string Name, float Weight)> Titles = [(IndexField.Title, 1f)];

    /// <summary>Where what is not wanted must not stand: in a title alone where the title is asked.</summary>
    private ImmutableArray<(string Name, float Weight)> _unwanted = [(IndexField.Title, 1f), (IndexField.Text, 1f)];

    /// <summary>
    /// What is not wanted is left out only as it was typed, in any inflection: <c>-tillæg</c> leaves kommuneplantillæg in.
    /// </summary>
    private Query Exactly(QueryNode part)
    {
        var exact = _weights with { Part = 0, Apart = 0, Inner = 0, Synonym = 0 };
        return new QuestionMaker(_known, Synonyms.None, exact, new SoughtTerms(), false,
            new TextQuery(_known, _unwanted, [], Synonyms.None, exact, new SoughtTerms())) { _unwanted = _unwanted }.Of(part, out _);
    }

    private const float KeyWeight = 20;

    private const int FirstYear = 1900, LastYear = 2099, PerYear = 10_000;

    private Query Any(ImmutableArray<QueryNode> parts)
    {
        var any = new BooleanQuery();
        foreach (var part in parts)
        {
            any.Add(Of(part, out _), Occur.SHOULD);
        }

        return any;
    }

    /// <summary>
    /// Every word of the name, in any form, as a part of a compound or by a synonym: <c>økonomi</c> finds Økonomiudvalget.
    /// </summary>
    private Query Body(string name)
    {
        var words = new TextQuery(_known, [(IndexField.BodyWords, 1f)], [], _synonyms, _weights with { Apart = 0, Inner = 0 },
            new SoughtTerms());
        var all = new BooleanQuery();
        foreach (var word in name.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (words.Word(word, false, out var isStopWord) is var query && !isStopWord)
            {
                all.Add(query, Occur.MUST);
            }
        }

        return new ConstantScoreQuery(all) { Boost = 0 };
    }

    private static IReadOnlyList<string> WordsOf(QueryNode node) => node switch
    {
        AnyNode any => [.. any.Parts.SelectMany(WordsOf)],
        TextNode text => [text.Text],
        _ => [],
    };

    private static DisjunctionMaxQuery Best(params Query[] queries) => new(queries, 0);

    private static Query Key(string field, string value, float weight) =>
        new ConstantScoreQuery(new TermQuery(new Term(field, value))) { Boost = weight };

    private static int? YearOf(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && year is >= FirstYear and <= LastYear ? year : null;

    private static Query Days(int from, int to, float weight = 1) =>
        new ConstantScoreQuery(NumericRangeQuery.NewInt32Range(IndexField.Date, from, to, true, true)) { Boost = weight };

    private static Query Amount(double? from, double? to, bool includesFrom, bool includesTo) =>
        new ConstantScoreQuery(NumericRangeQuery.NewDoubleRange(IndexField.Amount, from, to, includesFrom, includesTo)) { Boost = 1 };
}
