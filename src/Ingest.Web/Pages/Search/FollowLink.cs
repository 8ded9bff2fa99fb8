using Ingest.Language;
using Ingest.Web.Writing;

namespace Ingest.Web.Pages.Search;

/// <summary>The way to the feed of what a page shows.</summary>
internal static class FollowLink
{
    public static Html Write(string feed, Visit visit) => $"""
        <p class="follow"><a href="{feed}" type="application/atom+xml">{visit.Say(Texts.WebFollow)}</a>
        {visit.Say(Texts.WebFollowWhy)}</p>
        """;
}
