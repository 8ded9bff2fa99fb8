using System.CommandLine;
using Ingest.Language;

namespace Ingest.Cli.Commands.Values;

/// <summary>
/// A word where a command is to stand, and is none. What stands behind it is then not judged: it was meant for the command.
/// </summary>
public static class UnknownCommand
{
    /// <returns>One line, or null where a command was named, or none at all.</returns>
    public static string? Of(ParseResult parsed) =>
        parsed.CommandResult.Command is RootCommand root && parsed.UnmatchedTokens is [var word, ..] && !word.StartsWith('-')
        ? $"{Texts.NoCommand(word)}"
            + $"{Suggestion.Hint(word, root.Subcommands.Where(command => !command.Hidden).Select(command => command.Name))}"
        : null;
}
