using System.Text;
using System.Text.Json;
using Ingest.Corpus;
using Ingest.Corpus.Families;
using Ingest.Corpus.Truth;

namespace Ingest.Tests.Corpus;

/// <summary>The truth says what was drawn.</summary>
public sealed class CorpusTruthTest
{
    [Fact]
    public void EveryFieldsTextStandsInItsItemsLines()
    {
        foreach (var (made, truth) in MadeCorpus.Documents)
        {
            foreach (var item in truth.GetProperty("items").EnumerateArray())
            {
                var id = item.GetProperty("id").GetString();
                var own = made.Lines.Where(l => l.Item == id).ToList();

                // Headings and marks beside the text come between its lines, so the text is looked for without them too.
                var drawn = Joined(own) + "\n"
                    + Joined(own.Where(
                        l => l.Label is not (TruthLabel.FieldHeading or TruthLabel.FieldHeadingContinued or TruthLabel.Access)));
                Holds(made, drawn, item.GetProperty("title").GetString()!);
                foreach (var field in item.GetProperty("fields").EnumerateArray())
                {
                    foreach (var part in Parts(field).Where(p => p.Length > 0))
                    {
                        Holds(made, drawn, part);
                    }
                }
            }
        }
    }

    [Fact]
    public void IdsAreUniqueAndParentsExist()
    {
        foreach (var (made, truth) in MadeCorpus.Documents)
        {
            var ids = truth.GetProperty("items").EnumerateArray().Select(i => i.GetProperty("id").GetString()!).ToList();
            Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
            Assert.All(
                truth.GetProperty("items").EnumerateArray().Select(i => i.GetProperty("parent").GetString()).OfType<string>(),
                parent => Assert.Contains(parent, ids));
            Assert.All(made.Lines.Select(l => l.Item).OfType<string>().Distinct(StringComparer.Ordinal), id => Assert.Contains(id, ids));
            Assert.All(ids, id => Assert.Contains(made.Lines, l => l.Item == id && l.Label == TruthLabel.ItemHeading));
        }
    }

    [Fact]
    public void TotalsAddUp()
    {
        var checks = MadeCorpus.Documents.SelectMany(d => d.Truth.GetProperty("tables").EnumerateArray())
            .SelectMany(t => t.GetProperty("checks").EnumerateArray().Select(c => (t, c))).ToList();
        Assert.True(checks.Count > 20);
        foreach (var (table, check) in checks)
        {
            var (column, row) = (check.GetProperty("column").GetInt32(), check.GetProperty("row").GetInt32());
            var rows = table.GetProperty("rows").EnumerateArray().ToList();
            var values =
                rows.Select(r => r[column].TryGetProperty("value", out var v) && v.ValueKind == JsonValueKind.Number ? v.GetDouble() : 0)
                    .ToList();
            Assert.Equal(values[row], values.Where((_, i) => i != row).Sum(), check.GetProperty("tolerance").GetDouble() + 1e-6);
            Assert.All(rows, r => Assert.Equal(table.GetProperty("columns").GetArrayLength(), r.GetArrayLength()));
        }
    }

    [Fact]
    public void WhatIsNoAgendaHasNoItems() => Assert.All(
        MadeCorpus.Documents.Where(d => FamilyCatalogue.Named(d.Made.Family)[0].NoAgenda),
        d =>
        {
            Assert.Equal(0, d.Truth.GetProperty("items").GetArrayLength());
            Assert.Equal("unknown", d.Truth.GetProperty("meeting").GetProperty("kind").GetString());
        });

    private static IEnumerable<string> Parts(JsonElement field) => field.TryGetProperty("optional", out _) ? []
        : field.GetProperty("blocks").EnumerateArray().SelectMany(b => b.GetProperty("type").GetString() switch
        {
            "list" => b.GetProperty("items").EnumerateArray().Select(e => e.GetProperty("text").GetString()!),
            "table" => [],
            _ => b.GetProperty("text").GetString()!.Split('\n'),
        });

    private static void Holds(MadeDocument made, string drawn, string text) =>
        Assert.True(drawn.Contains(Squeezed(text), StringComparison.OrdinalIgnoreCase), $"{made.Name}: not drawn: {text}");

    /// <summary>The lines joined by what their ends say, without spaces, since columns interleave.</summary>
    private static string Joined(IEnumerable<TruthLine> lines)
    {
        var text = new StringBuilder();
        foreach (var line in lines)
        {
            text.Append(Squeezed(line.End == LineEnd.SoftHyphen ? line.Text[..^1] : line.Text));
        }

        return text.ToString();
    }

    private static string Squeezed(string text) => new([.. text.Where(c => !char.IsWhiteSpace(c))]);
}
