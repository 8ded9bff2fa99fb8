using System.Globalization;
using Ingest.Model;
using Ingest.Model.Output;
using Spectre.Console;
using Line = Spectre.Console.Text;

namespace Ingest.Cli.Show;

/// <summary>An agenda as a tree for people.</summary>
public static class AgendaTree
{
    /// <summary>Below this a person should look for themselves.</summary>
    private const double Doubtful = 0.8;

    public static Tree Of(AgendaDocument document)
    {
        var root = new Tree(Bold(Heading(document))).Guide(TreeGuide.Line);
        var nodes = new Dictionary<string, IHasTreeNodes>(StringComparer.Ordinal);
        var placed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in document.Items)
        {
            var above = item.Parent is { } parent && nodes.TryGetValue(parent, out var node) ? node : root;
            nodes[item.Id] = AddItem(above, item, document, placed);
        }

        foreach (var table in document.Tables.Where(table => !placed.Contains(table.Id)))
        {
            root.AddNode(Plain(TableLine(table)));
        }

        AddDoubts(root, document);
        return root;
    }

    private static string Heading(AgendaDocument document)
    {
        var meeting = document.Meeting;
        string?[] parts =
        [
            document.Document.Path, meeting.Body, meeting.Kind == MeetingKind.Unknown ? null : Name(meeting.Kind), meeting.Title,
            Joined(" ", meeting.Date, meeting.Start is null ? null : Joined("–", meeting.Start, meeting.End)), meeting.Place,
            Count(document.Document.Pages, "page"), Name(document.Status),
        ];
        return Joined(" · ", parts);
    }

    private static TreeNode AddItem(IHasTreeNodes above, AgendaItem item, AgendaDocument document, HashSet<string> placed)
    {
        var node = above.AddNode(Bold(Joined("  ",
            item.Number ?? $"({item.Id})", item.Title, item.Access is { } access ? $"({Name(access)})" : null, CaseText(item.Case))));
        foreach (var field in item.Fields)
        {
            node.AddNode(Plain(Joined(" ",
                Name(field.Kind), field.Heading is { } heading ? $"\"{heading}\"" : null,
                Count(field.Text.Length, "character"), Doubt(field.Confidence))));
        }

        foreach (var table in document.Tables.Where(table => table.Item == item.Id && placed.Add(table.Id)))
        {
            node.AddNode(Plain(TableLine(table)));
        }

        foreach (var line in (string?[])
            [CountOrNull(item.Attachments.Length, "attachment"), CountOrNull(item.Decisions.Length, "decision"), CountOrNull(item.Links.Length, "link")])
        {
            if (line is not null)
            {
                node.AddNode(Plain(line));
            }
        }

        return node;
    }

    private static void AddDoubts(Tree root, AgendaDocument document)
    {
        var doubts = document.Diagnostics
            .Select(d => Joined(" ", Name(d.Severity), d.Code, d.Page is { } page ? $"page {Number(page)}" : null) + ": " + d.Message)
            .Concat(document.Items.Where(item => item.Confidence < Doubtful)
                .Select(item => $"item {item.Id} {Doubt(item.Confidence)}"))
            .Concat(document.Tables.Where(table => table.Confidence < Doubtful)
                .Select(table => $"table {table.Id} {Doubt(table.Confidence)}"))
            .Concat(
                from table in document.Tables
                from check in table.Checks
                where check.Verdict == Verdict.Fail
                select $"table {table.Id} {check.Kind}: stated {Number(check.Stated)}, computed {Number(check.Computed)}")
            .ToList();
        if (doubts.Count > 0)
        {
            var node = root.AddNode(Bold("doubts"));
            doubts.ForEach(doubt => node.AddNode(Plain(doubt)));
        }
    }

    private static string TableLine(AgendaTable table) => Joined(" ",
        $"table {table.Id}", $"{Number(table.Rows.Length)} × {Number(table.Columns.Length)}",
        table.Caption is { } caption ? $"\"{caption}\"" : null, Doubt(table.Confidence));

    private static string? CaseText(CaseReference? its) =>
        its is null ? null : $"[{Joined(" ", its.Number, its.Handler, its.Document)}]";

    private static string? Doubt(double confidence) => confidence < Doubtful
        ? $"(confidence {confidence.ToString("0.##", CultureInfo.InvariantCulture)})"
        : null;

    private static string Count(int count, string one) => $"{Number(count)} {one}{(count == 1 ? "" : "s")}";

    private static string? CountOrNull(int count, string one) => count == 0 ? null : Count(count, one);

    private static string Number(double? number) => number is { } its ? its.ToString(CultureInfo.InvariantCulture) : "–";

    private static string Name<T>(T value)
        where T : struct, Enum => char.ToLowerInvariant(value.ToString()[0]) + value.ToString()[1..];

    private static string Joined(string between, params string?[] parts) =>
        string.Join(between, parts.Where(part => !string.IsNullOrEmpty(part)));

    private static Line Bold(string text) => new(OneLine.Of(text), new Style(decoration: Decoration.Bold));

    private static Line Plain(string text) => new(OneLine.Of(text));
}
