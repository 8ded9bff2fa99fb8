using System.Collections.Immutable;
using Ingest.Model.Output;
using Ingest.Text;

namespace Ingest.Pdf.Embedded;

/// <summary>Names in the output of PDFs that lie inside another, from how they are called there.</summary>
public static class EmbeddedNames
{
    private const string Ending = ".pdf";
    private const string Nameless = "embedded";

    /// <summary>A name is text of the file, and may be as long as a book.</summary>
    private const int MostLetters = 150;

    /// <summary>What Windows takes in no name of a file.</summary>
    private const string Refused = "<>:\"|?*";

    /// <returns>One each: each ends in .pdf, can be a file's name on any system, and no two meet in one output file.</returns>
    public static ImmutableArray<string> Of(IEnumerable<string> names)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return [.. names.Select(Clean).Select(name => Free(name, taken))];
    }

    private static string Clean(string name)
    {
        // A full path is of the disk that it came from.
        var own = IsFullPath(name) ? name[(name.LastIndexOfAny(['/', '\\']) + 1)..] : name;
        var parts = OutputName.Of(own).Split('/').Select(part => string.Concat(part.Select(Safe)).TrimEnd('.', ' '))
            .Where(part => part.Length > 0);
        var stem = string.Join('/', parts);
        stem = stem.EndsWith(Ending, StringComparison.OrdinalIgnoreCase) ? stem[..^Ending.Length] : stem;
        stem = (stem.Length > MostLetters ? stem[..MostLetters] : stem).TrimEnd('.', ' ', '/');
        return CleanText.Of(stem.Length == 0 ? Nameless : stem) + Ending;
    }

    private static bool IsFullPath(string name) => name is ['/' or '\\', ..] or [_, ':', '/' or '\\', ..];

    private static char Safe(char letter) => char.IsControl(letter) || Refused.Contains(letter, StringComparison.Ordinal) ? '_' : letter;

    private static string Free(string name, HashSet<string> taken)
    {
        var free = name;
        for (var number = 2; !taken.Add(free); number++)
        {
            free = FormattableString.Invariant($"{name[..^Ending.Length]}~{number}{Ending}");
        }

        return free;
    }
}
