using System.Collections.Immutable;
using System.Text.Json;
using Ingest.Corpus;
using Ingest.Corpus.Drawing;
using Ingest.Corpus.Families;

namespace Ingest.Tests.Corpus;

/// <summary>Two documents of every family, made once for the tests.</summary>
internal static class MadeCorpus
{
    private static readonly Lazy<ImmutableArray<(MadeDocument Made, JsonElement Truth)>> Made = new(() =>
        [.. CorpusMaker.Documents(11, FamilyCatalogue.All.Length * 2).Select(d => (d, JsonDocument.Parse(d.Truth).RootElement))]);

    public static ImmutableArray<(MadeDocument Made, JsonElement Truth)> Documents
    {
        get
        {
            SkipWithoutFonts();
            return Made.Value;
        }
    }

    public static void SkipWithoutFonts() => Assert.SkipWhen(
        FontBook.Missing().Count > 0,
        "The corpus' fonts are missing (" + string.Join(", ", FontBook.Missing()) + "): apt-get install fonts-liberation fonts-dejavu " +
        "fonts-crosextra-carlito fonts-crosextra-caladea fonts-open-sans fonts-noto-core fonts-lato fonts-roboto-unhinted "
            + "fonts-freefont-ttf");
}
