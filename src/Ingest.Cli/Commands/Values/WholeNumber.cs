using System.CommandLine;
using System.Globalization;
using System.Numerics;
using Ingest.Language;
using Ingest.Language.Wordings;

namespace Ingest.Cli.Commands.Values;

/// <summary>Options that take a whole number. What is no such number is told in one line; no culture has a say in it.</summary>
public static class WholeNumber
{
    /// <param name="least">Smaller ones are refused.</param>
    /// <param name="otherwise">What it is where the option is left out.</param>
    public static Option<T> Option<T>(string name, T least, Wording description, Func<T> otherwise, params string[] aliases)
        where T : struct, IBinaryInteger<T> => new(name, aliases)
        {
            Description = description,
            HelpName = "N",
            DefaultValueFactory = _ => otherwise(),
            CustomParser = result => Parsed(result.Tokens is [var token] ? token.Value : "", least) is { } number
                ? number : Refused<T>(result, name, least),
        };

    /// <summary>The same, with no value where it is left out.</summary>
    public static Option<T?> Optional<T>(string name, T least, Wording description)
        where T : struct, IBinaryInteger<T> => new(name)
        {
            Description = description,
            HelpName = "N",
            CustomParser = result => Parsed(result.Tokens is [var token] ? token.Value : "", least) ?? Refused<T>(result, name, least),
        };

    private static T? Parsed<T>(string text, T least)
        where T : struct, IBinaryInteger<T> =>
            T.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least ? number : null;

    private static T Refused<T>(System.CommandLine.Parsing.ArgumentResult result, string name, T least)
        where T : struct, IBinaryInteger<T>
    {
        result.AddError(Texts.WholeNumberWanted(name, least));
        return default;
    }
}
