using System.Collections.Concurrent;
using System.CommandLine;
using Ingest.Cli.Commands;
using Ingest.Tests.Support;

namespace Ingest.Tests.Acceptance;

/// <summary>
/// Every option of every command with a wrong value, no value, misspelt, twice, behind the inputs, and with a value given to a switch, as
/// command lines of the built program. Run with <c>-explicit only</c>: it takes a minute or two.
/// </summary>
public sealed class EveryOptionTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact(Explicit = true)]
    public void No_command_line_breaks_down_reads_what_was_not_meant_or_deletes_anything()
    {
        foreach (var name in (string[])["a", "b"])
        {
            _folder.Write($"in/{name}.pdf", new HandMadePdf { Content = $"BT /F1 12 Tf 72 700 Td (Dagsorden {name}) Tj ET" }.ToBytes());
        }

        IngestProgram.Run("run", _folder["in"], "--out", _folder["out"]);
        var before = Files();
        var lines = Commands(IngestCommand.Create(), []).SelectMany(command => Lines(command.Path, command.Command)).ToList();
        var faults = new ConcurrentBag<string>();
        foreach (var line in lines)
        {
            var run = IngestProgram.RunIn(_folder.Path, line.Words); // what a command writes beside it goes with the folder
            var gone = before.Where(
                file => !file.Key.EndsWith("run.json", StringComparison.Ordinal) && !file.Key.EndsWith("run.db", StringComparison.Ordinal)
                    && !File.Exists(file.Key)).Select(file => file.Key);
            string?[] wrong =
            [
                run.ExitCode is < 0 or > 2 ? $"exit code {run.ExitCode}" : null,
                (run.Output + run.Error).Contains("   at ", StringComparison.Ordinal)
                    || run.Error.Contains("broke down", StringComparison.Ordinal) ? "a stack trace" : null,
                line.IsWrong && run.ExitCode != 2 ? $"taken, with exit code {run.ExitCode}" : null,
                line.IsWrong && run.ErrorLines.Length is 0 or > 4 ? $"{run.ErrorLines.Length} lines" : null,
                line.IsWrong && !run.Error.Contains($"See 'ingest {line.Command} --help'.", StringComparison.Ordinal)
                    ? "no word of the command's help" : null,
                line.IsWrong && Files().Count != before.Count ? "something was written" : null,
                gone.Any() ? $"gone: {string.Join(", ", gone)}" : null,
            ];
            if (wrong.Any(what => what is not null))
            {
                faults.Add($"ingest {string.Join(' ', line.Words)}: {string.Join("; ", wrong.OfType<string>())} | "
                    + $"{string.Join(" / ", run.ErrorLines.Take(3))}");
            }

            before = Files();
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{lines.Count} command lines, {faults.Count} at fault");
        Assert.True(lines.Count >= 200, $"only {lines.Count}");
        faults.ToList().ForEach(fault => TestContext.Current.TestOutputHelper?.WriteLine(fault));
        Assert.Empty(faults);
    }

    private static IEnumerable<(string[] Path, Command Command)> Commands(Command command, string[] path) =>
        command.Subcommands.Where(one => !one.Hidden)
            .SelectMany(
                one => one.Subcommands.Any() ? Commands(one, [.. path, one.Name]) : [(Path: (string[])[.. path, one.Name], Command: one)]);

    private IEnumerable<(string Command, string[] Words, bool IsWrong)> Lines(string[] path, Command command)
    {
        var name = string.Join(' ', path);
        string[] plain = name switch
        {
            "run" => [_folder["in/a.pdf"], "--out", _folder["out"]],
            "show" or "tables" => [_folder["in/a.pdf"]],
            "check hidden" => [_folder["in"]],
            "qa" or "truth accept" => [_folder["out"]],
            "compare" => [_folder["in"]],
            _ => [],
        };
        foreach (var option in command.Options.Where(option => !option.Hidden && option.Name is not "--help"))
        {
            string[] all = [.. path, .. plain];
            var isSwitch = option.ValueType == typeof(bool);
            var misspelt = option.Name.Length > 5 ? option.Name.Remove(4, 1) : option.Name + "x";
            yield return (name, isSwitch ? [.. all, misspelt] : [.. all, misspelt, "1"], true);
            if (isSwitch)
            {
                yield return (name, [.. all, $"{option.Name}=kun"], true);
                yield return (name, [.. path, option.Name, option.Name, .. plain, "--no-such-option"], true);
                continue;
            }

            yield return (name, [.. all.Where(word => word != option.Name && !(option.Name == "--out" && word == _folder["out"])),
                option.Name], option.Arity.MinimumNumberOfValues > 0);
            yield return (name, [.. all, option.Name, "¤wrong¤", option.Name, "¤again¤"], option.Arity.MaximumNumberOfValues == 1);
            if (option.ValueType == typeof(int) || option.ValueType == typeof(int?) || option.ValueType == typeof(TimeSpan)
                || option.ValueType == typeof(long))
            {
                foreach (var value in (string[])["abc", "-1", option.ValueType == typeof(TimeSpan) ? "1.5 dage" : "1.5",
                    "99999999999999999999", ""])
                {
                    yield return (name, [.. all, option.Name, value], true);
                }
            }
            else if (name is "run" or "show" or "check hidden" && option.Name is not "--out")
            {
                yield return (name, [.. all, option.Name, _folder["nothing/there"]], false);
            }
        }

        if (plain.Length > 0)
        {
            yield return (name, [.. path, .. plain, "--"], false);
        }

        yield return (name, [.. path, "--help"], false);
        yield return (name, [.. path, .. plain, "-¤"], true);
    }

    private Dictionary<string, long> Files() =>
        Directory.GetFiles(_folder.Path, "*", SearchOption.AllDirectories)
            .ToDictionary(file => file, file => new FileInfo(file).Length, StringComparer.Ordinal);
}
