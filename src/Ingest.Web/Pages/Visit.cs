using Ingest.Language;
using Ingest.Language.Wordings;
using Ingest.Web.Words;
using Ingest.Web.Writing;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;

namespace Ingest.Web.Pages;

/// <summary>Who asks, in which language, for which page.</summary>
/// <param name="Path">Of the page, with the base and without a query.</param>
internal sealed record Visit(SpokenLanguage Language, Addresses To, string Path, IQueryCollection Query)
{
    public const string LanguageKey = "lang";

    public const string Danish = "da";

    public const string English = "en";

    /// <summary>What the page is asked for; else what was asked for before; else what the browser prefers; else Danish.</summary>
    public static Visit Of(HttpRequest request)
    {
        var language = Named(request.Query[LanguageKey].ToString()) ?? Named(request.Cookies[LanguageKey])
            ?? request.GetTypedHeaders().AcceptLanguage.OrderByDescending(wanted => wanted.Quality ?? 1)
                .Select(wanted => Named(wanted.Value.ToString().Split('-')[0].ToLowerInvariant()))
                .FirstOrDefault(named => named is not null)
            ?? SpokenLanguage.Danish;
        var to = new Addresses(request.PathBase.ToUriComponent());
        return new Visit(language, to, to.Base + request.Path.ToUriComponent(), request.Query);
    }

    /// <summary>As HTML and cookies have it.</summary>
    public string LanguageCode => Language == SpokenLanguage.Danish ? Danish : English;

    /// <summary>Of the documents' texts, on a page of another language.</summary>
    public Html InDanish => Html.If(Language != SpokenLanguage.Danish, $" lang=\"da\"");

    public string Say(Wording wording) => wording.In(Language);

    /// <summary>With a capital.</summary>
    public string Begin(Wording wording) => Said.Capital(wording, Language);

    public string Date(string? iso) => Said.Date(iso, Language);

    public string Count(int count) => Said.Count(count, Language);

    public string Kroner(decimal amount) => Say(Texts.WebKroner(Said.Number(amount, Language)));

    /// <summary>The same page in the other language.</summary>
    public string OtherLanguage
    {
        get
        {
            var query = new QueryBuilder(Query.Where(pair => pair.Key != LanguageKey)
                .SelectMany(pair => pair.Value.Select(value => KeyValuePair.Create(pair.Key, value ?? ""))))
            {
                { LanguageKey, Language == SpokenLanguage.Danish ? English : Danish },
            };
            return Path + query.ToQueryString().ToUriComponent();
        }
    }

    public static SpokenLanguage? Named(string? language) => language switch
    {
        Danish => SpokenLanguage.Danish,
        English => SpokenLanguage.English,
        _ => null,
    };
}
