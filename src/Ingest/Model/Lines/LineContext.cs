using System.Collections.Immutable;
using Ingest.Model.Output;
using Ingest.Text;
using Ingest.Text.Forms;
using Ingest.Text.Notes;
using Ingest.Text.Numbers;
using Ingest.Text.Words;

namespace Ingest.Model;

/// <summary>What a person sees of a line and its place, apart from the document's other numbers and titles.</summary>
public sealed record LineContext
{
    public required TextLine Line { get; init; }

    public required LineStyle Style { get; init; }

    /// <summary>Folded text.</summary>
    public required string Folded { get; init; }

    /// <summary>Point size against the body's.</summary>
    public double RelativeSize { get; init; }

    /// <summary>Distance to the line before against the body's leading; 0 at the top of a page or column.</summary>
    public double GapAbove { get; init; }

    /// <summary>The same to the line after; 0 at the foot.</summary>
    public double GapBelow { get; init; }

    /// <summary>First body line of its page or column.</summary>
    public bool AtTop { get; init; }

    /// <summary>Left edge against the text's own left edge, in body sizes.</summary>
    public double Indent { get; init; }

    /// <summary>White left on the line up to the text's right edge, in points.</summary>
    public double Slack { get; init; }

    /// <summary>The next line's first word would have fitted: the line was ended on purpose.</summary>
    public bool EndsEarly { get; init; }

    /// <summary>Differs from running text in weight, size, slant, underline or capitals.</summary>
    public bool StandsOut { get; init; }

    /// <summary>The same, capitals not counted.</summary>
    public bool StandsOutBesidesCapitals => StandsOut && (Style.Bold || Style.Italic || Style.Underlined || RelativeSize > 1.06);

    /// <summary>The next line is set in the same type, right below: a heading that goes on.</summary>
    public bool GoesOnInType { get; init; }

    /// <summary>Part of a note at the page's foot: small type below all of the page's text, begun by its number or star.</summary>
    public bool IsNote { get; init; }

    public bool EndsSentence { get; init; }

    public ItemNumber? Number { get; init; }

    public ListMarker? Marker { get; init; }

    public CaseNumber? Case { get; init; }

    /// <summary>One of the lines of labels and values over a heading that say its case.</summary>
    public bool IsInCaseBlock { get; init; }

    /// <summary>All that the line says is whether the public may hear the items below: "Lukket møde".</summary>
    public AccessSection? AccessSection { get; init; }

    /// <summary>What the line would be as a known field heading.</summary>
    public FieldKind? Heading { get; init; }

    /// <summary>What the line's words head as a field by the body's own habit; null where it has none, or no habit is known.</summary>
    public FieldKind? LearnedKind { get; init; }

    /// <summary>How the body prints an item's number with its title; none where no habit is known.</summary>
    public ImmutableArray<PrintedForm> ItemForms { get; init; } = [];

    /// <summary>
    /// The line says a known field heading, and nothing else. The widest line of a page with little on it does not end early: where it is
    /// bold, a colon ends it.
    /// </summary>
    public bool IsKnownFieldHeading =>
        Heading is not null && Line.Turn == 0
            && (EndsEarly || (StandsOutBesidesCapitals && (GoesOnInType || (Line.Bold && Line.Text[^1] == ':'))));

    /// <summary>
    /// The words before a colon or a dash that the line begins with, bold or italic as what follows them is not, with that mark: a
    /// heading before its text; else null.
    /// </summary>
    public string? RunIn { get; init; }

    /// <summary>A known field heading that the line begins with, and the text after its colon; null where it does not begin so.</summary>
    public (string Heading, string Text, FieldKind Kind)? RunInField { get; init; }

    /// <summary>Under an item's number, and it says itself that it is the title: "Emne: Takster" under "Punkt: 18".</summary>
    public bool NamesTitle { get; init; }

    /// <summary>An entry of the contents has this title.</summary>
    public bool InContents { get; init; }

    /// <summary>Characters.</summary>
    public int Length => Line.Text.Length;

    /// <summary>
    /// "Referat fra møde den 19. februar 2032 kl. 19 i sognegården": the line begins with what the paper is, and has a date.
    /// It may be the widest of a short document, so that nothing shows that it was ended on purpose; but no line goes on from it.
    /// </summary>
    public bool NamesPaper =>
        !GoesOnInType && !EndsSentence && MeetingKindWords.Begins(Line.Text) && DanishDate.Find(Line.Text) is not null;
}
