using Ingest.Tests.Support;

namespace Ingest.Tests.Issue17;

/// <summary>Files that the library and the program read alike.</summary>
internal static class LibraryCases
{
    public static byte[] Agenda(string committee = "Økonomiudvalget", int day = 3) => Meeting(new PagedPdf(), committee, day).ToBytes();

    public static IEnumerable<(string Name, byte[] Bytes)> All()
    {
        foreach (var file in Directory.EnumerateFiles(Repository.Agendas, "*.pdf").Order(StringComparer.Ordinal))
        {
            yield return (Path.GetFileName(file), File.ReadAllBytes(file));
        }

        yield return ("et.pdf", Agenda());
        yield return ("to.pdf", TwoMeetings());
        yield return ("mappe.pdf", Portfolio());
        yield return ("billede.pdf", StandInOcr.Scan(2));
        yield return ("tom.pdf", []);
        yield return ("ikke.pdf", [.. "<html><body>Siden findes ikke</body></html>"u8]);
        yield return ("låst.pdf", BadPdf.Encrypted());
        yield return ("halv.pdf", BadPdf.Truncated(Directory.GetFiles(Repository.Agendas, "*.pdf")[0]));
    }

    public static byte[] TwoMeetings() => Meeting(Meeting(new PagedPdf(), "Økonomiudvalget", 3), "Kulturudvalget", 17).ToBytes();

    public static byte[] Portfolio()
    {
        var pdf = new PagedPdf().Text("Forside");
        pdf.Catalog = "/Collection << /View /D >>";
        return pdf.With(("to.pdf", TwoMeetings()), ("note.txt", [.. "tekst"u8]), ("igen.pdf", TwoMeetings()),
            ("et.pdf", Agenda("Børneudvalget", 20))).ToBytes();
    }

    /// <summary>A meeting's first page: its head and an item.</summary>
    public static string First(string committee = "Økonomiudvalget", int day = 3) => Content(Head(committee, day));

    /// <summary>And its second, with another item.</summary>
    public static string Second => Content(Budget);

    /// <summary>Both on one.</summary>
    public static string Both => Content([.. Head("Økonomiudvalget", 3), .. Budget]);

    private static readonly string[] Budget =
        ["# 2. Budget for 2025", "Sagsfremstilling", "Budgettet er lagt frem og er sendt til alle udvalg.", "Indstilling",
            "At budgettet sendes videre.", "Beslutning", "Godkendt."];

    private static string[] Head(string committee, int day) =>
        ["Dagsorden", committee, $"Mandag den {day}. juni 2024 kl. 15:00", "Sted: Rådhuset", "# 1. Godkendelse af dagsorden", "Indstilling",
            "At dagsordenen godkendes.", "Beslutning", "Godkendt."];

    private static PagedPdf Meeting(PagedPdf pdf, string committee, int day) =>
        pdf.Page(PagedPdf.Stream(First(committee, day))).Page(PagedPdf.Stream(Second));

    /// <summary>A page's lines; a heading after <c># </c> is set larger.</summary>
    private static string Content(params string[] lines)
    {
        var (content, y) = ("", 790);
        foreach (var line in lines)
        {
            var heading = line.StartsWith("# ", StringComparison.Ordinal);
            y -= heading ? 40 : 16;
            content += $"BT /F1 {(heading ? 15 : 11)} Tf 72 {y} Td ({(heading ? line[2..] : line)}) Tj ET\n";
        }

        return content;
    }
}
