using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Text.Forms;

namespace Ingest.Habits;

/// <summary>
/// How one body sets its papers, learned of some that a person had corrected (<c>ingest body learn</c>): a profile. What it says is added
/// to what the rules and the model say; the same decoder decides.
/// </summary>
public sealed record BodyHabits
{
    /// <summary>The shape of the file; another one is refused.</summary>
    public const int CurrentVersion = 1;

    /// <summary>No sign says more than this for or against a label, in log-odds.</summary>
    public const double Most = 12;

    public int Profile { get; init; } = CurrentVersion;

    /// <summary>What the profile is called.</summary>
    public required string Name { get; init; }

    /// <summary>What the body is called on its front pages, folded: its own name, and the one that was given.</summary>
    public ImmutableArray<string> Names { get; init; } = [];

    /// <summary>How many papers it was learned of.</summary>
    public int Documents { get; init; }

    /// <summary>Of a paper's letters the least share that stand in one of <see cref="Looks"/>.</summary>
    public double LeastLikeness { get; init; }

    /// <summary>Lines that stand on most of the front pages, folded, digits as 0.</summary>
    public ImmutableArray<string> Front { get; init; } = [];

    /// <summary>The types that the papers are set in: "10.5 NotoSerif", "10.5 NotoSerif italic #8b1a1a".</summary>
    public ImmutableArray<string> Looks { get; init; } = [];

    /// <summary>What the body calls its fields, folded, with what they are, where the program would not know it by itself.</summary>
    public ImmutableSortedDictionary<string, FieldKind> FieldHeadings { get; init; } = Sorted<FieldKind>();

    /// <summary>First words of headings that go on in other words each time, folded, with what such a field is.</summary>
    public ImmutableSortedDictionary<string, FieldKind> FieldHeadingStarts { get; init; } = Sorted<FieldKind>();

    /// <summary>Headings whose text stands behind them on their line, a blank between, folded, with what such a field is.</summary>
    public ImmutableSortedDictionary<string, FieldKind> FieldHeadingsRunIn { get; init; } = Sorted<FieldKind>();

    /// <summary>How a case is printed where the program would not know it.</summary>
    public ImmutableArray<PrintedForm> CaseForms { get; init; } = [];

    /// <summary>How an item's number and title stand together where the program would not know it.</summary>
    public ImmutableArray<PrintedForm> ItemForms { get; init; } = [];

    /// <summary>Lines that stand on page after page and are no text, folded, digits as 0.</summary>
    public ImmutableArray<string> Furniture { get; init; } = [];

    /// <summary>What a line's looks say, by their names (<see cref="LineSigns"/>): log-odds of each label against running text.</summary>
    public ImmutableSortedDictionary<string, ImmutableSortedDictionary<LineLabel, double>> Signs { get; init; } =
        Sorted<ImmutableSortedDictionary<LineLabel, double>>();

    /// <summary>How often lines with each of these signs were what, for people.</summary>
    public ImmutableSortedDictionary<string, ImmutableSortedDictionary<LineLabel, int>> Seen { get; init; } =
        Sorted<ImmutableSortedDictionary<LineLabel, int>>();

    private static ImmutableSortedDictionary<string, T> Sorted<T>() => ImmutableSortedDictionary.Create<string, T>(StringComparer.Ordinal);
}
