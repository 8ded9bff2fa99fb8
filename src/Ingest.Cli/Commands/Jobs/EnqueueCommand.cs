using System.CommandLine;
using Ingest.Batch;
using Ingest.Batch.Inputs;
using Ingest.Batch.Inputs.Sources;
using Ingest.Cli.Commands.Help;
using Ingest.Cli.Commands.Values;
using Ingest.Cli.Reporters;
using Ingest.Jobs.Ledger;
using Ingest.Jobs.Queue;
using Ingest.Language;
using Ingest.Language.Wordings;
using Ingest.Postgres;
using Ingest.Store;

namespace Ingest.Cli.Commands.Jobs;

/// <summary><c>ingest enqueue</c>: inputs into the queue of many machines.</summary>
public static class EnqueueCommand
{
    private static readonly TimeSpan Step = TimeSpan.FromSeconds(5);

    public static Command Create()
    {
        var inputs = new Argument<string[]>("INPUT") { Description = Texts.RunInput, Arity = ArgumentArity.ZeroOrMore };
        var from = new Option<string?>("--from") { Description = Texts.RunFrom, HelpName = Texts.FileName };
        var followLinks = new Option<bool>("--follow-links") { Description = Texts.RunFollowLinks };
        var force = new Option<bool>("--force") { Description = Texts.RunForce };
        var prune = new Option<bool>("--prune") { Description = Texts.RunPrune };
        var chunk = WholeNumber.Optional("--chunk", 1, Texts.EnqueueChunk);
        var quiet = new Option<bool>("--quiet", "-q") { Description = Texts.RunQuiet };
        var store = StoreAddress.Option();
        var command = new HelpedCommand("enqueue", Texts.EnqueueCommand) { inputs }
            .Group(Texts.InputGroup, from, followLinks)
            .Group(Texts.OutputGroup, store, force, prune, chunk)
            .Group(Texts.TalkGroup, quiet)
            .Example(Texts.EnqueueExample, "ingest enqueue /archive --store postgres://ingest@db/agendas");
        command.Wants(store);
        command.Validators.Add(result =>
        {
            if (result.GetValue(inputs) is null or [] && !result.IsGiven(from))
            {
                result.AddError(Texts.NameAnInput);
            }

            if (result.GetValue(inputs)?.Contains(StandardInput.Sign) == true)
            {
                result.AddError(Texts.EnqueueNotPiped);
            }
        });
        command.SetAction(parsed =>
        {
            var talk = new PlainReporter(Console.Error, parsed.GetValue(quiet) ? Verbosity.Quiet : Verbosity.Usual);
            try
            {
                using var at = parsed.Store(store);
                using var opened = at.Open(); // what is wrong with the address is said before anything is listed
                Enqueuing.Prepare(at);
                var enqueuing = new Enqueuing(at, JobQueue.Prepare(at), parsed.GetValue(chunk));
                var list = parsed.GetValue(from);
                var known = enqueuing.Known();
                var found = InputFinder.Find(parsed.GetValue(inputs) ?? [], list is null ? [] : InputList.Read(list),
                    parsed.GetValue(followLinks), list, known);
                return Put(enqueuing, found, VanishedInputs.Of(found, known, parsed.GetValue(prune)), parsed.GetValue(force), talk);
            }
            catch (Exception fault) when (fault is StoreException or IOException or UnauthorizedAccessException)
            {
                talk.Warn(ForeignWording.Of(fault));
                return ExitCode.CouldNotRun;
            }
        });
        return command;
    }

    private static int Put(Enqueuing enqueuing, IReadOnlyList<BatchInput> found, VanishedInputs vanished, bool force, PlainReporter talk)
    {
        var problems = found.Where(input => input.Problem is not null).ToList();
        problems.ForEach(input => talk.Warn(Texts.NotEnqueued(input.Path, input.Problem!.Told)));
        vanished.Doubts.ToList().ForEach(talk.Warn);
        var told = System.Diagnostics.Stopwatch.GetTimestamp();
        var (inputs, chunks) = enqueuing.Put(found, vanished.Removed, force, (done, all) =>
        {
            if (System.Diagnostics.Stopwatch.GetElapsedTime(told) > Step)
            {
                told = System.Diagnostics.Stopwatch.GetTimestamp();
                talk.Say(Texts.EnqueueProgress(done, all));
            }
        });
        talk.Say(Texts.Enqueued(inputs, chunks));
        return problems.Count == 0 ? ExitCode.AllComplete : inputs > 0 ? ExitCode.SomeNot : ExitCode.CouldNotRun;
    }
}
