using System.Collections.Immutable;
using Ingest.Facts.Cases;
using Ingest.Feed;
using Ingest.Language.Wordings;
using Ingest.Model.Output;
using Ingest.Search.Searching;

namespace Ingest.Tests.Web.Api;

/// <summary>An index of a kind: an item is found where its texts have every word of the question.</summary>
internal sealed class WordSearcher : ISearcher
{
    public static readonly DateTimeOffset FirstChange = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly Lock _door = new();
    private ImmutableSortedDictionary<string, (AgendaDocument? Document, IndexChange Change)> _documents =
        ImmutableSortedDictionary.Create<string, (AgendaDocument? Document, IndexChange Change)>(StringComparer.Ordinal);

    public WordSearcher(params IEnumerable<AgendaDocument> documents) => documents.ToList().ForEach(Put);

    public long First { get; set; }

    public long Version { get; private set; }

    /// <summary>A day for each change.</summary>
    public DateTimeOffset Changed => FirstChange.AddDays(Version - 1);

    /// <summary>What a search does before it answers.</summary>
    public Action<SearchRequest> Before { get; set; } = _ => { };

    public void Put(AgendaDocument document) => Change(DocumentId.Of(document), document.Document.Path, document);

    public void Remove(AgendaDocument document) => Change(DocumentId.Of(document), document.Document.Path, null);

    private void Change(string id, string path, AgendaDocument? document)
    {
        lock (_door)
        {
            Version++;
            _documents = _documents.SetItem(id, (document, new IndexChange(Version, Changed, id, path, document is null)));
        }
    }

    private IEnumerable<AgendaDocument> Documents => _documents.Values.Select(one => one.Document).OfType<AgendaDocument>()
        .OrderByDescending(one => one.Meeting.Date, StringComparer.Ordinal).ThenBy(DocumentId.Of, StringComparer.Ordinal);

    public SearchAnswer Find(SearchRequest request)
    {
        Before(request);
        var words = request.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var found = Documents.Where(one => request.Bodies.IsEmpty || request.Bodies.Contains(one.Meeting.Body ?? ""))
            .Where(one => request.Years.IsEmpty || request.Years.Any(year => IsOf(one, year)))
            .Where(one => request.MeetingKinds.IsEmpty || request.MeetingKinds.Contains(one.Meeting.Kind))
            .SelectMany(one => one.Items.Select(item => Hit(one, item)))
            .Where(hit => request.IncludeClosed || !hit.IsClosed)
            .Where(hit => words.All(word => hit.Snippet.Text.Contains(word, StringComparison.OrdinalIgnoreCase)
                || hit.Title.Text.Contains(word, StringComparison.OrdinalIgnoreCase))).ToList();
        return new SearchAnswer(found.Count, [.. found.Skip(request.Skip).Take(request.Take)],
            [new Facet(FacetName.Body, Bodies())], words is ["lånepulje"] ? "lånepuljen" : null, false,
            request.Text.Contains('"', StringComparison.Ordinal) ? [new QueryProblem(0, 1, Wording.AsItIs("unbalanced"))] : []);
    }

    public Func<string, MarkedText> Marker(string question)
    {
        var words = question.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return text =>
            new MarkedText(text, [.. words.Select(word => (At: text.IndexOf(word, StringComparison.OrdinalIgnoreCase), word.Length))
            .Where(found => found.At >= 0).OrderBy(found => found.At).Select(found => new Range(found.At, found.At + found.Length))]);
    }

    public ImmutableArray<string> Complete(string begun, int take) =>
        [.. Documents.SelectMany(one => one.Items).Select(item => item.Title)
            .Where(title => title.StartsWith(begun, StringComparison.OrdinalIgnoreCase)).Distinct().Take(take)];

    public ImmutableArray<SearchHit> Case(string caseKey, bool includeClosed) =>
        [.. Documents.Reverse().SelectMany(one => one.Items.Select(item => Hit(one, item))).Where(hit => hit.CaseKey == caseKey)
            .Where(hit => includeClosed || !hit.IsClosed)];

    public ImmutableArray<FacetValue> Bodies() =>
        [.. Documents.GroupBy(one => one.Meeting.Body ?? "", StringComparer.Ordinal).OrderBy(one => one.Key, StringComparer.Ordinal)
            .Select(one => new FacetValue(one.Key, one.Count()))];

    public MeetingPage Meetings(MeetingRequest request)
    {
        var all = Documents.Where(one => request.Body is null || one.Meeting.Body == request.Body)
            .Where(one => request.Year is null || IsOf(one, request.Year.Value)).ToList();
        return new MeetingPage(all.Count, [.. all.Skip(request.Skip).Take(request.Take).Select(Line)]);
    }

    public MeetingLine? Meeting(string documentId) =>
        _documents.GetValueOrDefault(documentId).Document is { } document ? Line(document) : null;

    public ImmutableArray<IndexChange> Changes(long after, int take) =>
        [.. _documents.Values.Select(one => one.Change).Where(change => change.Number > after).OrderBy(change => change.Number).Take(take)];

    public void Dispose()
    {
    }

    private static bool IsOf(AgendaDocument document, int year) =>
        document.Meeting.Date?.StartsWith($"{year}-", StringComparison.Ordinal) == true;

    private MeetingLine Line(AgendaDocument document) => new(DocumentId.Of(document), document.Document.Path, document.Meeting.Body,
        document.Meeting.Kind, document.Meeting.Date, document.Meeting.Title, document.Status, document.Items.Length,
        _documents[DocumentId.Of(document)].Change.Number);

    private SearchHit Hit(AgendaDocument document, AgendaItem item)
    {
        var field = item.Fields.FirstOrDefault();
        return new SearchHit($"{DocumentId.Of(document)}#{item.Id}", DocumentId.Of(document), item.Id, item.Number,
            new MarkedText(item.Title, item.Title.Length > 0 ? [0..1] : []), Line(document), field?.Kind, field?.Heading,
            new MarkedText(field?.Text ?? "", []), item.Source is [var source, ..] ? source.Page : 0, item.Case?.Number,
            CaseKey.Of(item.Case?.Number), item.Access == Access.Closed, 1.5);
    }
}
