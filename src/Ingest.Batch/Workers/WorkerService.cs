using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using System.Text;
using Ingest.Batch.Workers.Frames;
using Ingest.Labels;
using Ingest.Pdf.Embedded;

namespace Ingest.Batch.Workers;

/// <summary>
/// The worker's side of the pipe. One thread reads documents from standard input and another works on them, so that the
/// end of the input, which is the end of the run, also ends a worker that hangs.
/// </summary>
public sealed class WorkerService(Stream questions, Stream answers)
{
    /// <summary>PDFs may nest deeper than a default stack goes; more would only make endless recursion last longer.</summary>
    private const int StackBytes = 32 * 1024 * 1024;

    private static readonly List<PosixSignalRegistration> PassedOver = [];

    private readonly BlockingCollection<Frame> _frames = [];
    private volatile bool _outOfMemory;

    /// <summary>A terminal sends Ctrl-C to all processes of a run, and only the run itself is to act on it.</summary>
    public static void PassOverSignals() => PassedOver.AddRange(
        new[] { PosixSignal.SIGINT, PosixSignal.SIGQUIT, PosixSignal.SIGHUP }
            .Select(signal => PosixSignalRegistration.Create(signal, context => context.Cancel = true)));

    /// <summary>Comes back at the end of the input; what is then in work is given up.</summary>
    public void Serve()
    {
        // The PDF library catches what it is thrown and goes on with half a page: that must not pass for a whole one.
        AppDomain.CurrentDomain.FirstChanceException += (_, thrown) => _outOfMemory |= thrown.Exception is OutOfMemoryException;
        var thread = new Thread(Work, StackBytes) { IsBackground = true };
        thread.Start();
        while (Frame.Read(questions) is { } frame)
        {
            _frames.Add(frame);
        }
    }

    private void Begins(int page)
    {
        if (_outOfMemory)
        {
            throw new OutOfMemoryException(); // while the page that wanted it is the last one that was told of
        }

        Frame.Write(answers, FrameKind.Page, page);
    }

    private int MayRead(int pages)
    {
        Frame.Write(answers, FrameKind.MayRead, pages);
        return _frames.Take().Number;
    }

    private void Work()
    {
        try
        {
            var settings = SettingsFrame.Read(_frames.Take().Content);
            var worker = new DocumentWorker(settings,
                settings.Voters == LabelScorers.RulesOnly ? null : LearnedFiles.ModelOf(settings.Learned));
            Frame.Write(answers, FrameKind.Ready, Encoding.UTF8.GetBytes(NativeWorker.Build));
            worker.WarmUp();
            while (true)
            {
                Answer(worker, TaskFrame.Read(_frames.Take().Content), _frames.Take().Content);
            }
        }
        catch (OutOfMemoryException)
        {
            Frame.Write(answers, FrameKind.OutOfMemory, []);
            Environment.Exit(ExitCode.CouldNotRun);
        }
        catch (IOException)
        {
            // The run has ended and reads no answers.
            Environment.Exit(ExitCode.CouldNotRun);
        }
    }

    private void Answer(DocumentWorker worker, ReadTask task, byte[] content)
    {
        try
        {
            var signs = new ReadingCallbacks(Begins, page => Frame.Write(answers, FrameKind.Picture, page), MayRead);
            var (result, embedded) = worker.Work(task, content, signs);
            if (_outOfMemory)
            {
                throw new OutOfMemoryException();
            }

            foreach (var pdf in embedded)
            {
                Frame.Write(answers, FrameKind.Embedded, EmbeddedFrame.Write(pdf));
                Frame.Write(answers, FrameKind.Content, pdf.Content.Span);
            }

            Frame.Write(answers, FrameKind.Result, ResultFrame.Write(result));
        }
        catch (Exception exception) when (NativeWorker.IsThis && exception is not (OutOfMemoryException or IOException))
        {
            Frame.Write(answers, FrameKind.LeftToProgram, []);
        }
    }
}
