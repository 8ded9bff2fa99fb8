using System.Management.Automation;
using System.Management.Automation.Runspaces;
using Ingest.Tests.Support;

namespace Ingest.Tests.Cli;

/// <summary>run.ps1 in a hosted PowerShell, for real: it starts dotnet, which runs what these tests were built with.</summary>
public sealed class RunScriptTests : IDisposable
{
#if DEBUG
    private const string Configuration = "Debug";
#else
    private const string Configuration = "Release";
#endif

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void It_runs_the_batch_and_passes_the_exit_code_on()
    {
        _folder.Write("in put/empty.pdf");
        Assert.Equal(1, Run(_folder["in put"], _folder["out put"]));
        Assert.StartsWith("pdf.empty", ProgramRun.Record(_folder["out put"])["empty.pdf"].Reason, StringComparison.Ordinal);
        Assert.Equal(0xEF, File.ReadAllBytes(_folder["out put/items.csv"])[0]); // -CsvFor went along

        Assert.Equal(2, Run(_folder["missing"], _folder.Write("taken", 1)));
    }

    [Fact]
    public void Its_other_options_go_along()
    {
        var sound = _folder.Write("sound.pdf", new PagedPdf().Text("Dagsorden").ToBytes());
        var list = _folder.Write("list.txt", System.Text.Encoding.UTF8.GetBytes(sound));
        var script =
            "& $args[0] -From $args[1] -Out $args[2] -Workers 1 -DocumentTimeout 5min -WorkerMemory 700MiB -Force -FollowLinks -Log json "
                + "-Configuration $args[3] -NoBuild; $LASTEXITCODE";
        Assert.Equal(0, Run(script, list, _folder["out"]));
        Assert.Equal("complete", Assert.Single(ProgramRun.Record(_folder["out"])).Value.Status);
    }

    public void Dispose() => _folder.Dispose();

    private static int Run(string input, string output) =>
        Run("& $args[0] $args[1] -Out $args[2] -Workers 2 -CsvFor excel-da -Configuration $args[3] -NoBuild; $LASTEXITCODE", input, output);

    private static int Run(string script, string input, string output)
    {
        // The language alone: the package has none of the modules that CreateDefault wants.
        using var shell = PowerShell.Create(InitialSessionState.CreateDefault2());
        shell.AddScript(script)
            .AddArgument(Path.Combine(Repository.Root, "run.ps1"))
            .AddArgument(input)
            .AddArgument(output)
            .AddArgument(Configuration);
        return (int)shell.Invoke().Last().BaseObject;
    }
}
