namespace Ingest.Model.Output;

public enum DocumentStatus
{
    Complete,
    Partial,
    Failed,
}
