using System.Collections.Immutable;
using Ingest.Model.Output;
using Ingest.Search.Reading;
using Ingest.Search.Searching.Asking;
using Ingest.Search.Searching.Scoring;
using Lucene.Net.Search;

namespace Ingest.Search.Searching.Found;

/// <summary>
/// Answers a question in up to three passes: items that have all of it; where those don't fill a page, items that have most of it; then,
/// where the best come first, the same once more by what the best of them have in common.
/// </summary>
internal sealed class QuestionSearch(IOpenIndex index, SearchRequest request, Question question, Weights weights)
{
    /// <summary>So many of the best tell what the question is about.</summary>
    private const int FeedbackItems = 4;

    /// <summary>So many may change their places by it.</summary>
    public const int Rescored = 200;

    private readonly RankOrder _order = new(request.Order);

    /// <summary>Of fields that are shown before others: those that were asked for, or chosen beside the question.</summary>
    private readonly ImmutableArray<FieldKind> _kinds = question.Kinds.IsEmpty ? request.FieldKinds : question.Kinds;

    private readonly int _most = request.Skip + request.Take;

    public SearchAnswer Answer()
    {
        var strict = Pass(question.Query, isCounted: true);
        var isEnough = request.Order != SearchOrder.Best || strict.Total >= _most || (request.Skip > 0 && strict.Total > 0);
        if (question.Loose is not { } loose || isEnough)
        {
            return Told(strict, Refined(strict).Skip(request.Skip), _ => false, isRelaxed: false);
        }

        var most = Pass(loose.Value, isCounted: strict.Total == 0);
        if (strict.Total == 0)
        {
            return Told(most, Refined(most).Skip(request.Skip), _ => false, isRelaxed: most.Total > 0);
        }

        var whole = strict.First.Select(ranked => ranked.Document).ToHashSet();
        var related = Refined(most).Where(ranked => !whole.Contains(ranked.Document));
        return Told(strict, Refined(strict).Concat(related), ranked => !whole.Contains(ranked.Document), isRelaxed: false);
    }

    /// <param name="isRelated">It has most of the words where others have all, and is not among those that are counted.</param>
    private SearchAnswer Told(Gathering counted, IEnumerable<Ranked> hits, Func<Ranked, bool> isRelated, bool isRelaxed)
    {
        var reader = new HitReader(index);
        return new SearchAnswer(counted.Total,
            [.. hits.Take(request.Take)
                .Select(ranked => reader.Read(ranked, question.Sought, _kinds) with { IsRelated = isRelated(ranked) })],
            counted.Facets, null, isRelaxed, []);
    }

    private Gathering Pass(Query? query, bool isCounted)
    {
        var gathering = new Gathering(Math.Max(_most, IsRefined ? Rescored : 0), _order, request.IncludeClosed, isCounted);
        var all = Choices.Of(request, query);
        using var evaluation = new Evaluation(index.ListsOf(all), index.Tables);
        gathering.Take(evaluation.Of(all), index.Reader.Leaves);
        return gathering;
    }

    private bool IsRefined =>
        request.Order == SearchOrder.Best && weights.Feedback > 0 && question is { Loose: not null, Sought.IsEmpty: false };

    private ImmutableArray<Ranked> Refined(Gathering found)
    {
        var first = found.First;
        if (!IsRefined || first.Length < 2 || request.Skip >= Rescored)
        {
            return first;
        }

        var best = first.Take(FeedbackItems).Select(ranked => (index.Item(ranked.Document), ranked.Score)).ToList();
        if (Feedback.Of(index.Terms, best, question.Sought, weights) is not { } alike)
        {
            return first;
        }

        using var evaluation = new Evaluation(index.ListsOf(alike), index.Tables);
        return [.. Rescoring.Of(evaluation, first.Take(Rescored), alike).Order(_order), .. first.Skip(Rescored)];
    }
}
