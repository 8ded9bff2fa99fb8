using Ingest.Batch.Inputs.Sources;
using Ingest.Batch.Journal;
using Ingest.Feed;
using Ingest.Language;
using Ingest.Language.Wordings;
using Ingest.Model.Output;
using Ingest.Text;

namespace Ingest.Batch.Inputs;

/// <summary>
/// Turns what was named into documents, in a fixed order. The root of a folder or an archive is the folder or archive
/// itself, of a file its folder, of a pattern its fixed part, of a container its prefix; a document's name is its path
/// from there. A file that stands in a list keeps its path as it is written there.
/// </summary>
public sealed class InputFinder
{
    private readonly bool _followLinks;
    private readonly List<BatchInput> _found = [];
    private readonly HashSet<string> _places = new(StringComparer.Ordinal);

    // Casing aside, since the output must fit on file systems that fold it.
    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);

    private readonly KnownDocuments _known;
    private string _root = "";

    private InputFinder(bool followLinks, KnownDocuments known) => (_followLinks, _known) = (followLinks, known);

    /// <param name="named">On the command line.</param>
    /// <param name="listed">In a list.</param>
    /// <param name="listName">What the list is called.</param>
    /// <param name="known">What the output has: an input of another place gets no name that one of those has.</param>
    /// <param name="pipedName">What standard input is called.</param>
    public static IReadOnlyList<BatchInput> Find(
        IEnumerable<string> named, IEnumerable<string>? listed = null, bool followLinks = false, string? listName = null,
        KnownDocuments? known = null,
        string pipedName = StandardInput.PlainName)
    {
        var finder = new InputFinder(followLinks, known ?? KnownDocuments.None);
        foreach (var input in named)
        {
            if (input == StandardInput.Sign)
            {
                finder.AddPiped(new StandardInput(pipedName), pipedName);
                continue;
            }

            finder._root = BlobContainer.IsOne(input) ? input : Path.GetFullPath(input);
            finder.Add(input, keepsPath: false);
        }

        foreach (var input in listed ?? [])
        {
            finder._root = listName is null or InputList.StandardInput ? InputList.StandardInput : Path.GetFullPath(listName);
            finder.Add(input, keepsPath: true);
        }

        return finder._found;
    }

    private void Add(string input, bool keepsPath)
    {
        if (BlobContainer.IsOne(input))
        {
            AddContainer(input);
        }
        else if (File.Exists(input) && input.EndsWith(".zip", StringComparison.OrdinalIgnoreCase))
        {
            AddZip(input, input, Path.GetDirectoryName(Path.GetFullPath(input))!, "");
        }
        else if (File.Exists(input))
        {
            AddFile(Path.GetDirectoryName(Path.GetFullPath(input))!, Path.GetFullPath(input),
                keepsPath ? ListedPath.Of(input) : Path.GetFileName(input));
        }
        else if (Directory.Exists(input))
        {
            AddFolder(input, input, _ => true, Texts.InputFolderEmpty);
        }
        else if (GlobPattern.IsPattern(input))
        {
            var pattern = GlobPattern.Parse(input);
            AddFolder(input, pattern.Root, pattern.Matches, Texts.InputPatternEmpty);
        }
        else
        {
            AddProblem(input, new InputProblem("input.missing", Texts.InputMissing));
        }
    }

    private void AddPiped(StandardInput input, string name)
    {
        _root = input.Place;
        if (StandardInput.Problem is { } problem)
        {
            AddProblem(StandardInput.Sign, new InputProblem("input.none", problem));
        }
        else if (_places.Add(StandardInput.Sign))
        {
            AddSource(Path.GetFullPath(StandardInput.Sign), name, input);
        }
    }

    private void AddFolder(string input, string root, Func<string, bool> wanted, Wording noneMessage)
    {
        var before = _found.Count;
        var any = false;
        var full = Path.GetFullPath(root);
        foreach (var file in Directory.Exists(root) ? FolderWalk.Files(root, _followLinks) : [])
        {
            if (file.Kind != FoundKind.UnreadableFolder && !wanted(file.Path))
            {
                continue;
            }

            any = true;
            var place = Path.Combine(full, file.Path);
            switch (file.Kind)
            {
                case FoundKind.Pdf:
                    AddFile(full, place, file.Path);
                    break;
                case FoundKind.Zip:
                    AddZip(Path.Combine(root, file.Path), place, full, file.Path + "/");
                    break;
                case FoundKind.Link:
                    AddProblem(Path.Combine(root, file.Path), new InputProblem("input.link", Texts.InputLink));
                    break;
                default:
                    AddProblem(Path.Combine(root, file.Path), new InputProblem("input.unreadable", Texts.InputFolderUnreadable));
                    break;
            }
        }

        if (!any && before == _found.Count)
        {
            AddProblem(input, new InputProblem("input.none", noneMessage));
        }
    }

    private void AddZip(string input, string place, string root, string prefix)
    {
        if (!_places.Add(Path.GetFullPath(place)))
        {
            return;
        }

        try
        {
            var pdfs = new ZipFile(Path.GetFullPath(place)).Pdfs();
            foreach (var (name, source) in pdfs)
            {
                AddSource(root, prefix + name, source);
            }

            if (pdfs.IsEmpty)
            {
                AddProblem(input, new InputProblem("input.none", Texts.InputArchiveEmpty));
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            AddProblem(input, InputProblem.Unreadable(Texts.InputArchiveUnreadable, exception.Message));
        }
    }

    private void AddContainer(string input)
    {
        try
        {
            var pdfs = new BlobContainer(input).Pdfs();
            foreach (var (name, source) in pdfs.Where(pdf => _places.Add(pdf.Source.Place)))
            {
                AddSource(Path.DirectorySeparatorChar + input[BlobContainer.Scheme.Length..], name, source);
            }

            if (pdfs.IsEmpty)
            {
                AddProblem(input, new InputProblem("input.none", Texts.InputContainerEmpty));
            }
        }
        catch (InputException exception)
        {
            AddProblem(input, exception.Problem);
        }
    }

    private void AddProblem(string input, InputProblem problem) => _found.Add(new BatchInput(input, null, problem, _root));

    private void AddFile(string root, string full, string name)
    {
        if (_places.Add(full))
        {
            AddSource(root, name, new FileSource(full));
        }
    }

    /// <summary>A file that was read before as part of another folder keeps its name.</summary>
    private void AddSource(string root, string name, IInputSource source)
    {
        var known = _known.NameOf(source.Place, _root);
        _found.Add(new BatchInput(known is not null && _names.Add(FeedPaths.Stem(known))
            ? known : FreeName(root, OutputName.Of(name), source.Place), source, Root: _root));
    }

    /// <summary>Names that would meet in one output file are told apart by their root's name, then its parents', then a number.</summary>
    private string FreeName(string root, string name, string place)
    {
        var first = name;
        for (var folder = new DirectoryInfo(root); !Take(name, place); folder = folder.Parent)
        {
            if (folder?.Parent is null)
            {
                return FreeNumber(first, place);
            }

            name = $"{CleanText.Of(folder.Name)}/{name}";
        }

        return name;
    }

    private string FreeNumber(string name, string place)
    {
        for (var number = 2; ; number++)
        {
            var numbered = $"{name[..^Path.GetExtension(name).Length]}~{number}{Path.GetExtension(name)}";
            if (Take(numbered, place))
            {
                return numbered;
            }
        }
    }

    private bool Take(string name, string place) =>
        name.Length > 0 && !_known.IsOthers(name, place, _root) && _names.Add(FeedPaths.Stem(name));
}
