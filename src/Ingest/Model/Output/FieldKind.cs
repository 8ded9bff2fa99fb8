namespace Ingest.Model.Output;

/// <summary>What a field of an item is; the Danish headings are in the contract and in the vocabulary.</summary>
public enum FieldKind
{
    Body,
    Summary,
    Background,
    Presentation,
    Recommendation,
    Proposal,
    Decision,
    Economy,
    Legal,
    Authority,
    History,
    Consultation,
    Communication,
    Attendance,
    Attachments,
    Other,
}
