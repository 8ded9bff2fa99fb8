using Ingest.Language;
using Ingest.Web.Writing;

namespace Ingest.Web.Pages;

/// <summary>There is nothing at an address: said as a page, with the ways on.</summary>
internal static class NotFoundPage
{
    public static Page Write(Visit visit) => new(visit.Say(Texts.WebNotFound), $"""
        <div class="prose"><h1>{visit.Say(Texts.WebNotFound)}</h1>
        <p>{visit.Say(Texts.WebNotFoundWhy)}</p>
        {Shell.SearchBox(visit, "", Html.None)}
        <p><a href="{visit.To.Home}">{visit.Say(Texts.WebToFront)}</a></p></div>
        """)
    {
        IsFound = false, HasSearch = true,
    };
}
