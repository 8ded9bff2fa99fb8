using Ingest.Batch.Tabula;
using Ingest.Tests.Support;

namespace Ingest.Tests.Tabula;

/// <summary>Running Tabula: what is missing is said in one line, and no document waits for ever.</summary>
public sealed class TabulaProgramTests
{
    private static readonly string Seed = Path.Combine(Repository.Agendas, "kkr-hovedstaden-2024-09-06.pdf");

    [Theory]
    [InlineData("run", "There is no Tabula jar 'no.jar'")]
    [InlineData("show", "There is no Tabula jar 'no.jar'")]
    public void A_missing_jar_is_one_line(string command, string message)
    {
        using var folder = new TemporaryFolder();
        string[] arguments = [command, Seed, "--tables", "tabula", "--tabula-jar", "no.jar",
            .. command == "run" ? new[] { "--out", folder.Path } : []];
        var run = IngestProgram.Run(arguments);
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith(message, run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.Trim().Split('\n'));
    }

    [Fact]
    public void Without_a_jar_the_line_says_where_to_name_one()
    {
        var run = IngestProgram.Run(new Dictionary<string, string> { [TabulaProgram.JarVariable] = "" }, "show", Seed, "--tables",
            "tabula");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("--tabula-jar", run.Error, StringComparison.Ordinal);
        Assert.Contains(TabulaProgram.JarVariable, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_Java_is_one_line()
    {
        using var folder = new TemporaryFolder();
        var jar = folder.Write("tabula.jar");
        var run = IngestProgram.Run(new Dictionary<string, string> { ["JAVA_HOME"] = folder.Path }, "show", Seed, "--tables", "tabula",
            "--tabula-jar", jar);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("can't be started", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_that_takes_too_long_is_given_up()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("The stand-in for Java is a shell script.");
            return;
        }

        using var folder = new TemporaryFolder();
        var java = folder.Write("java", "#!/bin/sh\nsleep 60\n"u8.ToArray());
        File.SetUnixFileMode(java, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        var slow = new TabulaProgram("tabula.jar", java, TimeSpan.FromMilliseconds(200));
        Assert.Contains("took longer than 0.2 seconds", Assert.Throws<TabulaException>(() => slow.Read(Seed)).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void An_installed_Tabula_s_tables_come_out_with_their_pages()
    {
        Assert.SkipWhen(string.IsNullOrEmpty(Environment.GetEnvironmentVariable(TabulaProgram.JarVariable)),
            $"{TabulaProgram.JarVariable} names no jar.");
        var run = IngestProgram.Run("show", Seed, "--tables", "tabula", "--page", "9");
        Assert.Equal("", run.Error);
        Assert.Contains("Allerød</title>", run.Output, StringComparison.Ordinal);
    }
}
