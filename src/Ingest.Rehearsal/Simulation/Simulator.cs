using Ingest.Rehearsal.Workload;

namespace Ingest.Rehearsal.Simulation;

/// <summary>
/// A run of the queue, the workers and the store, from event to event. A worker takes a job, reads documents up to the next save, copies
/// their rows, waits for the lock, merges them and goes on; its job is done with its last save. What a dead worker had saved is known to
/// the next one, and costs nothing there. The same work and scenario give the same outcome.
/// </summary>
public sealed class Simulator
{
    private readonly Work _work;
    private readonly Scenario _scenario;
    private readonly EventQueue _events = new();
    private readonly JobQueue _queue;
    private readonly Fleet _fleet;
    private readonly StoreLock _lock = new();

    /// <summary>Of each job.</summary>
    private readonly int[] _saved;

    private readonly Draws[] _failures;
    private long _documents;
    private long _repeated;
    private int _saves;
    private int _deaths;
    private double _lockWait;
    private double _textDone;

    private Simulator(Work work, Scenario scenario)
    {
        (_work, _scenario) = (work, scenario);
        _queue = new JobQueue(work, scenario.ScansFirst);
        _fleet = new Fleet(scenario, _events);
        _saved = new int[work.Jobs.Length];
        _failures = [.. scenario.Machines.Select((_, machine) => Draws.Of(scenario.Seed, 1000 + (ulong)machine))];
    }

    public static Outcome Run(Work work, Scenario scenario) => new Simulator(work, scenario).Run();

    private Outcome Run()
    {
        for (var machine = 0; machine < _scenario.Machines.Length; machine++)
        {
            Start(machine, 0);
        }

        if (_scenario.Death is { } death)
        {
            _events.Plan(death.Seconds, EventKind.MachineDies, death.Machine, -1);
        }

        while (_documents < _work.Documents && _events.Next(out var next))
        {
            Handle(next);
        }

        return Outcome();
    }

    private void Handle(PlannedEvent next)
    {
        switch (next.Kind)
        {
            case EventKind.TaskDone:
                if (_fleet.Ended(next) is { } worker)
                {
                    GoOn(worker);
                }

                break;
            case EventKind.Waited when _fleet.Workers[next.About].Life == next.Version:
                GoOn(next.About);
                break;
            case EventKind.MachineDies when next.Version < 0 || _fleet.LifeOf(next.About) == next.Version:
                Die(next.About, next.Version < 0 ? 0 : _scenario.Return);
                break;
            case EventKind.MachineReturns:
                Start(next.About, _events.Now);
                break;
            case EventKind.JobReturns:
                _queue.Return(next.About, _work.Jobs[next.About].Queue);
                Wake();
                break;
            case EventKind.LockFreed:
                Release();
                break;
        }
    }

    /// <summary>A machine's workers begin when it has started; when it will die is drawn here.</summary>
    private void Start(int machine, double now)
    {
        foreach (var worker in _fleet.Of(machine))
        {
            _fleet.Wait(worker, Stage.Away, _scenario.MachineStart);
        }

        if (_scenario.FailureMean > 0)
        {
            _events.Plan(now + _failures[machine].Exponential(_scenario.FailureMean), EventKind.MachineDies, machine,
                _fleet.LifeOf(machine));
        }
    }

    /// <summary>What the worker was at is done: its next step.</summary>
    private void GoOn(int at)
    {
        var worker = _fleet.Workers[at];
        switch (worker.Stage)
        {
            case Stage.Away:
                _fleet.Work(at, Stage.Starting, _scenario.WorkerStart);
                break;
            case Stage.Starting or Stage.Idle:
                Take(at);
                break;
            case Stage.Taking:
                _fleet.Wait(at, Stage.Taken, _scenario.TakeWait);
                break;
            case Stage.Taken:
                Read(at);
                break;
            case Stage.Reading:
                _fleet.Work(at, Stage.Copying, _scenario.Copy * SaveOf(worker.Job).Documents);
                break;
            case Stage.Copying:
                _fleet.Pause(at, Stage.Waiting);
                if (_lock.Ask(_events.Now, at, worker.Life))
                {
                    Merge(at);
                }

                break;
            case Stage.Merging:
                _fleet.Wait(at, Stage.Committing, _scenario.SaveWait);
                break;
            case Stage.Committing:
                Saved(at);
                break;
        }
    }

