using System.Collections.Frozen;

namespace Ingest.Text;

/// <summary>Words of what is printed beside a text, by Danish and English programs.</summary>
public static partial class Vocabulary
{
    /// <summary>Begin a comment's balloon, before the writer's initials and number: "Kommentar [AB1]:".</summary>
    public static readonly FrozenSet<string> CommentLabels =
        new[] { "kommentar", "kommenterede", "kommenteret", "comment", "commented" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Begin a change's balloon, before a colon.</summary>
    public static readonly FrozenSet<string> ChangeLabels =
        new[] { "slettet", "indsat", "formateret", "flyttet", "deleted", "inserted", "formatted", "moved" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Letters of the shortest of both.</summary>
    public const int ShortestBalloonLabel = 5;
}
