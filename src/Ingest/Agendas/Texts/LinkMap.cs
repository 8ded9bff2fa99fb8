using System.Collections.Immutable;
using Ingest.Model;

namespace Ingest.Agendas.Texts;

/// <summary>Which words of the document stand under which link annotation.</summary>
internal sealed class LinkMap(ImmutableArray<PageLayout> pages)
{
    private readonly Dictionary<int, ImmutableArray<PageLink>> _byPage =
        pages.Where(page => page.Links.Length > 0).ToDictionary(page => page.Number, page => page.Links);

    /// <summary>The address under the first word of a line, or null.</summary>
    public string? UrlAt(TextLine line) => UrlOf(line.Page, line.Words[0]);

    public string? UrlOf(int page, Word word)
    {
        if (_byPage.TryGetValue(page, out var links))
        {
            foreach (var link in links)
            {
                if (link.Box.Contains(word.Box.MiddleX, word.Box.MiddleY))
                {
                    return link.Url;
                }
            }
        }

        return null;
    }

    /// <summary>Runs of words under one address, in reading order; a run goes on over lines, but not over other words.</summary>
    public IEnumerable<LinkedWords> In(IEnumerable<TextLine> lines)
    {
        LinkedWords? open = null;
        foreach (var line in lines)
        {
            if (open is null && !_byPage.ContainsKey(line.Page))
            {
                continue;
            }

            foreach (var word in line.Words)
            {
                var url = UrlOf(line.Page, word);
                if (open is not null && !string.Equals(open.Url, url, StringComparison.Ordinal))
                {
                    yield return open;
                    open = null;
                }

                if (url is not null)
                {
                    open ??= new LinkedWords(url, line.Page, []);
                    open.Add(line, word);
                }
            }
        }

        if (open is not null)
        {
            yield return open;
        }
    }
}
