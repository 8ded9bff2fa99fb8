using System.Collections.Immutable;
using Ingest.Language;
using Ingest.Model.Output;
using Ingest.Web.Writing;

namespace Ingest.Web.Pages.Items;

/// <summary>What stands behind a part of the data: the way to its ink, and that it is unsure.</summary>
internal static class PlaceLink
{
    /// <summary>Below it a person should look.</summary>
    public const double SureFrom = 0.8;

    /// <param name="what">The part's name, for who hears the link alone.</param>
    public static Html To(string anchor, IEnumerable<SourceBox> source, string what, Visit visit)
    {
        ImmutableArray<int> pages = [.. source.Select(place => place.Page).Distinct().Order()];
        return pages.IsEmpty ? Html.None : $"""
            <a class="see" href="#p{pages[0]}" data-see="{anchor}">{visit.Say(pages.Length == 1 ? Texts.WebPageShort(pages[0])
                : Texts.WebPagesShort(pages[0], pages[^1]))}<span class="unseen">, {visit.Say(Texts.WebSeePlace(what))}</span></a>
            """;
    }

    public static Html Unsure(double confidence, Visit visit) => Html.If(confidence < SureFrom,
        $" <a class=\"badge warn\" href=\"{visit.To.About}#sure\">{visit.Say(Texts.WebUnsure)}</a>");
}
