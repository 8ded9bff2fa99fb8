using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Ingest.Benchmarks;

/// <summary>
/// Whole processes on the same files, one after the other, twice in turn; the better time counts. Prints a table whose
/// ratios are to PdfPig's bare letters of the same run.
/// </summary>
public sealed class BatchBenchmark
{
    private const int Turns = 2;

    private readonly string[] _files;
    private int _runs;
    private readonly string _work = Directory.CreateTempSubdirectory("ingest-bench-").FullName;

    public BatchBenchmark(string[] folders) => _files =
    [
        .. folders.SelectMany(folder => Directory.EnumerateFiles(folder, "*.pdf", SearchOption.AllDirectories))
            .Order(StringComparer.Ordinal).Select(Path.GetFullPath),
    ];

    /// <summary>A path in the repository.</summary>
    public static string Repository(params string[] parts)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Ingest.sln")))
        {
            folder = folder.Parent;
        }

        return Path.Combine([folder.FullName, .. parts]);
    }

    public int Run()
    {
        var list = Path.Combine(_work, "list.txt");
        File.WriteAllLines(list, _files);
        var (letters, one, two, text, alone) = (double.MaxValue, double.MaxValue, double.MaxValue, double.MaxValue, double.MaxValue);
        var pages = 0L;
        for (var turn = 0; turn < Turns; turn++)
        {
            var said = Output("dotnet", [typeof(BatchBenchmark).Assembly.Location, "letters", list]).Split(' ');
            letters = Math.Min(letters, double.Parse(said[0], CultureInfo.InvariantCulture));
            pages = long.Parse(said[1], CultureInfo.InvariantCulture);
            one = Math.Min(one, Ingest(list, 1));
            two = Math.Min(two, Ingest(list, 2));
            alone = Math.Min(alone, Ingest(list, 1, onOneProcessor: true));
            text = Math.Min(text, PdfToText());
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{_files.Length} files, {pages} pages; {Machine()}\n"));
        Console.WriteLine("| what | seconds | pages/s | beside PdfPig's letters |\n|---|---|---|---|");
        Row("PdfPig's letters, warm process", letters, pages, letters);
        Row("`ingest run --workers 1`, process start to end", one, pages, letters);
        Row("`ingest run --workers 2`, process start to end", two, pages, letters);
        Row("`ingest run --workers 1`, all of it on one processor", alone, pages, letters);
        Row("`pdftotext -layout`, a process a file", text, pages, letters);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"\none worker / letters {one / letters:F2} (at most 1.8); pdftotext / one worker {text / one:F2} (at least 1); one / two "
                + $"workers {one / two:F2} (at least 1.8)"));
        Console.WriteLine(
            string.Create(CultureInfo.InvariantCulture,
                $"one processor with one worker / two processors with two {alone / two:F2}: what a worker beside a busy one adds"));
        Directory.Delete(_work, recursive: true);
        return one / letters <= 1.8 && text >= one && one / two >= 1.8 ? 0 : 1;
    }

    /// <param name="onOneProcessor">The run, its worker and their compilers share one; NaN where there is no taskset.</param>
    private double Ingest(string list, int workers, bool onOneProcessor = false)
    {
        // A new folder each time: a file system may be slow where files were just deleted.
        var output = Path.Combine(_work, $"out{++_runs}");
        string[] holder = onOneProcessor ? ["taskset", "-c", "0"] : [];
        string[] command = [.. holder, "dotnet", Path.Combine(AppContext.BaseDirectory, "ingest.dll"), "run", "--from", list, "--out",
            output, "--workers", $"{workers}"];
        var begun = Stopwatch.GetTimestamp();
        try
        {
            Output(command[0], command[1..]);
        }
        catch (System.ComponentModel.Win32Exception) when (onOneProcessor)
        {
            return double.NaN;
        }

        var time = Stopwatch.GetElapsedTime(begun).TotalSeconds;
        return time;
    }

    private double PdfToText()
    {
        var begun = Stopwatch.GetTimestamp();
        try
        {
            foreach (var file in _files)
            {
                Output("pdftotext", ["-layout", file, Path.Combine(_work, "text.txt")]);
            }
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return double.NaN;
        }

        return Stopwatch.GetElapsedTime(begun).TotalSeconds;
    }

    private static string Output(string program, IEnumerable<string> arguments)
    {
        using var process =
            Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        error.Wait();
        process.WaitForExit();
        return output.Trim();
    }

    private static void Row(string what, double seconds, long pages, double letters) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture, $"| {what} | {seconds:F1} | {pages / seconds:F0} | {seconds / letters:F2} |"));

    private static string Machine()
    {
        var model = File.Exists("/proc/cpuinfo")
            ? File.ReadLines("/proc/cpuinfo").FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))?.Split(':')[1]
                .Trim()
            : null;
        return $"{model ?? RuntimeInformation.ProcessArchitecture.ToString()}, {Environment.ProcessorCount} processors, "
            + $"{RuntimeInformation.OSDescription.Trim()}, {RuntimeInformation.FrameworkDescription}";
    }
}
