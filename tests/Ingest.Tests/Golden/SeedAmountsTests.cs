using System.Globalization;
using Ingest.Facts.Amounts;
using Ingest.Tests.Support;

namespace Ingest.Tests.Golden;

/// <summary>The amounts in the seed agenda's prose, listed by hand (corpus/facts/seed.amounts.tsv): item, text, unit, value,
/// kroner.</summary>
public sealed class SeedAmountsTests
{
    [Fact]
    public void They_are_those_that_were_listed_by_hand()
    {
        var document = ReadAgenda.From(Directory.GetFiles(Repository.Agendas, "*.pdf").Single());
        var found = DocumentAmounts.Of(document).Where(amount => amount.Place.Table is null).Select(amount => string.Join('|',
            amount.Place.Item, amount.Text, amount.Unit, Number(amount.Value), Number(amount.Kroner)));
        var listed = File.ReadLines(Path.Combine(Repository.Root, "corpus", "facts", "seed.amounts.tsv"))
            .Select(line => string.Join('|', line.Split('\t')[..5]));
        Assert.Equal(listed, found);
    }

    private static string Number(decimal? value) => value?.ToString("0.####", CultureInfo.InvariantCulture) ?? "";
}
