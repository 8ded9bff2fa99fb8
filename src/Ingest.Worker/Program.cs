using System.Globalization;
using Ingest.Batch;
using Ingest.Batch.Workers;

#pragma warning disable RS0030 // here, once, the machine's culture is set
CultureInfo.CurrentCulture = CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.CurrentUICulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;
#pragma warning restore RS0030
WorkerService.PassOverSignals();
using var questions = Console.OpenStandardInput();
using var answers = Console.OpenStandardOutput();
Console.SetOut(TextWriter.Null); // nothing else may come between the answers
new WorkerService(questions, answers).Serve();
return ExitCode.AllComplete;
