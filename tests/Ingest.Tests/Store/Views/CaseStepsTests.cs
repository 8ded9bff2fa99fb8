namespace Ingest.Tests.Store.Views;

/// <summary>Which items are one case, in the store of one machine.</summary>
public sealed class CaseStepsTests() : CaseStepsRules(new DuckCaseArchive());
