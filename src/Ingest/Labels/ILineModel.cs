using Ingest.Model;

namespace Ingest.Labels;

/// <summary>What was learned of lines. Safe for several threads.</summary>
public interface ILineModel
{
    /// <summary>Of every line and label, in the order of <see cref="Model.LineLabel"/>: lines × labels, row by row.</summary>
    double[] LogProbabilities(DocumentContext document);

    /// <summary>What the decisions that it voted in are worth.</summary>
    Confidences Confidences { get; }
}
