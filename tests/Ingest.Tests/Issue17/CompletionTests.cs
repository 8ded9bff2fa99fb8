using System.Collections;
using System.ComponentModel;
using System.Diagnostics;
using System.Management.Automation;
using System.Management.Automation.Runspaces;
using Ingest.Cli.Commands;
using Ingest.Cli.Commands.Completion;
using Ingest.Tests.Support;

namespace Ingest.Tests.Issue17;

/// <summary>The scripts by which shells complete, run in those shells, and the manual page.</summary>
public sealed class CompletionTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData("ingest che", "check")]
    [InlineData("ingest check ", "hidden")]
    [InlineData("ingest check hidden --o", "--out")]
    [InlineData("ingest body ", "learn")]
    [InlineData("ingest body learn --n", "--name")]
    [InlineData("ingest score --pro", "--profiles")]
    [InlineData("ingest run --ocr ", "always auto never")]
    [InlineData("ingest run --ocr = a", "always auto")]
    [InlineData("ingest run x --wor", "--worker-memory --workers")]
    [InlineData("ingest run x ", "")]
    [InlineData("ingest run x -o ", "")]
    [InlineData("ingest --lang da run --qu", "--quiet")]
    [InlineData("ingest completion p", "pwsh")]
    public void Bash_completes(string typed, string offered)
    {
        _folder.Write("script", System.Text.Encoding.UTF8.GetBytes(IngestProgram.Run("completion", "bash").Output));
        var words = string.Join(' ', typed.Split(' ').Select(word => $"'{word}'"));
        Assert.Equal(offered,
            Shell("bash", "-euc",
                $"source '{_folder["script"]}'; COMP_WORDS=({words}); COMP_CWORD=$((${{#COMP_WORDS[@]}} - 1)); _ingest; echo "
                    + $"\"${{COMPREPLY[*]-}}\" | tr ' ' '\\n' | sort | tr '\\n' ' '").Trim());
    }

    [Theory]
    [InlineData("ingest che", "check")]
    [InlineData("ingest check ", "hidden")]
    [InlineData("ingest run --ocr ", "always auto never")]
    [InlineData("ingest run --ocr a", "always auto")]
    [InlineData("ingest run x --wor", "--worker-memory --workers")]
    [InlineData("ingest truth accept out --co", "--corrections")]
    public void PowerShell_completes(string typed, string offered)
    {
        using var shell = PowerShell.Create(InitialSessionState.CreateDefault2());
        shell.AddScript(IngestProgram.Run("completion", "pwsh").Output).Invoke();
        Assert.Empty(shell.Streams.Error);
        shell.Commands.Clear();
        var completion = CommandCompletion.CompleteInput(typed, typed.Length, new Hashtable(), shell);
        Assert.Equal(offered,
            string.Join(' ', completion.CompletionMatches.Select(match => match.CompletionText).Order(StringComparer.Ordinal)));
    }

    [Theory]
    [InlineData("zsh", "-n")]
    [InlineData("fish", "--no-execute")]
    public void Other_shells_take_their_script(string shell, string check) =>
        Shell(shell, check, _folder.Write("script", System.Text.Encoding.UTF8.GetBytes(IngestProgram.Run("completion", shell).Output)));

    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("fish")]
    [InlineData("pwsh")]
    public void Every_command_and_option_is_there(string shell)
    {
        var script = IngestProgram.Run("completion", shell).Output;
        Assert.All(CompletedCommand.All(IngestCommand.Create()),
            command => Assert.Contains($"{command.Path}\"", script.Replace('\'', '"'), StringComparison.Ordinal));
        Assert.All(CompletedCommand.All(IngestCommand.Create()).SelectMany(command => command.Options), option =>
            Assert.Contains(shell == "fish" ? $"-l {option.Names[0][2..]} " : option.Names[0], script, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("da")]
    public void The_manual_page_has_every_option_and_no_fault(string language)
    {
        var page = IngestProgram.Run("man", "--lang", language).Output;
        Assert.All(CompletedCommand.All(IngestCommand.Create()).SelectMany(command => command.Options)
            .Where(option => option.Names[0] != "--version"), option =>
            Assert.Contains(option.Names[0].Replace("-", "\\-", StringComparison.Ordinal), page, StringComparison.Ordinal));
        var file = _folder.Write("ingest.1", System.Text.Encoding.UTF8.GetBytes(page));
        Assert.Equal("", Shell("groff", "-man", "-Tutf8", "-Kutf8", "-ww", "-z", file));
    }

    public void Dispose() => _folder.Dispose();

    /// <returns>What it prints on both ways out; where there is no such shell the test is skipped.</returns>
    private static string Shell(string program, params string[] arguments)
    {
        try
        {
            using var shell =
                Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            var error = shell.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            var output = shell.StandardOutput.ReadToEnd();
            shell.WaitForExit();
            Assert.True(shell.ExitCode == 0, error.Result);
            return output + error.Result;
        }
        catch (Win32Exception)
        {
            Assert.Skip($"{program} is not here.");
            throw;
        }
    }
}
