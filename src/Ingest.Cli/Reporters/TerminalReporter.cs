using Ingest.Batch;
using Ingest.Batch.Documents;
using Ingest.Language;
using Ingest.Language.Wordings;
using Ingest.Model.Output;
using Spectre.Console;

namespace Ingest.Cli.Reporters;

/// <summary>A progress bar, and above it a line for each document that is not complete.</summary>
public sealed class TerminalReporter(IAnsiConsole console, Verbosity verbosity = Verbosity.Usual) : IRunReporter
{
    /// <summary>The bar, the share in percent, and a blank behind each.</summary>
    private const int BarColumns = 12;
    private const int BeforeText = BarColumns + 1 + 4 + 1;

    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(250);

    private readonly Lock _door = new();

    public void During(RunProgress progress, Action run)
    {
        if (verbosity == Verbosity.Quiet)
        {
            run();
        }
        else
        {
            WithBar(progress, run);
        }
    }

    private void WithBar(RunProgress progress, Action run) => console
        .Progress()
        .Columns(new ProgressBarColumn { Width = BarColumns }, new PercentageColumn(),
            new TaskDescriptionColumn { Alignment = Justify.Left })
        .Start(live =>
        {
            var bar = live.AddTask(Texts.ReadingAgendas, maxValue: Math.Max(progress.Figures().Total, 1));
            using (new Timer(_ => Show(bar, progress.Figures()), null, TimeSpan.Zero, Step))
            {
                run();
            }

            Show(bar, progress.Figures());
        });

    public void Done(DocumentResult result, DocumentOutcome fate)
    {
        if (verbosity.Tells(result, result.Status != DocumentStatus.Complete))
        {
            Write(ResultLine.Of(result, fate, verbosity), result.Status switch
            {
                DocumentStatus.Failed => Color.Red,
                DocumentStatus.Partial => Color.Yellow,
                _ => Color.Default,
            });
        }
    }

    public void Say(Wording message)
    {
        if (verbosity != Verbosity.Quiet)
        {
            Warn(message);
        }
    }

    public void Warn(Wording message) => Write(OneLine.Of(message), Color.Default);

    public void Finished(RunStatistics figures)
    {
        if (verbosity != Verbosity.Quiet)
        {
            console.Write(StatisticsTable.Of(figures));
        }
    }

    private void Show(ProgressTask bar, RunStatistics figures)
    {
        bar.Value = figures.Done;
        bar.Description = Markup.Escape(ProgressText.Of(figures, Math.Min(console.Profile.Width, ProgressText.UsualColumns) - BeforeText));
    }

    private void Write(string line, Color color)
    {
        lock (_door)
        {
            console.WriteLine(line, color);
        }
    }
}
