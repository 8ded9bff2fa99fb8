using Hangfire;

namespace Ingest.Jobs.Work;

/// <summary>Gives Hangfire the one object that does this machine's jobs.</summary>
internal sealed class LaneActivator(object job) : JobActivator
{
    public override object ActivateJob(Type jobType) => job;

    /// <summary>The job belongs to the machine and goes with it, not with one run of it.</summary>
    public override JobActivatorScope BeginScope(JobActivatorContext context) => new Scope(job);

    private sealed class Scope(object job) : JobActivatorScope
    {
        public override object Resolve(Type type) => job;
    }
}
