using System.Globalization;
using Ingest.Cli.Reporters;
using Ingest.Language;
using Ingest.Language.Wordings;
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
            document.Document.Path, meeting.Body, KindNames.Of(meeting.Kind), meeting.Title,
            Joined(" ", meeting.Date, meeting.Start is null ? null : Joined("–", meeting.Start, meeting.End)), meeting.Place,
            Texts.Pages(document.Document.Pages), ResultLine.Status(document.Status),
        ];
        return Joined(" · ", parts);
    }

    private static TreeNode AddItem(IHasTreeNodes above, AgendaItem item, AgendaDocument document, HashSet<string> placed)
    {
        var node = above.AddNode(Bold(Joined("  ",
            item.Number ?? $"({item.Id})", item.Title, item.Access is { } access ? $"({KindNames.Of(access)})" : null,
            CaseText(item.Case))));
        foreach (var field in item.Fields)
        {
            node.AddNode(Plain(Joined(" ",
                KindNames.Of(field.Kind), field.Heading is { } heading ? $"\"{heading}\"" : null,
                Texts.Characters(field.Text.Length), Doubt(field.Confidence))));
        }

        foreach (var table in document.Tables.Where(table => table.Item == item.Id && placed.Add(table.Id)))
        {
            node.AddNode(Plain(TableLine(table)));
        }

        foreach (var line in (string?[])
        [
            CountOrNull(item.Attachments.Length, Texts.Attachments), CountOrNull(item.Decisions.Length, Texts.Decisions),
            CountOrNull(item.Links.Length, Texts.Links),
        ])
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
            .Select(d => Joined(" ", KindNames.Of(d.Severity), d.Code, d.Page is { } page ? Texts.Page(page) : null) + ": " + d.Message)
            .Concat(document.Items.Where(item => item.Confidence < Doubtful)
                .Select(item => $"{Texts.Item(item.Id)} {Doubt(item.Confidence)}"))
            .Concat(document.Tables.Where(table => table.Confidence < Doubtful)
                .Select(table => $"{Texts.Table(table.Id)} {Doubt(table.Confidence)}"))
            .Concat(
                from table in document.Tables
                from check in table.Checks
                where check.Verdict == Verdict.Fail
                select Texts.CheckFailed(table.Id, check.Kind, Number(check.Stated), Number(check.Computed)).ToString())
            .ToList();
        if (doubts.Count > 0)
        {
            var node = root.AddNode(Bold(Texts.Doubts));
            doubts.ForEach(doubt => node.AddNode(Plain(doubt)));
        }
    }

    private static string TableLine(AgendaTable table) => Joined(" ",
        Texts.Table(table.Id), $"{Number(table.Rows.Length)} × {Number(table.Columns.Length)}",
        table.Caption is { } caption ? $"\"{caption}\"" : null, Doubt(table.Confidence));

    private static string? CaseText(CaseReference? its) =>
        its is null ? null : $"[{Joined(" ", its.Number, its.Handler, its.Document)}]";

    private static string? Doubt(double confidence) => confidence < Doubtful
        ? Texts.Confidence(confidence.ToString("0.##", CultureInfo.InvariantCulture)).ToString()
        : null;

    private static string? CountOrNull(int count, Func<object, Wording> text) => count == 0 ? null : text(count);

    private static string Number(double? number) => number is { } its ? its.ToString(CultureInfo.InvariantCulture) : "–";

    private static string Joined(string between, params string?[] parts) =>
        string.Join(between, parts.Where(part => !string.IsNullOrEmpty(part)));

    private static Line Bold(string text) => new(OneLine.Of(text), new Style(decoration: Decoration.Bold));

    private static Line Plain(string text) => new(OneLine.Of(text));
}
