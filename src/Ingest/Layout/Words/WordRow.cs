using Ingest.Model;

namespace Ingest.Layout.Words;

/// <summary>Words on one baseline over the whole width of the page, left to right.</summary>
internal sealed record WordRow(List<Word> Words, double Baseline, double Size)
{
    public double Left => Words[0].Box.Left;

    public double Right => Words[^1].Box.Right;
}
