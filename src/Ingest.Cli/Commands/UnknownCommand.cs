using System.CommandLine;
using Ingest.Cli.Language;
using Ingest.Quality.Comparison;

namespace Ingest.Cli.Commands;

/// <summary>A first word that is no command. What stands behind it is then not judged: it was meant for the command.</summary>
public static class UnknownCommand
{
    /// <summary>Likeness from which another command is what was meant.</summary>
    private const double Meant = 0.3;

    /// <returns>One line, or null where the first word is a command or an option, or there is none.</returns>
    public static string? Of(IReadOnlyList<string> args, RootCommand root)
    {
        if (args is not [var word, ..] || word.StartsWith('-') || root.Subcommands.Any(command => command.Name == word))
        {
            return null;
        }

        var nearest = root.Subcommands.Where(command => !command.Hidden).Select(command => command.Name).MaxBy(name => Levenshtein.Likeness(word, name))!;
        return Levenshtein.Likeness(word, nearest) > Meant ? Texts.NoCommandButLike(word, nearest) : Texts.NoCommand(word);
    }
}
