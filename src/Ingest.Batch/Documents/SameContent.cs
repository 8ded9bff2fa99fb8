using Ingest.Batch.Inputs;

namespace Ingest.Batch.Documents;

/// <summary>Sees to it that no two lanes read the same content: inputs that come while it is in hand wait for it.</summary>
public sealed class SameContent
{
    private readonly Lock _door = new();
    private readonly Dictionary<string, Queue<BatchInput>> _inHand = new(StringComparer.Ordinal);

    /// <summary>Whether the caller is the one to read it; where not, the one who is gets the input from <see cref="Next"/>.</summary>
    public bool Claim(string sha256, BatchInput input)
    {
        lock (_door)
        {
            if (_inHand.TryGetValue(sha256, out var waiting))
            {
                waiting.Enqueue(input);
                return false;
            }

            _inHand.Add(sha256, new Queue<BatchInput>());
            return true;
        }
    }

    /// <summary>An input that waits for this content; null where none does, and the content is out of hand.</summary>
    public BatchInput? Next(string sha256)
    {
        lock (_door)
        {
            if (_inHand[sha256].TryDequeue(out var waiting))
            {
                return waiting;
            }

            _inHand.Remove(sha256);
            return null;
        }
    }
}
