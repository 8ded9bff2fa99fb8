using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text.RegularExpressions;
using Ingest.Cli.Commands.Help;
using Ingest.Language;

namespace Ingest.Cli.Commands.Values;

/// <summary>
/// Words that look like an option and are none. They would be taken for inputs, and the option that was meant would not work.
/// </summary>
public static partial class UnknownOptions
{
    /// <returns>A line each; none for words behind <c>--</c>, and for "-", standard input.</returns>
    public static IEnumerable<string> Of(ParseResult parsed)
    {
        var behind = parsed.Tokens.SkipWhile(token => token.Type != TokenType.DoubleDash)
            .ToHashSet<Token>(ReferenceEqualityComparer.Instance);
        return parsed.CommandResult.Children.OfType<ArgumentResult>().SelectMany(argument => argument.Tokens).Concat(Unmatched(parsed))
            .Concat(BehindValues(parsed))
            .Where(token => token.Value is ['-', _, ..] && !behind.Contains(token)).DistinctBy(token => token.Value)
            .Select(token => Line(token.Value, parsed.CommandResult.Command));
    }

    /// <summary>
    /// An option takes the words behind it for its values, those that were meant as options too. A password may look as it will.
    /// </summary>
    private static IEnumerable<Token> BehindValues(ParseResult parsed) =>
        parsed.CommandResult.Children.OfType<OptionResult>().Where(option => option.Option.Name != RunOptions.PasswordName)
            .SelectMany(option => option.Tokens.Where((token, i) => i > 0 || OptionName().IsMatch(token.Value)));

    [GeneratedRegex(@"^--\p{L}[\p{L}-]*$", RegexOptions.CultureInvariant)]
    private static partial Regex OptionName();

    private static IEnumerable<Token> Unmatched(ParseResult parsed) =>
        parsed.Tokens.Where(token => parsed.UnmatchedTokens.Contains(token.Value));

    private static string Line(string word, Command command)
    {
        var name = word.Split('=')[0];
        return $"{Texts.NoOption(word)}{Suggestion.Hint(name, HelpText.Options(command).Select(option => option.Name))} "
            + $"{Texts.FileOfThatName(word)}";
    }
}
