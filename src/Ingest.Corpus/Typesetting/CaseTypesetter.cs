using System.Collections.Immutable;
using Ingest.Corpus.Drawing;
using Ingest.Corpus.Families;
using Ingest.Corpus.Planning;
using Ingest.Corpus.Truth;

namespace Ingest.Corpus.Typesetting;

/// <summary>The line with the case number, in the family's shape.</summary>
internal sealed class CaseTypesetter(LayoutFamily family, Looks looks, StripMaker strips)
{
    public IEnumerable<Strip> Lines(PlannedItem item)
    {
        if (item.Case is not { } reference)
        {
            return [];
        }

        var number = reference.Number;
        var handler = reference.Handler;
        ImmutableArray<string> lines = family.Case.Form switch
        {
            CaseForm.SagHandler => [$"{number} {handler}"],
            CaseForm.SagsnrLabel => [$"Sagsnr.: {number}"],
            CaseForm.SagsnrAndDocument => [$"Sagsnr.: {number}", $"Dok.nr.: {reference.Document}"],
            CaseForm.JournalNumber => [$"J.nr.: {number}{(handler is null ? "" : $" Initialer: {handler}")}"],
            CaseForm.SlashInitials => [$"{number} Sagsinitialer: {handler}"],
            CaseForm.InitialsLine => [$"Sagsnr. {number}", $"Initialer: {handler}"],
            CaseForm.SagNr => [$"Sag nr. {number}"],
            CaseForm.LabelColumns => [],
            _ => [number!],
        };
        var role = new LineRole(TruthLabel.CaseLine, item.Id);
        if (lines.IsEmpty)
        {
            var bold = looks.Case with { Bold = true };
            return [strips.Line(
                [new(0, "Sagsnr.", bold), new(55, number!, looks.Case), new(190, "Sagsbehandler", bold), new(275, handler!, looks.Case)],
                looks.Case.Size, role) with { Above = 2 }];
        }

        return lines.SelectMany(l => strips.Text(l, looks.Case, new(0, family.Page.ColumnWidth, role) { Above = 1 }));
    }
}
