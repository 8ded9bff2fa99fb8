using Ingest.Rehearsal.Workload;

namespace Ingest.Rehearsal.Simulation;

/// <summary>
/// A run of the queue, the workers and the store, from event to event. A worker takes a job and reads documents up to the next save; while
/// it reads on, its other hand makes their rows, copies them, waits for the lock and merges them, one save at a time. Its job is done with
/// its last save. What a dead worker had saved is known to the next one, and costs nothing there. The same work and scenario give the same
/// outcome.
/// </summary>
public sealed class Simulator
{
    private readonly Work _work;
    private readonly Scenario _scenario;
    private readonly EventQueue _events = new();
    private readonly JobQueue _queue;
    private readonly Fleet _fleet;
    private readonly StoreLock _lock = new();

    private readonly JobProgress _progress;

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
        _progress = new JobProgress(work);
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
                HandOver(at);
                break;
            case Stage.Making:
                _fleet.Work(at, Stage.Copying, _scenario.Copy * _progress.Of(worker.Job).Documents);
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
            worker.Next = _progress.SavedOf(worker.Job);
            _fleet.Work(at, Stage.Taking, _scenario.Take);
        }
    }

    private void Read(int at)
    {
        var (job, next) = (_fleet.Workers[at].Job, _fleet.Workers[at].Next);
        _fleet.Work(at, Stage.Reading, _progress.Of(job, next).Seconds,
            _work.Jobs[job].Queue == QueueName.Scans ? _scenario.ScanThreads : 1);
    }

    /// <summary>What was read goes to the other hand, where that is free.</summary>
    private void HandOver(int at)
    {
        var (worker, hand) = (_fleet.Workers[at], _fleet.OtherOf(at));
        if (_fleet.Workers[hand].Job >= 0)
        {
            _fleet.Pause(at, Stage.Full);
            return;
        }

        _fleet.Workers[hand].Job = worker.Job;
        if (++worker.Next < _work.Jobs[worker.Job].Saves)
        {
            Read(at);
        }
        else
        {
            _fleet.Pause(at, Stage.Finishing);
        }

        _fleet.Work(hand, Stage.Making, _scenario.Rows * _progress.Of(worker.Job).Documents);
    }

    private void Merge(int at)
    {
        var worker = _fleet.Workers[at];
        _lockWait += _events.Now - worker.Since;
        _fleet.Work(at, Stage.Merging, _scenario.Save + (_scenario.Merge * _progress.Of(worker.Job).Documents));
    }

    private void Saved(int at)
    {
        var job = _fleet.Workers[at].Job;
        _documents += _progress.Of(job).Documents;
        _saves++;
        _textDone = _work.Jobs[job].Queue == QueueName.Text ? _events.Now : _textDone;
        Release();
        _progress.Saved(job);
        _fleet.Workers[at].Job = -1;
        _fleet.Pause(at, Stage.Away);
        var reader = _fleet.OtherOf(at);
        switch (_fleet.Workers[reader].Stage)
        {
            case Stage.Full:
                HandOver(reader);
                break;
            case Stage.Finishing:
                Take(reader);
                break;
        }
    }

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
            var hand = _fleet.Workers[_fleet.OtherOf(at)];
            if (worker.Job >= 0)
            {
                _repeated += _progress.LostBy(worker, _events.Now) + (hand.Job >= 0 ? _progress.Of(hand.Job).Documents : 0);
                _events.Plan(_events.Now + _scenario.Lease, EventKind.JobReturns, worker.Job);
            }

            if (hand.Stage is Stage.Merging or Stage.Committing)
            {
                _events.Plan(_events.Now + _scenario.DeadConnection, EventKind.LockFreed, at);
            }

            _fleet.Kill(at);
            _fleet.Kill(_fleet.OtherOf(at));
        }

        if (returns > 0)
        {
            _events.Plan(_events.Now + returns, EventKind.MachineReturns, machine);
        }
    }

    private void Wake()
    {
        for (var at = 0; at < _fleet.Readers; at++)
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
