namespace Ingest.Quality.Scoring;

/// <summary>What an <see cref="Outcome"/> is about.</summary>
public enum OutcomeKind
{
    Item,
    Field,
    Table,
}
