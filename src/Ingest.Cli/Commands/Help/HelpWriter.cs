using System.CommandLine;
using System.CommandLine.Invocation;
using Ingest.Batch;
using Ingest.Language;
using Ingest.Language.Wordings;

namespace Ingest.Cli.Commands.Help;

/// <summary>What <c>--help</c> prints: System.CommandLine's own help has one list of options and no Danish.</summary>
public sealed class HelpWriter : SynchronousCommandLineAction
{
    /// <summary>Lines are no longer, however wide the window is, and no wider where there is none.</summary>
    private const int MostColumns = 100;

    /// <summary>Names longer than this have their description on the next line.</summary>
    private const int MostNameColumns = 30;

    public override int Invoke(ParseResult parseResult)
    {
        Write(parseResult.CommandResult.Command, parseResult.InvocationConfiguration.Output, Columns());
        return ExitCode.AllComplete;
    }

    public static void Write(Command command, TextWriter writer, int columns)
    {
        foreach (var line in HelpText.Wrapped(command.Description ?? "", columns))
        {
            writer.WriteLine(line);
        }

        Titled(writer, Texts.UsageTitle);
        writer.WriteLine($"  {HelpText.Usage(command)}");
        var sections = HelpText.Sections(command);
        var names = sections.SelectMany(section => section.Rows).Select(row => row.Name.Length).Where(length => length <= MostNameColumns)
            .DefaultIfEmpty(0).Max();
        foreach (var (title, rows) in sections)
        {
            Titled(writer, title);
            foreach (var row in rows)
            {
                Row(writer, row, names, columns);
            }
        }

        if (command is HelpedCommand { Examples: { Count: > 0 } examples })
        {
            Titled(writer, Texts.ExamplesTitle);
            foreach (var (says, line) in examples)
            {
                writer.WriteLine($"  {says}:\n    {line}");
            }
        }

        if (command is RootCommand)
        {
            writer.WriteLine();
            writer.WriteLine(Texts.MoreHelp);
        }
    }

    private static void Titled(TextWriter writer, Wording title)
    {
        writer.WriteLine();
        writer.WriteLine(title);
    }

    private static void Row(TextWriter writer, (string Name, string Says) row, int names, int columns)
    {
        var indent = new string(' ', names + 4);
        var isLong = row.Name.Length > names;
        if (isLong)
        {
            writer.WriteLine($"  {row.Name}");
        }

        var first = isLong;
        foreach (var line in HelpText.Wrapped(row.Says, columns - indent.Length))
        {
            writer.WriteLine(first ? indent + line : $"  {row.Name.PadRight(names)}  {line}");
            first = true;
        }
    }

    private static int Columns()
    {
        try
        {
            return Console.IsOutputRedirected || Console.WindowWidth <= MostNameColumns * 2
                ? MostColumns : Math.Min(Console.WindowWidth - 1, MostColumns);
        }
        catch (IOException)
        {
            return MostColumns;
        }
    }
}
