using System.Collections.Immutable;
using Ingest.Corpus.Content;
using Ingest.Corpus.Families;
using Ingest.Model.Output;

namespace Ingest.Corpus.Planning;

/// <summary>The entries under Bilag, as data and as printed.</summary>
internal sealed class AttachmentMaker(AttachmentForm form, Scene scene, Dice dice)
{
    private readonly bool _colon = dice.Chance(0.6);

    public (ImmutableArray<Attachment> Entries, ImmutableArray<PlannedBlock> Blocks) Make(ImmutableArray<string> titles)
    {
        var entries = ImmutableArray.CreateBuilder<Attachment>();
        var blocks = ImmutableArray.CreateBuilder<PlannedBlock>();
        var list = ImmutableArray.CreateBuilder<ListEntry>();
        for (var i = 0; i < titles.Length; i++)
        {
            var (title, number) = (titles[i], i + 1);
            switch (form)
            {
                case AttachmentForm.Bare:
                    entries.Add(new(null, title, null, null, null));
                    blocks.Add(new PlannedParagraph(title));
                    break;
                case AttachmentForm.Dashed:
                    entries.Add(new(null, title, null, null, null));
                    list.Add(new("–", title, 1));
                    break;
                case AttachmentForm.Numbered:
                    entries.Add(new(FormattableString.Invariant($"Bilag {number}"), title, null, null, null));
                    blocks.Add(new PlannedParagraph(FormattableString.Invariant($"Bilag {number}{(_colon ? ": " : " - ")}{title}")));
                    break;
                case AttachmentForm.DocumentNumber:
                    var label = FormattableString.Invariant($"{scene.Date.Year}-{dice.Between(100000, 399999)}");
                    entries.Add(new(label, title, null, null, null));
                    blocks.Add(new PlannedParagraph($"{label} - {title}"));
                    break;
                case AttachmentForm.ThreeColumns:
                    var open = dice.Chance(0.85);
                    var document = FormattableString.Invariant($"{dice.Between(10000, 299999)}/{scene.Date.Year % 100:00}");
                    entries.Add(new(document, title, null, open ? Access.Open : Access.Closed, null));
                    blocks.Add(new PlannedColumns([FormattableString.Invariant($"{number}"), open ? "Åben" : "Lukket", title, document]));
                    break;
                case AttachmentForm.Inline:
                    entries.Add(new(null, title, null, null, null));
                    break;
                case AttachmentForm.Files:
                    var file = File(title);
                    Access? own = dice.Chance(0.3) ? dice.Chance(0.5) ? Access.Open : Access.Closed : null;
                    entries.Add(new(null, file, null, own, null));
                    blocks.Add(new PlannedParagraph(
                        file + own switch { Access.Open => " (offentlig)", Access.Closed => " (lukket)", _ => "" }));
                    break;
                case AttachmentForm.Sign:
                    entries.Add(new(null, title, null, null, null));
                    blocks.Add(new PlannedParagraph("./. " + title));
                    break;
                default:
                    var url = dice.Chance(0.6) ? Address(title) : null;
                    entries.Add(new(null, title, url, null, null));
                    blocks.Add(new PlannedParagraph(url is null ? title : $"{title}: [{url}]({url})"));
                    break;
            }
        }

        if (form == AttachmentForm.Inline && titles.Length > 0)
        {
            var mark = titles.Any(t => t.Contains(',', StringComparison.Ordinal)) ? "; " : _colon ? ", " : "; ";
            blocks.Add(new PlannedParagraph(string.Join(mark, titles)));
        }

        if (list.Count > 0)
        {
            blocks.Add(new PlannedList(list.ToImmutable()));
        }

        return (entries.ToImmutable(), blocks.ToImmutable());
    }

    /// <summary>"Notat 03-05-2024.pdf".</summary>
    private string File(string title)
    {
        var date = scene.Date.AddDays(-dice.Between(3, 200)).ToString("dd-MM-yyyy", System.Globalization.CultureInfo.InvariantCulture);
        return title + dice.Pick(["", "", $" {date}", $" ({date})"]) + dice.Pick([".pdf", ".pdf", "", ".docx", ".xlsx"]);
    }

    private string Address(string title)
    {
        var host = scene.Organisation.ToLowerInvariant().Replace(" kommune", "", StringComparison.Ordinal)
            .Replace(" ", "", StringComparison.Ordinal);
        string Ascii(string text) => text.Replace("æ", "ae", StringComparison.Ordinal).Replace("ø", "oe", StringComparison.Ordinal)
            .Replace("å", "aa", StringComparison.Ordinal);
        var words = new string([.. Ascii(title.ToLowerInvariant()).Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-')]);
        while (words.Contains("--", StringComparison.Ordinal))
        {
            words = words.Replace("--", "-", StringComparison.Ordinal);
        }

        var media = "media/" + dice.Between(1000, 9999).ToString(System.Globalization.CultureInfo.InvariantCulture);
        var folder = dice.Pick(["politik/bilag", media, "sites/default/files/2024-05"]);
        return $"https://www.{Ascii(host)}.dk/{folder}/{words.Trim('-')}{dice.Pick([".pdf", "", "/"])}";
    }
}
