using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Model.Output;

namespace Ingest.Agendas;

/// <summary>Accounts for every glyph of every page: each has exactly one role, by the place its line was given.</summary>
internal sealed class Ledger
{
    private readonly Dictionary<int, byte[]> _roles;

    public Ledger(ImmutableArray<PageLayout> pages) =>
        _roles = pages.ToDictionary(page => page.Number, page => new byte[page.Glyphs.Length]);

    public void Meeting(IEnumerable<TextLine> lines) => Give(lines, Role.Meeting);

    /// <summary>A table of the people who take part, or of the meeting's particulars.</summary>
    public void Meeting(Table table) => Give(table, Role.Meeting);

    public void Contents(IEnumerable<TextLine> lines) => Give(lines, Role.Contents);

    public void Item(IEnumerable<TextLine> lines) => Give(lines, Role.Item);

    public void Furniture(IEnumerable<TextLine> lines) => Give(lines, Role.Furniture);

    public void Annex(IEnumerable<TextLine> lines) => Give(lines, Role.Annex);

    public void Table(Table table) => Give(table, Role.Table);

    /// <summary>Blank glyphs that stand in no word are nobody's text: they are counted as furniture.</summary>
    public ImmutableArray<LedgerRow> Rows(ImmutableArray<PageLayout> pages) => [.. pages.Select(Row)];

    private enum Role : byte
    {
        Unplaced,
        Meeting,
        Contents,
        Item,
        Table,
        Furniture,
        Annex,
        NotCounted,
    }

    private void Give(Table table, Role role)
    {
        foreach (var (page, glyphs) in table.GlyphPieces())
        {
            Give(_roles[page], glyphs, role);
        }
    }

    private void Give(IEnumerable<TextLine> lines, Role role)
    {
        foreach (var line in lines)
        {
            var roles = _roles[line.Page];
            foreach (var word in line.Words)
            {
                Give(roles, word.Glyphs, role);
            }

            foreach (var struck in line.Struck)
            {
                Give(roles, struck.Word.Glyphs, role);
            }

            if (!line.StruckUnder.IsEmpty)
            {
                Give(line.StruckUnder, role);
            }
        }
    }

    private static void Give(byte[] roles, ImmutableArray<int> glyphs, Role role)
    {
        foreach (var glyph in glyphs)
        {
            ref var given = ref roles[glyph];
            given = given == 0 ? (byte)role : given;
        }
    }

    private LedgerRow Row(PageLayout page)
    {
        var counts = new int[8];
        var roles = _roles[page.Number];
        foreach (var sign in page.CoverSigns.Concat(page.Elsewhere))
        {
            roles[sign] = (byte)Role.NotCounted;
        }

        var hidden = page.Hidden.Sum(piece => piece.Glyphs);
        for (var i = 0; i < roles.Length; i++)
        {
            var role = roles[i] == 0 && page.Glyphs[i].IsBlank ? (byte)Role.Furniture : roles[i];
            counts[role]++;
        }

        return new LedgerRow(
            page.Number, roles.Length - counts[(int)Role.NotCounted] + hidden, counts[(int)Role.Meeting], counts[(int)Role.Contents],
            counts[(int)Role.Item],
            counts[(int)Role.Table], counts[(int)Role.Furniture], counts[(int)Role.Annex], hidden, counts[(int)Role.Unplaced]);
    }
}
