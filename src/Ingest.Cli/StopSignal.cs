using System.Runtime.InteropServices;

namespace Ingest.Cli;

/// <summary>Ctrl-C and its like: the first asks the run to stop when it can, the second ends the process.</summary>
public sealed class StopSignal : IDisposable
{
    private readonly CancellationTokenSource _source = new();
    private readonly List<PosixSignalRegistration> _registrations;

    /// <param name="told">Called at the first one.</param>
    public StopSignal(Action told) => _registrations = On(
        [PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP],
        context =>
        {
            context.Cancel = !_source.IsCancellationRequested;
            if (context.Cancel)
            {
                told();
                _source.Cancel();
            }
        });

    public CancellationToken Token => _source.Token;

    public void Dispose()
    {
        _registrations.ForEach(registration => registration.Dispose());
        _source.Dispose();
    }

    /// <summary>For a worker: a terminal sends Ctrl-C to all processes of a run, and only the run itself is to act on it.</summary>
    public static void PassOver() => On([PosixSignal.SIGINT, PosixSignal.SIGQUIT, PosixSignal.SIGHUP], context => context.Cancel = true);

    private static List<PosixSignalRegistration> On(PosixSignal[] signals, Action<PosixSignalContext> handler) =>
        [.. signals.Select(signal => PosixSignalRegistration.Create(signal, handler))];
}
