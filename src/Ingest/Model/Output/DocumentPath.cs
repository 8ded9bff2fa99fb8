using System.Globalization;

namespace Ingest.Model.Output;

/// <summary>
/// Paths of documents that share a file, or lie in one: <c>a.pdf#2</c> is the second meeting in a.pdf, <c>a.pdf!b.pdf</c> a PDF inside it.
/// </summary>
public static class DocumentPath
{
    private const char MeetingSign = '#';

    /// <summary>Between a file and one inside it.</summary>
    public const char InsideSign = '!';

    /// <summary>More figures are none of ours.</summary>
    private const int MostFigures = 4;

    /// <param name="number">From 1 up; the first meeting's document has the file's own path.</param>
    public static string OfMeeting(string file, int number) =>
        number <= 1 ? file : string.Create(CultureInfo.InvariantCulture, $"{file}{MeetingSign}{number}");

    public static string OfEmbedded(string carrier, string name) => $"{carrier}{InsideSign}{name}";

    /// <summary>Which meeting of its file a document is; 1 where its path does not say.</summary>
    public static int MeetingOf(string path)
    {
        var figures = path.AsSpan(path.LastIndexOf(MeetingSign) + 1);
        return figures.Length is > 0 and <= MostFigures && figures.Length < path.Length - 1 && figures[0] != '0'
            && figures.IndexOfAnyExceptInRange('0', '9') < 0
            && int.Parse(figures, NumberStyles.None, CultureInfo.InvariantCulture) is > 1 and var number ? number : 1;
    }

    /// <summary>Whether a document's file holds a further meeting: then its pages are not all the file's.</summary>
    public static bool SharesFile(AgendaDocument document) =>
        MeetingOf(document.Document.Path) > 1 || document.Diagnostics.Any(diagnostic => diagnostic.Code == FurtherMeeting);

    /// <summary>The diagnostic of a file's first document that names a further one.</summary>
    public const string FurtherMeeting = "parts.meeting";

    /// <summary>The path of the file that a document was read from.</summary>
    public static string FileOf(string path) => MeetingOf(path) == 1 ? path : path[..path.LastIndexOf(MeetingSign)];

    /// <summary>What is put behind the file's hash where the hash alone would name two documents: <c>-2</c>, or "".</summary>
    public static string Suffix(string path) =>
        MeetingOf(path) is > 1 and var number ? string.Create(CultureInfo.InvariantCulture, $"-{number}") : "";
}
