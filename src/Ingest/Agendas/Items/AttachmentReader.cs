using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Ingest.Agendas.Texts;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Text;

namespace Ingest.Agendas.Items;

/// <summary>Reads what stands under Bilag as one entry each.</summary>
internal sealed partial class AttachmentReader(LinkMap links, SourceLocator sources)
{
    /// <param name="entries">The lines of each paragraph or list entry under Bilag, with its joined text.</param>
    public ImmutableArray<Attachment> Read(IEnumerable<(ImmutableArray<TextLine> Lines, string Text)> entries)
    {
        var found = ImmutableArray.CreateBuilder<Attachment>();
        var all = entries.ToList();
        var areNumbered = all.Count > 0 && all.TrueForAll(entry => AttachmentLabel.HasPoints(Sign().Replace(entry.Text, "").Trim()));
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
    /// One paragraph that lists them all: "Ansøgning; Budget 2024; Vedtægter", or with commas where each title has a capital. An entry
    /// with a bullet or a label is one, unless others with a label follow.
    /// </summary>
    private static IEnumerable<string> Several(string text)
    {
        var parts = text.Split("; ", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length > 1)
        {
            return parts;
        }

        var labelled = (Named().IsMatch(text) ? NextNamed() : NextLabel()).Split(text);
        return labelled.Length > 1 && FirstLabel().IsMatch(text) ? labelled
            : Sign().IsMatch(text) || FirstLabel().IsMatch(text) || AttachmentLabel.LengthBefore(text) > 0 ? [text]
            : NextTitle().Split(text.TrimEnd('.')).Where(part => part.Length > 0);
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
            access = AccessMark.Of(order.Groups["access"].Value);
            title = title[order.Length..];
        }

        var marked = AccessBehind().Match(title);
        if (marked.Success)
        {
            access ??= AccessMark.Of(marked.Value);
            title = title[..marked.Index];
        }

        string? label = null;
        if (AttachmentLabel.BeforeAccess(title) is { } read)
        {
            access ??= AccessMark.Of(read.Access);
            (label, title) = (read.Label, read.Title);
        }

        var url = Url().Match(title);
        var address = links.In(lines).FirstOrDefault()?.Url ?? (url.Success ? url.Value : null);
        if (url.Success)
        {
            title = title.Remove(url.Index).TrimEnd(' ', ':', '-', '–', '(');
        }

        (label, var rest) = label is null ? AttachmentLabel.Read(title, areNumbered) : (label, title);
        label ??= order.Groups["order"] is { Success: true } counted ? counted.Value : null;
        return rest.Length == 0 && address is null
            ? null : new Attachment(label, rest.Length == 0 ? address! : rest, address, access, Source(lines));
    }

    private SourceBox Source(ImmutableArray<TextLine> lines) => sources.Of(lines.Where(line => line.Page == lines[0].Page))[0];

    /// <summary>"Skole-, Børne- og Ungeudvalget" is one name.</summary>
    [GeneratedRegex(@"(?<!-),\s+(?:og\s+)?(?=\p{Lu}[\p{L}-]{3})", RegexOptions.CultureInvariant)]
    private static partial Regex NextTitle();

    /// <summary>"Bilag 1", "10/1", "D22-104732", "2)".</summary>
    private const string AnyLabel =
        @"(?:(?i:bilag|vedlegg|bilaga)\s+(?:nr\.?\s*)?\S{1,6}|\p{Lu}{0,3}\d{1,6}[/.-]\d{1,7}|\d{1,2}[.)])[:.]?\s";

    [GeneratedRegex("^" + AnyLabel, RegexOptions.CultureInvariant)]
    private static partial Regex FirstLabel();

    [GeneratedRegex(@"(?<=[\p{L})])[.,]\s+(?:og\s+)?(?=" + AnyLabel + ")", RegexOptions.CultureInvariant)]
    private static partial Regex NextLabel();

    /// <summary>"Bilag 1: Referat af møde d. 10. juni, Bilag 2: Budget": where the first is named, the next are.</summary>
    [GeneratedRegex(@"(?<=\S)[.,]\s+(?:og\s+)?(?=(?:bilag|vedlegg|bilaga)\s+(?:nr\.?\s*)?\S{1,6}[:.]?\s)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NextNamed();

    [GeneratedRegex(@"^(?:bilag|vedlegg|bilaga)\s", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Named();

    /// <summary>The printed sign of an enclosure, a dash or a bullet before the title.</summary>
    [GeneratedRegex(@"^(?:\./\.|[-–—•·▪*→►▸➢➤])\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Sign();

    [GeneratedRegex(@"^(?:ingen(?: bilag| vedlegg)?|inga bilagor|intet|nej|-)\.?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex None();

    [GeneratedRegex(@"^(?:(?<order>\d{1,2})\s+)?(?<access>åben|åbent|lukket|åbne|lukkede)\s+(?=\S)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OrderAndAccess();

    /// <summary>Who may read the text is the meeting's matter; "(fortroligt)" is what its writer called it.</summary>
    [GeneratedRegex(@"\s*\((?:åben|åbent|offentlig|offentligt|lukket|ikke offentlig|ikke offentligt)\)\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AccessBehind();

    [GeneratedRegex(@"(?:https?://|www\.)\S+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Url();
}
