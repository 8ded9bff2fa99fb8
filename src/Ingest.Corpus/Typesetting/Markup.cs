using System.Collections.Immutable;
using System.Text;

namespace Ingest.Corpus.Typesetting;

/// <summary>The content's one piece of markup: <c>[words](address)</c>, a link.</summary>
internal static class Markup
{
    public static string Plain(string marked) => Read(marked).Text;

    public static (string Text, ImmutableArray<(int From, int To, string Url)> Links) Read(string marked)
    {
        if (!marked.Contains("](", StringComparison.Ordinal))
        {
            return (marked, []);
        }

        var text = new StringBuilder();
        var links = ImmutableArray.CreateBuilder<(int, int, string)>();
        var at = 0;
        while (true)
        {
            var middle = marked.IndexOf("](", at, StringComparison.Ordinal);
            var open = middle < 0 ? -1 : marked.LastIndexOf('[', middle);
            if (open < at)
            {
                text.Append(marked, at, marked.Length - at);
                return (text.ToString(), links.ToImmutable());
            }

            var close = marked.IndexOf(')', middle);
            text.Append(marked, at, open - at);
            var from = text.Length;
            text.Append(marked, open + 1, middle - open - 1);
            links.Add((from, text.Length, marked[(middle + 2)..close]));
            at = close + 1;
        }
    }
}
