using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Quality.Corrections.Places;

namespace Ingest.Quality.Corrections;

/// <summary>What may stand as the right value of a place.</summary>
internal static class CorrectionValues
{
    /// <summary>A heading of an item; what else there is says <see cref="GivenRole"/>.</summary>
    public const string Item = "item";

    /// <summary>Text of the agenda that is no item's heading.</summary>
    public const string Text = "text";

    /// <summary>No text of the agenda.</summary>
    public const string Furniture = "furniture";

    /// <returns>What is wrong with it, or null.</returns>
    public static string? Fault(string place, string? right) => (place, right) switch
    {
        (CorrectionPlaces.FieldKind, _) => Is<FieldKind>(right) ? null : $"right: \"{right}\" is no kind of field",
        (CorrectionPlaces.LineRole, not (Item or Text or Furniture)) => "right: a line is item, text or furniture",
        (CorrectionPlaces.PartKind, _) =>
            Is<PartKind>(right) ? null : $"right: \"{right}\" is no kind of part; there are {Names<PartKind>()}",
        (CorrectionPlaces.MeetingKind, _) =>
            Is<MeetingKind>(right) ? null : $"right: \"{right}\" is no kind of meeting; there are {Names<MeetingKind>()}",
        (CorrectionPlaces.ParticipantAttendance, _) => Is<Attendance>(right) ? null : $"right: attendance is one of {Names<Attendance>()}",
        (CorrectionPlaces.ItemAccess, not (null or "open" or "closed")) => "right: access is open, closed or null",
        (CorrectionPlaces.MeetingDate or CorrectionPlaces.DecisionDate, not null) =>
            IsTime(right, "yyyy-MM-dd") ? null : "right: a date is written 2024-09-06",
        (CorrectionPlaces.MeetingStart or CorrectionPlaces.MeetingEnd, not null) =>
            IsTime(right, "HH:mm") ? null : "right: a time is written 10:00",
        (CorrectionPlaces.ItemTitle or CorrectionPlaces.AttachmentTitle or CorrectionPlaces.DecisionText
            or CorrectionPlaces.ParticipantName, not null) when string.IsNullOrWhiteSpace(right) => "right: is blank",
        (CorrectionPlaces.ItemTitle or CorrectionPlaces.FieldText or CorrectionPlaces.AttachmentTitle or CorrectionPlaces.TableCell,
            null) => "right: is a text",
        _ => null,
    };

    public static GivenRole Role(string right) =>
        right switch { Item => GivenRole.ItemHeading, Text => GivenRole.Text, _ => GivenRole.Furniture };

    public static T Value<T>(string right)
        where T : struct, Enum => Enum.Parse<T>(right, ignoreCase: true);

    public static string Name<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    private static ImmutableArray<string> All<T>()
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(Name)];

    private static string Names<T>()
        where T : struct, Enum => string.Join(", ", All<T>());

    private static bool Is<T>(string? text)
        where T : struct, Enum => text is not null && All<T>().Contains(text);

    private static bool IsTime(string text, string form) =>
        DateTime.TryParseExact(text, form, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
