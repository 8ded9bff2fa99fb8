using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Parts.Evidence.Annexes;

namespace Ingest.Parts.Evidence;

/// <summary>What of a page tells whether a document begins on it or goes on. Each is found once, when it is first asked for.</summary>
internal sealed partial record PageFeatures
{
    /// <summary>Lines at a page's top that can say what begins there.</summary>
    private const int TopLines = 18;

    public required PageLayout Page { get; init; }

    /// <summary>Upright lines in reading order.</summary>
    public required ImmutableArray<TextLine> Lines { get; init; }

    public required ImmutableArray<EdgeText> Edges { get; init; }

    public required PageType Type { get; init; }

    /// <summary>What its header or footer counts, or null.</summary>
    public PageCount? Count { get; init; }

    /// <summary>What readers print for it; null where the file names none.</summary>
    public string? Label { get; init; }

    /// <summary>The outermost bookmark that leads to it, or null.</summary>
    public string? Bookmark { get; init; }

    /// <summary>Lines that no neighbouring page has at the same height, page counts left out.</summary>
    public ImmutableArray<TextLine> Inner { get; init; } = [];

    /// <summary>The first lines, without those that the page before has at the same place.</summary>
    public ImmutableArray<TextLine> Top { get; init; } = [];

    /// <summary>Of all pages: lines near an edge that other pages have too.</summary>
    public IReadOnlySet<TextLine> Recurring { get; init; } = ImmutableHashSet<TextLine>.Empty;

    /// <summary>Size in points of the file's running text.</summary>
    public double FilePoints { get; init; }

    /// <summary>
    /// Where a meeting's head stands in mid-page its lines and those below are a sight of their own, from this y in points down; null:
    /// from the page's top.
    /// </summary>
    public double? Below { get; init; }

    public int Number => Page.Number;

    /// <summary>A sheet put before what it names ("Bilag 2, Ansøgning"), with nothing else on it.</summary>
    public bool IsSheet => Inner.Length is > 0 and <= SheetLines && Inner.Sum(line => line.Text.Length) <= SheetLetters;

    private const int SheetLines = 5, SheetLetters = 250;

    public bool IsBlank => Lines.IsEmpty;

    public ImmutableArray<NumberedHeading> Numbered =>
        _numbered ??= [.. Lines.Select(line => NumberedHeading.Of(line, Type.SizePoints)).OfType<NumberedHeading>()];

    /// <summary>Of each look the first.</summary>
    public ImmutableArray<NumberedHeading> FirstNumbered =>
        _firstNumbered ??= Numbered.IsEmpty ? [] : [.. Numbered.DistinctBy(heading => heading.Look, StringComparer.Ordinal)];

    public ImmutableArray<TopPhrase> Phrases => _phrases ??= TopPhrase.Of(Top, StandsOut, Type.SizePoints, Recurring);

    public ImmutableArray<PageName> Names => _names ??= [.. Phrases.Select(phrase => new PageName(phrase))];

    /// <summary>The last answer of <see cref="AnnexNames"/>.</summary>
    public WeighedNames? NamesWeighed { get; set; }

    /// <summary>All words of its first lines.</summary>
    public TitleWords TopWords => _topWords ??= TitleWords.Of(string.Join(' ', Top.Select(line => line.Text)));

    /// <summary>Its first lines have the heading of a list of annexes, and it is no annex's label.</summary>
    public bool ListsAtTop =>
        _listsAtTop ??= Top.Any(line => line.Reading.FieldKind is FieldKind.Attachments && AnnexLabel.Read(line.Text) is null);

    /// <summary>It says that the meeting is over, or has the names that are signed with.</summary>
    public bool SaysEnd => _saysEnd ??= Inner.Any(line => EndWords().IsMatch(line.Text));

    /// <summary>What it says at its top about a meeting; null where it says too little.</summary>
    public MeetingHead? Head => (_head ??= [MeetingHead.Read(Lines, StandsOut, Type.SizePoints)])[0];

    /// <summary>How much speaks for a letter, in log-odds.</summary>
    public double Letter => _letter ??= LetterEvidence.Weigh(Lines, Top);

    /// <summary>How much speaks for a list of comments, in log-odds.</summary>
    public double Comments => _comments ??= CommentRecords.Weigh(Lines, Phrases, Recurring) is > 0 and var weight && AgendaHeadings == 0
        ? weight : 0;

    /// <summary>How much speaks for a page of signatures, in log-odds.</summary>
    public double Signatures => _signatures ??= Numbered.Length > 1 ? 0 : SignatureEvidence.Weigh(Lines, Top, Type.Letters);

    /// <summary>How many headings and lines it has that only agendas and minutes have.</summary>
    public int AgendaHeadings => _agendaHeadings ??= Lines.Count(IsOfAgendas);

    /// <summary>The first line's and the last line's words, of those that are text.</summary>
    public (TextLine First, TextLine Last)? Ends => Inner.IsEmpty ? null : (Inner[0], Inner.MinBy(line => line.Baseline)!);

    public bool StandsOut(TextLine line) =>
        line.Bold || line.Size > Larger * Type.SizePoints || (FilePoints > 0 && line.Size > Larger * FilePoints);

    public static ImmutableArray<TextLine> TopOf(IEnumerable<TextLine> lines) => [.. lines.Take(TopLines)];

    private const double Larger = 1.12;

    /// <summary>Characters of the longest line that can be a field's heading.</summary>
    private const int LongestHeading = 60;

    private bool IsOfAgendas(TextLine line) =>
        line.Text.Length <= LongestHeading
        && ((StandsOut(line)
            && line.Reading.FieldKind is FieldKind.Recommendation or FieldKind.Decision or FieldKind.Presentation or FieldKind.Authority
                or FieldKind.Proposal)
            || line.Reading.Case is { Number.Length: > 6 });

    [GeneratedRegex(
        @"^(?:mødet\s+(?:(?:blev|er)\s+)?(?:hævet|hæves|sluttede|sluttet|afsluttet|slut)\b|underskrifter?\b|underskriftsside\b"
            + @"|eventuelt[.:]?$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex EndWords();

    private ImmutableArray<NumberedHeading>? _numbered;
    private ImmutableArray<NumberedHeading>? _firstNumbered;
    private ImmutableArray<TopPhrase>? _phrases;
    private ImmutableArray<PageName>? _names;
    private TitleWords? _topWords;
    private bool? _listsAtTop;
    private bool? _saysEnd;
    private MeetingHead?[]? _head;
    private double? _letter;
    private double? _comments;
    private double? _signatures;
    private int? _agendaHeadings;
}
