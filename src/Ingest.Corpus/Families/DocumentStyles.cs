using System.Collections.Immutable;

namespace Ingest.Corpus.Families;

internal enum FrontForm
{
    /// <summary>A cover page with the body in spaced capitals.</summary>
    SpacedCover,

    /// <summary>A title and labelled lines.</summary>
    Labels,

    /// <summary>Labels and values in two columns.</summary>
    TwoColumns,

    /// <summary>A tinted band over the page with the title.</summary>
    Banner,

    /// <summary>Centred lines.</summary>
    Centered,

    /// <summary>One sentence names body, day, time and place.</summary>
    Sentence,

    /// <summary>In a ruled box.</summary>
    Boxed,

    /// <summary>A letter to the members, then the title.</summary>
    Letter,

    /// <summary>Lines in one size, as typed.</summary>
    Typed,
}

internal enum DateForm
{
    Long,
    LongWithDay,
    Dashes,
    SlashDash,
    Dots,
}

internal enum PeopleForm
{
    None,
    CommaList,
    TwoColumns,
    Lines,
    Ruled,

    /// <summary>A ruled table with a column for who came.</summary>
    Table,
}

internal sealed record FrontStyle(
    FrontForm Form = FrontForm.Labels, DateForm Date = DateForm.Long, PeopleForm People = PeopleForm.None, bool OwnPage = false,
    ImmutableArray<string> AgendaWords = default, ImmutableArray<string> MinutesWords = default, float TitleSize = 18, uint Color = 0,
    bool PeopleAtEnd = false);

internal enum ContentsForm
{
    None,
    Leaders,
    Plain,
    PagesOnly,
    NumbersOnly,
    Cut,
    Ruled,

    /// <summary>A ruled table with columns for number, title and page.</summary>
    Table,
}

internal sealed record ContentsStyle(
    ContentsForm Form = ContentsForm.None, string Heading = "Indholdsfortegnelse", bool OwnPage = false, bool WithNumbers = true,
    bool AtEnd = false);

internal enum ListForm
{
    Dash,
    Bullet,
    Hyphen,
    Square,
    Circle,
}

internal sealed record ListStyle(ListForm Form = ListForm.Dash, float Indent = 0, float Hang = 12, float Gap = 1);

internal enum SignatureForm
{
    None,
    Page,
    Lines,
}

internal enum BodyForm
{
    Council,
    Committee,
    Region,
    Kkr,
    Mixed,

    /// <summary>Boards of supply companies and joint bodies, commissions, councils of the elderly, parish councils.</summary>
    Board,
}

/// <summary>How much is said under an item.</summary>
internal enum ItemLength
{
    Full,

    /// <summary>A paragraph or two.</summary>
    Terse,

    /// <summary>Nothing but the title.</summary>
    Titles,
}

internal enum DocumentSort
{
    Agenda,
    Letter,
    Report,
    Form,

    /// <summary>A reply to a hearing, with headings that agendas have.</summary>
    Reply,

    /// <summary>Prices in numbered sections.</summary>
    Prices,
}
