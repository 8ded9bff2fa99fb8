using Ingest.Batch.Inputs;

namespace Ingest.Batch.Documents;

/// <summary>
/// Sees to it that content which several inputs have is read once, without a journal. What was read is kept as long as an input of the
/// same size may still come. Safe for all threads.
/// </summary>
/// <param name="inputs">All of the run.</param>
public sealed class ReadContents(IEnumerable<BatchInput> inputs)
{
    private readonly Lock _door = new();

    /// <summary>By the size that was listed, where several have it; 0 for those of unknown size.</summary>
    private readonly Dictionary<long, Contents> _ofSize = inputs.Where(input => input.Source is not null)
        .GroupBy(input => input.Source!.Bytes)
        .Where(group => group.Skip(1).Any()).ToDictionary(group => group.Key, group => new Contents(group.Count()));

    /// <param name="read">Called for the first input of a content; the others wait for it.</param>
    /// <param name="copy">Makes the other's of it.</param>
    public (DocumentResult Result, DocumentOutcome Fate) Of(BatchInput input, string sha256, Func<DocumentResult> read,
        Func<DocumentResult, DocumentResult> copy)
    {
        var size = input.Source!.Bytes;
        if (!_ofSize.TryGetValue(size, out var contents))
        {
            return (read(), DocumentOutcome.Read);
        }

        Lazy<DocumentResult>? known;
        bool isFirst;
        lock (_door)
        {
            isFirst = !contents.Read.TryGetValue(sha256, out known);
            if (isFirst)
            {
                contents.Read.Add(sha256, known = new Lazy<DocumentResult>(read));
            }
        }

        try
        {
            return isFirst ? (known!.Value, DocumentOutcome.Read) : (copy(known!.Value), DocumentOutcome.Copied);
        }
        finally
        {
            Passed(contents);
        }
    }

    /// <summary>An input of which nothing could be read.</summary>
    public void Passed(BatchInput input)
    {
        if (_ofSize.TryGetValue(input.Source!.Bytes, out var contents))
        {
            Passed(contents);
        }
    }

    private void Passed(Contents contents)
    {
        lock (_door)
        {
            if (--contents.Awaited == 0)
            {
                contents.Read.Clear();
            }
        }
    }

    private sealed class Contents(int awaited)
    {
        public int Awaited { get; set; } = awaited;

        public Dictionary<string, Lazy<DocumentResult>> Read { get; } = new(StringComparer.Ordinal);
    }
}
