using System.CommandLine;
using System.CommandLine.Completions;
using Ingest.Cli.Commands.Help;

namespace Ingest.Cli.Commands.Completion;

/// <summary>A command as a shell completes what comes behind it.</summary>
/// <param name="Path">Without the program's name: "check hidden"; "" for the program itself.</param>
/// <param name="Values">All that its argument takes; none where it takes files.</param>
public sealed record CompletedCommand(string Path, IReadOnlyList<(string Name, string Says)> Below, IReadOnlyList<CompletedOption> Options,
    IReadOnlyList<string> Values)
{
    /// <summary>The words that can come next: commands, values, names of options.</summary>
    public IEnumerable<string> Words => [.. Below.Select(one => one.Name), .. Values, .. Options.SelectMany(option => option.Names)];

    /// <summary>What a shell's loop over the typed words knows, "check" + "hidden" → "check hidden".</summary>
    public IEnumerable<(string Before, string Word, string After)> Steps =>
        Below.Select(one => (Path, one.Name, Path.Length == 0 ? one.Name : $"{Path} {one.Name}"));

    /// <summary>The program and each command that is no secret.</summary>
    public static IReadOnlyList<CompletedCommand> All(RootCommand root) => [.. Under(root, "")];

    private static IEnumerable<CompletedCommand> Under(Command command, string path)
    {
        var below = command.Subcommands.Where(one => !one.Hidden).ToList();
        yield return new CompletedCommand(
            path, [.. below.Select(one => (one.Name, one.Description ?? ""))], [.. HelpText.Options(command).Select(Of)],
            [.. command.Arguments.SelectMany(argument => argument.GetCompletions(CompletionContext.Empty)).Select(item => item.Label)]);
        foreach (var found in below.SelectMany(one => Under(one, path.Length == 0 ? one.Name : $"{path} {one.Name}")))
        {
            yield return found;
        }
    }

    private static CompletedOption Of(Option option)
    {
        var takesValue = option.Arity.MaximumNumberOfValues > 0 && option.ValueType != typeof(bool);
        return new CompletedOption(
            [option.Name, .. option.Aliases.Where(alias => alias is ['-', ..] and not "-?").Order(StringComparer.Ordinal)],
            option.Description ?? "", takesValue,
            takesValue ? [.. option.GetCompletions(CompletionContext.Empty).Select(item => item.Label)] : []);
    }
}
