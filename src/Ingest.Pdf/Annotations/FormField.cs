using Ingest.Pdf.Glyphs;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Parser.Parts;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace Ingest.Pdf.Annotations;

/// <summary>The field that a widget shows (ISO 32000-2, 12.7.4): entries that it doesn't have itself are its parents'.</summary>
internal sealed class FormField(DictionaryToken widget, IPdfTokenScanner scanner)
{
    // Tables 228, 230 and 232.
    private const int Multiline = 1 << 12, Password = 1 << 13, Comb = 1 << 24, Radio = 1 << 15, PushButton = 1 << 16;

    /// <summary>Deeper trees of fields are damage.</summary>
    private const int Deepest = 32;

    public string Kind => Inherited<NameToken>(NameToken.Ft)?.Data ?? "";

    public bool IsMultiline => Has(Multiline);

    public bool IsPassword => Has(Password);

    public bool IsPushButton => Has(PushButton);

    public bool IsRadio => Has(Radio);

    /// <summary>Into how many equal cells its characters are spread; 0: they follow each other.</summary>
    public int Cells => Has(Comb) ? Inherited<NumericToken>(NameToken.Create("MaxLen"))?.Int ?? 0 : 0;

    /// <summary>0 left, 1 middle, 2 right.</summary>
    public int Alignment => Inherited<NumericToken>(NameToken.Create("Q"))?.Int ?? 0;

    public string? DefaultAppearance => OwnerOf(NameToken.Da) is { } owner ? PdfText.Of(owner, NameToken.Da, scanner) : null;

    /// <summary>A button that is ticked.</summary>
    public bool IsOn =>
        (widget.TryGet(NameToken.As, scanner, out NameToken? state) ? state.Data : Inherited<NameToken>(NameToken.V)?.Data) is { } its
            && its != "Off";

    /// <summary>What was typed or chosen, as a reader shows it; null where nothing was.</summary>
    public string? Value
    {
        get
        {
            if (OwnerOf(NameToken.V) is not { } owner)
            {
                return null;
            }

            if (owner.TryGet(NameToken.V, scanner, out ArrayToken? many))
            {
                return string.Join("\n", many.Data.Select(token => Shown(PdfText.Of(token, scanner))));
            }

            return Shown(PdfText.Of(owner, NameToken.V, scanner));
        }
    }

    /// <summary>A choice's value is shown as its option says (table 233: [export value, text]).</summary>
    private string? Shown(string? value) =>
        value is not null && Kind == "Ch" && Inherited<ArrayToken>(NameToken.Create("Opt")) is { } options
            ? options.Data.Select(
                option => DirectObjectFinder.TryGet(option, scanner, out ArrayToken? pair) && pair.Length == 2
                    && PdfText.Of(pair[0], scanner) == value ? PdfText.Of(pair[1], scanner) : null)
                .FirstOrDefault(text => text is not null) ?? value
            : value;

    private bool Has(int flag) => ((Inherited<NumericToken>(NameToken.Ff)?.Int ?? 0) & flag) != 0;

    private T? Inherited<T>(NameToken name)
        where T : class, IToken => OwnerOf(name) is { } owner && owner.TryGet(name, scanner, out T? value) ? value : null;

    private DictionaryToken? OwnerOf(NameToken name)
    {
        var its = widget;
        for (var depth = 0; depth < Deepest && its?.ContainsKey(name) == false; depth++)
        {
            its = its.TryGet(NameToken.Parent, scanner, out DictionaryToken? parent) ? parent : null;
        }

        return its?.ContainsKey(name) == true ? its : null;
    }
}
