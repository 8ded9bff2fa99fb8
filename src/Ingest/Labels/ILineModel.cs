using Ingest.Model;

namespace Ingest.Labels;

/// <summary>
/// What was learned of lines: a linear-chain conditional random field (Lafferty, McCallum and Pereira, 2001) whose features are what is
/// seen of a line and what the rules say of it. Safe for several threads.
/// </summary>
public interface ILineModel
{
    /// <summary>
    /// What is seen of every line, as log weights of each label in the order of <see cref="LineLabel"/>: lines × labels, row by row.
    /// </summary>
    double[] Weigh(DocumentContext document, DocumentStructure structure);

    /// <summary>How much of a rule's vote counts; 1 of a rule that it has not met.</summary>
    double Trust(string rule, LineLabel label);

    /// <summary>How labels follow each other.</summary>
    LabelChain Chain { get; }

    /// <summary>What the decisions that it voted in are worth.</summary>
    Confidences Confidences { get; }
}
