using System.Collections.Immutable;

namespace Ingest.Rehearsal.Simulation;

/// <summary>The machines with their workers, the database's machine, and what their processors are at.</summary>
internal sealed class Fleet
{
    private readonly Scenario _scenario;
    private readonly EventQueue _events;

    /// <summary>Of each machine, and the database's last; one alone where all share it.</summary>
    private readonly ImmutableArray<Processors> _hosts;

    private readonly int _store;

    public Fleet(Scenario scenario, EventQueue events)
    {
        (_scenario, _events) = (scenario, events);
        var machines = scenario.Machines.Length;
        _store = scenario.IsShared ? 0 : machines;
        _hosts = [.. Enumerable.Range(0, _store + 1).Select(host => host < machines
            ? new Processors(scenario.Cores, scenario.Crowding) : new Processors(scenario.StoreCores, 0))];
        Readers = machines * scenario.Workers;
        Workers = [.. Enumerable.Range(0, 2 * Readers).Select(at => new Worker(at % Readers / scenario.Workers))];
    }

    /// <summary>Those that read, and then, in the same order, their hands that save.</summary>
    public ImmutableArray<Worker> Workers { get; }

    public int Readers { get; }

    /// <summary>The hand that saves for a worker, and whose hand it is.</summary>
    public int OtherOf(int at) => at < Readers ? at + Readers : at - Readers;

    /// <summary>Of all machines that read.</summary>
    public double Cores => _scenario.Cores * (_scenario.IsShared ? 1 : _scenario.Machines.Length);

    public double StoreCores => _scenario.IsShared ? _scenario.Cores : _scenario.StoreCores;

    public IEnumerable<int> Of(int machine) => Enumerable.Range(machine * _scenario.Workers, _scenario.Workers);

    /// <summary>How often the machine died.</summary>
    public int LifeOf(int machine) => Workers[machine * _scenario.Workers].Life;

    public double BusySeconds(double now) =>
        Enumerable.Range(0, _scenario.IsShared ? 1 : _store).Sum(host => _hosts[host].BusyUntil(now));

    public double StoreBusySeconds(double now) => _hosts[_store].BusyUntil(now);

    /// <summary>The worker, or the database for it, works for so many seconds of processor time.</summary>
    public void Work(int at, Stage stage, double seconds, double threads = 1)
    {
        var worker = Workers[at];
        (worker.Stage, worker.Since, worker.Threads) = (stage, _events.Now, threads);
        var host = HostOf(worker);
        worker.Task = _hosts[host].Add(_events.Now, at, seconds, threads);
        PlanEnd(host);
    }

    /// <summary>The worker waits without using a processor.</summary>
    public void Wait(int at, Stage stage, double seconds)
    {
        Pause(at, stage);
        _events.Plan(_events.Now + seconds, EventKind.Waited, at, Workers[at].Life);
    }

    /// <summary>The worker waits for something that comes by itself.</summary>
    public void Pause(int at, Stage stage) => (Workers[at].Stage, Workers[at].Since) = (stage, _events.Now);

    /// <returns>Whose task is done; null where the event no longer holds.</returns>
    public int? Ended(PlannedEvent planned)
    {
        var host = _hosts[planned.About];
        if (host.Version != planned.Version)
        {
            return null;
        }

        var at = host.End(_events.Now, worker => Workers[worker].Threads);
        PlanEnd(planned.About);
        return at;
    }

    public void Kill(int at)
    {
        var worker = Workers[at];
        if (worker.Stage is Stage.Starting or Stage.Taking or Stage.Reading or Stage.Making or Stage.Copying or Stage.Merging)
        {
            var host = HostOf(worker);
            _hosts[host].Cancel(_events.Now, worker.Task, worker.Threads);
            PlanEnd(host);
        }

        (worker.Stage, worker.Job) = (Stage.Away, -1);
        worker.Life++;
    }

    private int HostOf(Worker worker) =>
        _scenario.IsShared ? 0 : worker.Stage is Stage.Starting or Stage.Reading or Stage.Making ? worker.Machine
            : _store;

    private void PlanEnd(int host)
    {
        var end = _hosts[host].NextEnd(_events.Now);
        if (double.IsFinite(end))
        {
            _events.Plan(end, EventKind.TaskDone, host, _hosts[host].Version);
        }
    }
}
