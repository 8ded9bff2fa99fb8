using System.Collections.Concurrent;
using Ingest.Batch.Workers.Frames;
using Ingest.Labels;
using Ingest.Pdf.Embedded;

namespace Ingest.Batch.Workers;

/// <summary>
/// The worker's side of the pipe. One thread reads documents from standard input and another works on them, so that the
/// end of the input, which is the end of the run, also ends a worker that hangs.
/// </summary>
public sealed class WorkerService(Stream questions, Stream answers, Func<WorkerSettings, ILineModel?> loadModel)
{
    /// <summary>PDFs may nest deeper than a default stack goes; more would only make endless recursion last longer.</summary>
    private const int StackBytes = 32 * 1024 * 1024;

    private readonly BlockingCollection<Frame> _frames = [];
    private volatile bool _outOfMemory;

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
            var settings = WorkerJson.Read<WorkerSettings>(_frames.Take().Content);
            var worker = new DocumentWorker(settings, loadModel(settings));
            Frame.Write(answers, FrameKind.Ready, []);
            while (true)
            {
                var task = WorkerJson.Read<ReadTask>(_frames.Take().Content);
                var (result, embedded) = worker.Work(task, _frames.Take().Content,
                    new ReadingCallbacks(Begins, page => Frame.Write(answers, FrameKind.Picture, page), MayRead));
                if (_outOfMemory)
                {
                    throw new OutOfMemoryException();
                }

                foreach (var pdf in embedded)
                {
                    Frame.Write(answers, FrameKind.Embedded, WorkerJson.Write(pdf with { Content = default }));
                    Frame.Write(answers, FrameKind.Content, pdf.Content.Span);
                }

                Frame.Write(answers, FrameKind.Result, ResultFrame.Write(result));
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
}
