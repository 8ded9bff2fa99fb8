using Ingest.Model.Output;

namespace Ingest.Cli.Batch.Talk;

/// <summary>A line for each document that was read or is not complete, and one for the progress now and then: for pipes.</summary>
public sealed class PlainTalk(TextWriter writer) : IRunTalk
{
    private static readonly TimeSpan Step = TimeSpan.FromSeconds(30);

    private readonly TextWriter _writer = TextWriter.Synchronized(writer);

    public void During(RunProgress progress, Action run)
    {
        using var timer = new Timer(_ => Say(ProgressText.Of(progress.Figures())), null, Step, Step);
        run();
    }

    public void Done(DocumentResult result, DocumentFate fate)
    {
        if (fate != DocumentFate.Unchanged || result.Status != DocumentStatus.Complete)
        {
            Say(ResultLine.Of(result));
        }
    }

    public void Say(string message) => _writer.WriteLine(OneLine.Of(message));

    public void Finished(RunFigures figures) => Terminal.Talk().Write(FiguresTable.Of(figures));
}
