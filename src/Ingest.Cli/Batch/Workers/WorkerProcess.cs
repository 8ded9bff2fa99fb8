using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;

namespace Ingest.Cli.Batch.Workers;

/// <summary>
/// A worker in a process of its own, started again when a document ends it. A PDF can hang a parser, eat all memory, or
/// send it into endless recursion, and a stack overflow cannot be caught: inside the run it would take the whole batch
/// along. For one thread.
/// </summary>
public sealed class WorkerProcess(WorkerSettings settings, WorkerLimits limits) : IDisposable
{
    private const int Starts = 3;
    private static readonly TimeSpan StartTime = TimeSpan.FromMinutes(3);

    private readonly WorkerGuard _guard = new(limits.MemoryBytes);
    private Process? _process;
    private string? _lastWords;

    /// <summary>Null where none runs.</summary>
    public int? ProcessId => _process?.Id;

    /// <exception cref="WorkerException">No worker can be started.</exception>
    public WorkerAnswer Ask(ReadTask task, ReadOnlyMemory<byte> content, WorkerTime time)
    {
        var process = _process ??= Start();
        var (begun, page, outOfMemory) = (Stopwatch.GetTimestamp(), 0, false);
        var onPage = begun;
        var embedded = ImmutableArray.CreateBuilder<EmbeddedPdf>();
        _guard.Begin(process, After(begun, time.Reading));
        try
        {
            Frame.Write(process.StandardInput.BaseStream, FrameKind.Task, WorkerJson.Write(task));
            Frame.Write(process.StandardInput.BaseStream, FrameKind.Content, content.Span);
            while (Frame.Read(process.StandardOutput.BaseStream) is { } frame)
            {
                switch (frame.Kind)
                {
                    case FrameKind.Page:
                        (page, onPage) = (frame.Number, Stopwatch.GetTimestamp());
                        _guard.MoveTo(After(begun, page == 0 ? time.Whole : time.Reading));
                        break;
                    case FrameKind.Picture:
                        (page, onPage) = (frame.Number, begun = Stopwatch.GetTimestamp());
                        _guard.MoveTo(After(begun, time.Whole));
                        break;
                    case FrameKind.MayRead:
                        Frame.Write(process.StandardInput.BaseStream, FrameKind.Granted, limits.PictureBudget.Take(frame.Number));
                        break;
                    case FrameKind.OutOfMemory:
                        outOfMemory = true;
                        break;
                    case FrameKind.Embedded:
                        embedded.Add(WorkerJson.Read<EmbeddedPdf>(frame.Content));
                        break;
                    case FrameKind.Content:
                        embedded[^1] = embedded[^1] with { Content = frame.Content };
                        break;
                    case FrameKind.Result:
                        return new WorkerAnswer(ResultFrame.Read(frame.Content), null, embedded.ToImmutable());
                }
            }
        }
        catch (IOException)
        {
            // It ended before it had read the document.
        }
        finally
        {
            _guard.End();
        }

        End();
        var cause = _guard.Verdict ?? (outOfMemory || IsAboutMemory(_lastWords) ? DeathCause.OutOfMemory : DeathCause.Crash);
        return new WorkerAnswer(null, new WorkerDeath(cause, page == 0 ? null : page, Stopwatch.GetElapsedTime(onPage), _lastWords), []);
    }

    /// <summary>Kills the process; the next document gets a fresh one.</summary>
    public void End()
    {
        if (_process is not { } process)
        {
            return;
        }

        _process = null;
        try
        {
            process.Kill(entireProcessTree: true); // it may have started one that reads a picture
        }
        catch (InvalidOperationException)
        {
            // It has ended by itself.
        }

        process.WaitForExit();
        process.Dispose();
    }

    public void Dispose()
    {
        End();
        _guard.Dispose();
    }

    private Process Start()
    {
        for (var start = 1; ; start++)
        {
            _lastWords = null;
            var process = WorkerProgram.Start(limits, line => _lastWords ??= line);
            _guard.Begin(process, After(Stopwatch.GetTimestamp(), StartTime));
            try
            {
                Frame.Write(process.StandardInput.BaseStream, FrameKind.Settings, WorkerJson.Write(settings));
                if (Frame.Read(process.StandardOutput.BaseStream) is { Kind: FrameKind.Ready })
                {
                    Telemetry.WorkerStarted();
                    return process;
                }
            }
            catch (IOException)
            {
                // It ended while it started.
            }
            finally
            {
                _guard.End();
            }

            _process = process;
            End();
            if (start == Starts)
            {
                throw new WorkerException(string.Create(CultureInfo.InvariantCulture, $"No worker process can be started ({_lastWords ?? "it ends without a word"})."));
            }
        }
    }

    private static bool IsAboutMemory(string? lastWords) =>
        lastWords?.Contains("out of memory", StringComparison.OrdinalIgnoreCase) == true || lastWords?.Contains("OutOfMemory", StringComparison.Ordinal) == true;

    private static long After(long begun, TimeSpan time) => begun + (long)(time.TotalSeconds * Stopwatch.Frequency);
}
