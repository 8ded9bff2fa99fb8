using Ingest.Model;
using Ingest.Model.Output;

namespace Ingest.Structure;

/// <summary>How much a line looks like an item's heading by its type, place and neighbours, whatever it says. Log-odds.</summary>
internal static class HeadingEvidence
{
    public static double Weigh(DocumentContext document, int at)
    {
        var facts = document.Lines[at];
        var weight = -2.5;
        weight += facts.Style.Bold ? 2 : 0;
        weight += facts.RelativeSize >= 1.22 ? 2.5 : facts.RelativeSize >= 1.06 ? 1.5 : facts.RelativeSize < 0.93 ? -1.5 : 0;
        weight += facts.Style.Capitals ? 0.7 : 0;
        weight += facts.Style.Underlined ? 1 : 0;
        weight += facts.AtTop ? 0.5 : facts.GapAbove >= 1.35 ? 1.2 : facts.GapAbove < 1.15 ? -1.2 : 0;
        weight += facts.InContents ? 3.5 : 0;
        weight += facts.Indent > 1.5 ? -1 : 0;
        weight += facts.Length > 220 ? -1.5 : 0;
        weight += facts.EndsSentence && facts.EndsEarly ? -1.5 : 0;
        weight += facts.Heading is not null ? -3 : 0;
        weight += at > 0 && document.Lines[at - 1].Line.Text.EndsWith(':') ? -1.5 : 0;
        weight += IsAttachment(document, at) ? -6 : 0;
        weight += CaseNear(document, at);
        weight += FieldNear(document, at);
        return weight;
    }

    /// <summary>
    /// "2.1 Kvartalsregnskab" right under "Bilag", in the text's own type: an entry of that list. "3. Halvårsregnskab" under its
    /// "A) Notat", left of the heading, is none.
    /// </summary>
    private static bool IsAttachment(DocumentContext document, int at)
    {
        var i = at;
        while (i > 0 && at - i < MostAttachments && document.Lines[i] is { StandsOut: false, Number: not null })
        {
            i--;
        }

        return i < at && document.Lines[i].Heading == FieldKind.Attachments && !IsLeftOf(document.Lines[at], document.Lines[i]);
    }

    private static bool IsLeftOf(LineContext facts, LineContext other) =>
        facts.Line.Page == other.Line.Page && facts.Line.Box.Left < other.Line.Box.Left - facts.Line.Size;

    /// <summary>A longer list is none of an item's.</summary>
    private const int MostAttachments = 40;

    /// <summary>A case line follows the heading's one to three lines, or stands right above.</summary>
    private static double CaseNear(DocumentContext document, int at)
    {
        for (var i = at + 1; i <= at + 4 && i < document.Lines.Length; i++)
        {
            if (document.Lines[i].Case is not null)
            {
                return 3;
            }

            if (!SameType(document.Lines[at], document.Lines[i]))
            {
                break;
            }
        }

        return at > 0 && document.Lines[at - 1].Case is not null ? 1.5 : 0;
    }

    /// <summary>A known field heading follows the heading's own lines.</summary>
    private static double FieldNear(DocumentContext document, int at)
    {
        var own = true;
        for (var i = at + 1; i <= at + 5 && i < document.Lines.Length; i++)
        {
            var facts = document.Lines[i];
            if (facts.Heading is not null && facts.EndsEarly)
            {
                return own || i <= at + 2 ? 2 : 1;
            }

            own &= SameType(document.Lines[at], facts) || facts.Case is not null;
        }

        return 0;
    }

    private static bool SameType(LineContext a, LineContext b) =>
        a.Style.Size == b.Style.Size && a.Style.Bold == b.Style.Bold && a.Style.Italic == b.Style.Italic;
}
