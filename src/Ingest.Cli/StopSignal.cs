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

    private static List<PosixSignalRegistration> On(PosixSignal[] signals, Action<PosixSignalContext> handler) =>
        [.. signals.Select(signal => PosixSignalRegistration.Create(signal, handler))];
}
