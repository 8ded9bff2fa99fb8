using System.CommandLine;
using System.Text;
using Ingest.Batch;
using Ingest.Language;

namespace Ingest.Cli.Commands.Help;

/// <summary>The manual page, in the man macros of roff, made of what help says.</summary>
public static class ManPage
{
    public static string Of(RootCommand root)
    {
        var text = new StringBuilder(".TH INGEST 1\n");
        Section(text, Texts.ManNameTitle).Append("ingest \\- ").Append(Escaped(Texts.ManName)).Append('\n');
        Section(text, Texts.ManSynopsisTitle);
        foreach (var command in Leaves(root))
        {
            text.Append(Escaped(HelpText.Usage(command))).Append("\n.br\n");
        }

        Section(text, Texts.ManDescriptionTitle).Append(Escaped(root.Description ?? "")).Append('\n');
        Section(text, Texts.ManCommandsTitle);
        foreach (var command in Leaves(root))
        {
            Write(text, command);
        }

        Section(text, Texts.ManExitTitle);
        Item(text, $"{ExitCode.AllComplete}", Texts.ManExitComplete);
        Item(text, $"{ExitCode.SomeNot}", Texts.ManExitSomeNot);
        Item(text, $"{ExitCode.CouldNotRun}", Texts.ManExitCouldNotRun);
        return text.ToString();
    }

    private static void Write(StringBuilder text, Command command)
    {
        text.Append(".SS \"").Append(Escaped(HelpText.Path(command))).Append("\"\n").Append(Escaped(command.Description ?? ""))
            .Append('\n');
        foreach (var (_, rows) in HelpText.Sections(command))
        {
            foreach (var (name, says) in rows)
            {
                Item(text, name, says);
            }
        }

        if (command is HelpedCommand { Examples: var examples })
        {
            foreach (var (says, line) in examples)
            {
                text.Append(".PP\n").Append(Escaped($"{says}:")).Append("\n.RS 4\n").Append(Escaped(line)).Append("\n.RE\n");
            }
        }
    }

    private static IEnumerable<Command> Leaves(Command command) =>
        command.Subcommands.Where(one => !one.Hidden).SelectMany(one => one.Subcommands.Count == 0 ? [one] : Leaves(one));

    private static StringBuilder Section(StringBuilder text, string title) => text.Append(".SH \"").Append(Escaped(title)).Append("\"\n");

    private static void Item(StringBuilder text, string name, string says) =>
        text.Append(".TP\n\\fB").Append(Escaped(name)).Append("\\fR\n").Append(Escaped(says)).Append('\n');

    /// <summary>Roff's own signs, hyphens that are to be copied, and a dot or an apostrophe at a line's beginning.</summary>
    private static string Escaped(string text)
    {
        var escaped = text.Replace("\\", "\\e", StringComparison.Ordinal).Replace("-", "\\-", StringComparison.Ordinal)
            .Replace("\"", "\\(dq", StringComparison.Ordinal);
        return escaped is ['.' or '\'', ..] ? "\\&" + escaped : escaped;
    }
}
