using System.Collections.Immutable;

namespace Ingest.Corpus.Families;

internal enum NumberForm
{
    Dotted,
    Bare,
    Sections,
    SectionsBare,
    Punkt,
    Pkt,
    SagUpper,
    SagNr,
    Nr,
    Dash,
    ParagraphSign,
    Letter,
    None,
    Glued,

    /// <summary>"Punkt nr. 4:".</summary>
    PunktNr,

    /// <summary>"Sag 5 -".</summary>
    Sag,

    /// <summary>"IV.".</summary>
    Roman,

    /// <summary>"Ad 4.".</summary>
    Ad,

    /// <summary>"Ad punkt 4:".</summary>
    AdPunkt,

    /// <summary>"4)".</summary>
    Paren,
}

/// <summary>What stands over groups of points whose own numbers do not name it.</summary>
internal enum SectionForm
{
    None,

    /// <summary>"A. Sager til beslutning".</summary>
    Lettered,

    /// <summary>"II. Sager til beslutning".</summary>
    Roman,

    /// <summary>"Åben dagsorden" and "Lukket dagsorden".</summary>
    OpenAndClosed,
}

internal enum HeadingForm
{
    /// <summary>Number and title in one run; further lines at the left edge.</summary>
    Inline,

    /// <summary>Further lines under the title's start.</summary>
    Hanging,

    /// <summary>The number stands alone in the left margin.</summary>
    Margin,

    /// <summary>The number has a line of its own above the title.</summary>
    NumberAbove,

    /// <summary>In a ruled box.</summary>
    Boxed,

    /// <summary>On a tinted band.</summary>
    Band,

    Centered,

    /// <summary>The item's text goes on behind its title on the same line.</summary>
    RunIn,
}

/// <param name="Running">Numbers run through the year and start anywhere.</param>
/// <param name="Above">Points of space.</param>
/// <param name="PageEach">Every item (section, with sections) starts a page.</param>
/// <param name="Restart">Numbers begin anew in each of <paramref name="Sections"/>.</param>
/// <param name="Unnumbered">
/// Share of the items that have no number among others that have; where numbers begin at 1, the last alone.
/// </param>
internal sealed record ItemStyle(
    NumberForm Number = NumberForm.Dotted, HeadingForm Form = HeadingForm.Inline, bool Bold = true, float SizeUp = 1.5f, bool Upper = false,
    bool Underline = false, bool Running = false, float Above = 22, bool PageEach = false, bool RuleBelow = false, bool RuleAbove = false,
    uint Color = 0, bool Hyphenate = false, float SectionSizeUp = 4, bool OrphanHeadings = false,
    SectionForm Sections = SectionForm.None, bool Restart = false, double Unnumbered = 0)
{
    public bool NumbersNameSections => Number is NumberForm.Sections or NumberForm.SectionsBare;
}

internal enum AccessForm
{
    None,
    ParenAfter,
    SuffixDash,
    PrefixDash,
    PrefixClosedOnly,
    OwnLine,
    RightEdge,
    DecisionLetter,
}

internal enum CaseForm
{
    None,
    SagHandler,
    SagsnrLabel,
    SagsnrAndDocument,
    Emn,
    JournalNumber,
    Slash,
    SlashInitials,
    Region,
    SagNr,
    LabelColumns,
    InitialsLine,
}

/// <param name="Share">Of the items that have a case line.</param>
internal sealed record CaseStyle(
    CaseForm Form = CaseForm.None, bool Above = false, double Share = 1, bool Italic = false, bool Bold = false, float SizeUp = 0,
    bool OneCase = false);

internal enum FieldForm
{
    Bold,
    Plain,
    Upper,
    UpperBold,
    Underlined,
    BoldColon,
    Italic,
    RunIn,
    RunInPlain,
    Marginal,
    Band,
    Larger,

    /// <summary>Letter-spaced capitals.</summary>
    Spaced,

    /// <summary>Small capitals.</summary>
    SmallUpper,

