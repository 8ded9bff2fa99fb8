using Spectre.Console;

namespace Ingest.Cli;

/// <summary>The two ways out: data on standard output, talk on standard error.</summary>
public static class Terminal
{
    public static IAnsiConsole Data() => Create(Console.Out, Console.IsOutputRedirected);

    public static IAnsiConsole Talk() => Create(Console.Error, Console.IsErrorRedirected);

    private static IAnsiConsole Create(TextWriter writer, bool redirected)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = redirected ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = redirected ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
            Interactive = redirected ? InteractionSupport.No : InteractionSupport.Detect,
        });
        if (redirected)
        {
            // A pipe has no width: nothing is wrapped.
            console.Profile.Width = short.MaxValue;
        }

        return console;
    }
}
