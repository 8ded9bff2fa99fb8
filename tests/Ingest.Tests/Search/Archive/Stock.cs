using System.Collections.Immutable;
using System.Globalization;

namespace Ingest.Tests.Search.Archive;

/// <summary>The words that items are made of, from the text files beside this one; Stock/README.md says how they are written.</summary>
internal sealed class Stock
{
    private static readonly string Folder = Path.Combine(Root(), "tests", "Ingest.Tests", "Search", "Archive", "Stock");

    /// <summary>The benchmarks take the archive as well, and stand elsewhere.</summary>
    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Ingest.sln")))
        {
            folder = Path.GetDirectoryName(folder.TrimEnd(Path.DirectorySeparatorChar))
                ?? throw new InvalidOperationException("The stock stands in the repository, and this is not run in it.");
        }

        return folder;
    }

    private readonly ILookup<string, string> _common;

    private Stock()
    {
        _common = File.ReadLines(Path.Combine(Folder, "common.txt")).Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split(": ", 2)).ToLookup(parts => parts[0], parts => parts[1], StringComparer.Ordinal);
        Subjects = [.. Directory.GetFiles(Folder, "subjects-*.txt").Order(StringComparer.Ordinal).SelectMany(Read)];
        ByKey = Subjects.ToImmutableDictionary(subject => subject.Key, StringComparer.Ordinal);
    }

    public static Stock Shared { get; } = new();

    public ImmutableArray<Subject> Subjects { get; }

    public ImmutableDictionary<string, Subject> ByKey { get; }

    /// <summary>The lines of one kind of common.txt.</summary>
    public ImmutableArray<string> this[string kind] => [.. _common[kind]];

    private static IEnumerable<Subject> Read(string file)
    {
        Subject? subject = null;
        foreach (var line in File.ReadLines(file).Where(line => line.Length > 0 && line[0] != '#'))
        {
            if (line[0] == '=')
            {
                if (subject is not null)
                {
                    yield return subject;
                }

                subject = Head(line[1..].Split('|', StringSplitOptions.TrimEntries));
            }
            else
            {
                subject = With(subject!, line);
            }
        }

        yield return subject!;
    }

    private static Subject Head(string[] parts) => new(
        parts[0], parts[1], parts[2], int.Parse(parts[3], CultureInfo.InvariantCulture), parts[4],
        [.. parts[5].Split(' ', StringSplitOptions.RemoveEmptyEntries)], [], [], []);

    private static Subject With(Subject subject, string line)
    {
        var parts = line.Split(' ', 2);
        switch (parts[0])
        {
            case "T" or "T!":
                var title = parts[1].Split(' ', 2);
                return subject with { Titles = subject.Titles.Add(new TitlePattern(title[0], parts[0] == "T", title[1])) };
            case "D":
                return subject with { Decisions = subject.Decisions.Add(parts[1]) };
            case "S":
                return subject with { Sentences = subject.Sentences.Add(new SubjectSentence(null, parts[1])) };
            case ['S', '[', .. var tag, ']']:
                return subject with { Sentences = subject.Sentences.Add(new SubjectSentence(tag, parts[1])) };
            default:
                throw new InvalidDataException($"{subject.Key}: {line}");
        }
    }
}
