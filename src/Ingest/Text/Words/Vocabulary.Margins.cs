using System.Collections.Frozen;

namespace Ingest.Text.Words;

/// <summary>Words of what is printed beside a text, by Danish and English programs.</summary>
public static partial class Vocabulary
{
    /// <summary>Begin a comment's balloon, before the writer's initials and number: "Kommentar [AB1]:".</summary>
    public static readonly FrozenSet<string> CommentLabels =
        new[] { "kommentar", "kommenterede", "kommenteret", "comment", "commented" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Begin a change's balloon, before a colon.</summary>
    public static readonly FrozenSet<string> ChangeLabels =
        new[] { "slettet", "indsat", "formateret", "flyttet", "deleted", "inserted", "formatted", "moved" }.ToFrozenSet(
            StringComparer.Ordinal);

    /// <summary>What both begin with: first and second letter.</summary>
    public static readonly FrozenSet<(char, char)> BalloonStarts = CommentLabels.Concat(ChangeLabels)
        .Select(label => (char.ToUpperInvariant(label[0]), label[1])).ToFrozenSet();

    /// <summary>Letters of the shortest of both.</summary>
    public const int ShortestBalloonLabel = 5;

    // What the records of a printed list of comments say, as patterns; compared without casing.

    /// <summary>Where the comment was made; before a number.</summary>
    public const string CommentPlaces = "side|page|linje|line|kommentar|comment";

    public const string CommentNumbers = CommentPlaces + "|nummer|number|nr|no|#";

    public const string CommentAuthors = "forfatter|author|af|by|bruger|oprettet af|skrevet af|kommentar af";

    public const string CommentDates = "dato|date|oprettet|ændret|created|modified|tidspunkt";

    public const string CommentSubjects = "emne|subject|type|status|kategori|farve|color";

    /// <summary>Stands in the list's title.</summary>
    public const string CommentTitle = "kommentar|comment|annotation|markup";
}
