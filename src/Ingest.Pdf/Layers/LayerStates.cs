using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Parser.Parts;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace Ingest.Pdf.Layers;

/// <summary>
/// Which layers (optional content groups) of a document are shown when it is opened: its default configuration
/// (ISO 32000-2, 8.11.4), with the usage "View" where the configuration asks readers to heed it.
/// </summary>
internal sealed class LayerStates
{
    /// <summary>Of a document without layers.</summary>
    public static readonly LayerStates None = new(null, true, [], []);

    private static readonly NameToken OptionalContent = NameToken.Create("OC");
    private static readonly NameToken Groups = NameToken.Create("OCGs");

    /// <summary>Deeper nesting of a visibility expression is damage; it shows what it holds.</summary>
    private const int Deepest = 32;

    private readonly IPdfTokenScanner? _scanner;
    private readonly bool _shownByDefault;
    private readonly HashSet<IndirectReference> _on;
    private readonly HashSet<IndirectReference> _off;

    private LayerStates(IPdfTokenScanner? scanner, bool shownByDefault, HashSet<IndirectReference> on, HashSet<IndirectReference> off) =>
        (_scanner, _shownByDefault, _on, _off) = (scanner, shownByDefault, on, off);

    public static LayerStates Of(DictionaryToken catalog, IPdfTokenScanner scanner)
    {
        if (!catalog.TryGet(NameToken.Create("OCProperties"), scanner, out DictionaryToken? properties))
        {
            return None;
        }

        if (!properties.TryGet(NameToken.D, scanner, out DictionaryToken? configuration))
        {
            return new LayerStates(scanner, true, [], []);
        }

        var shown = !(configuration.TryGet(NameToken.Create("BaseState"), scanner, out NameToken? state) && state.Data == "OFF");
        var (on, off) = (References(configuration, "ON", scanner), References(configuration, "OFF", scanner));
        foreach (var group in ViewUsages(configuration, scanner))
        {
            if (ViewState(group, scanner) is { } view)
            {
                (view ? on : off).Add(group);
                (view ? off : on).Remove(group);
            }
        }

        return new LayerStates(scanner, shown, on, off);
    }

    /// <summary>Is what carries this /OC entry (a form, a picture, an annotation) shown?</summary>
    /// <param name="named">Looks a name up among the resources' property lists; a few producers write one.</param>
    public bool IsShown(DictionaryToken carrier, Func<NameToken, IToken?>? named = null) =>
        ReferenceEquals(this, None) || !carrier.TryGet(OptionalContent, out var membership)
        || (membership is NameToken name ? named?.Invoke(name) is not { } list || IsShown(list) : IsShown(membership));

    /// <param name="membership">A group or a membership dictionary, or a reference to one.</param>
    public bool IsShown(IToken membership)
    {
        if (_scanner is null)
        {
            return true;
        }

        if (membership is IndirectReferenceToken reference && IsKnown(reference.Data) is { } known)
        {
            return known;
        }

        if (!DirectObjectFinder.TryGet(membership, _scanner, out DictionaryToken? dictionary))
        {
            return true;
        }

        if (!(dictionary.TryGet(NameToken.Type, _scanner, out NameToken? type) && type.Data == "OCMD"))
        {
            return membership is not IndirectReferenceToken || _shownByDefault;
        }

        return dictionary.TryGet(NameToken.Create("VE"), _scanner, out ArrayToken? expression) ? Holds(expression, 0) : Holds(dictionary);
    }

    /// <summary>Null where neither list names it: the default, unless it is a membership dictionary.</summary>
    private bool? IsKnown(IndirectReference group) => _off.Contains(group) ? false : _on.Contains(group) ? true : null;

    /// <summary>/OCGs and /P of a membership dictionary (8.11.2.2).</summary>
    private bool Holds(DictionaryToken membership)
    {
        if (!membership.TryGet(Groups, out var token))
        {
            return true;
        }

        var groups = DirectObjectFinder.TryGet(token, _scanner!, out ArrayToken? many) ? many.Data : [token];
        var states = groups.OfType<IndirectReferenceToken>().Select(IsShown).ToList();
        var policy = membership.TryGet(NameToken.P, _scanner!, out NameToken? name) ? name.Data : "AnyOn";
        return states.Count == 0 || policy switch
        {
            "AllOn" => states.TrueForAll(on => on),
            "AnyOff" => states.Exists(on => !on),
            "AllOff" => states.TrueForAll(on => !on),
            _ => states.Exists(on => on),
        };
    }

    /// <summary>A visibility expression: [/And …], [/Or …], [/Not …].</summary>
    private bool Holds(ArrayToken expression, int depth)
    {
        if (depth > Deepest || expression.Data is not [NameToken @operator, ..])
        {
            return true;
        }

        var operands = expression.Data.Skip(1)
            .Select(operand => DirectObjectFinder.TryGet(operand, _scanner!, out ArrayToken? inner)
                ? Holds(inner, depth + 1) : IsShown(operand)).ToList();
        return @operator.Data switch
        {
            "And" => operands.TrueForAll(on => on),
            "Not" => operands is not [true, ..],
            _ => operands.Count == 0 || operands.Exists(on => on),
        };
    }

    private static HashSet<IndirectReference> References(DictionaryToken its, string name, IPdfTokenScanner scanner) =>
        its.TryGet(NameToken.Create(name), scanner, out ArrayToken? array)
            ? [.. array.Data.OfType<IndirectReferenceToken>().Select(token => token.Data)] : [];

    /// <summary>Groups that the configuration's /AS lets the event View switch.</summary>
    private static IEnumerable<IndirectReference> ViewUsages(DictionaryToken configuration, IPdfTokenScanner scanner)
    {
        if (!configuration.TryGet(NameToken.Create("AS"), scanner, out ArrayToken? usages))
        {
            return [];
        }

        return usages.Data.SelectMany(token =>
            DirectObjectFinder.TryGet(token, scanner, out DictionaryToken? usage)
                && usage.TryGet(NameToken.Create("Event"), scanner, out NameToken? when) && when.Data == "View"
                ? References(usage, "OCGs", scanner) : []);
    }

    private static bool? ViewState(IndirectReference group, IPdfTokenScanner scanner) =>
        scanner.Get(group)?.Data is DictionaryToken its && its.TryGet(NameToken.Create("Usage"), scanner, out DictionaryToken? usage)
        && usage.TryGet(NameToken.Create("View"), scanner, out DictionaryToken? view)
        && view.TryGet(NameToken.Create("ViewState"), scanner, out NameToken? state)
            ? state.Data != "OFF" : null;
}
