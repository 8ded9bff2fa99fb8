namespace Ingest.Quality.Comparison;

/// <summary>Indexes of what was expected and of what came; <see cref="None"/> where there is no partner.</summary>
public readonly record struct Pair(int Expected, int Came)
{
    public const int None = -1;

    public bool IsBoth => Expected != None && Came != None;
}
