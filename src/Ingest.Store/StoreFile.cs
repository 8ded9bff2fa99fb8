namespace Ingest.Store;

/// <summary>Where the store stands in an output folder.</summary>
public static class StoreFile
{
    public const string Name = "agendas.duckdb";

    /// <summary>The folder of the Parquet files.</summary>
    public const string Parquet = "parquet";

    public static string In(string output) => Path.Combine(output, Name);

    public static bool IsIn(string output) => File.Exists(In(output));
}