    private void Take(int at)
    {
        var worker = _fleet.Workers[at];
        worker.Job = _queue.Take(_scenario.Machines[worker.Machine]);
        if (worker.Job < 0)
        {
            _fleet.Pause(at, Stage.Idle);
        }
        else
        {
            _fleet.Work(at, Stage.Taking, _scenario.Take);
        }
    }

    private void Read(int at)
    {
        var job = _fleet.Workers[at].Job;
        _fleet.Work(at, Stage.Reading, SaveOf(job).Seconds, _work.Jobs[job].Queue == QueueName.Scans ? _scenario.ScanThreads : 1);
    }

    private void Merge(int at)
    {
        var worker = _fleet.Workers[at];
        _lockWait += _events.Now - worker.Since;
        _fleet.Work(at, Stage.Merging, _scenario.Save + (_scenario.Merge * SaveOf(worker.Job).Documents));
    }

    private void Saved(int at)
    {
        var job = _fleet.Workers[at].Job;
        _documents += SaveOf(job).Documents;
        _saves++;
        _textDone = _work.Jobs[job].Queue == QueueName.Text ? _events.Now : _textDone;
        Release();
        if (++_saved[job] < _work.Jobs[job].Saves)
        {
            Read(at);
        }
        else
        {
            Take(at);
        }
    }

    private Save SaveOf(int job) => _work.Saves[_work.Jobs[job].First + _saved[job]];

    private void Release()
    {
        var next = _lock.Release(_events.Now, (worker, life) => _fleet.Workers[worker].Life == life);
        if (next >= 0)
        {
            Merge(next);
        }
    }

    /// <param name="returns">Seconds until it stands there again; 0: never.</param>
    private void Die(int machine, double returns)
    {
        _deaths++;
        foreach (var at in _fleet.Of(machine))
        {
            var worker = _fleet.Workers[at];
            if (worker.Job >= 0)
            {
                _repeated += Lost(worker, SaveOf(worker.Job));
                _events.Plan(_events.Now + _scenario.Lease, EventKind.JobReturns, worker.Job);
            }

            if (worker.Stage is Stage.Merging or Stage.Committing)
            {
                _events.Plan(_events.Now + _scenario.DeadConnection, EventKind.LockFreed, at);
            }

            _fleet.Kill(at);
        }

        if (returns > 0)
        {
            _events.Plan(_events.Now + returns, EventKind.MachineReturns, machine);
        }
    }

    /// <summary>Documents that were begun and not saved; a document in the middle is read again, too.</summary>
    private long Lost(Worker worker, Save save) => worker.Stage switch
    {
        Stage.Taking or Stage.Taken => 0,
        Stage.Reading => Math.Min(save.Documents, (int)Math.Ceiling(
            save.Documents * (_events.Now - worker.Since) * worker.Threads / Math.Max(save.Seconds, double.Epsilon))),
        _ => save.Documents,
    };

    private void Wake()
    {
        for (var at = 0; at < _fleet.Workers.Length; at++)
        {
            if (_fleet.Workers[at].Stage == Stage.Idle)
            {
                GoOn(at);
            }
        }
    }

    private Outcome Outcome()
    {
        var isDone = _documents == _work.Documents;
        var seconds = isDone ? _events.Now : double.PositiveInfinity;
        var busy = _fleet.BusySeconds(_events.Now);
        return new Outcome
        {
            Machines = _scenario.Machines.Length,
            Seconds = seconds,
            TextSeconds = _textDone,
            Documents = _documents,
            Saves = _saves,
            Repeated = _repeated,
            Deaths = _deaths,
            BusySeconds = busy,
            Busy = busy / (seconds * _fleet.Cores),
            LockBusy = _lock.HeldSeconds / seconds,
            StoreBusy = _fleet.StoreBusySeconds(_events.Now) / (seconds * _fleet.StoreCores),
            LockWait = _lockWait / Math.Max(1, _saves),
        };
    }
}
