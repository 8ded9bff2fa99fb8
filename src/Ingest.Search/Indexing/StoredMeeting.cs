using System.Globalization;
using Ingest.Model.Output;
using Ingest.Search.Searching;

namespace Ingest.Search.Indexing;

/// <summary>A meeting's line as the index keeps it, with the hash of the output that it was read from and the time it came in.</summary>
internal sealed record StoredMeeting(MeetingLine Line, string Output, DateTimeOffset Time)
{
    private const char Between = '\u001f';

    public string Stored => string.Join(Between, Line.DocumentId, Line.Path, Line.Body?.Replace(Between, ' '), Line.Kind, Line.Date,
        Line.Title?.Replace(Between, ' '), Line.Status, Line.Items.ToString(CultureInfo.InvariantCulture),
        Line.Changed.ToString(CultureInfo.InvariantCulture), Output, Time.ToString("O", CultureInfo.InvariantCulture));

    public static StoredMeeting Of(string stored)
    {
        var parts = stored.Split(Between);
        return new StoredMeeting(
            new MeetingLine(parts[0], parts[1], Known(parts[2]), Enum.Parse<MeetingKind>(parts[3]), Known(parts[4]), Known(parts[5]),
                Enum.Parse<DocumentStatus>(parts[6]), int.Parse(parts[7], CultureInfo.InvariantCulture),
                long.Parse(parts[8], CultureInfo.InvariantCulture)),
            parts[9], DateTimeOffset.Parse(parts[10], CultureInfo.InvariantCulture));
    }

    private static string? Known(string part) => part.Length == 0 ? null : part;
}
