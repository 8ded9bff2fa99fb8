using System.Collections.Immutable;
using System.Text;
using Ingest.Json;
using Ingest.Model;
using Ingest.Model.Output;
using Ingest.Tests.Support;
using Ingest.Tests.Tables;

namespace Ingest.Tests.Issue16;

/// <summary>Lines through text as programs draw them.</summary>
public sealed class StruckFilesTests
{
    [Theory]
    [InlineData("chromium.pdf",
        "Foreningen har søgt om et tilskud på 98.500 kr. til driften af spillestedet i det kommende år, og pengene findes i puljen "
            + "(konto 3.70), der er afsat.")]
    [InlineData("libreoffice.pdf", "Anlægget koster 1,5 mio. kr. og tages i brug i august. Arbejdet sendes i udbud.")]
    public void What_programs_strike_is_struck(string file, string text)
    {
        var document = ReadAgenda.From(Path.Combine(Repository.Root, "tests", "Ingest.Tests", "Issue16", "Struck", file));
        Assert.Equal(text,
            document.Items.SelectMany(item => item.Fields).First(field => field.Kind == FieldKind.Presentation).Blocks[0].Text);
        Assert.All(document.Ledger, row => Assert.Equal(0, row.Unplaced));
        Assert.All(document.Items.SelectMany(item => item.Decisions),
            decision => Assert.NotEqual("Godkendt som indstillet.", decision.Text));
    }
}
