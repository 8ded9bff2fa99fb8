using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Ingest.Corpus.Families;
using Ingest.Corpus.Typesetting;
using Ingest.Model.Output;
using Ingest.Text.Numbers;

namespace Ingest.Corpus.Planning;

/// <summary>Turns a script's lines into blocks, and blocks into the contract's.</summary>
internal static partial class Blocks
{
    /// <param name="table">Gives the table that a line names.</param>
    public static ImmutableArray<PlannedBlock> Read(
        IEnumerable<string> lines, ListForm form, Func<string, IEnumerable<PlannedBlock>> table)
    {
        var blocks = ImmutableArray.CreateBuilder<PlannedBlock>();
        var entries = ImmutableArray.CreateBuilder<ListEntry>();
        foreach (var line in lines)
        {
            var numbered = Numbered().Match(line);
            if (line.StartsWith("- ", StringComparison.Ordinal))
            {
                entries.Add(new(Mark(form), line[2..], 1));
                continue;
            }

            if (line.StartsWith("-- ", StringComparison.Ordinal))
            {
                entries.Add(new("o", line[3..], 2));
                continue;
            }

            // "3. måleboring viser …" is a sentence: a list begins at its beginning.
            if (numbered.Success && (entries.Count > 0 || numbered.Groups[1].Value[0] is '1' or 'a' or 'A'))
            {
                entries.Add(new(numbered.Groups[1].Value, numbered.Groups[2].Value, 1));
                continue;
            }

            Close();
            if (line.StartsWith("## ", StringComparison.Ordinal))
            {
                blocks.Add(new PlannedHeading(line[3..]));
            }
            else if (line[0] == '|')
            {
                blocks.AddRange(table(line[1..]));
            }
            else
            {
                blocks.Add(new PlannedParagraph(line));
            }
        }

        Close();
        return blocks.ToImmutable();

        void Close()
        {
            if (entries.Count > 0)
            {
                blocks.Add(new PlannedList(entries.ToImmutable()));
                entries.Clear();
            }
        }
    }

    public static string Mark(ListForm form) => form switch
    {
        ListForm.Bullet => "•",
        ListForm.Hyphen => "-",
        ListForm.Square => "▪",
        ListForm.Circle => "◦",
        _ => "–",
    };

    public static Block ToContract(PlannedBlock block) => block switch
    {
        PlannedHeading h => new() { Type = BlockType.Heading, Text = Typesetting.Markup.Plain(h.Text) },
        PlannedParagraph p =>
            new() { Type = BlockType.Paragraph,
                Text = Typesetting.Markup.Plain(p.Text) + (p.Note is { } note ? Superscript.Of(note.Number) : "") },
        PlannedList l =>
            new() { Type = BlockType.List, Items = [.. l.Entries.Select(e => e with { Text = Typesetting.Markup.Plain(e.Text) })] },
        PlannedTable t => new() { Type = BlockType.Table, Table = t.Table.Id },
        PlannedColumns c => new() { Type = BlockType.Paragraph, Text = string.Join(' ', c.Row) },
        _ => throw new InvalidOperationException(),
    };

    /// <summary>The field's text: blocks parted by a blank line, list entries one a line, tables left out.</summary>
    public static string Text(IEnumerable<PlannedBlock> blocks) => string.Join("\n\n", blocks.Select(ToContract)
        .Where(b => b.Type != BlockType.Table)
        .Select(b => b.Type == BlockType.List ? string.Join("\n", b.Items.Select(i => $"{i.Marker} {i.Text}")) : b.Text));

    [GeneratedRegex(@"^(\d{1,2}\.|[a-zæøå]\)|[A-Z]\)|[a-z]\.) (.+)$")]
    private static partial Regex Numbered();
}
