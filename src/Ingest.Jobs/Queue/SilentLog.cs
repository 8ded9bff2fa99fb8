using Hangfire.Logging;

namespace Ingest.Jobs.Queue;

/// <summary>What Hangfire says of itself is said by this program, in its own words and languages.</summary>
internal sealed class SilentLog : ILogProvider, ILog
{
    public ILog GetLogger(string name) => this;

    public bool Log(LogLevel logLevel, Func<string>? messageFunc, Exception? exception = null) => false;
}
