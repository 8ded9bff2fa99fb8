using System.CommandLine;
using System.CommandLine.Parsing;
using Ingest.Language;

namespace Ingest.Cli.Commands.Values;

/// <summary>
/// Options and arguments that take one of some words. Another is told in one line with those that are taken; the shell completes them.
/// </summary>
public static class OneOf
{
    public static void Takes<T>(this Option<T> option, params string[] words)
    {
        option.Validators.Add(result => Check(result, option.Name, words));
        option.CompletionSources.Clear();
        option.CompletionSources.Add(words);
    }

    public static void Takes<T>(this Argument<T> argument, params string[] words)
    {
        argument.Validators.Add(result => Check(result, argument.Name, words));
        argument.CompletionSources.Clear();
        argument.CompletionSources.Add(words);
    }

    private static void Check(SymbolResult result, string name, string[] words)
    {
        foreach (var token in result.Tokens.Where(token => !words.Contains(token.Value, StringComparer.Ordinal)))
        {
            result.AddError(
                Texts.NotTaken(name, words is [.. var first, var last] && first.Length > 0
                    ? (object)Texts.OrLast(string.Join(", ", first), last) : words[0], token.Value));
        }
    }
}
