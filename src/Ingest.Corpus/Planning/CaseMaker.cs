using System.Globalization;
using Ingest.Corpus.Content;
using Ingest.Corpus.Families;
using Ingest.Model.Output;

namespace Ingest.Corpus.Planning;

/// <summary>Case numbers in the shapes that case systems give them.</summary>
internal sealed class CaseMaker(CaseForm form, Scene scene, Dice dice)
{
    private int _running = dice.Between(60, 900);

    public CaseReference? Next()
    {
        var year = scene.Date.Year - (dice.Chance(0.3) ? 1 : 0);
        string F(FormattableString text) => FormattableString.Invariant(text);
        var initials = dice.Pick(ContentLibrary.Shared.Pool("initialer"));
        return form switch
        {
            CaseForm.None => null,
            CaseForm.SagHandler => new(F($"SAG-{year}-{dice.Between(100, 9999):00000}"), initials, null),
            CaseForm.SagsnrLabel => new(F($"{year}-{dice.Between(1000, 49999)}"), null, null),
            CaseForm.SagsnrAndDocument => new(F($"{year}-{dice.Between(1000, 49999)}"), null, F($"{year}-{dice.Between(100000, 499999)}")),
            CaseForm.Emn => new(F($"EMN-{year}-{dice.Between(100, 9999):000000}"), null, null),
            CaseForm.JournalNumber => new(
                F($"{dice.Between(0, 29):00}.{dice.Between(0, 36):00}.{dice.Between(0, 20):00}.")
                    + F($"{dice.Pick(["A10", "P20", "S00", "G01", "Ø54", "K08"])}-{dice.Between(1, 60):0000}/{year}"),
                dice.Chance(0.3) ? initials : null, null),
            CaseForm.Slash => new(F($"{year % 100:00}/{dice.Between(300, 29999)}"), null, null),
            CaseForm.SlashInitials or CaseForm.InitialsLine => new(F($"{year % 100:00}/{dice.Between(300, 29999)}"), initials, null),
            CaseForm.Region =>
                new(F($"1-{dice.Between(10, 51)}-{dice.Between(70, 76)}-{dice.Between(100, 3999)}-{year % 100:00}"), null, null),
            CaseForm.SagNr => new((_running += dice.Between(1, 4)).ToString(CultureInfo.InvariantCulture), null, null),
            _ => new(F($"{year % 100:00}/{dice.Between(300, 29999)}"), initials, null),
        };
    }
}
