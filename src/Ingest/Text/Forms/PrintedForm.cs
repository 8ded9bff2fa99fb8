using System.Collections.Immutable;
using System.Text;

namespace Ingest.Text.Forms;

/// <summary>
/// How a body prints what belongs together on one line, with a name in braces for each part that changes: "Mappe {number}",
/// "{title} · nr {number}". Learned of its papers; a line is of the form when it says the same words round the parts.
/// </summary>
/// <param name="Template">The words as printed, and the parts.</param>
/// <param name="Shapes">What the numbers look like, with 0 for digits and a for letters: "0/0" for 31/1040.</param>
public sealed record PrintedForm(string Template, ImmutableArray<string> Shapes)
{
    public const string Number = "number";
    public const string Title = "title";
    public const string Handler = "handler";

    private readonly Lazy<ImmutableArray<(string Words, string Part)>> _pieces = new(() => PiecesOf(Template));

    /// <summary>The form that a text has round these values; null where it lacks one, or two stand with nothing between them.</summary>
    /// <example>"Mappe 31/1040" with the number 31/1040 gives "Mappe {number}".</example>
    public static string? TemplateOf(string text, params ReadOnlySpan<(string Part, string? Value)> values)
    {
        foreach (var (part, value) in values)
        {
            if (value is not null)
            {
                var at = text.IndexOf(value, StringComparison.OrdinalIgnoreCase);
                if (at < 0 || value.Length == 0)
                {
                    return null;
                }

                text = $"{text[..at]}{{{part}}}{text[(at + value.Length)..]}";
            }
        }

        return text.Contains("}{", StringComparison.Ordinal) ? null : text;
    }

    /// <summary>What the text says for each part; null where it has another form.</summary>
    public ImmutableDictionary<string, string>? Read(string text)
    {
        var values = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        var at = 0;
        for (var i = 0; i < _pieces.Value.Length; i++)
        {
            var (words, part) = _pieces.Value[i];
            if (!text.AsSpan(at).StartsWith(words, StringComparison.OrdinalIgnoreCase))
            {
                return null;
            }

            at += words.Length;
            if (part.Length == 0)
            {
                continue;
            }

            var next = i + 1 < _pieces.Value.Length ? _pieces.Value[i + 1].Words : "";
            var end = next.Length == 0 ? text.Length : part == Title
                ? text.LastIndexOf(next, StringComparison.OrdinalIgnoreCase) : text.IndexOf(next, at, StringComparison.OrdinalIgnoreCase);
            if (end <= at || (part == Number && !Shapes.Contains(ShapeOf(text[at..end]))))
            {
                return null;
            }

            values[part] = text[at..end].Trim();
            at = end;
        }

        return at == text.Length ? values.ToImmutable() : null;
    }

    /// <summary>Runs of digits as one 0 and runs of letters as one a.</summary>
    public static string ShapeOf(string value)
    {
        var shape = new StringBuilder();
        foreach (var c in value.Trim())
        {
            var sign = char.IsDigit(c) ? '0' : char.IsLetter(c) ? 'a' : c;
            if (sign is not ('0' or 'a') || shape.Length == 0 || shape[^1] != sign)
            {
                shape.Append(sign);
            }
        }

        return shape.ToString();
    }

    /// <summary>The words before each part, and at the end those after the last.</summary>
    private static ImmutableArray<(string Words, string Part)> PiecesOf(string template)
    {
        var pieces = ImmutableArray.CreateBuilder<(string, string)>();
        var at = 0;
        while (template.IndexOf('{', at) is var open and >= 0 && template.IndexOf('}', open) is var close and >= 0)
        {
            pieces.Add((template[at..open], template[(open + 1)..close]));
            at = close + 1;
        }

        pieces.Add((template[at..], ""));
        return pieces.ToImmutable();
    }

    public bool Equals(PrintedForm? other) =>
        other is not null && Template == other.Template && Shapes.SequenceEqual(other.Shapes, StringComparer.Ordinal);

    public override int GetHashCode() => Template.GetHashCode(StringComparison.Ordinal);
}
