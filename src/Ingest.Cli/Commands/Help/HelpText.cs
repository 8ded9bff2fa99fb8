using System.CommandLine;
using System.CommandLine.Help;
using System.Globalization;
using Ingest.Language;
using Ingest.Language.Wordings;

namespace Ingest.Cli.Commands.Help;

/// <summary>The parts of a command's help.</summary>
public static class HelpText
{
    /// <summary>Arguments, commands, and options by group; those of every command last.</summary>
    public static IReadOnlyList<(Wording Title, IReadOnlyList<(string Name, string Says)> Rows)> Sections(Command command)
    {
        var groups = command is HelpedCommand helped ? helped.Groups : [];
        var grouped = groups.SelectMany(group => group.Options).ToHashSet();
        List<(Wording, IReadOnlyList<(string, string)>)> sections =
        [
            (Texts.ArgumentsTitle, [.. Shown(command.Arguments).Select(argument => (Name(argument), argument.Description ?? ""))]),
            (Texts.CommandsTitle,
                [.. Shown(command.Subcommands)
                    .Select(below => (string.Join(' ', Shown(below.Arguments).Select(Name).Prepend(below.Name)),
                        below.Description ?? ""))]),
            .. groups.Select(group => (group.Title, Rows(group.Options))),
            (Texts.OptionsTitle,
                Rows(command is RootCommand ? [] : command.Options.Where(option => !option.Recursive && !grouped.Contains(option)))),
            (Texts.GeneralGroup,
                Rows(Line(command).SelectMany(above => above.Options).Where(option => option.Recursive || command is RootCommand))),
        ];
        return sections.FindAll(section => section.Item2.Count > 0);
    }

    /// <summary>Such as "ingest check hidden &lt;INPUT&gt;... [options]".</summary>
    public static string Usage(Command command)
    {
        var parts = new List<string> { Path(command) };
        parts.AddRange(
            Shown(command.Arguments)
                .Select(argument => argument.Arity.MinimumNumberOfValues == 0 ? $"[{Name(argument)}]" : Name(argument)));
        if (Shown(command.Subcommands).Any())
        {
            parts.Add(Texts.CommandUsage);
        }

        parts.AddRange(Shown(command.Options).Where(option => option.Required).Select(option => $"{option.Name} <{option.HelpName}>"));
        parts.Add(Texts.OptionsUsage);
        return string.Join(' ', parts);
    }

    /// <summary>The command as it is typed, without options.</summary>
    public static string Path(Command command) =>
        string.Join(' ', Line(command).Reverse().Select(one => one is RootCommand ? "ingest" : one.Name));

    /// <summary>Its options and those of the commands that it stands under.</summary>
    public static IEnumerable<Option> Options(Command command) =>
        Line(command).SelectMany(above => above.Options.Where(option => !option.Hidden && (above == command || option.Recursive)));

    public static IEnumerable<string> Wrapped(string text, int columns)
    {
        var line = "";
        foreach (var word in text.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > columns)
            {
                yield return line;
                line = word;
            }
            else
            {
                line = line.Length == 0 ? word : $"{line} {word}";
            }
        }

        yield return line;
    }

    /// <summary>Without those of the machine, such as how many processors it has.</summary>
    public static string? Default(Option option) =>
        option is HelpOption or VersionOption || !option.HasDefaultValue ? null : option.Name switch
    {
        "--workers" => Texts.DefaultWorkers,
        _ => option.GetDefaultValue() switch
        {
            null or false => null,
            Array => null,
            TimeSpan time => string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds}s"),
            long bytes when bytes >= 1 << 20 => string.Create(CultureInfo.InvariantCulture, $"{bytes >> 20}MiB"),
            var value => Convert.ToString(value, CultureInfo.InvariantCulture),
        },
    };

    private static IEnumerable<Command> Line(Command command)
    {
        for (var one = command; one is not null; one = one.Parents.OfType<Command>().FirstOrDefault())
        {
            yield return one;
        }
    }

    private static IReadOnlyList<(string Name, string Says)> Rows(IEnumerable<Option> options) =>
        [.. Shown(options).Select(option => (Name(option), Says(option)))];

    private static string Name(Argument argument) =>
        $"<{argument.HelpName ?? argument.Name}>{(argument.Arity.MaximumNumberOfValues > 1 ? "..." : "")}";

    private static string Name(Option option)
    {
        var names =
            string.Join(", ", option.Aliases.Where(alias => alias is not ("/h" or "/?")).Append(option.Name).OrderBy(name => name.Length)
                .ThenBy(name => name, StringComparer.Ordinal));
        return option.HelpName is { } value ? $"{names} <{value}>" : names;
    }

    private static string Says(Option option) => string.Join(' ', new[]
    {
        option.Description, option.Required ? Texts.Required : null, Default(option) is { } value ? Texts.Default(value) : null,
    }.Where(part => !string.IsNullOrEmpty(part)));

    private static IEnumerable<T> Shown<T>(IEnumerable<T> symbols)
        where T : Symbol => symbols.Where(symbol => !symbol.Hidden);
}
