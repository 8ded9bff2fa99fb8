using System.CommandLine;
using System.CommandLine.Parsing;
using Ingest.Cli.Commands.Help;
using Ingest.Cli.Language;
using Ingest.Quality.Comparison;

namespace Ingest.Cli.Commands;

/// <summary>Words that look like an option and are none. They would be taken for inputs, and the option that was meant would not work.</summary>
public static class UnknownOptions
{
    /// <summary>Likeness from which another option is what was meant.</summary>
    internal const double Meant = 0.5;

    /// <returns>A line each; none for words behind <c>--</c>, and for "-", standard input.</returns>
    public static IEnumerable<string> Of(ParseResult parsed)
    {
        var behind = parsed.Tokens.SkipWhile(token => token.Type != TokenType.DoubleDash).ToHashSet<Token>(ReferenceEqualityComparer.Instance);
        return parsed.CommandResult.Children.OfType<ArgumentResult>().SelectMany(argument => argument.Tokens).Concat(Unmatched(parsed))
            .Where(token => token.Value is ['-', _, ..] && !behind.Contains(token)).DistinctBy(token => token.Value).Select(token => Line(token.Value, parsed.CommandResult.Command));
    }

    private static IEnumerable<Token> Unmatched(ParseResult parsed) => parsed.Tokens.Where(token => parsed.UnmatchedTokens.Contains(token.Value));

    private static string Line(string word, Command command)
    {
        var name = word.Split('=')[0];
        var nearest = HelpText.Options(command).Select(option => option.Name).MaxBy(option => Levenshtein.Likeness(name, option));
        var hint = nearest is not null && Levenshtein.Likeness(name, nearest) >= Meant ? $" {Texts.DidYouMean(nearest)}" : "";
        return $"{Texts.NoOption(word)}{hint} {Texts.FileOfThatName(word)}";
    }
}
