using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Text;

namespace Ingest.Parts.Evidence;

/// <summary>Collects what stands under Bilag on the agenda's pages, before anything is known of its items; rough, for it is evidence only.</summary>
/// <param name="Listed">So far.</param>
/// <param name="IsOpen">The last page ended within such a list.</param>
/// <param name="Item">The number of the item that the last page ended in, or null.</param>
internal sealed partial record AnnexLists(ImmutableArray<ListedAnnex> Listed, bool IsOpen, string? Item)
{
    public static AnnexLists Empty { get; } = new([], false, null);

    private const int MostListed = 400;

    /// <summary>Characters of the longest title; a longer line is a sentence.</summary>
    private const int LongestTitle = 160;

    public AnnexLists With(PageSight page)
    {
        var listed = Listed.ToBuilder();
        var (open, item, goesOn) = (IsOpen, Item, false);
        foreach (var line in page.Inner)
        {
            if (listed.Count >= MostListed)
            {
                break;
            }

            if (NumberedHeading.Of(line, page.Type.SizePoints) is { } heading && !line.Text.StartsWith("bilag", StringComparison.OrdinalIgnoreCase))
            {
                (open, item) = (false, string.Join('.', heading.Number));
                continue;
            }

            if (IsHeading(line, page, out var rest))
            {
                (open, goesOn) = (true, false);
                Add(rest);
            }
            else if (AnnexLabel.Read(Sign().Replace(line.Text, "")) is { Rest.Length: > 0 })
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
                    listed[^1] = Entry($"{listed[^1].Title} {line.Text}", listed[^1].Label, item);
                }
                else
                {
                    Add(line.Text);
                }

                goesOn = true;
            }
        }

        return new AnnexLists(listed.ToImmutable(), open, item);

        void Add(string text)
        {
            var title = Sign().Replace(text, "").Trim();
            if (title.Length is > 2 and < LongestTitle && !None().IsMatch(title))
            {
                listed.Add(AnnexLabel.Read(title) is { Rest.Length: > 0 } label ? Entry(label.Rest, label.Label, label.Item ?? item) : Entry(title, null, item));
            }
        }
    }

    private static ListedAnnex Entry(string title, string? label, string? item) => new(title, label, item);

    /// <summary>"Bilag", "Bilag:", and "Bilag: Ansøgning" with what stands behind it.</summary>
    private static bool IsHeading(TextLine line, PageSight page, out string rest)
    {
        rest = "";
        if (!line.Text.Contains("ilag", StringComparison.Ordinal) && !line.Text.Contains("BILAG", StringComparison.Ordinal) && !line.Text.StartsWith("Vedhæft", StringComparison.Ordinal))
        {
            return false;
        }

        if (FieldHeading.KindOf(line.Text) == FieldKind.Attachments)
        {
            return true;
        }

        var runIn = FieldHeading.RunIn(line.Text);
        rest = runIn?.Text ?? "";
        return runIn?.Kind == FieldKind.Attachments;
    }

    /// <summary>Another heading ends the list, and so does a case line or running text.</summary>
    private static bool Ends(TextLine line, PageSight page) =>
        line.Text.Length > LongestTitle || (line.Text.EndsWith(':') && FieldHeading.KindOf(line.Text) is not null) || CaseNumber.Read(line.Text) is { Number.Length: > 6 };

    [GeneratedRegex(@"^(?:\./\.|[-–—•·▪*]|o(?=\s))\s*(?:\d{1,2}\s+)?(?:(?:åben|åbent|lukket)\s+(?=\S))?|^\d{1,2}\s+(?:åben|åbent|lukket)\s+(?=\S)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Sign();

    [GeneratedRegex(@"^(?:ingen(?: bilag)?|intet|nej|-)\.?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex None();
}
