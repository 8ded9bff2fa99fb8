using Ingest.Batch;
using Ingest.Batch.Inputs;
using Ingest.Batch.Workers;
using Ingest.Cli.Hidden;
using Ingest.Json;
using Ingest.Language;
using Ingest.Language.Wordings;
using Microsoft.Win32.SafeHandles;

namespace Ingest.Cli.Commands;

/// <summary><c>ingest run --out -</c>.</summary>
internal static class PipeCommand
{
    /// <summary>EPIPE, ERROR_BROKEN_PIPE and ERROR_NO_DATA.</summary>
    private static readonly int[] BrokenPipe = [32, unchecked((int)0x8007006D), unchecked((int)0x800700E8)];

    public static int Run(IReadOnlyList<BatchInput> inputs, BatchOptions options, bool failOnHidden, IRunReporter talk)
    {
        var progress = new RunProgress(inputs.Count, inputs.Select(input => input.Source?.Bytes ?? 0));
        var hides = false;
        using var stop = new StopSignal(() => talk.Say(Texts.StoppingPipe));
        using var output = Output();
        try
        {
            new PipedRun(options, output, talk, document =>
            {
                if (failOnHidden && HiddenTexts.Of(AgendaJson.Read(document.Json)) is var (path, pages))
                {
                    hides = true;
                    talk.Warn(HiddenTexts.Line(path, pages));
                }
            }).Run(inputs, progress, stop.Token);
        }
        catch (IOException exception)
        {
            if (!IsReadNoMore(exception))
            {
                talk.Warn(Texts.BrokenPipe(ForeignWording.Of(exception)));
            }

            return progress.Figures().Done == 0 ? ExitCode.CouldNotRun : ExitCode.SomeNot;
        }
        catch (WorkerException exception)
        {
            talk.Warn(ForeignWording.Of(exception));
            return ExitCode.CouldNotRun;
        }

        var figures = progress.Figures();
        talk.Finished(figures);
        return !inputs.Any(input => input.Problem is null) ? ExitCode.CouldNotRun
            : figures.Complete < figures.Total || hides || stop.Token.IsCancellationRequested ? ExitCode.SomeNot
            : ExitCode.AllComplete;
    }

    /// <summary>Whether who reads has enough, which is no fault.</summary>
    internal static bool IsReadNoMore(IOException exception) => BrokenPipe.Contains(exception.HResult);

    /// <summary>
    /// The console's own stream on Unix says nothing when nobody reads any more, and a run of a year's PDFs would go on for nobody. A file
    /// stream keeps its own place in a file, and several commands that write to one (<c>{ a; b; } > file</c>) would write over each
    /// other: there
    /// the console's is taken, which goes on where the file stands.
    /// </summary>
    internal static Stream Output()
    {
        if (OperatingSystem.IsWindows())
        {
            return Console.OpenStandardOutput();
        }

        var stream = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        return stream.CanSeek ? Console.OpenStandardOutput() : stream;
    }
}
