using System.Globalization;
using Ingest.Batch.Inputs;

namespace Ingest.Batch.Journal;

public sealed partial class RunJournal
{
    private RunVersion? _version;
    private long _run;
    private bool _forced;

    /// <summary>When the run was begun, by this process or by one that was ended before it was finished.</summary>
    public DateTimeOffset Started { get; private set; }

    /// <summary>Whether this run was begun by another process.</summary>
    public bool GoesOn { get; private set; }

    /// <summary>Begins a run, or goes on with one that was not finished.</summary>
    /// <param name="force">Nothing counts that an earlier run has done.</param>
    public void BeginRun(RunVersion version, bool force) => Write(() =>
    {
        (_version, _forced, GoesOn) = (version, force, false);
        using (var last = Command("select id, started, forced from runs where finished is null order by id desc limit 1").ExecuteReader())
        {
            if (last.Read() && last.GetBoolean(2) == force)
            {
                GoesOn = true;
                _run = last.GetInt64(0);
                Started = DateTimeOffset.Parse(last.GetString(1), CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind);
            }
        }

        if (!GoesOn)
        {
            var now = Now();
            Started = DateTimeOffset.Parse(now, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind);
            Do("insert into runs (started, forced, engine, model, options) values ($1, $2, '', null, '')", now, force ? 1 : 0);
            _run = (long)Command("select last_insert_rowid()").ExecuteScalar()!;
        }

        return Do("update runs set engine = $2, model = $3, options = $4 where id = $1", _run, version.Engine, version.Model,
            version.Options);
    });

    /// <summary>Puts down what there is to do.</summary>
    /// <param name="kept">Inputs of earlier runs that stay though they are none of this one.</param>
    public void List(IEnumerable<BatchInput> inputs, IReadOnlyList<string>? kept = null) => Write(() =>
    {
        Do("delete from problems");
        Do("update documents set listed = 0 where listed = $1", _run); // a run that goes on may be given other inputs
        foreach (var path in kept ?? [])
        {
            Do("update documents set listed = $2, kept = $2 where path = $1", path, _run);
        }

        foreach (var input in inputs)
        {
            if (input.Problem is { } problem)
            {
                Do("insert or replace into problems (path, run, reason) values ($1, $2, $3)", input.Path, _run,
                    $"{problem.Code}: {problem.Message}");
            }
            else
            {
                Do("""
                    insert into documents (path, place, state, listed, root) values ($1, $2, 'waiting', $3, $4)
                    on conflict (path) do update set place = excluded.place, listed = excluded.listed, root = excluded.root, kept = 0,
                      state = case when documents.carrier is null then documents.state else 'waiting' end, carrier = null
                    """, input.Path, input.Source!.Place, _run, input.Root);
            }
        }

        return Do("""
            update documents set listed = $1
            where carrier is not null
                and exists (select 1 from documents as input where input.path = documents.carrier and input.listed = $1)
            """, _run);
    });

    /// <summary>Documents that the last finished run gave out and this one does not, in ordinal order.</summary>
    public IReadOnlyList<(string Path, string Sha256)> Removed() => Locked(() =>
    {
        var removed = new List<(string, string)>();
        using var reader = Command("""
            select path, publishedSha256 from documents
            where publishedSha256 is not null and (listed <> $1 or output is null) order by path
            """, _run).ExecuteReader();
        while (reader.Read())
        {
            removed.Add((reader.GetString(0), reader.GetString(1)));
        }

        return removed;
    });

    /// <summary>Documents of earlier runs, given out or not, that are no input any more, nor found in one.</summary>
    public IReadOnlyList<string> Vanished() => Locked(() => Paths("select path from documents where listed <> $1 order by path", _run));

    /// <summary>Inputs of earlier runs that stay though they are none of this one, in ordinal order.</summary>
    public IReadOnlyList<string> Kept() =>
        Locked(() => Paths("select path from documents where kept = $1 and listed = $1 and carrier is null order by path", _run));

    /// <summary>The documents that are found in inputs.</summary>
    public IReadOnlyList<string> Inside() =>
        Locked(() => Paths("select path from documents where listed = $1 and carrier is not null order by path", _run));

    private List<string> Paths(string text, params object?[] values)
    {
        var paths = new List<string>();
        using var reader = Command(text, values).ExecuteReader();
        while (reader.Read())
        {
            paths.Add(reader.GetString(0));
        }

        return paths;
    }

    /// <summary>The run is finished: what it gave out is what the next one is held against.</summary>
    public void FinishRun() => Write(() =>
    {
        Do("delete from rows where document in (select id from documents where listed <> $1)", _run);
        Do("delete from documents where listed <> $1", _run);
        Do("update documents set publishedSha256 = case when output is null then null else sha256 end, publishedOutput = output");
        return Do("update runs set finished = $2 where id = $1", _run, Now());
    });
}
