using System.Globalization;
using System.Text;
using System.Xml;
using Ingest.Language;
using Ingest.Search.Searching;
using Ingest.Web.Writing;

namespace Ingest.Web.Pages.Search;

/// <summary>A search as an Atom feed (RFC 4287): whoever follows it hears of what comes into the archive, also of old meetings.</summary>
internal static class SearchFeed
{
    private const string Atom = "http://www.w3.org/2005/Atom";

    /// <summary>Of entries' identifiers (RFC 4151): the same wherever the page is served.</summary>
    private const string Tag = "tag:ingest.invalid,2026:";

    /// <param name="origin">Scheme and host of the page.</param>
    public static byte[] Write(PageSources sources, Visit visit, string origin)
    {
        var choices = SearchChoices.Of(visit.Query) with { Page = 1, Order = SearchOrder.Newest };
        var entries = FeedEntries.Of(sources.Searcher, choices.Request(sources.Options.IncludeClosed));
        var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true }))
        {
            xml.WriteStartElement("feed", Atom);
            xml.WriteAttributeString("xml", "lang", null, visit.LanguageCode);
            var asked = choices.Text.Trim() is { Length: > 0 } text ? visit.Say(Texts.WebSearchOf(text)) : visit.Say(Texts.WebNewestItems);
            var title = $"{asked} – {visit.Say(Texts.WebSite)}";
            Element(xml, "title", title);
            Element(xml, "id", $"{Tag}search/{choices.FeedQuery}");
            Element(xml, "updated", Stamp(sources.Searcher.Changed));
            Link(xml, "self", origin + visit.To.Feed(choices.FeedQuery), title);
            Link(xml, "alternate", origin + visit.To.Search((choices with { Order = SearchOrder.Best }).Query), title);
            xml.WriteStartElement("author", Atom);
            Element(xml, "name", visit.Say(Texts.WebSite));
            xml.WriteEndElement();
            foreach (var (hit, came) in entries)
            {
                Entry(xml, hit, came, visit, origin);
            }

            xml.WriteEndElement();
        }

        return stream.ToArray();
    }

    /// <param name="came">A reader of feeds takes what is new, or has become another, from it.</param>
    private static void Entry(XmlWriter xml, SearchHit hit, DateTimeOffset came, Visit visit, string origin)
    {
        var title = $"{(hit.Number is { } number ? number + " " : "")}{(hit.Title.Text.Length > 0 ? hit.Title.Text
            : visit.Say(Texts.WebUntitled))}";
        xml.WriteStartElement("entry", Atom);
        Element(xml, "title", title);
        Element(xml, "id", $"{Tag}item/{Uri.EscapeDataString(hit.DocumentId)}/{Uri.EscapeDataString(hit.Id)}");
        Element(xml, "updated", Stamp(came));
        if (DateOfMeeting(hit) is { } held)
        {
            Element(xml, "published", Stamp(held));
        }

        Link(xml, "alternate", origin + visit.To.Item(hit.DocumentId, hit.Id), title);
        if (hit.Meeting.Body is { Length: > 0 } body)
        {
            xml.WriteStartElement("category", Atom);
            xml.WriteAttributeString("term", HarmlessText.Of(body));
            xml.WriteEndElement();
        }

        xml.WriteStartElement("summary", Atom);
        xml.WriteAttributeString("type", "html");
        xml.WriteString(Summary(hit, visit).ToString());
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static Html Summary(SearchHit hit, Visit visit) =>
        $"<p>{HitList.Meeting(hit.Meeting, visit)}</p><p>{HitList.Marked(hit.Snippet)}</p>";

    private static void Element(XmlWriter xml, string name, string text) => xml.WriteElementString(name, Atom, HarmlessText.Of(text));

    private static void Link(XmlWriter xml, string relation, string address, string title)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("title", HarmlessText.Of(title));
        xml.WriteAttributeString("href", HarmlessText.Of(address));
        xml.WriteEndElement();
    }

    private static DateTimeOffset? DateOfMeeting(SearchHit hit) =>
        DateTimeOffset.TryParseExact(hit.Meeting.Date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal,
            out var date) ? date : null;

    private static string Stamp(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
