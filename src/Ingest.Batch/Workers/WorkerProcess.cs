using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Ingest.Batch.Documents;
using Ingest.Batch.Workers.Frames;
using Ingest.Language;
using Ingest.Pdf.Embedded;

namespace Ingest.Batch.Workers;

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

    /// <param name="inHand">Told of the pages that are read from their picture.</param>
    /// <exception cref="WorkerException">No worker can be started.</exception>
    public WorkerAnswer Ask(ReadTask task, ReadOnlyMemory<byte> content, WorkerTime time, DocumentInProgress? inHand = null)
    {
        var process = _process ??= Start();
        var (page, furthest, inPicture, onPage, outOfMemory) = (0, 0, false, TimeSpan.Zero, false);
        var (picture, pictures) = (0, 0);
        var embedded = ImmutableArray.CreateBuilder<EmbeddedPdf>();
        _guard.Begin(process, time.Reading);
        try
        {
            Frame.Write(process.StandardInput.BaseStream, FrameKind.Task, WorkerJson.Write(task));
            Frame.Write(process.StandardInput.BaseStream, FrameKind.Content, content.Span);
            while (Frame.Read(process.StandardOutput.BaseStream) is { } frame)
            {
                switch (frame.Kind)
                {
                    case FrameKind.Page:
                        if (inPicture)
                        {
                            _guard.Restart(time.Whole);
                        }
                        else
                        {
                            _guard.LimitTo(frame.Number == 0 ? time.Whole : time.Reading);
                        }

                        (page, furthest, inPicture, onPage) = (frame.Number, Math.Max(furthest, frame.Number), false, _guard.Worked);
                        break;
                    case FrameKind.Picture:
                        _guard.Restart(time.Picture);
                        (page, inPicture, onPage) = (frame.Number, true, TimeSpan.Zero);
                        if (pictures > 0)
                        {
                            inHand?.Picture(++picture, pictures);
                        }

                        break;
                    case FrameKind.MayRead:
                        Frame.Write(process.StandardInput.BaseStream, FrameKind.Granted,
                            pictures = limits.PictureBudget.Take(frame.Number));
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
        var death = new WorkerDeath(cause, page == 0 ? null : page, _guard.Worked - onPage, _lastWords) { Worked = _guard.Worked,
            InPicture = inPicture, Furthest = furthest };
        return new WorkerAnswer(null, death, []);
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
            _guard.Begin(process, StartTime);
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
                throw new WorkerException(Texts.NoWorker((object?)_lastWords ?? Texts.WithoutAWord));
            }
        }
    }

    private static bool IsAboutMemory(string? lastWords) =>
        lastWords?.Contains("out of memory", StringComparison.OrdinalIgnoreCase) == true
            || lastWords?.Contains("OutOfMemory", StringComparison.Ordinal) == true;
}
