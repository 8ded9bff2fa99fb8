using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using Ingest.Cli.Commands.Values;
using Ingest.Language;
using Ingest.Language.Wordings;

namespace Ingest.Cli.Commands.Config;

/// <summary>Options of a file, put in front of those that are typed; what is typed comes first.</summary>
public static class ConfiguredOptions
{
    private const string Table = "run";

    /// <summary>A command line without it has no other faults: the parser looks no further.</summary>
    private const string OutputName = "--out";

    /// <summary>Those of which only one can be said.</summary>
    private static readonly (string Here, string There)[] Opposites = [("--quiet", "--verbose"), ("--verbose", "--quiet"),
        ("--rules-only", "--model-only"), ("--model-only", "--rules-only")];

    /// <returns>Whether the command is one that reads options from a file, and there is one.</returns>
    public static bool Apply(ParseResult parsed) =>
        parsed.CommandResult.Command.Name == Table
            && (parsed.Action is ParseErrorAction || parsed.Action == parsed.CommandResult.Command.Action)
            && (Named(parsed) is not null || File.Exists(ConfigFile.UsualName));

    /// <returns>The arguments with the file's among them, or what is wrong with the file.</returns>
    public static (string[] Arguments, Wording? Fault) Before(string[] typed, ParseResult parsed, RootCommand root)
    {
        var file = Named(parsed) ?? ConfigFile.UsualName;
        var (entries, fault) = ConfigFile.Read(file);
        if (fault is not null)
        {
            return ([], fault);
        }

        var command = parsed.CommandResult.Command;
        var given = command.Options.Where(option => parsed.GetResult(option) is { Implicit: false }).Select(option => option.Name)
            .ToHashSet(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var words = new List<string>();
        foreach (var entry in entries)
        {
            if ((entry.Key.Length > 0 && !seen.Add($"{entry.Table}.{entry.Key}") ? Texts.ConfigTwice : Wrong(entry, command, root))
                is { } wrong)
            {
                return ([], Texts.ConfigFault(file, entry.Line, entry.Key.Length == 0 ? entry.Table : entry.Key, wrong));
            }

            var name = $"--{entry.Key}";
            if (entry.Key.Length > 0 && entry.Switch != false && !given.Contains(name)
                && !Opposites.Any(pair => pair.Here == name && given.Contains(pair.There)) && !IsOfFolders(name, parsed))
            {
                words.Add(Word(entry));
            }
        }

        var at = Array.IndexOf(typed, Table) + 1;
        return (at == 0 ? typed : [.. typed[..at], .. words, .. typed[at..]], null);
    }

    private static string Word(ConfigEntry entry) => entry.Switch is null ? $"--{entry.Key}={entry.Value}" : $"--{entry.Key}";

    private static string? Named(ParseResult parsed) =>
        parsed.CommandResult.Given(OptionNamed<string?>("--config", parsed.CommandResult.Command));

    /// <summary>Where nothing is written to a folder, those for one are of no matter.</summary>
    private static bool IsOfFolders(string name, ParseResult parsed) =>
        parsed.CommandResult.Given(OptionNamed<string>(OutputName, parsed.CommandResult.Command)) == RunOptions.Piped
            && new RunOptions().OfFolders.Any(option => option.Name == name);

    private static Option<T> OptionNamed<T>(string name, Command command) =>
        command.Options.OfType<Option<T>>().Single(option => option.Name == name);

    private static Wording? Wrong(ConfigEntry entry, Command command, RootCommand root)
    {
        if (entry.Table != Table)
        {
            return Texts.ConfigUnknownTable;
        }

        if (entry.Key.Length == 0)
        {
            return null;
        }

        var known = command.Options.Where(option => !option.Hidden && option.Name is not ("--config" or "--help")).ToList();
        if (known.Find(option => option.Name == $"--{entry.Key}") is not { } option)
        {
            return Wording.AsItIs($"{Texts.ConfigUnknownKey}{Suggestion.Hint(entry.Key, known.Select(one => one.Name[2..]))}");
        }

        var isSwitch = option.ValueType == typeof(bool);
        return isSwitch != entry.Switch.HasValue || (!isSwitch && entry.Value is null)
            ? isSwitch ? Texts.ConfigSwitchWanted : Texts.ConfigValueWanted
            : root.Parse(
                [Table, "x", Word(entry), .. option.Name == OutputName ? [] : (string[])[$"{OutputName}=x"]]).Errors.FirstOrDefault(
                    error => IsOf(error.SymbolResult, option)) is { } error ? ForeignWording.Of(error.Message)
            : null;
    }

    private static bool IsOf(SymbolResult? result, Option option) =>
        result is not null && (result is OptionResult own && own.Option == option || IsOf(result.Parent, option));
}
