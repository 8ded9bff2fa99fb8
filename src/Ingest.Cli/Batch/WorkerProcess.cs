using System.Diagnostics;
using System.Text;
using Ingest.Cli.Tabula;
using Ingest.Feed.Csv;
using Ingest.Labels;

namespace Ingest.Cli.Batch;

/// <summary>
/// A worker in a process of its own, started again when a document ends it. Some hostile PDFs send the PDF
/// library into endless recursion (robustness/mozilla+pdf.js/REDHAT-1531897-0.pdf does), and a stack
/// overflow cannot be caught: inside the run it would take the whole batch along. For one thread.
/// </summary>
public sealed class WorkerProcess(CsvDialect dialect, LabelVoters voters = LabelVoters.Both, string? corrections = null, TabulaProgram? tabula = null) : IDisposable
{
    /// <summary>For a document that the program never gets through; the largest honest ones take seconds.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    private Process? _process;
    private string? _lastWords;

    public DocumentResult Work(BatchInput input)
    {
        if (input.Problem is { } problem)
        {
            return problem.ToResult(input.Path);
        }

        var started = Stopwatch.GetTimestamp();
        var result = Ask(WorkerJson.Write(input)) is { } answer
            ? WorkerJson.Read<DocumentResult>(answer)
            : Failed(input);
        return result with { Milliseconds = (long)Stopwatch.GetElapsedTime(started).TotalMilliseconds };
    }

    public void Dispose() => End(_process);

    /// <summary>Null when the process ended, or had to be ended, without an answer.</summary>
    private string? Ask(string question)
    {
        var process = _process ??= Start();
        try
        {
            process.StandardInput.WriteLine(question);
            process.StandardInput.Flush();
            var answer = process.StandardOutput.ReadLineAsync();
            if (!answer.Wait(Patience))
            {
                _lastWords = $"no end after {Patience.TotalMinutes:0} minutes";
            }
            else if (answer.Result is { } line)
            {
                return line;
            }
        }
        catch (IOException)
        {
            // It ended before it had read the question.
        }

        End(process);
        _process = null;
        return null;
    }

    private DocumentResult Failed(BatchInput input) =>
        new DocumentWorker(dialect).BrokeDown(input.Path, input.FullPath!, _lastWords ?? "the worker ended");

    private Process Start()
    {
        _lastWords = null;
        var start = new ProcessStartInfo(Environment.ProcessPath!)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        if (Path.GetFileNameWithoutExtension(start.FileName) is "dotnet")
        {
            start.ArgumentList.Add(Environment.GetCommandLineArgs()[0]);
        }

        start.ArgumentList.Add("worker");
        start.ArgumentList.Add(dialect.Name);
        start.ArgumentList.Add(voters.ToString());
        if (corrections is not null)
        {
            start.ArgumentList.Add("--corrections");
            start.ArgumentList.Add(corrections);
        }

        if (tabula is not null)
        {
            start.ArgumentList.Add("--tabula");
            start.ArgumentList.Add(tabula.Jar);
        }

        var process = new Process { StartInfo = start };
        process.ErrorDataReceived += (_, line) => _lastWords ??= string.IsNullOrWhiteSpace(line.Data) ? null : line.Data.Trim().TrimEnd('.');
        process.Start();
        process.BeginErrorReadLine();
        return process;
    }

    private static void End(Process? process)
    {
        if (process is null)
        {
            return;
        }

        process.Kill();
        process.WaitForExit();
        process.Dispose();
    }
}
