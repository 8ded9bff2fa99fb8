namespace Ingest.Model;

/// <summary>A line, what it was decided to be, how sure that is, and which votes spoke for it.</summary>
/// <param name="Confidence">Probability of the label among all, 0 to 1.</param>
/// <param name="Reasons">The names of the votes for it, strongest first.</param>
public sealed record LabelledLine(LineFacts Facts, LineLabel Label, double Confidence, string Reasons)
{
    public TextLine Line => Facts.Line;
}