    /// <summary>Capitals and a colon.</summary>
    UpperColon,
}

/// <summary>A heading a body uses, in its order, and the kinds of text it puts under it.</summary>
/// <param name="Headings">One is chosen a document; an empty one means text without a heading.</param>
/// <param name="Form">This heading's own look among the others.</param>
/// <param name="Pool">Gives the text where the item's words have none; lines parted by " // ".</param>
/// <param name="BareShare">Where there is no text, how often the heading stands alone.</param>
internal sealed record FieldSlot(
    Ingest.Model.Output.FieldKind Kind, ImmutableArray<string> Headings, ImmutableArray<Ingest.Model.Output.FieldKind> Also = default,
    double Share = 1, bool EvenEmpty = false, double BareShare = 0, FieldForm? Form = null, string? Pool = null);

/// <param name="Decision">The decision's heading where it differs from the others.</param>
/// <param name="Attachments">The attachments' heading where it differs.</param>
/// <param name="InnerIndent">Points, of headings inside a field.</param>
/// <param name="NumberedInner">Headings inside the presentation are numbered as points are: "1. Baggrund".</param>
/// <param name="Others">The pool that gives the fields of other names.</param>
/// <param name="BoldDecision">The decision's whole text is bold.</param>
/// <param name="Rule">A thin line above every field.</param>
/// <param name="BoldShare">Of the paragraphs that are bold as a whole.</param>
internal sealed record FieldStyle(
    ImmutableArray<FieldSlot> Slots, FieldForm Form = FieldForm.Bold, FieldForm Inner = FieldForm.Italic, float Above = 11, float Below = 1,
    float SizeUp = 0, FieldForm? Decision = null, FieldForm? Attachments = null, float InnerIndent = 0, bool NumberedInner = false,
    string Others = "andet", bool BoldDecision = false, double BoldShare = 0, bool Rule = false);

internal enum RecommendationForm
{
    Sentence,
    AtLines,
    Dashes,
    Numbered,
    Lettered,
    UpperLettered,
    AtNumbered,
}

internal enum DecisionForm
{
    /// <summary>One heading without a name.</summary>
    Plain,

    /// <summary>"Beslutning i Byrådet den 3. maj 2023".</summary>
    Named,

    /// <summary>"Byrådets beslutning den 3. maj 2023".</summary>
    Possessive,

    /// <summary>One heading, the bodies' decisions under dated headings inside.</summary>
    Dated,
}

internal enum FrameForm
{
    None,
    Box,
    Band,
}

/// <param name="Prior">Share of items with earlier bodies' decisions.</param>
/// <param name="Blank">An agenda has the heading too, with nothing under it.</param>
/// <param name="Votes">Share of the meeting's decisions that tell of a vote or of a minority.</param>
internal sealed record DecisionStyle(
    DecisionForm Form = DecisionForm.Plain, double Prior = 0.3, bool Blank = false, double Votes = 0, FrameForm Frame = FrameForm.None);

internal enum AttachmentForm
{
    Bare,
    Dashed,
    Numbered,
    DocumentNumber,
    ThreeColumns,
    Sign,
    TitleAddress,

    /// <summary>All in one line, parted by commas or semicolons.</summary>
    Inline,

    /// <summary>With dates, file endings and (lukket) or (offentlig).</summary>
    Files,
}

/// <param name="Ingen">Where there are none, the heading stands with "Ingen".</param>
internal sealed record AttachmentStyle(AttachmentForm Form = AttachmentForm.Bare, bool Ingen = false);

internal enum TableRules
{
    Full,
    None,
    Semi,
    Zebra,
    Outline,
}

internal sealed record TableStyle(
    TableRules Rules = TableRules.Full, bool HeadBold = true, bool HeadBand = false, bool RepeatHead = false, double Share = 0.25,
    float SizeDown = 1,
    bool FullWidth = false, double Merged = 0.5, bool CaptionBelow = false);
