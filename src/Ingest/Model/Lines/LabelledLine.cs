namespace Ingest.Model;

/// <summary>A line, what it was decided to be, and how sure that is.</summary>
/// <param name="Confidence">Probability of the label among all, 0 to 1.</param>
public sealed record LabelledLine(LineContext Facts, LineLabel Label, double Confidence)
{
    public TextLine Line => Facts.Line;

    /// <summary>A person said so.</summary>
    public bool IsGiven { get; init; }
}
