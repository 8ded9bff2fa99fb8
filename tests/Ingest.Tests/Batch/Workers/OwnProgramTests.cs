using System.Diagnostics;
using System.Runtime.InteropServices;
using Ingest.Tests.Support;

namespace Ingest.Tests.Batch.Workers;

/// <summary>The program as a file of its own, on a machine where no <c>dotnet</c> is to be called.</summary>
public sealed class OwnProgramTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task It_is_its_own_worker()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "PATH is emptied as Unix has it.");
        Directory.CreateDirectory(_folder["corrections"]); // where there are any, the native worker is not asked
        var start = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "ingest"),
            ["run", Repository.Agendas, "--out", _folder["out"], "--corrections", _folder["corrections"]])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["PATH"] = _folder.Path;
        start.Environment["DOTNET_ROOT"] = Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "../../..");
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0, error + await output);
    }
}
