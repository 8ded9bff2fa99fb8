namespace Ingest.Quality.Scoring;

public enum DifferenceKind
{
    Missing,
    Invented,
    Differs,

    /// <summary>Worth seeing; no figure counts it.</summary>
    Note,
}
