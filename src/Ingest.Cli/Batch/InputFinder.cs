using Ingest.Feed;

namespace Ingest.Cli.Batch;

/// <summary>
/// Turns what was named on the command line into documents, in a fixed order. The root of a folder is the
/// folder, of a file its folder, of a pattern its fixed part; a document's name is its path from there.
/// </summary>
public sealed class InputFinder
{
    private readonly List<BatchInput> _found = [];
    private readonly HashSet<string> _files = new(StringComparer.Ordinal);

    // Casing aside, since the output must fit on file systems that fold it.
    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);

    public static IReadOnlyList<BatchInput> Find(IEnumerable<string> named)
    {
        var finder = new InputFinder();
        foreach (var input in named)
        {
            finder.Add(input);
        }

        return finder._found;
    }

    private void Add(string input)
    {
        if (File.Exists(input))
        {
            AddFile(Path.GetDirectoryName(Path.GetFullPath(input))!, Path.GetFileName(input));
        }
        else if (Directory.Exists(input))
        {
            AddFolder(input, input, _ => true, "The folder holds no PDF; name one that does.");
        }
        else if (GlobPattern.IsPattern(input))
        {
            var pattern = GlobPattern.Parse(input);
            AddFolder(input, pattern.Root, pattern.Matches, "No PDF matches the pattern; look at its folders and wildcards.");
        }
        else
        {
            AddProblem(input, "input.missing", "There is no such file or folder; look at its spelling.");
        }
    }

    private void AddFolder(string input, string root, Func<string, bool> wanted, string noneMessage)
    {
        var unreadable = new List<string>();
        var files = Directory.Exists(root) ? PdfFolder.Files(root, unreadable) : [];
        var any = false;
        foreach (var file in files.Where(wanted))
        {
            any = true;
            AddFile(Path.GetFullPath(root), file);
        }

        foreach (var folder in unreadable)
        {
            any = true;
            AddProblem(Path.Combine(root, folder), "input.unreadable", "The folder can't be read; ask for the right to, or leave it out.");
        }

        if (!any)
        {
            AddProblem(input, "input.none", noneMessage);
        }
    }

    private void AddProblem(string input, string code, string message) =>
        _found.Add(new BatchInput(input, null, new InputProblem(code, message)));

    private void AddFile(string root, string relative)
    {
        var full = Path.GetFullPath(Path.Combine(root, relative));
        if (_files.Add(full))
        {
            _found.Add(new BatchInput(FreeName(root, relative), full));
        }
    }

    /// <summary>Names that would meet in one output file are told apart by their root's name, then its parents', then a number.</summary>
    private string FreeName(string root, string relative)
    {
        var name = CleanText.Of(relative);
        for (var folder = new DirectoryInfo(root); !Take(name); folder = folder.Parent)
        {
            if (folder?.Parent is null)
            {
                return FreeNumber(name);
            }

            name = $"{CleanText.Of(folder.Name)}/{name}";
        }

        return name;
    }

    private string FreeNumber(string name)
    {
        for (var number = 2; ; number++)
        {
            var numbered = $"{FeedPaths.Stem(name)}~{number}.pdf";
            if (Take(numbered))
            {
                return numbered;
            }
        }
    }

    private bool Take(string name) => _names.Add(FeedPaths.Stem(name));
}
