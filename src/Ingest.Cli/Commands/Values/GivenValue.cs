using System.CommandLine;
using System.CommandLine.Parsing;

namespace Ingest.Cli.Commands.Values;

/// <summary>
/// What was given for an option, for the checks of a whole command: these run also where the
/// option itself was given wrong, which is told anyway.
/// </summary>
public static class GivenValue
{
    public static bool IsGiven(this CommandResult command, Option option) => command.GetResult(option) is { Implicit: false };

    /// <returns>The default where it was given wrong; the parser's own way throws then.</returns>
    public static T? Given<T>(this CommandResult command, Option<T> option)
    {
        try
        {
            return command.GetValue(option);
        }
        catch (InvalidOperationException)
        {
            return default;
        }
    }
}
