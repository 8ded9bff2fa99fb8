using System.Collections.Immutable;
using Ingest.Codes;
using Ingest.Language;
using Ingest.Model;
using Ingest.Web.Words;
using Ingest.Web.Writing;

namespace Ingest.Web.Pages.Meetings;

/// <summary>What a reader should know of how a document was read, in people's words.</summary>
internal static class DiagnosticList
{
    private const int Most = 100;

    public static Html Write(ImmutableArray<Diagnostic> diagnostics, Visit visit) => Html.If(!diagnostics.IsEmpty, $"""
        <section class="part" aria-labelledby="readingh"><h2 id="readingh">{visit.Say(Texts.WebReading)}</h2>
        <ul class="diagnostics">{diagnostics.OrderByDescending(one => one.Severity).Take(Most).Select(one => (Html)$"""
            <li class="{one.Severity.ToString().ToLowerInvariant()}"><b>{visit.Begin(CodeNames.Of(one.Severity))}:</b> {Meaning(one, visit)}
            <code>{one.Code}</code></li>
            """)}</ul></section>
        """);

    private static Html Meaning(Diagnostic diagnostic, Visit visit)
    {
        var page = diagnostic.Page is { } number ? $"{visit.Say(Texts.WebPageShort(number))}: " : "";
        if (DiagnosticCodes.Of(diagnostic.Code) is not { } code)
        {
            return $"{page}<span lang=\"en\">{diagnostic.Message}</span>";
        }

        return visit.Language == SpokenLanguage.Danish ? (Html)$"{page}{code.Danish} {code.DanishCure}" : $"{page}{code.Cause} {code.Cure}";
    }
}
