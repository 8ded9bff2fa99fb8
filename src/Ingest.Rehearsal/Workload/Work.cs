using System.Collections.Immutable;

namespace Ingest.Rehearsal.Workload;

/// <summary>All that is to be read, as jobs in their order and the saves in them.</summary>
public sealed record Work(ImmutableArray<Job> Jobs, ImmutableArray<Save> Saves)
{
    public long Documents { get; } = Saves.Sum(save => (long)save.Documents);

    /// <summary>Processor time of reading, seconds.</summary>
    public double Seconds { get; } = Saves.Sum(save => save.Seconds);

    /// <summary>Jobs given by their saves.</summary>
    public static Work Of(IEnumerable<(QueueName Queue, IReadOnlyList<Save> Saves)> jobs)
    {
        var made = ImmutableArray.CreateBuilder<Job>();
        var saves = ImmutableArray.CreateBuilder<Save>();
        foreach (var (queue, own) in jobs)
        {
            made.Add(new Job(queue, saves.Count, own.Count));
            saves.AddRange(own);
        }

        return new Work(made.ToImmutable(), saves.ToImmutable());
    }
}
