using System.Collections.Immutable;
using Ingest.Model;

namespace Ingest.Tables.Words;

/// <summary>Words that follow each other with no more than a word space between them.</summary>
internal sealed record TextRun(ImmutableArray<PlacedWord> Words, Box Box)
{
    /// <summary>Without what is struck out, unless that is all.</summary>
    public string Text { get;
        } = string.Join(' ', Words.Where(word => !word.Struck || Words.All(other => other.Struck)).Select(word => word.Text));

    public static TextRun Of(IEnumerable<PlacedWord> words)
    {
        ImmutableArray<PlacedWord> all = [.. words];
        return new TextRun(all, Box.Around(all.Select(word => word.Box)));
    }
}
