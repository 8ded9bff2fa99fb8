namespace Ingest.Model;

/// <summary>What the posteriors of items and of fields are worth.</summary>
public sealed record Confidences(ConfidenceCurve Item, ConfidenceCurve Field)
{
    public static Confidences Plain { get; } = new(ConfidenceCurve.Plain, ConfidenceCurve.Plain);

    public static Confidences Raw { get; } = new(ConfidenceCurve.Raw, ConfidenceCurve.Raw);
}
