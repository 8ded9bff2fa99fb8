using Ingest.Tests.Support;

namespace Ingest.Tests.Issue16;

/// <summary>A mail is not what its subject and its attachments are called; an agenda that was sent as a mail's text is one.</summary>
public sealed class PrintedMailTests
{
    private static readonly string[] Head = ["Fra: Sekretariatet", "Sendt: 21. februar 2028 14:37", "Til: Rådets medlemmer",
        "Emne: Dagsorden til mødet", "Vedhæftede filer: Dagsorden 29-02-2028.pdf"];

    [Fact]
    public void A_mail_s_list_is_no_agenda() =>
        Assert.Empty(
            AgendaSketch.Read(
                [.. Head, "^ Hej alle", "Hermed dagsorden til mødet i Ungdomsrådet. Vi skal tale om:", "1. Godkendelse af dagsorden",
                    "2. Frivilligpris", "3. Skolevejen", "Husk at læse referatet fra sidst.", "Hilsen sekretæren"]).Items);

    [Fact]
    public void An_agenda_in_a_mail_is_one() =>
        Assert.Equal(2, AgendaSketch.Read(
            [.. Head, "# Dagsorden for Ungdomsrådet", "# 1. Frivilligpris", "= Sagsfremstilling", "^ Der er ni kandidater.",
                "= Indstilling", "^ Prisen uddeles.", "# 2. Skolevejen", "= Sagsfremstilling", "^ Den er farlig.", "= Indstilling",
                "^ Der sættes bump."]).Items.Length);
}
