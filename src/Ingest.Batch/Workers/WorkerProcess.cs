using System.Collections.Immutable;
using System.ComponentModel;
using System.Diagnostics;
using System.Text;
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
/// <param name="native">The worker that was compiled ahead of time, see <see cref="NativeWorker"/>; null: only this program is one.</param>
public sealed class WorkerProcess(WorkerSettings settings, WorkerLimits limits, string? native) : IDisposable
{
    private const int Starts = 3;
    private static readonly TimeSpan StartTime = TimeSpan.FromMinutes(3);
    private static readonly TimeSpan EndTime = TimeSpan.FromSeconds(1);

    private readonly WorkerGuard _guard = new(limits.MemoryBytes);
    private Process? _process;
    private string? _native = native;
    private bool _isNative;
    private Task<Process>? _beginning;
    private string? _lastWords;

    /// <summary>Null where none runs.</summary>
    public int? ProcessId => _process?.Id;

    /// <summary>Starts a worker while the caller does other things.</summary>
    public void Begin() => _beginning ??= Task.Run(() => Start(_native));

    /// <param name="inHand">Told of the pages that are read from their picture.</param>
    /// <exception cref="WorkerException">No worker can be started.</exception>
    public WorkerAnswer Ask(ReadTask task, ReadOnlyMemory<byte> content, WorkerTime time, DocumentInProgress? inHand = null) =>
        // A second try is made, and said, by this program's own worker.
        Ask(Running(ofProgram: task.ReadForMilliseconds is not null), task, content, time, inHand);

    private WorkerAnswer Ask(
        Process process, ReadTask task, ReadOnlyMemory<byte> content, WorkerTime time, DocumentInProgress? inHand)
    {
        var (page, furthest, inPicture, onPage, outOfMemory) = (0, 0, false, TimeSpan.Zero, false);
        var (picture, pictures) = (0, 0);
        var embedded = ImmutableArray.CreateBuilder<EmbeddedPdf>();
        _guard.Begin(process, time.Reading);
        try
        {
            Frame.Write(process.StandardInput.BaseStream, FrameKind.Task, TaskFrame.Write(task));
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
                        embedded.Add(EmbeddedFrame.Read(frame.Content));
                        break;
                    case FrameKind.Content:
                        embedded[^1] = embedded[^1] with { Content = frame.Content };
                        break;
                    case FrameKind.LeftToProgram:
                        return Ask(Running(ofProgram: true), task, content, time, inHand);
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
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true); // it may have started one that reads a picture
            }
        }
        catch (InvalidOperationException)
        {
            // It has ended by itself.
        }

        process.WaitForExit();
        process.Dispose();
    }

    /// <summary>The end of its input is the worker's own end; one that doesn't see it is killed.</summary>
    public void Dispose()
    {
        try
        {
            _process ??= Begun();
            _process?.StandardInput.Close();
            _process?.WaitForExit(EndTime);
        }
        catch (Exception exception) when (exception is WorkerException or IOException)
        {
            // None could be started, and none was asked for; or it has ended by itself.
        }

        End();
        _guard.Dispose();
    }

    /// <summary>
    /// The worker that is wanted; another one ends, so that after a document that wanted the program's own the native one reads on.
    /// </summary>
    private Process Running(bool ofProgram)
    {
        _process ??= Begun();
        if (_isNative == (ofProgram || _native is null))
        {
            End();
        }

        return _process ??= Start(ofProgram ? null : _native);
    }

    private Process? Begun()
    {
        var beginning = _beginning;
        _beginning = null;
        return beginning?.GetAwaiter().GetResult();
    }

    /// <exception cref="WorkerException">It could not be started.</exception>
    private Process Start(string? native)
    {
        if (native is not null)
        {
            if (Started(native) is { } compiledAhead)
            {
                return compiledAhead;
            }

            _native = null; // made for another machine, or by another build
        }

        for (var start = 1; start <= Starts; start++)
        {
            if (Started(null) is { } process)
            {
                return process;
            }
        }

        throw new WorkerException(Texts.NoWorker((object?)_lastWords ?? Texts.WithoutAWord));
    }

    /// <returns>Null where it ended while it started, or is of another build.</returns>
    private Process? Started(string? native)
    {
        (_lastWords, _isNative) = (null, native is not null);
        Process process;
        try
        {
            process = WorkerProgram.Start(limits, native, line => _lastWords ??= line);
        }
        catch (Win32Exception) when (native is not null)
        {
            return null;
        }

        _guard.Begin(process, StartTime);
        try
        {
            Frame.Write(process.StandardInput.BaseStream, FrameKind.Settings, SettingsFrame.Write(settings));
            if (Frame.Read(process.StandardOutput.BaseStream) is { Kind: FrameKind.Ready } ready && IsOurs(ready))
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
        return null;
    }

    private static bool IsOurs(Frame ready) => Encoding.UTF8.GetString(ready.Content) == NativeWorker.Build;

    private static bool IsAboutMemory(string? lastWords) =>
        lastWords?.Contains("out of memory", StringComparison.OrdinalIgnoreCase) == true
            || lastWords?.Contains("OutOfMemory", StringComparison.Ordinal) == true;
}
