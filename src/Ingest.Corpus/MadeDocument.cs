using System.Collections.Immutable;
using Ingest.Corpus.Truth;

namespace Ingest.Corpus;

/// <summary>A made PDF with its truth.</summary>
/// <param name="Truth">The contract's truth shape as JSON, UTF-8.</param>
public sealed record MadeDocument(string Name, string Family, bool HeldOut, byte[] Pdf, byte[] Truth, ImmutableArray<TruthLine> Lines)
{
    /// <summary>The text in order with its labels, for lines that are to be labelled by their words: <see cref="SpanAligner"/>.</summary>
    public ImmutableArray<TruthSpan> Spans { get; init; } = [.. Lines.Select(l => new TruthSpan(l.Text, l.Label, l.Label, l.Item))];

    /// <summary>The lines as JSON, one row a line.</summary>
    public byte[] LinesJson() => TruthWriter.Lines(Lines);
}
