using System.CommandLine;
using Ingest.Language;

namespace Ingest.Cli.Commands.Values;

/// <summary>Switches that were given a value, <c>--prune=no</c>. The parser would turn them on and take the value for an input.</summary>
public static class SwitchValues
{
    /// <returns>A line each; none for words behind <c>--</c>.</returns>
    public static IEnumerable<string> Of(IEnumerable<string> args, Command command)
    {
        var switches = command.Options.Where(option => option.ValueType == typeof(bool))
            .SelectMany(option => option.Aliases.Append(option.Name)).ToHashSet(StringComparer.Ordinal);
        return args.TakeWhile(word => word != "--").Select(word => (Word: word, Name: word.Split('=', ':')[0]))
            .Where(given => given.Name.Length < given.Word.Length && switches.Contains(given.Name))
            .Select(given => Texts.SwitchTakesNoValue(given.Name, given.Word[given.Name.Length..]).ToString());
    }
}
