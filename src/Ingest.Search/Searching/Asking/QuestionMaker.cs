using System.Collections.Immutable;
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
    private readonly Synonyms _synonyms;
    private readonly Weights _weights;
    private readonly SoughtTerms _sought = new();
    private readonly ImmutableArray<FieldKind> _kinds;
    private readonly TextQuery _anywhere, _title;

    private QuestionMaker(ImmutableArray<FieldKind> kinds, Synonyms synonyms, Weights weights)
    {
        (_kinds, _synonyms, _weights) = (kinds, synonyms, weights);
        _title = new TextQuery([(IndexField.Title, weights.Title)], [], synonyms, weights, _sought);
        _anywhere = new TextQuery(
            kinds.IsEmpty ? [(IndexField.Title, weights.Title), (IndexField.Headings, weights.Headings), (IndexField.Text, 1f)] : [(IndexField.Text, 1f)],
            kinds, synonyms, weights, _sought);
    }

    public static Question Make(QueryNode? root, Synonyms synonyms, Weights weights)
    {
        var parts = root is AllNode all ? all.Parts : root is null ? [] : [root];
        var kinds = parts.SelectMany(KindsOf).Distinct().ToImmutableArray();
        var made = new QuestionMaker(kinds, synonyms, weights);
        return new Question(
            root is null ? null : made.All(parts, isLoose: false), made.CanBeLoose(parts) ? made.All(parts, isLoose: true) : null, made._sought, kinds);
    }

    private static IEnumerable<FieldKind> KindsOf(QueryNode node) => node switch
    {
        FieldKindNode kind => [kind.Kind],
        AnyNode any when any.Parts.All(part => part is FieldKindNode) => any.Parts.SelectMany(KindsOf),
        _ => [],
    };

    private bool CanBeLoose(ImmutableArray<QueryNode> parts) => parts.Count(IsFree) > 1;

    /// <summary>A word as such, which a text may lack; a phrase, a field or a sign was typed on purpose.</summary>
    private static bool IsFree(QueryNode node) => node is WordNode;

    private Query All(ImmutableArray<QueryNode> parts, bool isLoose)
    {
        var all = new BooleanQuery();
        var words = new BooleanQuery();
        foreach (var part in parts)
        {
            switch (part)
            {
                case NotNode not:
                    all.Add(new QuestionMaker([], _synonyms, _weights).Of(not.Part, out _), Occur.MUST_NOT);
                    break;
                case WordNode when Of(part, out var isStopWord) is var query:
                    AddWord(isStopWord ? all : words, query, isStopWord, isLoose);
                    break;
                default:
                    all.Add(Of(part, out _), Occur.MUST);
                    break;
            }
        }

        if (words.Clauses.Count > 0)
        {
            words.MinimumNumberShouldMatch = isLoose ? Math.Max(1, (words.Clauses.Count + 1) / 2) : 0;
            all.Add(words, Occur.MUST);
        }

        if (all.Clauses.All(clause => clause.IsProhibited || clause.Occur == Occur.SHOULD))
        {
            all.Add(new MatchAllDocsQuery { Boost = 0 }, Occur.MUST);
        }

        return all;
    }

    private void AddWord(BooleanQuery query, Query word, bool isStopWord, bool isLoose)
    {
        if (isStopWord)
        {
            word.Boost = _weights.StopWord;
        }

        query.Add(word, isStopWord || isLoose ? Occur.SHOULD : Occur.MUST);
    }

    private Query Of(QueryNode node, out bool isStopWord)
    {
        isStopWord = false;
        return node switch
        {
            AllNode all => All(all.Parts, isLoose: false),
            AnyNode any => Any(any.Parts),
            NotNode => All([node], isLoose: false),
            TitleNode title => new QuestionMaker([], _synonyms, _weights, _sought).Of(title.Part, out _),
            NearNode near => _anywhere.Near([.. near.Parts.Select(WordsOf)], near.Distance),
            WordNode word => _anywhere.Word(word.Text, out isStopWord),
            PhraseNode phrase => _anywhere.Phrase(phrase.Text),
            PrefixNode prefix => _anywhere.Prefix(prefix.Text),
            CaseNumberNode number => Best(Key(IndexField.Case, number.Key, KeyWeight), _anywhere.Whole(Analysis.Tokens.Terms.OfCase(number.Key))),
            DayNode day => Best(Days(day.Day, day.Day), _anywhere.Whole(Analysis.Tokens.Terms.OfDay(day.Day))),
            MoneyNode money => Best(Amount((double)money.Kroner, (double)money.Kroner, true, true),
                _anywhere.Whole(Analysis.Tokens.Terms.OfKroner(money.Kroner))),
            CaseNode number => Key(IndexField.Case, number.Key, KeyWeight),
            BodyNode body => Body(body.Text),
            DateNode date => Days(date.From, date.To),
            FieldKindNode kind => Key(IndexField.FieldKind, kind.Kind.ToString(), 0),
            MeetingKindNode kind => Key(IndexField.MeetingKind, kind.Kind.ToString(), 0),
            AmountNode amount => Amount((double?)amount.From, (double?)amount.To, amount.IncludesFrom, amount.IncludesTo),
            _ => throw new InvalidOperationException(node.GetType().Name),
        };
    }

    /// <summary>In the title alone.</summary>
    private QuestionMaker(ImmutableArray<FieldKind> kinds, Synonyms synonyms, Weights weights, SoughtTerms sought)
        : this(kinds, synonyms, weights)
    {
        _sought = sought;
        _title = _anywhere = new TextQuery([(IndexField.Title, weights.Title)], [], synonyms, weights, sought);
    }

    private const float KeyWeight = 20;

    private Query Any(ImmutableArray<QueryNode> parts)
    {
        var any = new BooleanQuery();
        foreach (var part in parts)
        {
            any.Add(Of(part, out _), Occur.SHOULD);
        }

        return any;
    }

    /// <summary>Every word of the name, in any form, as a part of a compound or by a synonym: <c>økonomi</c> finds Økonomiudvalget.</summary>
    private Query Body(string name)
    {
        var words = new TextQuery([(IndexField.BodyWords, 1f)], [], _synonyms, _weights, new SoughtTerms());
        var all = new BooleanQuery();
        foreach (var word in name.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (words.Word(word, out var isStopWord) is var query && !isStopWord)
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

    private static Query Days(int from, int to) => new ConstantScoreQuery(NumericRangeQuery.NewInt32Range(IndexField.Date, from, to, true, true)) { Boost = 1 };

    private static Query Amount(double? from, double? to, bool includesFrom, bool includesTo) =>
        new ConstantScoreQuery(NumericRangeQuery.NewDoubleRange(IndexField.Amount, from, to, includesFrom, includesTo)) { Boost = 1 };
}
