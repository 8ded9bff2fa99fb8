using System.Collections.Immutable;
using Ingest.Search.Searching;

namespace Ingest.Web.Api.Answers;

/// <summary>A text with the places that the question found.</summary>
public sealed record MarkedAnswer(string Text, ImmutableArray<MarkAnswer> Marks)
{
    public static MarkedAnswer Of(MarkedText text) => new(text.Text,
    [
        .. text.Marks.Select(mark => new MarkAnswer(mark.Start.GetOffset(text.Text.Length), mark.End.GetOffset(text.Text.Length))),
    ]);
}
