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
}

/// <param name="Running">Numbers run through the year and start anywhere.</param>
/// <param name="Above">Points of space.</param>
/// <param name="PageEach">Every item (section, with sections) starts a page.</param>
internal sealed record ItemStyle(
    NumberForm Number = NumberForm.Dotted, HeadingForm Form = HeadingForm.Inline, bool Bold = true, float SizeUp = 1.5f, bool Upper = false,
    bool Underline = false, bool Running = false, float Above = 22, bool PageEach = false, bool RuleBelow = false, bool RuleAbove = false,
    uint Color = 0, bool Hyphenate = false, float SectionSizeUp = 4, bool OrphanHeadings = false);

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
    CaseForm Form = CaseForm.None, bool Above = false, double Share = 1, bool Italic = false, bool Bold = false, float SizeUp = 0, bool OneCase = false);

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
}

/// <summary>A heading a body uses, in its order, and the kinds of text it puts under it.</summary>
/// <param name="Headings">One is chosen a document; an empty one means text without a heading.</param>
/// <param name="BareShare">Where there is no text, how often the heading stands alone.</param>
internal sealed record FieldSlot(
    Ingest.Model.Output.FieldKind Kind, ImmutableArray<string> Headings, ImmutableArray<Ingest.Model.Output.FieldKind> Also = default,
    double Share = 1, bool EvenEmpty = false, double BareShare = 0);

internal sealed record FieldStyle(
    ImmutableArray<FieldSlot> Slots, FieldForm Form = FieldForm.Bold, FieldForm Inner = FieldForm.Italic, float Above = 11, float Below = 1,
    float SizeUp = 0);

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

/// <param name="Prior">Share of items with earlier bodies' decisions.</param>
/// <param name="Blank">An agenda has the heading too, with nothing under it.</param>
internal sealed record DecisionStyle(DecisionForm Form = DecisionForm.Plain, double Prior = 0.3, bool Blank = false);

internal enum AttachmentForm
{
    Bare,
    Dashed,
    Numbered,
    DocumentNumber,
    ThreeColumns,
    Sign,
    TitleAddress,
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
    TableRules Rules = TableRules.Full, bool HeadBold = true, bool HeadBand = false, bool RepeatHead = false, double Share = 0.25, float SizeDown = 1,
    bool FullWidth = false, double Merged = 0.5, bool CaptionBelow = false);
