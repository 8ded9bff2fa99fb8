namespace Ingest.Cli.Batch;

/// <summary>What a run says while it goes on.</summary>
public interface IRunTalk
{
    /// <param name="total">How many results will come.</param>
    /// <param name="run">The run, which tells of each result in input order.</param>
    T During<T>(int total, Func<Action<DocumentResult>, T> run);
}
