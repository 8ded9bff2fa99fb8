using System.Diagnostics;
using Ingest.Tests.Support;

namespace Ingest.Tests.Cli;

/// <summary>A folder within the archive that may not be read today: its documents stay, and it is named.</summary>
public sealed class UnreadableFolderTests : IDisposable
{
    private const string Nobody = "65534";

    private readonly TemporaryFolder _folder = new();

    public void Dispose()
    {
        Mode("u=rwx", "in/closed");
        _folder.Dispose();
    }

    [Fact]
    public void Its_documents_stay_and_checking_it_is_no_success()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Modes of folders are asked for.");
        foreach (var name in (string[])["open/a", "open/b", "open/c", "closed/d"])
        {
            _folder.Write($"in/{name}.pdf", new HandMadePdf { Content = $"BT /F1 12 Tf 72 700 Td (Dagsorden {name}) Tj ET" }.ToBytes());
        }

        Assert.SkipUnless(As("--version").Code == 0, "The program stands where no other user may run it.");
        Directory.CreateDirectory(_folder["out"]);
        Mode("ugo+rwX", ".");
        Assert.InRange(As("run", _folder["in"], "--out", _folder["out"]).Code, 0, 1);
        Mode("ugo=", "in/closed");
        if (As("check", "hidden", _folder["in/closed/d.pdf"]).Code == 0)
        {
            Assert.Skip("No user can be had whom a mode keeps out.");
        }

        var (code, error) = As("run", _folder["in"], "--out", _folder["out"]);
        Assert.Equal(1, code);
        Assert.Contains("closed", error, StringComparison.Ordinal);
        Assert.True(File.Exists(_folder["out/json/closed/d.json"]));
        Assert.Equal(1, As("check", "hidden", _folder["in"]).Code);
    }

    private void Mode(string mode, string path)
    {
        using var process = Process.Start("chmod", ["-R", mode, _folder[path]]);
        process.WaitForExit();
    }

    private static Process? Started(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null; // there is no setpriv
        }
    }

    /// <summary>Root may read all: it runs the program as another user.</summary>
    private static (int Code, string Error) As(params string[] arguments)
    {
        string[] program = ["dotnet", Path.Combine(AppContext.BaseDirectory, "ingest.dll"), .. arguments];
        var start = Environment.UserName == "root"
            ? new ProcessStartInfo("setpriv", ["--reuid", Nobody, "--clear-groups", .. program])
            : new ProcessStartInfo(program[0], program[1..]);
        (start.RedirectStandardOutput, start.RedirectStandardError) = (true, true);
        start.Environment["LC_ALL"] = "C";
        start.Environment["HOME"] = Path.GetTempPath();
        start.Environment["DOTNET_CLI_HOME"] = Path.GetTempPath();
        using var process = Started(start);
        if (process is null)
        {
            return (-1, "");
        }

        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEnd();
        output.Wait();
        process.WaitForExit();
        return (process.ExitCode, error);
    }
}
