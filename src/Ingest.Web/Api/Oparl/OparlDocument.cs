using Ingest.Model.Output;

namespace Ingest.Web.Api.Oparl;

/// <summary>A document without its contents, with the change that last touched it.</summary>
internal sealed record OparlDocument(AgendaDocument Head, long Number, DateTimeOffset Changed)
{
    public static OparlDocument Of(AgendaDocument document, long number, DateTimeOffset changed) => new(document with
    {
        Parts = [], Items = [], Tables = [], Annotations = [], Ledger = [], Diagnostics = [],
    }, number, changed);
}
