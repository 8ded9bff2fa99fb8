using Ingest.Model.Output;
using Spectre.Console;

namespace Ingest.Cli.Batch;

/// <summary>A progress bar, and above it a line for each document that is not complete.</summary>
public sealed class TerminalTalk(IAnsiConsole console) : IRunTalk
{
    public T During<T>(int total, Func<Action<DocumentResult>, T> run) => console
        .Progress()
        .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
        .Start(progress =>
        {
            var bar = progress.AddTask("Reading agendas", maxValue: total);
            return run(result =>
            {
                if (result.Status != DocumentStatus.Complete)
                {
                    console.WriteLine(ResultLine.Of(result), result.Status == DocumentStatus.Failed ? Color.Red : Color.Yellow);
                }

                bar.Increment(1);
            });
        });
}
