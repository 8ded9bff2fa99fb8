using System.Globalization;

namespace Ingest.Web.Api;

/// <summary>A change's number as clients keep it.</summary>
internal static class ChangeCursor
{
    public static string Of(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <returns>Null where the text is no cursor of ours.</returns>
    public static long? Read(string text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
