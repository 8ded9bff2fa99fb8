using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace Ingest.Corpus.Office;

/// <summary>A program that makes a PDF of a source file.</summary>
/// <param name="Program">Found on the path.</param>
/// <param name="Package">Debian packages that bring it.</param>
/// <param name="Extension">Of the source file.</param>
internal sealed record Producer(string Name, string Program, string Package, string Extension)
{
    public static readonly Producer LibreOffice = new("libreoffice", "soffice", "libreoffice-writer-nogui", ".html");
    public static readonly Producer Chromium = new("chromium", "chromium", "chromium", ".html");
    public static readonly Producer Latex = new("latex", "lualatex", "texlive-luatex texlive-latex-recommended", ".tex");

    public static Producer? Named(string name) => new[] { LibreOffice, Chromium, Latex }.FirstOrDefault(p => p.Name == name);

    public bool Installed =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Any(d => d.Length > 0 && File.Exists(Path.Combine(d, Program)));

    /// <summary>PDFs beside the sources; one that fails is not there afterwards, which the maker tells.</summary>
    public void Convert(IReadOnlyList<string> sources, string outDir)
    {
        var profile =
            Path.Combine(Path.GetTempPath(), "ingest-corpus-" + Name + Environment.ProcessId.ToString(CultureInfo.InvariantCulture));
        Directory.CreateDirectory(profile);
        if (Name == LibreOffice.Name)
        {
            foreach (var batch in sources.Chunk(50))
            {
                Run(["-env:UserInstallation=file://" + profile, "--headless", "--infilter=HTML (StarWriter)", "--convert-to",
                    "pdf:writer_pdf_Export", "--outdir", outDir, .. batch]);
            }
        }
        else
        {
            Parallel.ForEach(sources, new() { MaxDegreeOfParallelism = 2 }, source => Run(Name == Chromium.Name
                ? ["--headless", "--no-sandbox", "--disable-gpu",
                    "--user-data-dir=" + Path.Combine(profile, Path.GetFileNameWithoutExtension(source)),
                    "--no-pdf-header-footer", "--print-to-pdf=" + Path.GetFullPath(Path.ChangeExtension(source, ".pdf")),
                    "file://" + Path.GetFullPath(source)]
                : ["-interaction=batchmode", "-halt-on-error", "-output-directory=" + outDir, source]));
        }

        Directory.Delete(profile, true);
    }

    private void Run(IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(Program) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        try
        {
            using var process = Process.Start(start);
            if (process is not null)
            {
                process.OutputDataReceived += (_, _) => { };
                process.ErrorDataReceived += (_, _) => { };
                process.BeginOutputReadLine();
                process.BeginErrorReadLine();
                process.WaitForExit();
            }
        }
        catch (Win32Exception)
        {
            // The program went away between the look for it and its start; its documents are missing from the count.
        }
    }
}
