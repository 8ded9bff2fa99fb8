namespace Ingest.Cli.Batch.Talk;

/// <summary>What a run says while it goes on. Safe for all threads.</summary>
public interface IRunTalk
{
    /// <summary>Tells of the progress now and then while the run goes on.</summary>
    void During(RunProgress progress, Action run);

    void Done(DocumentResult result, DocumentFate fate);

    /// <summary>One line to the user.</summary>
    void Say(string message);

    void Finished(RunFigures figures);
}
