using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Pipeline;
using Ingest.Tests.Support;
using Ingest.Tests.Tables;

namespace Ingest.Tests.Issue19;

/// <summary>A document with the given front and two items under it.</summary>
internal static class FrontPage
{
    private static readonly string[] Items =
    [
        "# 1. Ny bro over åen", "SAG-2031-00570 ascm", "= Baggrund", $"^ {AgendaSketch.FullLine}", "og i arbejde.",
        "# 2. Eventuelt", "SAG-2031-00571 ascm", "= Indstilling", $"^ {AgendaSketch.FullLine}", "og i arbejde.",
    ];

    /// <param name="front">As <see cref="AgendaSketch"/> has it.</param>
    public static Meeting Of(params string[] front) => AgendaSketch.Read([.. front, .. Items]).Meeting;

    /// <summary>The same, with lines behind the last item.</summary>
    public static Meeting Ending(string[] front, params string[] end) => AgendaSketch.Read([.. front, .. Items, .. end]).Meeting;

    /// <summary>The front is drawn above 560 points.</summary>
    public static AgendaDocument Drawn(Action<PageSketch> front)
    {
        var page = new PageSketch(1);
        front(page);
        page.Text(50, 540, "1. Ny bro over åen", 14, bold: true).Text(50, 526, "SAG-2031-00570 ascm")
            .Text(50, 504, "Baggrund", 10, bold: true);
        page.Text(50, 488, AgendaSketch.FullLine).Text(50, 476, "og i arbejde.");
        page.Text(50, 440, "2. Eventuelt", 14, bold: true).Text(50, 426, "SAG-2031-00571 ascm")
            .Text(50, 404, "Indstilling", 10, bold: true);
        page.Text(50, 388, AgendaSketch.FullLine).Text(50, 376, "og i arbejde.");
        ImmutableArray<PageLayout> layouts = [page.Layout()];
        return AgendaPipeline.Read(new SourcePdf(null, 1, layouts, []),
            new DocumentInfo("a.pdf", "00", 1, 1, null, TextSource.Embedded)).Document;
    }

    /// <summary>"name party role presence", each "-" where nothing is said.</summary>
    public static IEnumerable<string> People(this Meeting meeting) =>
        meeting.Participants.Select(
            one => $"{one.Name}|{one.Party ?? "-"}|{one.Role ?? "-"}|{one.Attendance.ToString().ToLowerInvariant()}");
}
