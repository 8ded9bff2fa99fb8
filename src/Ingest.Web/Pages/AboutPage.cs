using Ingest.Language;
using Ingest.Web.Pages.Search;
using Ingest.Web.Writing;

namespace Ingest.Web.Pages;

/// <summary>What the site is, how right it is, and how to ask.</summary>
internal static class AboutPage
{
    private const char Between = '|';

    public static Page Write(Visit visit) => new(visit.Say(Texts.WebAbout), $"""
        <div class="prose">
        <h1>{visit.Say(Texts.WebAbout)}</h1>
        <p class="lead">{visit.Say(Texts.WebAboutWhat)}</p>
        <h2 id="ask">{visit.Say(Texts.WebAboutAsk)}</h2>
        <p>{visit.Say(Texts.WebAboutAskHow)}</p>
        <table><thead><tr><th scope="col">{visit.Say(Texts.WebAboutYouWrite)}</th>
        <th scope="col">{visit.Say(Texts.WebAboutItFinds)}</th></tr></thead>
        <tbody>{visit.Say(Texts.WebAboutQueries).Split('\n').Select(line => line.Split(Between)).Where(line => line.Length == 2)
            .Select(line => Query(line[0].Trim(), line[1].Trim(), visit))}</tbody></table>
        <h2 id="sure">{visit.Say(Texts.WebHowRight)}</h2>
        <p>{visit.Say(Texts.WebAboutRight)}</p>
        <p>{visit.Say(Texts.WebAboutSure)}</p>
        <h2 id="colours">{visit.Say(Texts.WebAboutColours)}</h2>
        <ul class="key">
        <li class="item">{visit.Say(Texts.WebKeyItem)}</li><li class="field">{visit.Say(Texts.WebKeyField)}</li>
        <li class="attachment">{visit.Say(Texts.WebKeyAttachment)}</li><li class="table">{visit.Say(Texts.WebKeyTable)}</li>
        </ul>
        <p>{visit.Say(Texts.WebAboutInk)}</p>
        <h2 id="keys">{visit.Say(Texts.WebAboutKeys)}</h2>
        <p>{visit.Say(Texts.WebAboutKeysHow)}</p>
        </div>
        """)
    {
        Canonical = visit.To.About,
    };

    private static Html Query(string question, string finds, Visit visit) => $"""
        <tr><td><a href="{visit.To.Search(new SearchChoices { Text = question }.Query)}"><code>{question}</code></a></td>
        <td>{finds}</td></tr>
        """;
}
