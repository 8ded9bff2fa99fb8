using Ingest.Search.Searching;
using Ingest.Web.Writing;

namespace Ingest.Web.Pages.Items;

/// <summary>Marks the words of a search in the texts that it led to, as the search found them.</summary>
internal sealed class QueryMarks
{
    private readonly Func<string, MarkedText>? _marker;

    private QueryMarks(Func<string, MarkedText>? marker) => _marker = marker;

    /// <param name="question">Empty where nothing led here.</param>
    public static QueryMarks Of(ISearcher searcher, string question) =>
        new(string.IsNullOrWhiteSpace(question) ? null : searcher.Marker(question));

    /// <summary>A text with its marks.</summary>
    public Html In(string? text)
    {
        if (text is null || _marker is null)
        {
            return $"{text}";
        }

        Html marked = $"";
        var at = 0;
        foreach (var mark in _marker(text).Marks)
        {
            marked.AppendFormatted((Html)$"{text[at..mark.Start.Value]}<mark>{text[mark]}</mark>");
            at = mark.End.Value;
        }

        marked.AppendFormatted(text[at..]);
        return marked;
    }
}
