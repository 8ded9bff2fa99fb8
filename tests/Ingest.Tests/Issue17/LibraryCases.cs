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
        return pdf.With(("to.pdf", TwoMeetings()), ("note.txt", [.. "tekst"u8]), ("igen.pdf", TwoMeetings()), ("et.pdf", Agenda("Børneudvalget", 20))).ToBytes();
    }

    private static PagedPdf Meeting(PagedPdf pdf, string committee, int day) => pdf
        .Text("Dagsorden", committee, $"Mandag den {day}. juni 2024 kl. 15:00", "Sted: Rådhuset", "", "1. Godkendelse af dagsorden", "Indstilling", "At dagsordenen godkendes.", "Beslutning", "Godkendt.")
        .Text("2. Budget for 2025", "Sagsfremstilling", "Budgettet er lagt frem og er sendt til alle udvalg.", "Indstilling", "At budgettet sendes videre.", "Beslutning", "Godkendt.");
}
