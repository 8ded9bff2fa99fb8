using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace Ingest.Ocr.Processes;

/// <summary>What a process and those that it started have had of the processors.</summary>
/// <param name="Used">In user and system mode, of all threads; those of its helpers that have ended are in it.</param>
/// <param name="Helpers">How many processes that it started run now.</param>
public readonly record struct ProcessorTime(TimeSpan Used, int Helpers)
{
    /// <summary>Linux counts in hundredths of a second wherever it tells users (USER_HZ).</summary>
    private const long TicksPerUnit = TimeSpan.TicksPerSecond / 100;

    /// <summary>Of /proc/PID/stat behind the program's name (man 5 proc): user, system, and those of children that have ended.</summary>
    private static readonly Range Times = 11..15;

    /// <summary>Null where it has ended. Off Linux helpers are not seen.</summary>
    public static ProcessorTime? Of(Process process)
    {
        try
        {
            return OperatingSystem.IsLinux() ? OfTree(process.Id) : new ProcessorTime(process.TotalProcessorTime, 0);
        }
        catch (Exception ended) when (ended is InvalidOperationException or Win32Exception or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static ProcessorTime OfTree(int process)
    {
        var (used, helpers) = (OfOne(process), 0);
        foreach (var child in Children(process))
        {
            try
            {
                var its = OfTree(child);
                (used, helpers) = (used + its.Used, helpers + 1 + its.Helpers);
            }
            catch (IOException)
            {
                // It has ended meanwhile.
            }
        }

        return new ProcessorTime(used, helpers);
    }

    private static TimeSpan OfOne(int process)
    {
        var stat = File.ReadAllText(string.Create(CultureInfo.InvariantCulture, $"/proc/{process}/stat"));
        var values = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
        return TimeSpan.FromTicks(values[Times].Sum(value => long.Parse(value, CultureInfo.InvariantCulture)) * TicksPerUnit);
    }

    /// <summary>Each thread has a list of those that it started; a kernel without such lists has no helpers.</summary>
    private static IEnumerable<int> Children(int process)
    {
        foreach (var thread in Directory.EnumerateDirectories(string.Create(CultureInfo.InvariantCulture, $"/proc/{process}/task")))
        {
            foreach (var child in Listed(Path.Combine(thread, "children")))
            {
                yield return int.Parse(child, CultureInfo.InvariantCulture);
            }
        }
    }

    private static string[] Listed(string file)
    {
        try
        {
            return File.ReadAllText(file).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        }
        catch (IOException)
        {
            return []; // the thread has ended, or there is no such list
        }
    }
}
