namespace Ingest.Model.Output;

/// <summary>Open (åbent) or closed (lukket) to the public.</summary>
public enum Access
{
    Open,
    Closed,
}
