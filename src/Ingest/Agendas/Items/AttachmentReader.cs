using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Ingest.Agendas.Texts;
using Ingest.Model;
using Ingest.Model.Output;

namespace Ingest.Agendas.Items;

/// <summary>Reads what stands under Bilag as one entry each.</summary>
internal sealed partial class AttachmentReader(LinkMap links, SourceLocator sources)
{
    /// <param name="entries">The lines of each paragraph or list entry under Bilag, with its joined text.</param>
    public ImmutableArray<Attachment> Read(IEnumerable<(ImmutableArray<TextLine> Lines, string Text)> entries)
    {
        var found = ImmutableArray.CreateBuilder<Attachment>();
        var all = entries.ToList();
        var areNumbered = all.Count > 0 && all.TrueForAll(entry => PointsBefore().IsMatch(Sign().Replace(entry.Text, "").Trim()));
        foreach (var (lines, text) in all)
        {
            foreach (var title in all.Count == 1 ? Several(text) : [text])
            {
                if (Read(title, lines, areNumbered) is { } attachment)
                {
                    found.Add(attachment);
                }
            }
        }

        return found.ToImmutable();
    }

    /// <summary>
    /// One paragraph that lists them all: "Ansøgning; Budget 2024; Vedtægter", or with commas where each title has a capital.
    /// </summary>
    private static IEnumerable<string> Several(string text)
    {
        var parts = text.Split("; ", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return parts.Length > 1 ? parts : NextTitle().Split(text.TrimEnd('.')).Where(part => part.Length > 0);
    }

    private Attachment? Read(string text, ImmutableArray<TextLine> lines, bool areNumbered)
    {
        var title = Sign().Replace(text, "").Trim();
        if (title.Length == 0 || None().IsMatch(title))
        {
            return null;
        }

        Access? access = null;
        var order = OrderAndAccess().Match(title);
        if (order.Success)
        {
            access = order.Value.Contains("luk", StringComparison.OrdinalIgnoreCase) ? Access.Closed : Access.Open;
            title = title[order.Length..];
        }

        var marked = AccessBehind().Match(title);
        if (marked.Success)
        {
            access ??= marked.Value.Contains("luk", StringComparison.OrdinalIgnoreCase)
                || marked.Value.Contains("ikke", StringComparison.OrdinalIgnoreCase)
                || marked.Value.Contains("fortrolig", StringComparison.OrdinalIgnoreCase) ? Access.Closed : Access.Open;
            title = title[..marked.Index];
        }

        var url = Url().Match(title);
        var address = links.In(lines).FirstOrDefault()?.Url ?? (url.Success ? url.Value : null);
        if (url.Success)
        {
            title = title.Remove(url.Index).TrimEnd(' ', ':', '-', '–', '(');
        }

        var (label, rest) = Label(title, areNumbered);
        return rest.Length == 0 && address is null
            ? null : new Attachment(label, rest.Length == 0 ? address! : rest, address, access, Source(lines));
    }

    private static (string? Label, string Title) Label(string title, bool areNumbered)
    {
        foreach (var pattern in areNumbered ? [PointsBefore()] : new[] { NumberBefore(), BilagBefore() })
        {
            var match = pattern.Match(title);
            if (match.Success)
            {
                return (match.Groups["label"].Value.Trim(), title[match.Length..].Trim());
            }
        }

        var after = NumberAfter().Match(title);
        return after.Success ? (after.Groups["label"].Value, title[..after.Index].Trim()) : (null, title);
    }

    private SourceBox Source(ImmutableArray<TextLine> lines) => sources.Of(lines.Where(line => line.Page == lines[0].Page))[0];

    [GeneratedRegex(@",\s+(?:og\s+)?(?=\p{Lu}[\p{L}-]{3})", RegexOptions.CultureInvariant)]
    private static partial Regex NextTitle();

    /// <summary>The printed sign of an enclosure, a dash or a bullet before the title.</summary>
    [GeneratedRegex(@"^(?:\./\.|[-–—•·▪*])\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Sign();

    [GeneratedRegex(@"^(?:ingen(?: bilag)?|intet|nej|-)\.?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex None();

    [GeneratedRegex(@"^(?:\d{1,2}\s+)?(?:åben|åbent|lukket|åbne|lukkede)\s+(?=\S)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OrderAndAccess();

    [GeneratedRegex(@"\s*\((?:åben|åbent|offentlig|offentligt|lukket|fortrolig|fortroligt|ikke offentlig|ikke offentligt)\)\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AccessBehind();

    [GeneratedRegex(@"(?:https?://|www\.)\S+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Url();

    /// <summary>"187.2.1 Halvårsregnskab", of meeting, item and attachment: labels where all of a list have them.</summary>
    [GeneratedRegex(@"^(?<label>\d{1,4}(?:\.\d{1,3}){1,3})\.?\s+(?=\p{L}{2})", RegexOptions.CultureInvariant)]
    private static partial Regex PointsBefore();

    /// <summary>
    /// A document number before its title: "2012-200782 - Bygningsliste"; one with its year and five figures or more needs no dash.
    /// </summary>
    [GeneratedRegex(
        @"^(?<label>(?:19|20)\d{2}-\d{5,7})\s+(?=\p{L})|^(?<label>\d{4}-\d{4,7}|\d{4,7}[-/]\d{2,6}|[A-ZÆØÅ]{2,6}-\d{4}-\d{3,7}"
            + @"|\d{6,10})\s*[-–:]\s+", RegexOptions.CultureInvariant)]
    private static partial Regex NumberBefore();

    /// <summary>
    /// "Bilag 1: Title", "Bilag 1 - Title", "Bilag A. Title", "Bilag 2.1 Title"; running words after the number are part of the title.
    /// </summary>
    [GeneratedRegex(
        @"^(?<label>bilag\s+(?:nr\.?\s*)?(?:\d{1,6}(?:[a-z]|(?:\.\d{1,2}){1,2})?|\d[\p{L}\d./-]{0,15}(?=\s*:)|[a-zæøå]))(?:\s*(?:[:–|·]"
            + @"|\s-|\.(?=\s))\s*(?=\S)|(?<=\d)\s+(?-i:(?=\p{Lu})))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BilagBefore();

    [GeneratedRegex(@"\s+(?<label>\d{3,7}/\d{2}|\d{4}-\d{5,7})$", RegexOptions.CultureInvariant)]
    private static partial Regex NumberAfter();
}
