using Ingest.Language;
using Ingest.Web.Assets;
using Ingest.Web.Writing;

namespace Ingest.Web.Pages;

/// <summary>What every page has around its own: head, search, language, footer.</summary>
internal static class Shell
{
    public static string Write(Page page, Visit visit)
    {
        var site = visit.Say(Texts.WebSite);
        var feed = page.Title.Length == 0 ? visit.Say(Texts.WebNewestItems) : page.Title;
        Html document = $"""
            <!DOCTYPE html>
            <html lang="{visit.LanguageCode}">
            <head>
            <meta charset="utf-8">
            <title>{(page.Title.Length == 0 ? site : $"{page.Title} – {site}")}</title>
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta name="referrer" content="same-origin">
            {Html.If(!page.IsFound, $"<meta name=\"robots\" content=\"noindex\">")}
            <link rel="stylesheet" href="{visit.To.Asset(AssetFile.Style.Name)}">
            <script src="{visit.To.Asset(AssetFile.Script.Name)}" defer></script>
            <link rel="icon" type="image/svg+xml" href="{visit.To.Asset(AssetFile.Icon.Name)}">
            {Html.If(page.Canonical is not null, $"<link rel=\"canonical\" href=\"{page.Canonical}\">")}
            {Html.If(page.Feed is not null, $"""
                <link rel="alternate" type="application/atom+xml" title="{feed}" href="{page.Feed}">
                """)}
            </head>
            <body{Html.If(page.IsWide, $" class=\"wide\"")}>
            <a class="skip" href="#main">{visit.Say(Texts.WebSkip)}</a>
            <header class="top"><div>
            <a class="brand" href="{visit.To.Home}">{site}</a>
            {Html.If(!page.HasSearch, SearchBox(visit, page.Question, Html.None))}
            <nav aria-label="{visit.Say(Texts.WebSiteNavigation)}">
            <a href="{visit.To.About}">{visit.Say(Texts.WebAbout)}</a>
            {OtherLanguage(visit)}
            </nav>
            </div></header>
            <main id="main" tabindex="-1">
            {page.Main}
            </main>
            <footer class="bottom">
            <p>{visit.Say(Texts.WebFooter)} <a href="{visit.To.About}">{visit.Say(Texts.WebHowRight)}</a></p>
            </footer>
            </body>
            </html>

            """;
        return document.ToString();
    }

    /// <param name="kept">What goes along with the question.</param>
    /// <param name="label">Null: all is searched.</param>
    public static Html SearchBox(Visit visit, string question, Html kept, string? label = null) => $"""
        <form class="search" role="search" action="{visit.To.Home}" data-complete="{visit.To.Completions}">
        <label for="q">{label ?? visit.Say(Texts.WebSearchLabel)}</label>
        <span class="box"><input id="q" name="q" type="search" value="{question}" maxlength="1000" autocomplete="off" spellcheck="false"
        placeholder="{visit.Say(Texts.WebSearchHint)}">
        <button type="submit">{visit.Say(Texts.WebSearch)}</button></span>
        {kept}
        </form>
        """;

    private static Html OtherLanguage(Visit visit)
    {
        var other = visit.Language == SpokenLanguage.Danish ? Visit.English : Visit.Danish;
        return $"""
            <a href="{visit.OtherLanguage}" hreflang="{other}" lang="{other}" rel="nofollow">{visit.Say(Texts.WebOtherLanguage)}</a>
            """;
    }
}
