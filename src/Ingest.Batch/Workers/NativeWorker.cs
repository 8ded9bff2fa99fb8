using System.Runtime.CompilerServices;
using Ingest.Feed;
using Ingest.Language;
using Ingest.Learning;
using Ingest.Model.Output;
using Ingest.Ocr;
using Ingest.Ocr.Tesseract;
using Ingest.Pdf;
using Ingest.Quality.Corrections;

namespace Ingest.Batch.Workers;

/// <summary>
/// The worker as a program of its own that was compiled ahead of time, <c>ingest-worker</c> beside the program, where the build could
/// make one: it begins to read at once, where this program compiles some 7,000 methods first. What it can't say as this program does
/// (a defect's place, how a stack overflowed) this program's own worker is asked for again, so that the output has no part in it.
/// </summary>
public static class NativeWorker
{
    private static readonly Lazy<string?> Found = new(Find);

    /// <summary>Whether this process is one.</summary>
    public static bool IsThis => !RuntimeFeature.IsDynamicCodeSupported;

    /// <summary>
    /// What this process's own code was compiled from: the same in both programs where they were built together (ECMA-335 II.22.30, Mvid).
    /// </summary>
    public static string Build { get; } = string.Join(' ',
        new[]
        {
            typeof(AgendaDocument), typeof(PdfFile), typeof(LineModel), typeof(ScanReader), typeof(TesseractReader), typeof(Corrector),
            typeof(DocumentRenderer), typeof(Texts), typeof(NativeWorker),
        }.Select(its => its.Module.ModuleVersionId.ToString("N")));

    /// <summary>Full path of the program; null where there is none, or where the run wants what it leaves to this program.</summary>
    public static string? For(WorkerSettings settings) =>
        settings is { Corrections: null, TabulaJar: null, Learned: null, Ocr.Azure: false } ? Found.Value : null;

    private static string? Find()
    {
        // The one-file program unpacks what is native into a folder of its own.
        var unpacked = AppContext.GetData("NATIVE_DLL_SEARCH_DIRECTORIES") as string ?? "";
        var name = OperatingSystem.IsWindows() ? "ingest-worker.exe" : "ingest-worker";
        return unpacked.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries).Prepend(AppContext.BaseDirectory)
            .Select(folder => Path.Combine(folder, name)).FirstOrDefault(MayRun);
    }

    /// <summary>Packages and bundles don't keep that a file is a program.</summary>
    private static bool MayRun(string file)
    {
        try
        {
            if (File.Exists(file) && !OperatingSystem.IsWindows() && (File.GetUnixFileMode(file) & UnixFileMode.UserExecute) == 0)
            {
                File.SetUnixFileMode(file, File.GetUnixFileMode(file) | UnixFileMode.UserExecute);
            }

            return File.Exists(file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
