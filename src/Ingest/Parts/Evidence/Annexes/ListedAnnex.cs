using Ingest.Text.Numbers;
using Ingest.Text.Words;

namespace Ingest.Parts.Evidence.Annexes;

/// <summary>What an agenda names under Bilag.</summary>
/// <param name="label">"2" of "Bilag 2: Ansøgning", or null.</param>
/// <param name="item">The number of the item that names it, or null.</param>
internal sealed class ListedAnnex(string title, string? label, string? item)
{
    public string Title => title;

    public string? Label => label;

    public string? Item => item;

    public TitleWords Words => _words ??= TitleWords.Of(title);

    /// <summary>The title is called as a meeting's papers are.</summary>
    public bool IsOfMeeting => _isOfMeeting ??= MeetingKindWords.KindOf(title) is not null;

    /// <summary>The day that the title says, as ISO, or null.</summary>
    public string? Date => (_date ??= [DanishDate.Find(title)])[0];

    private TitleWords? _words;
    private bool? _isOfMeeting;
    private string?[]? _date;
}
