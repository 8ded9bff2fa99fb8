using Ingest.Model;

namespace Ingest.Labels;

/// <summary>One thing that can be seen of lines, and what it speaks for.</summary>
public interface ILineRule
{
    void Score(DocumentContext document, DocumentStructure structure, LabelScores scores);
}
