using System.Collections.Immutable;
using System.Globalization;
using Ingest.Facts.Cases;
using Ingest.Feed;
using Ingest.Model.Output;
using Ingest.Search.Queries;
using Ingest.Search.Queries.Fields;
using Ingest.Search.Queries.Nodes;
using Ingest.Search.Searching;

namespace Ingest.Tests.Web;

/// <summary>
/// A search over a few documents, for tests of the page: an item is found where its title and texts contain every word. Of what is said
/// in fields only a meeting's day is asked of the documents.
/// </summary>
/// <param name="came">When each document came; all at one time where it is left out.</param>
internal sealed class WordSearcher(ImmutableArray<AgendaDocument> documents, ImmutableArray<DateTimeOffset> came = default) : ISearcher
{
    private readonly Dictionary<string, int> _places = documents.Select((document, i) => (Id: DocumentId.Of(document), i))
        .ToDictionary(one => one.Id, one => one.i, StringComparer.Ordinal);

    public long First => 0;

    public long Version => documents.Length;

    public DateTimeOffset Changed { get; } = came.IsDefault ? new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero) : came.Max();

    public SearchAnswer Find(SearchRequest request)
    {
        var parts = QueryParser.Parse(request.Text).Root is { } root ? root is AllNode all ? all.Parts : [root] : [];
        var hasFields = parts.Any(part => part is DateNode or AmountNode or AnyNode or NotNode);
        var days = parts.OfType<DateNode>().Where(date => date.From == date.To).Select(date => date.From).ToList();
        var words = hasFields ? [.. parts.OfType<WordNode>().Select(word => word.Text)]
            : request.Text.ToLowerInvariant().Split([' ', '"'], StringSplitOptions.RemoveEmptyEntries);
        var found = documents.Where(document => days.All(day => DayOf(document) == day))
            .SelectMany(document => document.Items.Select(item => (Document: document, Item: item)))
            .Where(one => (request.IncludeClosed || one.Item.Access != Access.Closed) && Fits(one.Document, one.Item, request)
                && words.All(word => TextOf(one.Item).Contains(word, StringComparison.OrdinalIgnoreCase))).ToList();
        found = request.Order switch
        {
            SearchOrder.Newest => [.. found.OrderByDescending(one => one.Document.Meeting.Date, StringComparer.Ordinal)],
            SearchOrder.Oldest => [.. found.OrderBy(one => one.Document.Meeting.Date, StringComparer.Ordinal)],
            _ => found,
        };
        return new SearchAnswer(found.Count,
            [.. found.Skip(request.Skip).Take(request.Take).Select(one => Hit(one.Document, one.Item, words))], Facets(found),
            request.Text == "skybrudd" ? "skybrud" : null, request.Text.StartsWith("relaxed", StringComparison.Ordinal),
            request.Text.Count(letter => letter == '"') % 2 == 1
                ? [new QueryProblem(request.Text.LastIndexOf('"'), 1, Language.Wordings.Wording.AsItIs("unclosed"))] : []);
    }

    public Func<string, MarkedText> Marker(string question)
    {
        var words = question.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return text =>
            new MarkedText(text, [.. words.Select(word => (At: text.IndexOf(word, StringComparison.OrdinalIgnoreCase), word.Length))
            .Where(found => found.At >= 0).OrderBy(found => found.At).Select(found => new Range(found.At, found.At + found.Length))]);
    }

    public ImmutableArray<string> Complete(string begun, int take) =>
    [
        .. documents.SelectMany(document => document.Items).SelectMany(item => item.Title.Split(' '))
            .Where(word => word.StartsWith(begun, StringComparison.OrdinalIgnoreCase)).Distinct(StringComparer.OrdinalIgnoreCase)
            .Order(StringComparer.OrdinalIgnoreCase).Take(take),
    ];

    public ImmutableArray<SearchHit> Case(string caseKey, bool includeClosed) =>
    [
        .. documents.OrderBy(document => document.Meeting.Date, StringComparer.Ordinal)
            .SelectMany(document => document.Items.Where(item => CaseKey.Of(item.Case?.Number) == caseKey)
                .Select(item => Hit(document, item, []))),
    ];

    public ImmutableArray<FacetValue> Bodies() =>
    [
        .. documents.Where(document => document.Meeting.Body is not null)
            .GroupBy(document => document.Meeting.Body!, StringComparer.Ordinal)
            .Select(body => new FacetValue(body.Key, body.Count())).OrderBy(body => body.Value, StringComparer.Ordinal),
    ];

    public MeetingPage Meetings(MeetingRequest request)
    {
        var found = documents.Where(document => (request.Body is null || document.Meeting.Body == request.Body)
            && (request.Year is null || YearOf(document) == request.Year)).OrderByDescending(document => document.Meeting.Date,
                StringComparer.Ordinal).Select(Line).ToList();
        return new MeetingPage(found.Count, [.. found.Skip(request.Skip).Take(request.Take)]);
    }

    public MeetingLine? Meeting(string documentId) =>
        documents.FirstOrDefault(document => DocumentId.Of(document) == documentId) is { } document ? Line(document) : null;

    public ImmutableArray<IndexChange> Changes(long after, int take) =>
    [
        .. documents.Select((document, i) => new IndexChange(i + 1, came.IsDefault ? Changed : came[i], DocumentId.Of(document),
            document.Document.Path, IsRemoved: false)).Where(change => change.Number > after).Take(take),
    ];

    public void Dispose()
    {
    }

    private static bool Fits(AgendaDocument document, AgendaItem item, SearchRequest request) =>
        (request.Bodies.IsEmpty || request.Bodies.Contains(document.Meeting.Body ?? "", StringComparer.Ordinal))
        && (request.Years.IsEmpty || (YearOf(document) is { } year && request.Years.Contains(year)))
        && (request.MeetingKinds.IsEmpty || request.MeetingKinds.Contains(document.Meeting.Kind))
        && (request.FieldKinds.IsEmpty || item.Fields.Any(field => request.FieldKinds.Contains(field.Kind)))
        && (request.Areas.IsEmpty || request.Areas.Contains(AreaOf(item) ?? "", StringComparer.Ordinal));

    private static ImmutableArray<Facet> Facets(List<(AgendaDocument Document, AgendaItem Item)> found) =>
    [
        Facet(FacetName.Body, found.Select(one => one.Document.Meeting.Body)),
        Facet(FacetName.Year, found.Select(one => YearOf(one.Document)?.ToString(CultureInfo.InvariantCulture))),
        Facet(FacetName.MeetingKind, found.Select(one => one.Document.Meeting.Kind.ToString())),
        Facet(FacetName.FieldKind, found.SelectMany(one => one.Item.Fields.Select(field => field.Kind.ToString()).Distinct())),
        Facet(FacetName.Area, found.Select(one => AreaOf(one.Item))),
    ];

    private static Facet Facet(FacetName name, IEnumerable<string?> values) => new(name,
        [.. values.OfType<string>().GroupBy(value => value, StringComparer.Ordinal)
            .Select(value => new FacetValue(value.Key, value.Count())).OrderByDescending(value => value.Count)]);

    private SearchHit Hit(AgendaDocument document, AgendaItem item, string[] words)
    {
        var field = item.Fields.FirstOrDefault(field => words.Any(word => field.Text.Contains(word, StringComparison.OrdinalIgnoreCase)))
            ?? item.Fields.FirstOrDefault();
        var id = DocumentId.Of(document);
        return new SearchHit($"{id}#{item.Id}", id, item.Id, item.Number, Mark(item.Title, words), Line(document), field?.Kind,
            field?.Heading, Mark(Around(field?.Text ?? "", words), words),
            field?.Source.FirstOrDefault()?.Page ?? item.Source.FirstOrDefault()?.Page ?? 0,
            item.Case?.Number, CaseKey.Of(item.Case?.Number), item.Access == Access.Closed, 1);
    }

    private static string Around(string text, string[] words)
    {
        var at = words.Length == 0 ? 0 : Math.Max(0, text.IndexOf(words[0], StringComparison.OrdinalIgnoreCase) - 80);
        return text.Substring(at, Math.Min(240, text.Length - at));
    }

    private static MarkedText Mark(string text, string[] words) => new(text, words.Length > 0
        && text.IndexOf(words[0], StringComparison.OrdinalIgnoreCase) is >= 0 and var at ? [at..(at + words[0].Length)] : []);

    private MeetingLine Line(AgendaDocument document) => new(DocumentId.Of(document), document.Document.Path, document.Meeting.Body,
        document.Meeting.Kind, document.Meeting.Date, document.Meeting.Title, document.Status, document.Items.Length,
        _places[DocumentId.Of(document)] + 1);

    private static string TextOf(AgendaItem item) => $"{item.Title}\n{string.Join('\n', item.Fields.Select(field => field.Text))}";

    private static int? DayOf(AgendaDocument document) => document.Meeting.Date is { } date
        ? int.Parse(date.Replace("-", "", StringComparison.Ordinal), CultureInfo.InvariantCulture) : null;

    private static int? YearOf(AgendaDocument document) => document.Meeting.Date is { Length: >= 4 } date
        ? int.Parse(date[..4], CultureInfo.InvariantCulture) : null;

    private static string? AreaOf(AgendaItem item) =>
        item.Case?.Number is { Length: > 3 } number && char.IsAsciiDigit(number[0]) && char.IsAsciiDigit(number[1]) && number[2] == '.'
            ? number[..2] : null;
}
