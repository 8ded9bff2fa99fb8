using Ingest.Batch.Documents;

namespace Ingest.Batch;

/// <summary>
/// How long a run will still take, from how long its last inputs took. It says nothing where that is likely to be wrong by more than
/// half: where they differ much for how few there are, where they become slower or faster, where larger files wait than were read,
/// where one in hand takes longer than others did, and where too few are left for one to make up for another. For one thread at a time.
/// </summary>
public sealed class RemainingTime
{
    /// <summary>The last inputs that count, and how many there have to be.</summary>
    private const int Most = 256;
    private const int Least = 50;

    /// <summary>Standard errors that have to lie within half of what is said; times are skewed, so more than the usual three.</summary>
    private const double Sure = 4;
    private const double Half = 0.5;

    /// <summary>Standard errors from which on the older and the newer half of them differ.</summary>
    private const double Differ = 2;

    /// <summary>A change that goes on until the end may make so much of the mean.</summary>
    private const double MostChange = 0.25;

    /// <summary>Inputs that have to be left for each lane.</summary>
    private const int LeastLeft = 4;

    /// <summary>A file that is larger than all that were read, by this factor, tells nothing about its time.</summary>
    private const double Larger = 2;

    private readonly Queue<double> _seconds = new();
    private long _largest;

    /// <summary>An input is done.</summary>
    /// <param name="time">None where it had not to be read.</param>
    /// <param name="bytes">Of its file; 0 where that isn't known.</param>
    public void Add(TimeSpan time, long bytes)
    {
        _seconds.Enqueue(time.TotalSeconds);
        _largest = Math.Max(_largest, bytes);
        if (_seconds.Count > Most)
        {
            _seconds.Dequeue();
        }
    }

    /// <param name="waiting">Inputs that are not begun.</param>
    /// <param name="largest">The bytes of the largest of them; 0 where that isn't known.</param>
    /// <param name="inHand">Inputs that are read now.</param>
    /// <param name="lanes">How many are read side by side.</param>
    public TimeSpan? Of(int waiting, long largest, IReadOnlyList<ReadingState> inHand, int lanes)
    {
        if (waiting == 0 && inHand.Count == 0)
        {
            return TimeSpan.Zero;
        }

        var scans = inHand.Where(one => one.Pictures > 0).Select(one => one.PicturesLeft?.TotalSeconds).ToList();
        var others = inHand.Where(one => one.Pictures == 0).ToList();
        if (scans.Contains(null))
        {
            return null;
        }

        var work = scans.Sum(left => left!.Value);
        if (waiting + others.Count > 0)
        {
            var (mean, deviation) = Times(waiting + others.Count);
            if (mean == 0 || waiting < LeastLeft * lanes || largest > Larger * _largest
                || others.Any(one => one.Bytes > Larger * _largest || one.Time.TotalSeconds > mean + (Sure * deviation)))
            {
                return null;
            }

            work += (waiting * mean) + others.Sum(one => Math.Max(0, mean - one.Time.TotalSeconds));
        }

        return TimeSpan.FromSeconds(Math.Max(work / Math.Min(lanes, waiting + inHand.Count), scans.Max() ?? 0));
    }

    /// <summary>Of one input; a mean of 0 where those that were read don't tell how long so many others will take together.</summary>
    private (double Mean, double Deviation) Times(int count)
    {
        var read = _seconds.Reverse().TakeWhile(seconds => seconds > 0).ToList();
        var times = read.Count >= Least ? read : [.. _seconds.Reverse()];
        if (times.Count < Least)
        {
            return (0, 0);
        }

        var mean = times.Average();
        var deviation = Math.Sqrt(times.Sum(one => (one - mean) * (one - mean)) / (times.Count - 1));
        var error = deviation * Math.Sqrt(count * (1 + ((double)count / times.Count))); // of a sum of others, with the mean's own
        var change = Math.Abs(times.Take(times.Count / 2).Average() - times.Skip(times.Count / 2).Average());
        var changes = change > Differ * 2 * deviation / Math.Sqrt(times.Count)
            && change * (count + times.Count) / times.Count > MostChange * mean;
        return Sure * error <= Half * count * mean && !changes ? (mean, deviation) : (0, 0);
    }
}
