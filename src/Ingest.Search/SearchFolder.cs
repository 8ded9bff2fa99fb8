namespace Ingest.Search;

/// <summary>Where an output has its index.</summary>
public static class SearchFolder
{
    public const string Name = "search";

    /// <param name="output">The folder of a run's output.</param>
    public static string In(string output) => Path.Combine(output, Name);

    /// <summary>There is one, whatever state it is in.</summary>
    public static bool IsIn(string output) => Directory.Exists(In(output)) && Directory.EnumerateFiles(In(output), "segments*").Any();
}
