namespace Ingest.Cli.TakenTables;

/// <summary>Where tables go.</summary>
internal interface ITableTarget
{
    /// <param name="file">It has a table at least.</param>
    /// <exception cref="IOException">It can't be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It can't be written.</exception>
    void Take(FileTables file);

    /// <summary>No more come.</summary>
    /// <inheritdoc cref="Take"/>
    void Finish();
}
