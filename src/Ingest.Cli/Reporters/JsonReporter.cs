using System.Text.Encodings.Web;
using System.Text.Json;
using Ingest.Batch;
using Ingest.Batch.Documents;
using Ingest.Language.Wordings;

namespace Ingest.Cli.Reporters;

/// <summary>Each thing that is said as a JSON object on one line: for programs that gather logs.</summary>
public sealed class JsonReporter(TextWriter writer, Verbosity verbosity = Verbosity.Usual) : IRunReporter
{
    private static readonly TimeSpan Step = TimeSpan.FromSeconds(10);

    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly TextWriter _writer = TextWriter.Synchronized(writer);

    public void During(RunProgress progress, Action run)
    {
        using var timer = new Timer(_ => WriteFigures("progress", progress.Figures()), null, Step, Step);
        run();
    }

    public void Done(DocumentResult result, DocumentOutcome fate)
    {
        if (verbosity.Tells(result, usually: true))
        {
            Write(Document(result, fate));
        }
    }

    private static object Document(DocumentResult result, DocumentOutcome fate) => new
    {
        Time = TimeProvider.System.GetUtcNow(),
        Event = "document",
        result.Path,
        Status = Word(result.Status.ToString()),
        Fate = Word(fate.ToString()),
        result.Reason?.Code,
        result.Reason?.Message,
        result.Pages,
        result.Items,
        result.Tables,
        result.Attempts,
        result.Milliseconds,
        result.Sha256,
    };

    public void Say(Wording message)
    {
        if (verbosity != Verbosity.Quiet)
        {
            Warn(message);
        }
    }

    public void Warn(Wording message) =>
        Write(new { Time = TimeProvider.System.GetUtcNow(), Event = "message", Message = OneLine.Of(message.English) });

    public void Finished(RunStatistics figures) => WriteFigures("finished", figures);

    private void WriteFigures(string name, RunStatistics figures)
    {
        if (verbosity != Verbosity.Quiet)
        {
            Write(Figures(name, figures));
        }
    }

    private static object Figures(string name, RunStatistics figures) => new
    {
        Time = TimeProvider.System.GetUtcNow(),
        Event = name,
        figures.Total,
        figures.Done,
        figures.Complete,
        figures.Partial,
        figures.Failed,
        figures.Unchanged,
        figures.Pages,
        figures.PagesRead,
        Seconds = Math.Round(figures.Time.TotalSeconds, 1),
        PagesPerSecond = Math.Round(figures.PagesPerSecond, 1),
        SecondsLeft = figures.Left is { } left ? Math.Round(left.TotalSeconds) : (double?)null,
        figures.Slowest,
        SlowestPage = figures.SlowestPicture?.Number,
        SlowestPages = figures.SlowestPicture?.Of,
        SlowestSeconds = figures.Slowest is null ? (double?)null : Math.Round(figures.SlowestTime.TotalSeconds, 1),
    };

    private void Write<T>(T value) => _writer.WriteLine(JsonSerializer.Serialize(value, Options));

    private static string Word(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);
}
