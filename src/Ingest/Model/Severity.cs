namespace Ingest.Model;

public enum Severity
{
    Info,
    Warning,
    Error,
}
