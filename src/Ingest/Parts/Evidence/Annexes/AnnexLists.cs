using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Text;

namespace Ingest.Parts.Evidence.Annexes;

/// <summary>
/// Collects what stands under Bilag on the agenda's pages, before anything is known of its items; rough, for it is evidence only.
/// </summary>
/// <param name="Listed">So far.</param>
/// <param name="IsOpen">The last page ended within such a list.</param>
/// <param name="Item">The number of the item that the last page ended in, or null.</param>
internal sealed partial record AnnexLists(ImmutableArray<ListedAnnex> Listed, bool IsOpen, string? Item)
{
    public static AnnexLists Empty { get; } = new([], false, null);

    private const int MostListed = 400;

    /// <summary>Characters of the longest title; a longer line is a sentence.</summary>
    private const int LongestTitle = 160;

    public AnnexLists With(PageFeatures page)
    {
        var listed = Listed.ToBuilder();
        var (open, item, goesOn, isLonger) = (IsOpen, Item, false, false);
        foreach (var line in page.Inner)
        {
            if (listed.Count >= MostListed)
            {
                break;
            }

            if (NumberedHeading.Of(line, page.Type.SizePoints) is { } heading
                && !line.Text.StartsWith("bilag", StringComparison.OrdinalIgnoreCase))
            {
                (open, item) = (false, string.Join('.', heading.Number));
                continue;
            }

            if (Lead(line, out var rest) is { } lead)
            {
                (open, goesOn) = (lead == FieldKind.Attachments, false);
                Add(open ? rest : "");
            }
            else if (line.Text.Contains("bilag", StringComparison.OrdinalIgnoreCase)
                && AnnexLabel.Read(Sign().Replace(line.Text, "")) is { Rest.Length: > 0 })
            {
                Add(Sign().Replace(line.Text, ""));
                goesOn = open;
            }
            else if (open && (page.StandsOut(line) || Ends(line, page)))
            {
                open = false;
            }
            else if (open)
            {
                goesOn = goesOn && char.IsLower(line.Text[0]);
                if (goesOn)
                {
                    isLonger = true;
                    listed[^1] = Entry($"{listed[^1].Title} {line.Text}", listed[^1].Label, item);
                }
                else
                {
                    Add(line.Text);
                }

                goesOn = true;
            }
        }

        return new AnnexLists(isLonger ? listed.ToImmutable() : Listed, open, item);

        void Add(string text)
        {
            foreach (var each in Several().Split(text))
            {
                var title = NumberBefore().Replace(AccessBehind().Replace(Sign().Replace(each, ""), ""), "").Trim();
                if (title.Length is > 2 and < LongestTitle && !None().IsMatch(title))
                {
                    isLonger = true;
                    listed.Add(AnnexLabel.Read(title) is { Rest.Length: > 0 } label
                        ? Entry(label.Rest, label.Label, label.Item ?? item) : Entry(title, null, item));
                }
            }
        }
    }

    private static ListedAnnex Entry(string title, string? label, string? item) => new(title, label, item);

    /// <summary>
    /// The field heading that the line is, begins with before a colon ("Bilag: Ansøgning"), or has in the margin before white.
    /// </summary>
    /// <param name="rest">What stands behind it.</param>
    private static FieldKind? Lead(TextLine line, out string rest)
    {
        rest = "";
        if (line.Text[0] is not ('B' or 'V' or 'S' or 'b') && !HasMargin(line, out _))
        {
            return null;
        }

        if (line.Reading.FieldKind is FieldKind.Attachments)
        {
            return FieldKind.Attachments;
        }

        if (FieldHeading.RunIn(line.Text) is { Kind: FieldKind.Attachments } runIn)
        {
            rest = runIn.Text;
            return FieldKind.Attachments;
        }

        if (!HasMargin(line, out var cut))
        {
            return null;
        }

        rest = WordText.Of(line.Words.AsSpan()[cut..]);
        return FieldHeading.KindOf(WordText.Of(line.Words.AsSpan()[..cut]));
    }

    /// <summary>The first words stand apart from the rest, in a margin of their own.</summary>
    private static bool HasMargin(TextLine line, out int cut)
    {
        for (cut = 1; cut < Math.Min(MostMarginWords, line.Words.Length); cut++)
        {
            if (line.Words[cut].Box.Left - line.Words[cut - 1].Box.Right > White * line.Size)
            {
                return true;
            }
        }

        return false;
    }

    private const int MostMarginWords = 5;

    /// <summary>Point sizes.</summary>
    private const double White = 1;

    /// <summary>Another heading ends the list, and so does a case line or running text.</summary>
    private static bool Ends(TextLine line, PageFeatures page) =>
        line.Text.Length > LongestTitle || (line.Text.EndsWith(':') && line.Reading.FieldKind is not null)
            || line.Reading.Case is { Number.Length: > 6 };

    [GeneratedRegex(
        @"^(?:\./\.|[-–—•·▪*]|o(?=\s))\s*(?:\d{1,2}\s+)?(?:(?:åben|åbent|lukket)\s+(?=\S))?|^\d{1,2}\s+(?:åben|åbent|lukket)\s+(?=\S)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Sign();

    [GeneratedRegex(@"\s*\((?:åben|åbent|offentlig|offentligt|lukket|fortrolig|fortroligt|ikke offentligt?)\)\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AccessBehind();

    /// <summary>A document's number before its title; one with its year and five figures or more needs no dash.</summary>
    [GeneratedRegex(@"^(?:(?:19|20)[0-9]{2}-[0-9]{5,7}\s+(?=\p{L})|(?:[0-9]{2,10}[-/][0-9]{2,7}|[0-9]{6,10})\s*[-–:]\s+(?=\S))",
        RegexOptions.CultureInvariant)]
    private static partial Regex NumberBefore();

    /// <summary>"Ansøgning; Budget 2027, Vedtægter".</summary>
    [GeneratedRegex(@";\s+|,\s+(?:og\s+)?(?=\p{Lu}[\p{L}-]{3})", RegexOptions.CultureInvariant)]
    private static partial Regex Several();

    [GeneratedRegex(@"^(?:ingen(?: bilag)?|intet|nej|-)\.?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex None();
}
