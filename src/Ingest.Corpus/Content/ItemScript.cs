using System.Collections.Immutable;
using Ingest.Model.Output;

namespace Ingest.Corpus.Content;

/// <summary>
/// One agenda item's words. In the files: <c>=== name</c> opens it, the next line is its title, <c>[section]</c> opens a
/// part, a blank line parts paragraphs, <c>## </c> opens an inner heading, <c>- </c> a list entry, <c>1. </c> a numbered one,
/// <c>|name</c> sets a table. Slots in braces are filled by <see cref="SlotFiller"/>.
/// </summary>
/// <param name="Field">The file's name: the field of municipal work.</param>
internal sealed record ItemScript(
    string Name, string Field, string Title, ImmutableArray<(string Name, ImmutableArray<string> Lines)> Sections)
{
    public static readonly ImmutableDictionary<string, FieldKind> Kinds = new Dictionary<string, FieldKind>(StringComparer.Ordinal)
    {
        ["resume"] = FieldKind.Summary,
        ["baggrund"] = FieldKind.Background,
        ["sag"] = FieldKind.Presentation,
        ["indstilling"] = FieldKind.Recommendation,
        ["forslag"] = FieldKind.Proposal,
        ["beslutning"] = FieldKind.Decision,
        ["økonomi"] = FieldKind.Economy,
        ["lov"] = FieldKind.Legal,
        ["forløb"] = FieldKind.History,
        ["høring"] = FieldKind.Consultation,
        ["kommunikation"] = FieldKind.Communication,
        ["bilag"] = FieldKind.Attachments,
    }.ToImmutableDictionary(StringComparer.Ordinal);

    public ImmutableArray<string> Section(string name) => Sections.FirstOrDefault(s => s.Name == name, (name, [])).Lines;

    public static IEnumerable<ItemScript> ReadAll(string[] lines, string field)
    {
        for (var i = 0; i < lines.Length;)
        {
            if (!lines[i].StartsWith("=== ", StringComparison.Ordinal))
            {
                i++;
                continue;
            }

            var name = lines[i][4..].Trim();
            var title = lines[i + 1].Trim();
            var sections = new List<(string Name, List<string> Lines)>();
            List<string>? open = null;
            for (i += 2; i < lines.Length && !lines[i].StartsWith("=== ", StringComparison.Ordinal); i++)
            {
                var line = lines[i];
                if (line.StartsWith('[') && line.EndsWith(']') && !line.Contains("](", StringComparison.Ordinal))
                {
                    sections.Add((line[1..^1], open = []));
                }
                else if (line.Length > 0)
                {
                    open?.Add(line);
                }
            }

            if (sections.Select(s => s.Name).FirstOrDefault(k => !Kinds.ContainsKey(k) && !k.StartsWith("andet ", StringComparison.Ordinal))
                is { } odd)
            {
                throw new InvalidDataException($"{field}/{name}: unknown section [{odd}]");
            }

            yield return new(name, field, title, [.. sections.Select(s => (s.Name, s.Lines.ToImmutableArray()))]);
        }
    }
}
