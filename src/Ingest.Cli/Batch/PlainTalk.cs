namespace Ingest.Cli.Batch;

/// <summary>A line for each result: for logs and pipes.</summary>
public sealed class PlainTalk(TextWriter writer) : IRunTalk
{
    public T During<T>(int total, Func<Action<DocumentResult>, T> run) => run(result => writer.WriteLine(ResultLine.Of(result)));
}
